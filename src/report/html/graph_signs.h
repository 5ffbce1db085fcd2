// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <vector>

#include "report/html/graph_point.h"

namespace rashomon {

inline constexpr std::int64_t sign_radius = 9;

// Where the sign of each line sits: on it, clear of the other lines and their signs where there is room. The same lines
// give the same places. REQUIRES: each line has at least two points and runs at right angles.
std::vector<Point> place_signs(const std::vector<std::vector<Point>>& lines);

}  // namespace rashomon
