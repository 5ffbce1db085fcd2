// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <rashomon/result.h>

#include "lang/pack.h"

namespace rashomon {

struct PlaceRecord;
struct Membership;

// From the largest to the smallest grain.
enum class PlaceFeature : std::uint8_t { world, continent, region, country, subdivision, city };

// "country", "city": what Place::feature holds for a named place.
std::string_view name_of(PlaceFeature feature);

// How a name is looked up: folded, hyphens and apostrophes as spaces, one space between words.
std::string place_key(std::string_view name);

// What the gazetteer knows of one place. The views live as long as the pack.
struct KnownPlace {
  std::uint32_t id = 0, parent = 0;
  PlaceFeature feature = PlaceFeature::city;
  std::string_view name;  // in English
  std::string_view code;  // ISO 3166 for countries and their subdivisions: "XK", "FR-78"; of their country for cities
  std::uint32_t population = 0;
  float latitude = 0, longitude = 0;
};

// Countries, their subdivisions, cities, continents and groups of countries, with their names in many languages and
// what lies in what. Looked up in place; the pack must outlive it. Const calls may run on several threads at once.
class Gazetteer {
 public:
  // Fails on a pack without the gazetteer's sections.
  static Result<Gazetteer> open(const Pack& pack);

  // The places of a name in any language, the best known first: countries, then by population.
  std::vector<std::uint32_t> candidates(std::string_view name) const;
  // The same by place_key() of the name.
  std::vector<std::uint32_t> candidates_of_key(std::string_view key) const;
  std::optional<KnownPlace> place(std::uint32_t id) const;
  // The place with an ISO code, "XK" or "FR-78", of a group, "EU", or of GeoNames' number of a city, "792680".
  std::optional<std::uint32_t> by_code(std::string_view code) const;
  // Does the outer place hold the inner one: its country, its continent, a group that it belongs to? Not itself.
  bool contains(std::uint32_t outer, std::uint32_t inner) const;
  // The country of a place, the country itself; 0 for what is larger.
  std::uint32_t country_of(std::uint32_t id) const;
  // The country of which this city is the capital; 0 for any other place.
  std::uint32_t capital_of(std::uint32_t id) const;
  std::size_t size() const { return places_.size(); }

 private:
  Gazetteer() = default;
  const PlaceRecord* record(std::uint32_t id) const;

  std::span<const PlaceRecord> places_;
  std::span<const Membership> memberships_, capitals_;
  std::string_view strings_;
  Map names_;
};

}  // namespace rashomon
