// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <rashomon/time.h>

#include "claim/context.h"
#include "link/alignment.h"
#include "link/weights.h"

namespace rashomon {

// How far apart in time two claims are. The weights say how far is far.

// Is all that the claim's sentence dates long before its article appeared? News without a date tells of its own days,
// not of what the other article dates so.
bool in_the_past(const ClaimView& view, const Weights& weights);

// Does its clause tell of a period that began long before the article and lasts until now ("since 2014")?
bool until_now(const ClaimView& view, const Weights& weights);

// Do the two belong to two events, however long either is told of?
bool far_apart(const Time& one, const Time& other, const Weights& weights);

// Did the two appear months apart? They then count the dead, the hurt, the arrested of an event of their own, unless
// both date it alike.
bool months_apart(const ArticleContext& one, const ArticleContext& other, const Weights& weights);

// "Before dawn on Tuesday": does it reach back without an end? That a month lies in it tells nothing.
bool open_before(const Time& time);

// "In October 18 people died", "eight bodies were found" of those lost on Tuesday: is the one told of a month that is
// over before the days told around the other?
bool of_month_over(const ClaimView& one, const ClaimView& other);

}  // namespace rashomon
