// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "analysis/analysis.h"

namespace rashomon {

// The dependency trees of an analysis, downward: built once, in time linear in its tokens. Holds no reference to it.
class Tree {
 public:
  explicit Tree(const Analysis& analysis);

  // Children in the order of the text.
  std::span<const std::uint32_t> children(std::uint32_t token) const {
    return std::span(children_).subspan(first_[token], first_[token + 1] - first_[token]);
  }
  // All tokens under `token`, itself included, ascending.
  std::vector<std::uint32_t> subtree(std::uint32_t token) const;
  // The tokens from the first to the last of its subtree.
  TokenRange range(std::uint32_t token) const { return range_[token]; }

 private:
  std::vector<std::uint32_t> first_, children_;
  std::vector<TokenRange> range_;
};

// Is `above` the token itself or one of those that it hangs from?
bool hangs_from(const Analysis& analysis, std::uint32_t token, std::uint32_t above);

// The token of the range whose head lies outside it; the first of several.
std::uint32_t head_of(const Analysis& analysis, TokenRange range);

// The sentence that holds a token, by index into Analysis::sentences. REQUIRES: the token exists.
std::uint32_t sentence_of(const Analysis& analysis, std::uint32_t token);

// From the begin of the first token to the end of the last. REQUIRES: the range is not empty.
inline Span span_of(const Analysis& analysis, TokenRange range) {
  return {analysis.tokens[range.begin].span.begin, analysis.tokens[range.end - 1].span.end};
}

}  // namespace rashomon
