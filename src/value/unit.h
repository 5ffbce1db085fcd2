// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string_view>

#include <rashomon/quantity.h>

namespace rashomon {

// A unit with its dimension: base = factor × number + offset, in the dimension's base unit (m, m2, l, g, km/h, degC,
// bit, ...).
struct Unit {
  std::string_view symbol;
  QuantityKind kind = QuantityKind::other;
  double factor = 1, offset = 0;
};

// A unit that can be converted, by the symbol that Quantity::unit holds. nullopt: a currency, or one known by name
// only.
std::optional<Unit> unit_of(std::string_view symbol);

// What an international sign or symbol in a text means: "%", "€", "US$", "km/h", "°C". The unit's symbol and kind; case
// counts.
std::optional<Unit> unit_of_sign(std::string_view sign);

// Is it a hundredth of a currency ("cent", "pence"), by Quantity::unit?
bool is_hundredth(std::string_view unit);

// Is it a currency code of ISO 4217, in capitals?
bool is_currency_code(std::string_view code);

}  // namespace rashomon
