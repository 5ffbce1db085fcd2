// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

namespace rashomon {

// A place in one list of things, which no other kind of index can stand for.
template <class Thing>
struct Id {
  std::uint32_t index = 0;
  auto operator<=>(const Id&) const = default;
};

}  // namespace rashomon
