// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <string_view>

#include <rashomon/quantity.h>

#include "value/relation.h"

namespace rashomon {

inline constexpr std::array<std::string_view, 17> quantity_kind_names = {
    "cardinal", "ordinal", "percent",     "money", "age",      "temperature", "distance", "area", "volume",
    "mass",     "speed",   "information", "angle", "duration", "score",       "other",    "share"};
inline std::string_view name_of(QuantityKind kind) { return quantity_kind_names[static_cast<std::size_t>(kind)]; }

// How two quantities lie to each other. Every predicate is false where the units cannot be compared, and symmetric
// unless its name tells the sides apart; numbers are compared in the unit of their dimension (2 km and 2000 m are one
// number).

// Numbers of one unit, or of units that convert into each other (km and mi, share and percent). A currency known by
// name only ("dollar") is comparable with a code of that name (USD).
bool comparable(const Quantity& one, const Quantity& other);

// The same number, or the same estimate of one: "about 30" and "une trentaine", "more than 20" and "over 20".
bool same_number(const Quantity& one, const Quantity& other);

// The finer number, rounded to the step of the coarser one ("1,200" to hundreds), is the coarser one. The coarser must
// be round: 30 is not 27 rounded unless it is said to be "about".
bool same_after_rounding(const Quantity& one, const Quantity& other);

// The two differ by so great a share of the greater at most. As they are written: units are not converted.
bool nearly(const Quantity& one, const Quantity& other, double share);

// The inner is an exact number, or an interval, that lies in the outer's bound, range or vague interval.
bool within_bound(const Quantity& inner, const Quantity& outer);

// The bound ("more than 700") is at least or at most the number (740) cut to the place of its last digit, as who rounds
// off writes it.
bool cut_to_bound(const Quantity& number, const Quantity& bound);

// Neither is exact, and they share numbers.
bool inexact_and_meeting(const Quantity& one, const Quantity& other);

// They share no number, nor is one the other rounded.
bool apart(const Quantity& one, const Quantity& other);
// Is there no number that both allow, as they are given? Unlike apart(), whatever the coarser may have been rounded
// from.
bool disjoint(const Quantity& one, const Quantity& other);

// Its best number in the unit of its dimension, or as written where the unit converts into none.
double best_in_base(const Quantity& quantity);

// equal: the same number, also after rounding; within, contains; meets; apart; unknown: not comparable.
ValueRelation relation(const Quantity& one, const Quantity& other);

// The place of the last digit that a number is given to: 100 for 1200, 0.1 for 2.5, 1 for 0.
Decimal step_of(Decimal number);

}  // namespace rashomon
