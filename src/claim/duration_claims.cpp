// SPDX-License-Identifier: Apache-2.0
// How long something lasted.
#include <algorithm>
#include <array>

#include "claim/claim_builder.h"
#include "claim/durations.h"
#include "value/quantity.h"

namespace rashomon {

Quantity as_quantity(const Time& time) {
  struct Unit {
    Grain grain;
    std::string_view name;
    std::int64_t months, seconds;
  };
  constexpr std::array units = {Unit{Grain::minute, "minute", 0, 60}, Unit{Grain::hour, "hour", 0, 3600},
                                Unit{Grain::day, "day", 0, 86400},    Unit{Grain::week, "week", 0, 604800},
                                Unit{Grain::month, "month", 1, 0},    Unit{Grain::year, "year", 12, 0},
                                Unit{Grain::decade, "year", 12, 0},   Unit{Grain::century, "year", 12, 0}};
  Quantity quantity;
  quantity.kind = QuantityKind::duration;
  const bool monthly = time.months != 0 && time.seconds == 0;
  quantity.unit = monthly ? "month" : "second";
  std::int64_t number = monthly ? time.months : time.seconds;
  for (const auto& unit : units) {
    const auto whole = unit.months != 0 ? time.months : time.seconds;
    const auto size = unit.months != 0 ? unit.months : unit.seconds;
    if (unit.grain != time.grain || whole % size != 0) continue;
    number = whole / size;
    quantity.unit = unit.name;
  }
  quantity.low = quantity.best = quantity.high = Decimal(number);
  // "Un mois et demi": months, and a part of one in days.
  if (time.months != 0 && time.seconds != 0) {
    constexpr double month = 30 * 86400;
    constexpr double half = 0.25;  // a half of a month is told of what may be a week less or more
    const auto length = static_cast<double>(time.months) + static_cast<double>(time.seconds) / month;
    quantity.unit = "month";
    quantity.low = Decimal::nearest(length - half);
    quantity.best = Decimal::nearest(length);
    quantity.high = Decimal::nearest(length + half);
    quantity.bound = Bound::about;
  }
  if (time.approximate) quantity.bound = Bound::about;
  return quantity;
}

bool ClaimBuilder::is_of_several(const Frame& frame) const {
  const auto agent = std::ranges::find(frame.arguments, Slot::agent, &Argument::slot);
  return agent != frame.arguments.end() && reading_.token(agent->head).features.number == Number::plural;
}

std::optional<std::uint32_t> ClaimBuilder::lasting_noun(const Mention& duration) const {
  const auto names_it = [&](std::uint32_t t) {
    if (duration.tokens.contains(t) || reading_.token(t).upos != Upos::noun || reading_.mention<Time>(t) != nullptr ||
        reading_.mention<Quantity>(t) != nullptr)
      return false;
    const auto slot = reading_.lexicon.slot(reading_.preposition(t));
    return !slot || *slot == Slot::source || *slot == Slot::place;
  };
  for (const auto c : reading_.tree.children(duration.head)) {
    if (universal(reading_.token(c).relation) == Relation::nmod && c > duration.head && names_it(c)) return c;
  }
  // "Six years in prison", wherever the parser hangs it.
  if (const auto next = duration.tokens.end; next < reading_.analysis.tokens.size()) {
    const auto& preposition = reading_.token(next);
    if (preposition.relation == Relation::case_ && preposition.head > next && names_it(preposition.head))
      return preposition.head;
  }
  const auto& last = reading_.token(duration.head);
  return last.relation == Relation::nmod_poss && names_it(last.head) ? std::optional(last.head) : std::nullopt;
}

namespace {

// "210 millimetres in a day", "55 mm en une heure", "up 3.1 percent in a year": in how long so much of it came is a
// part of the measure. `of_rise`: the clause tells of one.
bool is_of_measure_before(const Reading& reading, const Mention& duration, bool of_rise) {
  const auto begin = duration.tokens.begin;
  if (begin < 2) return false;
  const auto preposition = reading.token(begin).upos == Upos::adp ? begin : begin - 1;
  if (reading.token(preposition).upos != Upos::adp) return false;
  // "Of rain" may stand between.
  for (auto t = preposition; t > 0 && preposition - t < 3; --t) {
    const auto* before = reading.mention<Quantity>(t - 1);
    if (before == nullptr) continue;
    const auto kind = std::get<Quantity>(before->value).kind;
    return kind == QuantityKind::distance || kind == QuantityKind::volume || (of_rise && kind == QuantityKind::percent);
  }
  return false;
}

}  // namespace

void ClaimBuilder::add_duration(const Mention& mention) {
  const auto where = frame_with(mention.head);
  const bool of_rise = where.frame != UINT32_MAX &&
                       !classes_.measure(action_of(where.frame), "rises", name_of(QuantityKind::percent)).empty();
  const auto lasting = mention.measure.value_or(as_quantity(std::get<Time>(mention.value)));
  // "Over two years" is told of this rise alone, "over a year" of any.
  if (comes_again(mention) || is_of_measure_before(reading_, mention, of_rise && lasting.best == Decimal(1))) return;
  const auto noun = lasting_noun(mention);
  const auto measured = duration_measure(mention, noun, where.frame);
  // "A tomb 3,200 years old": no event and nobody is so old.
  if (measured.empty() && lasting.unit == "year" && lasting.best > Decimal(reading_.thresholds().age_most)) {
    auto age = mention;
    auto old = lasting;
    old.kind = QuantityKind::age;
    age.value = old;
    return add_quantity(age);
  }
  auto& claim = add(Aspect::quantity, where.frame, mention.head, lasting, mention.span);
  by_rule("quantity/duration");
  if (noun) describe(*noun);
  asked().slot = where.slot;
  asked().part = !noun && measured.empty();  // else the words do not say what lasts so long
  if (!measured.empty()) measures(measured);
  claim.subject = where.frame == UINT32_MAX ? std::string(reading_.words(mention.span))
                                            : subject_of(out_.frames[where.frame], mention.span);
  claim.facet = action_of(where.frame) + (noun ? "/" + thing_asked() : "") + "/duration";
}

}  // namespace rashomon
