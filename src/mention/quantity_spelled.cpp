// SPDX-License-Identifier: Apache-2.0
#include "mention/quantity_spelled.h"

#include <algorithm>

namespace rashomon {
namespace {

constexpr std::size_t most_words = 10;  // "nine hundred and ninety-nine" has five, French and Portuguese up to eight
constexpr std::size_t longest_word = 120;

struct WordValue {
  std::optional<Decimal> number;
  bool part = false;  // of longer forms
};

std::optional<WordValue> value_of(const Map& map, std::string_view word) {
  auto value = map.find(word);
  if (!value) return std::nullopt;
  const bool part = value->ends_with('+');
  if (part) value->remove_suffix(1);
  return WordValue{value->empty() ? std::nullopt : Decimal::parse(*value), part};
}

bool is_word(const std::vector<Lexeme>& lexemes, std::size_t at) {
  return at < lexemes.size() && lexemes[at].kind == LexemeKind::word;
}

bool joins(const Lexeme& mark) {
  return is_mark(mark, "-") || (!mark.spaced && (is_mark(mark, "–") || is_mark(mark, "—")));
}

// Splits at scales, largest first; `below` keeps a part under the scale that it stands beside.
class GluedWord {
 public:
  GluedWord(const QuantityVocabulary& words, bool ordinal) : words_(words), ordinal_(ordinal) {}

  std::optional<Decimal> read(std::string_view word, Decimal below, bool last, int depth = 0) const {
    if (const auto known = value_of(last && ordinal_ ? words_.ordinals : words_.cardinals, word);
        known && known->number) {
      if (*known->number < below) return known->number;
    }
    if (depth > 6) return std::nullopt;
    for (const auto& [form, scale] : words_.glue) {
      if (scale >= below) continue;
      for (auto at = word.find(form); at != std::string_view::npos; at = word.find(form, at + 1)) {
        const auto split = read_split(word.substr(0, at), scale, word.substr(at + form.size()), last, depth);
        if (split) return split;
      }
    }
    return std::nullopt;
  }

 private:
  std::optional<Decimal> read_split(std::string_view left, Decimal scale, std::string_view right, bool last,
                                    int depth) const {
    std::optional<Decimal> factor = Decimal(1), rest = Decimal(0);
    if (!left.empty()) factor = read(left, scale == Decimal(100) ? Decimal(100) : scale, false, depth + 1);
    if (!factor) return std::nullopt;
    if (right.empty()) return last && ordinal_ ? std::nullopt : std::optional(*factor * scale);
    rest = read(right, scale, last, depth + 1);
    for (const auto& joint : words_.glue_joints) {
      if (!rest && right.starts_with(joint)) rest = read(right.substr(joint.size()), scale, last, depth + 1);
    }
    if (!rest && last && ordinal_) rest = ordinal_ending(right);
    if (!rest) return std::nullopt;
    return *factor * scale + *rest;
  }

  // "zweitausend|ste": what the ordinal of the scale adds to it.
  std::optional<Decimal> ordinal_ending(std::string_view ending) const {
    return words_.ordinal_suffixes.contains(ending) ? std::optional(Decimal(0)) : std::nullopt;
  }

  const QuantityVocabulary& words_;
  bool ordinal_;
};

}  // namespace

std::optional<SpelledWord> longest_spelled(const Map& map, const std::vector<Lexeme>& lexemes, std::size_t at,
                                           const std::vector<std::string>& stops) {
  std::optional<SpelledWord> longest;
  std::string joined;
  for (std::size_t words = 0; words < most_words && is_word(lexemes, at); ++words) {
    if (!value_of(map, lexemes[at].folded) || std::ranges::find(stops, lexemes[at].folded) != stops.end()) break;
    joined += lexemes[at].folded;
    ++at;
    if (const auto value = value_of(map, joined); value && value->number) longest = {at, *value->number, false};
    if (at < lexemes.size() && joins(lexemes[at])) ++at;
  }
  return longest;
}

std::optional<SpelledWord> glued_word(const QuantityVocabulary& words, const std::vector<Lexeme>& lexemes,
                                      std::size_t at) {
  if (words.glue.empty() || !is_word(lexemes, at) || lexemes[at].folded.size() > longest_word) return std::nullopt;
  const auto& word = lexemes[at].folded;
  if (const auto value = GluedWord(words, false).read(word, Decimal::infinity(), true))
    return SpelledWord{at + 1, *value, false};
  if (const auto value = GluedWord(words, true).read(word, Decimal::infinity(), true))
    return SpelledWord{at + 1, *value, true};
  return std::nullopt;
}

}  // namespace rashomon
