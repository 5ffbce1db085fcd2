// SPDX-License-Identifier: Apache-2.0
#include "value/time.h"

#include <algorithm>

#include "value/calendar.h"

namespace rashomon {
namespace {

using std::chrono::hours;
using Direction = TimeExpression::Direction;

constexpr auto soft_end = hours(4);
constexpr auto noon = hours(12);
constexpr auto soft_noon = hours(2);  // morning and afternoon run less far into each other

Interval bounded(const Interval& when, TimeForm form) {
  switch (form) {
    case TimeForm::since:
      return {when.begin, Instant::max()};
    case TimeForm::after:
      return {when.end, Instant::max()};
    case TimeForm::by:
      return {Instant::min(), when.end};
    case TimeForm::before:
      return {Instant::min(), when.begin};
    default:
      return when;
  }
}

// "Shortly before noon" reaches back from it, "shortly after ten" on.
Interval widened(const Time& time, const Interval& when, std::chrono::seconds slack) {
  const auto edge = time.grain <= Grain::hour ? time.expression.edge : TimeEdge::whole;
  return {edge == TimeEdge::later ? when.begin : when.begin - slack,
          edge == TimeEdge::earlier ? when.end : when.end + slack};
}

Interval softened(const Time& time, const Interval& when) {
  if (when.begin == Instant::min() || when.end == Instant::max()) return when;  // an open end is as soft as can be
  if (time.grain == Grain::part_of_day) {
    const auto hour = [](Instant instant) { return instant - std::chrono::floor<std::chrono::days>(instant); };
    return {when.begin - (hour(when.begin) == noon ? soft_noon : soft_end),
            when.end + (hour(when.end) == noon ? soft_noon : soft_end)};
  }
  if (!time.approximate) return when;
  // "Vers 18 h 40" is told more closely than "vers 18 heures".
  const std::chrono::seconds least(time.grain <= Grain::minute ? 900 : 1800);
  const auto slack = std::max(std::chrono::duration_cast<std::chrono::seconds>((when.end - when.begin) / 2), least);
  return widened(time, when, slack);
}

ValueRelation compare(const Interval& a, const Interval& b) {
  if (a == b) return ValueRelation::equal;
  if (a.begin <= b.begin && b.end <= a.end) return ValueRelation::contains;
  if (b.begin <= a.begin && a.end <= b.end) return ValueRelation::within;
  return a.begin < b.end && b.begin < a.end ? ValueRelation::meets : ValueRelation::apart;
}

ValueRelation compare(const Time& a, const Interval& in_a, const Time& b, const Interval& in_b) {
  const auto left = bounded(in_a, a.form), right = bounded(in_b, b.form);
  const auto hard = compare(left, right);
  if (hard != ValueRelation::apart && hard != ValueRelation::meets) return hard;
  const bool soft = a.grain == Grain::part_of_day || b.grain == Grain::part_of_day || a.approximate || b.approximate;
  if (!soft) return hard;
  // Two parts of one day have names of their own: only neighbours run into each other.
  if (a.grain == Grain::part_of_day && b.grain == Grain::part_of_day) {
    return left.begin <= right.end && right.begin <= left.end ? ValueRelation::meets : hard;
  }
  const auto softly = compare(softened(a, left), softened(b, right));
  return softly == ValueRelation::apart ? hard : softly == ValueRelation::equal ? ValueRelation::meets : softly;
}

ValueRelation compare_durations(const Time& a, const Time& b) {
  if (a.months == b.months && a.seconds == b.seconds && a.milliseconds == b.milliseconds &&
      a.least_months == b.least_months && a.least_seconds == b.least_seconds) {
    return ValueRelation::equal;
  }
  if (a.approximate || b.approximate) return ValueRelation::unknown;
  // A month has 28 to 31 days: only beyond these do months and days part.
  const auto least = [](const Time& time) {
    if (time.has_least()) return (time.least_months * 28 * 86400 + time.least_seconds) * 1000;
    return (time.months * 28 * 86400 + time.seconds) * 1000 + time.milliseconds;
  };
  const auto most = [](const Time& time) {
    return (time.months * 31 * 86400 + time.seconds) * 1000 + time.milliseconds;
  };
  return most(a) < least(b) || most(b) < least(a) ? ValueRelation::apart : ValueRelation::meets;
}

// Is it an hour or a part of the day, of one day at most?
bool is_clock(const Time& time) {
  return (time.kind == TimeKind::time_of_day || time.kind == TimeKind::calendar) && time.grain <= Grain::part_of_day &&
         time.when.size() == 1 && time.when[0].begin != Instant::min() && time.when[0].end != Instant::max() &&
         time.when[0].end - time.when[0].begin < std::chrono::days(1);
}

// The hour alone, counted from the first day that there is.
Time of_no_day(Time time) {
  const auto day = std::chrono::floor<std::chrono::days>(time.when[0].begin).time_since_epoch();
  time.when[0].begin -= day;
  time.when[0].end -= day;
  time.kind = TimeKind::time_of_day;
  return time;
}

// Hours of which the day is not known: half past eleven at night is an hour from half past midnight.
ValueRelation compare_clocks(const Time& one, const Time& other) {
  const auto a = of_no_day(one), b = of_no_day(other);
  const auto as_they_stand = compare(a, a.when[0], b, b.when[0]);
  const auto open = [](TimeForm form) { return form != TimeForm::at && form != TimeForm::span; };
  if (as_they_stand != ValueRelation::apart || open(a.form) || open(b.form)) return as_they_stand;
  for (const auto day : {std::chrono::days(1), std::chrono::days(-1)}) {
    const Interval moved{a.when[0].begin + day, a.when[0].end + day};
    if (const auto found = compare(a, moved, b, b.when[0]); found != ValueRelation::apart) return found;
  }
  return ValueRelation::apart;
}

// One relation if all alternatives give it; apart if all are; else what the words say.
ValueRelation compare_alternatives(const Time& a, const Time& b) {
  std::optional<ValueRelation> common;
  for (const auto& in_a : a.when) {
    for (const auto& in_b : b.when) {
      const auto one = compare(a, in_a, b, in_b);
      if (common && *common != one) return relation_by_words(a, b);
      common = one;
    }
  }
  return common.value_or(ValueRelation::unknown);
}

bool same_week(const TimeExpression& a, const TimeExpression& b) {
  const auto way = [](const TimeExpression& one) {
    return one.direction == Direction::present ? Direction::none : one.direction;
  };
  return way(a) == way(b) || way(a) == Direction::none || way(b) == Direction::none;
}

// The day that a time with a weekday lies in; nullopt where that is not known.
std::optional<Day> day_of(const Time& time) {
  if (time.kind != TimeKind::calendar || time.expression.weekday == 0 || time.grain > Grain::day ||
      time.when.size() != 1 || time.when[0].end - time.when[0].begin > std::chrono::days(1))
    return std::nullopt;
  return std::chrono::floor<std::chrono::days>(time.when[0].begin);
}

// Is it written with another weekday than its date has? The night after a day may lie in the next; whole days do not.
bool misdated(const Time& time, Day day) {
  return time.grain == Grain::day &&
         std::chrono::weekday(std::chrono::sys_days(day.time_since_epoch())).iso_encoding() != time.expression.weekday;
}

}  // namespace

bool may_be_one_hour(const Time& a, const Time& b) {
  const auto clock = [](const Time& time) { return time.grain <= Grain::hour && time.when.size() == 1; };
  if (!clock(a) || !clock(b)) return false;
  if (a.zone.has_value() != b.zone.has_value()) return true;
  const bool of_day = a.kind == TimeKind::time_of_day || b.kind == TimeKind::time_of_day;
  auto turned = a;
  turned.when[0].begin += hours(12);
  turned.when[0].end += hours(12);
  return of_day && relation(turned, b) != ValueRelation::apart;
}

bool is_night(const Time& time) {
  using std::chrono::days;
  if (time.kind != TimeKind::calendar || time.grain != Grain::part_of_day || time.when.size() != 1) return false;
  return time.when[0].begin - std::chrono::floor<days>(time.when[0].begin) >= hours(20);
}

Time whole_night(Time time) {
  const auto day = std::chrono::floor<std::chrono::days>(time.when[0].begin);
  time.when[0] = {day, std::max(time.when[0].end, Instant(day + std::chrono::days(1) + hours(8)))};
  return time;
}

bool weekdays_differ(const Time& a, const Time& b) {
  const auto day = day_of(a);
  return day && day == day_of(b) && a.expression.weekday != b.expression.weekday &&
         (misdated(a, *day) || misdated(b, *day));
}

ValueRelation relation(const Time& a, const Time& b) {
  const bool of_day = a.kind == TimeKind::time_of_day || b.kind == TimeKind::time_of_day;
  if (of_day && is_clock(a) && is_clock(b))
    return a.zone != b.zone && a.zone && b.zone ? ValueRelation::unknown : compare_clocks(a, b);
  if (a.kind != b.kind) return ValueRelation::unknown;
  if (a.kind == TimeKind::duration) return compare_durations(a, b);
  if (a.kind == TimeKind::set) return a.recurrence == b.recurrence ? ValueRelation::equal : ValueRelation::unknown;
  if (a.zone != b.zone && a.zone && b.zone) return ValueRelation::unknown;
  if (a.when.empty() || b.when.empty()) return relation_by_words(a, b);
  return compare_alternatives(a, b);
}

ValueRelation relation_by_words(const Time& a, const Time& b) {
  const auto &left = a.expression, &right = b.expression;
  if (a.kind != TimeKind::calendar || b.kind != TimeKind::calendar) return ValueRelation::unknown;
  if (a.form != TimeForm::at || b.form != TimeForm::at || left.edge != right.edge || !same_week(left, right)) {
    return ValueRelation::unknown;
  }
  const auto by_grain = [&] {
    if (a.grain == b.grain) return a.grain >= Grain::day ? ValueRelation::equal : ValueRelation::unknown;
    return a.grain > b.grain ? ValueRelation::contains : ValueRelation::within;
  };
  if (left.weekday != 0 && right.weekday != 0) {
    const bool one_is_day = a.grain == Grain::day || b.grain == Grain::day;
    return left.weekday == right.weekday && one_is_day ? by_grain() : ValueRelation::unknown;
  }
  const auto weekend = [](const Time& time) { return time.grain == Grain::weekend; };
  if (weekend(a) && weekend(b)) return ValueRelation::equal;
  if (weekend(a) && right.weekday >= 6) return ValueRelation::contains;
  if (weekend(b) && left.weekday >= 6) return ValueRelation::within;
  return ValueRelation::unknown;
}

}  // namespace rashomon
