// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

#include "claim/reading.h"

namespace rashomon {

// Is what a predicate tells in the indicative left open: "had he resigned, ...", "was cleared of killing", "a way to
// keep them from leaving"? And so is what all but came about ("nearly crashed", "a failli s'écraser"), as "nearly
// doubled" says little against "doubled".
bool is_unreal(const Reading& reading, std::uint32_t predicate);

}  // namespace rashomon
