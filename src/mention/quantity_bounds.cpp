// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <cmath>

#include "mention/quantity_expressions.h"

namespace rashomon {
namespace {

// Half of the last place that a two-digit round number is given to, but no more than a fifth: "about 30" reaches 25
// and 35.
double half_step(double number) {
  if (number < 10 || number > 99 || std::fmod(number, 10) != 0) return 0;
  return std::min(5.0, number / 5);
}

// The place of the last digit that is not zero: 100 for 3700.
double last_place(double number) {
  double place = 1;
  while (number >= 1 && std::fmod(number, place * 10) == 0 && place < 1e15) place *= 10;
  return place;
}

// A percentage of the number, but from three digits on no more than its last place: "about 3 700" is not 3 500.
Decimal spread(Decimal best, double percent, int direction) {
  if (percent == 0) return best;
  const double number = std::abs(best.to_double());
  double reach = std::max(number * percent / 100, half_step(number));
  if (number >= 100) reach = std::min(reach, last_place(number));
  return Decimal::nearest(best.to_double() + direction * reach);
}

Decimal lowest(const Quantity& quantity) {
  const bool below_zero = quantity.kind == QuantityKind::temperature || quantity.best < Decimal(0);
  return below_zero ? Decimal::minus_infinity() : Decimal(0);
}

}  // namespace

Quantity quantity_of(const Measure& measure) {
  const auto& number = measure.number;
  Quantity quantity;
  quantity.low = quantity.best = quantity.high = number.value;
  if (number.form == WrittenNumber::Form::vague || number.about) {
    quantity.bound = number.about ? Bound::about : number.low == number.high ? Bound::exactly : Bound::vague;
    quantity.low = std::min(number.low, number.value);
    quantity.high = std::max(number.high, number.value);
  }
  quantity.implicit = number.form == WrittenNumber::Form::article;
  quantity.kind = measure.age ? QuantityKind::age : number.ordinal ? QuantityKind::ordinal : QuantityKind::cardinal;
  if (measure.unit) {
    quantity.unit = measure.unit->unit;
    if (!measure.age) quantity.kind = measure.unit->kind;
  }
  return quantity;
}

Quantity bounded_by(Quantity quantity, const BoundCue& cue) {
  if (quantity.bound == Bound::between && cue.bound != Bound::at_most) return quantity;
  switch (cue.bound) {
    case Bound::at_least:
      quantity.low = quantity.best;
      quantity.high = Decimal::infinity();
      break;
    case Bound::at_most:
      quantity.high = quantity.best;
      quantity.low = lowest(quantity);
      break;
    case Bound::about:
      if (quantity.bound != Bound::exactly) return quantity;
      quantity.low = spread(quantity.best, cue.low, -1);
      quantity.high = spread(quantity.best, cue.high, 1);
      break;
    default:
      return quantity;
  }
  quantity.bound = cue.bound;
  quantity.ends_open = cue.ends_open;
  quantity.implicit = false;
  return quantity;
}

}  // namespace rashomon
