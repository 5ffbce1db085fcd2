// SPDX-License-Identifier: Apache-2.0
// Cities and the subdivisions they lie in, from GeoNames (CC-BY-4.0) as Debian's libgeonames has it. Its subdivisions
// have codes of their own; those that share a name with one of ISO 3166-2 in the same country are taken as that one.
#include <algorithm>

#include "gazetteer/cities.h"
#include "gazetteer/message_catalogue.h"
#include "gazetteer/sources.h"
#include "value/place_id.h"

namespace rashomon {
namespace {

using Names = std::map<std::string, std::vector<std::pair<std::string, NameRank>>>;  // GeoNames' key to names

Names read_names(const Sources& sources) {
  Names names;
  for (const auto& locale : sources.locales) {
    const auto catalogue = read_catalogue(sources.catalogues + "/" + locale.name + "/LC_MESSAGES/geonames.mo");
    if (!catalogue) continue;  // not every locale has one
    for (const auto& [key, name] : *catalogue) names[key].emplace_back(name, locale.rank);
  }
  return names;
}

// "Bavaria", "Novosibirsk Oblast": what kind of subdivision it is may be said or not.
std::string without_kind(const std::string& key) {
  static constexpr std::string_view kinds[] = {" oblast",   " province",    " region",     " county",
                                               " district", " governorate", " state",      " kray",
                                               " krai",     " department",  " prefecture", " canton"};
  for (const auto kind : kinds) {
    if (key.ends_with(kind)) return key.substr(0, key.size() - kind.size());
  }
  return key;
}

// The subdivisions of each country by name.
std::map<std::string, std::uint32_t> subdivisions_by_name(GazetteerWriter& gazetteer) {
  std::map<std::string, std::uint32_t> known;
  for (const auto& [id, place] : gazetteer.places()) {
    if (place.feature != PlaceFeature::subdivision) continue;
    const auto country = place.code.substr(0, place.code.find('-'));
    const bool top = place.parent == country_id(country);
    for (const auto& key : gazetteer.keys_of(id)) {
      const auto [same, added] = known.try_emplace(country + " " + without_kind(key), id);
      if (!added && top) same->second = id;  // the larger of two that share a name
    }
  }
  return known;
}

class Subdivisions {
 public:
  Subdivisions(GazetteerWriter& gazetteer, const Names& names)
      : gazetteer_(gazetteer), names_(names), known_(subdivisions_by_name(gazetteer)) {}

  // The subdivision of a city, added where ISO 3166-2 has none of its name; the country where none is told.
  std::uint32_t of(const City& city) {
    const auto country = country_id(city.country_code);
    if (city.subdivision_code.empty() || city.subdivision.empty()) return country;
    const auto code = city.country_code + "." + city.subdivision_code;
    const auto [found, added] = ids_.try_emplace(code, 0);
    if (added) found->second = find_or_add(city, code, country);
    return found->second;
  }

 private:
  std::uint32_t find_or_add(const City& city, const std::string& code, std::uint32_t country) {
    auto names = names_.contains(code) ? names_.at(code) : std::vector<std::pair<std::string, NameRank>>{};
    names.emplace_back(city.subdivision, NameRank::main);
    std::uint32_t id = 0;
    for (const auto& [name, rank] : names) {
      const auto known = known_.find(city.country_code + " " + without_kind(place_key(name)));
      if (id == 0 && known != known_.end()) id = known->second;
    }
    if (id == 0) {
      id = place_id(PlaceIdKind::subdivision, code);
      PlaceEntry place;
      place.id = id;
      place.parent = country;
      place.feature = PlaceFeature::subdivision;
      place.name = city.subdivision;
      place.code = code;
      if (gazetteer_.add(std::move(place))) return country;
    }
    for (const auto& [name, rank] : names) gazetteer_.add_name(id, name, rank);
    return id;
  }

  GazetteerWriter& gazetteer_;
  const Names& names_;
  std::map<std::string, std::uint32_t> known_, ids_;
};

void add_names(std::uint32_t id, const std::string& key, const Names& names, GazetteerWriter& gazetteer) {
  const auto known = names.find(key);
  if (known == names.end()) return;
  for (const auto& [name, rank] : known->second) gazetteer.add_name(id, name, rank);
}

}  // namespace

std::optional<Error> add_cities(const Sources& sources, GazetteerWriter& gazetteer) {
  const auto cities = read_cities(sources.cities);
  if (!cities) return cities.error();
  const auto names = read_names(sources);
  for (const auto& [id, place] : std::map(gazetteer.places())) {
    if (place.feature == PlaceFeature::country) add_names(id, place.code, names, gazetteer);
  }
  Subdivisions subdivisions(gazetteer, names);
  for (const auto& city : *cities) {
    if (!gazetteer.knows(country_id(city.country_code))) continue;
    const auto parent = subdivisions.of(city);
    PlaceEntry place{city.id,           parent,          PlaceFeature::city, city.name,
                     city.country_code, city.population, city.latitude,      city.longitude};
    if (auto error = gazetteer.add(std::move(place))) return error;
    add_names(city.id, std::to_string(city.id), names, gazetteer);
    gazetteer.add_population(parent, city.population);
    if (parent != country_id(city.country_code))
      gazetteer.add_population(country_id(city.country_code), city.population);
  }
  return std::nullopt;
}

}  // namespace rashomon
