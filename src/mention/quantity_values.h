// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <rashomon/decimal.h>
#include <rashomon/span.h>

namespace rashomon {

struct QuantityExpression;
struct QuantityVocabulary;
struct Lexeme;

// One number as `rashomon values` prints it: a value, or the ends of a range (nullopt: open).
struct NumberValue {
  Span span;
  std::string_view kind;  // cardinal, ordinal, percent, range, money, age, temperature, distance ...
  std::optional<Decimal> value, low, high;
  std::string unit;
};

// Everything that the expression may be asked for: "more than 2 km" is the cardinal 2, a range that begins at 2, and a
// distance. Words that only count with a noun ("a") give nothing.
std::vector<NumberValue> values_of(const QuantityExpression& expression, const QuantityVocabulary& words,
                                   const std::vector<Lexeme>& lexemes);

}  // namespace rashomon
