// SPDX-License-Identifier: Apache-2.0
#include "gazetteer/gazetteer.h"

#include <algorithm>

#include "value/gazetteer_format.h"

namespace rashomon {
namespace {

template <class Record>
void append(std::string& bytes, const Record& record) {
  bytes.append(reinterpret_cast<const char*>(&record), sizeof record);
}

// What a name means where nothing else tells: a country before its capital, a city before the district named after it.
std::uint64_t weight(const PlaceEntry& place) {
  if (place.feature < PlaceFeature::subdivision)
    return (std::uint64_t{1} << 40) + (place.feature == PlaceFeature::country);
  return place.feature == PlaceFeature::city ? 4 * std::uint64_t{place.population} : place.population / 2;
}

std::string pairs(const std::set<std::pair<std::uint32_t, std::uint32_t>>& sorted) {
  std::string bytes;
  for (const auto& [first, second] : sorted) append(bytes, Membership{first, second});
  return bytes;
}

}  // namespace

std::optional<Error> GazetteerWriter::add(PlaceEntry place) {
  const auto id = place.id;
  const auto name = place.name;
  const auto [known, added] = places_.emplace(id, std::move(place));
  if (!added) return Error{ErrorCode::bad_data, name + " and " + known->second.name + " have one id"};
  add_name(id, name, NameRank::main);
  return std::nullopt;
}

void GazetteerWriter::add_name(std::uint32_t id, std::string_view name, NameRank rank) {
  auto key = place_key(name);
  if (key.size() < (rank == NameRank::ours ? 2 : 3)) return;  // two letters are another word in most languages
  keys_[id].insert(key);
  auto& known = names_[std::move(key)].try_emplace(id, rank).first->second;
  known = std::min(known, rank);
}

std::string GazetteerWriter::ids_of(const std::map<std::uint32_t, NameRank>& named) const {
  auto best = NameRank::other;
  for (const auto& [id, rank] : named) best = std::min(best, rank);
  std::vector<std::uint32_t> ids;
  for (const auto& [id, rank] : named) {
    if (rank == best || (best == NameRank::ours && rank == NameRank::main)) ids.push_back(id);
  }
  // What a table of ours names comes first, then the better known; the id decides last.
  const auto order = [&](std::uint32_t id) {
    return std::tuple(best == NameRank::ours ? named.at(id) : best, ~weight(places_.at(id)), id);
  };
  std::ranges::sort(ids, {}, order);
  std::string bytes;
  for (const auto id : ids) append(bytes, id);
  return bytes;
}

void GazetteerWriter::write(PackWriter& pack) const {
  std::string records, strings;
  for (const auto& [id, place] : places_) {
    append(records, PlaceRecord{id, place.parent, place.population, static_cast<float>(place.latitude),
                                static_cast<float>(place.longitude), static_cast<std::uint32_t>(strings.size()),
                                static_cast<std::uint16_t>(place.name.size()),
                                static_cast<std::uint8_t>(place.code.size()), place.feature});
    strings += place.name + place.code;
  }
  std::vector<std::pair<std::string, std::string>> names;
  for (const auto& [key, named] : names_) names.emplace_back(key, ids_of(named));
  pack.add_blob("places", std::move(records));
  pack.add_blob("place_strings", std::move(strings));
  pack.add_blob("memberships", pairs(memberships_));
  pack.add_blob("capitals", pairs(capitals_));
  pack.add_map("places_by_name", std::move(names));
}

}  // namespace rashomon
