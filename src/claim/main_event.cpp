// SPDX-License-Identifier: Apache-2.0
// The event that an article is about: what it tells of it without naming it, and on which day it was.
#include <algorithm>
#include <chrono>
#include <map>
#include <optional>

#include "claim/claims.h"
#include "value/time.h"

namespace rashomon {
namespace {

// "Les faits", "the incident", "it": words for an event told of before.
bool stands_for_event(const Reading& reading, std::uint32_t t) {
  const auto& features = reading.token(t).features;
  if (reading.token(t).upos == Upos::pron)
    return features.pron_type == PronType::demonstrative || features.gender == Gender::neuter;
  const auto determiner = reading.child(t, Relation::det);
  return determiner && reading.token(*determiner).features.definite != Definite::indefinite &&
         reading.classes.event(reading.thing(t)) && reading.lexicon.action(reading.lemma(t), Upos::noun).empty();
}

bool is_day(const Time& time) { return time.grain <= Grain::day && time.when.size() == 1 && time.form == TimeForm::at; }

// The only day that the article gives its event, in the clause that tells of it or else in its sentence; nullopt: none
// or several.
std::optional<Instant> day_of_main(const std::vector<FrameContext>& contexts) {
  using std::chrono::days;
  std::optional<Instant> day;
  for (const auto& context : contexts) {
    if (!context.main) continue;
    const bool own = std::ranges::any_of(context.times, is_day);
    for (const auto& time : own ? context.times : context.times_around) {
      if (!is_day(time)) continue;
      const auto begin = std::chrono::floor<days>(time.when[0].begin);
      if (time.when[0].end > begin + days(1) || (day && *day != begin)) return std::nullopt;
      day = begin;
    }
  }
  return day;
}

}  // namespace

std::string mark_main(const Reading& reading, std::vector<FrameContext>& contexts) {
  const auto lead = reading.thresholds().main_sentences, classes = reading.thresholds().main_classes;
  struct Told {
    std::size_t sentences = 0;
    std::uint32_t last = UINT32_MAX;
    std::vector<std::size_t> leading;
  };
  std::map<std::string_view, Told> by_class;
  for (std::size_t f = 0; f < contexts.size(); ++f) {
    const auto& c = contexts[f];
    if (c.action.starts_with('~') || c.speech) continue;
    auto& told = by_class[c.action];
    if (told.last != c.sentence_number) told.sentences += c.sentence_number < lead ? reading.thresholds().main_lead : 1;
    told.last = c.sentence_number;
    if (c.sentence_number < lead) told.leading.push_back(f);
  }
  std::vector<std::pair<std::size_t, std::string_view>> ranked;
  for (const auto& [name, told] : by_class) {
    const bool few = told.leading.size() <= reading.thresholds().many_events;
    if (!told.leading.empty() && few) ranked.emplace_back(told.sentences, name);
  }
  std::ranges::sort(ranked, [](const auto& a, const auto& b) {
    return a.first != b.first ? a.first > b.first : a.second < b.second;
  });
  if (ranked.size() > classes) ranked.resize(classes);
  for (const auto& [sentences, name] : ranked) {
    const auto& leading = by_class[name].leading;
    for (auto& c : contexts) {
      c.main |= c.action == name && !c.another && std::ranges::all_of(leading, [&](std::size_t f) {
                  return &contexts[f] == &c || may_be_one(c, contexts[f]);
                });
    }
  }
  return ranked.empty() ? std::string() : std::string(ranked.front().second);
}

void tell_of_main(const Reading& reading, const std::vector<Frame>& frames, const std::string& main,
                  std::vector<FrameContext>& contexts) {
  if (main.empty()) return;
  for (std::size_t f = 0; f < frames.size(); ++f) {
    auto& context = contexts[f];
    // When it stopped is another question.
    if (!reading.classes.carries(frames[f].action) || reading.classes.has_opposite(frames[f].action)) continue;
    if (context.action != frames[f].action || context.denied) continue;
    for (std::size_t i = 0; i < frames[f].arguments.size(); ++i) {
      const auto& argument = frames[f].arguments[i];
      if (argument.slot != Slot::agent && argument.slot != Slot::patient) continue;
      if (!stands_for_event(reading, argument.head)) continue;
      context.action = main;
      context.begins = reading.classes.begins(frames[f].action);
      context.main = true;
      context.participants[i].key.clear();
      context.participants[i].thing.clear();
    }
  }
}

void date_main(std::vector<FrameContext>& contexts, const std::vector<ClaimContext>& asked,
               std::vector<Claim>& claims) {
  const auto day = day_of_main(contexts);
  if (!day) return;
  for (std::size_t i = 0; i < claims.size(); ++i) {
    auto* time = std::get_if<Time>(&claims[i].value);
    if (time == nullptr || time->kind != TimeKind::time_of_day || !contexts[asked[i].context].main) continue;
    time->kind = TimeKind::calendar;
    for (auto& [begin, end] : time->when) {
      begin += day->time_since_epoch();
      end += day->time_since_epoch();
    }
    claims[i].value_text = text_of(claims[i].value);
    contexts[asked[i].context].times.push_back(*time);
  }
}

}  // namespace rashomon
