// SPDX-License-Identifier: Apache-2.0
#include "report/html/graph_signs.h"

#include <algorithm>
#include <cstdlib>

namespace rashomon {
namespace {

struct Stretch {
  Point from, to;
  bool upright() const { return from.x == to.x; }
  std::int64_t length() const { return std::abs(to.x - from.x) + std::abs(to.y - from.y); }
};

std::vector<Stretch> stretches_of(const std::vector<Point>& line) {
  std::vector<Stretch> stretches;
  for (std::size_t i = 1; i < line.size(); ++i) stretches.push_back({line[i - 1], line[i]});
  return stretches;
}

// The square of the distance of a point from a stretch.
std::int64_t away(Point point, const Stretch& stretch) {
  const auto nearest = [](std::int64_t at, std::int64_t a, std::int64_t b) {
    return std::clamp(at, std::min(a, b), std::max(a, b));
  };
  const auto x = point.x - nearest(point.x, stretch.from.x, stretch.to.x);
  const auto y = point.y - nearest(point.y, stretch.from.y, stretch.to.y);
  return x * x + y * y;
}

// Upright stretches run where no box is near.
std::int64_t weight(const Stretch& stretch) { return stretch.length() * (stretch.upright() ? 3 : 1); }

// Places on a line, the best first: the middle of its longest stretch, then to either side of it, then the other
// stretches. Near the ends of a level one a sign would touch a box.
std::vector<Point> places_on(const std::vector<Point>& line) {
  constexpr std::int64_t step = 5, clear_of_ends = sign_radius + 2;
  auto stretches = stretches_of(line);
  std::ranges::stable_sort(stretches, [](const Stretch& a, const Stretch& b) { return weight(a) > weight(b); });
  std::vector<Point> places;
  for (const auto& stretch : stretches) {
    const Point middle{(stretch.from.x + stretch.to.x) / 2, (stretch.from.y + stretch.to.y) / 2};
    const auto room = stretch.length() / 2 - (stretch.upright() ? 0 : clear_of_ends);
    for (std::int64_t by = 0; by <= std::max<std::int64_t>(room, 0); by += step) {
      for (const auto signed_by : {by, -by}) {
        places.push_back(stretch.upright() ? Point{middle.x, middle.y + signed_by}
                                           : Point{middle.x + signed_by, middle.y});
      }
    }
  }
  return places;
}

bool clear_of_signs(Point place, const std::vector<Point>& signs) {
  constexpr std::int64_t apart = 2 * sign_radius + 2;
  return std::ranges::none_of(signs, [&](Point sign) { return away(place, {sign, sign}) < apart * apart; });
}

bool clear_of_lines(Point place, const std::vector<std::vector<Stretch>>& lines, std::size_t own) {
  constexpr std::int64_t apart = sign_radius + 2;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    if (i == own) continue;
    if (std::ranges::any_of(lines[i], [&](const Stretch& s) { return away(place, s) < apart * apart; })) return false;
  }
  return true;
}

}  // namespace

std::vector<Point> place_signs(const std::vector<std::vector<Point>>& lines) {
  std::vector<std::vector<Stretch>> stretches;
  for (const auto& line : lines) stretches.push_back(stretches_of(line));
  std::vector<Point> signs;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const auto places = places_on(lines[i]);
    auto found = std::ranges::find_if(
        places, [&](Point place) { return clear_of_signs(place, signs) && clear_of_lines(place, stretches, i); });
    if (found == places.end())
      found = std::ranges::find_if(places, [&](Point place) { return clear_of_signs(place, signs); });
    signs.push_back(found == places.end() ? places.front() : *found);
  }
  return signs;
}

}  // namespace rashomon
