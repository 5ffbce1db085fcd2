// SPDX-License-Identifier: Apache-2.0
// How long something lasts, and how often it comes back.
#include <string>

#include "mention/time_build.h"

namespace rashomon::build {
namespace {

TimeTree made(TimeOp op, Grain grain = Grain::day) {
  TimeTree tree;
  tree.op = op;
  tree.grain = grain;
  return tree;
}

Tree set_of(std::string recurrence) {
  TimeTree tree;
  tree.op = TimeOp::set;
  tree.recurrence = std::move(recurrence);
  return tree;
}

struct Length {
  std::int64_t months = 0, seconds = 0;
};

// So many thousandths of a unit. Half a month is half of 30 days.
Length length_of(Length unit, std::int64_t count) {
  return {unit.months * count / 1000, unit.seconds * count / 1000 + (unit.months * count % 1000) * 86400 * 30 / 1000};
}

Length length_of(const TimeTree& unit, std::int64_t count) {
  return length_of(Length{unit.months, unit.seconds}, count);
}

std::string two_digits(int number) { return (number < 10 ? "0" : "") + std::to_string(number); }

}  // namespace

Tree duration(const TimeParts& parts) {
  const auto* unit = parts.part(TimeOp::unit);
  const auto* number = parts.part(TimeOp::number);
  if (unit == nullptr) return std::nullopt;
  const auto count = number == nullptr ? 1000 : number->number;
  if (count < 0 || count > 1'000'000'000'000) return std::nullopt;
  auto tree = made(TimeOp::duration, unit->grain);
  const auto length = length_of(*unit, count);
  tree.months = length.months;
  tree.seconds = length.seconds;
  tree.milliseconds = static_cast<std::int32_t>(unit->seconds * count % 1000);
  return tree;
}

// "Un quart d'heure", "three quarters of a century": quarters are given as the minutes that they are of an hour.
Tree quarters(const TimeParts& parts) {
  const auto *unit = parts.part(TimeOp::unit), *minutes = parts.part(TimeOp::number);
  if (unit == nullptr || minutes == nullptr) return std::nullopt;
  auto tree = made(TimeOp::duration, unit->grain);
  const auto length = length_of(*unit, minutes->number / 60);
  tree.months = length.months;
  tree.seconds = length.seconds;
  return tree;
}

Tree one_unit(const TimeParts& parts) {
  const auto* unit = parts.part(TimeOp::unit);
  const auto* half = parts.part(TimeOp::number);
  auto tree = duration(TimeParts{parts.trees, parts.parts, parts.conventions, parts.spaced});
  if (unit == nullptr || !tree) return std::nullopt;
  tree->months = unit->months;
  tree->seconds = unit->seconds;
  if (half != nullptr && half->number < 1000) {
    const auto beside = length_of(*unit, half->number);
    tree->months += beside.months;
    tree->seconds += beside.seconds;
  }
  return tree;
}

Tree whole_unit(const TimeParts& parts) {
  auto tree = one_unit(parts);
  if (tree) tree->whole = true;
  return tree;
}

TimeTree length_of(const TimeTree& clock) {
  TimeTree tree;
  tree.op = TimeOp::duration;
  tree.grain = clock.grain;
  tree.approximate = clock.approximate;
  tree.seconds = clock.clock.hour * 3600 + clock.clock.minute * 60 + clock.clock.second;
  return tree;
}

Tree duration_range(const TimeParts& parts) {
  const auto *least = parts.part(TimeOp::number, 0), *most = parts.part(TimeOp::number, 1);
  const auto* unit = parts.part(TimeOp::unit);
  if (least == nullptr || most == nullptr || unit == nullptr || least->number >= most->number) return std::nullopt;
  if (least->number <= 0 || most->number > 1'000'000'000) return std::nullopt;
  auto tree = made(TimeOp::duration, unit->grain);
  const auto shortest = length_of(*unit, least->number), longest = length_of(*unit, most->number);
  tree.least_months = shortest.months;
  tree.least_seconds = shortest.seconds;
  tree.months = longest.months;
  tree.seconds = longest.seconds;
  return tree;
}

Tree current_day(const TimeParts& parts) {
  const auto* unit = parts.part(TimeOp::unit);
  if (unit == nullptr || unit->grain != Grain::day) return std::nullopt;
  auto tree = made(TimeOp::relative, Grain::day);
  tree.current = tree.mentioned = true;
  return tree;
}

Tree sum(const TimeParts& parts) {
  const auto* first = parts.part(TimeOp::duration, 0);
  const auto* second = parts.part(TimeOp::duration, 1);
  const auto* fraction = parts.part(TimeOp::number);
  if (first == nullptr) return std::nullopt;
  auto tree = *first;
  if (second != nullptr) {
    // "2 days, 3 days" are two durations.
    if (first->grain == second->grain) return std::nullopt;
    tree.months += second->months;
    tree.seconds += second->seconds;
    tree.grain = std::min(tree.grain, second->grain);
    return tree;
  }
  if (fraction == nullptr || fraction->number >= 1000) return std::nullopt;
  const bool months = first->months != 0;
  const std::int64_t whole = months ? (first->grain >= Grain::year ? 12 : 1) : first->seconds;
  const std::int64_t step = first->grain == Grain::hour ? 3600 : first->grain == Grain::day ? 86400 : whole;
  const auto beside = length_of(months ? Length{whole, 0} : Length{0, step}, fraction->number);
  tree.months += beside.months;
  tree.seconds += beside.seconds;
  return tree;
}

namespace {

std::string_view day_part_code(const TimeTree& day_part) {
  const auto begin = day_part.months / 3600;
  return begin < 12 ? "TMO" : begin < 16 ? "TAF" : begin < 20 ? "TEV" : "TNI";
}

Tree recurring(const TimeTree* unit, std::int64_t count) {
  if (unit == nullptr) return std::nullopt;
  if (unit->months % 12 == 0 && unit->months > 0) return set_of("P" + std::to_string(unit->months / 12 * count) + "Y");
  if (unit->months > 0) return set_of("P" + std::to_string(unit->months * count) + "M");
  if (unit->grain == Grain::weekend) return set_of("XXXX-WXX-WE");
  if (unit->grain == Grain::week) return set_of("P" + std::to_string(unit->seconds / 604800 * count) + "W");
  if (unit->grain == Grain::day) return set_of("P" + std::to_string(count) + "D");
  const auto* clock_unit = unit->grain == Grain::hour ? "H" : unit->grain == Grain::minute ? "M" : "S";
  return set_of(std::string("P") + "T" + std::to_string(count) + clock_unit);
}

}  // namespace

Tree every_unit(const TimeParts& parts) {
  const auto* number = parts.part(TimeOp::number);
  if (number != nullptr && (number->number < 1000 || number->number % 1000 != 0)) return std::nullopt;
  return recurring(parts.part(TimeOp::unit), number == nullptr ? 1 : number->number / 1000);
}

Tree per_unit(const TimeTree& unit) { return recurring(&unit, 1); }

Tree every_day_part(const TimeParts& parts) {
  const auto *day = parts.part(TimeOp::fields), *day_part = parts.part(TimeOp::day_part);
  if (day == nullptr || day_part == nullptr || day->date.weekday == 0) return std::nullopt;
  return set_of("XXXX-WXX-" + std::to_string(day->date.weekday) + std::string(day_part_code(*day_part)));
}

Tree every_named(const TimeParts& parts) {
  const int thing = parts.content();
  if (thing < 0) return std::nullopt;
  const auto& tree = parts.tree(thing);
  if (tree.op == TimeOp::number) return set_of("XXXX-WXX-" + std::to_string(tree.number / 1000));
  if (tree.op == TimeOp::day_part) {
    return set_of(std::string(day_part_code(tree)));
  }
  if (tree.op != TimeOp::fields || tree.date.year != DateFields::no_year || tree.date.feast) return std::nullopt;
  const auto& date = tree.date;
  if (date.weekday != 0 && date.day == 0) return set_of("XXXX-WXX-" + std::to_string(date.weekday));
  if (date.season != 0 || date.quarter != 0 || (date.day == 0 && date.month == 0)) return std::nullopt;
  return set_of("XXXX-" + (date.month == 0 ? "XX" : two_digits(date.month)) +
                (date.day == 0 ? "" : "-" + two_digits(date.day)));
}

Tree set_at(const TimeParts& parts) {
  const auto* set = parts.part(TimeOp::set);
  const auto* clock = parts.part(TimeOp::clock);
  const auto* date = parts.part(TimeOp::fields);
  if (set == nullptr) return std::nullopt;
  if (clock == nullptr) {
    if (date == nullptr || set->recurrence != "P1M" || date->date.day == 0) return std::nullopt;
    return set_of("XXXX-XX-" + two_digits(date->date.day));
  }
  const bool late = set->recurrence == "TNI" || set->recurrence == "TEV" || set->recurrence == "TAF";
  const bool shifted = late && clock->clock.meridiem == Meridiem::unknown && clock->clock.hour >= 4;
  auto time = "T" + two_digits(clock->clock.hour + (shifted ? 12 : 0));
  if (clock->clock.minute != 0) time += ":" + two_digits(clock->clock.minute);
  return set_of((set->recurrence.starts_with("XXXX") ? set->recurrence : "") + time);
}

}  // namespace rashomon::build
