// SPDX-License-Identifier: Apache-2.0
#include "analysis/decode.h"

#include <gtest/gtest.h>

#include <functional>
#include <random>

#include "analysis/kernels.h"

namespace rashomon {
namespace {

// The best projective tree by trying all.
std::int64_t best_by_force(const std::vector<std::int32_t>& scores, std::size_t n) {
  std::vector<std::uint32_t> heads(n);
  std::int64_t best = INT64_MIN;
  const auto is_tree = [&] {
    std::size_t roots = 0;
    for (std::size_t i = 0; i < n; ++i) {
      roots += heads[i] == n;
      auto above = i;
      for (std::size_t steps = 0; heads[above] != n; ++steps, above = heads[above]) {
        if (steps > n) return false;
      }
    }
    for (std::size_t i = 0; i < n; ++i) {
      if (heads[i] == n) continue;
      for (auto k = std::min<std::size_t>(i, heads[i]) + 1; k < std::max<std::size_t>(i, heads[i]); ++k) {
        auto above = k;
        while (above != n && above != heads[i]) above = heads[above];
        if (above != heads[i]) return false;
      }
    }
    return roots == 1;
  };
  std::function<void(std::size_t)> choose = [&](std::size_t d) {
    if (d == n) {
      if (!is_tree()) return;
      std::int64_t sum = 0;
      for (std::size_t i = 0; i < n; ++i) sum += scores[i * (n + 1) + heads[i]];
      best = std::max(best, sum);
      return;
    }
    for (std::uint32_t h = 0; h <= n; ++h) {
      if (h != d) heads[d] = h, choose(d + 1);
    }
  };
  choose(0);
  return best;
}

TEST(TreeDecoder, FindsTheBestProjectiveTree) {
  std::mt19937 random(3);
  TreeDecoder decoder;
  for (std::size_t n = 1; n <= 5; ++n) {
    for (int round = 0; round < 40; ++round) {
      std::vector<std::int32_t> scores(n * (n + 1));
      for (auto& score : scores) score = static_cast<std::int32_t>(random() % 2000) - 1000;
      std::vector<std::uint32_t> heads;
      decoder.decode(scores, n, heads);
      std::int64_t sum = 0;
      for (std::size_t i = 0; i < n; ++i) sum += scores[i * (n + 1) + heads[i]];
      EXPECT_EQ(sum, best_by_force(scores, n)) << n << " words";
    }
  }
}

TEST(TreeDecoder, GivesTheSameTreeOnEveryPath) {
  std::mt19937 random(5);
  for (std::size_t n = 2; n <= 60; ++n) {
    std::vector<std::int32_t> scores(n * (n + 1));
    for (auto& score : scores) score = static_cast<std::int32_t>(random() % 7);  // many trees are as good
    std::vector<std::uint32_t> wanted, heads;
    TreeDecoder().decode(scores, n, wanted);
    for (const auto& kernels : all_kernels()) {
      TreeDecoder(kernels.fill_chart).decode(scores, n, heads);
      EXPECT_EQ(heads, wanted) << kernels.name << ", " << n << " words";
    }
  }
}

TEST(TreeDecoder, GivesATreeForVeryLongSentences) {
  std::mt19937 random(4);
  const std::size_t n = 400;
  std::vector<std::int32_t> scores(n * (n + 1));
  for (auto& score : scores) score = static_cast<std::int32_t>(random() % 2000);
  std::vector<std::uint32_t> heads;
  TreeDecoder().decode(scores, n, heads);
  std::size_t roots = 0;
  for (std::size_t i = 0; i < n; ++i) {
    roots += heads[i] == n;
    auto above = i;
    std::size_t steps = 0;
    while (heads[above] != n && steps <= n) above = heads[above], ++steps;
    ASSERT_LE(steps, n) << "a cycle above word " << i;
  }
  EXPECT_EQ(roots, 1U);
}

}  // namespace
}  // namespace rashomon
