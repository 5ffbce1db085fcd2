// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

#include "analysis/token_rules.h"
#include "lang/lexicon.h"

namespace rashomon {

// The rows of the embedding matrix that add up to one word: hashed parts of its form, each part in its own band of
// rows. The trainer and the run time read words through this file alone, so that they agree.
struct WordRows {
  static constexpr std::size_t count = 14;
  enum Band {
    form_one,
    form_two,
    suffix_1,
    suffix_2,
    suffix_3,
    suffix_4,
    suffix_5,
    prefix_2,
    prefix_3,
    prefix_4,
    shape,
    lexicon,
    word_class,
    treebank
  };
  static constexpr std::array<std::uint32_t, count> sizes = {16384, 8192, 512,  2048, 8192, 8192, 4096,
                                                             1024,  4096, 4096, 1024, 2048, 16,   32};
  std::array<std::uint32_t, count> row{};

  static constexpr std::uint32_t begin_of(std::size_t band) {
    std::uint32_t begin = 0;
    for (std::size_t i = 0; i < band; ++i) begin += sizes[i];
    return begin;
  }
  static constexpr std::uint32_t total() { return begin_of(count); }
};

// The readings that a lexicon gives a form, without their lemmas, as a row of their band; 0: unknown to it.
std::uint16_t lexicon_row(const Lexicon& lexicon, std::string_view normal_form);

// form: as written. normal_form: by normalize(). first: of its sentence.
WordRows rows_of(std::string_view form, std::string_view normal_form, bool first, std::uint16_t lexicon_row,
                 WordClass word_class, std::uint8_t treebank);

// How words stand between two words of a sentence, for the arc between them.
inline constexpr std::size_t arc_bins = 49;  // 8 distances x 2 directions x 3 kinds of marks between, and the root
inline constexpr std::size_t root_bin = 48;

// 0: no mark, 1: a comma or the like, 2: a stop, colon or quotation mark.
std::uint8_t mark_weight(std::string_view form);

// weight: the greatest mark_weight between the two words.
inline std::size_t arc_bin(std::size_t dependent, std::size_t head, std::uint8_t weight) {
  const auto distance = dependent > head ? dependent - head : head - dependent;
  std::size_t step = distance <= 4 ? distance - 1 : distance <= 6 ? 4 : distance <= 9 ? 5 : distance <= 15 ? 6 : 7;
  return (step * 2 + (head > dependent ? 1 : 0)) * 3 + weight;
}

}  // namespace rashomon
