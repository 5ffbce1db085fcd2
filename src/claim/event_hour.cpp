// SPDX-License-Identifier: Apache-2.0
// At what hour the event was that an article is about, by whatever verb its first steps are told.
#include "claim/event_hour.h"

#include <algorithm>
#include <chrono>
#include <functional>

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
      if (time == nullptr || !is_hour(*time) || !is_told(claims_[i], context(i))) continue;
      if (is_of_event(i))
        own.push_back(i);
      else if (is_of_its_kind(i))
        told.push_back(i);
      else if (begun.empty() && is_of_begin(i))
        begun.push_back(i);
    }
    const bool sudden = std::ranges::any_of(contexts_, [&](const FrameContext& c) { return is_sudden(c); });
    for (const auto* answers : {&own, &told, &begun}) {
      if (answers->empty()) continue;
      if (sudden || answers == &own) mark(*answers, answers == &own);
      return;
    }
  }

 private:
  const FrameContext& context(std::size_t claim) const { return contexts_[asked_[claim].context]; }
  const Time& time(std::size_t claim) const { return std::get<Time>(claims_[claim].value); }
  bool is_sudden(const FrameContext& c) const { return classes_.matters(c.action, "sudden"); }

  static bool is_told(const Claim& claim, const FrameContext& c) {
    const bool held = claim.modality == Modality::asserted || claim.modality == Modality::reported;
    return held && claim.polarity == Polarity::affirmed && !c.denied && !c.another && !c.state && !c.speech;
  }

  const Frame* frame(std::size_t claim) const {
    return asked_[claim].context < frames_.size() ? &frames_[asked_[claim].context] : nullptr;
  }

  // "It was over at one" is another question.
  bool ends(const FrameContext& c) const {
    return !c.carrier.empty() && !c.begins && classes_.has_opposite(c.carrier);
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
    if (told != nullptr && takes_place(*told)) return true;
    return c.main && !c.lasting && !ends(c) && (is_sudden(c) || c.action.starts_with('~'));
  }

  // "He put the time of the collapse at seven", the only one that it tells of; "it was 9.15 by his watch".
  bool is_of_its_kind(std::size_t i) const {
    const auto& c = context(i);
    if (is_sudden(c) && c.once && !c.lasting && !ends(c)) return true;
    const auto* told = frame(i);
    return told != nullptr && told->copular && claims_[i].value_span.contains(reading_.token(told->predicate).span);
  }

  // "The shooting stopped at dawn": what is told of a step of it tells of that step.
  bool is_of_step(const Frame& frame) const {
    return std::ranges::any_of(frame.arguments, [&](const Argument& argument) {
      const auto event = std::ranges::lower_bound(frames_, argument.head, {}, &Frame::predicate);
      return (argument.slot == Slot::agent || argument.slot == Slot::patient) && argument.head != frame.predicate &&
             event != frames_.end() && event->predicate == argument.head && event->nominal;
    });
  }

  // "Walked in just before ten", "six men barred the road at eight": how it began; words of no class tell it only in
  // the head of the article. What the police or officials did came after.
  bool is_of_begin(std::size_t i) const {
    const auto& c = context(i);
    const bool leads = c.sentence_number < reading_.thresholds().main_sentences &&
                       (frame(i) != nullptr || time(i).grain <= Grain::hour);
    if (c.lasting || !(classes_.matters(c.action, "opens") || (leads && c.action.starts_with('~')))) return false;
    if (frame(i) != nullptr && is_of_step(*frame(i))) return false;
    return std::ranges::none_of(c.participants, [&](const Participant& p) {
      return p.slot == Slot::agent && classes_.matters(p.thing, "knows");
    });
  }

  // Where an hour is given, "in the morning" tells no more.
  void mark(std::vector<std::size_t> answers, bool leading) {
    const auto exact = [&](std::size_t i) { return time(i).grain <= Grain::hour; };
    if (std::ranges::any_of(answers, exact)) std::erase_if(answers, std::not_fn(exact));
    for (const auto a : answers) {
      for (const auto b : answers) {
        if (relation(time(a), time(b)) == ValueRelation::apart) return;
      }
    }
    for (const auto i : answers) {
      asked_[i].question = "hour";
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
