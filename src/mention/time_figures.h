// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "mention/time_grammar.h"
#include "mention/time_pieces.h"
#include "mention/time_words.h"

namespace rashomon {

// Tells numbers from hours and days: what a figure comes to, a score, a number in words.
class Figures {
 public:
  explicit Figures(const TimeGrammar& grammar);

  // "The death toll rose to 21 overnight", "put the number of injured at twelve": is the number that the phrase begins
  // with, or that stands behind its first word, alone and what a figure before it comes to?
  bool reached(const TimePhrase& phrase, const TimeWords& words, const std::vector<TimePiece>& pieces) const;
  // "Won 3 to 1", "battu 8 à 7", "a majority of ten to two": of a phrase that is an hour by nothing else, is it the end
  // of a score, or all of one?
  bool scored(const TimePhrase& phrase, const TimeWords& words, const std::vector<TimePiece>& pieces) const;
  // "Dix-sept", "vingt-sept": is it a number in words and no day of September?
  bool spelled(const TimePhrase& phrase, const TimeTrees& trees, const TimeWords& words,
               const std::vector<TimePiece>& pieces) const;

 private:
  // "toll"; "at", "to"; "twelve"; "o'clock"; "September", "sept"; "of"; "to", before an hour
  std::vector<std::uint16_t> figures_, reaching_, numerals_, hours_, months_, of_, till_;
  std::uint16_t weak_hour_;
};

}  // namespace rashomon
