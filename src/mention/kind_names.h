// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "mention/name_knowledge.h"
#include "mention/place_vocabulary.h"
#include "mention/written.h"

namespace rashomon {

// The names that stand beside words for kinds of places: "le village de Banjska", "Clinton Avenue". What it is made of
// must outlive it.
class KindNames {
 public:
  KindNames(const NameKnowledge& knowledge, const PlaceVocabulary& vocabulary, const Analysis& analysis,
            const std::vector<WrittenWord>& words, const std::vector<bool>& closed)
      : knowledge_(knowledge), vocabulary_(vocabulary), analysis_(analysis), words_(words), closed_(closed) {}

  // Is there such a word, in the sentence of another?
  bool has(std::uint32_t at, std::uint32_t after) const {
    return at < words_.size() && words_[at].sentence == words_[after].sentence;
  }
  // The word behind small ones that join a part or a kind to a place: the first of "Kosovo" in "nord du Kosovo".
  std::uint32_t behind_of(std::uint32_t at) const;
  // A word that names the place of a kind: "Banjska", but no word that a capital alone makes a name ("Friday",
  // "Kurdish"); any word with a capital where the place is sure to have its name there.
  bool names_place(std::uint32_t at, bool sure) const;
  // The name of a kind of place: "de Banjska" behind it, a street's being any word ("rue Nationale"), or "Banjska"
  // before it in English. Empty where there is none.
  WordRange name_behind(std::uint32_t at, bool street) const;
  WordRange name_before(std::uint32_t at) const;
  // The name behind a direction: "Sandano" in "north of Sandano". Empty where there is none.
  WordRange town_beside(std::uint32_t at) const;

 private:
  const NameKnowledge& knowledge_;
  const PlaceVocabulary& vocabulary_;
  const Analysis& analysis_;
  const std::vector<WrittenWord>& words_;
  const std::vector<bool>& closed_;
};

}  // namespace rashomon
