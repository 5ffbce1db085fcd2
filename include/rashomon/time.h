// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace rashomon {

using Day = std::chrono::local_days;         // a day of the civil calendar, without zone
using Instant = std::chrono::local_seconds;  // a moment of the civil calendar, without zone

// [begin, end) on the civil calendar. An open end is Instant::max(), an open begin Instant::min().
struct Interval {
  Instant begin, end;
  auto operator<=>(const Interval&) const = default;
};

// The finest unit that an expression names, coarser to the right.
enum class Grain : std::uint8_t {
  second,
  minute,
  hour,
  part_of_day,
  day,
  weekend,
  week,
  month,
  quarter,
  season,
  half_year,
  year,
  decade,
  century
};

enum class TimeKind : std::uint8_t {
  calendar,     // a date, a moment or a period
  duration,     // "three days"
  set,          // "every Monday"
  time_of_day,  // "at 8 p.m.", of a day that the words do not name: its intervals count from 1970-01-01
};

// How the words bound a time. `when` is always the time that they name: "since 2014" is 2014, `since`.
enum class TimeForm : std::uint8_t {
  at,      // "in 2014"
  span,    // "from 2014 to 2016": from the first named to the end of the last
  since,   // "since 2014", "from 2014 on"
  by,      // "until 2014", "by 2014"
  before,  // "before 2014": it is outside
  after,   // "after 2014": it is outside
};

// The part of the time named that is meant: "early March", "fin 2022"; earlier and later: of a time that holds the
// anchor, what lies before or after it ("later this month").
enum class TimeEdge : std::uint8_t { whole, start, middle, end, earlier, later };

// Where a day lies seen from its anchor, as the words say it, before any date is known. "dimanche dernier": anchor
// publication, direction past, weekday 7, grain day. Comparable where the anchor is not known (DESIGN: Times).
struct TimeExpression {
  enum class Anchor : std::uint8_t { none, publication, mentioned } anchor = Anchor::none;  // mentioned: "la veille"
  enum class Direction : std::uint8_t { none, past, present, future } direction = Direction::none;
  std::uint8_t weekday = 0;            // ISO: Monday 1 to Sunday 7; 0: none named
  std::optional<std::int32_t> offset;  // in units of the grain, seen from the anchor: "hier" -1 day
  TimeEdge edge = TimeEdge::whole;     // "en fin de semaine"
  auto operator<=>(const TimeExpression&) const = default;
};

// A time as an article gives it: the set of intervals that it may mean. One interval: it is known. Several: the
// article's date is known only to the month, say. None: nothing is known but the expression.
struct Time {
  TimeKind kind = TimeKind::calendar;
  TimeForm form = TimeForm::at;
  Grain grain = Grain::day;
  bool approximate = false;          // "vers", "début", "environ"
  std::vector<Interval> when;        // ascending, without overlap; empty for durations and sets
  std::optional<Instant> counted;    // where exact counting leads: "two months ago" is July, counted the 29th
  std::optional<std::int16_t> zone;  // of a clock time, minutes east of UTC
  // Durations: whole months, and seconds beside them. Of a span counted in units also its length ("the last three
  // weeks"), of a set the time over which something is measured ("annual loss"); 0 and 0: none.
  std::int64_t months = 0;
  std::int64_t seconds = 0;
  std::int32_t milliseconds = 0;   // durations: beside the seconds, "9.58 seconds"
  std::int64_t least_months = 0;   // durations from a shortest length on: "60 to 90 days"; 0 and 0: none
  std::int64_t least_seconds = 0;  //   and seconds beside the months
  std::string recurrence;          // sets: ISO 8601 duration or TIMEX ("XXXX-WXX-1")
  TimeExpression expression;
  bool has_least() const { return least_months != 0 || least_seconds != 0; }
  bool operator==(const Time&) const = default;
};

// When something was published: a set of days given by its first and last, and how that is known.
struct PublicationDate {
  enum class Origin : std::uint8_t { unknown, option, metadata, text } origin = Origin::unknown;
  Grain grain = Grain::day;      // as written: "2023-09" is a month
  std::optional<Interval> when;  // nullopt: unknown
  bool known_to_the_day() const { return when && when->end - when->begin <= std::chrono::hours(24); }
};

}  // namespace rashomon
