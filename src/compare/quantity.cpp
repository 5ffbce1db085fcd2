// SPDX-License-Identifier: Apache-2.0
// DESIGN: Quantities. The null level first, then equality, containment, update, conflict.
#include <array>

#include "compare/ladder.h"
#include "value/quantity.h"

namespace rashomon {
namespace {

const Quantity& one(const ClaimPair& pair) { return std::get<Quantity>(pair.one.value); }
const Quantity& other(const ClaimPair& pair) { return std::get<Quantity>(pair.other.value); }

bool not_comparable(const ClaimPair& pair) {
  return !comparable(one(pair), other(pair)) || pair.one_asked.part != pair.other_asked.part || pair.one.scope != pair.other.scope ||
         !pair.evidence.compatible;
}

bool same(const ClaimPair& pair) { return same_number(one(pair), other(pair)); }
bool rounded(const ClaimPair& pair) { return same_after_rounding(one(pair), other(pair)); }
bool within(const ClaimPair& pair) { return within_bound(one(pair), other(pair)) || within_bound(other(pair), one(pair)); }

// The later count, where both articles are dated to the day and the counts of this action grow with time.
bool later(const ClaimPair& pair) {
  if (!pair.conflict_allowed || !pair.classes.accumulates(pair.one_context.action)) return false;
  if (pair.one.as_of.when.size() != 1 || pair.other.as_of.when.size() != 1) return false;
  const auto& a = pair.one.as_of.when[0];
  const auto& b = pair.other.as_of.when[0];
  if (a.end <= b.begin) return one(pair).best < other(pair).best;
  if (b.end <= a.begin) return other(pair).best < one(pair).best;
  return false;
}

bool same_question(const ClaimPair& pair) {
  return pair.conflict_allowed && (pair.evidence.same_action || pair.evidence.similarity >= 0.5F);
}

bool intervals_meet(const ClaimPair& pair) { return same_question(pair) && inexact_and_meeting(one(pair), other(pair)); }
bool differ(const ClaimPair& pair) { return same_question(pair) && apart(one(pair), other(pair)); }

constexpr std::array levels = {
    Level{"quantity/not_comparable", Verdict::not_comparable, not_comparable},
    Level{"quantity/same_number", Verdict::agrees, same},
    Level{"quantity/same_after_rounding", Verdict::agrees, rounded},
    Level{"quantity/within_bound", Verdict::refines, within},
    Level{"quantity/later_count", Verdict::supersedes, later},
    Level{"quantity/intervals_meet", Verdict::diverges, intervals_meet},
    Level{"quantity/numbers_differ", Verdict::contradicts, differ},
};

}  // namespace

Ladder quantity_ladder() { return levels; }

}  // namespace rashomon
