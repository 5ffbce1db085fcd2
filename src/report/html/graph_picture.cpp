// SPDX-License-Identifier: Apache-2.0
#include "report/html/graph_picture.h"

#include <algorithm>
#include <cstdlib>
#include <map>

#include "report/html/graph_signs.h"

namespace rashomon {
namespace {

constexpr std::int64_t gap_x = 40, gap_y = 20, margin = 6;
constexpr std::int64_t lane_width = 20, lane_height = 20;  // a sign has room between two lines
constexpr std::int64_t beside_a_box = 16;                  // the nearest lane of a gap
constexpr std::int64_t rounding = 6;

// The point on the way from a corner towards another, where its rounding ends.
Point towards(Point corner, Point other) {
  const auto length = std::abs(other.x - corner.x) + std::abs(other.y - corner.y);
  const auto part = std::min(rounding, length / 2);
  const auto step = [&](std::int64_t from, std::int64_t to) {
    return from + (to > from ? part : to < from ? -part : 0);
  };
  return {step(corner.x, other.x), step(corner.y, other.y)};
}

std::string written(Point point) { return std::to_string(point.x) + ' ' + std::to_string(point.y); }

}  // namespace

std::string path_of(const std::vector<Point>& points) {
  auto path = 'M' + written(points.front());
  for (std::size_t i = 1; i + 1 < points.size(); ++i) {
    path += 'L' + written(towards(points[i], points[i - 1])) + 'Q' + written(points[i]) + ' ' +
            written(towards(points[i], points[i + 1]));
  }
  return path + 'L' + written(points.back());
}

GraphPicture::GraphPicture(const Report& report, const GraphComponent& component) {
  auto routes = routes_of(report, component);
  stand_rows(routes, component.rows);
  stand_columns(routes, component.columns);
  std::vector<std::vector<Point>> paths;
  for (const auto& route : routes) paths.push_back(lines_.emplace_back(line_of(route)).points);
  const auto signs = place_signs(paths);
  for (std::size_t i = 0; i < lines_.size(); ++i) lines_[i].sign = signs[i];
}

void GraphPicture::stand_rows(const std::vector<Route>& routes, std::uint32_t rows) {
  std::vector<std::int64_t> lanes(rows + 1);
  for (const auto& route : routes) {
    if (!route.passage) continue;
    lanes[route.passage->gap] = std::max<std::int64_t>(lanes[route.passage->gap], route.passage->lane + 1);
  }
  std::int64_t y = margin;
  for (std::uint32_t row = 0; row <= rows; ++row) {
    const auto taken = lanes[row] * lane_height;
    const bool outside = row == 0 || row == rows;
    passage_y_.push_back(y + (outside ? 0 : gap_y / 2) + lane_height / 2);
    y += taken + (outside ? 0 : gap_y);
    if (row == rows) break;
    row_y_.push_back(y);
    y += box_height;
  }
  height_ = y + margin;
}

void GraphPicture::stand_columns(std::vector<Route>& routes, std::uint32_t columns) {
  std::map<std::uint32_t, std::vector<Fall>> gaps;
  for (auto& route : routes) {
    const auto out = port_y(route.from, route.out), in = port_y(route.to, route.in);
    if (route.descents.size() == 1) {
      gaps[route.descents[0].gap].push_back(
          {&route.descents[0], {out, in}, {Side::left, route.in.side == Side::left ? Side::right : Side::left}});
    } else if (route.descents.size() == 2) {
      const auto across = passage_y(route);
      gaps[route.descents[0].gap].push_back({&route.descents[0], {out, across}, {Side::left, Side::right}});
      gaps[route.descents[1].gap].push_back({&route.descents[1], {across, in}, {Side::left, Side::right}});
    }
  }
  std::int64_t x = margin;
  for (std::uint32_t column = 0; column < columns; ++column) {
    column_x_.push_back(x);
    x += box_width;
    auto& falls = gaps[column];
    give_lanes(falls);
    std::int64_t lanes = 0;
    for (const auto& fall : falls) lanes = std::max<std::int64_t>(lanes, fall.descent->lane + 1);
    const auto taken = std::max<std::int64_t>(lanes - 1, 0) * lane_width;
    const bool last = column + 1 == columns;
    const auto wide =
        last ? (lanes == 0 ? 0 : taken + beside_a_box + lane_width / 2) : std::max(gap_x, taken + 2 * beside_a_box);
    lane_x_.push_back(last ? x + beside_a_box : x + (wide - taken) / 2);
    x += wide;
  }
  width_ = x + margin;
}

std::int64_t GraphPicture::port_y(const PlacedClaim& one, const Port& port) const {
  return row_y_[one.row] + box_height / 2 + port.below;
}

std::int64_t GraphPicture::passage_y(const Route& route) const {
  return passage_y_[route.passage->gap] + route.passage->lane * lane_height;
}

GraphPicture::Line GraphPicture::line_of(const Route& route) const {
  const auto out = port_y(route.from, route.out), in = port_y(route.to, route.in);
  Line line{route.edge, {{column_x_[route.from.column] + box_width, out}}, {}};
  auto y = out;
  for (std::size_t i = 0; i < route.descents.size(); ++i) {
    const auto& [gap, lane] = route.descents[i];
    const auto x = lane_x_[gap] + lane * lane_width;
    line.points.push_back({x, y});
    y = i + 1 < route.descents.size() ? passage_y(route) : in;
    line.points.push_back({x, y});
  }
  line.points.push_back({column_x_[route.to.column] + (route.in.side == Side::left ? 0 : box_width), in});
  return line;
}

}  // namespace rashomon
