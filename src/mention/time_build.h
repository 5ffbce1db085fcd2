// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include "mention/time_grammar.h"

// The constructions of the grammar of times: each makes one tree of the parts of a rule, in whatever order these stand.
namespace rashomon::build {

using Tree = std::optional<TimeTree>;

// The one part that is more than a word.
Tree pass(const TimeParts& parts);
// The same, said to be inexact.
Tree about(const TimeParts& parts);
// The same right before or after it: "shortly before seven" is no time of the whole hour that begins at seven.
Tree near(const TimeParts& parts);
Tree near_hour(const TimeParts& parts);  // "just before nine"
// The last of several ("this coming"), leaving "this" to others.
Tree last_which(const TimeParts& parts);

// Numbers.
Tree decimal(const TimeParts& parts);
Tree plus_half(const TimeParts& parts);
Tree thousands(const TimeParts& parts);  // "two thousand (and) sixteen"
Tree hundreds(const TimeParts& parts);   // "nineteen hundred ninety three"
Tree ordinal_digits(const TimeParts& parts);

// Dates.
Tree day_number(const TimeParts& parts);
Tree spoken_day(const TimeParts& parts);
Tree full_year(const TimeParts& parts);
Tree short_year(const TimeParts& parts);
Tree spoken_year(const TimeParts& parts);  // "nineteen seventy-two"
Tree decade(const TimeParts& parts);
Tree century(const TimeParts& parts);
Tree merge(const TimeParts& parts);      // all that the parts name, unless they contradict
Tree merge_day(const TimeParts& parts);  // the same, where a day of the month is named
Tree merge_month_first(const TimeParts& parts);
Tree month_then_two(const TimeParts& parts);  // "July 98"
Tree numeric_date(const TimeParts& parts);
Tree dotted_date(const TimeParts& parts);   // "28.10."
Tree compact_date(const TimeParts& parts);  // 20170302
Tree ordinal_date(const TimeParts& parts);
Tree merge_tight(const TimeParts& parts);    // "5-May", but not "in May. Five"
Tree month_of_year(const TimeParts& parts);  // 3/2015, 2015-03
Tree quarter(const TimeParts& parts);
Tree half_year(const TimeParts& parts);
Tree week_number(const TimeParts& parts);
Tree season_years(const TimeParts& parts);  // "winter 2021-2022"

// Dates seen from others.
Tree relative(const TimeParts& parts);       // "last week"
Tree this_unit(const TimeParts& parts);      // "the year", where it is a base for others
Tree named(const TimeParts& parts);          // "last Sunday"
Tree unit_of(const TimeParts& parts);        // "the week of July 4"
Tree within(const TimeParts& parts);         // "Friday of next week": the first two parts, either way round
Tree nth(const TimeParts& parts);            // "the first week of May"
Tree half_of(const TimeParts& parts);        // "the second half of May"
Tree half_of_month(const TimeParts& parts);  // the same by a word that is said of months alone
Tree nth_units(const TimeParts& parts);      // "the last three weeks of 2021"
Tree nth_of_month(const TimeParts& parts);   // "second Sunday"
Tree part_of(const TimeParts& parts);        // "late March"
Tree rest(const TimeParts& parts);
Tree units(const TimeParts& parts);               // "the last three weeks"
Tree several_units(const TimeParts& parts);       // "recent months"
Tree rolling_units(const TimeParts& parts);       // "the past year": the twelve months up to today
Tree units_after_number(const TimeParts& parts);  // "les trois dernières semaines"
Tree within_units(const TimeParts& parts);        // "within three weeks"
Tree ago(const TimeParts& parts);
Tree ahead(const TimeParts& parts);
Tree after_length(const TimeParts& parts);  // "after six days"
Tree later(const TimeParts& parts);         // counted from the day mentioned last
Tree earlier(const TimeParts& parts);
Tree before_date(const TimeParts& parts);  // "two days before Christmas"
Tree beside_date(const TimeParts& parts);  // "the day after May 3", "la veille du 14 juillet"
Tree after_date(const TimeParts& parts);

Tree after_dated(const TimeParts& parts);   // "more than two days after Christmas"
Tree before_dated(const TimeParts& parts);  // "more than two days before Christmas"
Tree since_ahead(const TimeParts& parts);   // "more than two days from now"
Tree up_to_dated(const TimeParts& parts);   // "less than two days after Christmas"
Tree to_now(const TimeParts& parts);        // "the year to date"

// Durations and sets.
Tree duration(const TimeParts& parts);
Tree quarters(const TimeParts& parts);
Tree one_unit(const TimeParts& parts);
Tree whole_unit(const TimeParts& parts);      // "the entire year"
TimeTree length_of(const TimeTree& clock);    // "2 h 30", where it is no hour of the day
Tree duration_range(const TimeParts& parts);  // "60 to 90 days"
Tree current_day(const TimeParts& parts);     // "a second consecutive day"
Tree sum(const TimeParts& parts);
Tree every_unit(const TimeParts& parts);
Tree every_named(const TimeParts& parts);
Tree every_day_part(const TimeParts& parts);  // "Tuesday afternoons"
Tree per_unit(const TimeTree& unit);          // "15 a year": the year
Tree set_at(const TimeParts& parts);

// Clocks and parts of the day.
Tree hour(const TimeParts& parts);
Tree bare_hour(const TimeParts& parts);     // of a preposition that may govern any number
Tree hour_minutes(const TimeParts& parts);  // also with seconds
Tree hour_dot(const TimeParts& parts);      // "8.30", which may be a plain number
Tree dotted_hour(const TimeParts& parts);
Tree roughly(const TimeParts& parts);  // "11-ish"
Tree exact_hour(const TimeParts& parts);
Tree joined_digits(const TimeParts& parts);  // "340 pm"
Tree military_hour(const TimeParts& parts);  // "0730"
Tree spoken_hour(const TimeParts& parts);    // "seven thirty"
Tree minutes_past(const TimeParts& parts);
Tree minutes_to(const TimeParts& parts);
Tree hour_plus(const TimeParts& parts);
Tree hour_then(const TimeParts& parts);       // "7 o'clock 30"
Tree minutes_around(const TimeParts& parts);  // "ten to half past six"
Tree half_day(const TimeParts& parts);        // "Tuesday pm"
Tree hour_minus(const TimeParts& parts);
Tree half_to(const TimeParts& parts);  // "halb acht": 7:30
Tree with_meridiem(const TimeParts& parts);
Tree with_part(const TimeParts& parts);  // "3 in the morning"
Tree with_zone(const TimeParts& parts);
Tree zone_offset(const TimeParts& parts);
Tree zone_behind(const TimeParts& parts);
Tree part_today(const TimeParts& parts);  // "tonight"
Tree part_yesterday(const TimeParts& parts);
Tree edge_datepart(const TimeParts& parts);  // "early this evening"
Tree edge_part(const TimeParts& parts);      // "early afternoon"

// The half of the day of an hour said with a part of the day: "3 in the morning" is 3:00, "3 in the afternoon" 15:00,
// "11 at night" 23:00, "3 at night" 3:00.
void place_in_part(ClockFields& clock, const TimeTree& day_part);

// Several together.
Tree at(const TimeParts& parts);  // a day with its clock or part, either way round
Tree at_of_year(const TimeParts& parts);
Tree span(const TimeParts& parts);
Tree two_days(const TimeParts& parts);       // "9 and 10 July", where they follow each other
Tree span_in_month(const TimeParts& parts);  // "3 to 12 May": the right side names the month
Tree years(const TimeParts& parts);          // "1998-99"
Tree lasting(const TimeParts& parts);        // "from nine for two hours"
Tree lasting_at(const TimeParts& parts);     // the same on a day
Tree night_between(const TimeParts& parts);  // "the night from Saturday to Sunday", until six in the morning
Tree night_of_days(const TimeParts& parts);  // "the night of 3 to 4 May", of days that follow each other
Tree night_at(const TimeParts& parts);       // an hour of it: before midnight of its first day, else of its second
Tree night_before(const TimeParts& parts);   // "die Nacht auf Sonntag": the night that leads to the day
Tree since(const TimeParts& parts);
Tree until(const TimeParts& parts);
Tree before(const TimeParts& parts);
Tree after(const TimeParts& parts);

}  // namespace rashomon::build
