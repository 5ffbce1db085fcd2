// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <rashomon/time.h>

#include "claim/likeness.h"

namespace rashomon {

// The time with all that "about" or "shortly before" lets it mean.
Time widened(Time time, const Likeness& likeness);

// Are two times apart, however far their words let them reach?
bool far_apart(const Time& one, const Time& other, const Likeness& likeness);

// The hour alone, of whatever day.
Time clock_of(Time time);

}  // namespace rashomon
