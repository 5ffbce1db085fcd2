// SPDX-License-Identifier: Apache-2.0
#include "compare/stretches.h"

#include <algorithm>
#include <cstdint>

namespace rashomon {
namespace {

// The parser may give one word two lemmas.
bool same(const Word& a, const Word& b) { return a.key == b.key || a.form == b.form; }

// Lengths of the longest common subsequences of all tails, (one + 1) x (other + 1).
std::vector<std::uint16_t> common_tails(Words one, Words other) {
  const auto width = other.size() + 1;
  std::vector<std::uint16_t> length((one.size() + 1) * width);
  for (auto i = one.size(); i-- > 0;) {
    for (auto j = other.size(); j-- > 0;) {
      length[i * width + j] = same(one[i], other[j]) ? static_cast<std::uint16_t>(length[(i + 1) * width + j + 1] + 1)
                                                     : std::max(length[(i + 1) * width + j], length[i * width + j + 1]);
    }
  }
  return length;
}

// The stretches between the words in common.
std::vector<Stretch> differences(Words one, Words other, const std::vector<std::uint16_t>& length) {
  const auto width = other.size() + 1;
  std::vector<Stretch> found;
  std::size_t i = 0, j = 0, a = 0, b = 0;
  const auto close = [&] {
    if (i > a || j > b) found.push_back({one.subspan(a, i - a), other.subspan(b, j - b)});
  };
  while (i < one.size() && j < other.size()) {
    if (same(one[i], other[j])) {
      close();
      a = ++i;
      b = ++j;
    } else if (length[(i + 1) * width + j] >= length[i * width + j + 1]) {
      ++i;
    } else {
      ++j;
    }
  }
  i = one.size();
  j = other.size();
  close();
  return found;
}

}  // namespace

AlignedWords align_words(Words one, Words other) {
  const auto length = common_tails(one, other);
  return {length[0], differences(one, other, length)};
}

std::vector<const Word*> content(Words words) {
  std::vector<const Word*> found;
  for (const auto& word : words) {
    const auto upos = word.upos;
    if (upos == Upos::noun || upos == Upos::propn || upos == Upos::verb || upos == Upos::adj || upos == Upos::num)
      found.push_back(&word);
  }
  return found;
}

bool only_denies(const Stretch& stretch) {
  const auto denies = [](Words words) { return std::ranges::any_of(words, &Word::denies); };
  return denies(stretch.one) != denies(stretch.other) && content(stretch.one).empty() && content(stretch.other).empty();
}

}  // namespace rashomon
