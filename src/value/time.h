// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <rashomon/time.h>

#include "value/relation.h"

namespace rashomon {

// How two times lie to each other: as intervals where both are known. Parts of a day and inexact times have soft ends,
// so "Sunday evening" and "Sunday at nine" are never apart. Where the days are not known, their expressions are
// compared on the assumption of one week: equal, contains, within or unknown, never apart.
ValueRelation relation(const Time& a, const Time& b);

// The same seen from the expressions alone: Sunday lies within the weekend.
ValueRelation relation_by_words(const Time& a, const Time& b);

// Do the two give one date under two weekdays, as "lundi 18 mai" and "dimanche 18 mai" of one year do?
bool weekdays_differ(const Time& a, const Time& b);

// ISO 8601: "2023-09-24", "2023-09", "2023-09-23/2023-09-25", "2014/..", "T20:30", "P3D"; alternatives parted by " | ",
// "?" where nothing is known.
std::string to_iso(const Time& time);

// A time as `rashomon values` gives it, by the conventions of the normalization cases: counted days as days, spans up
// to the begin of their last part, halves for the start and end of a month or year.
struct TimeReport {
  std::string_view kind;                  // date time datetime daterange timerange datetimerange duration set
  std::string value;                      // empty for ranges,
  std::optional<std::string> start, end;  // which have these; nullopt: open
};
// None where no day is known. "Since 2014" gives two: the open range that it means and the year that it names.
std::vector<TimeReport> reports_of(const Time& time);

// ISO 8601 of a duration of months and seconds: "P1Y6M", "PT45M".
std::string duration_iso(std::int64_t months, std::int64_t seconds, std::int32_t milliseconds = 0);

// "Half past one" may be of the afternoon, and an hour of another zone may be the same.
bool may_be_one_hour(const Time& a, const Time& b);

// Is it the night of a day ("in the night", "lundi dans la nuit"), whose hours past midnight may be those of that day
// or of the next?
bool is_night(const Time& time);

// That night with all the hours it may mean, from the midnight before to the next morning. REQUIRES: is_night(time).
Time whole_night(Time time);

}  // namespace rashomon
