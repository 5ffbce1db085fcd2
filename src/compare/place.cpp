// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <array>

#include "base/hash.h"
#include "claim/moments.h"
#include "compare/ladder.h"
#include "compare/means_answers.h"
#include "compare/two_bearers.h"
#include "value/place.h"

namespace rashomon {
namespace {

const Place& one(const ClaimPair& pair) { return std::get<Place>(pair.one.value); }
const Place& other(const ClaimPair& pair) { return std::get<Place>(pair.other.value); }

// A building or a spot, be it named: not a town, which may lie near another.
bool is_site(const ClaimPair& pair, const Place& place) {
  return place.id == 0 && (place.name.empty() || !pair.classes.extent(place.feature).empty());
}

// Is what the one is told to be at, near or on the way to held against the other? "Near Tours" is no other place than a
// suburb of Tours, but "outside a bank" is not "in a cinema", nor "flown to Leeds" "treated in Hull".
bool ways_meet(const ClaimPair& pair) {
  const auto &a = one(pair), &b = other(pair);
  if (a.relation == b.relation || (is_site(pair, a) && is_site(pair, b))) return true;
  const auto moves = [](const Place& place) {
    return place.relation == PlaceRelation::in || place.relation == PlaceRelation::to ||
           place.relation == PlaceRelation::from;
  };
  return one_question(pair) && moves(a) && moves(b);
}

bool not_comparable(const ClaimPair& pair) {
  return (!pair.evidence.same_action && !pair.evidence.same_event && !near_copies(pair)) || !pair.evidence.compatible ||
         !ways_meet(pair);
}

bool related(const ClaimPair& pair, ValueRelation wanted) {
  return relation(one(pair), other(pair), pair.gazetteer) == wanted;
}
bool same(const ClaimPair& pair) { return related(pair, ValueRelation::equal); }
bool within(const ClaimPair& pair) {
  return related(pair, ValueRelation::within) || related(pair, ValueRelation::contains);
}
// The same place, told of in much the same words, and, if it is no finer than a country or the words are less alike,
// beside another name: whatever verb each article has for what was done there.
bool same_beside(const ClaimPair& pair) {
  if (!pair.in_one_story || one(pair).relation != other(pair).relation || !same(pair)) return false;
  const auto alike = pair.evidence.similarity;
  if (pair.evidence[Feature::name_shared] >= pair.likeness.place_names)
    return alike >= (one(pair).feature == "country" ? pair.likeness.clauses_most : pair.likeness.clauses_more);
  return pair.evidence.compatible && one(pair).feature != "country" && alike >= pair.likeness.clauses_much;
}

// Does the article speak of the place, by whatever verb?
bool speaks_of_place(const ArticleContext& article, const Place& place) {
  return (place.id != 0 && speaks_of(article, hash(key_of(place)))) || speaks_of_any(article, place.name);
}

// Does either article speak of the other's place?
bool either_speaks(const ClaimPair& pair) {
  return speaks_of_place(pair.one_article, other(pair)) || speaks_of_place(pair.other_article, one(pair));
}

// Where the event was that both articles are about, by the verb that each has for it: "stabbed in a corridor", "the
// fight broke out in the canteen".
bool at_the_event(const ClaimPair& pair) {
  const bool one_moment = pair.one_context.once && pair.other_context.once;
  return pair.evidence[Feature::event_main] > 0 && share_moment(pair.one_asked, pair.other_asked) &&
         (one_moment || (pair.evidence.same_event && pair.evidence[Feature::action_same] > 0));
}

// The same, where neither article speaks of the other's place.
bool where_it_was(const ClaimPair& pair) { return at_the_event(pair) && stances_agree(pair) && !either_speaks(pair); }

// Where somebody was taken, held or born (table `whereabouts`), whatever the verb: each article answers it once, of one
// whom both name or may mean, and neither speaks of the other's place.
bool asked_of_one(const ClaimPair& pair) {
  const auto& evidence = pair.evidence;
  if (!one_question(pair) || evidence[Feature::thing_alone] <= 0 || !stances_agree(pair) || either_speaks(pair))
    return false;
  if (pair.one_context.of_some || pair.other_context.of_some) return false;
  // Those of whom both give one number, "74 residents" and "seventy-four pensioners", are the same people.
  if (evidence.shared_participants > 0 || evidence[Feature::thing_same] > 0) return true;
  const bool one_event = evidence.same_event || evidence[Feature::event_main] > 0;
  const bool alone = evidence[Feature::event_alone] > 0;
  if (evidence.other_participants > 0 || !(one_event || alone)) return false;
  // "He was flown there": whom the sentence names beside may be the one.
  const bool known = evidence[Feature::participant_kind] > 0 || evidence[Feature::name_shared] > 0;
  return known || !(pair.one_asked.personal || pair.other_asked.personal);
}

// "The gunman was arrested at Reno", "his brother was arrested at Elko": whose moment it is must be one.
bool of_two_people(const ClaimPair& pair) {
  return of_somebody(pair.classes, pair.one_asked, pair.other_asked) && pair.evidence.other_participants > 0 &&
         pair.evidence.shared_participants == 0 && !near_copies(pair);
}

// "La grève se poursuit à Tulle", "la grève à Brive a pris fin, celle de Tulle continue": by two verbs, of two.
bool of_two_events(const ClaimPair& pair) {
  const bool by_two =
      pair.one_context.action != pair.other_context.action || pair.one_context.carrier != pair.other_context.carrier;
  return by_two && either_speaks(pair);
}

// "Links Dijon with Dole", "linked Dijon with Besançon": what the other clause names, too, is no other place.
bool both_name_either(const ClaimPair& pair) {
  const auto names = [](const FrameContext& context, const Place& place) {
    return place.id != 0 && std::ranges::any_of(context.places, [&](const Place& p) { return p.id == place.id; });
  };
  return names(pair.other_context, one(pair)) || names(pair.one_context, other(pair));
}

// A street or square: it holds buildings, and lies in a part of a town.
bool is_street(const Place& place) {
  constexpr std::array<std::string_view, 4> streets = {"quay", "road", "square", "street"};
  return std::ranges::find(streets, place.feature) != streets.end();
}

bool apart(const ClaimPair& pair) {
  if (of_two_people(pair) || of_two_events(pair) || of_a_further_one(pair) || both_name_either(pair)) return false;
  // "Buses link Dijon with Dole", "the train linked Dijon with Besançon".
  if (!near_copies(pair) && !asked_of_one(pair) && of_two_bearers(pair)) return false;
  // "St Thomas' Hospital", "Guy's and St Thomas' Hospital"
  if (one(pair).id == 0 && other(pair).id == 0 && !is_street(one(pair)) && either_speaks(pair)) return false;
  const bool of_the_action = near_copies(pair) || (pair.one_asked.direct && pair.other_asked.direct);
  return pair.conflict_allowed && of_the_action && (tells_the_same(pair) || where_it_was(pair) || asked_of_one(pair)) &&
         related(pair, ValueRelation::apart);
}

bool both_name_a_place(const ClaimPair& pair) {
  return std::ranges::any_of(pair.one_context.places, [&](const Place& p) {
    return p.id != 0 && std::ranges::any_of(pair.other_context.places, [&](const Place& q) { return q.id == p.id; });
  });
}

// Does either article speak of such a place as the other has it: "a hotel" and "the bar of the hotel"?
bool known_beside(const ClaimPair& pair) {
  const auto speaks = [](const ArticleContext& article, const std::string& feature) {
    return speaks_of(article, hash("=" + feature)) || speaks_of(article, hash(feature));
  };
  return speaks(pair.one_article, other(pair).feature) || speaks(pair.other_article, one(pair).feature);
}

// So narrow that what is told to be in it was in no other such place: a building, a cave, a named street. "spot",
// "open" or "ground" of table `thing_classes`; empty: towns, districts and frontiers may hold each other.
std::string_view extent_of(const ClaimPair& pair, const Place& place, const ClaimContext& asked) {
  if (place.id != 0) return {};
  if (is_street(place)) return place.name.empty() ? "" : "spot";
  const auto by_feature = pair.classes.extent(place.feature);
  return by_feature.empty() ? pair.classes.extent(asked.thing) : by_feature;
}

bool are_narrow(const ClaimPair& pair) {
  const auto a = extent_of(pair, one(pair), pair.one_asked), b = extent_of(pair, other(pair), pair.other_asked);
  // A shop may stand in a field, but neither in a cave nor in another shop.
  return !a.empty() && !b.empty() && (a == "ground") == (b == "ground");
}

// Two places, or two things built there: a hotel may lie in the city centre, or on the street that the other names, and
// a cellar in a house.
bool of_one_grain(const ClaimPair& pair) {
  // A lobby is part of no car park, and a cave of no house.
  const auto is_open = [&](const Place& place, const ClaimContext& asked) {
    return extent_of(pair, place, asked) == "open";
  };
  const bool any_open = is_open(one(pair), pair.one_asked) || is_open(other(pair), pair.other_asked);
  const auto is_of = [&](const Place& place, const ClaimContext& asked, std::string_view wanted) {
    return pair.classes.is_a(place.feature, wanted) || pair.classes.is_a(asked.thing, wanted);
  };
  const auto &a = one(pair), &b = other(pair);
  const auto &one_asked = pair.one_asked, &other_asked = pair.other_asked;
  const auto is_part = [&](const Place& place, const ClaimContext& asked) {
    return is_of(place, asked, "room") || is_of(place, asked, "building_part");
  };
  // A kitchen and a bathroom are both rooms.
  const bool exclusive = std::ranges::any_of(one_asked.kinds, [&](const Kind& kind) {
    return std::ranges::any_of(other_asked.kinds, [&](const Kind& rival) { return exclude(kind, rival); });
  });
  const bool unrelated =
      !pair.classes.related(a.feature, b.feature) && !pair.classes.related(one_asked.thing, other_asked.thing);
  if (any_open && are_narrow(pair)) return unrelated || exclusive;
  return is_of(a, one_asked, "place") == is_of(b, other_asked, "place") && (unrelated || exclusive) &&
         is_part(a, one_asked) == is_part(b, other_asked);
}

bool names_town(const ClaimPair& pair, const Place& place) {
  return !place.name.empty() && place.direction.empty() &&
         (place.feature.empty() || pair.classes.is_a(place.feature, "settlement"));
}

// "A factory in Bolton", "a warehouse in Bury": sites of two towns are of two events, where nobody named ties them.
bool in_two_towns(const ClaimPair& pair) {
  bool two = false;
  for (const auto& p : pair.one_context.places) {
    for (const auto& q : pair.other_context.places) {
      if (fits(relation(p, q, pair.gazetteer))) return false;
      two |= names_town(pair, p) && names_town(pair, q);
    }
  }
  return two && pair.evidence[Feature::participant_named_same] <= 0;
}

// A village and a monastery of one region: neither is known to hold the other.
bool other_feature(const ClaimPair& pair) {
  const auto& a = one(pair);
  const auto& b = other(pair);
  if (!pair.conflict_allowed || a.feature.empty() || b.feature.empty() || a.feature == b.feature) return false;
  if (is_street(a) != is_street(b)) return false;
  const bool one_region =
      (!a.region.empty() && a.region == b.region) || (a.region_id != 0 && a.region_id == b.region_id);
  // That one moment is told by two verbs is too little for two places that lie in one region.
  const bool one_action = pair.classes.related(pair.one_context.action, pair.other_context.action);
  if (one_region && (one_action || pair.evidence.same_event || near_copies(pair))) return true;
  if (!stances_agree(pair) || !pair.one_asked.direct || !pair.other_asked.direct || in_two_towns(pair)) return false;
  // "At his home in Austin", "in a hospital in Austin": the one event, of which each clause names the town beside.
  const bool one_town = tells_the_same(pair) && both_name_a_place(pair) &&
                        (pair.evidence.shared_participants > 0 || one_event_alone(pair));
  return (one_town || (are_narrow(pair) && (at_the_event(pair) || asked_of_one(pair)))) && of_one_grain(pair) &&
         !known_beside(pair);
}

// "In Bareko", "in the village of Toulla": towns of which the gazetteer does not know both, and neither article names
// the other's.
bool other_name(const ClaimPair& pair) {
  const auto &a = one(pair), &b = other(pair);
  // A name alone that the gazetteer lacks may be that of a district, or of a county around the other.
  const auto is_told = [](const Place& place) { return place.id != 0 || !place.feature.empty(); };
  const bool told = is_told(a) && is_told(b);
  const bool towns = names_town(pair, a) && names_town(pair, b) && told;
  return pair.conflict_allowed && pair.one_asked.direct && pair.other_asked.direct && towns &&
         a.relation == b.relation && a.name != b.name && (a.id == 0 || b.id == 0) && !either_speaks(pair) &&
         (where_it_was(pair) || asked_of_one(pair)) && !of_two_people(pair) && !of_a_further_one(pair);
}

constexpr std::array levels = {
    Level{"place/same", Verdict::agrees, same_beside},
    Level{"place/not_comparable", Verdict::not_comparable, not_comparable},
    Level{"place/same", Verdict::agrees, same},
    Level{"place/within", Verdict::refines, within},
    Level{"place/apart", Verdict::contradicts, apart},
    Level{"place/other_feature", Verdict::diverges, other_feature},
    Level{"place/other_name", Verdict::diverges, other_name},
};

}  // namespace

Ladder place_ladder() { return levels; }

}  // namespace rashomon
