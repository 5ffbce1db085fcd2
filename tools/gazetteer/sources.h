// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <vector>

#include <rashomon/result.h>

#include "gazetteer/gazetteer.h"

namespace rashomon {

// A locale whose names are taken, and how far they count.
struct Locale {
  std::string name;
  NameRank rank;
};

// Where the build finds what the gazetteer is made of.
struct Sources {
  std::string cities;        // libgeonames' cities.compiled
  std::string catalogues;    // /usr/share/locale, with geonames.mo and iso_3166-2.mo under each locale
  std::string subdivisions;  // iso-codes' iso_3166-2.json
  std::vector<Locale> locales;
};

// Each adds one kind of place; countries come first, cities last.
std::optional<Error> add_countries(const Sources& sources, GazetteerWriter& gazetteer);
std::optional<Error> add_subdivisions(const Sources& sources, GazetteerWriter& gazetteer);
std::optional<Error> add_cities(const Sources& sources, GazetteerWriter& gazetteer);

// The id of a country by its ISO code.
std::uint32_t country_id(const std::string& code);

}  // namespace rashomon
