// SPDX-License-Identifier: Apache-2.0
#include "mention/time_figures.h"

#include <algorithm>

namespace rashomon {
namespace {

constexpr std::size_t figure_pieces = 16;  // words from a figure to the number that it comes to, at most

bool is_one_of(const TimeWords& words, const std::vector<TimePiece>& pieces, std::size_t at,
               const std::vector<std::uint16_t>& categories) {
  return std::ranges::any_of(words.readings(pieces, at), [&](const TimeReading& reading) {
    return std::ranges::find(categories, reading.word.category) != categories.end();
  });
}

}  // namespace

Figures::Figures(const TimeGrammar& grammar) {
  figures_.push_back(grammar.category("figure"));
  numerals_.push_back(grammar.category("card"));
  for (const char* name : {"at", "to"}) reaching_.push_back(grammar.category(name));
  for (const char* name : {"oclock", "hour_mark", "hour_word", "ampm", "meridiem"})
    hours_.push_back(grammar.category(name));
}

bool Figures::reached(const TimePhrase& phrase, const TimeWords& words, const std::vector<TimePiece>& pieces) const {
  const std::size_t begin = phrase.begin;
  const bool inside = is_one_of(words, pieces, begin, reaching_);
  const auto number = inside ? begin + 1 : begin;
  if (number >= phrase.end || number == 0 || !is_one_of(words, pieces, number - 1, reaching_)) return false;
  const bool digits = pieces[number].kind == TimePiece::Kind::digits;
  if (!digits && !is_one_of(words, pieces, number, numerals_)) return false;
  if (number + 1 < pieces.size()) {
    const auto& next = pieces[number + 1];
    if (digits && !next.space_before && next.key != "." && next.key != ",") return false;
    if (is_one_of(words, pieces, number + 1, hours_)) return false;
  }
  const auto least = number - std::min(number, figure_pieces);
  for (auto at = number - 1; at-- > least;) {
    const auto& before = pieces[at];
    if (before.kind == TimePiece::Kind::mark && (before.key == "." || before.key == ";" || before.key == ":"))
      return false;
    if (is_one_of(words, pieces, at, figures_)) return true;
  }
  return false;
}

}  // namespace rashomon
