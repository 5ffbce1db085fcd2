// SPDX-License-Identifier: Apache-2.0
#include "report/html/graph_picture.h"

#include <algorithm>

namespace rashomon {
namespace {

constexpr std::int64_t gap_x = 40, gap_y = 18, margin = 6;
constexpr std::int64_t arc_room = 18;  // above each row, where lines pass over a column

std::string curve(Point from, Point first, Point second, Point to) {
  std::string path;
  char letter = 'M';
  for (const auto& point : {from, first, second, to}) {
    path += (letter == ' ' ? " " : std::string(1, letter)) + std::to_string(point.x) + ' ' + std::to_string(point.y);
    letter = letter == 'M' ? 'C' : ' ';
  }
  return path;
}

}  // namespace

GraphPicture::GraphPicture(const Report& report, const GraphComponent& component) : component_(component) {
  for (const auto e : component.edges) {
    const auto& edge = report.graph.edges()[e];
    const auto a = placed(edge.a).column, b = placed(edge.b).column;
    beside_ |= a == b;
    arcs_ |= std::max(a, b) - std::min(a, b) > 1;
  }
}

const PlacedClaim& GraphPicture::placed(ClaimId id) const {
  return *std::ranges::find(component_.claims, id, &PlacedClaim::claim);
}

std::int64_t GraphPicture::row_height() const { return box_height + gap_y + (arcs_ ? arc_room : 0); }

std::int64_t GraphPicture::width() const {
  return 2 * margin + component_.columns * (box_width + gap_x) - (beside_ ? gap_x / 2 : gap_x);
}

std::int64_t GraphPicture::height() const {
  return corner_of({{}, 0, component_.rows}).y - gap_y - (arcs_ ? arc_room : 0) + margin;
}

Point GraphPicture::corner_of(const PlacedClaim& one) const {
  const auto top = margin + (arcs_ ? arc_room + gap_y / 2 : 0);
  return {margin + one.column * (box_width + gap_x), top + one.row * row_height()};
}

GraphPicture::Line GraphPicture::line_of(const Comparison& edge) const {
  const auto &one = placed(edge.a), &other = placed(edge.b);
  const bool ordered = one.column <= other.column;
  const auto a = corner_of(ordered ? one : other), b = corner_of(ordered ? other : one);
  const Point from{a.x + box_width, a.y + box_height / 2};
  if (a.x == b.x) {
    const Point to{b.x + box_width, b.y + box_height / 2};
    const auto out = from.x + gap_x / 2;
    return {curve(from, {out, from.y}, {out, to.y}, to), {from.x + gap_x * 3 / 8, (from.y + to.y) / 2}};
  }
  const Point to{b.x, b.y + box_height / 2};
  const auto lift = b.x - a.x > box_width + gap_x ? box_height * 5 / 4 : 0;
  const auto bend = std::min<std::int64_t>((to.x - from.x) / 2, gap_x);
  return {curve(from, {from.x + bend, from.y - lift}, {to.x - bend, to.y - lift}, to),
          {(from.x + to.x) / 2, (from.y + to.y) / 2 - lift * 3 / 4}};
}

}  // namespace rashomon
