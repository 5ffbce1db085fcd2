// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "claim/reading.h"

namespace rashomon {

// Words such as "selon" or "according to" and the one whom they name.
struct Cue {
  std::uint32_t source = 0;    // the head of the phrase that names who speaks
  Span span;                   // of the cue's own words
  std::uint32_t governor = 0;  // what hangs from this token is said, the cue's own phrase excepted
  std::uint32_t apart = 0;     // the head of the cue's own phrase

  // Is what the predicate tells said by the source?
  bool says(const Reading& reading, std::uint32_t predicate) const;
};

// The cues of an article, in order of what they name.
std::vector<Cue> find_cues(const Reading& reading);

}  // namespace rashomon
