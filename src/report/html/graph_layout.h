// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include <rashomon/report.h>

namespace rashomon {

// Where a claim stands in the picture of its component: a column for each article, a row for each position, so that
// agreement runs level and conflict across.
struct PlacedClaim {
  ClaimId claim;
  std::uint32_t column = 0, row = 0;
};

// Claims that comparisons tie together, directly or through others.
struct GraphComponent {
  std::vector<std::size_t> discrepancies;  // places in Report::discrepancies, ascending
  std::vector<PlacedClaim> claims;         // by row, then column
  std::vector<std::size_t> edges;          // indices into ClaimGraph::edges(), ascending
  std::uint32_t columns = 0, rows = 0;
};

// The components of a report: those of the discrepancies in their order, then the larger ones first. The same report
// gives the same picture.
std::vector<GraphComponent> lay_out(const Report& report);

}  // namespace rashomon
