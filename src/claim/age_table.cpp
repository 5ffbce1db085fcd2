// SPDX-License-Identifier: Apache-2.0
// The words of a language that tell how old somebody is.
#include <charconv>

#include "claim/lexicon.h"

namespace rashomon {

std::optional<Error> ClaimLexicon::load_ages(const Table& table) {
  if (table.rows() == 0) return std::nullopt;
  const auto word = table.column("word"), kind = table.column("kind"), low = table.column("low"),
             high = table.column("high");
  for (const auto* column : {&word, &kind, &low, &high}) {
    if (!*column) return column->error();
  }
  const auto number = [](std::string_view digits) {
    std::uint32_t years = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), years);
    return years;
  };
  for (std::size_t row = 0; row < table.rows(); ++row)
    ages_[std::string(table.cell(row, *word))] = {std::string(table.cell(row, *kind)), number(table.cell(row, *low)),
                                                  number(table.cell(row, *high))};
  return std::nullopt;
}

const AgeWord* ClaimLexicon::age_word(std::string_view word) const {
  const auto found = ages_.find(word);
  return found == ages_.end() ? nullptr : &found->second;
}

}  // namespace rashomon
