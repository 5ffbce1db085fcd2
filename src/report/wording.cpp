// SPDX-License-Identifier: Apache-2.0
#include "report/wording.h"

#include <algorithm>

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

std::string Wording::named(std::string_view kind, std::string_view name) const {
  return std::string((*this)[std::string(kind) + std::string(name)]);
}

std::string Wording::with_subject(std::string_view key, std::string_view subject) const {
  return with(key, {{"subject", subject}});
}

// Left to right, so that a mark within what replaces another is left as it is.
std::string Wording::with(std::string_view key, Parts parts) const {
  std::string text;
  auto rest = (*this)[key];
  while (!rest.empty()) {
    const auto part = std::find_if(parts.begin(), parts.end(), [&](const auto& one) {
      return rest.size() > one.first.size() + 1 && rest[0] == '{' && rest.substr(1).starts_with(one.first) &&
             rest[one.first.size() + 1] == '}';
    });
    if (part == parts.end()) {
      text += rest[0];
      rest.remove_prefix(1);
    } else {
      text += part->second;
      rest.remove_prefix(part->first.size() + 2);
    }
  }
  return text;
}

std::string Wording::counted(std::string_view key, std::size_t count) const {
  const bool one = count == 1 || (count == 0 && (*this)["plural/zero"] == "one");
  return with_subject(one ? std::string(key) + "/one" : key, std::to_string(count));
}

Result<ReportWords> ReportWords::open(const std::string& folder, const std::string& language) {
  auto names = packs_in(folder);
  names.insert(names.begin(), language.substr(0, language.find('-')));
  for (const auto& name : names) {
    auto pack = Pack::open(folder + "/" + name + ".pack");
    if (!pack || pack->table("report").rows() == 0) continue;
    ReportWords words(*std::move(pack));
    const auto wording = Wording::open(words.pack_);
    if (!wording) return wording.error();
    words.wording_ = *wording;
    return words;
  }
  return Error{ErrorCode::bad_data, folder + ": no pack has words for reports"};
}

}  // namespace rashomon
