// SPDX-License-Identifier: Apache-2.0
// Do two numbers answer one question: of the same things, in one event, at one moment, and neither a part of the other?
#include <algorithm>
#include <vector>

#include "base/hash.h"
#include "claim/similarity.h"
#include "compare/counted_things.h"
#include "compare/quantity_pair.h"
#include "compare/quantity_part.h"
#include "compare/quantity_question.h"
#include "compare/quantity_scope.h"
#include "compare/quantity_ties.h"
#include "compare/two_bearers.h"
#include "value/quantity.h"
#include "value/time.h"

namespace rashomon {
namespace {

// "L'envoi de 2 000 couvertures", "600 couvertures distribuées": of two kinds of what may be done with them, each is
// done with as many as it is.
bool of_two_doings(const ClaimPair& pair) {
  const auto tells = [&](const FrameContext& context) {
    return !context.action.empty() && !context.action.starts_with('~') && !context.light && !context.copular &&
           !pair.classes.carries(context.action) && !pair.classes.measures(context.action);
  };
  // Of much the same number, two verbs may tell one thing: "laid off 3,500", "notified 3,700".
  return times_apart(pair, pair.likeness.bound_reach) && !pair.evidence.one_situation() && !pair.evidence.same_action &&
         !one_measure(pair) && !near_copies(pair) && tells(pair.one_context) && tells(pair.other_context);
}

// "A 3,200-year-old tomb", "the 2,500-year-old statue in it": what is told by no noun may be either.
bool of_two_old_things(const ClaimPair& pair) {
  const auto &a = pair.one_asked, &b = pair.other_asked;
  const auto told = [](const ClaimContext& asked) { return asked.thing_lemma != asked.measure; };
  return one(pair).kind == QuantityKind::age && one_measure(pair) && told(a) && told(b) &&
         a.thing_lemma != b.thing_lemma;
}

// "Un homme de 27 ans a été tué", "un homme de 22 ans a été arrêté": of nobody named, and not of one deed.
bool of_two_people(const ClaimPair& pair) {
  if (one(pair).kind != QuantityKind::age || pair.evidence.one_situation()) return false;
  // Each article lets another resident speak.
  const auto anybody = [&](const ClaimContext& asked, const FrameContext& context) {
    return (context.speech && asked.slot == Slot::agent) || !pair.classes.tally(asked.thing, "anybody").empty();
  };
  if (anybody(pair.one_asked, pair.one_context) || anybody(pair.other_asked, pair.other_context)) return true;
  const bool named = pair.one_asked.thing.empty() && pair.other_asked.thing.empty();
  return !named && !one_measure(pair) && !pair.evidence.same_action && !near_copies(pair);
}

// "157 members backed the motion", "89 members stood by the government", "27 members may block it": of those who belong
// to something, others do something else.
bool of_some_who_belong(const ClaimPair& pair) {
  const auto &body = pair.one_asked.body, &other_body = pair.other_asked.body;
  // "The 12-member commission", "it will have ten members".
  if (!body.empty() && !other_body.empty() && (body == other_body || body == "pronoun" || other_body == "pronoun"))
    return false;
  return one(pair).kind == QuantityKind::cardinal && !pair.evidence.same_tally && !pair.evidence.same_action &&
         !pair.evidence.one_situation() && !near_copies(pair) && !one_measure(pair) &&
         pair.classes.several(pair.one_asked.thing) && pair.classes.several(pair.other_asked.thing);
}

// "Trois policiers en garde à vue", as a title has it: what befalls people whom no verb counts is not told.
bool of_people_untold(const ClaimPair& pair) {
  const auto untold = [&](const ClaimContext& asked, const FrameContext& context) {
    return asked.tally.empty() && context.nominal && context.action.starts_with('~') &&
           pair.classes.is_a(asked.thing, "person");
  };
  return one(pair).kind == QuantityKind::cardinal && !pair.evidence.one_situation() && !near_copies(pair) &&
         untold(pair.one_asked, pair.one_context) != untold(pair.other_asked, pair.other_context);
}

// "Have now lowered the water by nine metres": what is so now is measured at another moment than the day before.
bool measured_now(const ClaimPair& pair) {
  const auto now = [](const FrameContext& context) {
    return std::ranges::any_of(context.times, [](const Time& time) {
      return time.expression.direction == TimeExpression::Direction::present && time.grain <= Grain::day;
    });
  };
  return !one(pair).unit.empty() && both_dated(pair) && pair.one.as_of.when != pair.other.as_of.when &&
         now(pair.one_context) != now(pair.other_context);
}

// Neither article gives a second number of such things, and the two are of one order, or the evidence alone tells that
// they answer one question.
bool only_numbers(const ClaimPair& pair) {
  // "Less than 17,000 virus tests" are the "17,453 tests": where each article speaks of what the other's sentence
  // tells, only what is much less is a part of them.
  const bool many = std::min(one(pair).best, other(pair).best).to_double() >= pair.likeness.number_many;
  // "A building of four floors", "the five-floor block": of a thing told of in one event, each article has all.
  const bool of_one_thing = pair.sure && pair.evidence.same_event && !pair.classes.is_a(pair.one_asked.thing, "person");
  const bool known = pair.evidence.one_situation() || one_measure(pair) || of_one_thing ||
                     (many && pair.evidence[Feature::sentence_known] >= 0);
  const auto share = known ? pair.likeness.part_share : 1;
  if (pair.evidence[Feature::thing_alone] <= 0 || part_of_the_other(pair, share) || one(pair).bound == Bound::vague ||
      other(pair).bound == Bound::vague)
    return false;
  // "Has 1,100 pupils", "200 pupils came": so many fewer do something than there are.
  const bool doings = one(pair).unit.empty() && !pair.evidence.same_action;
  return std::min(one(pair).best, other(pair).best) > Decimal(0) &&
         ((pair.sure && !doings) || !times_apart(pair, pair.likeness.number_order));
}

// "Trois ans requis", "deux ans prononcés", "il en risque dix": by verbs that tell something, how long each lasts is
// its own question.
bool each_of_its_own(const ClaimPair& pair) {
  const auto tells = [&](const FrameContext& context) {
    return !context.nominal && !context.action.empty() && !context.light && !pair.classes.measures(context.action);
  };
  return one(pair).kind == QuantityKind::duration && !pair.evidence.same_action && !one_measure(pair) &&
         tells(pair.one_context) && tells(pair.other_context);
}

// "Volunteers planted 3,000 trees", "the storm felled 800 trees": of what others do otherwise, nothing makes one
// number.
bool of_others_doings(const ClaimPair& pair) {
  const auto agent = [](const FrameContext& context) {
    const auto found = std::ranges::find(context.participants, Slot::agent, &Participant::slot);
    return found == context.participants.end() || found->key.empty() ? nullptr : &*found;
  };
  const auto *a = agent(pair.one_context), *b = agent(pair.other_context);
  const bool done = pair.one_asked.slot == Slot::patient && pair.other_asked.slot == Slot::patient;
  return done && a != nullptr && b != nullptr && one(pair).unit.empty() && !pair.evidence.same_action &&
         !pair.evidence.same_tally && !near_copies(pair) && a->key != b->key &&
         !pair.classes.related(a->thing, b->thing);
}

// Of two actions, what is planned in one and so in the other, and numbers of other magnitudes, answer other questions:
// "opens 15 stores" and "runs 340 stores".
bool of_other_actions(const ClaimPair& pair) {
  if (pair.evidence.same_action) return false;
  const bool promised = pair.sure && !times_apart(pair, pair.likeness.number_order);
  return (!stances_agree(pair) && !promised && !promised_alike(pair)) ||
         times_apart(pair, pair.likeness.number_magnitude);
}

// "41 % soutiennent" and "52 % rejettent": what opposite verbs are told of is no one share, nor is a rise a fall.
bool of_opposites(const ClaimPair& pair) {
  if (!of_shares(pair) || pair.evidence.same_action) return false;
  const auto &a = pair.one_context.action, &b = pair.other_context.action;
  // Of two other verbs that each have an opposite it is not known whether they are for the same or against it.
  const bool stances = pair.classes.has_opposite(a) && pair.classes.has_opposite(b);
  return (stances || pair.classes.opposite(a, b)) && !pair.classes.converse(a, b);
}

// "Accenture va créer 250 emplois" and "pour un total de 13 000 emplois créés": of other orders, with nothing in both
// that names the event.
bool of_other_order(const ClaimPair& pair) {
  return !pair.evidence.same_tally && !tied(pair) && times_apart(pair, pair.likeness.number_untied);
}

// "The bridge cost £42 million", "the roads cost £8 million": what is measured of two things is no one measure. A share
// is told of the whole ("the hospital has 60 % of strikers") or of those that it is of.
bool measured_of_two(const ClaimPair& pair) {
  // "42 percent support the reform", "38 percent support the tax"
  if (of_shares(pair) && one_measure(pair)) return done_to_two(pair);
  return !one(pair).unit.empty() && !of_shares(pair) && one(pair).kind != QuantityKind::age &&
         !pair.evidence.one_situation() && of_two_bearers(pair);
}

// "No pupils were hurt", "two teachers were hurt": none of one kind leaves room for some of another.
bool none_of_another_kind(const ClaimPair& pair) {
  const auto &a = pair.one_asked.thing, &b = pair.other_asked.thing;
  const bool none = one(pair).high == Decimal(0), other_none = other(pair).high == Decimal(0);
  if (none == other_none || a.empty() || b.empty() || near_copies(pair)) return false;
  return !pair.classes.anyone(none ? a : b) && !pair.classes.related(a, b);
}

// "Mercy Lakes offered", "management offered": may an organisation that the one names be what the other calls by a
// noun?
bool may_be_organisation(const Participant& one, const Participant& other, const Classes& classes) {
  return one.named && one.given.empty() && !other.named && classes.is_a(other.thing, "group");
}

// Two rivals have each their share of the votes.
bool of_other_subjects(const ClaimPair& pair) {
  const auto agent = [](const FrameContext& context) {
    const auto found = std::ranges::find(context.participants, Slot::agent, &Participant::slot);
    return found == context.participants.end() ? nullptr : &*found;
  };
  const auto *a = agent(pair.one_context), *b = agent(pair.other_context);
  if (!inferred(pair) || a == nullptr || b == nullptr || pair.evidence.shared_participants > 0 ||
      pair.evidence[Feature::participant_kind] > 0)
    return false;
  const bool one_called = may_be_organisation(*a, *b, pair.classes) || may_be_organisation(*b, *a, pair.classes);
  return !(one_called && pair.evidence[Feature::event_alone] > 0);
}

// "A net profit of 320 million", "an operating profit of 510"; "sales rose 12 percent", "profit rose 9 percent": a
// measure is of what narrows it, and a rise of what rises.
bool measured_otherwise(const ClaimPair& pair) {
  if (one(pair).unit.empty()) return false;
  const auto &a = pair.one_asked.modifiers, &b = pair.other_asked.modifiers;
  if (!a.empty() && !b.empty() && similarity(a, b) < pair.likeness.narrowed) return true;
  return one(pair).kind == QuantityKind::percent && pair.evidence[Feature::participant_other] > 0 &&
         pair.evidence.shared_participants == 0;
}

// "30 patients on Monday", "45 on Tuesday": days that nothing dates, but that are not one.
bool of_other_days(const ClaimPair& pair) {
  bool same = false, apart = false;
  for (const auto& s : pair.one_context.times) {
    for (const auto& t : pair.other_context.times) {
      const auto day = s.expression.weekday, other_day = t.expression.weekday;
      if (day == 0 || other_day == 0) continue;
      same |= day == other_day;
      apart |= day != other_day;
    }
  }
  return apart && !same;
}

// "Has 340 beds", "closed 40 beds": some of those that there are.
bool some_of_a_stock(const ClaimPair& pair) {
  if (!one(pair).unit.empty() || pair.evidence.same_tally) return false;
  const bool less = one(pair).best < other(pair).best;
  const auto& more = less ? pair.other_context : pair.one_context;
  const auto& fewer = less ? pair.one_context : pair.other_context;
  return more.light && !fewer.light && pair.classes.has_opposite(fewer.action);
}

bool is_period(const Time& time) { return time.grain > Grain::day; }
bool is_hour(const Time& time) { return time.grain <= Grain::hour; }

// Of the times that pass, is the relation of any of the first to any of the others such a one?
bool any_related(const std::vector<Time>& times, const std::vector<Time>& others, auto passes, auto such) {
  return std::ranges::any_of(times, [&](const Time& a) {
    return passes(a) && std::ranges::any_of(others, [&](const Time& b) { return passes(b) && such(relation(a, b)); });
  });
}

bool both_name_periods(const ClaimPair& pair) {
  return std::ranges::any_of(pair.one_context.times_around, is_period) &&
         std::ranges::any_of(pair.other_context.times_around, is_period);
}

bool are_equal(ValueRelation relation) { return relation == ValueRelation::equal; }

// "A rise of 3 % in 2026", "of 2 % in 2027": months or years of which the sentences name none in common.
bool of_other_periods(const ClaimPair& pair) {
  const auto meet = [](ValueRelation relation) { return relation != ValueRelation::apart; };
  return !one(pair).unit.empty() && both_name_periods(pair) &&
         !any_related(pair.one_context.times_around, pair.other_context.times_around, is_period, meet);
}

// "Turnout was 22 percent by noon": a share told with an hour is that of no other hour, nor of the whole day.
bool of_other_hours(const ClaimPair& pair) {
  if (!of_shares(pair)) return false;
  const auto &times = pair.one_context.times, &others = pair.other_context.times;
  const bool told = std::ranges::any_of(times, is_hour) || std::ranges::any_of(others, is_hour);
  return told && !any_related(times, others, is_hour, are_equal);
}

// "Up 0.3 percent in May", "up 3.1 percent": of a share that comes in sorts, one may be of a month and one of a year;
// and what a quarter gives its year does not.
bool of_other_sorts(const ClaimPair& pair) {
  const auto &a = pair.one_asked.measure, &b = pair.other_asked.measure;
  if (one(pair).kind != QuantityKind::percent || !(pair.classes.of_sorts(a) || pair.classes.of_sorts(b))) return false;
  // "The economy shrank 0.4 percent", "exports shrank 4 percent"
  const auto only_done = [](const ClaimContext& asked, const FrameContext& context) {
    return asked.measure.empty() && asked.thing == context.action;
  };
  if (!one_measure(pair))
    return only_done(pair.one_asked, pair.one_context) || only_done(pair.other_asked, pair.other_context);
  return (both_name_periods(pair) &&
          !any_related(pair.one_context.times_around, pair.other_context.times_around, is_period, are_equal)) ||
         times_apart(pair, pair.likeness.number_order);
}

// "Fell to 5.4 percent from 6.1 percent" gives the other number, too.
bool gives_both(const ClaimPair& pair) {
  const auto given = [](const Quantity& q, const FrameContext& context) {
    return std::ranges::binary_search(context.numbers, hash(q.best.to_string()));
  };
  return one(pair).kind == QuantityKind::percent && one(pair).best != other(pair).best &&
         (given(one(pair), pair.other_context) || given(other(pair), pair.one_context));
}

// "Sales rose 4 % in France" and "9 % in Spain".
bool of_other_places(const ClaimPair& pair) {
  return pair.evidence[Feature::place_apart] > 0 && pair.one_context.places.size() == 1 &&
         pair.other_context.places.size() == 1;
}

// A fine and a loss; how far away it is and how long.
bool of_other_measures(const ClaimPair& pair) {
  const auto &a = pair.one_asked.measure, &b = pair.other_asked.measure;
  if (one(pair).kind == QuantityKind::distance && a != b && (a == distance_away || b == distance_away)) return true;
  return !a.empty() && !b.empty() && !one_measure(pair);
}

// "Three million a year" and "twelve million": what comes again, and all of it. "Over three years" may be left unsaid.
bool of_other_rates(const ClaimPair& pair) {
  const auto &a = pair.one_asked, &b = pair.other_asked;
  // "40 billion for 2022" is what comes in a year.
  const auto of_a_year = [](const ClaimContext& asked, const FrameContext& context) {
    return asked.per.empty() &&
           std::ranges::any_of(context.times, [](const Time& t) { return t.grain == Grain::year; });
  };
  if (a.per != b.per && !of_a_year(a, pair.one_context) && !of_a_year(b, pair.other_context)) return true;
  return !a.within.empty() && !b.within.empty() && a.within != b.within;
}

// "Up to 840 people, or 555 in three classes", "555 in three classes or up to 800": of two that both articles give, the
// other one is the same.
bool other_most_is_one(const ClaimPair& pair) {
  if (!of_most(pair) || one(pair).bound != Bound::at_most || other(pair).bound != Bound::at_most) return false;
  std::vector<std::uint64_t> shared;
  std::ranges::set_intersection(pair.one_context.numbers, pair.other_context.numbers, std::back_inserter(shared));
  return !shared.empty();
}

// Does what is told of either keep the two apart, however much speaks for one question?
bool plainly_apart(const ClaimPair& pair) {
  return of_two_people(pair) || of_people_untold(pair) || measured_now(pair) || each_of_its_own(pair) ||
         of_opposites(pair) || of_other_measures(pair) || of_other_rates(pair) || none_of_another_kind(pair) ||
         counted_of_two(pair) || said_of_two_parts(pair) || of_two_old_things(pair) || the_rest_of_it(pair) ||
         of_other_periods(pair) || of_other_hours(pair) || of_other_sorts(pair) || gives_both(pair) ||
         some_of_a_stock(pair);
}

// "85 employees", "87 workers": chance seldom makes so many, of two questions, so nearly the same.
bool near_and_many(const ClaimPair& pair) {
  return !of_shares(pair) && !times_apart(pair, 1 + pair.likeness.rounding) &&
         std::min(one(pair).best, other(pair).best).to_double() >= pair.likeness.number_few;
}

}  // namespace

bool narrowed_apart(const ClaimPair& pair) {
  const auto &a = pair.one_asked.modifiers, &b = pair.other_asked.modifiers;
  return !a.empty() && !b.empty() && similarity(a, b) == 0;
}

bool of_two_questions(const ClaimPair& pair) {
  if (!(same_thing(pair) || outnumbers(pair)) || of_other_stuffs(pair)) return true;
  // "Two of the dead were", "three of the dead had": some of them, and some.
  const bool both_parts = pair.one_asked.part && pair.other_asked.part;
  if (plainly_apart(pair) || both_parts || measured_otherwise(pair) || of_other_places(pair) || of_some_of_all(pair) ||
      of_two_doings(pair) || of_others_doings(pair) || of_other_order(pair) || of_a_part(pair) || of_less_time(pair) ||
      pair.evidence[Feature::time_apart] > 0 || !of_one_moment(pair))
    return true;
  return !near_and_many(pair) &&
         (of_other_actions(pair) || measured_of_two(pair) || of_some_who_belong(pair) || of_other_scopes(pair));
}

bool same_question(const ClaimPair& pair) {
  const auto& a = pair.one_asked;
  const auto& b = pair.other_asked;
  // A person has one age, whatever is told of them.
  if (pair.evidence.one_person) return pair.conflict_allowed && !a.rivalled && !b.rivalled;
  if (!pair.conflict_allowed || !(same_thing(pair) || outnumbers(pair)) || of_other_stuffs(pair)) return false;
  // Of what is known to be one situation, a narrower wording is the other's own, and so is another of the only number.
  const bool one_situation = pair.evidence.one_situation();
  const bool only_in_situation = one_situation && a.thing_lemma == b.thing_lemma && only_numbers(pair);
  // "63 firm orders" and "58 regional jets were ordered": what narrows the orders narrows no jets.
  const bool of_two_nouns = pair.evidence.same_tally && a.by_event != b.by_event;
  // "850 hectares of pines and scrub", "1,400 hectares of vegetation": what burnt narrows no area of the one fire.
  // Nor does it a sentence, a depth, a magnitude, but where it makes another sort of it: net and operating profit.
  const bool of_one_extent =
      one_measure(pair) && one(pair).kind != QuantityKind::percent && !pair.classes.of_sorts(a.measure) &&
      (pair.evidence[Feature::thing_alone] > 0 || (pair.evidence.same_event && pair.evidence[Feature::lead_both] > 0));
  if (narrowed_apart(pair) && !only_in_situation && !of_one_extent && !of_two_nouns && !only_counts(pair) &&
      (pair.evidence.similarity < pair.likeness.clauses_much || one(pair).kind == QuantityKind::percent))
    return false;
  if (plainly_apart(pair) || measured_of_two(pair) || of_some_who_belong(pair)) return false;
  // What was asked for, planned or feared is not what was given.
  const bool stances = stances_agree(pair) || of_most(pair) || promised_alike(pair);
  if (one_measure(pair) && (pair.evidence[Feature::place_apart] > 0 || !stances)) return false;
  if (of_less_time(pair) || (!one_situation && of_some_of_all(pair)) ||
      (one_situation ? of_other_days(pair) || of_other_places(pair) : of_a_part(pair)))
    return false;
  if (!one_situation && of_other_scopes(pair)) return false;
  if (near_copies(pair)) return true;
  if (!one_situation &&
      (of_others_doings(pair) || of_other_actions(pair) || of_other_subjects(pair) || of_other_order(pair)))
    return false;
  const bool rivalled = pair.one_asked.rivalled || pair.other_asked.rivalled;
  // Of several numbers for such things in one situation the nearest is the one meant, and so is it of measures.
  const bool measured = !one(pair).unit.empty();
  if (one_situation && (rivalled || measured) && !times_apart(pair, 1 + pair.likeness.rounding)) return true;
  const auto anchors = one_situation ? 1 : pair.likeness.tally_anchors;
  if (pair.evidence.same_tally)
    return (pair.evidence.anchors >= anchors && (!rivalled || tied(pair) || heads_both(pair))) || only_counts(pair);
  // How many there may be at most is so whenever it is told, but not whenever it was so: "could hold 25,000 in 1990".
  const bool undated = pair.one_context.times.empty() && pair.other_context.times.empty();
  if (!(of_most(pair) && undated) && !of_one_moment(pair)) return false;
  if (!pair.sure && part_of_the_other(pair, pair.likeness.part_share)) return false;
  if (rivalled) return pair.evidence.similarity >= pair.likeness.clauses_most || other_most_is_one(pair);
  // Who acts in one event is counted whatever each article has them do.
  const bool actors = pair.evidence.same_event && pair.one_asked.slot == Slot::agent &&
                      pair.other_asked.slot == Slot::agent && !one(pair).implicit && !other(pair).implicit;
  const bool both_named = pair.evidence.shared_participants == 2;  // the same did it to the same, by whatever verb
  if (!both_named && !actors && of_two_doings(pair)) return false;
  return pair.evidence.same_action || both_named || pair.evidence.narrowed_alike || only_numbers(pair) ||
         (pair.evidence.similarity >= pair.likeness.clauses_much && !part_of_the_other(pair, 1) &&
          !times_apart(pair, pair.likeness.number_order)) ||
         (actors && !pair.one_asked.thing.empty()) || one_group(pair) || (one_measure(pair) && tied(pair));
}

}  // namespace rashomon
