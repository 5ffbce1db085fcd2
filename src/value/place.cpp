// SPDX-License-Identifier: Apache-2.0
#include "value/place.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace rashomon {
namespace {

// "north" holds "north-east" and "north" itself.
bool direction_holds(const std::string& outer, const std::string& inner) {
  return outer == inner ||
         (inner.size() > outer.size() && (inner.starts_with(outer + "-") || inner.ends_with("-" + outer)));
}

bool same_region(const Place& one, const Place& other) {
  if (one.region_id != 0 && other.region_id != 0) return one.region_id == other.region_id;
  return !one.region.empty() && one.region == other.region;
}

// Is the inner place said or known to lie in the outer one, a named place as a whole?
bool lies_in(const Place& inner, const Place& outer, const Gazetteer& gazetteer) {
  if (!outer.direction.empty() && outer.name.empty()) return false;
  if (outer.id != 0) {
    if (inner.id != 0 && gazetteer.contains(outer.id, inner.id)) return true;
    return inner.region_id != 0 && (inner.region_id == outer.id || gazetteer.contains(outer.id, inner.region_id));
  }
  return !outer.name.empty() && inner.region == outer.name && inner.name != outer.name;
}

bool is_town(const Place& place) {
  constexpr std::array<std::string_view, 6> towns = {"capital", "city", "district", "suburb", "town", "village"};
  return std::ranges::find(towns, place.feature) != towns.end();
}

bool is_area(const Place& place) { return place.name.empty() && place.feature.empty() && !place.region.empty(); }

// Of two parts of one region, told by their directions: the north, the north-east.
ValueRelation by_direction(const Place& one, const Place& other) {
  if (one.direction == other.direction) return ValueRelation::equal;
  if (direction_holds(one.direction, other.direction)) return ValueRelation::contains;
  if (direction_holds(other.direction, one.direction)) return ValueRelation::within;
  return one.direction.empty() || other.direction.empty() ? ValueRelation::unknown : ValueRelation::apart;
}

// "Brest" and "Finistère", "Springfield" and "Illinois": the town that an article names alone was read to mean the
// larger of the name, where another lies in the other place or its country.
bool may_mean_another(const Place& place, const Place& other, const Gazetteer& gazetteer) {
  const auto country = gazetteer.country_of(other.id);
  const bool abroad = gazetteer.country_of(place.id) != country;
  return std::ranges::any_of(gazetteer.candidates(place.name), [&](std::uint32_t id) {
    return (abroad && country != 0 && gazetteer.country_of(id) == country) || gazetteer.contains(other.id, id);
  });
}

ValueRelation of_named(const Place& one, const Place& other, const Gazetteer& gazetteer);

// What a place that the gazetteer lacks lies in, where that is known: "the Raigmore Hospital in Inverness".
Place known_around(const Place& place) {
  Place around;
  around.id = place.id != 0 ? place.id : place.region_id;
  around.name = place.id != 0 ? place.name : place.region;
  return around;
}

// "A hospital in Inverness", "hospital in Glasgow".
bool in_two_towns(const Place& one, const Place& other, const Gazetteer& gazetteer) {
  const auto a = known_around(one), b = known_around(other);
  if (a.id == 0 || b.id == 0 || a.id == b.id) return false;
  const auto first = gazetteer.place(a.id), second = gazetteer.place(b.id);
  const auto is_city = [](const auto& place) { return place && place->feature == PlaceFeature::city; };
  return is_city(first) && is_city(second) && of_named(a, b, gazetteer) == ValueRelation::apart;
}

ValueRelation of_named(const Place& one, const Place& other, const Gazetteer& gazetteer) {
  // "North of Elbasan", "south-east of Elbasan": seen from one town.
  const bool beside = one.relation == PlaceRelation::direction && other.relation == PlaceRelation::direction;
  if (beside && key_of(one) == key_of(other)) return by_direction(one, other);
  if (one.id != 0 && other.id != 0 && one.id == other.id) return ValueRelation::equal;
  if (!one.name.empty() && one.name == other.name && (one.id == 0 || other.id == 0)) {
    // "The market of Karum", "the police station of Karum"
    const bool two_sites = !one.feature.empty() && !other.feature.empty() && one.feature != other.feature &&
                           !is_town(one) && !is_town(other);
    return two_sites ? ValueRelation::meets : ValueRelation::equal;
  }
  if (one.id == 0 || other.id == 0) {
    const auto same_kind = !one.feature.empty() && one.feature == other.feature;
    if (same_kind) return ValueRelation::apart;
    return in_two_towns(one, other, gazetteer) ? ValueRelation::apart : ValueRelation::unknown;
  }
  const auto first = gazetteer.place(one.id), second = gazetteer.place(other.id);
  if (!first || !second) return ValueRelation::unknown;
  const bool groups = first->feature <= PlaceFeature::region || second->feature <= PlaceFeature::region;
  if (groups)
    return first->feature == second->feature && first->feature == PlaceFeature::continent ? ValueRelation::apart
                                                                                          : ValueRelation::unknown;
  // Two towns of one name, each chosen by what else its article names, may be one.
  if (first->feature == second->feature) return one.name == other.name ? ValueRelation::unknown : ValueRelation::apart;
  if (may_mean_another(one, other, gazetteer) || may_mean_another(other, one, gazetteer)) return ValueRelation::unknown;
  // A city and a subdivision of another country, or of one that cities are known to lie in, share no ground; that a
  // city lies in a district below those is not known.
  const auto one_country = gazetteer.country_of(one.id), other_country = gazetteer.country_of(other.id);
  if (one_country != other_country) return ValueRelation::apart;
  const auto& larger = first->feature < second->feature ? *first : *second;
  return larger.population > 0 ? ValueRelation::apart : ValueRelation::unknown;
}

// Where at least one is only described: "un monastère du nord du Kosovo".
ValueRelation of_described(const Place& one, const Place& other, const Gazetteer& gazetteer) {
  if (!same_region(one, other)) {
    const auto first = gazetteer.country_of(one.region_id != 0 ? one.region_id : one.id);
    const auto second = gazetteer.country_of(other.region_id != 0 ? other.region_id : other.id);
    return first != 0 && second != 0 && first != second ? ValueRelation::apart : ValueRelation::unknown;
  }
  if (is_area(one) || is_area(other)) {
    const auto directions = by_direction(one, other);
    if (is_area(one) && is_area(other)) return directions;
    if (directions == ValueRelation::apart || directions == ValueRelation::unknown) return directions;
    return is_area(one) ? ValueRelation::contains : ValueRelation::within;
  }
  if (one.feature.empty() || other.feature.empty()) return ValueRelation::unknown;
  if (one.feature != other.feature) return ValueRelation::meets;
  return by_direction(one, other) == ValueRelation::apart ? ValueRelation::apart : ValueRelation::equal;
}

}  // namespace

std::string key_of(const Place& place) { return place.id != 0 ? "#" + std::to_string(place.id) : place.name; }

ValueRelation relation(const Place& one, const Place& other, const Gazetteer& gazetteer) {
  if (lies_in(one, other, gazetteer)) return ValueRelation::within;
  if (lies_in(other, one, gazetteer)) return ValueRelation::contains;
  if (!one.name.empty() && !other.name.empty()) return of_named(one, other, gazetteer);
  return of_described(one, other, gazetteer);
}

}  // namespace rashomon
