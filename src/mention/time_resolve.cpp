// SPDX-License-Identifier: Apache-2.0
#include "mention/time_resolve.h"

#include <algorithm>

#include "mention/time_occurrence.h"
#include "value/calendar.h"

namespace rashomon {
namespace {

using Direction = TimeExpression::Direction;
using std::chrono::days;
using std::chrono::seconds;

constexpr int sure_past = 6;
const Day no_day{};  // times of day count from it

}  // namespace

Day TimeResolver::floor_day_of_now() const { return floor_day(anchor_.now); }

std::optional<Time> TimeResolver::resolve(int index) {
  // A copy: finding may add trees.
  const auto top = tree(index);
  Time time;
  time.approximate = top.approximate;
  if (top.op == TimeOp::duration) {
    time.kind = TimeKind::duration;
    time.grain = top.grain;
    time.months = top.months;
    time.seconds = top.seconds;
    time.milliseconds = top.milliseconds;
    time.least_months = top.least_months;
    time.least_seconds = top.least_seconds;
    return time;
  }
  if (top.op == TimeOp::set) {
    time.kind = TimeKind::set;
    time.recurrence = top.recurrence;
    return time;
  }
  const auto found = find(index);
  if (!found || found->when.begin >= found->when.end) return std::nullopt;
  time.approximate |= by_feast_;
  time.kind = found->day_known ? TimeKind::calendar : TimeKind::time_of_day;
  time.form = found->form;
  time.grain = found->grain;
  time.counted = found->counted;
  if (!unknown_) time.when = {found->when};
  if (top.op == TimeOp::units) {
    time.months = top.months;
    time.seconds = top.seconds;
  }
  if (top.clock.zoned) time.zone = top.clock.zone;
  const bool leans = top.op == TimeOp::clock || top.op == TimeOp::at;  // "shortly before noon"
  if (top.op == TimeOp::part_of || leans) time.expression.edge = top.edge;
  return time;
}

// A feast by another calendar begins on the evening before, where the moon is seen another night on another day, and
// lasts as long as people keep it.
void TimeResolver::note_feast(const DateFields& date) { by_feast_ |= date.feast && date.feast->by_other_calendar(); }

TimeResolver::Maybe TimeResolver::find(int index) {
  // A copy: finding may add trees.
  const auto part = tree(index);
  note_feast(part.date);
  switch (part.op) {
    case TimeOp::fields:
      return find_fields(part.date, part.grain);
    case TimeOp::relative:
      return find_relative(part);
    case TimeOp::named:
      return find_named(part);
    case TimeOp::shifted:
      return find_shifted(part);
    case TimeOp::nth:
      return find_nth(part);
    case TimeOp::within:
      return find_within(part);
    case TimeOp::part_of:
      return find_part_of(part);
    case TimeOp::half:
      return find_half(part);
    case TimeOp::at:
      return find_at(part);
    case TimeOp::span:
      return find_span(part);
    case TimeOp::bound:
      return find_bound(part);
    case TimeOp::units:
      return find_units(part);
    case TimeOp::rest:
      return find_rest(part);
    case TimeOp::holding: {
      auto found = find(part.left);
      if (!found) return found;
      // A holiday's weekend reaches to it: Labor Day's ends on the Monday.
      const Day day = floor_day(found->when.begin);
      const bool monday = part.grain == Grain::weekend && weekday_of(day) == 1;
      auto when = unit_holding(part.grain, monday ? day - days(2) : day);
      if (part.grain == Grain::weekend && weekday_of(day) >= 4) when.begin = std::min<Instant>(when.begin, day);
      if (monday) when.end = found->when.end;
      found->when = when;
      found->grain = part.grain;
      return found;
    }
    case TimeOp::clock: {
      auto begin = no_day + seconds(part.clock.hour * 3600 + part.clock.minute * 60 + part.clock.second);
      // "At 3", asked at half past four, is three in the afternoon.
      const bool half_open = anchor_.coming && !anchor_.to_the_day && part.clock.meridiem == Meridiem::unknown &&
                             (conventions_.twelve_hours || !part.clock.exact);
      if (half_open && part.clock.hour < 12 && begin - no_day < anchor_.now - floor_day(anchor_.now))
        begin += std::chrono::hours(12);
      const int step = part.grain == Grain::hour ? 3600 : part.grain == Grain::minute ? 60 : 1;
      // An hour with its zone is one of the day that the text speaks of.
      if (!part.clock.zoned) return Found{{begin, begin + seconds(step)}, part.grain, {}, TimeForm::at, false};
      const auto of_day = (anchor_.mentioned ? *anchor_.mentioned : today()).time_since_epoch();
      return Found{{begin + of_day, begin + of_day + seconds(step)}, part.grain};
    }
    case TimeOp::day_part:
      return Found{
          {no_day + seconds(part.months), no_day + seconds(part.seconds)}, Grain::part_of_day, {}, TimeForm::at, false};
    default:
      return std::nullopt;
  }
}

TimeResolver::Maybe TimeResolver::find_fields(const DateFields& date, Grain grain) {
  std::optional<Interval> when;
  const bool holds_weekday_only = date.weekday != 0 && date.month == 0 && !date.feast;
  if (date.year != DateFields::no_year && !holds_weekday_only)
    when = occurrence(date, date.year);
  else if (date.year == DateFields::no_year)
    when = nearest(date, grain);
  if (!when) return std::nullopt;
  return Found{*when, grain};
}

// Without a tense, weekdays are past ones, as news has them; dates and months are the nearer ones, the past counting
// half.
std::optional<Interval> TimeResolver::nearest(const DateFields& date, Grain grain) {
  const Day day = today();
  if (date.week != 0) return occurrence(date, year_of(day));
  const auto all = occurrences(date, day);
  // "24 September", published in a September whose day is not known, is that one.
  const bool month_named = date.month != 0 || date.feast;
  for (const auto& one : all) {
    if (anchor_.window && month_named && anchor_.window->begin <= one.begin && one.end <= anchor_.window->end)
      return one;
  }
  const auto past = last_before(all, day, true);
  auto future = first_after(all, day, true);
  const bool weekday_only = grain == Grain::day && date.weekday != 0 && date.day == 0 && !date.feast;
  std::optional<Interval> chosen;
  if (!past || !future) {
    chosen = past ? past : future;
  } else if (weekday_only && anchor_.direction != Direction::future) {
    chosen = past;
  } else if (anchor_.direction == Direction::past && anchor_.sure && date.month != 0) {
    chosen = past;
  } else if (anchor_.direction == Direction::past && anchor_.sure && (date.quarter != 0 || date.half != 0)) {
    // "Sales fell in the first half": what is told of a whole period is told when it is over.
    const auto over = last_before(all, day, false);
    chosen = over ? over : past;
  } else if (anchor_.direction == Direction::past) {
    // A tense may be that of the announcement: what is a week ahead and a year back lies ahead; of a day of last year
    // news gives the year.
    chosen = day - past->begin < sure_past * (future->begin - day) ? past : future;
  } else if (anchor_.direction == Direction::future) {
    // "In September" said in September is this one.
    chosen = past->end > day ? past : future;
  } else {
    chosen = day - past->begin < 2 * (future->begin - day) ? past : future;
  }
  // A weekday beside a day and month settles the year, if a near one fits.
  if (date.weekday == 0 || date.day == 0 || date.feast || !chosen) return chosen;
  const auto fits = [&](const Interval& one) {
    return weekday_of(floor_day(one.begin)) == static_cast<unsigned>(date.weekday);
  };
  // What lies days away is meant, whatever weekday is written beside it.
  const auto away = chosen->begin > day ? floor_day(chosen->begin) - day : day - floor_day(chosen->begin);
  if (fits(*chosen) || (date.month != 0 && away <= days(15))) return chosen;
  for (const auto& one : {past, future}) {
    if (one && fits(*one)) return one;
  }
  return chosen;
}

// From where a part is counted in units: the publication, or what the text spoke of last, if that is known as finely.
// Years later than a year named are known; days later than it are not.
Instant TimeResolver::base_of(const TimeTree& part, Grain unit) {
  if (part.mentioned && unit <= Grain::day && anchor_.mentioned) return *anchor_.mentioned;
  if (part.mentioned && anchor_.spoken && anchor_.spoken_grain <= unit) return anchor_.spoken->begin;
  if (part.mentioned && anchor_.spoken && !part.current)
    unknown_ = true;
  else
    used_anchor_ = true;
  return anchor_.now;
}

TimeResolver::Maybe TimeResolver::find_relative(const TimeTree& part) {
  const Instant from = base_of(part, part.grain);
  if (part.grain < Grain::day && anchor_.to_the_day) return Found{unit_at(Grain::day, from, 0), Grain::day};
  auto when = unit_at(part.grain, from, part.number);
  if (part.grain == Grain::weekend && part.number == 0 && when.begin > from && anchor_.direction == Direction::past) {
    when = unit_at(part.grain, from, -1);
  }
  // "Le week-end prochain", said before this week's, is that one.
  if (part.ahead && unit_at(part.grain, from, 0).begin > from) when = unit_at(part.grain, from, 0);
  if (part.grain < Grain::day) return Found{{from, from + seconds(1)}, Grain::second};
  constexpr std::int64_t week = 604800;
  if (part.grain == Grain::week && part.seconds > week) {  // fortnights
    const auto weeks = part.seconds / week;
    const auto first = part.number < 0 ? -weeks : part.number;
    return Found{{unit_at(part.grain, from, first).begin, unit_at(part.grain, from, first + weeks - 1).end},
                 part.grain};
  }
  return Found{when, part.grain};
}

// "This Monday" is the one of this week, unless the tense or the distance tells of another: said on a Friday of what
// takes place, it is the coming one.
int TimeResolver::weeks_off(Day same, Day day) const {
  if (anchor_.direction == Direction::future) return same < day ? 1 : 0;
  if (anchor_.direction == Direction::past) return same > day ? -1 : 0;
  return same + days(4) <= day ? 1 : 0;
}

// The named thing that lies before or after today, or in this week or year; weekdays also in the week before or after
// (-2, 2).
std::optional<Interval> TimeResolver::beside(const DateFields& date, int which) {
  const Day day = today();
  const bool weekday_only = date.weekday != 0 && date.day == 0 && !date.feast;
  const Day monday = day - days(weekday_of(day) - 1);
  const auto all = occurrences(date, day);
  if (weekday_only && which > 2) {  // "lundi en huit", "en quinze": so many weeks after the coming one
    const auto coming = first_after(all, day, true);
    const auto later = days(7 * (which - 2));
    return coming ? std::optional(Interval{coming->begin + later, coming->end + later}) : std::nullopt;
  }
  if (weekday_only && which % 2 == 0) {
    Day same = monday + days(date.weekday - 1 + which / 2 * 7);
    if (which == 0) same += days(7 * weeks_off(same, day));
    return Interval{same, same + days(1)};
  }
  // "This winter" is the one under way, else the last or the coming one, as the tense says or as lies nearer.
  if (which == 0 && date.season != 0) {
    const auto past = last_before(all, day, true), future = first_after(all, day, false);
    if (!past || !future || past->end > day || anchor_.direction == Direction::past) return past;
    if (anchor_.direction == Direction::future) return future;
    return day - past->end < future->begin - day ? past : future;
  }
  if (which > 0) return first_after(all, day, false);
  if (which < 0) return last_before(all, day, false);
  return occurrence(date, year_of(day));
}

TimeResolver::Maybe TimeResolver::find_named(const TimeTree& part) {
  const auto thing = tree(part.left);
  if (thing.op == TimeOp::day_part) {
    const Day day = today() + days(std::clamp<std::int64_t>(part.number, -1, 1));
    return Found{{day + seconds(thing.months), day + seconds(thing.seconds)}, Grain::part_of_day};
  }
  if (thing.op != TimeOp::fields || thing.date.year != DateFields::no_year) return find(part.left);
  note_feast(thing.date);
  const auto when = beside(thing.date, static_cast<int>(part.number));
  if (!when) return std::nullopt;
  return Found{*when, thing.grain};
}

TimeResolver::Maybe TimeResolver::find_shifted(const TimeTree& part) {
  const auto length = tree(part.right);
  const auto months = part.number * length.months, count = part.number * length.seconds;
  if (part.left >= 0) {
    const auto base = find(part.left);
    if (!base) return std::nullopt;
    // "The day after Hanukkah": after its last day; "the eve of Passover": before the day that its name is, not before
    // the evening on which it begins.
    const auto& feast = tree(part.left).date.feast;
    auto from = feast && part.number > 0 ? base->when.end - days(1) : base->when.begin;
    if (feast && part.number < 0 && feast->by_other_calendar()) from -= days(feast->shift);
    const auto counted = moved(from, months, count);
    const bool fine = length.grain < Grain::day || base->grain < Grain::day;
    if (!fine) return Found{unit_holding(Grain::day, counted), Grain::day, counted, TimeForm::at, base->day_known};
    return Found{
        {counted, counted + seconds(1)}, std::min(base->grain, length.grain), {}, TimeForm::at, base->day_known};
  }
  const Instant from = base_of(part, length.grain);
  const bool from_mentioned = part.mentioned && !used_anchor_;
  const auto counted = moved(from, months, count);
  if (length.grain >= Grain::day) {
    // Counted to the day only where the day is known from which it is.
    const bool to_the_day = !from_mentioned || anchor_.spoken_grain <= Grain::day;
    return Found{unit_holding(length.grain, counted), length.grain,
                 to_the_day ? std::optional(Instant(floor_day(counted))) : std::nullopt};
  }
  const bool to_the_day = anchor_.to_the_day || from_mentioned;
  return Found{{counted, counted + seconds(to_the_day ? 86400 : 1)}, Grain::second};
}

}  // namespace rashomon
