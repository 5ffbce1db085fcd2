// SPDX-License-Identifier: Apache-2.0
// Nights that are named by their two days, or by the one that they lead to.
#include "mention/time_build.h"

namespace rashomon::build {
namespace {

const TimeTree& tree_at(const TimeParts& parts, int index) { return parts.trees[static_cast<std::size_t>(index)]; }

// A night, and not an evening, that begins on the day: until six in the morning.
Tree night_from(const TimeParts& parts, int night, int day) {
  if (night < 0 || tree_at(parts, night).op != TimeOp::day_part || tree_at(parts, night).months < 18 * 3600)
    return std::nullopt;
  TimeTree tree;
  tree.op = TimeOp::at;
  tree.grain = Grain::part_of_day;
  tree.left = day;
  auto whole = tree_at(parts, night);
  whole.seconds = 30 * 3600;
  parts.trees.push_back(whole);
  tree.right = static_cast<int>(parts.trees.size()) - 1;
  return tree;
}

// The day before.
int eve(const TimeParts& parts, int day) {
  TimeTree length;
  length.op = TimeOp::duration;
  length.seconds = 24 * 3600;
  parts.trees.push_back(length);
  TimeTree eve;
  eve.op = TimeOp::shifted;
  eve.number = -1;
  eve.left = day;
  eve.right = static_cast<int>(parts.trees.size()) - 1;
  parts.trees.push_back(eve);
  return static_cast<int>(parts.trees.size()) - 1;
}

constexpr int shortest_month = 28;  // days

}  // namespace

Tree night_between(const TimeParts& parts) {
  const int night = parts.content(0), first = parts.content(1), second = parts.content(2);
  if (second < 0) return std::nullopt;
  const int from = tree_at(parts, first).date.weekday, to = tree_at(parts, second).date.weekday;
  if (from == 0 || to != from % 7 + 1) return std::nullopt;
  return night_from(parts, night, first);
}

Tree night_of_days(const TimeParts& parts) {
  const int first = parts.content(1), second = parts.content(2);
  if (second < 0 || tree_at(parts, first).op != TimeOp::fields || tree_at(parts, second).op != TimeOp::fields)
    return std::nullopt;
  auto from = tree_at(parts, first);
  const auto& to = tree_at(parts, second).date;
  if (to.day == 0) return std::nullopt;
  // "From Tuesday to Wednesday, 4 May"
  const bool weekdays = from.date.weekday != 0 && to.weekday == from.date.weekday % 7 + 1;
  if (weekdays && from.date.day == 0) return night_from(parts, parts.content(0), eve(parts, second));
  if (from.date.day == 0) return std::nullopt;
  const auto month = to.month != 0 ? to.month : from.date.month;
  const bool turns = month != 0 && from.date.day > to.day;  // "from 31 March to 1 April"
  const auto before = static_cast<std::int8_t>(turns ? (month + 10) % 12 + 1 : month);
  if (from.date.month != 0 && from.date.month != before) return std::nullopt;
  if (turns ? to.day != 1 || from.date.day < shortest_month : to.day != from.date.day + 1) return std::nullopt;
  from.date.month = before;
  if (from.date.year == DateFields::no_year && to.year != DateFields::no_year)
    from.date.year = before > month ? to.year - 1 : to.year;
  parts.trees.push_back(from);
  return night_from(parts, parts.content(0), static_cast<int>(parts.trees.size()) - 1);
}

Tree night_before(const TimeParts& parts) {
  const int day = parts.content(1);
  if (day < 0 || tree_at(parts, day).grain != Grain::day) return std::nullopt;
  return night_from(parts, parts.content(0), eve(parts, day));
}

}  // namespace rashomon::build
