// SPDX-License-Identifier: Apache-2.0
#include "claim/story.h"

#include <iterator>

namespace rashomon {

StoryClaims join(std::vector<ArticleClaims> articles) {
  StoryClaims story;
  for (std::uint32_t a = 0; a < articles.size(); ++a) {
    auto& article = articles[a];
    story.about.push_back(std::move(article.about));
    for (auto& wording : article.wordings) {
      wording.article = {a};
      story.wordings.push_back(std::move(wording));
    }
    const auto first_context = static_cast<std::uint32_t>(story.contexts.size());
    for (std::size_t i = 0; i < article.claims.size(); ++i) {
      auto& claim = article.claims[i];
      claim.id = {static_cast<std::uint32_t>(story.claims.size())};
      claim.article = {a};
      claim.frame.index += first_context;
      article.asked[i].context += first_context;
      story.claims.push_back(std::move(claim));
      story.asked.push_back(std::move(article.asked[i]));
    }
    story.contexts.insert(story.contexts.end(), std::make_move_iterator(article.contexts.begin()),
                          std::make_move_iterator(article.contexts.end()));
  }
  return story;
}

}  // namespace rashomon
