// SPDX-License-Identifier: Apache-2.0
// How far an approximate time reaches.
#include "compare/time_reach.h"

#include <algorithm>
#include <chrono>
#include <cmath>

#include "value/time.h"

namespace rashomon {

// An approximate time reaches as far again on both sides, an hour half as far, and a quarter of an hour at least: "fin
// janvier", "vers 17 heures".
Time widened(Time time, const Likeness& likeness) {
  time.approximate = false;                           // relation() would reach out once more
  if (time.grain == Grain::part_of_day) return time;  // which has soft ends as it is
  const std::chrono::seconds least(std::llround(60 * likeness.about_minutes));
  for (auto& [begin, end] : time.when) {
    if (begin == Instant::min() || end == Instant::max()) continue;
    const std::chrono::seconds again = time.grain == Grain::hour ? (end - begin) / 2 : end - begin;
    const auto reach = std::max(again, least);
    // "Shortly before noon" does not reach on.
    const auto edge = time.grain <= Grain::hour ? time.expression.edge : TimeEdge::whole;
    if (edge != TimeEdge::later) begin -= reach;
    if (edge != TimeEdge::earlier) end += reach;
  }
  return time;
}

bool far_apart(const Time& one, const Time& other, const Likeness& likeness) {
  const auto known = [&](const Time& time, const Time& beside) {
    const auto reach = is_night(time) && !is_night(beside) ? whole_night(time) : time;
    return reach.approximate ? widened(reach, likeness) : reach;
  };
  const auto a = known(one, other), b = known(other, one);
  return relation(a, b) == ValueRelation::apart && !may_be_one_hour(a, b);
}

Time clock_of(Time time) {
  const auto day = std::chrono::floor<std::chrono::days>(time.when[0].begin).time_since_epoch();
  time.when[0].begin -= day;
  time.when[0].end -= day;
  time.kind = TimeKind::time_of_day;
  return time;
}

}  // namespace rashomon
