// SPDX-License-Identifier: Apache-2.0
// Countries, continents and the United Nations' regions, with their names in the languages that ICU (CLDR) has.
#include <unicode/locid.h>
#include <unicode/region.h>
#include <unicode/strenum.h>

#include <memory>

#include "gazetteer/sources.h"
#include "value/place_id.h"

namespace rashomon {
namespace {

std::string display_name(const std::string& code, const icu::Locale& in) {
  icu::UnicodeString name;
  icu::Locale("", code.c_str()).getDisplayCountry(in, name);
  std::string utf8;
  name.toUTF8String(utf8);
  return utf8 == code ? "" : utf8;
}

std::vector<std::string> regions_of(URegionType type) {
  UErrorCode status = U_ZERO_ERROR;
  const std::unique_ptr<icu::StringEnumeration> codes(icu::Region::getAvailable(type, status));
  std::vector<std::string> result;
  if (U_FAILURE(status)) return result;
  for (const char* code = codes->next(nullptr, status); code != nullptr; code = codes->next(nullptr, status))
    result.emplace_back(code);
  return result;
}

std::string containing(const std::string& code, URegionType type) {
  UErrorCode status = U_ZERO_ERROR;
  const auto* region = icu::Region::getInstance(code.c_str(), status);
  const auto* outer = U_SUCCESS(status) ? region->getContainingRegion(type) : nullptr;
  return outer != nullptr ? outer->getRegionCode() : "";
}

std::uint32_t group_id(const std::string& code) { return place_id(PlaceIdKind::group, code); }

std::optional<Error> add_regions(URegionType type, PlaceFeature feature, GazetteerWriter& gazetteer) {
  for (const auto& code : regions_of(type)) {
    const auto outer = feature == PlaceFeature::region ? containing(code, URGN_CONTINENT) : "";
    PlaceEntry place;
    place.id = group_id(code);
    place.parent = outer.empty() ? 0 : group_id(outer);
    place.feature = feature;
    place.name = display_name(code, icu::Locale::getEnglish());
    place.code = code;
    if (const auto error = gazetteer.add(std::move(place))) return error;
  }
  return std::nullopt;
}

// Any language may name a country; those of the list come before the rest.
void add_names(const std::string& code, std::uint32_t id, const Sources& sources, GazetteerWriter& gazetteer) {
  for (const auto& locale : sources.locales)
    gazetteer.add_name(id, display_name(code, icu::Locale(locale.name.c_str())), locale.rank);
  std::int32_t count = 0;
  const auto* all = icu::Locale::getAvailableLocales(count);
  for (std::int32_t i = 0; i < count; ++i) {
    if (*all[i].getCountry() == '\0') gazetteer.add_name(id, display_name(code, all[i]), NameRank::other);
  }
}

}  // namespace

std::uint32_t country_id(const std::string& code) { return place_id(PlaceIdKind::country, code); }

std::optional<Error> add_countries(const Sources& sources, GazetteerWriter& gazetteer) {
  if (auto error = add_regions(URGN_CONTINENT, PlaceFeature::continent, gazetteer)) return error;
  if (auto error = add_regions(URGN_SUBCONTINENT, PlaceFeature::region, gazetteer)) return error;
  for (const auto type : {URGN_CONTINENT, URGN_SUBCONTINENT}) {
    for (const auto& code : regions_of(type)) add_names(code, group_id(code), sources, gazetteer);
  }
  for (const auto& code : regions_of(URGN_TERRITORY)) {
    const auto name = display_name(code, icu::Locale::getEnglish()), continent = containing(code, URGN_CONTINENT);
    if (code.size() != 2 || name.empty() || continent.empty()) continue;
    PlaceEntry place;
    place.id = country_id(code);
    place.parent = group_id(continent);
    place.feature = PlaceFeature::country;
    place.name = name;
    place.code = code;
    if (auto error = gazetteer.add(std::move(place))) return error;
    add_names(code, country_id(code), sources, gazetteer);
    const auto region = containing(code, URGN_SUBCONTINENT);
    if (!region.empty()) gazetteer.add_membership(country_id(code), group_id(region));
  }
  return std::nullopt;
}

}  // namespace rashomon
