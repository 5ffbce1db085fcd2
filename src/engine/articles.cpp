// SPDX-License-Identifier: Apache-2.0
#include "engine/articles.h"

#include <algorithm>
#include <map>

namespace rashomon {

std::string commonest_language(const std::vector<std::string>& languages) {
  std::map<std::string, int> counts;
  for (const auto& language : languages) {
    if (!language.empty()) ++counts[language];
  }
  std::string best;
  int most = 0;
  for (const auto& [language, count] : counts) {
    if (count > most) {
      best = language;
      most = count;
    }
  }
  return best;
}

std::vector<std::string> languages_of(const std::vector<Article>& articles) {
  std::vector<std::string> languages;
  for (const auto& article : articles) languages.push_back(article.metadata().language);
  return languages;
}

void date(std::vector<Claim>& claims, const PublicationDate& published) {
  if (!published.when || !published.known_to_the_day()) return;
  for (auto& claim : claims) claim.as_of.when = {*published.when};
}

std::vector<ArticleCoverage> coverage_of(const std::vector<ArticleClaims>& read) {
  std::vector<ArticleCoverage> coverage;
  for (const auto& article : read) {
    const auto unmarked = std::ranges::count_if(article.claims, &Claim::unmarked);
    coverage.push_back({article.sentences, article.silent_sentences,
                        static_cast<std::uint32_t>(article.claims.size() - static_cast<std::size_t>(unmarked))});
  }
  return coverage;
}

}  // namespace rashomon
