// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include <rashomon/decimal.h>

#include "mention/quantity_fractions.h"
#include "mention/quantity_literals.h"
#include "mention/quantity_vocabulary.h"

namespace rashomon {

// One number as written, before bounds and units are read.
struct WrittenNumber {
  enum class Form : std::uint8_t {
    digits,   // digits alone, as years and pages are written too
    written,  // digits with marks, scales or letters
    words,
    article,  // "un", "a": one, if it counts at all
    vague,    // "several", "dozens"
  };
  std::size_t begin = 0, end = 0;  // lexemes
  Decimal value;
  Decimal low, high;  // about and vague: its interval
  Form form = Form::digits;
  Decimal scale = Decimal(1);  // the last multiplier: 1000000 in "2 million"
  bool ordinal = false, fraction = false;
  bool about = false;  // "une trentaine"
  bool noun = false;   // ends in a noun ("million", "dozen") or a fraction: "de", "of" may join the counted thing
  std::optional<Decimal> told = std::nullopt;  // without the scale that another number lends: 2 in "2 to 3 million"
};

// Reads numbers in digits and words at given places of one text. The vocabulary and the lexemes must outlive it.
class NumberReader {
 public:
  NumberReader(const QuantityVocabulary& words, const std::vector<Lexeme>& lexemes, const LiteralStyle& style,
               bool joins = true)
      : words_(words), lexemes_(lexemes), style_(style), joins_(joins) {}

  // The longest number that begins there.
  std::optional<WrittenNumber> read(std::size_t at) const;

 private:
  std::optional<WrittenNumber> unsigned_number(std::size_t at) const;
  std::optional<WrittenNumber> vague(std::size_t at) const;
  std::optional<WrittenNumber> plural(std::size_t at) const;
  std::optional<WrittenNumber> bare_fraction(std::size_t at) const;
  std::optional<WrittenNumber> part_of_scale(std::size_t at) const;
  std::optional<WrittenNumber> fraction_of(const WrittenNumber& over) const;
  std::optional<WrittenNumber> fraction_of_scale(std::size_t at, const Fraction& fraction) const;
  std::optional<WrittenNumber> spelled_denominator(const WrittenNumber& over) const;
  std::optional<WrittenNumber> one_in(const WrittenNumber& over) const;
  std::optional<WrittenNumber> denominator_after(const WrittenNumber& over, std::size_t at) const;
  void multiply_by_collective(WrittenNumber& number) const;
  void add_fraction(WrittenNumber& number) const;
  bool ends_clause(std::size_t at) const;
  Decimal before_conjunction(const WrittenNumber& number) const;
  std::size_t behind_of(std::size_t at) const;

  const QuantityVocabulary& words_;
  const std::vector<Lexeme>& lexemes_;
  const LiteralStyle& style_;
  bool joins_;  // "and" may join the words of one number
};

}  // namespace rashomon
