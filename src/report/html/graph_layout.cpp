// SPDX-License-Identifier: Apache-2.0
#include "report/html/graph_layout.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <set>
#include <tuple>

namespace rashomon {
namespace {

// Claims by number, joined into sets; the smallest is the root, so that the outcome hangs on ids alone.
class Sets {
 public:
  explicit Sets(std::size_t size) : parent_(size) { std::iota(parent_.begin(), parent_.end(), 0U); }
  std::uint32_t root(std::uint32_t claim) {
    while (parent_[claim] != claim) claim = parent_[claim] = parent_[parent_[claim]];
    return claim;
  }
  void unite(ClaimId a, ClaimId b) {
    const auto x = root(a.index), y = root(b.index);
    parent_[std::max(x, y)] = std::min(x, y);
  }

 private:
  std::vector<std::uint32_t> parent_;
};

bool drawn(const Comparison& edge) { return kind_of(edge.verdict) != EdgeKind::none; }

Sets components_of(const Report& report) {
  Sets sets(report.graph.claims().size());
  for (const auto& edge : report.graph.edges()) {
    if (drawn(edge)) sets.unite(edge.a, edge.b);
  }
  // Equal values share a position without having been compared.
  for (const auto& discrepancy : report.discrepancies) {
    for (const auto id : discrepancy.claims) sets.unite(discrepancy.claims.front(), id);
  }
  return sets;
}

// By claim: the position it belongs to, those of the discrepancies first, in their order; its own where it has none.
std::vector<std::size_t> positions_of(const Report& report) {
  constexpr auto none = static_cast<std::size_t>(-1);
  std::vector<std::size_t> position(report.graph.claims().size(), none);
  std::size_t next = 0;
  const auto take = [&](const Position& taken) {
    for (const auto id : taken.claims) {
      if (position[id.index] == none) position[id.index] = next;
    }
    ++next;
  };
  for (const auto& discrepancy : report.discrepancies) std::ranges::for_each(discrepancy.positions, take);
  std::ranges::for_each(report.agreements, take);
  for (auto& one : position) {
    if (one == none) one = next++;
  }
  return position;
}

// Rows of a position: as many as its claims in one article.
void place(GraphComponent& component, const Report& report, const std::vector<std::size_t>& positions) {
  std::map<ArticleId, std::uint32_t> columns;
  for (const auto& one : component.claims) columns[report.graph[one.claim].article] = 0;
  for (auto& [article, column] : columns) column = component.columns++;
  std::map<std::size_t, std::map<std::uint32_t, std::vector<PlacedClaim*>>> by_position;
  for (auto& one : component.claims) {
    one.column = columns[report.graph[one.claim].article];
    by_position[positions[one.claim.index]][one.column].push_back(&one);
  }
  for (auto& [position, in_columns] : by_position) {
    std::uint32_t height = 0;
    for (auto& [column, stacked] : in_columns) {
      for (std::uint32_t i = 0; i < stacked.size(); ++i) stacked[i]->row = component.rows + i;
      height = std::max(height, static_cast<std::uint32_t>(stacked.size()));
    }
    component.rows += height;
  }
  std::ranges::sort(component.claims, {},
                    [](const PlacedClaim& one) { return std::tuple(one.row, one.column, one.claim); });
}

bool before(const GraphComponent& a, const GraphComponent& b) {
  if (a.discrepancies.empty() != b.discrepancies.empty()) return b.discrepancies.empty();
  if (a.discrepancies != b.discrepancies) return a.discrepancies < b.discrepancies;
  return a.claims.size() > b.claims.size();
}

}  // namespace

std::vector<GraphComponent> lay_out(const Report& report) {
  auto sets = components_of(report);
  std::map<std::uint32_t, GraphComponent> by_root;
  std::set<ClaimId> compared;
  const auto& edges = report.graph.edges();
  for (std::size_t e = 0; e < edges.size(); ++e) {
    if (!drawn(edges[e])) continue;
    by_root[sets.root(edges[e].a.index)].edges.push_back(e);
    compared.insert({edges[e].a, edges[e].b});
  }
  for (std::size_t place = 0; place < report.discrepancies.size(); ++place) {
    const auto& claims = report.discrepancies[place].claims;
    by_root[sets.root(claims.front().index)].discrepancies.push_back(place);
    compared.insert(claims.begin(), claims.end());
  }
  for (const auto id : compared) by_root[sets.root(id.index)].claims.push_back({id});
  const auto positions = positions_of(report);
  std::vector<GraphComponent> components;
  for (auto& [root, component] : by_root) {
    place(component, report, positions);
    components.push_back(std::move(component));
  }
  std::ranges::stable_sort(components, before);
  return components;
}

}  // namespace rashomon
