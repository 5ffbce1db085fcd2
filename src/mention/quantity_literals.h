// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <vector>

#include <rashomon/decimal.h>

#include "mention/quantity_lexemes.h"
#include "mention/quantity_vocabulary.h"

namespace rashomon {

// A number in digits: "1 234,5", "1,234.5", "12e6", "2 1/4", "½".
struct Literal {
  std::size_t end = 0;  // the lexeme behind it
  Decimal value;
  bool plain = true;  // digits only, as a year or a page is written
  bool fraction = false;
};

// The marks that the article uses, voted by its numbers that can be read in one way only; the language's where they are
// silent.
LiteralStyle style_of(const std::vector<Lexeme>& lexemes, const LiteralStyle& usual);

// The number in digits that begins at a lexeme, without sign. "1,234" with either mark is read by the style; marks that
// say it themselves ("1,5", "1.234,50") are not.
std::optional<Literal> read_literal(const std::vector<Lexeme>& lexemes, std::size_t at, const LiteralStyle& style);

}  // namespace rashomon
