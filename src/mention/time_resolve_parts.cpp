// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "mention/time_build.h"
#include "mention/time_occurrence.h"
#include "mention/time_resolve.h"
#include "value/calendar.h"

namespace rashomon {
namespace {

using std::chrono::days;
using std::chrono::seconds;

bool weekday_alone(const DateFields& date) {
  return date.weekday != 0 && date.day == 0 && date.month == 0 && !date.feast;
}

std::optional<Interval> nth_weekday(const Interval& base, unsigned weekday, std::int64_t n) {
  Day day = floor_day(base.begin);
  if (n < 0) {
    day = floor_day(base.end - seconds(1));
    day -= days((weekday_of(day) + 7 - weekday) % 7);
  } else {
    day += days((weekday + 7 - weekday_of(day)) % 7 + 7 * (n - 1));
  }
  if (day < base.begin || day >= base.end) return std::nullopt;
  return Interval{day, day + days(1)};
}

// The first week of a month or year is the one that holds its fourth day, as ISO 8601 has it.
std::optional<Interval> nth_unit(const Interval& base, Grain unit, std::int64_t n) {
  const bool week = unit == Grain::week;
  const auto first = unit_holding(unit, week ? base.begin + days(3) : base.begin);
  if (n < 0) {
    const auto last = unit_holding(unit, week ? base.end - days(4) : base.end - seconds(1));
    return last.begin < base.end ? last : unit_at(unit, last.begin, -1);  // a weekend after the last day
  }
  const auto found = unit_at(unit, first.begin, n - 1);
  if (found.begin >= base.end) return std::nullopt;
  return found;
}

// The span of days of a month, months of a year ... that its start, middle or end is, in thirds of a kind.
Interval edge_of(const Interval& whole, Grain grain, TimeEdge edge) {
  const Day begin = floor_day(whole.begin);
  const bool start = edge == TimeEdge::start, middle = edge == TimeEdge::middle;
  const auto months = [&](int from, int to) {
    return Interval{moved(whole.begin, from, 0), moved(whole.begin, to, 0)};
  };
  switch (grain) {
    case Grain::weekend:
    case Grain::week:
      return start    ? Interval{begin, begin + days(3)}
             : middle ? Interval{begin + days(2), begin + days(4)}
                      : Interval{begin + days(3), whole.end};
    case Grain::month:
      return start    ? Interval{begin, begin + days(10)}
             : middle ? Interval{begin + days(10), begin + days(20)}
                      : Interval{begin + days(20), whole.end};
    case Grain::quarter:
    case Grain::season:
      return start ? months(0, 1) : middle ? months(1, 2) : months(2, 3);
    case Grain::half_year:
      return start ? months(0, 2) : middle ? months(2, 4) : months(4, 6);
    case Grain::year:
      return start ? months(0, 3) : middle ? months(4, 8) : months(9, 12);
    case Grain::decade:
      return start ? months(0, 48) : middle ? months(36, 84) : months(72, 120);
    case Grain::century:
      return start ? months(0, 400) : middle ? months(400, 800) : months(800, 1200);
    default:
      return whole;
  }
}

}  // namespace

TimeResolver::Maybe TimeResolver::find_nth(const TimeTree& part) {
  const auto thing = tree(part.left);
  const auto base = find(part.right);
  if (!base) return std::nullopt;
  std::optional<Interval> when;
  if (thing.op == TimeOp::unit) {
    when = nth_unit(base->when, thing.grain, part.number);
    if (when && part.seconds > 1) {
      const auto others = part.seconds - 1;
      if (part.number < 0)
        when->begin = unit_at(thing.grain, when->begin, -others).begin;
      else
        when->end = unit_at(thing.grain, when->begin, others).end;
    }
  } else if (thing.op == TimeOp::fields && weekday_alone(thing.date)) {
    when = nth_weekday(base->when, static_cast<unsigned>(thing.date.weekday), part.number);
  } else if (thing.op == TimeOp::fields) {
    when = occurrence(thing.date, year_of(floor_day(base->when.begin)));
  }
  if (!when) return std::nullopt;
  return Found{*when, thing.grain};
}

TimeResolver::Maybe TimeResolver::find_within(const TimeTree& part) {
  const auto base = find(part.right);
  if (!base) return std::nullopt;
  const auto thing = tree(part.left);
  const Day begin = floor_day(base->when.begin);
  const auto placed = [&](const DateFields& date) -> std::optional<DateFields> {
    auto full = date;
    if (weekday_alone(date)) {
      const auto day = nth_weekday(base->when, static_cast<unsigned>(date.weekday), 1);
      if (!day) return std::nullopt;
      full.day = static_cast<std::int8_t>(day_of_month(floor_day(day->begin)));
      full.month = static_cast<std::int8_t>(month_of(floor_day(day->begin)));
      full.year = year_of(floor_day(day->begin));
      return full;
    }
    full.year = year_of(begin);
    const bool of_month = full.week == 0 && full.quarter == 0 && full.season == 0 && full.half == 0;
    if (full.month == 0 && !full.feast && of_month) full.month = static_cast<std::int8_t>(month_of(begin));
    const auto when = occurrence(full, full.year);
    if (!when || when->begin >= base->when.end || when->end <= base->when.begin) return std::nullopt;
    return full;
  };
  if (thing.op == TimeOp::fields) {
    const auto full = placed(thing.date);
    return full ? find_fields(*full, thing.grain) : std::nullopt;
  }
  if (thing.op != TimeOp::span) return std::nullopt;
  const auto* left = date_of(thing.left);
  const auto* right = date_of(thing.right);
  const auto first = left != nullptr ? placed(*left) : std::nullopt;
  const auto last = right != nullptr ? placed(*right) : std::nullopt;
  if (!first || !last) return std::nullopt;
  auto copy = thing;
  copy.left = with_date(thing.left, *first);
  copy.right = with_date(thing.right, *last);
  return find_span(copy);
}

TimeResolver::Maybe TimeResolver::find_part_of(const TimeTree& part) {
  auto base = find(part.left);
  if (!base || base->grain < Grain::day) return std::nullopt;
  const auto lasting = base->when.end - base->when.begin;
  if (base->grain == Grain::day && lasting == days(1)) {
    if (!part.loose || !base->day_known) return base;
    // "Early Monday" is its first half.
    const auto noon = base->when.begin + std::chrono::hours(12);
    base->when = part.edge == TimeEdge::start ? Interval{base->when.begin, noon} : Interval{noon, base->when.end};
    base->grain = Grain::part_of_day;
    base->counted.reset();
    return base;
  }
  auto edge = part.edge;
  if (edge == TimeEdge::earlier || edge == TimeEdge::later) {
    const Instant now = today();
    base->counted.reset();
    if (edge == TimeEdge::earlier && base->when.begin < now && now < base->when.end) {
      base->when.end = now;
      return base;
    }
    if (edge == TimeEdge::later && base->when.begin <= now && now < base->when.end) {
      base->when.begin = now;
      return base;
    }
    edge = edge == TimeEdge::earlier ? TimeEdge::start : TimeEdge::end;
  }
  // Feasts of several days are told as days.
  const auto grain = base->grain > Grain::day ? base->grain : lasting > days(15) ? Grain::month : Grain::week;
  base->when = edge_of(base->when, grain, edge);
  base->counted.reset();
  return base;
}

TimeResolver::Maybe TimeResolver::find_half(const TimeTree& part) {
  auto base = find(part.left);
  if (!base) return std::nullopt;
  const auto& whole = base->when;
  // Of a month its fifteenth day ends the first half, of a year its sixth month, of all else the day in its middle.
  const Instant middle = base->grain == Grain::month  ? whole.begin + days(15)
                         : base->grain == Grain::year ? moved(whole.begin, 6, 0)
                                                      : Instant(floor_day(whole.begin + (whole.end - whole.begin) / 2));
  base->when = part.number == 1 ? Interval{whole.begin, middle} : Interval{middle, whole.end};
  base->grain = part.grain;
  base->counted.reset();
  return base;
}

TimeResolver::Maybe TimeResolver::find_at(const TimeTree& part) {
  const auto day_tree = tree(part.left);
  const auto day = find(part.left);
  if (!day || !day->day_known || day->grain > Grain::day) return std::nullopt;
  int clock = part.right;
  const auto date_part = day_tree.op == TimeOp::at      ? tree(day_tree.right)
                         : day_tree.op == TimeOp::named ? tree(day_tree.left)
                                                        : day_tree;
  if (date_part.op == TimeOp::day_part && tree(clock).op == TimeOp::clock) {
    auto fields = tree(clock).clock;
    build::place_in_part(fields, date_part);
    clock = with_clock(clock, fields);
  }
  if (date_part.op == TimeOp::day_part && tree(clock).op == TimeOp::span) {
    auto copy = tree(clock);
    for (int* side : {&copy.left, &copy.right}) {
      auto fields = tree(*side).clock;
      build::place_in_part(fields, date_part);
      *side = with_clock(*side, fields);
    }
    trees_.push_back(copy);
    clock = static_cast<int>(trees_.size()) - 1;
  }
  auto time = find(clock);
  if (!time) return std::nullopt;
  if (time->day_known) {  // a clock with its zone
    const auto own = floor_day(time->when.begin).time_since_epoch();
    time->when = {time->when.begin - own, time->when.end - own};
  }
  const auto since = floor_day(day->when.begin).time_since_epoch();
  time->when = {time->when.begin + since, time->when.end + since};
  time->day_known = true;
  return time;
}

}  // namespace rashomon
