// SPDX-License-Identifier: Apache-2.0
// DESIGN: Quantities. The null level first, then equality, containment, update, conflict.
#include <algorithm>
#include <array>

#include "compare/counted_things.h"
#include "compare/quantity_pair.h"
#include "compare/quantity_part.h"
#include "compare/quantity_question.h"
#include "value/quantity.h"

namespace rashomon {
namespace {

// "14 governments", "14 injured"; "3 hours" without power and of waiting: so few are often as many as those.
bool by_chance(const ClaimPair& pair) {
  if (pair.evidence[Feature::value_same] <= 0 || one(pair).best.to_double() >= pair.likeness.number_few) return false;
  // Of a measure, no noun may tell the thing: the sentences do.
  const bool share = of_shares(pair);
  if (!one(pair).unit.empty() && !share && pair.evidence[Feature::sentence_known] >= 0) return false;
  // "Eight soldiers were killed", "eleven soldiers and eight drivers were": it counts the soldiers, too.
  const auto counts = [](const ArticleContext& article, const ClaimContext& asked) {
    return !asked.group.empty() && std::ranges::binary_search(article.counted, asked.group);
  };
  const auto &a = pair.one_asked, &b = pair.other_asked;
  if (pair.evidence.same_tally && pair.evidence[Feature::thing_other] > 0 && a.group != b.group &&
      (counts(pair.other_article, a) || counts(pair.one_article, b)))
    return true;
  return !pair.evidence.same_tally && !one_measure(pair) && !same_thing(pair) && !outnumbers(pair);
}

bool not_comparable(const ClaimPair& pair) {
  return !comparable(one(pair), other(pair)) || pair.one.scope != pair.other.scope ||
         !(pair.evidence.compatible || pair.evidence[Feature::value_same] > 0) || by_chance(pair);
}

// "Was believed to be two", "were two": what only may be is not what is.
bool only_may_be(const ClaimPair& pair) {
  const auto open = [](Modality m) {
    return m == Modality::possible || m == Modality::supposed || m == Modality::asked;
  };
  const bool may_be = open(pair.one.modality), other_may_be = open(pair.other.modality);
  if (may_be == other_may_be || pair.evidence[Feature::value_same] > 0) return false;
  return (may_be ? pair.one_asked : pair.other_asked).direct;
}

// "Up 3.1 percent", "down 3.1 percent": the same number tells the contrary.
bool other_way(const ClaimPair& pair) {
  const auto &a = pair.one_context.action, &b = pair.other_context.action;
  return pair.classes.opposite(a, b) && !pair.classes.converse(a, b);
}

bool same(const ClaimPair& pair) {
  return !only_may_be(pair) && !other_way(pair) && same_number(one(pair), other(pair));
}
// 200,000 may be 198,400 rounded, but hardly 150,000. How long something is told to be in months is no exact number of
// weeks or days.
bool rounded(const ClaimPair& pair) {
  const auto &a = one(pair), &b = other(pair);
  const bool other_units = a.kind == QuantityKind::duration && a.unit != b.unit;
  return nearly(a, b, pair.likeness.rounding) && (other_units || same_after_rounding(a, b));
}
bool is_estimate(const Quantity& q) { return q.bound == Bound::about || q.bound == Bound::vague; }
bool is_bound(const Quantity& q) { return q.bound == Bound::at_least || q.bound == Bound::at_most; }

// "une trentaine" and "plusieurs dizaines": readers are told different things, though one interval holds the other.
bool both_estimates(const ClaimPair& pair) {
  return is_estimate(one(pair)) && is_estimate(other(pair)) && one(pair).best != other(pair).best;
}

// "At least four" says little of thirty-one, and "up to 800" little of fifty: so many times away from its number, a
// bound tells nothing of how many.
bool far_from(const Quantity& bound, const Quantity& number, double reach) {
  const auto limit = bound.best.to_double(), given = number.best.to_double();
  return (bound.bound == Bound::at_least && given > reach * limit) ||
         (bound.bound == Bound::at_most && limit > reach * given);
}

// Two articles give one number where one of them rounds it off ("more than 700", 740). "At least 16" may well be true
// of 23, but whoever wrote it had counted 16. Of two texts of one situation, the one follows from the other.
bool beyond_bound(const ClaimPair& pair) {
  const auto beyond = [&](const Quantity& bound, const Quantity& number) {
    if (far_from(bound, number, pair.likeness.bound_reach)) return true;
    const bool rounded_off = cut_to_bound(number, bound) && nearly(number, bound, pair.likeness.bound_share);
    return is_bound(bound) && !rounded_off && !pair.evidence.one_situation();
  };
  return beyond(one(pair), other(pair)) || beyond(other(pair), one(pair));
}

// "Une centaine" is more than 90, as far as anybody knows.
bool estimate_in_bound(const Quantity& estimate, const Quantity& bound) {
  if (!comparable(estimate, bound) || !is_estimate(estimate)) return false;
  return (bound.bound == Bound::at_least && bound.best <= estimate.best) ||
         (bound.bound == Bound::at_most && estimate.best <= bound.best);
}

// "61 000 fromages, contre 42 000 annoncés mercredi": the article tells that its number has taken the other's place.
bool replaced(const ClaimPair& pair) {
  const auto by = [](const ClaimContext& asked, const Quantity& former) {
    return asked.moved_from && same_number(*asked.moved_from, former);
  };
  return (by(pair.one_asked, other(pair)) || by(pair.other_asked, one(pair))) && same_question(pair);
}

bool later(const ClaimPair& pair) { return grown(pair) && same_question(pair); }

// "At least 19 people died" on Monday and 31 did by Tuesday: what was known at first has grown, though the bound holds.
bool outgrown(const ClaimPair& pair) {
  return (one(pair).bound == Bound::at_least || other(pair).bound == Bound::at_least) && later(pair);
}

bool inside(const ClaimPair& pair) {
  const auto in = [](const Quantity& a, const Quantity& b) { return within_bound(a, b) || estimate_in_bound(a, b); };
  return in(one(pair), other(pair)) || in(other(pair), one(pair));
}

bool within(const ClaimPair& pair) {
  return !both_estimates(pair) && !beyond_bound(pair) && !outgrown(pair) && inside(pair);
}

// "Can carry up to 840" and "up to 800": of what there may be at most, each article gives the most itself, and not a
// bound below which the number lies, as "up to 800 were aboard" does. An exact number beside one that may be of another
// configuration is none.
bool other_most(const ClaimPair& pair) {
  const auto limits = [](const Quantity& q) { return q.bound == Bound::exactly || q.bound == Bound::at_most; };
  if (!of_most(pair) || !limits(one(pair)) || !limits(other(pair)) || one(pair).best == other(pair).best) return false;
  const bool alone = !pair.one_asked.rivalled && !pair.other_asked.rivalled;
  return (alone || one(pair).bound == other(pair).bound) && same_question(pair);
}

// "A third man was arrested" tells how many it were by then: another number is one of before or after.
bool counted_so_far(const Quantity& q) { return q.implicit && q.best > Decimal(1); }

// "Le corps d'un homme de 58 ans": one who is described is one of the several whom the other counts.
bool one_described(const Quantity& q, const ClaimContext& asked, const Quantity& several) {
  return q.implicit && q.best == Decimal(1) && several.low > Decimal(1) && !asked.modifiers.empty();
}

// "More than 240,000 dollars", "about 310,000": though the bound holds, whoever gave it had counted little more, and
// neither number is the other rounded off. Of two texts of one situation the one may follow from the other.
bool past_bound(const ClaimPair& pair) {
  const auto past = [](const Quantity& bound, const Quantity& number) {
    const bool told = number.bound == Bound::exactly || number.bound == Bound::about;
    // "At least three" leaves room for a fourth.
    const auto next = bound.unit.empty() ? bound.best + Decimal(1) : bound.best;
    return bound.bound == Bound::at_least && told && next < number.low;
  };
  if (pair.evidence.one_situation() || of_shares(pair)) return false;
  return (past(one(pair), other(pair)) || past(other(pair), one(pair))) && inside(pair) && beyond_bound(pair);
}

bool counted_past_bound(const ClaimPair& pair) {
  return past_bound(pair) && !times_apart(pair, pair.likeness.number_order) && same_question(pair);
}

bool intervals_meet(const ClaimPair& pair) {
  return !is_bound(one(pair)) && !is_bound(other(pair)) && same_question(pair) &&
         inexact_and_meeting(one(pair), other(pair));
}
// "Several bombings" are hardly fewer than two, nor more than ten.
bool loosely_few(const Quantity& few, const Quantity& number) {
  return few.bound == Bound::vague && few.high < Decimal(10) && number.best > Decimal(1) && number.best <= few.high;
}
// "Une trentaine d'années" is said of who is 36.
bool ages_near(const ClaimPair& pair) {
  const auto &a = one(pair), &b = other(pair);
  if (a.kind != QuantityKind::age || !(is_estimate(a) || is_estimate(b))) return false;
  const auto near = Decimal::nearest(pair.likeness.age_years);
  return a.low <= b.high + near && b.low <= a.high + near;
}

// Does one of them leave open how many or how much it is?
bool too_vague(const ClaimPair& pair) {
  return ages_near(pair) || loosely_few(one(pair), other(pair)) || loosely_few(other(pair), one(pair)) ||
         counted_so_far(one(pair)) || counted_so_far(other(pair));
}

// "Thousands flee": a vague number alone tells so little of whom it counts that more must tie it to the other.
bool alone_and_vague(const Quantity& q, const ClaimContext& asked) {
  return q.bound == Bound::vague && asked.thing_lemma.empty();
}

// What is not `rounded` differs: nobody rounds 8 percent to 10, nor 50,000 to 100,000.
bool differ(const ClaimPair& pair) {
  // Where both articles begin, one is said to be all of them.
  const bool lead = pair.evidence[Feature::lead_both] > 0;
  if (!lead && (one_described(one(pair), pair.one_asked, other(pair)) ||
                one_described(other(pair), pair.other_asked, one(pair))))
    return false;
  const bool told_by_none =
      alone_and_vague(one(pair), pair.one_asked) || alone_and_vague(other(pair), pair.other_asked);
  return !too_vague(pair) && (!told_by_none || pair.sure) && same_question(pair) && disjoint(one(pair), other(pair));
}

constexpr std::array levels = {
    Level{"quantity/not_comparable", Verdict::not_comparable, not_comparable},
    Level{"quantity/same_number", Verdict::agrees, same},
    Level{"quantity/same_after_rounding", Verdict::agrees, rounded},
    Level{"quantity/other_most", Verdict::contradicts, other_most},
    Level{"quantity/within_bound", Verdict::refines, within},
    Level{"quantity/replaced", Verdict::supersedes, replaced},
    Level{"quantity/later_count", Verdict::supersedes, later},
    Level{"quantity/past_bound", Verdict::diverges, counted_past_bound},
    Level{"quantity/intervals_meet", Verdict::diverges, intervals_meet},
    Level{"quantity/numbers_differ", Verdict::contradicts, differ},
};

}  // namespace

// Where both articles are dated to the day and the counts of this action grow with time.
bool grown(const ClaimPair& pair) {
  if (one(pair).kind == QuantityKind::age) return false;
  // What the action counts grows, not what else its sentence measures ("the earthquake of magnitude 6.1 killed").
  const auto counted = [&](const ClaimContext& asked, const FrameContext& context) {
    const bool takes_part = asked.slot == Slot::patient || asked.slot == Slot::agent;
    // "Ce qui porte le bilan à onze morts": the dead grow in number, whatever verb tells it.
    return ((takes_part || !asked.tally.empty()) && pair.classes.accumulates(context.action)) ||
           pair.classes.tally_accumulates(asked.tally);
  };
  // "Interpelle un homme", "trois hommes sont suspendus": two counts of two doings.
  if (!pair.evidence.same_tally && !pair.evidence.same_action && !near_copies(pair)) return false;
  if (one_told_of_otherwise(pair)) return false;
  const bool grows = counted(pair.one_asked, pair.one_context) || counted(pair.other_asked, pair.other_context);
  const auto* earlier = earlier_of(pair);
  if (!grows || earlier == nullptr) return false;
  return earlier == &pair.one ? is_less(one(pair), other(pair)) : is_less(other(pair), one(pair));
}

Numbers numbers_of(const ClaimPair& pair) {
  if (!comparable(one(pair), other(pair)) || pair.one.scope != pair.other.scope || by_chance(pair))
    return Numbers::incomparable;
  if (same(pair) || rounded(pair) || within(pair)) return Numbers::meet;
  const bool apart = disjoint(one(pair), other(pair)) || both_estimates(pair) ||
                     (past_bound(pair) && !times_apart(pair, pair.likeness.bound_reach));
  return apart && !too_vague(pair) ? Numbers::differ : Numbers::open;
}

Ladder quantity_ladder() { return levels; }

}  // namespace rashomon
