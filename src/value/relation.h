// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

namespace rashomon {

// How one value lies to another of its kind.
enum class ValueRelation : std::uint8_t {
  equal,
  contains,  // the first holds the second: 2023 and March 2023
  within,    // the first lies in the second
  meets,     // they share something, and neither holds the other
  apart,     // they share nothing
  unknown,   // cannot be compared: other unit, unknown date, place outside the gazetteer
};

// Can both values hold of one thing: are they equal, or does one hold the other?
inline bool fits(ValueRelation relation) {
  return relation == ValueRelation::equal || relation == ValueRelation::within || relation == ValueRelation::contains;
}

// The same relation seen from the other value.
ValueRelation reversed(ValueRelation relation);

}  // namespace rashomon
