// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>
#include <string>
#include <vector>

#include <rashomon/engine.h>

namespace rashomon {

// Two short articles and the level of a ladder that they reach, or must not.
struct ArticlePair {
  std::string what, language, one, other, reason;
  std::string one_published = "2024-03-14", other_published = "2024-03-14";
};

// The reasons of the comparisons of a kind between the two, each also with the words of either claim behind it
// ("quantity/same_number 23 morts"); turned: with the ids, and so the order, exchanged.
std::vector<std::string> reasons(const Engine& engine, const ArticlePair& pair, bool turned, bool agreements);

// Expects of each, in either order of its articles, a conflict or update at the level that it names, or none at all.
void expect_levels(std::span<const ArticlePair> cases);

}  // namespace rashomon
