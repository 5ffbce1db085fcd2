// SPDX-License-Identifier: Apache-2.0
// The results of matches and races: scores, and places in a row.
#include <algorithm>

#include "claim/claim_builder.h"
#include "claim/claims.h"
#include "claim/terms.h"
#include "text/fold.h"
#include "value/quantity.h"

namespace rashomon {
namespace {

Quantity score_of(Decimal one, Decimal other) {
  Quantity score;
  score.kind = QuantityKind::score;
  score.unit = "score";
  score.low = std::min(one, other);
  score.best = score.high = std::max(one, other);
  return score;
}

// "3-1": read as one number, whose unit is both.
std::optional<Quantity> score_written(const Quantity& quantity) {
  const auto dash = quantity.unit.find('-');
  if (quantity.kind != QuantityKind::score || dash == std::string::npos) return std::nullopt;
  const auto one = Decimal::parse(quantity.unit.substr(0, dash)),
             other = Decimal::parse(quantity.unit.substr(dash + 1));
  return one && other ? std::optional(score_of(*one, *other)) : std::nullopt;
}

}  // namespace

std::optional<Mention> ClaimBuilder::score_at(const Mention& number) const {
  auto score = number;
  score.counted.reset();
  const auto& quantity = std::get<Quantity>(number.value);
  if (const auto written = score_written(quantity)) {
    score.value = *written;
    return score;
  }
  const Decimal most(reading_.thresholds().score_most);
  const auto plain = [&](const Quantity& q) {
    return q.kind == QuantityKind::cardinal && q.unit.empty() && !q.implicit && !q.part && q.high < most;
  };
  const auto where = frame_with(number.head);
  const bool decided = where.frame != UINT32_MAX &&
                       !classes_.measure(action_of(where.frame), "event", name_of(QuantityKind::score)).empty();
  if (!decided || !plain(quantity)) return std::nullopt;
  // "S'inclinent 24 à 28"
  if (quantity.bound == Bound::between && !number.counted) {
    score.value = score_of(quantity.low, quantity.high);
    return score;
  }
  if (number.counted && !classes_.is_a(reading_.thing(*number.counted), "goal")) return std::nullopt;
  const auto preposition = std::max(number.tokens.end, number.counted.value_or(0) + 1);
  if (preposition + 1 >= reading_.analysis.tokens.size() || quantity.bound != Bound::exactly) return std::nullopt;
  const auto slot = reading_.lexicon.slot(lower(reading_.analysis.form(preposition)));
  const auto* behind = reading_.mention<Quantity>(preposition + 1);
  if ((slot != Slot::recipient && slot != Slot::place) || behind == nullptr) return std::nullopt;
  // "3 à 1 face à Lens", but not "3 à 10 sièges"
  const auto thing = behind->counted ? reading_.thing(*behind->counted) : std::string_view();
  if (!thing.empty() && !classes_.is_a(thing, "goal")) return std::nullopt;
  const auto& second = std::get<Quantity>(behind->value);
  if (!plain(second) || second.bound != Bound::exactly) return std::nullopt;
  score.span = cover(number.span, behind->span);
  score.value = score_of(quantity.best, second.best);
  return score;
}

bool ClaimBuilder::ends_score(const Mention& number) const {
  const auto begin = number.tokens.begin;
  if (begin < 2) return false;
  for (const auto before : {begin - 2, begin - std::min(begin, 3U)}) {
    const auto* first = reading_.mention<Quantity>(before);
    if (first == nullptr || first->span == number.span) continue;
    if (const auto score = score_at(*first); score && score->span.end >= number.span.end) return true;
  }
  return false;
}

void ClaimBuilder::add_place_in_row(const Mention& ordinal) {
  const auto where = frame_with(ordinal.head);
  const auto above = reading_.token(ordinal.head).head;
  const bool of_noun = ordinal.counted || (reading_.token(above).upos == Upos::noun && above != ordinal.head);
  const auto named = of_noun ? ordinal.counted.value_or(above) : ordinal.head;
  const auto kind = name_of(QuantityKind::ordinal);
  auto found = of_noun ? classes_.measure(reading_.thing(named), "order", kind) : std::string_view();
  // "Deuxième du slalom" has no noun of its own.
  if (!of_noun || reading_.token(ordinal.head).head != named)
    found = classes_.measure(action_of(where.frame), "event", kind);
  if (found.empty()) return;
  auto quantity = std::get<Quantity>(ordinal.value);
  quantity.unit = found;
  const auto span = of_noun ? cover(ordinal.span, reading_.token(named).span) : ordinal.span;
  auto& claim = add(Aspect::quantity, where.frame, named, quantity, span);
  by_rule("quantity/place_in_row");
  if (of_noun) describe(named);
  asked().slot = where.slot;
  measures(found);
  claim.subject = reading_.words(span);
  name_facet(claim, where.frame);
}

}  // namespace rashomon
