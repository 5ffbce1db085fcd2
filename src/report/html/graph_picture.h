// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>

#include "report/html/graph_layout.h"

namespace rashomon {

// Pixels of a claim's box. Two columns are as wide as a telephone.
inline constexpr std::int64_t box_width = 152, box_height = 56;

struct Point {
  std::int64_t x = 0, y = 0;
};

// How a component is drawn: where its boxes stand and its lines run. Both must outlive it.
class GraphPicture {
 public:
  struct Line {
    std::string path;  // as SVG writes it
    Point middle;      // for its sign
  };

  GraphPicture(const Report& report, const GraphComponent& component);

  std::int64_t width() const;
  std::int64_t height() const;
  Point corner_of(const PlacedClaim& one) const;
  // Between neighbours a curve from side to side; over a column in between, an arc above it; in one column, an arc
  // beside it. REQUIRES: an edge of the component.
  Line line_of(const Comparison& edge) const;

 private:
  const PlacedClaim& placed(ClaimId id) const;
  std::int64_t row_height() const;

  const GraphComponent& component_;
  bool arcs_ = false;    // a line passes over a column
  bool beside_ = false;  // a line stays in one column
};

}  // namespace rashomon
