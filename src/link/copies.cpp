// SPDX-License-Identifier: Apache-2.0
#include "link/copies.h"

#include <algorithm>
#include <functional>

#include "base/distinct.h"
#include "base/hash.h"
#include "text/boundaries.h"
#include "text/fold.h"

namespace rashomon {
namespace {

std::vector<std::uint64_t> shingles(std::string_view text, std::size_t shingle_words) {
  const auto folded = fold(text);
  std::vector<std::uint64_t> words;
  for_each_word(folded, [&](Span span, Segment kind) {
    if (kind == Segment::word || kind == Segment::number)
      words.push_back(hash(std::string_view(folded).substr(span.begin, span.size())));
  });
  std::vector<std::uint64_t> found;
  for (std::size_t i = 0; i + shingle_words <= words.size(); ++i) {
    found.push_back(hash({reinterpret_cast<const char*>(words.data() + i), shingle_words * sizeof(std::uint64_t)}));
  }
  std::ranges::sort(found);
  keep_distinct(found);
  return found;
}

double containment(const std::vector<std::uint64_t>& a, const std::vector<std::uint64_t>& b) {
  if (a.empty() || b.empty()) return 0;
  std::vector<std::uint64_t> shared;
  std::ranges::set_intersection(a, b, std::back_inserter(shared));
  return static_cast<double>(shared.size()) / static_cast<double>(std::min(a.size(), b.size()));
}

}  // namespace

std::vector<ArticleId> find_copies(const std::vector<Article>& articles, const Weights& weights) {
  const auto words = static_cast<std::size_t>(weights.copy_words);
  std::vector<std::vector<std::uint64_t>> of;
  std::vector<ArticleId> copies;
  for (std::uint32_t i = 0; i < articles.size(); ++i) {
    of.push_back(shingles(articles[i].text(), words));
    copies.push_back({i});
  }
  // The longest first: two reports that both run one short wire are not thereby copies of each other.
  auto order = copies;
  std::ranges::stable_sort(order, std::greater(), [&](ArticleId id) { return of[id.index].size(); });
  for (std::size_t i = 0; i < order.size(); ++i) {
    for (std::size_t j = 0; j < i; ++j) {
      if (containment(of[order[i].index], of[order[j].index]) < weights.copy_share) continue;
      copies[order[i].index] = copies[order[j].index];
      break;
    }
  }
  return copies;
}

}  // namespace rashomon
