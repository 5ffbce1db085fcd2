// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include <rashomon/report.h>

#include "claim/context.h"

// What the engine asks of the articles of a story beside the stages.
namespace rashomon {

// The language of what people read unless they ask for another: the commonest of all the articles that it is about, of
// whatever story; the first in the alphabet of several. Articles whose language is not known count for none.
std::string commonest_language(const std::vector<std::string>& languages);
// The language of each article, in their order.
std::vector<std::string> languages_of(const std::vector<Article>& articles);

// What an article says holds on the day it was published, unless its words say otherwise.
void date(std::vector<Claim>& claims, const PublicationDate& published);

// What was read of each article.
std::vector<ArticleCoverage> coverage_of(const std::vector<ArticleClaims>& read);

}  // namespace rashomon
