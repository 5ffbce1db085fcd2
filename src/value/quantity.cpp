// SPDX-License-Identifier: Apache-2.0
#include "value/quantity.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <optional>
#include <string_view>
#include <utility>

#include "value/unit.h"

namespace rashomon {
namespace {

// An interval in the base unit of its dimension.
struct Interval {
  double low, best, high;
  bool open = false;
};

// Currencies that news name without their country, and the code that they mostly mean.
constexpr auto currency_names = std::to_array<std::pair<std::string_view, std::string_view>>({{"dollar", "USD"},
                                                                                              {"pound", "GBP"},
                                                                                              {"franc", "CHF"},
                                                                                              {"cent", "cent"},
                                                                                              {"rupee", "INR"},
                                                                                              {"dinar", "RSD"},
                                                                                              {"shilling", "KES"},
                                                                                              {"dirham", "AED"}});

std::string_view currency(std::string_view unit) {
  const auto* const name = std::ranges::find(currency_names, unit, [](const auto& pair) { return pair.first; });
  return name == currency_names.end() ? unit : name->second;
}

double in_base(Decimal number, const std::optional<Unit>& unit) {
  if (number == Decimal::infinity()) return std::numeric_limits<double>::infinity();
  if (number == Decimal::minus_infinity()) return -std::numeric_limits<double>::infinity();
  return unit ? number.to_double() * unit->factor + unit->offset : number.to_double();
}

Interval interval_of(const Quantity& quantity) {
  const auto unit = unit_of(quantity.unit);
  return {in_base(quantity.low, unit), in_base(quantity.best, unit), in_base(quantity.high, unit), quantity.ends_open};
}

bool close(double one, double other) {
  if (one == other) return true;
  return std::abs(one - other) <= 1e-9 * std::max(std::abs(one), std::abs(other));
}

bool is_exact(const Quantity& quantity) { return quantity.bound == Bound::exactly; }

// An open end counts as shared: "more than 20" beside "20" is loose wording before it is a contradiction.
bool share_numbers(const Interval& one, const Interval& other) {
  const double low = std::max(one.low, other.low), high = std::min(one.high, other.high);
  return low < high || close(low, high);
}

bool same_kind(QuantityKind one, QuantityKind other) {
  const auto is_part = [](QuantityKind kind) { return kind == QuantityKind::percent || kind == QuantityKind::share; };
  return one == other || (is_part(one) && is_part(other));
}

// The place of the last digit that the quantity is given to, in its base unit.
double step_in_base(const Quantity& quantity) {
  const auto unit = unit_of(quantity.unit);
  return std::abs(in_base(step_of(quantity.best), unit) - in_base(Decimal(0), unit));
}

bool rounds_to(const Quantity& fine, const Quantity& coarse) {
  const double step = step_in_base(coarse);
  const auto one = interval_of(fine).best, other = interval_of(coarse).best;
  return std::abs(one - other) <= step / 2 * (1 + 1e-9);
}

}  // namespace

Decimal step_of(Decimal number) { return number == Decimal(0) ? Decimal(1) : Decimal::of(1, number.exponent()); }

double best_in_base(const Quantity& quantity) { return interval_of(quantity).best; }

bool comparable(const Quantity& one, const Quantity& other) {
  if (!same_kind(one.kind, other.kind)) return false;
  if (one.unit == other.unit) return true;
  if (one.kind == QuantityKind::money) return currency(one.unit) == currency(other.unit);
  const auto first = unit_of(one.unit), second = unit_of(other.unit);
  return first && second && first->kind == second->kind;
}

bool same_number(const Quantity& one, const Quantity& other) {
  if (!comparable(one, other) || one.bound != other.bound) return false;
  if (one.kind == QuantityKind::score) return one.low == other.low && one.high == other.high;
  const auto first = interval_of(one), second = interval_of(other);
  if (is_exact(one) || one.bound == Bound::about) return close(first.best, second.best);
  return close(first.low, second.low) && close(first.high, second.high) && first.open == second.open;
}

bool same_after_rounding(const Quantity& one, const Quantity& other) {
  if (!comparable(one, other) || one.kind == QuantityKind::score || one.kind == QuantityKind::ordinal) return false;
  const auto exact_enough = [](const Quantity& quantity) {
    return is_exact(quantity) || quantity.bound == Bound::about;
  };
  if (!exact_enough(one) || !exact_enough(other)) return false;
  // Nobody aged 52 is given as 50 without a word that says so.
  if (one.kind == QuantityKind::age && is_exact(one) && is_exact(other)) return false;
  const bool first_finer = interval_of(one).best != 0 && step_of(one.best) < step_of(other.best);
  const auto& fine = first_finer ? one : other;
  const auto& coarse = first_finer ? other : one;
  // A number under a hundred is a count unless the article says that it is not.
  if (is_exact(coarse) && coarse.best < Decimal(1000) && coarse.unit.empty()) return false;
  return step_of(fine.best) < step_of(coarse.best) && rounds_to(fine, coarse);
}

bool nearly(const Quantity& one, const Quantity& other, double share) {
  const auto a = interval_of(one).best, b = interval_of(other).best;
  return std::abs(a - b) <= share * std::max(std::abs(a), std::abs(b));
}

bool within_bound(const Quantity& inner, const Quantity& outer) {
  if (!comparable(inner, outer) || is_exact(outer)) return false;
  const auto small = interval_of(inner), large = interval_of(outer);
  if (small.low < large.low || small.high > large.high) return false;
  const bool at_open_end =
      large.open && !small.open &&
      (close(small.low, large.low) || (close(small.high, large.high) && std::isfinite(large.high)));
  return !at_open_end && !(inner == outer);
}

bool cut_to_bound(const Quantity& number, const Quantity& bound) {
  if (!comparable(number, bound)) return false;
  const auto away = best_in_base(number) - best_in_base(bound), step = step_in_base(bound);
  const bool within_step = std::abs(away) < step && !close(std::abs(away), step);
  return within_step && ((bound.bound == Bound::at_least && away >= 0) || (bound.bound == Bound::at_most && away <= 0));
}

bool inexact_and_meeting(const Quantity& one, const Quantity& other) {
  return comparable(one, other) && !is_exact(one) && !is_exact(other) &&
         share_numbers(interval_of(one), interval_of(other));
}

bool disjoint(const Quantity& one, const Quantity& other) {
  if (one.kind == QuantityKind::score) return comparable(one, other) && !same_number(one, other);
  return comparable(one, other) && !share_numbers(interval_of(one), interval_of(other));
}

bool apart(const Quantity& one, const Quantity& other) {
  return disjoint(one, other) && !same_after_rounding(one, other);
}

ValueRelation relation(const Quantity& one, const Quantity& other) {
  if (!comparable(one, other)) return ValueRelation::unknown;
  if (same_number(one, other) || same_after_rounding(one, other)) return ValueRelation::equal;
  if (within_bound(one, other)) return ValueRelation::within;
  if (within_bound(other, one)) return ValueRelation::contains;
  return apart(one, other) ? ValueRelation::apart : ValueRelation::meets;
}

}  // namespace rashomon
