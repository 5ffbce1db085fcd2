// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "pack/pack_writer.h"
#include "value/gazetteer.h"

namespace rashomon {

// How far a name counts: a name of a rank is left out where a place has it in a better one.
enum class NameRank : std::uint8_t { ours, main, other };

struct PlaceEntry {
  std::uint32_t id = 0, parent = 0;
  PlaceFeature feature = PlaceFeature::city;
  std::string name, code;
  std::uint32_t population = 0;
  double latitude = 0, longitude = 0;
};

// Collects places and their names and writes the sections of gazetteer.pack (value/gazetteer_format.h).
class GazetteerWriter {
 public:
  // Fails where another place has the id. The name counts as a main one.
  std::optional<Error> add(PlaceEntry place);
  void add_name(std::uint32_t id, std::string_view name, NameRank rank);
  void add_membership(std::uint32_t member, std::uint32_t group) { memberships_.insert({member, group}); }
  void add_capital(std::uint32_t city, std::uint32_t country) { capitals_.insert({city, country}); }
  void add_population(std::uint32_t id, std::uint32_t population) { places_[id].population += population; }

  bool knows(std::uint32_t id) const { return places_.contains(id); }
  const std::map<std::uint32_t, PlaceEntry>& places() const { return places_; }
  // All names so far of a place, as keys.
  const std::set<std::string>& keys_of(std::uint32_t id) { return keys_[id]; }
  void write(PackWriter& pack) const;

 private:
  std::string ids_of(const std::map<std::uint32_t, NameRank>& named) const;

  std::map<std::uint32_t, PlaceEntry> places_;
  std::map<std::string, std::map<std::uint32_t, NameRank>> names_;
  std::map<std::uint32_t, std::set<std::string>> keys_;
  std::set<std::pair<std::uint32_t, std::uint32_t>> memberships_, capitals_;
};

}  // namespace rashomon
