// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

namespace rashomon {

// A place in a picture, in pixels from its upper left corner.
struct Point {
  std::int64_t x = 0, y = 0;
};

}  // namespace rashomon
