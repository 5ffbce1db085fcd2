// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

namespace rashomon {

// The bytes [begin, end) of one article's content (Article::content), always on character boundaries.
struct Span {
  std::uint32_t begin = 0, end = 0;

  std::uint32_t size() const { return end - begin; }
  bool empty() const { return begin == end; }
  bool contains(Span other) const { return begin <= other.begin && other.end <= end; }
  bool meets(Span other) const { return begin < other.end && other.begin < end; }
  auto operator<=>(const Span&) const = default;
};

// The shortest span that holds both.
constexpr Span cover(Span a, Span b) { return {a.begin < b.begin ? a.begin : b.begin, a.end > b.end ? a.end : b.end}; }

}  // namespace rashomon
