// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

#include "claim/reading.h"

namespace rashomon {

// Is what a predicate tells in the indicative told as unreal: "had he resigned, ...", "nearly crashed", "a failli
// s'écraser", "a way to keep them from leaving"? What only almost came about is left open, as "nearly doubled" says
// little against "doubled".
bool is_unreal(const Reading& reading, std::uint32_t predicate);

}  // namespace rashomon
