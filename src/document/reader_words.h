// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "lang/pack.h"

namespace rashomon {

// What the readers take from the language packs: which languages there are and what their months are called. Without
// any, fewer dates are found in texts and short texts keep an unknown language.
class ReaderWords {
 public:
  ReaderWords() = default;
  // Of each language's pack, the months of its tables "time_words" and "short_months", where it has them.
  static Result<ReaderWords> from(std::span<const Pack> packs);

  // The month, 1 to 12, that a word names in a language; for "und" in any; 0 where it names none or is ambiguous.
  unsigned month(std::string_view language, std::string_view word) const;
  const std::vector<std::string>& languages() const { return languages_; }

 private:
  using Months = std::map<std::string, unsigned, std::less<>>;

  static std::optional<Error> add_full_names(const Table& words, Months& months);
  static std::optional<Error> add_short_names(const Table& names, Months& months);

  std::vector<std::string> languages_;
  std::vector<Months> months_;  // of the language at the same place
};

}  // namespace rashomon
