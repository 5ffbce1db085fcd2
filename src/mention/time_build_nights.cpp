// SPDX-License-Identifier: Apache-2.0
// Nights that are named by their two days, or by the one that they lead to.
#include <array>

#include "mention/time_build.h"
#include "value/calendar.h"

namespace rashomon::build {
namespace {

// Seconds of the day: a part of it that begins so late is a night, one that ends so early its small hours.
constexpr int small_hours = 6 * 3600;
constexpr int noon = 12 * 3600;
constexpr int night_begins = 18 * 3600;
constexpr int night_ends = 30 * 3600;  // on the next day
constexpr int one_day = 24 * 3600;

// The day before (-1) or after (1) the one that `day` names.
int beside(const TimeParts& parts, int day, int step) {
  TimeTree length;
  length.op = TimeOp::duration;
  length.seconds = one_day;
  TimeTree shifted;
  shifted.op = TimeOp::shifted;
  shifted.number = step;
  shifted.left = day;
  shifted.right = parts.add(length);
  return parts.add(shifted);
}

// From the evening of the first day to the morning of the second; the small hours are of the second.
Tree night_of(const TimeParts& parts, int part, int first, int second) {
  if (part < 0 || parts.tree(part).op != TimeOp::day_part) return std::nullopt;
  auto hours = parts.tree(part);
  const bool early = hours.seconds <= small_hours;
  if (!early && hours.months < night_begins) return std::nullopt;
  if (!early) hours.seconds = night_ends;
  TimeTree tree;
  tree.op = TimeOp::at;
  tree.grain = Grain::part_of_day;
  tree.left = early ? second : first;
  tree.right = parts.add(hours);
  return tree;
}

std::int8_t month_before(int month) { return static_cast<std::int8_t>(month == 1 ? 12 : month - 1); }

// Does the day end its month? Where the year is not known, the 28th of February may.
bool ends_month(const DateFields& date) {
  const bool dated = date.year != DateFields::no_year;
  const auto last = days_in_month(dated ? date.year : 2000, static_cast<unsigned>(date.month));
  const auto day = static_cast<unsigned>(date.day);
  return day == last || (!dated && date.month == 2 && day + 1 == last);
}

}  // namespace

Tree night_between(const TimeParts& parts) {
  const int part = parts.content(0), first = parts.content(1), second = parts.content(2);
  if (second < 0) return std::nullopt;
  const int from = parts.tree(first).date.weekday, to = parts.tree(second).date.weekday;
  if (from == 0 || to != from % 7 + 1) return std::nullopt;
  return night_of(parts, part, first, beside(parts, first, 1));
}

Tree night_of_days(const TimeParts& parts) {
  const int part = parts.content(0), first = parts.content(1), second = parts.content(2);
  if (second < 0 || parts.tree(first).op != TimeOp::fields || parts.tree(second).op != TimeOp::fields)
    return std::nullopt;
  auto from = parts.tree(first);
  const DateFields to = parts.tree(second).date;
  if (to.day == 0) return std::nullopt;
  // "From Tuesday to Wednesday, 4 May"
  const bool weekdays = from.date.weekday != 0 && to.weekday == from.date.weekday % 7 + 1;
  if (weekdays && from.date.day == 0) return night_of(parts, part, beside(parts, second, -1), second);
  if (from.date.day == 0) return std::nullopt;
  const auto last_month = to.month != 0 ? to.month : from.date.month;  // 0: "the night of the 9th to the 10th"
  const bool turns = last_month != 0 && from.date.day > to.day;        // "from 31 March to 1 April"
  const auto first_month = turns ? month_before(last_month) : last_month;
  if (from.date.month != 0 && from.date.month != first_month) return std::nullopt;
  from.date.month = first_month;
  if (from.date.year == DateFields::no_year && to.year != DateFields::no_year)
    from.date.year = first_month > last_month ? to.year - 1 : to.year;
  if (turns ? to.day != 1 || !ends_month(from.date) : to.day != from.date.day + 1) return std::nullopt;
  const int day = parts.add(from);
  return night_of(parts, part, day, beside(parts, day, 1));
}

Tree night_before(const TimeParts& parts) {
  const int day = parts.content(1);
  if (day < 0 || parts.tree(day).grain != Grain::day) return std::nullopt;
  return night_of(parts, parts.content(0), beside(parts, day, -1), day);
}

Tree night_at(const TimeParts& parts) {
  const int night = parts.content(0), clock = parts.content(1);
  if (clock < 0 || parts.tree(clock).op != TimeOp::clock) return std::nullopt;
  const bool small = parts.tree(parts.tree(night).right).seconds <= small_hours;
  const int hour = parts.tree(clock).clock.hour * 3600;
  const bool before_midnight = hour >= night_begins;
  if ((hour >= noon && !before_midnight) || (small && before_midnight)) return std::nullopt;
  const int day = parts.tree(night).left;
  const std::array<int, 2> sides = {small || before_midnight ? day : beside(parts, day, 1), clock};
  auto tree = at({parts.trees, sides, parts.conventions, parts.spaced});
  if (tree) tree->approximate = parts.tree(clock).approximate;
  return tree;
}

}  // namespace rashomon::build
