// SPDX-License-Identifier: Apache-2.0
// What a number is limited to: the most that may be, a year of several, one of what it might be of.
#include <algorithm>

#include "claim/claim_builder.h"
#include "claim/claims.h"
#include "text/fold.h"
#include "value/quantity.h"

namespace rashomon {

std::string_view ClaimBuilder::most_above(std::uint32_t measure, std::string_view kind) const {
  auto t = measure;
  for (std::uint32_t step = 0; step <= reading_.thresholds().measure_heads; ++step) {
    if (frame_of_[t] != UINT32_MAX) {
      const auto found = classes_.measure(action_of(frame_of_[t]), "event", kind);
      if (classes_.of_most(found)) return found;
    }
    if (reading_.token(t).head == t) break;
    t = reading_.token(t).head;
  }
  return {};
}

std::string_view ClaimBuilder::bearer_measure(std::uint32_t noun, std::string_view kind) const {
  auto t = noun;
  for (std::uint32_t step = 0; step < reading_.thresholds().measure_heads; ++step) {
    if (const auto own = classes_.measure(reading_.thing(t), "bearer", kind); !own.empty()) return own;
    if (reading_.token(t).relation != Relation::nmod && reading_.token(t).relation != Relation::compound) break;
    t = reading_.token(t).head;
  }
  return {};
}

void ClaimBuilder::name_capacity(std::uint32_t counted, const FramePlace& where) {
  const auto kind = name_of(QuantityKind::cardinal);
  std::string_view found;
  // "Une capacité de 900 places"
  const auto above = reading_.token(counted).head;
  if (reading_.token(counted).relation == Relation::nmod)
    found = classes_.measure(reading_.thing(above), "thing", kind);
  if (found.empty() && where.frame != UINT32_MAX && where.slot != Slot::agent &&
      out_.frames[where.frame].modality == Modality::possible)
    found = classes_.measure(action_of(where.frame), "can", kind);
  if (!classes_.of_most(found)) return;
  measures(found);
  asked().tally.clear();
  asked().group.clear();
}

void ClaimBuilder::set_period(const Mention& measure) {
  const auto& tokens = reading_.analysis.tokens;
  auto t = std::max(measure.tokens.end, measure.counted.value_or(0) + 1);
  // "60 euros more a month", "60 euros de plus par mois"
  const auto adverb = [&](std::uint32_t at) { return at < tokens.size() && tokens[at].upos == Upos::adv; };
  if (adverb(t))
    ++t;
  else if (adverb(t + 1) && tokens[t + 1].relation == Relation::fixed && tokens[t + 1].head == t)
    t += 2;
  const bool governed = t < tokens.size() && tokens[t].upos == Upos::adp && reading_.mention<Time>(t) == nullptr;
  // "12 000 euros par usager": of each, not of all.
  const bool each = governed && reading_.lexicon.measuring(lower(reading_.analysis.form(t))) == "each";
  if (governed) ++t;
  const auto* time = t < tokens.size() ? reading_.mention<Time>(t) : nullptr;
  if (time == nullptr) {
    if (each && t < tokens.size() && tokens[t].upos == Upos::noun) asked().per = "/" + fold(reading_.lemma(t));
    return;
  }
  const auto kind = std::get<Time>(time->value).kind;
  if (kind == TimeKind::set || (kind == TimeKind::duration && comes_again(*time)))
    asked().per = text_of(time->value);
  else if (kind == TimeKind::duration)
    asked().within = text_of(time->value);
}

bool ClaimBuilder::comes_again(const Mention& time) const {
  // "A year", right behind the number: not "one year in prison", nor "two years".
  const auto begin = time.tokens.begin;
  if (begin == 0 || reading_.token(begin).upos != Upos::det || time.tokens.size() != 2) return false;
  const auto nearest = begin - std::min(begin, reading_.thresholds().measuring_tokens);
  for (auto t = begin; t-- > nearest;) {
    const auto* number = reading_.mention<Quantity>(t);
    if (number == nullptr) continue;
    return number->tokens.end == begin || number->counted == begin - 1;
  }
  return false;
}

}  // namespace rashomon
