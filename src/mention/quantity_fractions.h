// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <vector>

#include <rashomon/decimal.h>

#include "mention/quantity_literals.h"
#include "mention/quantity_vocabulary.h"

namespace rashomon {

struct Fraction {
  std::size_t end = 0;  // the lexeme behind it
  Decimal value;
};

// A denominator ("fifths", "tiers"), as a number; with `sure`, only a word that is no ordinal as well.
std::optional<Fraction> read_denominator(const QuantityVocabulary& words, const std::vector<Lexeme>& lexemes,
                                         std::size_t at, bool sure);

// "a third", "deux tiers", "one half", "1/4", "½".
std::optional<Fraction> read_fraction(const QuantityVocabulary& words, const std::vector<Lexeme>& lexemes,
                                      const LiteralStyle& style, std::size_t at);

}  // namespace rashomon
