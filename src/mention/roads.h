// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <vector>

#include "mention/place_vocabulary.h"
#include "mention/written.h"

namespace rashomon {

// A road told by its number, and the words that tell it.
struct NumberedRoad {
  WordRange words;
  Place place;  // a road, by its class and number: "departmental-road 12"; the relation is left for the caller
};

// The road whose number begins at a word: "M62", "D 942", "départementale 12", "Highway 36"; nullopt where none does. A
// code by itself ("A", "D") needs its capital and, where the number stands apart, a word of `before` (a preposition or
// an article) that leads it in.
std::optional<NumberedRoad> numbered_road(const PlaceVocabulary& vocabulary, const std::vector<WrittenWord>& words,
                                          std::uint32_t at);

}  // namespace rashomon
