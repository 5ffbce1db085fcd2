// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "mention/time_grammar.h"
#include "mention/time_pieces.h"
#include "mention/time_words.h"

namespace rashomon {

// Tells numbers that a figure comes to from hours: "the death toll rose to 21 overnight", "put the number of injured at
// twelve".
class Figures {
 public:
  explicit Figures(const TimeGrammar& grammar);

  // Is the number that the phrase begins with, or that stands behind its first word, alone and what a figure before it
  // comes to?
  bool reached(const TimePhrase& phrase, const TimeWords& words, const std::vector<TimePiece>& pieces) const;

 private:
  std::vector<std::uint16_t> figures_, reaching_, numerals_, hours_;  // "toll"; "at", "to"; "twelve"; "o'clock"
};

}  // namespace rashomon
