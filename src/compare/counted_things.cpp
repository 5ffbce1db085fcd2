// SPDX-License-Identifier: Apache-2.0
// Do two numbers count or measure the same things?
#include "compare/counted_things.h"

#include "compare/quantity_pair.h"

namespace rashomon {
namespace {

// One event, the only one of its class in either article: it has one extent and one duration.
bool one_change(const ClaimPair& pair) {
  const bool one_event = pair.evidence.same_event || pair.evidence.sentence_similarity >= pair.likeness.sentences_much;
  return pair.evidence.same_action && one_event && pair.evidence[Feature::event_alone] > 0;
}

}  // namespace

bool same_thing(const ClaimPair& pair) {
  if (pair.evidence.same_tally) return true;
  const auto& a = pair.one_asked;
  const auto& b = pair.other_asked;
  // "A mile away", "half a mile from the station": where one does not say from what, there is one thing that happened.
  if (a.measure == distance_away && b.measure == distance_away)
    return a.thing == b.thing || ((a.thing == distance_away || b.thing == distance_away) && one_change(pair));
  const bool said = a.thing_lemma == b.thing_lemma || (!a.thing.empty() && a.thing == b.thing) || one_measure(pair);
  if (said && !a.thing_lemma.empty()) return true;
  // "34 prisonniers", "43 personnes": those to whom the one event of its kind happens, by a noun that narrows nothing.
  if (one(pair).kind == QuantityKind::cardinal && pair.evidence.same_action &&
      pair.evidence[Feature::event_alone] > 0 && (pair.sure || one_change(pair)) &&
      pair.classes.called_alike(a.thing, b.thing))
    return true;
  // The age of the victim is that of the hiker who died, if neither article gives a second age of such people.
  if (one(pair).kind == QuantityKind::age && pair.classes.aged_alike(a.thing, b.thing))
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
  // "En baisse de 18 %" measures what "le marché a reculé de 18 %" does; the only sum that is asked for is the ransom.
  const bool only_sum = one(pair).kind == QuantityKind::money && pair.evidence.same_action &&
                        pair.evidence[Feature::event_alone] > 0 && pair.evidence[Feature::thing_alone] > 0;
  return (one_change(pair) || only_sum) && (a.thing == pair.other_context.action || b.thing == pair.one_context.action);
}

bool outnumbers(const ClaimPair& pair) {
  const auto& a = pair.one_asked.thing;
  const auto& b = pair.other_asked.thing;
  if (a.empty() || b.empty()) return false;
  return (pair.classes.is_a(a, b) && one(pair).low > other(pair).high) ||
         (pair.classes.is_a(b, a) && other(pair).low > one(pair).high);
}

bool of_other_stuffs(const ClaimPair& pair) {
  const auto kind = one(pair).kind;
  const bool weighed = kind == QuantityKind::mass || kind == QuantityKind::volume;
  return weighed && !pair.one_asked.thing_lemma.empty() && !pair.other_asked.thing_lemma.empty() &&
         pair.one_asked.thing_lemma != pair.other_asked.thing_lemma && !near_copies(pair);
}

}  // namespace rashomon
