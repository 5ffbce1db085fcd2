// SPDX-License-Identifier: Apache-2.0
#include "document/reader_words.h"

#include <charconv>

#include "text/fold.h"

namespace rashomon {

Result<ReaderWords> ReaderWords::from(std::span<const Pack> packs) {
  ReaderWords words;
  for (const auto& pack : packs) {
    if (pack.table("language").rows() == 0) continue;  // a gazetteer
    words.languages_.emplace_back(pack.name());
    auto& months = words.months_.emplace_back();
    const auto table = pack.table("months");
    if (table.rows() == 0) continue;
    const auto form = table.column("form"), number = table.column("month");
    if (!form) return form.error();
    if (!number) return number.error();
    for (std::size_t row = 0; row < table.rows(); ++row) {
      const auto digits = table.cell(row, *number);
      std::from_chars(digits.data(), digits.data() + digits.size(), months[fold(table.cell(row, *form))]);
    }
  }
  return words;
}

unsigned ReaderWords::month(std::string_view language, std::string_view word) const {
  const auto folded = fold(word);
  const auto primary = language.substr(0, language.find('-'));
  unsigned found = 0;
  for (std::size_t i = 0; i < languages_.size(); ++i) {
    if (primary != "und" && primary != languages_[i]) continue;
    const auto month = months_[i].find(folded);
    if (month == months_[i].end()) continue;
    if (found != 0 && found != month->second) return 0;
    found = month->second;
  }
  return found;
}

}  // namespace rashomon
