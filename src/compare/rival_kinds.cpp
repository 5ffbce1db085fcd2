// SPDX-License-Identifier: Apache-2.0
#include "compare/rival_kinds.h"

#include <algorithm>

#include "compare/ladder.h"

namespace rashomon {
namespace {

bool knows(const ArticleContext& article, const Kind& told, const Kind& rival) {
  return speaks_of(article, rival.word) || std::ranges::any_of(article.kinds, [&](const Kind& own) {
           return within(own, rival) || (within(rival, own) && !within(told, own));
         });
}

// Does it answer a question of table `means` so, be it only to deny it?
bool answers(const ArticleContext& article, const Kind& told, const Kind& rival) {
  return std::ranges::any_of(article.kinds, [&](const Kind& own) {
    return own.group == answered_group(rival) && (within(own, rival) || (within(rival, own) && !within(told, own)));
  });
}

}  // namespace

bool knows_any(const ArticleContext& article, const std::vector<Kind>& told, const std::vector<Kind>& rivals) {
  return std::ranges::any_of(rivals, [&](const Kind& rival) {
    return std::ranges::any_of(told, [&](const Kind& kind) { return knows(article, kind, rival); });
  });
}

bool names_rival(const ClaimContext& one, const ClaimContext& other, const ArticleContext& one_article,
                 bool one_language, bool by_answers) {
  return std::ranges::any_of(one.kinds, [&](const Kind& kind) {
    return std::ranges::any_of(other.kinds, [&](const Kind& rival) {
      return exclude(kind, rival) && (one_language || (kind.shared && rival.shared)) &&
             !(by_answers ? answers(one_article, kind, rival) : knows(one_article, kind, rival));
    });
  });
}

}  // namespace rashomon
