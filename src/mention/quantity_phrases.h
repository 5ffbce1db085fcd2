// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <rashomon/result.h>

#include "base/string_map.h"
#include "lang/pack.h"
#include "mention/quantity_lexemes.h"

namespace rashomon {

// Phrases of a language's table, found at a place in a text: the longest one wins, hyphens and spaces are alike, case
// and marks do not count.
class Phrases {
 public:
  struct Match {
    std::uint32_t row;  // what was given to add()
    std::size_t end;    // the lexeme behind the phrase
  };

  // forms: one or more, separated by '|'.
  void add(std::string_view forms, std::uint32_t row);
  std::optional<Match> longest(const std::vector<Lexeme>& lexemes, std::size_t at) const;
  // The longest phrase whose last lexeme is the one before `end`; Match::end is then where it begins.
  std::optional<Match> longest_ending(const std::vector<Lexeme>& lexemes, std::size_t end) const;
  // Adds the first word or mark of every phrase.
  void collect_firsts(StringSet& firsts) const;

 private:
  struct Phrase {
    std::vector<std::string> words;
    std::uint32_t row;
  };
  void add_form(std::string_view form, std::uint32_t row);

  StringMap<std::vector<Phrase>> by_first_;
  std::size_t longest_ = 0;
};

// The columns of a table by name, in the order asked for; fails naming the first that is missing. A pack without the
// table has no rows.
Result<std::vector<std::size_t>> columns_of(const Table& table, const std::vector<std::string_view>& names);

// A cell of several forms, split at '|'.
std::vector<std::string_view> forms_of(std::string_view cell);

}  // namespace rashomon
