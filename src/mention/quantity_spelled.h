// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <rashomon/decimal.h>

#include "mention/quantity_vocabulary.h"

namespace rashomon {

// A word or words that spell one number of the pack's maps, or one glued word.
struct SpelledWord {
  std::size_t end = 0;  // the lexeme behind it
  Decimal value;
  bool ordinal = false;
};

// The longest run of words from `at` that a map holds, joined without spaces and hyphens ("quatre-vingt-treize").
// It stops before a word of `stops`.
std::optional<SpelledWord> longest_spelled(const Map& map, const std::vector<Lexeme>& lexemes, std::size_t at,
                                           const std::vector<std::string>& stops = {});

// The number that one word spells, split at its scales where the language glues ("zweitausenddreiundzwanzig", and as an
// ordinal "zweitausendste"). Linear in the word, which is not looked at beyond 120 bytes.
std::optional<SpelledWord> glued_word(const QuantityVocabulary& words, const std::vector<Lexeme>& lexemes,
                                      std::size_t at);

}  // namespace rashomon
