// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>

#include <rashomon/decimal.h>

namespace rashomon {

// How exactly a number is meant. `vague` numbers have their interval from the language pack ("several dozen").
enum class Bound : std::uint8_t { exactly, about, at_least, at_most, between, vague };

enum class QuantityKind : std::uint8_t {
  cardinal,
  ordinal,
  percent,
  money,
  age,
  temperature,
  distance,
  area,
  volume,
  mass,
  speed,
  information,
  angle,
  duration,
  score,
  other,
  share
};

// A number as an article gives it: "une trentaine" is 25, 30, 35, about; "plus de 20" is 20, 20, +infinity, at_least.
// INVARIANT: low <= best <= high; an exact number has all three equal, but a score, whose low and high are what the two
// sides scored.
struct Quantity {
  Decimal low, best, high;
  Bound bound = Bound::exactly;
  QuantityKind kind = QuantityKind::cardinal;
  std::string unit;   // "EUR", "km", "percent", "year", "share" (a part of a whole, 0 to 1); empty for things counted
  bool part = false;  // of a larger group: "trois des assaillants", "dont trois enfants"
  bool ends_open = false;  // the ends themselves do not belong to it: "more than 20"
  bool implicit = false;   // no number word says it: "un policier" (1), "aucun mort" (0)

  bool operator==(const Quantity&) const = default;
};

}  // namespace rashomon
