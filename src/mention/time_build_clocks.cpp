// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "mention/time_build.h"

namespace rashomon::build {
namespace {

// A number beyond noon that nothing says to be an hour.
bool is_bare(const TimeParts& parts, const TimeTree& clock) {
  return parts.conventions.twelve_hours && !clock.clock.exact && clock.grain == Grain::hour && clock.clock.hour > 12;
}

std::optional<int> whole(const TimeParts& parts, int n = 0) {
  const auto* number = parts.part(TimeOp::number, n);
  if (number == nullptr || number->number % 1000 != 0 || number->number > 9999000) return std::nullopt;
  return static_cast<int>(number->number / 1000);
}

Tree clock_of(int hours, int minutes, int seconds, Grain grain) {
  if (hours < 0 || hours > 24 || minutes < 0 || minutes > 59 || seconds < 0 || seconds > 59) return std::nullopt;
  if (hours == 24 && minutes + seconds != 0) return std::nullopt;
  TimeTree tree;
  tree.op = TimeOp::clock;
  tree.grain = grain;
  tree.clock.hour = static_cast<std::int8_t>(hours);
  tree.clock.minute = static_cast<std::int8_t>(minutes);
  tree.clock.second = static_cast<std::int8_t>(seconds);
  if (hours == 0 || hours > 12) tree.clock.meridiem = Meridiem::told;
  return tree;
}

// The clock among the parts, some minutes later. A whole hour may go over: 23:50 plus 20.
Tree shifted_minutes(const TimeParts& parts, int minutes) {
  const auto* clock = parts.part(TimeOp::clock);
  if (clock == nullptr) return std::nullopt;
  auto tree = *clock;
  const int total = (tree.clock.hour * 60 + tree.clock.minute + minutes + 1440) % 1440;
  tree.clock.hour = static_cast<std::int8_t>(total / 60);
  tree.clock.minute = static_cast<std::int8_t>(total % 60);
  tree.clock.exact = true;
  tree.grain = Grain::minute;
  return tree;
}

// Minutes as a number, or as a part of the hour (0.5, or 15 for the quarter).
std::optional<int> minutes_of(const TimeParts& parts) {
  const auto* number = parts.part(TimeOp::number);
  if (number == nullptr) return std::nullopt;
  if (number->number == 500) return 30;
  if (number->number % 1000 != 0 || number->number < 0 || number->number >= 60000) return std::nullopt;
  return static_cast<int>(number->number / 1000);
}

void to_afternoon(ClockFields& clock) {
  if (clock.hour < 12) clock.hour = static_cast<std::int8_t>(clock.hour + 12);
  clock.meridiem = Meridiem::told;
}

}  // namespace

void place_in_part(ClockFields& clock, const TimeTree& day_part) {
  if (clock.meridiem != Meridiem::unknown) return;
  const auto begin = day_part.months / 3600;
  clock.meridiem = begin < 12 ? Meridiem::before_noon : Meridiem::after_noon;
  if (begin < 12 || clock.hour > 12) {
    if (clock.hour == 12 && begin < 8) clock.hour = 0;
    return;
  }
  if (begin >= 16 && clock.hour == 12)
    clock.hour = 0;
  else if (clock.hour < 12 && !(begin >= 20 && clock.hour < 5))
    clock.hour = static_cast<std::int8_t>(clock.hour + 12);
}

Tree hour(const TimeParts& parts) {
  if (const auto* clock = parts.part(TimeOp::clock)) return *clock;
  const auto number = whole(parts);
  if (!number) return std::nullopt;
  auto tree = clock_of(*number, 0, 0, Grain::hour);
  if (tree) tree->clock.exact = false;
  return tree;
}

// "At 21", "at 17": rather a count or an age.
Tree bare_hour(const TimeParts& parts) {
  const auto tree = hour(parts);
  return tree && is_bare(parts, *tree) ? std::nullopt : tree;
}

Tree hour_minutes(const TimeParts& parts) {
  const auto hours = whole(parts, 0), minutes = whole(parts, 1), seconds = whole(parts, 2);
  if (!hours || !minutes) return std::nullopt;
  return clock_of(*hours, *minutes, seconds.value_or(0), seconds ? Grain::second : Grain::minute);
}

Tree hour_dot(const TimeParts& parts) {
  auto tree = parts.spaced ? std::nullopt : hour_minutes(parts);
  if (tree) tree->clock.exact = parts.conventions.dotted_clock;
  return tree;
}

// "20.30", where the language writes clocks so and decimals with a comma.
Tree dotted_hour(const TimeParts& parts) { return parts.conventions.dotted_clock ? hour_dot(parts) : std::nullopt; }

Tree roughly(const TimeParts& parts) {
  auto tree = exact_hour(parts);
  if (tree) tree->approximate = true;
  return tree;
}

Tree spoken_hour(const TimeParts& parts) {
  const auto hours = whole(parts, 0), minutes = whole(parts, 1);
  if (!hours || !minutes || *hours == 0 || *minutes < 10) return std::nullopt;
  return hour_minutes(parts);
}

Tree exact_hour(const TimeParts& parts) {
  auto tree = hour(parts);
  if (tree) tree->clock.exact = true;
  return tree;
}

Tree joined_digits(const TimeParts& parts) {
  const auto number = whole(parts);
  if (!number) return std::nullopt;
  auto tree = clock_of(*number / 100, *number % 100, 0, Grain::minute);
  const auto* meridiem = parts.part(TimeOp::which);
  if (tree && meridiem != nullptr && meridiem->number > 0) to_afternoon(tree->clock);
  return tree;
}

// "0730": a leading zero tells that no year or count is meant.
Tree military_hour(const TimeParts& parts) {
  const auto number = whole(parts);
  return number && *number < 1000 ? joined_digits(parts) : std::nullopt;
}

Tree minutes_past(const TimeParts& parts) {
  const auto minutes = minutes_of(parts);
  return minutes ? shifted_minutes(parts, *minutes) : std::nullopt;
}

Tree minutes_to(const TimeParts& parts) {
  const auto minutes = minutes_of(parts);
  return minutes ? shifted_minutes(parts, -*minutes) : std::nullopt;
}

Tree hour_plus(const TimeParts& parts) {
  const auto minutes = minutes_of(parts);
  const auto* clock = parts.part(TimeOp::clock);
  if (!minutes || clock == nullptr || clock->clock.minute != 0) return std::nullopt;
  return shifted_minutes(parts, *minutes);
}

Tree hour_then(const TimeParts& parts) {
  const auto minutes = minutes_of(parts);
  return minutes && *minutes >= 10 ? hour_plus(parts) : std::nullopt;
}

Tree hour_minus(const TimeParts& parts) { return minutes_to(parts); }
Tree minutes_around(const TimeParts& parts) { return minutes_to(parts); }

Tree half_to(const TimeParts& parts) { return shifted_minutes(parts, -30); }

Tree with_meridiem(const TimeParts& parts) {
  const auto* clock = parts.part(TimeOp::clock);
  const auto* meridiem = parts.part(TimeOp::which);
  if (clock == nullptr || meridiem == nullptr) return std::nullopt;
  auto tree = *clock;
  tree.clock.exact = true;
  if (meridiem->number > 0)
    to_afternoon(tree.clock);
  else if (tree.clock.hour == 12)
    tree.clock.hour = 0;
  tree.clock.meridiem = meridiem->number > 0 ? Meridiem::after_noon : Meridiem::before_noon;
  return tree;
}

Tree with_part(const TimeParts& parts) {
  const auto* day_part = parts.part(TimeOp::day_part);
  if (day_part == nullptr) return std::nullopt;
  if (const auto* span = parts.part(TimeOp::span)) {
    auto tree = *span;
    for (int* side : {&tree.left, &tree.right}) {
      auto clock = parts.tree(*side);
      place_in_part(clock.clock, *day_part);
      *side = parts.add(clock);
      day_part = parts.part(TimeOp::day_part);
    }
    return tree;
  }
  const auto* clock = parts.part(TimeOp::clock);
  if (clock == nullptr) return std::nullopt;
  // "Rose to 21 overnight": beyond noon, a number alone is no hour of a part of the day.
  if (is_bare(parts, *clock)) return std::nullopt;
  auto tree = *clock;
  tree.clock.exact = true;
  place_in_part(tree.clock, *day_part);
  return tree;
}

Tree with_zone(const TimeParts& parts) {
  const int time = parts.content();
  const auto* zone = parts.part(TimeOp::which);
  if (time < 0 || zone == nullptr) return std::nullopt;
  auto tree = parts.tree(time);
  tree.clock.zoned = true;
  tree.clock.exact = true;
  tree.clock.zone = static_cast<std::int16_t>(zone->number);
  return tree;
}

Tree zone_offset(const TimeParts& parts) {
  const auto* zone = parts.part(TimeOp::which);
  const auto hours = whole(parts);
  if (zone == nullptr || !hours || *hours > 14) return std::nullopt;
  auto tree = *zone;
  tree.number += *hours * 60;
  return tree;
}

Tree zone_behind(const TimeParts& parts) {
  const auto* zone = parts.part(TimeOp::which);
  const auto hours = whole(parts);
  if (zone == nullptr || !hours || *hours > 14) return std::nullopt;
  auto tree = *zone;
  tree.number -= *hours * 60;
  return tree;
}

namespace {

Tree part_of_day_at(const TimeParts& parts, std::int64_t offset) {
  TimeTree tree;
  tree.op = TimeOp::named;
  tree.grain = Grain::part_of_day;
  tree.number = offset;
  tree.left = parts.find(TimeOp::day_part);
  return tree.left < 0 ? std::nullopt : Tree(tree);
}

TimeEdge edge_among(const TimeParts& parts) {
  auto edge = TimeEdge::whole;
  for (std::size_t i = 0; i < parts.parts.size(); ++i) {
    if (parts[i].op == TimeOp::word && parts[i].edge != TimeEdge::whole) edge = parts[i].edge;
  }
  return edge;
}

Tree edge_of_part(TimeTree tree, TimeEdge edge) {
  const auto middle = (tree.months + tree.seconds) / 2;
  if (edge == TimeEdge::whole || tree.edge != TimeEdge::whole) return std::nullopt;
  tree.edge = edge;
  tree.approximate = true;
  if (edge == TimeEdge::start || edge == TimeEdge::earlier) tree.seconds = middle;
  if (edge == TimeEdge::end || edge == TimeEdge::later) tree.months = middle;
  if (edge != TimeEdge::middle) return tree;
  auto clock = clock_of(static_cast<int>(middle / 3600), static_cast<int>(middle / 60 % 60), 0, Grain::hour);
  if (clock) clock->clock.meridiem = Meridiem::told;
  return clock;
}

}  // namespace

Tree part_today(const TimeParts& parts) { return part_of_day_at(parts, 0); }
Tree part_yesterday(const TimeParts& parts) { return part_of_day_at(parts, -1); }

// The part of the day is one side of "this evening" or of "Monday evening".
Tree edge_datepart(const TimeParts& parts) {
  auto tree = parts[parts.parts.size() - 1];
  int* side = tree.op == TimeOp::named ? &tree.left : &tree.right;
  if (*side < 0 || parts.tree(*side).op != TimeOp::day_part) return std::nullopt;
  const auto edged = edge_of_part(parts.tree(*side), edge_among(parts));
  if (!edged || edged->op != TimeOp::day_part) return std::nullopt;
  *side = parts.add(*edged);
  return tree;
}

Tree edge_part(const TimeParts& parts) {
  const auto* day_part = parts.part(TimeOp::day_part);
  return day_part == nullptr ? std::nullopt : edge_of_part(*day_part, edge_among(parts));
}

}  // namespace rashomon::build
