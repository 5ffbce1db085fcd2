// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <utility>
#include <vector>

#include "mention/quantity_numbers.h"

namespace rashomon {

// Adds up a number word by word: "two hundred | and | three | thousand | seventeen". A group is what stands before the
// next scale; scales descend, but a larger one multiplies the smaller before it ("mil millones").
class NumberSum {
 public:
  // joins: "and" may join its words, as it may not inside "between two hundred and three hundred".
  NumberSum(const QuantityVocabulary& words, const std::vector<Lexeme>& lexemes, const LiteralStyle& style,
            bool joins = true)
      : words_(words), lexemes_(lexemes), style_(style), joins_(joins) {}

  // The number from `at` on in digits and words, without articles, collectives and denominators.
  std::optional<WrittenNumber> read(std::size_t at);
  // The same, if it is a whole cardinal: the digits behind "point".
  std::optional<WrittenNumber> read_whole(std::size_t at);

 private:
  bool step(std::size_t at);
  bool add_scale(std::size_t at);
  bool add_spelled(std::size_t at);
  bool add_literal(std::size_t at);
  bool tens_await_unit(std::size_t at) const;
  bool add_half(std::size_t at);
  bool add_decimals(std::size_t at);
  bool add_suffix(std::size_t at);
  bool add_ordinal_suffix(std::size_t at);
  bool fits(Decimal value) const;
  bool add_group(Decimal value);
  bool multiply(Decimal scale);
  bool add_ordinal(Decimal value);
  bool add_glued(Decimal value);
  Decimal total() const;

  const QuantityVocabulary& words_;
  const std::vector<Lexeme>& lexemes_;
  const LiteralStyle& style_;
  bool joins_;
  std::vector<std::pair<Decimal, Decimal>> parts_;  // scale, amount × scale; scales descend
  std::optional<Decimal> group_;
  WrittenNumber number_;
  bool whole_ = false;                    // decimals are not read
  bool spelled_ = false, mixed_ = false;  // mixed: a fraction was added to the group
};

}  // namespace rashomon
