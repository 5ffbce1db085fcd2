// SPDX-License-Identifier: Apache-2.0
#include "compare/wording.h"

#include <algorithm>
#include <span>
#include <vector>

namespace rashomon {
namespace {

constexpr std::size_t longest = 120;  // words of a sentence that is aligned
constexpr double enough_alike = 0.7;  // share of the words that both have in common, in one order
constexpr std::size_t widest = 5;     // words of a stretch that stands for one other

using Words = std::span<const Word>;

// Lengths of the longest common subsequences of all tails, (one + 1) x (other + 1).
std::vector<std::uint16_t> common_tails(Words one, Words other) {
  const auto width = other.size() + 1;
  std::vector<std::uint16_t> length((one.size() + 1) * width);
  for (auto i = one.size(); i-- > 0;) {
    for (auto j = other.size(); j-- > 0;) {
      length[i * width + j] = one[i].key == other[j].key
                                  ? static_cast<std::uint16_t>(length[(i + 1) * width + j + 1] + 1)
                                  : std::max(length[(i + 1) * width + j], length[i * width + j + 1]);
    }
  }
  return length;
}

struct Stretch {
  Words one, other;
};

// The stretches between the words in common.
std::vector<Stretch> differences(Words one, Words other, const std::vector<std::uint16_t>& length) {
  const auto width = other.size() + 1;
  std::vector<Stretch> found;
  std::size_t i = 0, j = 0, a = 0, b = 0;
  const auto close = [&] {
    if (i > a || j > b) found.push_back({one.subspan(a, i - a), other.subspan(b, j - b)});
  };
  while (i < one.size() && j < other.size()) {
    if (one[i].key == other[j].key) {
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

bool opposite(const Word& a, const Word& b, const Classes& classes) {
  const auto lists = [](const Word& word, std::uint64_t key) {
    return std::ranges::find(word.opposites, key) != word.opposites.end();
  };
  return lists(a, b.key) || lists(b, a.key) || (a.upos == b.upos && classes.opposite(a.meaning, b.meaning));
}

bool any_opposite(const Stretch& stretch, const Classes& classes) {
  return std::ranges::any_of(stretch.one, [&](const Word& a) {
    return std::ranges::any_of(stretch.other, [&](const Word& b) { return opposite(a, b, classes); });
  });
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

// One word stands for the other, and they exclude each other by kind: two numbers, two names.
std::optional<WordingDifference> exchanged(const Stretch& stretch) {
  const auto a = content(stretch.one), b = content(stretch.other);
  if (a.size() != 1 || b.size() != 1) return std::nullopt;
  if (a[0]->number && b[0]->number)
    return WordingDifference{Aspect::quantity, Verdict::contradicts, "wording/other_number"};
  if (a[0]->upos == Upos::propn && b[0]->upos == Upos::propn)
    return WordingDifference{Aspect::name, Verdict::contradicts, "wording/other_name"};
  return std::nullopt;
}

// A denial comes in, and nothing else changes that tells anything: "was (not) deemed".
bool only_denies(const Stretch& stretch) {
  const auto denies = [](Words words) { return std::ranges::any_of(words, &Word::denies); };
  return denies(stretch.one) != denies(stretch.other) && content(stretch.one).empty() && content(stretch.other).empty();
}

std::optional<WordingDifference> judge(const Stretch& stretch, const Classes& classes) {
  if (stretch.one.size() > widest || stretch.other.size() > widest) return std::nullopt;
  if (only_denies(stretch)) return WordingDifference{Aspect::polarity, Verdict::contradicts, "wording/denied"};
  if (any_opposite(stretch, classes))
    return WordingDifference{Aspect::action, Verdict::contradicts, "wording/opposite"};
  return exchanged(stretch);
}

}  // namespace

WordingComparison compare_wording(const WordSequence& one, const WordSequence& other, const Classes& classes) {
  const Words a(one.words), b(other.words);
  if (a.empty() || b.empty() || a.size() > longest || b.size() > longest) return {};
  const auto length = common_tails(a, b);
  WordingComparison comparison{2.0 * length[0] / static_cast<double>(a.size() + b.size()), {}};
  if (comparison.alike < enough_alike) return comparison;
  for (const auto& stretch : differences(a, b, length)) {
    comparison.difference = judge(stretch, classes);
    if (comparison.difference) break;
  }
  return comparison;
}

}  // namespace rashomon
