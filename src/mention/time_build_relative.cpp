// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "mention/time_build.h"

namespace rashomon::build {
namespace {

TimeTree made(TimeOp op, Grain grain = Grain::day) {
  TimeTree tree;
  tree.op = op;
  tree.grain = grain;
  return tree;
}

// "Last" may follow what it tells only where the language has it so: "week this" is two things.
bool well_placed(const TimeParts& parts) {
  return parts.conventions.modifiers_follow || parts.tree(parts.parts.back()).op != TimeOp::which;
}

}  // namespace

Tree relative(const TimeParts& parts) {
  const auto* unit = parts.part(TimeOp::unit);
  const auto* which = parts.part(TimeOp::which);
  if (unit == nullptr || which == nullptr || !well_placed(parts)) return std::nullopt;
  if (unit->grain < Grain::day && which->number != 0) return units(parts);
  auto tree = made(TimeOp::relative, unit->grain);
  // 3 is the one after next, -3 the one before last.
  const auto far = which->number > 2 ? 2 : which->number < -2 ? -2 : 0;
  tree.number = far != 0 ? far : std::clamp<std::int64_t>(which->number, -1, 1);
  tree.loose = unit->grain == Grain::day && which->number == -1;
  tree.ahead = unit->grain == Grain::weekend && which->number == 1;
  tree.months = unit->months;
  tree.seconds = unit->seconds;
  return tree;
}

Tree this_unit(const TimeParts& parts) {
  const auto* unit = parts.part(TimeOp::unit);
  if (unit == nullptr || unit->grain < Grain::day) return std::nullopt;
  return made(TimeOp::relative, unit->grain);
}

Tree named(const TimeParts& parts) {
  const auto* which = parts.part(TimeOp::which);
  const int thing = parts.time();
  if (which == nullptr || thing < 0 || !well_placed(parts)) return std::nullopt;
  auto tree = made(TimeOp::named, parts.tree(thing).grain);
  tree.number = which->number;
  tree.left = thing;
  return tree;
}

Tree unit_of(const TimeParts& parts) {
  const auto* unit = parts.part(TimeOp::unit);
  auto tree = made(TimeOp::holding);
  tree.left = parts.time();
  const int year = parts.time(1);
  if (year >= 0 && tree.left >= 0) {  // "Labor Day 2021 weekend"
    auto dated = parts.tree(tree.left);
    dated.date.year = parts.tree(year).date.year;
    tree.left = parts.add(dated);
  }
  if (unit == nullptr || tree.left < 0) return std::nullopt;
  if (unit->grain != Grain::week && unit->grain != Grain::weekend) return std::nullopt;
  if (parts.tree(tree.left).grain != Grain::day) return std::nullopt;
  tree.grain = unit->grain;
  return tree;
}

// The finer of two times lies within the coarser: "Friday of next week", "next week Friday".
Tree within(const TimeParts& parts) {
  const int first = parts.time(0), second = parts.time(1);
  if (first < 0 || second < 0) return std::nullopt;
  const auto grain = [&](int index) {
    const auto& tree = parts.tree(index);
    return tree.op == TimeOp::span ? parts.tree(tree.left).grain : tree.grain;
  };
  if (grain(first) == grain(second)) return std::nullopt;
  // Only weekdays lie in weeks.
  const auto& finer = parts.tree(grain(first) < grain(second) ? first : second);
  const auto coarser = std::max(grain(first), grain(second));
  const auto& day = finer.op == TimeOp::span ? parts.tree(finer.left) : finer;
  const bool weekday = day.op == TimeOp::fields && day.date.weekday != 0 && day.date.day == 0;
  if (coarser <= Grain::week && !weekday) return std::nullopt;
  const bool first_finer = grain(first) < grain(second);
  auto tree = made(TimeOp::within, grain(first_finer ? first : second));
  tree.left = first_finer ? first : second;
  tree.right = first_finer ? second : first;
  return tree;
}

Tree nth(const TimeParts& parts) {
  const auto* which = parts.part(TimeOp::which);
  const auto* number = parts.part(TimeOp::number);
  const int unit = parts.find(TimeOp::unit), first = parts.time(0), second = parts.time(1);
  const int thing = unit >= 0 ? unit : first, base = unit >= 0 ? first : second;
  if (thing < 0 || base < 0 || (which != nullptr && which->number >= 0)) return std::nullopt;
  if (number != nullptr && (number->number < 1000 || number->number > 400000)) return std::nullopt;
  if (parts.tree(thing).grain >= parts.tree(base).grain) return std::nullopt;
  auto tree = made(TimeOp::nth, parts.tree(thing).grain);
  tree.number = which != nullptr ? -1 : number != nullptr ? number->number / 1000 : 1;
  tree.left = thing;
  tree.right = base;
  return tree;
}

Tree half_of(const TimeParts& parts) {
  const auto* number = parts.part(TimeOp::number);
  const int base = parts.time();
  if (number == nullptr || (number->number != 1000 && number->number != 2000) || base < 0) return std::nullopt;
  const auto grain = parts.tree(base).grain;
  if (grain < Grain::week) return std::nullopt;
  auto tree = made(TimeOp::half, grain == Grain::year ? Grain::half_year : grain);
  tree.number = number->number / 1000;
  tree.left = base;
  return tree;
}

Tree half_of_month(const TimeParts& parts) {
  auto tree = half_of(parts);
  return tree && tree->grain == Grain::month ? tree : std::nullopt;
}

Tree nth_units(const TimeParts& parts) {
  const auto* which = parts.part(TimeOp::which);
  const auto* count = parts.part(TimeOp::number, which != nullptr ? 0 : 1);
  const auto* first = which != nullptr ? nullptr : parts.part(TimeOp::number, 0);
  // "Les neuf premiers mois": where what narrows a noun may follow it, the count may come first.
  if (parts.conventions.modifiers_follow && first != nullptr && first->number != 1000) std::swap(first, count);
  if (count == nullptr || count->number < 1000 || count->number > 100000 ||
      (first != nullptr && first->number != 1000)) {
    return std::nullopt;
  }
  auto tree = nth(parts);
  if (!tree) return std::nullopt;
  tree->number = which != nullptr ? -1 : 1;
  tree->seconds = count->number / 1000;
  return tree;
}

Tree nth_of_month(const TimeParts& parts) {
  const auto* number = parts.part(TimeOp::number);
  const int thing = parts.time();
  if (number == nullptr || thing < 0 || number->number > 5000) return std::nullopt;
  auto tree = made(TimeOp::nth);
  tree.number = number->number / 1000;
  tree.left = thing;
  tree.right = parts.add(made(TimeOp::relative, Grain::month));
  return tree;
}

Tree part_of(const TimeParts& parts) {
  const int base = parts.time();
  const bool after = parts[parts.parts.size() - 1].op == TimeOp::word;
  if (base < 0 || (after && !parts.conventions.modifiers_follow)) return std::nullopt;
  TimeEdge edge = TimeEdge::whole;
  bool loose = false;
  for (std::size_t i = 0; i < parts.parts.size(); ++i) {
    if (parts[i].op != TimeOp::word || parts[i].edge == TimeEdge::whole) continue;
    edge = parts[i].edge;
    loose = parts[i].loose;
  }
  const auto& held = parts.tree(base);
  if (edge == TimeEdge::whole || held.op == TimeOp::part_of || held.grain < Grain::day) return std::nullopt;
  auto tree = made(TimeOp::part_of, held.grain);
  tree.edge = edge;
  tree.loose = loose;
  tree.approximate = true;
  tree.left = base;
  return tree;
}

Tree rest(const TimeParts& parts) {
  auto tree = made(TimeOp::rest);
  tree.left = parts.time();
  if (tree.left < 0) return std::nullopt;
  return tree;
}

Tree units(const TimeParts& parts) {
  const auto* unit = parts.part(TimeOp::unit);
  const auto* which = parts.part(TimeOp::which);
  const auto* number = parts.part(TimeOp::number);
  if (unit == nullptr || which == nullptr || which->number == 0) return std::nullopt;
  auto tree = made(TimeOp::units, unit->grain);
  const auto count = number == nullptr ? 1000 : number->number;
  if (count < 1000 || count > 1000000) return std::nullopt;
  tree.number = which->number > 0 ? 1 : -1;
  tree.months = unit->months * count / 1000;
  tree.seconds = unit->seconds * count / 1000;
  return tree;
}

// "These last months", "recent weeks": some, as news has it about three.
Tree several_units(const TimeParts& parts) {
  constexpr std::int64_t some = 3;
  auto tree = units(parts);
  if (!tree || tree->grain < Grain::day) return std::nullopt;
  tree->months *= some;
  tree->seconds *= some;
  tree->approximate = true;
  return tree;
}

Tree rolling_units(const TimeParts& parts) {
  const auto* unit = parts.part(TimeOp::unit);
  return unit != nullptr && unit->grain >= Grain::month && well_placed(parts) ? units(parts) : std::nullopt;
}

// "The ten previous weeks", but "only 3 next week".
Tree units_after_number(const TimeParts& parts) {
  const auto *which = parts.part(TimeOp::which), *number = parts.part(TimeOp::number);
  const bool paired = which != nullptr && which->number != -1 && which->number != 2 && number->number > 1000;
  return parts.conventions.modifiers_follow || (paired && well_placed(parts)) ? units(parts) : std::nullopt;
}

Tree within_units(const TimeParts& parts) {
  const auto* duration_part = parts.part(TimeOp::duration);
  const auto* which = parts.part(TimeOp::which);
  if (duration_part == nullptr) return std::nullopt;
  auto tree = made(TimeOp::units, duration_part->grain);
  tree.number = which != nullptr && which->number < 0 ? -1 : 1;
  tree.months = duration_part->months;
  tree.seconds = duration_part->seconds;
  tree.edge = TimeEdge::start;  // from today on, not from tomorrow
  return tree;
}

Tree half_day(const TimeParts& parts) {
  const auto* meridiem = parts.part(TimeOp::which);
  const int day = parts.content(0);
  if (meridiem == nullptr || parts.tree(day).grain != Grain::day) return std::nullopt;
  TimeTree half;
  half.op = TimeOp::day_part;
  half.grain = Grain::part_of_day;
  half.months = meridiem->number > 0 ? 12 * 3600 : 8 * 3600;
  half.seconds = half.months + 4 * 3600;
  auto tree = made(TimeOp::at, Grain::part_of_day);
  tree.left = day;
  tree.right = parts.add(half);
  return tree;
}

}  // namespace rashomon::build
