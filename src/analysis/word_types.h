// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "analysis/features.h"
#include "analysis/kernels.h"
#include "analysis/model.h"
#include "lang/lexicon.h"

namespace rashomon {

// A form as it is wherever it stands, first in its sentence or not.
struct WordType {
  std::string form, normal;
  bool first = false, punctuation = false, sign = false;  // sign: marks and symbols, not marks alone
  std::uint8_t word_class = 0, mark = 0;
  bool finite_verb = false;  // the lexicon has it as nothing but a finite verb, and as a name perhaps
  WordRows rows;
  // The last lemmas found for it without the network.
  struct Lemma {
    std::string text;  // empty: none kept
    Upos upos = Upos::x;
    Features features;
  };
  std::array<Lemma, 2> lemmas;
  std::uint8_t oldest_lemma = 0;
};

// The word types met last, with the network's first products of them, so that common words cost one look. Which ones
// are kept changes no result. One a thread.
class WordTypes {
 public:
  WordTypes(const Model& model, const Lexicon& lexicon, const Kernels& kernels);

  // Ends the life of all indices given out.
  void begin_batch();
  // The index of a form's type. REQUIRES: encode() before its vectors are read.
  std::uint32_t find(std::string_view form, bool first, WordClass word_class);
  // Makes the vectors of the types that are new in this batch.
  void encode();

  WordType& operator[](std::uint32_t index) { return types_[index]; }
  // [width]: the normalized sum of its embeddings.
  const float* stream(std::uint32_t index) const { return streams_.data() + index * Model::width; }
  // [3][2 * width]: what it adds to the first layer at the word after it, at itself and at the word before it.
  const std::int32_t* parts(std::uint32_t index) const { return parts_.data() + index * part_size; }

  static constexpr std::size_t part_size = 6 * Model::width;

 private:
  static constexpr std::uint32_t kept = 2048;  // a power of two
  void read(WordType& type, std::string_view form, bool first, WordClass word_class);

  const Model& model_;
  const Lexicon& lexicon_;
  const Kernels& kernels_;
  std::uint32_t batch_ = 0, used_ = kept;
  std::vector<WordType> types_;        // by hash; from `kept` on: those of this batch whose place was taken
  std::vector<std::uint32_t> stamps_;  // the batch that last used a place; 0: empty
  std::vector<std::uint32_t> fresh_;
  std::vector<float> streams_;
  std::vector<std::int32_t> parts_, products_;
  std::vector<std::int16_t> units_;
};

}  // namespace rashomon
