// SPDX-License-Identifier: Apache-2.0
#include "analysis/tree.h"

#include <algorithm>

namespace rashomon {

Tree::Tree(const Analysis& analysis) {
  const auto& tokens = analysis.tokens;
  const auto count = static_cast<std::uint32_t>(tokens.size());
  first_.assign(count + 2, 0);
  for (std::uint32_t t = 0; t < count; ++t) {
    if (tokens[t].head != t) ++first_[tokens[t].head + 2];
  }
  for (std::uint32_t t = 2; t < count + 2; ++t) first_[t] += first_[t - 1];
  children_.resize(first_[count + 1]);
  for (std::uint32_t t = 0; t < count; ++t) {
    if (tokens[t].head != t) children_[first_[tokens[t].head + 1]++] = t;
  }
  // Ranges grow from each token along its heads; trees of a greedy parser are shallow, and a sentence bounds the walk.
  range_.resize(count);
  for (std::uint32_t t = 0; t < count; ++t) range_[t] = {t, t + 1};
  for (const auto& sentence : analysis.sentences) {
    for (auto t = sentence.tokens.begin; t < sentence.tokens.end; ++t) {
      auto above = t;
      for (std::uint32_t step = 0; step < sentence.tokens.size() && tokens[above].head != above; ++step) {
        above = tokens[above].head;
        auto& range = range_[above];
        if (range.begin <= t && t < range.end) continue;
        range = {std::min(range.begin, t), std::max(range.end, t + 1)};
      }
    }
  }
}

std::vector<std::uint32_t> Tree::subtree(std::uint32_t token) const {
  std::vector<std::uint32_t> found = {token};
  for (std::size_t i = 0; i < found.size(); ++i) {
    const auto below = children(found[i]);
    found.insert(found.end(), below.begin(), below.end());
  }
  std::ranges::sort(found);
  return found;
}

bool hangs_from(const Analysis& analysis, std::uint32_t token, std::uint32_t above) {
  for (std::size_t step = 0; step <= analysis.tokens.size(); ++step) {
    if (token == above) return true;
    if (analysis.tokens[token].head == token) return false;
    token = analysis.tokens[token].head;
  }
  return false;
}

std::uint32_t head_of(const Analysis& analysis, TokenRange range) {
  for (auto t = range.begin; t < range.end; ++t) {
    const auto head = analysis.tokens[t].head;
    if (head == t || !range.contains(head)) return t;
  }
  return range.begin;
}

std::uint32_t sentence_of(const Analysis& analysis, std::uint32_t token) {
  const auto after =
      std::ranges::upper_bound(analysis.sentences, token, {}, [](const Sentence& s) { return s.tokens.begin; });
  return static_cast<std::uint32_t>(after - analysis.sentences.begin()) - 1;
}

}  // namespace rashomon
