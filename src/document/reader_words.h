// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <optional>
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
  // Of each language's pack in a folder, the months of its tables "time_words" and "short_months", where it has them.
  // Fails on a file that is no pack. A pack is opened when a month of its language is first asked for.
  static Result<ReaderWords> in(const std::string& folder);

  // The month, 1 to 12, that a word names in a language; for "und" in any; 0 where it names none or is ambiguous. Not
  // for several threads at once.
  unsigned month(std::string_view language, std::string_view word) const;
  const std::vector<std::string>& languages() const { return languages_; }
  // Why a pack that was asked for could not be used; nullopt where all could.
  const std::optional<Error>& error() const { return error_; }

 private:
  using Months = std::map<std::string, unsigned, std::less<>>;

  static std::optional<Error> add_full_names(const Table& words, Months& months);
  static std::optional<Error> add_short_names(const Table& names, Months& months);
  static Result<Months> months_in(const std::string& path);
  const Months& months_of(std::size_t language) const;

  std::string folder_;
  std::vector<std::string> languages_;
  mutable std::vector<std::optional<Months>> months_;  // of the language at the same place, once opened
  mutable std::optional<Error> error_;
};

}  // namespace rashomon
