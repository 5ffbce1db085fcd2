// SPDX-License-Identifier: Apache-2.0
// What keeps two numbers of one kind of thing apart beside the thing itself: when, where, by whom, in which part.
#include "compare/quantity_scope.h"

#include <algorithm>
#include <array>

#include "claim/similarity.h"
#include "compare/quantity_pair.h"
#include "value/place.h"
#include "value/quantity.h"
#include "value/time.h"

namespace rashomon {
namespace {

bool measured(const ClaimPair& pair) { return !one(pair).unit.empty() && !other(pair).unit.empty(); }

// The periods of so long a grain at least that a clause is of; by the end of one is no period.
std::vector<const Time*> periods_of(const FrameContext& context, Grain least) {
  std::vector<const Time*> periods;
  for (const auto& time : context.times) {
    const bool limit = time.form == TimeForm::by || time.form == TimeForm::before;
    if (time.grain >= least && time.when.size() == 1 && !limit) periods.push_back(&time);
  }
  return periods;
}

// "In the first half" and "in the second quarter", which is a part of it: what a period sums up, none of its parts
// does.
bool of_other_periods(const ClaimPair& pair) {
  const auto least = pair.evidence.same_tally ? Grain::month : Grain::week;
  const auto periods = periods_of(pair.one_context, least), others = periods_of(pair.other_context, least);
  if (periods.empty() || others.empty()) return false;
  return std::ranges::none_of(periods, [&](const Time* time) {
    return std::ranges::any_of(others, [&](const Time* t) { return relation(*time, *t) == ValueRelation::equal; });
  });
}

// "Adopté par 305 voix", "rejeté par 211 voix": two ballots, or one whose outcome the articles tell otherwise.
// But what one sold the other bought, if not the same who "won 23 seats" and "lost 8".
bool of_two_decisions(const ClaimPair& pair) {
  const auto &a = pair.one_context.action, &b = pair.other_context.action;
  // "Four did not survive", "seven died": what is denied is its opposite.
  if (pair.evidence.same_tally && pair.one.polarity != pair.other.polarity) return false;
  const auto of_one = [&] {
    return std::ranges::any_of(pair.one_context.participants, [&](const Participant& p) {
      return p.slot == Slot::agent && !p.key.empty() &&
             std::ranges::any_of(pair.other_context.participants,
                                 [&](const Participant& q) { return q.slot == Slot::agent && q.key == p.key; });
    });
  };
  return pair.classes.opposite(a, b) && (!pair.classes.converse(a, b) || of_one());
}

// What somebody only wants, offers or foresees is not what is or what somebody else does.
bool of_other_wishes(const ClaimPair& pair) {
  if (!stances_agree(pair) && !promised_alike(pair)) return true;
  const auto &a = pair.one_context.put_by, &b = pair.other_context.put_by;
  return a && b && a->named == b->named && a->key != b->key && !pair.classes.related(a->thing, b->thing);
}

// "120,000 marched in Madrid", "300,000 across Spain": of what happens in many places at once, so many fewer in one
// that lies in the other.
bool of_a_part_of_the_land(const ClaimPair& pair) {
  if (pair.classes.tally(pair.one_asked.tally, "places").empty() || one(pair).best == other(pair).best) return false;
  const auto less = one(pair).best < other(pair).best ? ValueRelation::within : ValueRelation::contains;
  const auto &places = pair.one_context.places, &others = pair.other_context.places;
  return std::ranges::any_of(places, [&](const Place& p) {
    return std::ranges::any_of(others, [&](const Place& q) { return relation(p, q, pair.gazetteer) == less; });
  });
}

// "Twelve died in Leeds", "sixteen died in Leeds and Bradford": so many more in the towns of the other and in another.
bool in_more_places(const ClaimPair& pair) {
  if (one(pair).best == other(pair).best) return false;
  const bool more = one(pair).best < other(pair).best;
  const auto& few = more ? pair.one_context.places : pair.other_context.places;
  const auto& many = more ? pair.other_context.places : pair.one_context.places;
  const auto stands_in = [&](const std::vector<Place>& places, const Place& place) {
    return std::ranges::any_of(places, [&](const Place& p) { return fits(relation(p, place, pair.gazetteer)); });
  };
  // Of one grain with a place of the fewer, and apart from all of that grain.
  const auto is_another = [&](const Place& place) {
    const auto of_its_grain = [&](const Place& p) { return p.feature == place.feature; };
    return place.relation == PlaceRelation::in && std::ranges::any_of(few, of_its_grain) &&
           std::ranges::all_of(few, [&](const Place& p) {
             return !of_its_grain(p) || relation(p, place, pair.gazetteer) == ValueRelation::apart;
           });
  };
  return std::ranges::all_of(few, [&](const Place& p) { return stands_in(many, p); }) &&
         std::ranges::any_of(many, is_another);
}

// "Plan to evacuate 900", "650 left their homes": how many it will come to is not how many it came to. But jobs are cut
// by the plan.
bool of_what_may_come(const ClaimPair& pair) {
  const auto& tally = pair.one_asked.tally;
  return !stances_agree(pair) && pair.classes.tally_accumulates(tally) && pair.classes.tally(tally, "planned").empty();
}

// "By 58 votes to 3", "by 18 votes to 12", told of two who vote or of two things voted on.
bool of_other_ballots(const ClaimPair& pair) {
  const bool of_votes = one_measure(pair) || (pair.evidence.same_tally && pair.classes.is_ballot(pair.one_asked.tally));
  if (one(pair).kind != QuantityKind::cardinal || !of_votes || !pair.evidence.same_action) return false;
  const auto in_slot = [](const FrameContext& context, Slot slot) {
    const auto found = std::ranges::find_if(
        context.participants, [&](const Participant& each) { return each.slot == slot && !each.key.empty(); });
    return found == context.participants.end() ? nullptr : &*found;
  };
  return std::ranges::any_of(std::array{Slot::agent, Slot::patient}, [&](Slot slot) {
    const auto *a = in_slot(pair.one_context, slot), *b = in_slot(pair.other_context, slot);
    return a != nullptr && b != nullptr && a->key != b->key &&
           (a->thing.empty() || b->thing.empty() || !pair.classes.related(a->thing, b->thing));
  });
}

// The place that is the number's own, else those of its clause.
std::vector<Place> places_of(const ClaimContext& asked, const FrameContext& context) {
  return asked.where ? std::vector<Place>{*asked.where} : context.places;
}

bool no_place_shared(const ClaimPair& pair) {
  const auto places = places_of(pair.one_asked, pair.one_context);
  const auto others = places_of(pair.other_asked, pair.other_context);
  return std::ranges::none_of(places, [&](const Place& p) {
    return std::ranges::any_of(others, [&](const Place& q) { return fits(relation(p, q, pair.gazetteer)); });
  });
}

// "207 km/h à la pointe du Raz", "156 km/h à Brest": what is measured in one place is not what is measured in another.
bool at_other_sites(const ClaimPair& pair) {
  // How far from one house: where it is, is what is asked.
  const auto &a = pair.one_asked, &b = pair.other_asked;
  if (a.measure == distance_away && b.measure == distance_away && a.thing == b.thing && a.thing != distance_away)
    return false;
  const auto kind = one(pair).kind;
  const bool of_sites = kind == QuantityKind::speed || kind == QuantityKind::temperature ||
                        kind == QuantityKind::distance || kind == QuantityKind::volume;
  const bool own = pair.one_asked.where.has_value() || pair.other_asked.where.has_value();
  if (!measured(pair) || !(of_sites || own)) return false;
  return !places_of(pair.one_asked, pair.one_context).empty() &&
         !places_of(pair.other_asked, pair.other_context).empty() && no_place_shared(pair);
}

// "230 jobs at the plant" are among the "500 in France": a spot that is only described lies somewhere in the country.
bool at_a_site_within(const ClaimPair& pair) {
  const auto places = places_of(pair.one_asked, pair.one_context);
  const auto others = places_of(pair.other_asked, pair.other_context);
  const auto site = [](const Place& place) { return place.id == 0 && !place.feature.empty(); };
  const auto country = [](const Place& place) {
    return place.id != 0 && place.direction.empty() && (place.feature == "country" || place.feature == "continent");
  };
  const auto within = [&](const std::vector<Place>& part, const std::vector<Place>& whole) {
    return !part.empty() && !whole.empty() && std::ranges::all_of(part, site) && std::ranges::all_of(whole, country);
  };
  return (one(pair).high < other(pair).low && within(places, others)) ||
         (other(pair).high < one(pair).low && within(others, places));
}

// "No arrests were made in France" leaves room for three elsewhere.
bool none_elsewhere(const ClaimPair& pair) {
  const bool none = one(pair).high == Decimal(0);
  if (none == (other(pair).high == Decimal(0))) return false;
  const auto limited =
      none ? places_of(pair.one_asked, pair.one_context) : places_of(pair.other_asked, pair.other_context);
  return !limited.empty() && no_place_shared(pair);
}

// "Trente-six blessés graves" are among the "410 blessés": so much fewer, and narrowed where the other is not.
bool among_the_other(const ClaimPair& pair) {
  const auto &a = pair.one_asked, &b = pair.other_asked;
  if (a.modifiers.empty() == b.modifiers.empty() || near_copies(pair) || pair.evidence.same_tally) return false;
  const bool narrowed = a.modifiers.empty();
  const auto& part = narrowed ? other(pair) : one(pair);
  const auto& whole = narrowed ? one(pair) : other(pair);
  const auto& words = narrowed ? pair.one_context.sentence_words : pair.other_context.sentence_words;
  return share_within(narrowed ? b.modifiers : a.modifiers, words) <= 0 &&
         part.best.to_double() < pair.likeness.part_share * whole.best.to_double();
}

// "38 nouveaux cas" are not the "112 cas", nor "two other suspects" the three, nor "the last two" all of them. Two that
// are told beside others may each be beside others than the other.
bool of_new_ones(const ClaimPair& pair) {
  const auto &a = pair.one_asked, &b = pair.other_asked;
  if (a.another != b.another || a.by_order != b.by_order) return true;
  if (pair.one_context.another != pair.other_context.another) return true;
  return (a.another || a.by_order) && pair.evidence.sentence_similarity < pair.likeness.sentences_tied;
}

// "Eleven were detained on Monday", told the day after of those held since Sunday: by its own day the later article's
// clause counts those of that day, which lies behind the one that the earlier article tells of.
bool of_a_later_day(const ClaimPair& pair) {
  const auto* first = earlier_of(pair);
  if (first == nullptr) return false;
  const bool one_later = first == &pair.other;
  const auto& later = one_later ? pair.one_context : pair.other_context;
  const auto& earlier = one_later ? pair.other_context : pair.one_context;
  const auto& tally = (one_later ? pair.one_asked : pair.other_asked).tally;
  const auto slots = std::to_array<std::string_view>({"agent", "patient"});
  // "Bringing to three the number of the dead" counts all of them, whenever it came to that.
  const bool happens = tally.empty() || std::ranges::any_of(slots, [&](std::string_view slot) {
                         return pair.classes.tally(later.action, slot) == tally;
                       });
  if (!earlier.moment || !later.finite || !happens) return false;
  const auto on_a_day = [](const Time& time) {
    const bool now = time.expression.direction == TimeExpression::Direction::present;
    return !now && time.grain <= Grain::day && time.form == TimeForm::at && time.when.size() == 1;
  };
  return std::ranges::any_of(later.times, on_a_day) && std::ranges::all_of(later.times, [&](const Time& time) {
           return on_a_day(time) && earlier.moment->end <= time.when[0].begin;
         });
}

// "Will cost 210 million", "the bill is put at 290", "accused of taking 300,000 euros", "the loss is 500,000": of the
// only such sum that either article gives, one of them vouches less than the other.
bool is_one_sum(const ClaimPair& pair) {
  if (!one_measure(pair) || one(pair).kind != QuantityKind::money || pair.one.polarity != pair.other.polarity ||
      pair.evidence[Feature::thing_alone] <= 0)
    return false;
  const auto asked_for = [](Modality m) { return m == Modality::wanted || m == Modality::asked; };
  if (asked_for(pair.one.modality) || asked_for(pair.other.modality)) return false;
  const auto open = [](Modality m) { return m == Modality::planned || m == Modality::possible; };
  if (open(pair.one.modality) == open(pair.other.modality)) return false;
  const bool one_open = open(pair.one.modality);
  const auto& told = one_open ? pair.other_context : pair.one_context;
  // "Had been expected to cost 30 million", "cost 42": what was spent is no estimate.
  const bool gives = pair.classes.measures(told.action);
  const bool spent = gives && !pair.classes.measure(told.action, "event", name_of(QuantityKind::money)).empty();
  const bool accused = (one_open ? pair.one : pair.other).modality == Modality::possible;
  return !spent && (accused || gives || told.copular || told.action.starts_with('~'));
}

}  // namespace

bool promised_alike(const ClaimPair& pair) {
  if (is_one_sum(pair)) return true;
  const auto firm = [](Modality m) {
    return m == Modality::asserted || m == Modality::reported || m == Modality::planned;
  };
  return one_measure(pair) && pair.classes.of_promise(pair.one_asked.measure) &&
         pair.classes.of_promise(pair.other_asked.measure) && pair.one.polarity == pair.other.polarity &&
         firm(pair.one.modality) && firm(pair.other.modality);
}

bool of_other_scopes(const ClaimPair& pair) {
  if (of_two_decisions(pair) || of_new_ones(pair) || among_the_other(pair) || of_other_ballots(pair) ||
      none_elsewhere(pair) || at_a_site_within(pair))
    return true;
  if (of_other_periods(pair) || of_a_later_day(pair) || in_more_places(pair)) return true;
  if (pair.evidence.same_tally) return of_what_may_come(pair) || of_a_part_of_the_land(pair);
  return of_other_wishes(pair) || (!near_copies(pair) && at_other_sites(pair));
}

}  // namespace rashomon
