// SPDX-License-Identifier: Apache-2.0
#include "analysis/decode.h"

#include <algorithm>

namespace rashomon {
namespace {

constexpr std::size_t longest_exact = 160;  // words

}  // namespace

void TreeDecoder::decode(std::span<const std::int32_t> scores, std::size_t n, std::vector<std::uint32_t>& heads) {
  n_ = n;
  scores_ = scores;
  heads.assign(n, static_cast<std::uint32_t>(n));
  if (n <= 1) return;
  if (n > longest_exact) return greedy(heads);
  open_chart();
  fill_chart_(chart_);
  std::size_t root = 0;
  const auto total = [&](std::size_t r) {
    return chart_.left_by_begin[at(0, r)] + chart_.right_by_begin[at(r, n - 1)] + score(r, n);
  };
  for (std::size_t r = 1; r < n; ++r) {
    if (total(r) > total(root)) root = r;
  }
  trace(root, heads);
}

void TreeDecoder::open_chart() {
  const auto cells = n_ * n_;
  sums_.resize(std::max(sums_.size(), 6 * cells));
  splits_.resize(std::max(splits_.size(), 4 * cells));
  chart_.scores = scores_.data();
  chart_.n = n_;
  auto* sums = sums_.data();
  for (auto** table : {&chart_.right_by_begin, &chart_.right_by_end, &chart_.left_by_begin, &chart_.left_by_end,
                       &chart_.right_open_by_begin, &chart_.left_open_by_end}) {
    *table = sums;
    sums += cells;
  }
  for (std::size_t kind = 0; kind < 4; ++kind) chart_.split[kind] = splits_.data() + kind * cells;
}

void TreeDecoder::trace(std::size_t root, std::vector<std::uint32_t>& heads) {
  const auto last = static_cast<std::uint16_t>(n_ - 1), top = static_cast<std::uint16_t>(root);
  stack_.assign({{0, top, Chart::left}, {top, last, Chart::right}});
  while (!stack_.empty()) {
    const auto [s, t, kind] = stack_.back();
    stack_.pop_back();
    if (s == t) continue;
    const auto k = chart_.split[kind][at(s, t)];
    if (kind == Chart::right || kind == Chart::left) {
      stack_.push_back({s, k, kind == Chart::right ? Chart::right_open : Chart::left});
      stack_.push_back({k, t, kind == Chart::right ? Chart::right : Chart::left_open});
      continue;
    }
    heads[kind == Chart::right_open ? t : s] = kind == Chart::right_open ? s : t;
    stack_.push_back({s, k, Chart::right});
    stack_.push_back({static_cast<std::uint16_t>(k + 1), t, Chart::left});
  }
}

// Words in order of how sure their best head is; each takes the best that does not close a cycle.
void TreeDecoder::greedy(std::vector<std::uint32_t>& heads) {
  std::size_t root = 0;
  for (std::size_t r = 1; r < n_; ++r) {
    if (score(r, n_) > score(root, n_)) root = r;
  }
  for (std::size_t word = 0; word < n_; ++word) {
    if (word == root) continue;
    auto chosen = root;
    for (std::size_t head = 0; head < n_; ++head) {
      if (head == word || score(word, head) <= score(word, chosen)) continue;
      auto above = head;
      // Words not yet attached point at the root mark, which ends the walk.
      while (above != n_ && above != word) above = heads[above];
      if (above != word) chosen = head;
    }
    heads[word] = static_cast<std::uint32_t>(chosen);
  }
}

}  // namespace rashomon
