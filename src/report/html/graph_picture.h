// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "report/html/graph_layout.h"
#include "report/html/graph_point.h"
#include "report/html/graph_routes.h"

namespace rashomon {

// Pixels of a claim's box. Two columns are as wide as a telephone.
inline constexpr std::int64_t box_width = 152, box_height = 56;

// How a component is drawn: where its boxes stand, its lines run and their signs sit. No line passes through a box, and
// no two signs meet unless there is no room.
class GraphPicture {
 public:
  struct Line {
    std::size_t edge = 0;       // into ClaimGraph::edges()
    std::vector<Point> points;  // at right angles
    Point sign;                 // its middle
  };

  GraphPicture(const Report& report, const GraphComponent& component);

  std::int64_t width() const { return width_; }
  std::int64_t height() const { return height_; }
  Point corner_of(const PlacedClaim& one) const { return {column_x_[one.column], row_y_[one.row]}; }
  // In the order of the component's edges.
  const std::vector<Line>& lines() const { return lines_; }

 private:
  void stand_rows(const std::vector<Route>& routes, std::uint32_t rows);
  void stand_columns(std::vector<Route>& routes, std::uint32_t columns);
  std::int64_t port_y(const PlacedClaim& one, const Port& port) const;
  std::int64_t passage_y(const Route& route) const;
  Line line_of(const Route& route) const;

  std::vector<std::int64_t> row_y_, column_x_;    // of the boxes' corners
  std::vector<std::int64_t> passage_y_, lane_x_;  // of the first lane of the gap above a row, and right of a column
  std::int64_t width_ = 0, height_ = 0;
  std::vector<Line> lines_;
};

// The line as SVG writes a path, its corners rounded.
std::string path_of(const std::vector<Point>& points);

}  // namespace rashomon
