// SPDX-License-Identifier: Apache-2.0
#include "compare/other_events.h"

#include <algorithm>
#include <chrono>
#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <utility>
#include <variant>

#include "base/hash.h"
#include "value/place.h"
#include "value/time.h"

namespace rashomon {
namespace {

// Two articles, by their index, the lesser first.
using ArticlePair = std::pair<std::uint32_t, std::uint32_t>;

ArticlePair articles_of(const StoryClaims& story, ClaimId a, ClaimId b) {
  return std::minmax(story.claims[a.index].article.index, story.claims[b.index].article.index);
}

// What an article says of where and when its events were, and who was there.
struct Setting {
  std::vector<Place> places;  // named ones, finer than a country
  std::vector<Time> times;    // to the day, or finer
  std::set<std::uint64_t> names, place_names;
};

template <class T>
void add_once(const T& value, std::vector<T>& values) {
  if (std::ranges::find(values, value) == values.end()) values.push_back(value);
}

std::vector<Setting> settings_of(const StoryClaims& story) {
  std::vector<Setting> settings(story.about.size());
  std::set<std::uint32_t> seen;
  for (std::size_t i = 0; i < story.claims.size(); ++i) {
    if (!seen.insert(story.asked[i].context).second) continue;
    const auto& context = story.contexts[story.asked[i].context];
    auto& setting = settings[story.claims[i].article.index];
    setting.names.insert(context.names.begin(), context.names.end());
    for (const auto& place : context.places) {
      setting.place_names.insert(hash(key_of(place)));
      if (!place.name.empty() && place.feature != "country") add_once(place, setting.places);
    }
    for (const auto& time : context.times_around) {
      if (time.grain <= Grain::day && time.when.size() == 1) add_once(time, setting.times);
    }
  }
  return settings;
}

// Does something in both tell that they are of one event?
bool tied(const Setting& one, const Setting& other, const Gazetteer& gazetteer) {
  const bool named = std::ranges::any_of(one.names, [&](std::uint64_t name) {
    return other.names.contains(name) && !one.place_names.contains(name) && !other.place_names.contains(name);
  });
  if (named) return true;
  for (const auto& p : one.places) {
    for (const auto& q : other.places) {
      const auto found = relation(p, q, gazetteer);
      if (fits(found) || found == ValueRelation::meets) return true;
    }
  }
  for (const auto& s : one.times) {
    for (const auto& t : other.times) {
      if (relation(s, t) != ValueRelation::apart) return true;
    }
  }
  return false;
}

// Does each say of its events by what they could be told from the other's: where, or when and who?
bool set_apart(const Setting& one, const Setting& other) {
  const auto named = [](const Setting& setting) {
    return std::ranges::any_of(setting.names, [&](std::uint64_t name) { return !setting.place_names.contains(name); });
  };
  const bool placed = !one.places.empty() && !other.places.empty();
  const bool dated = !one.times.empty() && !other.times.empty();
  return placed || (dated && named(one) && named(other));
}

// The deed that both articles lead with, each telling of no other one, was done at two places and two times.
bool of_two_deeds(const StoryClaims& story, const CandidatePair& pair, double event_days) {
  const auto* one = std::get_if<Time>(&story.claims[pair.a.index].value);
  const auto* other = std::get_if<Time>(&story.claims[pair.b.index].value);
  if (one == nullptr || other == nullptr || one->when.size() != 1 || other->when.size() != 1) return false;
  if (pair[Feature::event_alone] <= 0 || pair[Feature::lead_both] <= 0 || pair[Feature::place_apart] <= 0 ||
      pair[Feature::participant_named_same] > 0)
    return false;
  const auto &a = one->when[0], &b = other->when[0];
  return std::max(a.begin - b.end, b.begin - a.end) >= std::chrono::days(static_cast<int>(event_days));
}

}  // namespace

void drop_other_events(const StoryClaims& story, std::span<const CandidatePair> pairs, const Gazetteer& gazetteer,
                       double event_days, std::vector<Comparison>& kept) {
  const auto is_agreement = [](const Comparison& c) { return kind_of(c.verdict) == EdgeKind::agreement; };
  std::map<ArticlePair, bool> apart;  // of the articles in which something is set against each other
  for (const auto& c : kept) {
    const auto articles = articles_of(story, c.a, c.b);
    if (!is_agreement(c) && articles.first != articles.second) apart.emplace(articles, false);
  }
  if (apart.empty()) return;
  for (const auto& pair : pairs) {
    const auto found = apart.find(articles_of(story, pair.a, pair.b));
    if (found != apart.end() && !found->second) found->second = of_two_deeds(story, pair, event_days);
  }
  const auto settings = settings_of(story);
  for (auto& [articles, two] : apart) {
    const auto &one = settings[articles.first], &other = settings[articles.second];
    if (!two) two = set_apart(one, other) && !tied(one, other, gazetteer);
  }
  std::erase_if(kept, [&](const Comparison& c) {
    const auto found = apart.find(articles_of(story, c.a, c.b));
    return !is_agreement(c) && found != apart.end() && found->second;
  });
}

}  // namespace rashomon
