// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <array>
#include <charconv>
#include <iterator>

#include "analysis/annotator.h"
#include "analysis/normal.h"
#include "base/hash.h"

namespace rashomon {
namespace {

std::string_view tail(std::string_view text) { return text.substr(text.size() > 3 ? text.size() - 3 : 0); }

// A few words joined on the stack; what does not fit is left out.
class Feature {
 public:
  Feature(std::string_view name, std::string_view value) {
    append(name);
    append(value);
  }
  Feature(std::string_view name, std::uint16_t row) : Feature(name, std::string_view()) { append(row); }

  void append(std::string_view text) {
    text = text.substr(0, sizeof text_ - size_);
    std::copy(text.begin(), text.end(), text_ + size_);
    size_ += text.size();
  }
  void append(std::uint16_t row) {
    char digits[8];
    append({digits, static_cast<std::size_t>(std::to_chars(digits, std::end(digits), row).ptr - digits)});
  }
  std::uint32_t index(std::size_t weights) const { return static_cast<std::uint32_t>(hash({text_, size_}) % weights); }

 private:
  char text_[256];
  std::size_t size_ = 0;
};

}  // namespace

std::array<std::uint32_t, 9> choice_features(std::string_view before, std::string_view word, std::string_view after,
                                             std::uint16_t row_before, std::uint16_t row_after, std::size_t weights) {
  std::string left, middle, right;
  normalize(before, left);
  normalize(word, middle);
  normalize(after, right);
  Feature rows("rows ", row_before);
  rows.append(" ");
  rows.append(row_after);
  return {Feature("word ", middle).index(weights),
          Feature("before ", left).index(weights),
          Feature("before tail ", tail(left)).index(weights),
          Feature("before row ", row_before).index(weights),
          Feature("after ", right).index(weights),
          Feature("after tail ", tail(right)).index(weights),
          Feature("after row ", row_after).index(weights),
          rows.index(weights),
          Feature(before.empty() ? "first" : "inside", std::string_view()).index(weights)};
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
