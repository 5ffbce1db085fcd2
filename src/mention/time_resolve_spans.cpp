// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "mention/time_occurrence.h"
#include "mention/time_resolve.h"
#include "value/calendar.h"

namespace rashomon {
namespace {

using Direction = TimeExpression::Direction;
using std::chrono::days;

// Takes from other what is coarser than all that the date names: "from 2 to 7 May 2018".
void inherit(DateFields& date, const DateFields& other) {
  if (date.year != DateFields::no_year) return;
  if (date.month == 0 && date.day != 0 && !date.feast) date.month = other.month;
  const bool placed = date.month != 0 || date.feast || date.quarter != 0 || date.season != 0 || date.week != 0;
  if (placed) date.year = other.year;
}

int twelve(const ClockFields& clock) { return clock.hour * 60 + clock.minute; }

// "5 to 6 pm", "1:30 pm to 4": the told half of the day is the other's too where the order allows it.
void share_meridiem(ClockFields& from, ClockFields& to) {
  const auto named = [](const ClockFields& clock) {
    return clock.meridiem == Meridiem::before_noon || clock.meridiem == Meridiem::after_noon;
  };
  const bool from_told = named(from), to_told = named(to);
  if ((from_told && to.meridiem == Meridiem::told) || (to_told && from.meridiem == Meridiem::told)) return;
  if (from_told == to_told) {
    // "10:30 to 3" ends in the afternoon.
    if (!from_told && twelve(to) <= twelve(from) && to.hour < 12 && from.meridiem == Meridiem::unknown)
      to.hour = static_cast<std::int8_t>(to.hour + 12);
    return;
  }
  auto& open = from_told ? to : from;
  const int shifted = twelve(open) + 720;
  const bool fits =
      from_told ? shifted > twelve(from) && twelve(open) < twelve(from) : to.hour >= 12 && shifted <= twelve(to);
  if (fits && open.hour < 12) open.hour = static_cast<std::int8_t>(open.hour + 12);
}

}  // namespace

const DateFields* TimeResolver::date_of(int index) const {
  const auto& part = tree(index);
  if (part.op == TimeOp::fields) return &part.date;
  if (part.op == TimeOp::at || part.op == TimeOp::part_of) return date_of(part.left);
  return nullptr;
}

int TimeResolver::with_date(int index, const DateFields& date) {
  auto copy = tree(index);
  if (copy.op == TimeOp::fields)
    copy.date = date;
  else
    copy.left = with_date(copy.left, date);
  trees_.push_back(copy);
  return static_cast<int>(trees_.size()) - 1;
}

int TimeResolver::with_clock(int index, const ClockFields& clock) {
  auto copy = tree(index);
  copy.clock = clock;
  trees_.push_back(copy);
  return static_cast<int>(trees_.size()) - 1;
}

TimeResolver::Maybe TimeResolver::find_clock_span(const TimeTree& part) {
  auto from = tree(part.left).clock, to = tree(part.right).clock;
  share_meridiem(from, to);
  auto first = find(with_clock(part.left, from));
  auto last = find(with_clock(part.right, to));
  if (!first || !last) return std::nullopt;
  if (first->day_known != last->day_known) {
    // A zone told of one is the other's too.
    auto& zoned = first->day_known ? *first : *last;
    zoned.when.begin -= floor_day(zoned.when.begin).time_since_epoch();
    first->day_known = false;
  }
  first->when.end = last->when.begin;
  if (first->when.end <= first->when.begin) first->when.end += days(1);
  first->form = TimeForm::span;
  first->grain = std::min(first->grain, last->grain);
  return first;
}

// "5 to 6 pm on April 22nd": a clock and a moment share the half of the day too.
void TimeResolver::share_clocks(int& left, int& right) {
  const auto clock_in = [&](int index) { return tree(index).op == TimeOp::at ? tree(index).right : index; };
  const int first = clock_in(left), last = clock_in(right);
  if (tree(first).op != TimeOp::clock || tree(last).op != TimeOp::clock || (first == left && last == right)) return;
  auto from = tree(first).clock, to = tree(last).clock;
  share_meridiem(from, to);
  const auto put = [&](int& index, const ClockFields& clock) {
    if (tree(index).op != TimeOp::at) {
      index = with_clock(index, clock);
      return;
    }
    auto copy = tree(index);
    copy.right = with_clock(copy.right, clock);
    trees_.push_back(copy);
    index = static_cast<int>(trees_.size()) - 1;
  };
  // Hours of two days do not tell of each other.
  if (first != left && last != right) return;
  put(left, from);
  put(right, to);
}

// "From May to September", said in September, is the one under way.
void TimeResolver::around_now(Found& from, Found& to) const {
  for (const int months : {-12, 12}) {
    const auto begin = moved(from.when.begin, months, 0), end = moved(to.when.end, months, 0);
    if (begin > anchor_.now || end <= anchor_.now) continue;
    from.when = {begin, moved(from.when.end, months, 0)};
    to.when = {moved(to.when.begin, months, 0), end};
    return;
  }
}

// The moment that an end of a span names: "the end of 2007" is the start of 2008.
std::optional<Instant> TimeResolver::edge_point(int index) {
  const auto part = tree(index);
  if (part.op != TimeOp::part_of || part.loose || part.grain <= Grain::day) return std::nullopt;
  const auto whole = find(part.left);
  if (!whole) return std::nullopt;
  if (part.edge == TimeEdge::start) return whole->when.begin;
  if (part.edge == TimeEdge::end) return whole->when.end;
  if (part.edge != TimeEdge::middle) return std::nullopt;
  return Instant(floor_day(whole->when.begin + (whole->when.end - whole->when.begin) / 2));
}

TimeResolver::Maybe TimeResolver::find_span(const TimeTree& part) {
  if (tree(part.left).op == TimeOp::clock && tree(part.right).op == TimeOp::clock) return find_clock_span(part);
  int left = part.left, right = part.right;
  share_clocks(left, right);
  bool year_taken = false, yearless = false;
  if (date_of(left) != nullptr && date_of(right) != nullptr) {
    auto first = *date_of(left), last = *date_of(right);
    const bool without_year = first.year == DateFields::no_year;
    inherit(first, last);
    year_taken = without_year && first.year != DateFields::no_year;
    inherit(last, first);
    yearless = first.year == DateFields::no_year && last.year == DateFields::no_year && first.month != 0;
    left = with_date(left, first);
    right = with_date(right, last);
  }
  auto from = find(left);
  if (from && from->day_known && date_of(right) != nullptr) {  // the end is the first such day from the start on
    auto last = *date_of(right);
    inherit(last, DateFields{.year = year_of(floor_day(from->when.begin)),
                             .month = static_cast<std::int8_t>(month_of(floor_day(from->when.begin)))});
    right = with_date(right, last);
  }
  auto to = find(right);
  if (!from || !to) return std::nullopt;
  if (!to->day_known && from->day_known) {  // "Monday 8 pm to 10 pm"
    const auto since = floor_day(from->when.begin).time_since_epoch();
    to->when = {to->when.begin + since, to->when.end + since};
    const auto& clock = tree(right);  // "between now and eight o'clock" of an afternoon
    const bool half_open =
        clock.op == TimeOp::clock && clock.clock.meridiem == Meridiem::unknown && clock.clock.hour < 12;
    if (half_open && to->when.begin < from->when.begin)
      to->when = {moved(to->when.begin, 0, 43200), moved(to->when.end, 0, 43200)};
  } else if (to->day_known && !from->day_known) {
    const auto since = floor_day(to->when.begin).time_since_epoch();
    from->when = {from->when.begin + since, from->when.end + since};
    from->day_known = true;
  }
  const auto* last = date_of(right);
  if (to->when.begin < from->when.begin && year_taken) {
    from->when = {moved(from->when.begin, -12, 0), moved(from->when.end, -12, 0)};
  } else if (to->when.begin < from->when.begin && last != nullptr && last->weekday != 0 && last->month == 0) {
    while (to->when.begin < from->when.begin) to->when = {to->when.begin + days(7), to->when.end + days(7)};
  } else if (to->when.begin < from->when.begin && last != nullptr) {
    to->when = {moved(to->when.begin, 12, 0), moved(to->when.end, 12, 0)};
  }
  // "Between now and November 15th" counts in days.
  for (auto [one, other] : {std::pair(&*from, &*to), std::pair(&*to, &*from)}) {
    if (one->grain == Grain::second && other->grain >= Grain::day &&
        one->when.end - one->when.begin <= std::chrono::seconds(1)) {
      *one = Found{unit_holding(Grain::day, one->when.begin), Grain::day};
    }
  }
  if (yearless) around_now(*from, *to);
  if (const auto point = edge_point(left)) from->when.begin = *point;
  if (const auto point = edge_point(right)) to->when = {*point, *point};
  const bool clocked = to->grain < Grain::part_of_day;
  from->when.end = clocked ? to->when.begin : to->when.end;
  // "From 2014 to 2016" counts up to 2016; "from the 3rd to the 5th" is three days.
  const bool days_named =
      date_of(left) != nullptr && date_of(right) != nullptr && from->grain == Grain::day && to->grain == Grain::day;
  if (!days_named) from->counted = to->when.begin;
  from->grain = std::min(from->grain, to->grain);
  from->form = TimeForm::span;
  return from;
}

TimeResolver::Maybe TimeResolver::find_units(const TimeTree& part) {
  const auto months = part.number * part.months, count = part.number * part.seconds;
  if (part.grain < Grain::day) {
    used_anchor_ = true;
    const Instant other = moved(anchor_.now, months, count);
    return Found{{std::min(anchor_.now, other), std::max(anchor_.now, other)}, Grain::second, {}, TimeForm::span};
  }
  Instant from = today();
  if (part.grain > Grain::year || part.grain == Grain::quarter) {
    // Decades and quarters are told whole.
    from = unit_at(part.grain, from, part.number > 0 ? 1 : 0).begin;
  } else if (part.number > 0 && part.edge != TimeEdge::start) {
    from += days(1);
  }
  const Instant other = moved(from, months, count);
  return Found{{std::min(from, other), std::max(from, other)}, part.grain, {}, TimeForm::span};
}

TimeResolver::Maybe TimeResolver::find_rest(const TimeTree& part) {
  auto base = find(part.left);
  if (!base) return std::nullopt;
  base->form = TimeForm::span;
  if (base->grain == Grain::day && !anchor_.to_the_day) {
    base->grain = Grain::second;
    base->when.begin = anchor_.now;
  } else {
    base->when.begin = std::max<Instant>(base->when.begin, today());
  }
  return base;
}

TimeResolver::Maybe TimeResolver::find_bound(const TimeTree& part) {
  // "Until Friday" is a coming one, "since Friday" a past one; "from Friday on" is what the tense says.
  const auto told = anchor_.direction;
  if (part.form == TimeForm::by) {
    const auto& day = tree(part.left);
    const bool weekday = day.op == TimeOp::fields && day.date.weekday != 0 && day.date.day == 0;
    const bool ahead = weekday || told == Direction::future;
    anchor_.direction = ahead ? Direction::future : Direction::none;
  }
  if (part.form == TimeForm::since && !(part.ahead && told == Direction::future)) anchor_.direction = Direction::past;
  auto found = find(part.left);
  anchor_.direction = told;
  if (!found) return std::nullopt;
  found->form = part.form;
  return found;
}

}  // namespace rashomon
