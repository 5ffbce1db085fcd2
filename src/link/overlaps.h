// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

#include "claim/story.h"
#include "link/alignment.h"

namespace rashomon {

// What the sentences, clauses and articles of the claims of a story have in common. Most pairs of claims stand in
// sentences that were set against each other for another pair before, so answers are kept: best ask for the pairs of
// one claim after the other. One thread at a time.
class Overlaps {
 public:
  // `one_situation`: all articles are known to tell of the same. The story must outlive it.
  Overlaps(const StoryClaims& story, bool one_situation);

  // Does the sentence of one claim stand in the article of the other, which words its own differently?
  bool has_twin(std::uint32_t one, std::uint32_t other);
  // What align() asks of the two claims of a pair.
  Overlap of(std::uint32_t one, std::uint32_t other);

 private:
  // An answer for each index, of one owner at a time: asked of another owner it is found anew.
  template <class Value>
  class Kept {
   public:
    explicit Kept(std::size_t size) : entries_(size) {}
    template <class Find>
    Value of(std::uint32_t owner, std::uint32_t index, Find find) {
      auto& entry = entries_[index];
      if (entry.owner != owner) entry = {owner, find()};
      return entry.value;
    }

   private:
    struct Entry {
      std::uint32_t owner = UINT32_MAX;
      Value value{};
    };
    std::vector<Entry> entries_;
  };

  struct Place {
    std::uint32_t article, sentence, context;
  };

  void number_sentences();
  bool stands(const Place& one, const Place& other);
  float articles(const Place& one, const Place& other);
  double known(const Place& one, const Place& other, bool across);

  const StoryClaims& story_;
  bool one_situation_;
  std::vector<Place> places_;                                   // of each claim
  std::vector<std::pair<std::uint32_t, std::uint64_t>> stand_;  // the sentences of each article, ascending
  std::vector<float> articles_;                                 // by both articles; below 0: not asked for yet
  Kept<double> known_;                                          // by sentence, of the other article: its share there
  Kept<bool> stand_there_;                                      // as known_: does it stand there?
  Kept<float> sentences_, clauses_;                             // by sentence, of a sentence; by context, of a context
};

}  // namespace rashomon
