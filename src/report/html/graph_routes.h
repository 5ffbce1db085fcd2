// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

#include <rashomon/report.h>

#include "report/html/graph_layout.h"

namespace rashomon {

enum class Side : std::uint8_t { left, right };

// Where a line leaves or enters a box: on which side, and how far below the middle of that side, in pixels.
struct Port {
  Side side = Side::right;
  std::int64_t below = 0;
};

// A run down or up the gap to the right of a column.
struct Descent {
  std::uint32_t gap = 0;   // the column on its left
  std::uint32_t lane = 0;  // from the left
};

// A run along the gap above a row.
struct Passage {
  std::uint32_t gap = 0;   // the row below it; the number of rows: below the last
  std::uint32_t lane = 0;  // from above
};

// How the line of an edge runs: along rows where nothing stands and through the gaps between the boxes, never through a
// box. Without a descent it is level; with one it bends at its lane; with two it crosses over in between.
struct Route {
  std::size_t edge = 0;  // into ClaimGraph::edges()
  PlacedClaim from, to;  // the column of from is not after that of to
  Port out, in;
  std::vector<Descent> descents;
  std::optional<Passage> passage;
};

// The routes of a component, in the order of its edges, lanes not yet given to their descents: those depend on where
// the rows stand. The same component gives the same routes.
std::vector<Route> routes_of(const Report& report, const GraphComponent& component);

// One descent of a gap: from where it comes and where it leads, in pixels, and to which side its ends go.
struct Fall {
  Descent* descent = nullptr;
  std::array<std::int64_t, 2> ends = {};
  std::array<Side, 2> sides = {};
};

// Gives each descent of a gap its lane: no two that meet share one, and as few lines as may be cross.
void give_lanes(std::vector<Fall>& falls);

}  // namespace rashomon
