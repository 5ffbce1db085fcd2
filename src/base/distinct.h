// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <functional>
#include <vector>

namespace rashomon {

// Of each run of neighbours that the projection gives one value, keeps the first: of sorted values, one of each.
// std::ranges::unique returns a subrange, which Clang 14 cannot compile with the standard library of GCC 12.
template <typename Value, typename Projection = std::identity>
void keep_distinct(std::vector<Value>& values, Projection projection = {}) {
  const auto same = [&](const Value& one, const Value& other) {
    return std::invoke(projection, one) == std::invoke(projection, other);
  };
  values.erase(std::unique(values.begin(), values.end(), same), values.end());
}

}  // namespace rashomon
