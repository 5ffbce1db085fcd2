// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "value/calendar.h"
#include "value/time.h"

namespace rashomon {
namespace {

using std::chrono::days;
using std::chrono::seconds;

std::string digits(std::int64_t number, std::size_t width) {
  auto text = std::to_string(number);
  if (text.size() < width) text.insert(0, width - text.size(), '0');
  return text;
}

std::string day_iso(Day day) {
  return digits(year_of(day), 4) + "-" + digits(month_of(day), 2) + "-" + digits(day_of_month(day), 2);
}

std::string clock_iso(Instant instant, bool with_seconds) {
  const auto since = (instant - floor_day(instant)).count();
  auto text = "T" + digits(since / 3600, 2) + ":" + digits(since / 60 % 60, 2);
  if (with_seconds) text += ":" + digits(since % 60, 2);
  return text;
}

std::string instant_iso(Instant instant, bool day_known) {
  const auto clock = clock_iso(instant, true);
  return day_known ? day_iso(floor_day(instant)) + clock : clock;
}

std::string interval_iso(const Time& time, const Interval& when) {
  const Day begin = floor_day(when.begin);
  if (time.grain < Grain::day) {
    const bool fine = time.grain == Grain::second;
    const auto text = [&](Instant instant) {
      return (time.kind == TimeKind::calendar ? day_iso(floor_day(instant)) : "") + clock_iso(instant, fine);
    };
    return time.grain == Grain::part_of_day || time.form == TimeForm::span ? text(when.begin) + "/" + text(when.end)
                                                                           : text(when.begin);
  }
  if (when == unit_holding(Grain::day, when.begin)) return day_iso(begin);
  if (when == unit_holding(Grain::month, when.begin)) return day_iso(begin).substr(0, 7);
  if (when == unit_holding(Grain::year, when.begin)) return day_iso(begin).substr(0, 4);
  return day_iso(begin) + "/" + day_iso(floor_day(when.end));
}

std::string bounded_iso(const Time& time, const Interval& when) {
  const auto text = interval_iso(time, when);
  switch (time.form) {
    case TimeForm::since:
      return text + "/..";
    case TimeForm::after:
      return ">" + text;
    case TimeForm::by:
      return "../" + text;
    case TimeForm::before:
      return "<" + text;
    default:
      return text;
  }
}

// The start and end of a month or year as its halves, of a year named by its number as its thirds; a century from its
// year 00 on.
Interval reported(const Time& time) {
  auto when = time.when[0];
  const auto edge = time.expression.edge;
  if (time.grain == Grain::century && edge == TimeEdge::whole)
    return {moved(when.begin, -12, 0), moved(when.end, -12, 0)};
  if (edge == TimeEdge::whole || time.grain < Grain::week || time.grain > Grain::year) return when;
  const auto whole = unit_holding(time.grain, when.begin);
  const bool numbered = time.grain == Grain::year && time.expression.anchor == TimeExpression::Anchor::none;
  const auto parts = [&](Instant first, Instant last) {
    switch (edge) {
      case TimeEdge::start:
        return Interval{whole.begin, first};
      case TimeEdge::end:
        return Interval{last, whole.end};
      case TimeEdge::earlier:
        return Interval{whole.begin, std::min(first, when.end)};
      case TimeEdge::later:
        return Interval{std::max(last, when.begin), whole.end};
      default:
        return numbered ? Interval{first, last} : when;
    }
  };
  if (time.grain == Grain::week) return parts(whole.begin + days(3), whole.begin + days(3));
  if (time.grain == Grain::month) return parts(whole.begin + days(15), whole.begin + days(15));
  if (time.grain != Grain::year) return when;
  return numbered ? parts(moved(whole.begin, 4, 0), moved(whole.begin, 8, 0))
                  : parts(moved(whole.begin, 6, 0), moved(whole.begin, 6, 0));
}

TimeReport ranged(const Time& time, Interval when) {
  const bool fine = time.grain < Grain::day, day_known = time.kind == TimeKind::calendar;
  TimeReport report;
  report.kind = !fine ? "daterange" : day_known ? "datetimerange" : "timerange";
  const auto text = [&](Instant instant) {
    return fine ? instant_iso(instant, day_known) : day_iso(floor_day(instant));
  };
  // A day's last part is told to its last second.
  const bool part = time.grain == Grain::part_of_day || (time.grain == Grain::second && time.form == TimeForm::span);
  const bool half_day = time.form == TimeForm::at && when.end - when.begin == std::chrono::hours(12);
  if (part && !half_day && floor_day(when.end) == when.end) when.end -= seconds(1);
  if (time.form == TimeForm::since)
    report.start = text(when.begin);
  else if (time.form == TimeForm::after)
    report.start = text(fine && time.grain != Grain::part_of_day ? when.begin : when.end);
  else if (time.form == TimeForm::by || time.form == TimeForm::before) {
    report.end = text(time.expression.edge == TimeEdge::end ? when.end : when.begin);
  } else {
    report.start = text(when.begin);
    report.end = text(time.form == TimeForm::span && time.counted && !fine ? *time.counted : when.end);
  }
  return report;
}

TimeReport one_report(const Time& time) {
  const bool day_known = time.kind == TimeKind::calendar;
  if (time.form == TimeForm::span) return ranged(time, time.when[0]);
  if (time.form != TimeForm::at) return ranged(time, reported(time));
  if (time.counted) return {"date", day_iso(floor_day(*time.counted)), {}, {}};
  if (time.grain < Grain::part_of_day) {
    return {day_known ? "datetime" : "time", instant_iso(time.when[0].begin, day_known), {}, {}};
  }
  const bool one_day = time.grain == Grain::day && time.when[0].end - time.when[0].begin == days(1);
  if (one_day && time.expression.edge == TimeEdge::end && day_known) {
    return {"datetime", instant_iso(time.when[0].end - seconds(1), true), {}, {}};
  }
  if (one_day) return {"date", day_iso(floor_day(time.when[0].begin)), {}, {}};
  return ranged(time, reported(time));
}

}  // namespace

std::string duration_iso(std::int64_t months, std::int64_t count, std::int32_t milliseconds) {
  std::string date, clock;
  const auto add = [](std::string& text, std::int64_t number, char unit) {
    if (number != 0) text += std::to_string(number) + unit;
  };
  add(date, months / 12, 'Y');
  add(date, months % 12, 'M');
  add(date, count / 86400, 'D');
  add(clock, count / 3600 % 24, 'H');
  add(clock, count / 60 % 60, 'M');
  if (milliseconds != 0) {
    auto thousandths = digits(milliseconds, 3);
    thousandths.erase(thousandths.find_last_not_of('0') + 1);
    clock += std::to_string(count % 60) + "." + thousandths + "S";
  } else {
    add(clock, count % 60, 'S');
  }
  if (date.empty() && clock.empty()) return "PT0S";
  return "P" + date + (clock.empty() ? "" : "T" + clock);
}

std::string to_iso(const Time& time) {
  if (time.kind == TimeKind::duration) {
    return (time.has_least() ? duration_iso(time.least_months, time.least_seconds) + "/" : "") +
           duration_iso(time.months, time.seconds, time.milliseconds);
  }
  if (time.kind == TimeKind::set) return time.recurrence;
  std::string text;
  for (const auto& when : time.when) text += (text.empty() ? "" : " | ") + bounded_iso(time, when);
  return text.empty() ? "?" : text;
}

namespace {

std::vector<TimeReport> reports_of_duration(const Time& time) {
  std::vector<TimeReport> reports;
  if (time.has_least()) reports.push_back({"duration", duration_iso(time.least_months, time.least_seconds), {}, {}});
  reports.push_back({"duration", duration_iso(time.months, time.seconds, time.milliseconds), {}, {}});
  return reports;
}

// What has no sharp border is told by what holds it too: of "early June" June, of "late Monday" and of "now" the day.
void add_holding(const Time& time, std::vector<TimeReport>& reports) {
  if (time.kind != TimeKind::calendar || time.form == TimeForm::span) return;
  const auto edge = time.expression.edge;
  const bool inner = edge == TimeEdge::start || edge == TimeEdge::middle || edge == TimeEdge::end;
  const bool now = time.grain == Grain::second && time.expression.offset == 0 &&
                   time.expression.anchor == TimeExpression::Anchor::publication;
  if (now || (inner && time.grain == Grain::part_of_day)) {
    reports.push_back({"date", day_iso(floor_day(time.when[0].begin)), {}, {}});
  } else if (inner && time.grain >= Grain::week && time.grain <= Grain::year) {
    Time whole;
    whole.grain = time.grain;
    whole.when = {unit_holding(time.grain, time.when[0].begin)};
    reports.push_back(one_report(whole));
  }
}

}  // namespace

std::vector<TimeReport> reports_of(const Time& time) {
  if (time.kind == TimeKind::duration) return reports_of_duration(time);
  const bool measured = time.months != 0 || time.seconds != 0;
  if (time.kind == TimeKind::set) return {{measured ? "duration" : "set", time.recurrence, {}, {}}};
  std::vector<TimeReport> reports;
  if (time.when.size() == 1) {
    reports.push_back(one_report(time));
    auto named = time;
    named.form = TimeForm::at;
    // "Since the start of the year" is since its first day.
    const bool day =
        time.form == TimeForm::since && time.expression.edge == TimeEdge::start && time.grain >= Grain::day;
    if (day)
      reports.push_back({"date", day_iso(floor_day(time.when[0].begin)), {}, {}});
    else if (time.form != TimeForm::at && time.form != TimeForm::span)
      reports.push_back(one_report(named));
    add_holding(time, reports);
  }
  // "Over the past decade" tells a length as well, which is known where its days are not.
  if (measured) reports.push_back({"duration", duration_iso(time.months, time.seconds), {}, {}});
  return reports;
}

}  // namespace rashomon
