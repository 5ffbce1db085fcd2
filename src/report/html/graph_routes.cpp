// SPDX-License-Identifier: Apache-2.0
// Lines at right angles through the gaps between boxes, as in channel routing: each gap has lanes, lines whose
// stretches meet take different ones.
#include "report/html/graph_routes.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>
#include <utility>

namespace rashomon {
namespace {

using Cell = std::pair<std::uint32_t, std::uint32_t>;  // row, column

// Claims of a component by number, and which cells of its grid they fill.
class Grid {
 public:
  explicit Grid(const GraphComponent& component) {
    for (const auto& one : component.claims) {
      placed_.emplace(one.claim, one);
      filled_.insert({one.row, one.column});
    }
  }
  const PlacedClaim& at(ClaimId claim) const { return placed_.at(claim); }
  // Does nothing stand in the row strictly between two columns?
  bool open(std::uint32_t row, std::uint32_t from, std::uint32_t to) const {
    const auto next = filled_.upper_bound({row, from});
    return next == filled_.end() || *next >= Cell(row, to);
  }

 private:
  std::map<ClaimId, PlacedClaim> placed_;
  std::set<Cell> filled_;
};

Route route_of(std::size_t e, const Comparison& edge, const Grid& grid) {
  auto from = grid.at(edge.a), to = grid.at(edge.b);
  if (std::tuple(to.column, to.row) < std::tuple(from.column, from.row)) std::swap(from, to);
  Route route{e, from, to, {Side::right}, {from.column == to.column ? Side::right : Side::left}, {}, {}};
  if (from.column == to.column) {
    route.descents = {{from.column}};
  } else if (from.row == to.row && grid.open(from.row, from.column, to.column)) {
    route.descents = {};
  } else if (from.row != to.row && grid.open(from.row, from.column, to.column)) {
    route.descents = {{to.column - 1}};
  } else if (from.row != to.row && grid.open(to.row, from.column, to.column)) {
    route.descents = {{from.column}};
  } else {
    route.descents = {{from.column}, {to.column - 1}};
    route.passage = Passage{std::max(from.row, to.row)};
  }
  return route;
}

// Lanes of what lies in one gap: the first that is free where it begins. Stretches are sorted by where they begin.
template <class Stretches>
void first_free(Stretches& stretches) {
  std::vector<std::int64_t> ends;  // by lane
  for (auto& [begin, end, lane] : stretches) {
    auto free = std::ranges::find_if(ends, [from = begin](std::int64_t taken) { return taken < from; });
    if (free == ends.end()) free = ends.insert(ends.end(), 0);
    *free = end;
    *lane = static_cast<std::uint32_t>(free - ends.begin());
  }
}

void give_passages(std::vector<Route>& routes) {
  using Stretch = std::tuple<std::int64_t, std::int64_t, std::uint32_t*>;
  std::map<std::uint32_t, std::vector<Stretch>> gaps;
  for (auto& route : routes) {
    if (!route.passage) continue;
    gaps[route.passage->gap].push_back({route.descents[0].gap, route.descents[1].gap, &route.passage->lane});
  }
  for (auto& [gap, stretches] : gaps) {
    std::ranges::stable_sort(stretches, {}, [](const Stretch& s) { return std::pair(std::get<0>(s), std::get<1>(s)); });
    first_free(stretches);
  }
}

// How far from the middle of a side the i-th of its lines leaves it, on one side of the middle: clear of the sign of a
// level line and of the corner. Odd on the left and even on the right, so that lines along one row do not lie on each
// other.
std::int64_t away_from_middle(std::int64_t i, std::int64_t count, Side side) {
  constexpr std::int64_t nearest = 10, farthest = 24, usual_step = 10;
  const auto step = count == 1 ? 0 : std::min(usual_step, (farthest - nearest) / (count - 1));
  return (nearest + i * step) / 2 * 2 + (side == Side::left ? 3 : 0);
}

// Lines leave a side in the order of where they lead, those that rise above the middle and those that fall below it: a
// level line alone takes the middle.
void give_ports(std::vector<Route>& routes) {
  struct Leaving {
    std::uint32_t target;  // twice the row and one, or twice the gap
    std::size_t order;
    Port* port;
  };
  std::map<std::tuple<ClaimId, Side, bool>, std::vector<Leaving>> sides;
  for (std::size_t i = 0; i < routes.size(); ++i) {
    auto& route = routes[i];
    if (route.descents.empty()) continue;
    const auto add = [&](const PlacedClaim& here, Port& port, const PlacedClaim& other) {
      const auto target = route.passage ? 2 * route.passage->gap : 2 * other.row + 1;
      sides[{here.claim, port.side, target > 2 * here.row + 1}].push_back({target, i, &port});
    };
    add(route.from, route.out, route.to);
    add(route.to, route.in, route.from);
  }
  for (auto& [side, leaving] : sides) {
    std::ranges::sort(leaving, {}, [](const Leaving& one) { return std::pair(one.target, one.order); });
    const bool falling = std::get<2>(side);
    const auto count = static_cast<std::int64_t>(leaving.size());
    for (std::int64_t i = 0; i < count; ++i) {
      const auto away = away_from_middle(falling ? i : count - 1 - i, count, std::get<1>(side));
      leaving[static_cast<std::size_t>(i)].port->below = falling ? away : -away;
    }
  }
}

bool within(std::int64_t y, const Fall& fall) {
  return y > std::min(fall.ends[0], fall.ends[1]) && y < std::max(fall.ends[0], fall.ends[1]);
}

// How often the ends of one descent, on their way to their sides, cross another.
int crossings(const Fall& one, const Fall& other) {
  int count = 0;
  for (std::size_t end = 0; end < 2; ++end) {
    const bool towards = one.sides[end] == Side::right ? one.descent->lane < other.descent->lane
                                                       : one.descent->lane > other.descent->lane;
    count += towards && within(one.ends[end], other) ? 1 : 0;
  }
  return count;
}

int crossings(const std::vector<Fall>& falls) {
  int count = 0;
  for (const auto& one : falls) {
    for (const auto& other : falls) count += &one == &other ? 0 : crossings(one, other);
  }
  return count;
}

void swap_lanes(std::vector<Fall>& falls, std::uint32_t lane) {
  for (auto& fall : falls) {
    if (fall.descent->lane == lane)
      fall.descent->lane = lane + 1;
    else if (fall.descent->lane == lane + 1)
      fall.descent->lane = lane;
  }
}

}  // namespace

std::vector<Route> routes_of(const Report& report, const GraphComponent& component) {
  const Grid grid(component);
  std::vector<Route> routes;
  for (const auto e : component.edges) routes.push_back(route_of(e, report.graph.edges()[e], grid));
  give_passages(routes);
  give_ports(routes);
  return routes;
}

void give_lanes(std::vector<Fall>& falls) {
  constexpr std::int64_t apart = 6;  // pixels between two descents of one lane
  std::vector<std::tuple<std::int64_t, std::int64_t, std::uint32_t*>> stretches;
  std::uint32_t lanes = 0;
  std::ranges::stable_sort(falls, {}, [](const Fall& fall) { return std::min(fall.ends[0], fall.ends[1]); });
  for (const auto& fall : falls) {
    const auto [top, bottom] = std::minmax(fall.ends[0], fall.ends[1]);
    stretches.emplace_back(top, bottom + apart, &fall.descent->lane);
  }
  first_free(stretches);
  for (const auto& fall : falls) lanes = std::max(lanes, fall.descent->lane + 1);
  // Neighbours change places as long as that leaves fewer crossings.
  auto fewest = crossings(falls);
  for (bool better = true; better;) {
    better = false;
    for (std::uint32_t lane = 0; lane + 1 < lanes; ++lane) {
      swap_lanes(falls, lane);
      if (const auto now = crossings(falls); now < fewest) {
        fewest = now;
        better = true;
      } else {
        swap_lanes(falls, lane);
      }
    }
  }
}

}  // namespace rashomon
