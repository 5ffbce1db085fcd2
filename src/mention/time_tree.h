// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include <rashomon/time.h>

#include "text/calendars.h"

namespace rashomon {

// What a part of a time expression says, before any date is known.
enum class TimeOp : std::uint8_t {
  word,    // a small word whose class alone matters
  number,  // thousandths
  unit,    // "week": months and seconds, grain
  which,   // "last", "this", "next": number -1, 0, 1; of weekdays from 3 on, so many weeks less 2 after the coming one
  fields,  // what is named of a date: year, month, day, weekday ...
  relative,  // the unit (grain) that lies `number` units from the anchor: "yesterday", "last week"
  named,     // `number` (which) of what left names: "last Sunday", "this morning"
  shifted,   // left, or the anchor, moved by the duration `number` (1 or -1) times: "two days ago"
  nth,       // the number-th of left within right; -1 the last: "the first week of May"
  holding,   // the unit (grain) that holds left: "the week of July 4"
  within,    // what left names, within right: "Friday of next week"
  part_of,   // the start, middle or end of left: "late March"
  half,      // the first or second (number) half of left: "the second half of May"
  clock,     // hour, minute, second
  day_part,  // "morning": seconds of the day [begin, end)
  at,        // right (clock, part of day or a span of clocks) of the day left
  span,      // from left to right
  bound,     // before, after, since or until left
  units,     // `number` units counted from the anchor: "the last three weeks"
  rest,      // from the anchor to the end of left
  duration,
  set,
};

// What is known of a clock's half of the day.
enum class Meridiem : std::uint8_t { unknown, before_noon, after_noon, told };

// A day or days of every year that have a name.
struct Feast {
  // What its month and day are counted by; an Easter has none.
  enum class Reckoning : std::uint8_t { civil, easter, orthodox_easter, calendar } reckoning = Reckoning::civil;
  Calendar calendar = Calendar::islamic;
  std::int8_t month = 0, day = 0;  // day 0: the whole month
  std::int8_t weekday = 0,
              nth = 0;     // civil: the n-th such weekday of the month (-1 the last), or the first from the day on
  std::int16_t shift = 0;  // days from there to its first day
  std::int16_t days = 1;
  bool by_other_calendar() const { return reckoning == Reckoning::calendar; }
  bool operator==(const Feast&) const = default;
};

// Years, months and days that are named; 0 (the year: no_year) where they are not.
struct DateFields {
  static constexpr int no_year = INT32_MIN;
  int year = no_year;
  int years = 1;  // of a decade or century: from year on
  std::int8_t month = 0, day = 0, weekday = 0, week = 0, quarter = 0, half = 0, season = 0;
  std::optional<Feast> feast = std::nullopt;
  bool short_year = false;  // two digits, the century not said
};

struct ClockFields {
  std::int8_t hour = 0, minute = 0, second = 0;
  Meridiem meridiem = Meridiem::unknown;
  bool exact = true;  // more than a bare number: 7:30, "7 o'clock"
  bool zoned = false;
  std::int16_t zone = 0;
};

// One part of an expression; children are indices into the arena that holds it.
struct TimeTree {
  TimeOp op = TimeOp::word;
  Grain grain = Grain::day;
  TimeForm form = TimeForm::at;
  TimeEdge edge = TimeEdge::whole;
  bool approximate = false;
  bool dot = false;        // the mark "."
  bool mentioned = false;  // counted from the time mentioned last: "la veille", "two years later"
  bool whole = false;      // durations: "the entire year", which may be one that was named
  bool current = false;    // "for a second consecutive day": the day that the sentence speaks of
  bool loose = false;      // edges: "late March" has no sharp border, "the end of March" has; relative: "the last day";
                           // shifted: "after six days" may only tell how long
  bool ahead = false;  // bounds: "from May on", which lies ahead where the tense says so, as "since May" never does;
                       // relative: "the coming weekend", this week's where that lies ahead
  std::int64_t number = 0;
  std::int64_t months = 0, seconds = 0;              // durations, units; parts of day: begin and end
  std::int64_t least_months = 0, least_seconds = 0;  // durations: "60 to 90 days"
  std::int32_t milliseconds = 0;                     // durations
  DateFields date;
  ClockFields clock;
  std::string recurrence;  // sets
  int left = -1, right = -1;
};

using TimeTrees = std::vector<TimeTree>;

}  // namespace rashomon
