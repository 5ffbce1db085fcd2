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

std::uint32_t depth_of(const SentenceTree& tree, std::uint32_t i) {
  std::uint32_t depth = 0;
  for (; tree[i].head != i && depth < tree.end - tree.begin; ++depth) i = tree[i].head;
  return depth;
}

// Is `above` among the heads over a word?
bool hangs_on(const SentenceTree& tree, std::uint32_t word, std::uint32_t above) {
  for (auto steps = tree.end - tree.begin; steps > 0 && tree[word].head != word; --steps) {
    word = tree[word].head;
    if (word == above) return true;
  }
  return false;
}

void hang_pair(SentenceTree& tree, std::uint32_t opens, std::uint32_t closes) {
  auto chosen = tree.end;
  std::uint32_t least = 0;
  for (auto i = opens + 1; i < closes; ++i) {
    const auto head = tree[i].head;
    if (tree[i].upos == Upos::punct || (head != i && head > opens && head < closes)) continue;
    const auto depth = depth_of(tree, i);
    if (chosen == tree.end || depth < least) chosen = i, least = depth;
  }
  if (chosen == tree.end || hangs_on(tree, chosen, opens) || hangs_on(tree, chosen, closes)) return;
  for (const auto mark : {opens, closes}) tree[mark].head = chosen;
}

}  // namespace

void pair_marks(SentenceTree& tree) {
  std::array<std::uint32_t, 8> open;
  std::size_t depth = 0;
  for (auto i = tree.begin; i < tree.end; ++i) {
    if (tree[i].upos != Upos::punct) continue;
    const auto form = tree.form(i);
    std::size_t found = depth;
    while (found > 0 && closing_of(tree.form(open[found - 1])) != form) --found;
    if (found > 0) {
      depth = found - 1;
      hang_pair(tree, open[depth], i);
    } else if (!closing_of(form).empty()) {
      if (depth == open.size()) depth = 0;
      open[depth++] = i;
    }
  }
}

}  // namespace rashomon
