// SPDX-License-Identifier: Apache-2.0
// The event that an article is about: what it tells of it without naming it, and on which day it was.
#include <algorithm>
#include <chrono>
#include <map>
#include <optional>

#include "claim/claims.h"
#include "claim/moments.h"
#include "value/time.h"

namespace rashomon {
namespace {

// "Les faits", "the incident", "the accident": a definite word for what happened.
bool names_event(const Reading& reading, std::uint32_t t) {
  const auto determiner = reading.child(t, Relation::det);
  return determiner && reading.token(*determiner).features.definite != Definite::indefinite &&
         reading.classes.event(reading.thing(t));
}

// "Les faits", "the incident", "it": words for an event told of before.
bool stands_for_event(const Reading& reading, std::uint32_t t) {
  const auto& features = reading.token(t).features;
  if (reading.token(t).upos == Upos::pron)
    return features.pron_type == PronType::demonstrative || features.gender == Gender::neuter;
  return names_event(reading, t) && reading.lexicon.action(reading.lemma(t), Upos::noun).empty();
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

namespace {

// How often an article tells of events of one class, or of one moment of its event, and where in its head.
struct Told {
  std::size_t sentences = 0;
  std::uint32_t last = UINT32_MAX;
  std::vector<std::size_t> leading;
};
using TellingOf = std::map<std::string_view, Told>;

void add_telling(const Reading& reading, const std::vector<FrameContext>& contexts, std::size_t f, Told& told) {
  const auto& thresholds = reading.thresholds();
  const auto sentence = contexts[f].sentence_number;
  const bool leads = sentence < thresholds.main_sentences;
  if (told.last != sentence) told.sentences += leads ? thresholds.main_lead : 1;
  told.last = sentence;
  if (leads) told.leading.push_back(f);
}

// Those that the head tells of, without those that it tells many of, the one told of most often first.
std::vector<std::string_view> ranked(const Reading& reading, const TellingOf& telling) {
  std::vector<std::pair<std::size_t, std::string_view>> sorted;
  for (const auto& [name, told] : telling) {
    const bool few = told.leading.size() <= reading.thresholds().many_events;
    if (!told.leading.empty() && few) sorted.emplace_back(told.sentences, name);
  }
  std::ranges::sort(sorted, [](const auto& a, const auto& b) {
    return a.first != b.first ? a.first > b.first : a.second < b.second;
  });
  std::vector<std::string_view> names;
  for (const auto& each : sorted) names.push_back(each.second);
  return names;
}

// Is it the event, as far as what the head tells of it goes?
bool may_be_leading(const FrameContext& c, const std::vector<std::size_t>& leading,
                    const std::vector<FrameContext>& contexts) {
  return !c.another &&
         std::ranges::all_of(leading, [&](std::size_t f) { return &contexts[f] == &c || may_be_one(c, contexts[f]); });
}

}  // namespace

MainEvent mark_main(const Reading& reading, std::vector<FrameContext>& contexts) {
  TellingOf by_class, by_moment;
  for (std::size_t f = 0; f < contexts.size(); ++f) {
    const auto& c = contexts[f];
    if (c.action.starts_with('~') || c.speech) continue;
    add_telling(reading, contexts, f, by_class[c.action]);
    for (const auto& moment : c.moments) add_telling(reading, contexts, f, by_moment[moment]);
  }
  auto classes = ranked(reading, by_class);
  if (classes.size() > reading.thresholds().main_classes) classes.resize(reading.thresholds().main_classes);
  for (const auto name : classes) {
    for (auto& c : contexts) c.main |= c.action == name && may_be_leading(c, by_class[name].leading, contexts);
  }
  MainEvent main;
  if (!classes.empty()) main.action = classes.front();
  auto moments = ranked(reading, by_moment);
  // All that happened in one disaster takes no other moment's place.
  std::size_t few = 0;
  std::erase_if(moments, [&](std::string_view moment) {
    return !reading.classes.by_day(moment) && ++few > reading.thresholds().main_classes;
  });
  for (const auto moment : moments) {
    for (auto& c : contexts) {
      c.main |= std::ranges::find(c.moments, moment) != c.moments.end() &&
                may_be_leading(c, by_moment[moment].leading, contexts);
    }
  }
  for (const auto moment : moments) {
    if (!reading.classes.of_each(moment)) main.moments.emplace_back(moment);
  }
  std::ranges::sort(main.moments);
  return main;
}

namespace {

// "Il était 9 h 15.", "it was 10.30 p.m.": an hour alone, at the head of an article, is that of the event that it is
// about.
bool only_hour(const Reading& reading, const Frame& frame, const FrameContext& context) {
  const auto* time = frame.copular ? reading.mention<Time>(frame.predicate) : nullptr;
  if (time == nullptr || context.sentence_number >= reading.thresholds().main_sentences) return false;
  if (std::get<Time>(time->value).grain > Grain::hour || std::get<Time>(time->value).kind == TimeKind::duration)
    return false;
  const auto subject = reading.child(frame.predicate, Relation::nsubj);
  return (!subject || reading.token(*subject).upos == Upos::pron) && !reading.child(frame.predicate, Relation::advcl) &&
         !reading.child(frame.predicate, Relation::acl_relcl);
}

}  // namespace

void tell_of_main(const Reading& reading, const std::vector<Frame>& frames, const MainEvent& main,
                  std::vector<FrameContext>& contexts) {
  if (main.action.empty()) return;
  for (std::size_t f = 0; f < frames.size(); ++f) {
    auto& context = contexts[f];
    if (only_hour(reading, frames[f], context) && !context.denied) {
      context.moments = main.moments;
      context.main = true;
      continue;
    }
    // When it stopped is another question.
    if (!reading.classes.carries(frames[f].action) || reading.classes.has_opposite(frames[f].action)) continue;
    if (context.denied) continue;
    // "The accident happened at noon": of a mine it is the collapse.
    const bool named = std::ranges::any_of(frames[f].arguments, [&](const Argument& argument) {
      return (argument.slot == Slot::agent || argument.slot == Slot::patient) && names_event(reading, argument.head);
    });
    if (named && context.action != frames[f].action && !context.another && !main.moments.empty()) {
      add_moments(context.moments, main.moments);
      context.main = true;
    }
    if (context.action != frames[f].action) continue;
    for (std::size_t i = 0; i < frames[f].arguments.size(); ++i) {
      const auto& argument = frames[f].arguments[i];
      if (argument.slot != Slot::agent && argument.slot != Slot::patient) continue;
      if (!stands_for_event(reading, argument.head)) continue;
      context.action = main.action;
      context.moments = main.moments;
      context.begins = reading.classes.begins(frames[f].action);
      context.carrier = frames[f].action;
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
