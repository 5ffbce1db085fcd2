// SPDX-License-Identifier: Apache-2.0
#include "value/calendar.h"

#include <algorithm>

namespace rashomon {
namespace {

using namespace std::chrono;

constexpr std::int64_t day_seconds = 86400;

year_month_day civil(Day day) { return year_month_day{sys_days{day.time_since_epoch()}}; }

int floor_to(int value, int step) { return value >= 0 ? value / step * step : -((-value + step - 1) / step * step); }

Day month_begin(int year, int month_index) {  // month_index may lie outside 0..11
  const int years = floor_to(month_index, 12) / 12;
  return civil_day(year + years, static_cast<unsigned>(month_index - years * 12) + 1, 1);
}

Interval months_holding(Day day, int step, int phase) {
  const int index = static_cast<int>(month_of(day)) - 1;
  const int first = floor_to(index - phase, step) + phase;
  return {month_begin(year_of(day), first), month_begin(year_of(day), first + step)};
}

Interval years_holding(Day day, int step) { return year_interval(floor_to(year_of(day), step), step); }

Interval seconds_holding(Instant instant, std::int64_t step) {
  const auto since = instant.time_since_epoch().count();
  const auto begin = since - ((since % step) + step) % step;
  return {Instant(seconds(begin)), Instant(seconds(begin + step))};
}

}  // namespace

Day civil_day(int year, unsigned month, unsigned day) {
  year = std::clamp(year, first_year, last_year + 1);
  return Day(sys_days{std::chrono::year{year} / month / std::min(day, days_in_month(year, month))}.time_since_epoch());
}

int year_of(Day day) { return static_cast<int>(civil(day).year()); }
unsigned month_of(Day day) { return static_cast<unsigned>(civil(day).month()); }
unsigned day_of_month(Day day) { return static_cast<unsigned>(civil(day).day()); }
unsigned weekday_of(Day day) { return weekday{sys_days{day.time_since_epoch()}}.iso_encoding(); }

unsigned days_in_month(int year, unsigned month) {
  return static_cast<unsigned>(
      year_month_day_last{std::chrono::year{year}, month_day_last{std::chrono::month{month}}}.day());
}

Day floor_day(Instant instant) { return floor<std::chrono::days>(instant); }

Interval day_interval(Day begin, std::int64_t count) { return {begin, begin + std::chrono::days(count)}; }

Interval month_interval(int year, unsigned month, int months) {
  return {civil_day(year, month, 1), month_begin(year, static_cast<int>(month) - 1 + months)};
}

Interval year_interval(int year, int years) { return {civil_day(year, 1, 1), civil_day(year + years, 1, 1)}; }

Interval week_interval(int year, int week) {
  const Day fourth = civil_day(year, 1, 4);
  const Day monday = fourth - std::chrono::days(weekday_of(fourth) - 1);
  return day_interval(monday + weeks(week - 1), 7);
}

Instant moved(Instant instant, std::int64_t months, std::int64_t count) {
  months = std::clamp<std::int64_t>(months, -120000, 120000);
  const Day day = floor_day(instant);
  const auto time = instant - day;
  if (months != 0) {
    const auto target = month_begin(year_of(day), static_cast<int>(month_of(day)) - 1 + static_cast<int>(months));
    instant = civil_day(year_of(target), month_of(target), day_of_month(day)) + time;
  }
  constexpr std::int64_t limit = day_seconds * 366 * 10000;
  return instant + seconds(std::clamp(count, -limit, limit));
}

Interval unit_holding(Grain unit, Instant instant) {
  const Day day = floor_day(instant);
  const Day monday = day - std::chrono::days(weekday_of(day) - 1);
  switch (unit) {
    case Grain::second:
      return seconds_holding(instant, 1);
    case Grain::minute:
      return seconds_holding(instant, 60);
    case Grain::hour:
      return seconds_holding(instant, 3600);
    case Grain::part_of_day:
    case Grain::day:
      return day_interval(day, 1);
    case Grain::weekend:
      return day_interval(monday + std::chrono::days(5), 2);
    case Grain::week:
      return day_interval(monday, 7);
    case Grain::month:
      return months_holding(day, 1, 0);
    case Grain::quarter:
      return months_holding(day, 3, 0);
    case Grain::season:
      return months_holding(day, 3, 2);
    case Grain::half_year:
      return months_holding(day, 6, 0);
    case Grain::year:
      return years_holding(day, 1);
    case Grain::decade:
      return years_holding(day, 10);
    case Grain::century:
      break;
  }
  // The 19th century begins in 1801.
  return year_interval(floor_to(year_of(day) - 1, 100) + 1, 100);
}

Interval unit_at(Grain unit, Instant instant, std::int64_t count) {
  const auto held = unit_holding(unit, instant);
  switch (unit) {
    case Grain::second:
      return unit_holding(unit, moved(held.begin, 0, count));
    case Grain::minute:
      return unit_holding(unit, moved(held.begin, 0, count * 60));
    case Grain::hour:
      return unit_holding(unit, moved(held.begin, 0, count * 3600));
    case Grain::part_of_day:
    case Grain::day:
      return unit_holding(unit, moved(held.begin, 0, count * day_seconds));
    case Grain::weekend:
    case Grain::week:
      return unit_holding(unit, moved(held.begin, 0, count * 7 * day_seconds));
    case Grain::month:
      return unit_holding(unit, moved(held.begin, count, 0));
    case Grain::quarter:
    case Grain::season:
      return unit_holding(unit, moved(held.begin, count * 3, 0));
    case Grain::half_year:
      return unit_holding(unit, moved(held.begin, count * 6, 0));
    case Grain::year:
      return unit_holding(unit, moved(held.begin, count * 12, 0));
    case Grain::decade:
      return unit_holding(unit, moved(held.begin, count * 120, 0));
    case Grain::century:
      break;
  }
  return unit_holding(unit, moved(held.begin, count * 1200, 0));
}

// Anonymous Gregorian algorithm (Meeus, Astronomical Algorithms, chapter 8).
Day easter(int year) {
  const int a = year % 19, b = year / 100, c = year % 100, d = b / 4, e = b % 4, f = (b + 8) / 25, g = (b - f + 1) / 3;
  const int h = (19 * a + b - d - g + 15) % 30, i = c / 4, k = c % 4, l = (32 + 2 * e + 2 * i - h - k) % 7;
  const int m = (a + 11 * h + 22 * l) / 451, sum = h + l - 7 * m + 114;
  return civil_day(year, static_cast<unsigned>(sum / 31), static_cast<unsigned>(sum % 31) + 1);
}

// Meeus's Julian algorithm; the Julian calendar runs 13 days behind from 1900 to 2099, and a day more or less a century
// away.
Day orthodox_easter(int year) {
  const int d = (19 * (year % 19) + 15) % 30, e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7, sum = d + e + 114;
  const int behind = year / 100 - year / 400 - 2;
  return civil_day(year, static_cast<unsigned>(sum / 31), static_cast<unsigned>(sum % 31) + 1) +
         std::chrono::days(behind);
}

}  // namespace rashomon
