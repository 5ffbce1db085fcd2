// SPDX-License-Identifier: Apache-2.0
#include "cli/wordings.h"

#include <algorithm>
#include <iterator>

#include "engine/articles.h"

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
                                      const std::vector<std::string>& languages) {
  return open(packs, asked.empty() ? commonest_language(languages) : asked);
}

std::vector<std::string> languages_of(std::span<const Report> reports) {
  std::vector<std::string> languages;
  for (const auto& report : reports) std::ranges::move(languages_of(report.articles), std::back_inserter(languages));
  return languages;
}

WriteOptions ReportWords::options() const {
  WriteOptions options;
  options.wording = &wording_;
  options.engine = "rashomon " RASHOMON_VERSION;
  return options;
}

}  // namespace rashomon::cli
