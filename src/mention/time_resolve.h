// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include <rashomon/time.h>

#include "mention/time_tree.h"
#include "mention/time_words.h"

namespace rashomon {

// What an expression is seen from.
struct TimeAnchor {
  Instant now{};                   // of the publication
  bool to_the_day = true;          // only the day of `now` is known
  std::optional<Interval> window;  // in which the publication lies, where its day is not known
  std::optional<Day> mentioned;    // the day that the text spoke of last
  std::optional<Interval> spoken;  // the day, month or year that it spoke of last
  Grain spoken_grain = Grain::day;
  TimeExpression::Direction direction = TimeExpression::Direction::none;  // of the tense
  bool sure = false;                                                      // its own verb tells of the past
  bool coming = false;  // nothing tells of the past or of a sentence at all: the coming day or hour
};

// Finds the days and hours that a tree means.
class TimeResolver {
 public:
  // trees gains copies of the parts that take a year or month from another part.
  TimeResolver(TimeTrees& trees, const TimeConventions& conventions, const TimeAnchor& anchor)
      : trees_(trees), conventions_(conventions), anchor_(anchor) {}

  // nullopt: the words name no day that exists.
  std::optional<Time> resolve(int tree);
  bool used_anchor() const { return used_anchor_; }

 private:
  struct Found {
    Interval when{};
    Grain grain = Grain::day;
    std::optional<Instant> counted = std::nullopt;
    TimeForm form = TimeForm::at;
    bool day_known = true;  // false: a time of day alone
    bool edge_kept = false;
  };
  using Maybe = std::optional<Found>;

  const TimeTree& tree(int index) const { return trees_[static_cast<std::size_t>(index)]; }
  Instant base_of(const TimeTree& part, Grain unit);
  Day today() { return used_anchor_ = true, floor_day_of_now(); }
  Day floor_day_of_now() const;

  void note_feast(const DateFields& date);
  Maybe find(int index);
  Maybe find_fields(const DateFields& date, Grain grain);
  Maybe find_relative(const TimeTree& part);
  Maybe find_named(const TimeTree& part);
  Maybe find_shifted(const TimeTree& part);
  Maybe find_nth(const TimeTree& part);
  Maybe find_within(const TimeTree& part);
  Maybe find_part_of(const TimeTree& part);
  Maybe find_half(const TimeTree& part);
  Maybe find_at(const TimeTree& part);
  Maybe find_span(const TimeTree& part);
  Maybe find_bound(const TimeTree& part);
  Maybe find_units(const TimeTree& part);
  Maybe find_rest(const TimeTree& part);
  Maybe find_clock_span(const TimeTree& part);

  std::optional<Interval> nearest(const DateFields& date, Grain grain);
  std::optional<Interval> beside(const DateFields& date, int which);
  int weeks_off(Day same, Day day) const;
  void share_clocks(int& left, int& right);
  std::optional<Instant> edge_point(int index);
  void around_now(Found& from, Found& to) const;
  int with_date(int index, const DateFields& date);
  const DateFields* date_of(int index) const;
  int with_clock(int index, const ClockFields& clock);

  TimeTrees& trees_;
  const TimeConventions& conventions_;
  TimeAnchor anchor_;
  bool used_anchor_ = false;
  bool by_feast_ = false;  // of a feast that is not kept within the same hours everywhere
  bool unknown_ = false;   // counted from what is not known finely enough
};

}  // namespace rashomon
