// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <span>
#include <vector>

#include <rashomon/comparison.h>

namespace rashomon {

// One value given for a question, and the claims that give it.
struct Position {
  std::vector<ClaimId> claims;            // those in dispute first, each part ascending
  std::uint32_t articles = 0;             // that hold it
  std::uint32_t independent_sources = 0;  // of these, not counting copies of one another
};

// A question to which the claims give answers that conflict, or of which one supersedes another.
struct Dispute {
  std::vector<ClaimId> claims;      // ascending
  std::vector<Position> positions;  // the best supported first
  std::vector<std::size_t> edges;   // indices into ClaimGraph::edges(): its conflicts and updates
};

// Claims as vertices, comparisons as edges.
class ClaimGraph {
 public:
  // copies: copies[i] is the article that article i copies, or i itself. Comparisons must name claims of `claims` by
  // index.
  ClaimGraph(std::vector<Claim> claims, std::vector<Comparison> edges, std::span<const ArticleId> copies);
  ClaimGraph(ClaimGraph&&) noexcept;
  ClaimGraph& operator=(ClaimGraph&&) noexcept;
  ~ClaimGraph();

  const std::vector<Claim>& claims() const;
  const std::vector<Comparison>& edges() const;
  const Claim& operator[](ClaimId id) const;
  // Indices into edges() of the comparisons of one claim, ascending by the other claim's id.
  std::vector<std::size_t> edges_of(ClaimId id) const;
  // The questions in dispute, by signed clustering: claims that agree share a position unless they conflict.
  std::vector<Dispute> disputes() const;
  // Claims that agree, directly or through others, of at least two articles.
  std::vector<Position> agreements() const;

 private:
  struct Impl;  // keeps Boost.Graph out of this header
  std::unique_ptr<Impl> impl_;
};

}  // namespace rashomon
