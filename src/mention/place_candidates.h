// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "mention/mention.h"
#include "mention/name_knowledge.h"
#include "mention/written.h"

namespace rashomon {

// A name that the gazetteer has, and the place that it means in this article.
struct NamedPlace {
  WordRange words;
  std::uint32_t id = 0;
};

// The names of places of an article outside the names of persons, in order; none overlap. A name of several places
// means the best known one, or the one in a country that the article speaks of.
std::vector<NamedPlace> find_named_places(const NameKnowledge& knowledge, const std::vector<WrittenWord>& words,
                                          std::span<const Mention> names);

// Of each word: do the names of persons and organisations cover it?
std::vector<bool> closed_words(const std::vector<WrittenWord>& words, std::span<const Mention> names);

}  // namespace rashomon
