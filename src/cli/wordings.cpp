// SPDX-License-Identifier: Apache-2.0
#include "cli/wordings.h"

#include <algorithm>
#include <iterator>

#include "engine/articles.h"

namespace rashomon::cli {

Result<ReportWords> report_words(const std::string& packs, const std::string& asked,
                                 const std::vector<std::string>& languages) {
  return ReportWords::open(packs, asked.empty() ? commonest_language(languages) : asked);
}

WriteOptions write_options(const ReportWords& words) {
  WriteOptions options;
  options.wording = &words.wording();
  options.engine = "rashomon " RASHOMON_VERSION;
  return options;
}

std::vector<std::string> languages_of(std::span<const Report> reports) {
  std::vector<std::string> languages;
  for (const auto& report : reports) std::ranges::move(languages_of(report.articles), std::back_inserter(languages));
  return languages;
}

}  // namespace rashomon::cli
