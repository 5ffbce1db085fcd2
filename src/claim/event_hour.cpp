// SPDX-License-Identifier: Apache-2.0
// At what hour the event was that an article is about, by whatever verb its first steps are told.
#include "claim/event_hour.h"

#include <algorithm>
#include <chrono>
#include <functional>
#include <map>
#include <string>

#include "value/time.h"

namespace rashomon {
namespace {

// An hour or a short part of a day: "in the evening" holds many hours of one event.
bool is_hour(const Time& time) {
  if (time.kind != TimeKind::time_of_day && time.kind != TimeKind::calendar) return false;
  if (time.grain > Grain::part_of_day || time.form != TimeForm::at || time.when.size() != 1) return false;
  const auto& [begin, end] = time.when[0];
  return begin != Instant::min() && end != Instant::max() && end - begin <= std::chrono::hours(4);
}

// Finds those of one article.
class EventHours {
 public:
  EventHours(const Reading& reading, const std::vector<Frame>& frames, const std::vector<FrameContext>& contexts,
             const std::vector<Claim>& claims, std::vector<ClaimContext>& asked)
      : reading_(reading),
        classes_(reading.classes),
        frames_(frames),
        contexts_(contexts),
        claims_(claims),
        asked_(asked) {}

  void run() {
    std::vector<std::size_t> own, told, begun;
    for (std::size_t i = 0; i < claims_.size(); ++i) {
      const auto* time = std::get_if<Time>(&claims_[i].value);
      if (time == nullptr || !is_hour(*time) || !is_told(claims_[i], context(i)) || is_length(i)) continue;
      if (context(i).speech || starts_again(i)) continue;
      if (is_of_event(i))
        own.push_back(i);
      else if (is_of_its_kind(i))
        told.push_back(i);
      else if (begun.empty() && is_of_begin(i))
        begun.push_back(i);
    }
    // Words of no class tell of a sudden event where the article tells of one.
    const bool sudden = std::ranges::any_of(contexts_, [&](const FrameContext& c) { return is_sudden(c); });
    if (!sudden) std::erase_if(begun, [&](std::size_t i) { return context(i).action.starts_with('~'); });
    const auto* answers = !own.empty() ? &own : !told.empty() ? &told : &begun;
    mark(*answers, "hour", answers == &own);
    mark_steps();
  }

 private:
  // "The alarm was raised at 22.00", "the walkout started at midnight": a moment that an event has but once.
  void mark_steps() {
    std::map<std::string, std::vector<std::size_t>> steps;
    for (std::size_t i = 0; i < claims_.size(); ++i) {
      const auto* time = std::get_if<Time>(&claims_[i].value);
      const auto& c = context(i);
      if (time == nullptr || !is_hour(*time) || !is_told(claims_[i], c) || !asked_[i].question.empty()) continue;
      if (!c.once || c.lasting || ends(c) || is_sudden(c)) continue;
      for (const auto& moment : asked_[i].moments) {
        if (!classes_.of_each(moment) && !classes_.by_day(moment)) steps[moment].push_back(i);
      }
    }
    for (const auto& [moment, answers] : steps) mark(answers, "hour/" + moment, context(answers.front()).main);
  }

  const FrameContext& context(std::size_t claim) const { return contexts_[asked_[claim].context]; }
  const Time& time(std::size_t claim) const { return std::get<Time>(claims_[claim].value); }
  // Of such a class, or what did harm in a disaster: "the blast destroyed". What harm alone tells has a day and no
  // hour, and what befell several places an hour at each.
  bool is_sudden(const FrameContext& c) const {
    const auto by_day = [&](const std::string& moment) { return classes_.by_day(moment); };
    if (classes_.matters(c.action, "sudden")) return !c.moments.empty() || classes_.moments(c.action).empty();
    return std::ranges::any_of(c.moments, by_day) && !std::ranges::all_of(c.moments, by_day);
  }

  static bool is_told(const Claim& claim, const FrameContext& c) {
    const bool held = claim.modality == Modality::asserted || claim.modality == Modality::reported;
    return held && claim.polarity == Polarity::affirmed && !c.denied && !c.another && !c.state;
  }

  // "Emptied in a morning": a length of time.
  bool is_length(std::size_t i) const {
    if (time(i).grain <= Grain::hour) return false;
    const auto words = reading_.tokens_in(claims_[i].value_span);
    for (auto t = words.begin; t < words.end; ++t) {
      if (reading_.token(t).features.definite == Definite::indefinite) return true;
    }
    return false;
  }

  const Frame* frame(std::size_t claim) const {
    return asked_[claim].context < frames_.size() ? &frames_[asked_[claim].context] : nullptr;
  }

  // "It was over at one" is another question.
  bool ends(const FrameContext& c) const { return !c.carrier.empty() && !c.begins && classes_.has_opposite(c.carrier); }

  // "The fire broke out again at eight".
  bool starts_again(std::size_t i) const {
    const auto* told = frame(i);
    return told != nullptr && told->action != context(i).action &&
           std::ranges::any_of(classes_.moments(told->action),
                               [&](const auto& rule) { return classes_.of_each(rule.moment); });
  }

  // "The facts took place at noon": told of the event by a word for what happened.
  bool takes_place(const Frame& frame) const {
    if (!classes_.carries(frame.action) || classes_.has_opposite(frame.action)) return false;
    return std::ranges::any_of(frame.arguments, [&](const Argument& argument) {
      return (argument.slot == Slot::agent || argument.slot == Slot::patient) && reading_.is_definite(argument.head) &&
             classes_.event(reading_.thing(argument.head));
    });
  }

  // "The shooting began at noon", in an article that is about it.
  bool is_of_event(std::size_t i) const {
    const auto& c = context(i);
    const auto* told = frame(i);
    if (told != nullptr && (takes_place(*told) || is_told_of(*told, c, true))) return true;
    return c.main && !c.lasting && !ends(c) && (is_sudden(c) || c.action.starts_with('~'));
  }

  // The noun of an event that takes part in what the frame tells, in that slot; nullptr: none.
  const FrameContext* event_in(const Frame& frame, Slot slot) const {
    for (const auto& argument : frame.arguments) {
      const auto event = std::ranges::lower_bound(frames_, argument.head, {}, &Frame::predicate);
      const bool names = argument.slot == slot && argument.head != frame.predicate && event != frames_.end() &&
                         event->predicate == argument.head && event->nominal;
      if (names) return &contexts_[static_cast<std::size_t>(event - frames_.begin())];
    }
    return nullptr;
  }

  // May the class tell how a sudden event began? A car is stopped; a camp that stops has ended.
  bool opens(const FrameContext& c) const {
    const bool ends = classes_.carries(classes_.opposite_of(c.action)) &&
                      std::ranges::find(c.participants, Slot::patient, &Participant::slot) == c.participants.end();
    return !ends && (c.action.starts_with('~') || classes_.matters(c.action, "opens"));
  }

  // "It was 8.20 when she heard a cry": does no clause tell what happened then?
  bool is_open(std::size_t i) const {
    const auto words = reading_.tokens_in(claims_[i].value_span);
    const auto sentence = reading_.analysis.sentences[sentence_of(reading_.analysis, words.begin)].tokens;
    for (auto t = words.end; t < sentence.end; ++t) {
      if (reading_.lexicon.is_meanwhile(reading_.lemma(t))) return false;
    }
    return true;
  }

  // "It was 9.15 by his watch", "it was 9.15 when the coach left the road": the hour is what the clause says.
  bool says_hour(std::size_t i) const {
    const auto words = reading_.tokens_in(claims_[i].value_span);
    for (auto t = words.begin; t < words.end; ++t) {
      if (reading_.child(t, Relation::cop)) return true;
    }
    return false;
  }

  // What the police or officials did, an arrest or a death came after.
  bool comes_after(const FrameContext& c) const {
    if (!is_sudden(c) && !opens(c)) return true;
    return std::ranges::any_of(c.participants, [&](const Participant& p) {
      return p.slot == Slot::agent && classes_.matters(p.thing, "knows");
    });
  }

  // "The slide hit the hut at nine": is it told of a sudden event by its noun, or of the one that the article is about?
  bool is_told_of(const Frame& frame, const FrameContext& c, bool main) const {
    const auto* event = event_in(frame, Slot::agent);
    return event != nullptr && is_sudden(*event) && (event->main || !main) && !event->another && !c.lasting &&
           (opens(c) || !classes_.has_opposite(c.action));
  }

  // "He put the time of the collapse at seven", the only one that it tells of.
  bool is_of_its_kind(std::size_t i) const {
    const auto& c = context(i);
    if (is_sudden(c) && c.once && !c.lasting && !ends(c)) return true;
    const auto* told = frame(i);
    const bool alone = told == nullptr || claims_[i].value_span.contains(reading_.token(told->predicate).span);
    if (says_hour(i)) return alone ? is_open(i) : !comes_after(c);
    return told != nullptr && is_told_of(*told, c, false);
  }

  // "Walked in just before ten", "six men barred the road at eight": how it began; words of no class tell it only in
  // the head of the article.
  bool is_of_begin(std::size_t i) const {
    const auto& c = context(i);
    const bool leads = c.sentence_number < reading_.thresholds().main_sentences && (frame(i) != nullptr || is_open(i));
    if (c.lasting || time(i).grain > Grain::hour || !opens(c) || (c.action.starts_with('~') && !leads)) return false;
    // "The shooting stopped at dawn": what is told of a step of it tells of that step.
    const auto* told = frame(i);
    if (told != nullptr && (event_in(*told, Slot::agent) || event_in(*told, Slot::patient))) return false;
    return !comes_after(c);
  }

  // Where an hour is given, "in the morning" tells no more.
  void mark(std::vector<std::size_t> answers, const std::string& question, bool leading) {
    for (const auto a : answers) {
      for (const auto b : answers) {
        if (relation(time(a), time(b)) == ValueRelation::apart) return;
      }
    }
    const auto exact = [&](std::size_t i) { return time(i).grain <= Grain::hour; };
    if (std::ranges::any_of(answers, exact)) std::erase_if(answers, std::not_fn(exact));
    for (const auto i : answers) {
      asked_[i].question = question;
      asked_[i].leading = leading;
    }
  }

  const Reading& reading_;
  const Classes& classes_;
  const std::vector<Frame>& frames_;
  const std::vector<FrameContext>& contexts_;
  const std::vector<Claim>& claims_;
  std::vector<ClaimContext>& asked_;
};

}  // namespace

void mark_event_hour(const Reading& reading, const std::vector<Frame>& frames,
                     const std::vector<FrameContext>& contexts, const std::vector<Claim>& claims,
                     std::vector<ClaimContext>& asked) {
  EventHours(reading, frames, contexts, claims, asked).run();
}

}  // namespace rashomon
