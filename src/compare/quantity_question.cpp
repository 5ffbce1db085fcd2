// SPDX-License-Identifier: Apache-2.0
// Do two numbers answer one question: of the same things, in one event, at one moment, and neither a part of the other?
#include <algorithm>
#include <chrono>
#include <iterator>

#include "base/hash.h"
#include "claim/similarity.h"
#include "compare/quantity_question.h"
#include "value/quantity.h"
#include "value/time.h"

namespace rashomon {
namespace {

const Quantity& one(const ClaimPair& pair) { return std::get<Quantity>(pair.one.value); }
const Quantity& other(const ClaimPair& pair) { return std::get<Quantity>(pair.other.value); }

// One event, the only one of its class in either article: it has one extent and one duration.
bool one_change(const ClaimPair& pair) {
  const bool one_event = pair.evidence.same_event || pair.evidence.sentence_similarity >= pair.likeness.sentences_much;
  return pair.evidence.same_action && one_event && pair.evidence[Feature::event_alone] > 0;
}

// "18 kilos de cocaïne" and "3 kilos d'héroïne", though both are drugs: of a stuff that is weighed or measured the
// class tells too little.
bool of_other_stuffs(const ClaimPair& pair) {
  const auto kind = one(pair).kind;
  const bool weighed = kind == QuantityKind::mass || kind == QuantityKind::volume;
  return weighed && !pair.one_asked.thing_lemma.empty() && !pair.other_asked.thing_lemma.empty() &&
         pair.one_asked.thing_lemma != pair.other_asked.thing_lemma && !near_copies(pair);
}

// The same things, counted by one noun or one class: passengers are not all persons.
bool same_thing(const ClaimPair& pair) {
  if (pair.evidence.same_tally) return true;
  const auto& a = pair.one_asked;
  const auto& b = pair.other_asked;
  const bool said = a.thing_lemma == b.thing_lemma || (!a.thing.empty() && a.thing == b.thing);
  if (said && !a.thing_lemma.empty()) return true;
  // The age of the victim is that of the hiker who died, if neither article gives a second age of such people.
  if (one(pair).kind == QuantityKind::age && pair.classes.called_alike(a.thing, b.thing))
    return !a.rivalled && !b.rivalled && pair.evidence[Feature::sentence_known] >= 0 && one_change(pair);
  if ((a.thing_lemma.empty() || a.inferred) && (b.thing_lemma.empty() || b.inferred)) {
    const bool shares = one(pair).kind == QuantityKind::share && other(pair).kind == QuantityKind::share;
    if (shares && pair.evidence.same_action && pair.evidence.same_event) return true;
    const bool measured = !one(pair).unit.empty() && one(pair).unit == other(pair).unit;
    if (measured && one_change(pair)) return true;
    return near_copies(pair) || (measured && pair.evidence[Feature::thing_alone] > 0) ||
           (pair.evidence.same_action &&
            pair.evidence.similarity >= (measured ? pair.likeness.clauses_much : pair.likeness.clauses_most));
  }
  // "Destroyed 300 hectares of forest", "burned over 500 hectares": of one situation the only measure in such a unit.
  if (pair.evidence.one_situation() && !one(pair).unit.empty() && one(pair).unit == other(pair).unit &&
      (a.inferred || b.inferred) && pair.evidence[Feature::thing_alone] > 0)
    return true;
  // "Pour 2,8 milliards", whatever noun the tree hangs it from: the only sum of sentences that are all but the same.
  if (near_copies(pair) && !one(pair).unit.empty() && pair.evidence[Feature::thing_alone] > 0) return true;
  // "54 more were wounded": those who suffer it are counted, whatever they are called.
  if (a.thing_lemma.empty() || b.thing_lemma.empty()) {
    if (pair.evidence.same_action && pair.evidence.similarity >= pair.likeness.clauses_most) return true;
    return pair.evidence.same_action && a.slot == Slot::patient && b.slot == Slot::patient && one(pair).unit.empty() &&
           other(pair).unit.empty();
  }
  // "En baisse de 18 %" measures what "le marché a reculé de 18 %" does.
  return one_change(pair) && (a.thing == pair.other_context.action || b.thing == pair.one_context.action);
}

// A kind cannot outnumber what it is a kind of: 555 passengers are not among 277 people.
bool outnumbers(const ClaimPair& pair) {
  const auto& a = pair.one_asked.thing;
  const auto& b = pair.other_asked.thing;
  if (a.empty() || b.empty()) return false;
  return (pair.classes.is_a(a, b) && one(pair).low > other(pair).high) ||
         (pair.classes.is_a(b, a) && other(pair).low > one(pair).high);
}

// Both name nothing, or something in common.
bool names_alike(const std::vector<std::uint64_t>& one, const std::vector<std::uint64_t>& other) {
  std::vector<std::uint64_t> shared;
  std::ranges::set_intersection(one, other, std::back_inserter(shared));
  return !shared.empty() || (one.empty() && other.empty());
}

// Something in both names the event: who, when, where, by whose word; or the sentences say much the same.
bool tied(const ClaimPair& pair) {
  const auto& evidence = pair.evidence;
  if (evidence.sentence_similarity >= pair.likeness.sentences_tied) return true;
  // "300 emplois chez Hartwig": what only one clause names is what its count is of.
  if (!names_alike(pair.one_context.own_names, pair.other_context.own_names)) return false;
  return evidence.same_event || evidence[Feature::name_shared] > 0 || evidence[Feature::time_same] > 0 ||
         evidence[Feature::place_same] > 0 || evidence[Feature::speaker_same] > 0 ||
         evidence[Feature::participant_named_same] > 0;
}

// A measure that is no tally (a share of the vote, a price) may have changed between two articles days apart.
bool of_one_moment(const ClaimPair& pair) {
  const auto moment = std::chrono::days(static_cast<int>(pair.likeness.moment_days));
  if (!both_dated(pair)) return true;
  const auto gap = pair.one.as_of.when[0].begin - pair.other.as_of.when[0].begin;
  return (gap < decltype(gap)::zero() ? -gap : gap) <= moment;
}

// Is what is counted narrowed by what the other clause does not speak of? "Passagers à bord de l'avion" are all whom
// "l'avion transportait".
bool narrowed(const ClaimPair& pair, const ClaimContext& asked, const FrameContext& other) {
  return !asked.modifiers.empty() && share_within(asked.modifiers, other.words) < pair.likeness.narrowed;
}

// "2 100 absentee ballots" are among the 18 800 ballots: what one side alone narrows is a part of the other's, unless
// it is at least so great a share of it.
bool part_of_the_other(const ClaimPair& pair, double share) {
  const bool one_narrowed = narrowed(pair, pair.one_asked, pair.other_context);
  const bool other_narrowed = narrowed(pair, pair.other_asked, pair.one_context);
  if (one_narrowed == other_narrowed) return false;
  const auto part = (one_narrowed ? one(pair) : other(pair)).best.to_double();
  const auto whole = (one_narrowed ? other(pair) : one(pair)).best.to_double();
  return part < share * whole;
}

bool times_apart(const ClaimPair& pair, double most) {
  const auto a = one(pair).best.to_double(), b = other(pair).best.to_double();
  return std::max(a, b) > most * std::min(a, b);
}

// Neither article gives a second number of such things, and the two are of one order, or the evidence alone tells that
// they answer one question.
bool only_numbers(const ClaimPair& pair) {
  // Of one situation "less than 17,000 virus tests" are the "17,453 tests": only what is much less is a part of them.
  const auto share = pair.evidence.one_situation() ? pair.likeness.part_share : 1;
  if (pair.evidence[Feature::thing_alone] <= 0 || part_of_the_other(pair, share) || one(pair).bound == Bound::vague ||
      other(pair).bound == Bound::vague)
    return false;
  return std::min(one(pair).best, other(pair).best) > Decimal(0) &&
         (pair.sure || !times_apart(pair, pair.likeness.number_order));
}

bool takes_part(const ClaimContext& asked) { return asked.slot == Slot::agent || asked.slot == Slot::patient; }

// "Quatre hommes cagoulés", "trois hommes cagoulés": who is told apart by the same words, at the head of both articles
// and in one event, is counted whatever each has them do.
bool one_group(const ClaimPair& pair) {
  const auto& a = pair.one_asked;
  const auto& b = pair.other_asked;
  return pair.evidence.same_event && takes_part(a) && takes_part(b) && pair.evidence[Feature::lead_both] > 0 &&
         a.thing_lemma == b.thing_lemma && !a.thing_lemma.empty() && !a.modifiers.empty() && !b.modifiers.empty() &&
         a.part == b.part && similarity(a.modifiers, b.modifiers) >= pair.likeness.narrowed;
}

// "Deux autres prévenus relaxés" and "parmi les douze prévenus": only one of the two counts those to whom it happens.
bool one_tally_alone(const ClaimPair& pair) {
  return pair.evidence[Feature::tally_missing] > 0 && !one_group(pair) &&
         (!pair.evidence.same_action || pair.one_asked.slot != pair.other_asked.slot);
}

// One fine, one sentence, one loot, whatever verb or noun each has for it.
bool one_measure(const ClaimPair& pair) {
  return !pair.one_asked.measure.empty() && pair.one_asked.measure == pair.other_asked.measure;
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

// Of two actions, what is planned in one and so in the other, and numbers of other magnitudes, answer other questions:
// "opens 15 stores" and "runs 340 stores".
bool of_other_actions(const ClaimPair& pair) {
  if (pair.evidence.same_action) return false;
  const bool promised = pair.sure && !times_apart(pair, pair.likeness.number_order);
  return (!stances_agree(pair) && !promised) || times_apart(pair, pair.likeness.number_magnitude);
}

// "Accenture va créer 250 emplois" and "pour un total de 13 000 emplois créés": of other orders, with nothing in both
// that names the event.
bool of_other_order(const ClaimPair& pair) {
  return !pair.evidence.same_tally && !tied(pair) && times_apart(pair, pair.likeness.number_untied);
}

// "Trois des personnes interpellées" are among the "cinq personnes".
bool part_of_as_many(const ClaimPair& pair) {
  if (pair.one_asked.part == pair.other_asked.part) return false;
  const auto& part = pair.one_asked.part ? one(pair) : other(pair);
  const auto& whole = pair.one_asked.part ? other(pair) : one(pair);
  return part.bound == Bound::exactly && whole.bound == Bound::exactly && part.best < whole.best;
}

bool inferred(const ClaimPair& pair) { return pair.one_asked.inferred && pair.other_asked.inferred; }

// A measure whose thing no noun names is of what moves: "sales rose by 3 %" and "online sales rose by 9 %", "le
// chômage" and "le chômage des femmes".
bool of_narrower_subject(const ClaimPair& pair) {
  return inferred(pair) && pair.one_asked.modifiers.empty() != pair.other_asked.modifiers.empty();
}

// The same by words that the other sentence lacks, whatever the tree makes of it: "shares rose", "Zenix shares rose".
bool of_subject_named_narrower(const ClaimPair& pair) {
  const auto told = [](const ClaimContext& asked, const FrameContext& other) {
    return share_within(asked.modifiers, other.sentence_words) > 0;
  };
  return of_narrower_subject(pair) && !(pair.one_asked.modifiers.empty() ? told(pair.other_asked, pair.one_context)
                                                                         : told(pair.one_asked, pair.other_context));
}

// Two rivals have each their share of the votes.
bool of_other_subjects(const ClaimPair& pair) {
  const auto acts = [](const FrameContext& context) {
    return std::ranges::find(context.participants, Slot::agent, &Participant::slot) != context.participants.end();
  };
  return inferred(pair) && acts(pair.one_context) && acts(pair.other_context) &&
         pair.evidence.shared_participants == 0 && pair.evidence[Feature::participant_kind] <= 0;
}

// "Neuf départements en vigilance orange" and "vingt en vigilance jaune": each clause has a word that excludes the
// other's, of a group of which they share none.
bool of_other_kinds(const ClaimPair& pair) {
  const auto rivals = [](const FrameContext& a, const FrameContext& b) {
    return std::ranges::any_of(a.kinds, [&](const Kind& kind) {
      const auto of_group = [&](const Kind& other) { return other.group == kind.group; };
      const auto fits = [&](const Kind& other) { return of_group(other) && !exclude(kind, other); };
      return std::ranges::any_of(b.kinds, of_group) && std::ranges::none_of(b.kinds, fits);
    });
  };
  return !pair.evidence.same_tally && rivals(pair.one_context, pair.other_context) &&
         rivals(pair.other_context, pair.one_context);
}

// "120 logements, dont 40 sociaux" and "quarante logements sociaux": the clause of the greater number has the other
// one, too, and large enough that it hardly is so by chance.
bool tells_both(const ClaimPair& pair) {
  if (pair.evidence.same_tally) return false;
  const bool less = one(pair).best < other(pair).best;
  const auto& part = less ? one(pair) : other(pair);
  const auto& whole = less ? other(pair) : one(pair);
  const auto has = [](const FrameContext& context, const Quantity& number) {
    return number.bound == Bound::exactly && std::ranges::binary_search(context.numbers, hash(number.best.to_string()));
  };
  return part.best.to_double() >= pair.likeness.number_order &&
         has(less ? pair.other_context : pair.one_context, part) &&
         !has(less ? pair.one_context : pair.other_context, whole);
}

bool no_time_shared(const ClaimPair& pair) {
  return std::ranges::all_of(pair.one_context.times, [&](const Time& time) {
    return std::ranges::all_of(pair.other_context.times,
                               [&](const Time& other) { return relation(time, other) == ValueRelation::apart; });
  });
}

// A measure that moves in the course of a day, told of an hour or a part of it in one and of the day in the other:
// "31 percent at noon", "600 hectares jeudi à midi".
bool of_another_hour(const ClaimPair& pair) {
  const auto within_day = [](const FrameContext& context) {
    return std::ranges::any_of(context.times, [](const Time& time) {
      return time.kind == TimeKind::time_of_day || time.grain <= Grain::part_of_day;
    });
  };
  const auto kind = one(pair).kind;
  const auto moves = kind == QuantityKind::percent || kind == QuantityKind::temperature || kind == QuantityKind::area;
  if (!moves || !one_measure(pair)) return false;
  const bool hour = within_day(pair.one_context), other_hour = within_day(pair.other_context);
  return hour != other_hour || (hour && no_time_shared(pair));
}

// "65,000 people in three days" and "20,000 on Sunday", "6 millions en trois ans" and "2 millions cette année": what
// the one sums up, and the less of a time in it.
bool of_less_time(const ClaimPair& pair) {
  if (pair.one_context.how_long == pair.other_context.how_long) return false;
  const auto& part = pair.one_context.how_long ? other(pair) : one(pair);
  const auto& whole = pair.one_context.how_long ? one(pair) : other(pair);
  const auto& dated = pair.one_context.how_long ? pair.other_context : pair.one_context;
  return part.kind != QuantityKind::duration && part.best < whole.best && !dated.times.empty();
}

// "Trente-deux malades ont été hospitalisés" tells of all until then, "trois l'étaient encore" of one moment.
bool of_two_moments(const ClaimPair& pair) { return pair.one_context.still != pair.other_context.still; }

// One of the two counts or measures a part of what the other does, the whole that is not counted there, another kind or
// another moment.
bool of_a_part(const ClaimPair& pair) {
  if (part_of_as_many(pair) || of_subject_named_narrower(pair) || of_other_kinds(pair) || of_two_moments(pair) ||
      of_another_hour(pair) || tells_both(pair))
    return true;
  if (!near_copies(pair)) return of_narrower_subject(pair) || one_tally_alone(pair);
  // Copies but for the number tell of the same people, whatever the tree makes of either, but where one has them only
  // for those among whom it happens ("parmi les douze prévenus") or who do something else, by the noun alone.
  const bool by_noun = pair.one_asked.modifiers.empty() || pair.other_asked.modifiers.empty();
  const bool other_part = pair.evidence.same_action ? !(takes_part(pair.one_asked) && takes_part(pair.other_asked))
                                                    : by_noun && pair.one_asked.slot != pair.other_asked.slot;
  return other_part && one_tally_alone(pair);
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

// "Sales rose 4 % in France" and "9 % in Spain".
bool of_other_places(const ClaimPair& pair) {
  return pair.evidence[Feature::place_apart] > 0 && pair.one_context.places.size() == 1 &&
         pair.other_context.places.size() == 1;
}

}  // namespace

bool same_question(const ClaimPair& pair) {
  const auto& a = pair.one_asked;
  const auto& b = pair.other_asked;
  if (!pair.conflict_allowed || !(same_thing(pair) || outnumbers(pair)) || of_other_stuffs(pair)) return false;
  // "nouveaux" against "étrangers": each is narrowed in its own way.
  const bool narrowed_apart = !a.modifiers.empty() && !b.modifiers.empty() && similarity(a.modifiers, b.modifiers) == 0;
  // Of what is known to be one situation, a narrower wording is the other's own, and so is another of the only number.
  const bool one_situation = pair.evidence.one_situation();
  const bool only_in_situation = one_situation && a.thing_lemma == b.thing_lemma && only_numbers(pair);
  if (narrowed_apart && !only_in_situation && pair.evidence.similarity < pair.likeness.clauses_much) return false;
  if (each_of_its_own(pair) || (!a.measure.empty() && !b.measure.empty() && a.measure != b.measure)) return false;
  // What was asked for, planned or feared is not what was given.
  if (one_measure(pair) && (pair.evidence[Feature::place_apart] > 0 || !stances_agree(pair))) return false;
  if (of_less_time(pair) || (one_situation ? of_other_days(pair) || of_other_places(pair) : of_a_part(pair)))
    return false;
  if (near_copies(pair)) return true;
  if (!one_situation && (of_other_actions(pair) || of_other_subjects(pair) || of_other_order(pair))) return false;
  const bool rivalled = pair.one_asked.rivalled || pair.other_asked.rivalled;
  // Of several numbers for such things in one situation the nearest is the one meant, and so is it of measures.
  const bool measured = !one(pair).unit.empty();
  if (one_situation && (rivalled || measured) && !times_apart(pair, 1 + pair.likeness.rounding)) return true;
  const auto anchors = one_situation ? 1 : pair.likeness.tally_anchors;
  if (pair.evidence.same_tally) return pair.evidence.anchors >= anchors && (!rivalled || tied(pair));
  if (!of_one_moment(pair) || (!pair.sure && part_of_the_other(pair, pair.likeness.part_share))) return false;
  if (rivalled) return pair.evidence.similarity >= pair.likeness.clauses_most;
  // A person has one age, whatever the sentence tells of them.
  if (one(pair).kind == QuantityKind::age && a.thing_lemma == b.thing_lemma && !a.thing_lemma.empty() &&
      pair.evidence[Feature::name_shared] > 0)
    return true;
  // Who acts in one event is counted whatever each article has them do.
  const bool actors = pair.evidence.same_event && pair.one_asked.slot == Slot::agent &&
                      pair.other_asked.slot == Slot::agent && !one(pair).implicit && !other(pair).implicit;
  const bool both_named = pair.evidence.shared_participants == 2;  // the same did it to the same, by whatever verb
  return pair.evidence.same_action || both_named || pair.evidence.narrowed_alike || only_numbers(pair) ||
         (pair.evidence.similarity >= pair.likeness.clauses_much && !part_of_the_other(pair, 1)) ||
         (actors && !pair.one_asked.thing.empty()) || one_group(pair) || (one_measure(pair) && tied(pair));
}

}  // namespace rashomon
