// SPDX-License-Identifier: Apache-2.0
#include "cli/wordings.h"

#include <algorithm>
#include <map>

namespace rashomon::cli {

Result<ReportWords> ReportWords::open(const std::string& packs, const std::string& language) {
  auto names = packs_in(packs);
  names.insert(names.begin(), language.substr(0, language.find('-')));
  for (const auto& name : names) {
    auto pack = Pack::open(packs + "/" + name + ".pack");
    if (!pack || pack->table("report").rows() == 0) continue;
    ReportWords words(*std::move(pack));
    const auto wording = Wording::open(words.pack_);
    if (!wording) return wording.error();
    words.wording_ = *wording;
    return words;
  }
  return Error{ErrorCode::bad_data, packs + ": no pack has words for reports"};
}

Result<ReportWords> ReportWords::open(const std::string& packs, const std::string& asked,
                                      std::span<const std::string> languages) {
  if (!asked.empty()) return open(packs, asked);
  std::map<std::string, std::size_t> counts;
  for (const auto& language : languages) ++counts[language];
  const auto commonest = std::ranges::max_element(counts, {}, [](const auto& entry) { return entry.second; });
  return open(packs, commonest == counts.end() ? std::string() : commonest->first);
}

WriteOptions ReportWords::options() const {
  WriteOptions options;
  options.wording = &wording_;
  options.engine = "rashomon " RASHOMON_VERSION;
  return options;
}

}  // namespace rashomon::cli
