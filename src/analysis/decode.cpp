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
  for (auto* table :
       {&right_by_begin_, &right_by_end_, &left_by_begin_, &left_by_end_, &right_open_by_begin_, &left_open_by_end_}) {
    table->resize(std::max(table->size(), n * n));
  }
  for (auto& table : split_) table.resize(std::max(table.size(), n * n));
  for (std::size_t i = 0; i < n; ++i) {
    right_by_begin_[at(i, i)] = right_by_end_[at(i, i)] = left_by_begin_[at(i, i)] = left_by_end_[at(i, i)] = 0;
  }
  for (std::size_t size = 1; size < n; ++size) {
    for (std::size_t s = 0; s + size < n; ++s) fill(s, s + size);
  }
  std::size_t root = 0;
  const auto total = [&](std::size_t r) {
    return left_by_begin_[at(0, r)] + right_by_begin_[at(r, n - 1)] + score(r, n);
  };
  for (std::size_t r = 1; r < n; ++r) {
    if (total(r) > total(root)) root = r;
  }
  trace(root, heads);
}

std::int32_t TreeDecoder::best(const std::int32_t* a, const std::int32_t* b, std::size_t size, std::uint16_t& where) {
  std::int32_t most = a[0] + b[0];
  for (std::size_t k = 1; k < size; ++k) most = std::max(most, a[k] + b[k]);
  std::size_t k = 0;
  while (a[k] + b[k] != most) ++k;
  where = static_cast<std::uint16_t>(k);
  return most;
}

void TreeDecoder::fill(std::size_t s, std::size_t t) {
  const auto size = t - s;
  std::uint16_t where = 0;
  // An arc between s and t joins what hangs right of s with what hangs left of t.
  const auto joined = best(&right_by_begin_[at(s, s)], &left_by_end_[at(t, s + 1)], size, where);
  split_[right_open][at(s, t)] = split_[left_open][at(s, t)] = static_cast<std::uint16_t>(s + where);
  right_open_by_begin_[at(s, t)] = joined + score(t, s);
  left_open_by_end_[at(t, s)] = joined + score(s, t);
  right_by_begin_[at(s, t)] = right_by_end_[at(t, s)] =
      best(&right_open_by_begin_[at(s, s + 1)], &right_by_end_[at(t, s + 1)], size, where);
  split_[right][at(s, t)] = static_cast<std::uint16_t>(s + 1 + where);
  left_by_begin_[at(s, t)] = left_by_end_[at(t, s)] =
      best(&left_by_begin_[at(s, s)], &left_open_by_end_[at(t, s)], size, where);
  split_[left][at(s, t)] = static_cast<std::uint16_t>(s + where);
}

void TreeDecoder::trace(std::size_t root, std::vector<std::uint32_t>& heads) {
  const auto last = static_cast<std::uint16_t>(n_ - 1), top = static_cast<std::uint16_t>(root);
  stack_.assign({{0, top, left}, {top, last, right}});
  while (!stack_.empty()) {
    const auto [s, t, kind] = stack_.back();
    stack_.pop_back();
    if (s == t) continue;
    const auto k = split_[kind][at(s, t)];
    if (kind == right || kind == left) {
      stack_.push_back({s, k, kind == right ? right_open : left});
      stack_.push_back({k, t, kind == right ? right : left_open});
      continue;
    }
    heads[kind == right_open ? t : s] = kind == right_open ? s : t;
    stack_.push_back({s, k, right});
    stack_.push_back({static_cast<std::uint16_t>(k + 1), t, left});
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
