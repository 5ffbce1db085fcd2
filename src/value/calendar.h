// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

#include <rashomon/time.h>

// The civil (Gregorian) calendar, without zones and leap seconds.
namespace rashomon {

// The years that times are reckoned in; what lies outside is not a date.
constexpr int first_year = 1, last_year = 9998;

// The day, or the last day of its month where the month is shorter. REQUIRES: 1 <= month <= 12, 1 <= day.
Day civil_day(int year, unsigned month, unsigned day);

int year_of(Day day);
unsigned month_of(Day day);
unsigned day_of_month(Day day);
unsigned weekday_of(Day day);  // ISO: Monday 1 to Sunday 7
unsigned days_in_month(int year, unsigned month);
Day floor_day(Instant instant);

Interval day_interval(Day begin, std::int64_t count);
Interval month_interval(int year, unsigned month, int months = 1);
Interval year_interval(int year, int years = 1);
// The ISO week of a year; week 1 holds January 4th.
Interval week_interval(int year, int week);

// A whole number of months (the day cut to the month's length) and seconds later.
Instant moved(Instant instant, std::int64_t months, std::int64_t seconds);

// The calendar unit that holds an instant: its week (from Monday), its quarter, its decade. A weekend is that of its
// week; seasons begin with the month, winter in December.
Interval unit_holding(Grain unit, Instant instant);

// The unit that lies `count` units of the same grain after the one that holds the instant.
Interval unit_at(Grain unit, Instant instant, std::int64_t count);

// Western and Orthodox Easter Sunday.
Day easter(int year);
Day orthodox_easter(int year);

}  // namespace rashomon
