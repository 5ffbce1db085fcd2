// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string_view>

#include "base/hash.h"

namespace rashomon {

// Ids of places stay the same from one build of the gazetteer to the next: a city has GeoNames' (below 2^28), all
// others a hash of their code.
enum class PlaceIdKind : std::uint32_t { city = 0, country = 1, subdivision = 2, group = 3 };

inline std::uint32_t place_id(PlaceIdKind kind, std::string_view code) {
  return static_cast<std::uint32_t>(kind) << 28 | (static_cast<std::uint32_t>(hash(code)) & 0x0FFFFFFFU);
}

}  // namespace rashomon
