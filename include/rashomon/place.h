// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace rashomon {

// How a thing lies to a place: "à", "près de", "le long de", "au nord de" are not the same claim.
enum class PlaceRelation : std::uint8_t { in, near, along, from, to, direction };

// A place as an article gives it: a named one ("Banjska"), or a described one ("un monastère du nord du Kosovo").
struct Place {
  std::uint32_t id = 0;  // of the gazetteer; 0: not in it
  std::string name;      // folded; empty for a place only described
  std::string feature;   // its type as a class of the language pack: "village", "monastery", "country"; may be empty
  std::string region;    // folded name of the place it is said to lie in; may be empty
  std::uint32_t region_id = 0;
  std::string direction;  // part of the region: "north", "north-east"; may be empty
  PlaceRelation relation = PlaceRelation::in;
  bool operator==(const Place&) const = default;
};

}  // namespace rashomon
