// SPDX-License-Identifier: Apache-2.0
#include "link/telling.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <string>
#include <variant>

#include "base/hash.h"
#include "value/time.h"

namespace rashomon {
namespace {

// How many digits a number is given with, the zeros at its end left out.
double digits_of(Decimal number) {
  int count = 0;
  for (auto rest = number.digits(); rest != 0; rest /= 10) ++count;
  return count;
}

bool telling(const Quantity& quantity, const Weights& weights) {
  // "Dozens", "a year", "no": chance gives them often.
  const auto& best = quantity.best;
  if (!best.finite() || quantity.bound == Bound::vague || best == Decimal(0) || best == Decimal(1)) return false;
  return digits_of(best) >= weights.value_digits || !quantity.unit.empty() || best.to_double() >= weights.value_few;
}

// A date, a month or a year that lies so far from the article's own date that the article hardly tells of two things
// there: "in August 2019", "le 2 septembre".
bool far_off(const Time& time, const Time& as_of, const Weights& weights) {
  if (time.kind != TimeKind::calendar || time.grain < Grain::part_of_day || as_of.when.size() != 1) return false;
  const auto& when = time.when[0];
  const auto& now = as_of.when[0];
  if (when.begin == Instant::min() || when.end == Instant::max()) return false;
  const std::chrono::days reach(std::lround(weights.value_days));
  return when.end + reach <= now.begin || now.end + reach <= when.begin;
}

// To the minute, and no quarter of an hour.
bool telling(const Time& time, const Time& as_of, const Weights& weights) {
  const std::chrono::minutes round(std::max(1L, std::lround(weights.value_minutes)));
  if (time.when.size() != 1 || time.approximate) return false;
  if (far_off(time, as_of, weights)) return true;
  if (time.grain > Grain::minute) return false;
  return (time.kind == TimeKind::calendar || time.kind == TimeKind::time_of_day) &&
         time.when[0].begin.time_since_epoch() % round != std::chrono::minutes(0);
}

}  // namespace

std::optional<std::uint64_t> telling_value(const Claim& claim, const Weights& weights) {
  if (const auto* quantity = std::get_if<Quantity>(&claim.value); quantity != nullptr && telling(*quantity, weights))
    return hash(quantity->best.to_string() + ' ' + quantity->unit);
  if (const auto* time = std::get_if<Time>(&claim.value); time != nullptr && telling(*time, claim.as_of, weights))
    return hash(to_iso(*time));
  return std::nullopt;
}

}  // namespace rashomon
