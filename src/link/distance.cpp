// SPDX-License-Identifier: Apache-2.0
#include "link/distance.h"

#include <algorithm>
#include <chrono>

namespace rashomon {
namespace {

std::chrono::days days(double number) { return std::chrono::days(static_cast<int>(number)); }

}  // namespace

bool in_the_past(const ClaimView& view, const Weights& weights) {
  const auto& times = view.context.times_around;
  const auto& published = view.claim.as_of.when;
  if (published.size() != 1 || times.empty()) return false;
  // "Will rise, after a rise last year": what is to come does not lie there.
  if (view.claim.modality == Modality::planned) return false;
  const auto limit = published[0].begin - days(weights.background_days);
  return std::ranges::all_of(times,
                             [&](const Time& time) { return time.when.size() == 1 && time.when[0].end < limit; });
}

bool until_now(const ClaimView& view, const Weights& weights) {
  const auto& published = view.claim.as_of.when;
  if (published.size() != 1) return false;
  const auto limit = published[0].begin - days(weights.background_days);
  return std::ranges::any_of(view.context.times, [&](const Time& time) {
    // "Since January" counts a period, however near it is.
    if (time.when.size() == 1 && time.form == TimeForm::since && time.grain >= Grain::month) return true;
    // "So far this year", "cette année": all of it up to now.
    const bool so_far = time.expression.edge == TimeEdge::earlier ||
                        (time.form == TimeForm::at && time.expression.direction == TimeExpression::Direction::present);
    if (so_far && time.grain >= Grain::quarter && view.claim.modality != Modality::planned) return true;
    if (time.when.size() != 1 || time.when[0].begin >= limit) return false;
    return time.form == TimeForm::since || (time.form == TimeForm::span && time.when[0].end > limit);
  });
}

bool far_apart(const Time& one, const Time& other, const Weights& weights) {
  if (one.when.empty() || other.when.empty()) return false;
  const auto gap =
      std::max(one.when.front().begin - other.when.back().end, other.when.front().begin - one.when.back().end);
  // "In October" is all that was in it, and not Sunday's, however near the two are.
  const bool period = one.grain >= Grain::month, other_period = other.grain >= Grain::month;
  return period != other_period ? gap >= days(0) : gap > days(weights.event_days);
}

bool months_apart(const ArticleContext& one, const ArticleContext& other, const Weights& weights) {
  const auto &a = one.published, &b = other.published;
  return a && b && std::max(a->begin - b->end, b->begin - a->end) > days(weights.background_days);
}

bool open_before(const Time& time) {
  return time.form != TimeForm::at && time.form != TimeForm::span && time.form != TimeForm::since;
}

bool of_month_over(const ClaimView& one, const ClaimView& other) {
  const auto& around = other.context.times_around;
  if (around.empty() || !std::ranges::all_of(other.context.times, open_before)) return false;
  return std::ranges::any_of(one.context.times, [&](const Time& month) {
    return month.grain >= Grain::month && month.form == TimeForm::at && month.when.size() == 1 &&
           std::ranges::all_of(around, [&](const Time& time) {
             return time.grain <= Grain::day && time.when.size() == 1 && month.when[0].end <= time.when[0].end;
           });
  });
}

}  // namespace rashomon
