// SPDX-License-Identifier: Apache-2.0
#include <array>

#include "analysis/annotator.h"
#include "analysis/normal.h"
#include "base/hash.h"

namespace rashomon {
namespace {

std::string_view tail(std::string_view text) { return text.substr(text.size() > 3 ? text.size() - 3 : 0); }

}  // namespace

std::array<std::uint32_t, 9> choice_features(std::string_view before, std::string_view word, std::string_view after,
                                             std::uint16_t row_before, std::uint16_t row_after, std::size_t weights) {
  std::string left, middle, right;
  normalize(before, left);
  normalize(word, middle);
  normalize(after, right);
  const auto left_row = std::to_string(row_before), right_row = std::to_string(row_after);
  const std::array<std::string, 9> features = {"word " + middle,
                                               "before " + left,
                                               std::string("before tail ").append(tail(left)),
                                               "before row " + left_row,
                                               "after " + right,
                                               std::string("after tail ").append(tail(right)),
                                               "after row " + right_row,
                                               "rows " + left_row + " " + right_row,
                                               before.empty() ? "first" : "inside"};
  std::array<std::uint32_t, 9> indices;
  for (std::size_t i = 0; i < features.size(); ++i)
    indices[i] = static_cast<std::uint32_t>(hash(features[i]) % weights);
  return indices;
}

bool LearnedChoice::contracted(std::string_view before, std::string_view word, std::string_view after) const {
  if (model_.choice.empty()) return false;
  std::string left, right;
  normalize(before, left);
  normalize(after, right);
  std::int32_t sum = 0;
  for (const auto index : choice_features(before, word, after, known_lexicon_row(model_, lexicon_, left),
                                          known_lexicon_row(model_, lexicon_, right), model_.choice.size())) {
    sum += model_.choice[index];
  }
  return sum > 0;
}

}  // namespace rashomon
