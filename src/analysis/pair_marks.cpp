// SPDX-License-Identifier: Apache-2.0
#include "analysis/pair_marks.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace rashomon {
namespace {

// The mark that closes what this one opens; empty for any other. A straight quotation mark closes itself.
std::string_view closing_of(std::string_view form) {
  struct Pair {
    std::string_view opens, closes;
  };
  constexpr std::array pairs = {Pair{"(", ")"}, Pair{"[", "]"}, Pair{"{", "}"}, Pair{"«", "»"},
                                Pair{"“", "”"}, Pair{"‘", "’"}, Pair{"„", "“"}, Pair{"\"", "\""}};
  const auto found = std::ranges::find(pairs, form, &Pair::opens);
  return found == pairs.end() ? std::string_view() : found->closes;
}

class PairMarks {
 public:
  PairMarks(Analysis& analysis, TokenRange sentence)
      : analysis_(analysis), begin_(sentence.begin), end_(sentence.end) {}

  void run() {
    std::array<std::uint32_t, 8> open;
    std::size_t depth = 0;
    for (auto i = begin_; i < end_; ++i) {
      if (at(i).upos != Upos::punct) continue;
      const auto form = analysis_.form(i);
      std::size_t found = depth;
      while (found > 0 && closing_of(analysis_.form(open[found - 1])) != form) --found;
      if (found > 0) {
        depth = found - 1;
        hang_pair(open[depth], i);
      } else if (!closing_of(form).empty()) {
        if (depth == open.size()) depth = 0;
        open[depth++] = i;
      }
    }
  }

 private:
  Token& at(std::uint32_t i) { return analysis_.tokens[i]; }

  std::uint32_t depth_of(std::uint32_t i) {
    std::uint32_t depth = 0;
    for (; at(i).head != i && depth < end_ - begin_; ++depth) i = at(i).head;
    return depth;
  }

  void hang_pair(std::uint32_t opens, std::uint32_t closes) {
    auto chosen = end_;
    std::uint32_t least = 0;
    for (auto i = opens + 1; i < closes; ++i) {
      const auto head = at(i).head;
      if (at(i).upos == Upos::punct || (head != i && head > opens && head < closes)) continue;
      const auto depth = depth_of(i);
      if (chosen == end_ || depth < least) chosen = i, least = depth;
    }
    if (chosen == end_ || hangs_on(chosen, opens) || hangs_on(chosen, closes)) return;
    for (const auto mark : {opens, closes}) at(mark).head = chosen;
  }

  // Is `above` among the heads over a word?
  bool hangs_on(std::uint32_t word, std::uint32_t above) {
    for (auto steps = end_ - begin_; steps > 0 && at(word).head != word; --steps) {
      word = at(word).head;
      if (word == above) return true;
    }
    return false;
  }

  Analysis& analysis_;
  std::uint32_t begin_, end_;
};

}  // namespace

void pair_marks(Analysis& analysis, TokenRange sentence) { PairMarks(analysis, sentence).run(); }

}  // namespace rashomon
