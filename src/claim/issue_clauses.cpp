// SPDX-License-Identifier: Apache-2.0
// What the clauses around an answer make of it: denied, given up, over, or of another time than the event's.
#include <algorithm>

#include "claim/context_values.h"
#include "claim/extent.h"
#include "claim/issues.h"
#include "claim/terms.h"

namespace rashomon {

const Frame* verb_at(const Matters& matters, std::uint32_t t) {
  const auto* frame = matters.frame_at(t);
  return frame == nullptr || frame->nominal ? nullptr : frame;
}

bool is_unsupported(const Reading& reading, const Frame& frame) {
  const auto& token = reading.token(frame.predicate);
  if (universal(token.relation) != Relation::ccomp || frame.modality != Modality::possible) return false;
  const auto above = reading.token(token.head).head;
  const auto subject = reading.child(above, Relation::nsubj);
  return is_denying_pronoun(reading, above) || (subject && is_denying_pronoun(reading, *subject));
}

bool is_given_up(const Reading& reading, const Frame& frame) {
  const auto& token = reading.token(frame.predicate);
  return frame.modality == Modality::planned && frame.polarity == Polarity::affirmed &&
         universal(token.relation) == Relation::acl && has_own_denial(reading, token.head);
}

bool has_limit(const Reading& reading, const Frame& frame) {
  FrameContext told;
  add_values(reading, frame.clause, told);
  return std::ranges::any_of(
      told.times, [](const Time& time) { return time.form == TimeForm::before || time.form == TimeForm::by; });
}

bool is_denied_by(const Matters& matters, std::uint32_t t) {
  const auto& reading = matters.reading();
  const auto relation = universal(reading.token(t).relation);
  const auto* above = verb_at(matters, reading.token(t).head);
  const bool part = relation == Relation::obj || relation == Relation::nsubj || relation == Relation::xcomp ||
                    relation == Relation::obl;
  if (above == nullptr || !part) return false;
  if (above->polarity == Polarity::denied) {
    // "The signing did not take place."
    return reading.is_light(*above) || relation == Relation::xcomp || above->action == "take_place" ||
           reading.classes.carries(above->action);
  }
  // "Ruled out any talks", "refused a handshake": what it governs does not come about.
  if (relation != Relation::obj && reading.token(t).relation != Relation::nsubj_pass) return false;
  return reading.speech(above->predicate) == "deny" || reading.negation(above->predicate) == Negation::fails;
}

bool has_ended(const Matters& matters, std::uint32_t verb) {
  const auto& reading = matters.reading();
  const auto& token = reading.token(verb);
  const auto* above = token.head == verb ? nullptr : verb_at(matters, token.head);
  const bool complement = token.relation == Relation::xcomp || token.relation == Relation::advcl;
  return complement && above != nullptr && reading.classes.is_a(above->action, "stop");
}

bool told_of_the_past(const Matters& matters, std::uint32_t word, bool denied) {
  const auto& reading = matters.reading();
  const auto of_another_time = [&](const Time& time) {
    const bool since = time.form == TimeForm::since;
    return since ? denied || time.grain <= Grain::day : time.grain > Grain::week;
  };
  auto t = word;
  for (std::uint32_t step = 0; step < reading.thresholds().subject_heads + 1; ++step) {
    if (const auto* frame = verb_at(matters, t); frame != nullptr) {
      FrameContext told;
      add_values(reading, frame->clause, told);
      if (std::ranges::any_of(told.times, of_another_time)) return true;
    }
    if (reading.token(t).head == t) break;
    t = reading.token(t).head;
  }
  return false;
}

}  // namespace rashomon
