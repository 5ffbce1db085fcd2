// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>
#include <vector>

#include "mention/mention.h"
#include "mention/name_knowledge.h"
#include "mention/place_vocabulary.h"
#include "mention/written.h"

namespace rashomon {

// The places of one article, by their place in the text: PlaceFinder::find.
std::vector<Mention> read_places(const NameKnowledge& knowledge, const PlaceVocabulary& vocabulary,
                                 const Analysis& analysis, const std::vector<WrittenWord>& words,
                                 std::span<const Mention> names);

}  // namespace rashomon
