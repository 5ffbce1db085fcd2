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

bool names_month(const TimeTrees& trees, int tree) {
  const auto* each = tree < 0 ? nullptr : &trees[static_cast<std::size_t>(tree)];
  return each != nullptr &&
         (each->date.month != 0 || names_month(trees, each->left) || names_month(trees, each->right));
}

}  // namespace

Figures::Figures(const TimeGrammar& grammar) : weak_hour_(grammar.category("weakhour")) {
  of_.push_back(grammar.category("of"));
  till_.push_back(grammar.category("till"));
  for (const char* name : {"month", "monshort"}) months_.push_back(grammar.category(name));
  figures_.push_back(grammar.category("figure"));
  numerals_.push_back(grammar.category("card"));
  for (const char* name : {"at", "to", "from"}) reaching_.push_back(grammar.category(name));
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
  // "Drove into a crowd at 3.45 p.m."
  for (auto at = number + 1; at < phrase.end; ++at) {
    if (is_one_of(words, pieces, at, hours_)) return false;
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

bool Figures::scored(const TimePhrase& phrase, const TimeWords& words, const std::vector<TimePiece>& pieces) const {
  if (phrase.begin == 0) return false;
  const auto next = phrase.begin + 1;
  const bool votes = phrase.category == weak_hour_ && is_one_of(words, pieces, phrase.begin - 1, of_) &&
                     next < pieces.size() && is_one_of(words, pieces, next, till_);
  return votes || pieces[phrase.begin - 1].kind == TimePiece::Kind::digits;
}

bool Figures::spelled(const TimePhrase& phrase, const TimeTrees& trees, const TimeWords& words,
                      const std::vector<TimePiece>& pieces) const {
  if (!names_month(trees, phrase.tree)) return false;
  std::size_t months = 0;
  for (auto at = phrase.begin; at < phrase.end; ++at) months += is_one_of(words, pieces, at, months_);
  for (auto at = phrase.begin + 1; months == 1 && at + 1 < phrase.end; ++at) {
    const bool joins = pieces[at].key == "-" && !pieces[at].space_before && !pieces[at + 1].space_before;
    if (joins && pieces[at - 1].kind == TimePiece::Kind::letters && is_one_of(words, pieces, at - 1, numerals_) &&
        is_one_of(words, pieces, at + 1, months_))
      return true;
  }
  return false;
}

}  // namespace rashomon
