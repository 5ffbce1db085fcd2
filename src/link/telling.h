// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>

#include <rashomon/claim.h>

#include "link/weights.h"

namespace rashomon {

// What a value that chance seldom gives twice is found by: 788, 40 homes, 207 km/h or "5 h 12", but neither one or two
// of something, "dozens" nor "at noon". nullopt: it is no such value. Two articles of one story that give it mostly
// speak of the same, whatever they call it (of small numbers the ladder asks for more); values of one key may still be
// bounded in two ways ("788", "over 788").
std::optional<std::uint64_t> telling_value(const Claim& claim, const Weights& weights);

}  // namespace rashomon
