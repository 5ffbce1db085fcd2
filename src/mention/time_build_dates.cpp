// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "mention/time_build.h"
#include "value/calendar.h"

namespace rashomon::build {
namespace {

TimeTree fields(Grain grain = Grain::day) {
  TimeTree tree;
  tree.op = TimeOp::fields;
  tree.grain = grain;
  return tree;
}

// The n-th number among the parts, if it is whole.
std::optional<int> whole(const TimeParts& parts, int n = 0) {
  const int found = parts.find(TimeOp::number, n);
  if (found < 0) return std::nullopt;
  const auto number = parts.tree(found).number;
  if (number % 1000 != 0 || number > 99999999000) return std::nullopt;
  return static_cast<int>(number / 1000);
}

// Two digits of a year: a century before 30 years on from 2000 is the last one.
int full(int two) { return two < 30 ? 2000 + two : 1900 + two; }

bool set_once(std::int8_t& field, std::int8_t value) {
  if (value == 0) return true;
  if (field != 0 && field != value) return false;
  field = value;
  return true;
}

Grain grain_of(const DateFields& date) {
  if (date.day != 0 || date.weekday != 0 || date.feast) return Grain::day;
  if (date.week != 0) return Grain::week;
  if (date.month != 0) return Grain::month;
  if (date.quarter != 0) return Grain::quarter;
  if (date.season != 0) return Grain::season;
  if (date.half != 0) return Grain::half_year;
  return date.years >= 100 ? Grain::century : date.years >= 10 ? Grain::decade : Grain::year;
}

bool valid(const DateFields& date) {
  if (date.month < 0 || date.month > 12 || date.day < 0) return false;
  if (date.day == 0) return true;
  if (date.month == 0) return date.day <= 31;
  const int year = date.year == DateFields::no_year ? 2000 : date.year;
  return date.day <= static_cast<int>(days_in_month(year, static_cast<unsigned>(date.month)));
}

bool add_fields(DateFields& into, const DateFields& from) {
  if (from.year != DateFields::no_year) {
    if (into.year != DateFields::no_year) return false;
    into.year = from.year;
    into.years = from.years;
  }
  if (from.feast) {
    if (into.feast) return false;
    into.feast = from.feast;
  }
  return set_once(into.month, from.month) && set_once(into.day, from.day) && set_once(into.weekday, from.weekday) &&
         set_once(into.week, from.week) && set_once(into.quarter, from.quarter) && set_once(into.half, from.half) &&
         set_once(into.season, from.season);
}

Tree dated(int year, int month, int day_of) {
  auto tree = fields();
  if (month < 1 || month > 12 || day_of < 1) return std::nullopt;
  tree.date.year = year;
  tree.date.month = static_cast<std::int8_t>(month);
  tree.date.day = static_cast<std::int8_t>(std::min(day_of, 99));
  if (!valid(tree.date)) return std::nullopt;
  return tree;
}

Tree with_year(TimeTree tree, const TimeParts& parts) {
  const int year = parts.find(TimeOp::fields);
  if (year >= 0) tree.date.year = parts.tree(year).date.year;
  tree.grain = grain_of(tree.date);
  return tree;
}

}  // namespace

Tree day_number(const TimeParts& parts) {
  const auto number = whole(parts);
  if (!number || *number < 1 || *number > 31) return std::nullopt;
  auto tree = fields();
  tree.date.day = static_cast<std::int8_t>(*number);
  return tree;
}

// "Per il due", but "the one".
Tree spoken_day(const TimeParts& parts) {
  const auto number = whole(parts);
  return parts.conventions.month_first || !number || *number == 1 ? std::nullopt : day_number(parts);
}

Tree full_year(const TimeParts& parts) {
  const auto number = whole(parts);
  if (!number || *number < 1000 || *number > 2199) return std::nullopt;
  auto tree = fields(Grain::year);
  tree.date.year = *number;
  return tree;
}

Tree short_year(const TimeParts& parts) {
  const auto number = whole(parts);
  if (!number || *number > 99) return std::nullopt;
  auto tree = fields(Grain::year);
  tree.date.year = full(*number);
  tree.date.short_year = true;
  return tree;
}

Tree spoken_year(const TimeParts& parts) {
  const auto century_part = whole(parts, 0), rest_part = whole(parts, 1);
  if (!century_part || !rest_part || *century_part < 15 || *century_part > 20 || *rest_part < 10 || *rest_part > 99) {
    return std::nullopt;
  }
  auto tree = fields(Grain::year);
  tree.date.year = *century_part * 100 + *rest_part;
  return tree;
}

Tree decade(const TimeParts& parts) {
  auto tree = fields(Grain::decade);
  tree.date.years = 10;
  const auto number = whole(parts);
  const int word = parts.find(TimeOp::fields);
  if (!number || *number % 10 != 0 || *number > 2190) return std::nullopt;
  if (word >= 0) {  // "nineteen seventies"
    tree.date.year = *number * 100 + parts.tree(word).date.year % 100;
    if (*number < 10 || *number > 20) return std::nullopt;
    return tree;
  }
  if (*number >= 100 && *number < 1000) return std::nullopt;
  tree.date.year = *number < 100 ? full(*number) : *number;
  return tree;
}

Tree century(const TimeParts& parts) {
  const auto number = whole(parts);
  if (!number || *number < 1 || *number > 30) return std::nullopt;
  auto tree = fields(Grain::century);
  tree.date.year = (*number - 1) * 100 + 1;
  tree.date.years = 100;
  return tree;
}

Tree merge(const TimeParts& parts) {
  auto tree = fields();
  for (std::size_t i = 0; i < parts.parts.size(); ++i) {
    const auto& part = parts[i];
    if (part.op == TimeOp::word || part.op == TimeOp::which) continue;
    if (part.op != TimeOp::fields || !add_fields(tree.date, part.date)) return std::nullopt;
  }
  if (!valid(tree.date)) return std::nullopt;
  tree.grain = grain_of(tree.date);
  return tree;
}

Tree merge_tight(const TimeParts& parts) {
  for (std::size_t i = 0; i < parts.parts.size(); ++i) {
    if (parts[i].dot && parts.spaced) return std::nullopt;
  }
  return merge(parts);
}

Tree merge_day(const TimeParts& parts) {
  auto tree = merge(parts);
  if (!tree || tree->date.day == 0 || tree->date.feast) return std::nullopt;
  return tree;
}

// "May 3": where the day comes first, "en octobre, treize attaques" is no date.
Tree merge_month_first(const TimeParts& parts) { return parts.conventions.month_first ? merge(parts) : std::nullopt; }

Tree month_then_two(const TimeParts& parts) {
  const auto number = whole(parts);
  const int month = parts.find(TimeOp::fields);
  if (!number || *number <= 31 || month < 0) return std::nullopt;
  auto tree = parts.tree(month);
  if (tree.date.month == 0 || tree.date.day != 0) return std::nullopt;
  tree.date.year = full(*number);
  return tree;
}

// Year first is always year, month, day. Else the language's order, and the other one where that gives no date.
Tree numeric_date(const TimeParts& parts) {
  const auto first = whole(parts, 0), second = whole(parts, 1);
  if (!first || !second) return std::nullopt;
  const auto third = whole(parts, 2);
  if (*first > 99) {
    if (!third || *first < 1000 || *first > 2199) return std::nullopt;
    const auto date = dated(*first, *second, *third);
    return date ? date : dated(*first, *third, *second);
  }
  int year = DateFields::no_year;
  if (third) year = *third > 99 ? *third : full(*third);
  if (third && *third > 99 && (*third < 1000 || *third > 2199)) return std::nullopt;
  const auto month_day = dated(year, *first, *second), day_month = dated(year, *second, *first);
  return parts.conventions.month_first ? (month_day ? month_day : day_month) : (day_month ? day_month : month_day);
}

Tree dotted_date(const TimeParts& parts) {
  const bool told = parts.conventions.dotted_clock || parts.conventions.dotted_ordinals;
  return told ? numeric_date(parts) : std::nullopt;
}

// "Den siebten vierten": day and month, both as ordinals.
Tree ordinal_date(const TimeParts& parts) {
  const auto day = whole(parts, 0), month = whole(parts, 1);
  if (!parts.conventions.dotted_ordinals || !day || !month) return std::nullopt;
  return dated(DateFields::no_year, *month, *day);
}

Tree compact_date(const TimeParts& parts) {
  const auto number = whole(parts);
  if (!number || *number < 19000101 || *number > 21001231) return std::nullopt;
  return dated(*number / 10000, *number / 100 % 100, *number % 100);
}

Tree month_of_year(const TimeParts& parts) {
  const auto first = whole(parts, 0), second = whole(parts, 1);
  if (!first || !second) return std::nullopt;
  // A dot between spaces ends a sentence.
  for (std::size_t i = 0; i < parts.parts.size(); ++i) {
    if (parts[i].dot && parts.spaced) return std::nullopt;
  }
  const int year = std::max(*first, *second), month = std::min(*first, *second);
  if (year < 1800 || year > 2199 || month < 1 || month > 12) return std::nullopt;
  auto tree = fields(Grain::month);
  tree.date.year = year;
  tree.date.month = static_cast<std::int8_t>(month);
  return tree;
}

Tree quarter(const TimeParts& parts) {
  const auto number = whole(parts);
  if (!number || *number < 1 || *number > 4) return std::nullopt;
  auto tree = fields();
  tree.date.quarter = static_cast<std::int8_t>(*number);
  return with_year(tree, parts);
}

Tree half_year(const TimeParts& parts) {
  const auto number = whole(parts);
  if (!number || *number < 1 || *number > 2) return std::nullopt;
  auto tree = fields();
  tree.date.half = static_cast<std::int8_t>(*number);
  return with_year(tree, parts);
}

Tree week_number(const TimeParts& parts) {
  const auto number = whole(parts);
  if (!number || *number < 1 || *number > 53) return std::nullopt;
  auto tree = fields();
  tree.date.week = static_cast<std::int8_t>(*number);
  return with_year(tree, parts);
}

Tree season_years(const TimeParts& parts) {
  const int season = parts.find(TimeOp::fields, 0), first = parts.find(TimeOp::fields, 1);
  if (season < 0 || first < 0) return std::nullopt;
  auto tree = parts.tree(season);
  tree.date.year = parts.tree(first).date.year;
  return tree;
}

}  // namespace rashomon::build
