// SPDX-License-Identifier: Apache-2.0
#include "link/telling.h"

#include <chrono>
#include <cstdlib>
#include <string>
#include <variant>

#include "base/hash.h"
#include "value/time.h"

namespace rashomon {
namespace {

bool telling(const Quantity& quantity) {
  constexpr std::int64_t two_digits = 10, three_digits = 100;
  const Decimal a_few(20);
  const auto digits = std::abs(quantity.best.digits());
  if (!quantity.best.finite() || digits < two_digits) return false;
  return digits >= three_digits || !quantity.unit.empty() || quantity.best >= a_few;
}

// To the minute, and no quarter of an hour.
bool telling(const Time& time) {
  using std::chrono::minutes;
  if (time.grain > Grain::minute || time.when.size() != 1 || time.approximate) return false;
  return (time.kind == TimeKind::calendar || time.kind == TimeKind::time_of_day) &&
         time.when[0].begin.time_since_epoch() % minutes(15) != minutes(0);
}

}  // namespace

std::optional<std::uint64_t> telling_value(const Claim& claim) {
  if (const auto* quantity = std::get_if<Quantity>(&claim.value); quantity != nullptr && telling(*quantity))
    return hash(quantity->best.to_string() + ' ' + quantity->unit);
  if (const auto* time = std::get_if<Time>(&claim.value); time != nullptr && telling(*time)) return hash(to_iso(*time));
  return std::nullopt;
}

}  // namespace rashomon
