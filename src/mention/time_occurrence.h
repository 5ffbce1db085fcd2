// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <vector>

#include <rashomon/time.h>

#include "mention/time_tree.h"

namespace rashomon {

// What the fields name in one year; nullopt where there is no such day in it. REQUIRES: the fields name more than a day
// of the month or a weekday.
std::optional<Interval> occurrence(const DateFields& date, int year);

// The times that fields without a year name around a day, ascending: enough that a past and a coming one are among
// them.
std::vector<Interval> occurrences(const DateFields& date, Day around);

// The last that begins no later than the day ends (allow_today) or that is over before the day; nullopt where none is.
std::optional<Interval> last_before(const std::vector<Interval>& ascending, Day day, bool allow_today);

// The first that begins on the day (allow_today) or after it.
std::optional<Interval> first_after(const std::vector<Interval>& ascending, Day day, bool allow_today);

}  // namespace rashomon
