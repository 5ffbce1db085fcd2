// SPDX-License-Identifier: Apache-2.0
// Roads told by their numbers: "M62", "la D 942", "Highway 36".
#include "mention/roads.h"

#include <algorithm>
#include <cctype>

namespace rashomon {
namespace {

constexpr std::size_t most_digits = 4, short_digits = 2;

bool is_digit(char c) { return std::isdigit(static_cast<unsigned char>(c)) != 0; }

bool is_number(std::string_view text) {
  return !text.empty() && text.size() <= most_digits && std::ranges::all_of(text, is_digit);
}

NumberedRoad road(WordRange words, const FeatureWord& code, std::string_view number) {
  NumberedRoad found{words, {}};
  found.place.feature = "road";
  found.place.name = code.type + ' ' + std::string(number);
  return found;
}

// "A320" is an aircraft, "A7" a motorway.
bool short_enough(const FeatureWord& code, std::string_view number) {
  return code.kind != "short" || number.size() <= short_digits;
}

// "M62", "RN1", "I-80": the code and its number in one word.
std::optional<NumberedRoad> joined(const PlaceVocabulary& vocabulary, const std::vector<WrittenWord>& words,
                                   std::uint32_t at) {
  const auto& word = words[at];
  const auto first = std::ranges::find_if(word.lowered, is_digit);
  auto letters = std::string(word.lowered.begin(), first);
  if (letters.ends_with('-')) letters.pop_back();
  const auto number = std::string_view(word.lowered).substr(static_cast<std::size_t>(first - word.lowered.begin()));
  const auto* code = word.capital && is_number(number) ? vocabulary.road_code(letters) : nullptr;
  if (code == nullptr || code->kind == "word" || !short_enough(*code, number)) return std::nullopt;
  return road({at, at + 1}, *code, number);
}

}  // namespace

std::optional<NumberedRoad> numbered_road(const PlaceVocabulary& vocabulary, const std::vector<WrittenWord>& words,
                                          std::uint32_t at) {
  if (words[at].punctuation) return std::nullopt;
  if (auto found = joined(vocabulary, words, at)) return found;
  const auto next = at + 1;
  const auto* code = vocabulary.road_code(words[at].lowered);
  const bool followed =
      next < words.size() && words[next].sentence == words[at].sentence && is_number(words[next].lowered);
  if (code == nullptr || !followed) return std::nullopt;
  const bool led = at > 0 && !words[at].starts && vocabulary.is_small(words[at - 1].key);
  if (code->kind != "word" && (!words[at].capital || !led || !short_enough(*code, words[next].lowered)))
    return std::nullopt;
  return road({at, next + 1}, *code, words[next].lowered);
}

}  // namespace rashomon
