// SPDX-License-Identifier: Apache-2.0
#include "report/wording.h"

namespace rashomon {

Result<Wording> Wording::open(const Pack& language) {
  Wording wording;
  wording.table_ = language.table("report");
  const auto key = wording.table_.column("key"), text = wording.table_.column("text");
  if (!key) return key.error();
  if (!text) return text.error();
  wording.key_ = *key;
  wording.text_ = *text;
  return wording;
}

std::string_view Wording::operator[](std::string_view key) const {
  for (std::size_t row = 0; row < table_.rows(); ++row) {
    if (table_.cell(row, key_) == key) return table_.cell(row, text_);
  }
  return key;
}

std::string Wording::with_subject(std::string_view key, std::string_view subject) const {
  std::string text((*this)[key]);
  constexpr std::string_view mark = "{subject}";
  if (const auto at = text.find(mark); at != std::string::npos) text.replace(at, mark.size(), subject);
  return text;
}

}  // namespace rashomon
