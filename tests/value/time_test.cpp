// SPDX-License-Identifier: Apache-2.0
#include "value/time.h"

#include <gtest/gtest.h>

#include "value/calendar.h"

namespace rashomon {
namespace {

Time on(Interval when, Grain grain, TimeForm form = TimeForm::at) {
  Time time;
  time.when = {when};
  time.grain = grain;
  time.form = form;
  return time;
}

Time day(int year, unsigned month, unsigned date) {
  return on(day_interval(civil_day(year, month, date), 1), Grain::day);
}

Time said(Grain grain, std::uint8_t weekday) {
  Time time;
  time.grain = grain;
  time.expression.weekday = weekday;
  time.expression.anchor = TimeExpression::Anchor::publication;
  return time;
}

TEST(Calendar, CountsTheCivilCalendar) {
  EXPECT_EQ(weekday_of(civil_day(2023, 9, 24)), 7U);
  EXPECT_EQ(civil_day(2023, 2, 31), civil_day(2023, 2, 28));
  EXPECT_EQ(week_interval(2021, 1).begin, Instant(civil_day(2021, 1, 4)));
  EXPECT_EQ(moved(civil_day(2024, 1, 31), 1, 0), Instant(civil_day(2024, 2, 29)));
  EXPECT_EQ(unit_holding(Grain::season, civil_day(2022, 1, 5)), month_interval(2021, 12, 3));
  EXPECT_EQ(unit_holding(Grain::century, civil_day(1900, 6, 1)), year_interval(1801, 100));
  EXPECT_EQ(unit_at(Grain::month, civil_day(2023, 1, 31), -1), month_interval(2022, 12));
  EXPECT_EQ(easter(2019), civil_day(2019, 4, 21));
  EXPECT_EQ(orthodox_easter(2018), civil_day(2018, 4, 8));
  EXPECT_EQ(orthodox_easter(2024), civil_day(2024, 5, 5));
}

TEST(TimeRelation, ComparesKnownIntervals) {
  const auto sunday = day(2023, 9, 24), saturday = day(2023, 9, 23);
  const auto weekend = on(day_interval(civil_day(2023, 9, 23), 2), Grain::weekend);
  EXPECT_EQ(relation(sunday, sunday), ValueRelation::equal);
  EXPECT_EQ(relation(sunday, saturday), ValueRelation::apart);
  EXPECT_EQ(relation(weekend, sunday), ValueRelation::contains);
  EXPECT_EQ(relation(sunday, weekend), ValueRelation::within);
  EXPECT_EQ(relation(on(year_interval(2014), Grain::year, TimeForm::since), on(year_interval(2016), Grain::year)),
            ValueRelation::contains);
}

TEST(TimeRelation, PartsOfTheDayHaveSoftEnds) {
  const Day date = civil_day(2023, 9, 24);
  const auto part = [&](int begin, int end) {
    return on({date + std::chrono::hours(begin), date + std::chrono::hours(end)}, Grain::part_of_day);
  };
  const auto nine = on({date + std::chrono::hours(21), date + std::chrono::minutes(21 * 60 + 1)}, Grain::minute);
  EXPECT_EQ(relation(part(16, 20), nine), ValueRelation::contains);
  EXPECT_EQ(relation(part(16, 20), part(20, 24)), ValueRelation::meets);
  EXPECT_EQ(relation(part(8, 12), part(20, 24)), ValueRelation::apart);
  EXPECT_EQ(relation(part(8, 12), nine), ValueRelation::apart);
}

TEST(TimeRelation, HoursOfNoDayGoRoundTheClock) {
  const auto hour = [](int begin, int end, TimeKind kind, Day date = Day()) {
    auto time = on({date + std::chrono::minutes(begin), date + std::chrono::minutes(end)}, Grain::minute);
    time.kind = kind;
    return time;
  };
  const auto no_day = TimeKind::time_of_day;
  const auto dated = [&](int begin, int end) { return hour(begin, end, TimeKind::calendar, civil_day(2023, 9, 24)); };
  auto about_midnight = hour(0, 1, no_day);
  about_midnight.approximate = true;
  EXPECT_NE(relation(hour(1435, 1436, no_day), about_midnight), ValueRelation::apart);
  EXPECT_EQ(relation(hour(1380, 1381, no_day), hour(30, 31, no_day)), ValueRelation::apart);
  // "Shortly before noon" does not reach beyond it.
  auto before_noon = hour(720, 721, no_day);
  before_noon.approximate = true;
  before_noon.expression.edge = TimeEdge::earlier;
  EXPECT_NE(relation(before_noon, hour(710, 711, no_day)), ValueRelation::apart);
  EXPECT_EQ(relation(before_noon, hour(725, 726, no_day)), ValueRelation::apart);
  // Of a day that only one of them names the hour alone is compared.
  EXPECT_EQ(relation(hour(600, 601, no_day), dated(600, 601)), ValueRelation::equal);
  EXPECT_EQ(relation(dated(720, 721), hour(600, 601, no_day)), ValueRelation::apart);
  EXPECT_EQ(relation(day(2023, 9, 24), hour(600, 601, no_day)), ValueRelation::unknown);
}

TEST(TimeRelation, WithoutDatesTheWordsAreOfOneWeekAndNeverApart) {
  const auto sunday = said(Grain::day, 7), tuesday = said(Grain::day, 2), weekend = said(Grain::weekend, 0);
  EXPECT_EQ(relation(sunday, sunday), ValueRelation::equal);
  EXPECT_EQ(relation(sunday, weekend), ValueRelation::within);
  EXPECT_EQ(relation(weekend, sunday), ValueRelation::contains);
  EXPECT_EQ(relation(sunday, tuesday), ValueRelation::unknown);
  EXPECT_EQ(relation(said(Grain::part_of_day, 7), sunday), ValueRelation::within);
  EXPECT_EQ(relation(tuesday, weekend), ValueRelation::unknown);
}

TEST(TimeRelation, OneDateHasOneWeekday) {
  const auto dated = [](unsigned day_of_month, std::uint8_t weekday) {
    auto time = day(2026, 5, day_of_month);
    time.expression.weekday = weekday;
    return time;
  };
  EXPECT_TRUE(weekdays_differ(dated(18, 1), dated(18, 7)));
  EXPECT_TRUE(weekdays_differ(dated(18, 7), dated(18, 1)));
  EXPECT_FALSE(weekdays_differ(dated(18, 1), dated(18, 1)));
  EXPECT_FALSE(weekdays_differ(dated(18, 1), dated(17, 7)));
  EXPECT_FALSE(weekdays_differ(dated(18, 1), dated(18, 0)));
  // The night of Monday may lie in Tuesday: neither is misdated.
  auto night = dated(19, 1);
  night.grain = Grain::part_of_day;
  EXPECT_FALSE(weekdays_differ(night, dated(19, 2)));
}

TEST(TimeRelation, ALengthMayReachFromALeast) {
  const auto days = [](int least, int most) {
    Time time;
    time.kind = TimeKind::duration;
    time.seconds = most * 86400;
    if (least != most) time.least_seconds = least * 86400;
    return time;
  };
  EXPECT_EQ(relation(days(60, 90), days(60, 90)), ValueRelation::equal);
  EXPECT_EQ(relation(days(60, 90), days(75, 75)), ValueRelation::meets);
  EXPECT_EQ(relation(days(75, 75), days(60, 90)), ValueRelation::meets);
  EXPECT_EQ(relation(days(60, 90), days(100, 100)), ValueRelation::apart);
  EXPECT_EQ(to_iso(days(60, 90)), "P60D/P90D");
}

TEST(TimeText, TellsWhatHoldsASoftBorder) {
  auto early = on({Instant(civil_day(2023, 6, 1)), Instant(civil_day(2023, 6, 11))}, Grain::month);
  early.expression.edge = TimeEdge::start;
  const auto reports = reports_of(early);
  ASSERT_EQ(reports.size(), 2U);
  EXPECT_EQ(reports[0].end, "2023-06-16");
  EXPECT_EQ(reports[1].end, "2023-07-01");
}

TEST(TimeText, WritesIso) {
  EXPECT_EQ(to_iso(day(2023, 9, 24)), "2023-09-24");
  EXPECT_EQ(to_iso(on(month_interval(2023, 9), Grain::month)), "2023-09");
  EXPECT_EQ(to_iso(on(day_interval(civil_day(2023, 9, 23), 2), Grain::weekend)), "2023-09-23/2023-09-25");
  EXPECT_EQ(to_iso(Time{}), "?");
  EXPECT_EQ(duration_iso(18, 0), "P1Y6M");
  EXPECT_EQ(duration_iso(0, 90 * 60), "PT1H30M");
  const auto reports = reports_of(on(year_interval(2014), Grain::year, TimeForm::since));
  ASSERT_EQ(reports.size(), 2U);
  EXPECT_EQ(reports[0].start, "2014-01-01");
  EXPECT_FALSE(reports[0].end);
  EXPECT_EQ(reports[1].end, "2015-01-01");
}

}  // namespace
}  // namespace rashomon
