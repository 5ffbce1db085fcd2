// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

#include "value/gazetteer.h"

// The sections of gazetteer.pack; all integers little-endian.
//
//   places           blob: PlaceRecord, sorted by id
//   place_strings    blob: the English names and codes that records point into
//   memberships      blob: u32 pairs, member and group, sorted: what lies in more than its parent
//   capitals         blob: u32 pairs, city and country, sorted
//   places_by_name   map: place_key() of a name to u32 ids, the best known first
//   proper_names     map: folded word to "given", "surname", "feminine", "masculine", joined by ','
//   name_variants    table: spelling, name
namespace rashomon {

struct PlaceRecord {
  std::uint32_t id, parent, population;
  float latitude, longitude;
  std::uint32_t name;  // offset in place_strings; the code follows the name
  std::uint16_t name_size;
  std::uint8_t code_size;
  PlaceFeature feature;
};
static_assert(sizeof(PlaceRecord) == 28);

struct Membership {
  std::uint32_t member, group;
  auto operator<=>(const Membership&) const = default;
};

}  // namespace rashomon
