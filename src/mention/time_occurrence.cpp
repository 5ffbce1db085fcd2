// SPDX-License-Identifier: Apache-2.0
#include "mention/time_occurrence.h"

#include <algorithm>

#include "value/calendar.h"

namespace rashomon {
namespace {

using std::chrono::days;

Interval one_day(Day day) { return {day, day + days(1)}; }

Day civil_feast(const Feast& feast, int year) {
  const auto month = static_cast<unsigned>(feast.month);
  const auto wanted = static_cast<unsigned>(feast.weekday);
  if (feast.nth == 0) {
    const Day fixed = civil_day(year, month, static_cast<unsigned>(feast.day));
    return wanted == 0 ? fixed : fixed + days((wanted + 7 - weekday_of(fixed)) % 7);
  }
  if (feast.nth < 0) {
    const Day last = civil_day(year, month, 31);
    return last - days((weekday_of(last) + 7 - wanted) % 7);
  }
  const Day first = civil_day(year, month, 1);
  return first + days((wanted + 7 - weekday_of(first)) % 7 + 7 * (feast.nth - 1));
}

std::optional<Interval> month_of_calendar(const Feast& feast, int year) {
  const auto first = day_in_year(feast.calendar, year, feast.month, 1);
  if (!first) return std::nullopt;
  const Day thirtieth = *first + days(29);  // that not every month has
  const bool whole = day_in_year(feast.calendar, year_of(thirtieth), feast.month, 30) == thirtieth;
  return day_interval(*first, whole ? 30 : 29);
}

std::optional<Interval> occurrence(const Feast& feast, int year) {
  using Reckoning = Feast::Reckoning;
  std::optional<Day> day;
  switch (feast.reckoning) {
    case Reckoning::civil:
      day = civil_feast(feast, year);
      break;
    case Reckoning::easter:
      day = easter(year);
      break;
    case Reckoning::orthodox_easter:
      day = orthodox_easter(year);
      break;
    case Reckoning::calendar:
      if (feast.day == 0) return month_of_calendar(feast, year);
      day = day_in_year(feast.calendar, year, feast.month, feast.day);
      break;
  }
  if (!day) return std::nullopt;
  return day_interval(*day + days(feast.shift), feast.days);
}

std::vector<Interval> days_of_month(const DateFields& date, Day around) {
  std::vector<Interval> found;
  for (int step = -48; step <= 48; ++step) {
    const Day first = floor_day(unit_at(Grain::month, around, step).begin);
    if (static_cast<unsigned>(date.day) > days_in_month(year_of(first), month_of(first))) continue;
    const Day day = first + days(date.day - 1);
    if (date.weekday == 0 || weekday_of(day) == static_cast<unsigned>(date.weekday)) found.push_back(one_day(day));
  }
  return found;
}

std::vector<Interval> weekdays(const DateFields& date, Day around) {
  std::vector<Interval> found;
  const Day same = around - days((weekday_of(around) + 7 - static_cast<unsigned>(date.weekday)) % 7);
  for (int week = -2; week <= 2; ++week) found.push_back(one_day(same + days(7 * week)));
  return found;
}

}  // namespace

std::optional<Interval> occurrence(const DateFields& date, int year) {
  const auto month = static_cast<unsigned>(date.month);
  if (date.feast) return occurrence(*date.feast, year);
  if (date.day != 0 && date.month != 0) {
    if (static_cast<unsigned>(date.day) > days_in_month(year, month)) return std::nullopt;
    return one_day(civil_day(year, month, static_cast<unsigned>(date.day)));
  }
  if (date.week != 0) return week_interval(year, date.week);
  if (date.month != 0) return month_interval(year, month);
  if (date.quarter != 0) return month_interval(year, static_cast<unsigned>(date.quarter) * 3 - 2, 3);
  if (date.half != 0) return month_interval(year, static_cast<unsigned>(date.half) * 6 - 5, 6);
  if (date.season != 0) return month_interval(year, static_cast<unsigned>(date.season) * 3, 3);
  return year_interval(year, date.years);
}

std::vector<Interval> occurrences(const DateFields& date, Day around) {
  const bool month_named = date.month != 0 || date.feast;
  if (date.day != 0 && !month_named) return days_of_month(date, around);
  if (date.weekday != 0 && !month_named) return weekdays(date, around);
  std::vector<Interval> found;
  // Another year than the last and the next is asked for only beside a weekday, which no other calendar's feast has.
  const int years = date.feast && date.feast->by_other_calendar() ? 2 : 8;
  for (int year = year_of(around) - years; year <= year_of(around) + years; ++year) {
    const auto one = occurrence(date, year);
    if (one) found.push_back(*one);
  }
  return found;
}

std::optional<Interval> last_before(const std::vector<Interval>& ascending, Day day, bool allow_today) {
  std::optional<Interval> last;
  for (const auto& one : ascending) {
    if (allow_today ? one.begin <= day : one.end <= day) last = one;
  }
  return last;
}

std::optional<Interval> first_after(const std::vector<Interval>& ascending, Day day, bool allow_today) {
  for (const auto& one : ascending) {
    if (allow_today ? one.begin >= day : one.begin > day) return one;
  }
  return std::nullopt;
}

}  // namespace rashomon
