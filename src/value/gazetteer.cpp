// SPDX-License-Identifier: Apache-2.0
#include "value/gazetteer.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstring>

#include "base/hash.h"
#include "text/fold.h"
#include "value/gazetteer_format.h"
#include "value/place_id.h"

namespace rashomon {
namespace {

constexpr std::array feature_names = {std::string_view("world"),       std::string_view("continent"),
                                      std::string_view("region"),      std::string_view("country"),
                                      std::string_view("subdivision"), std::string_view("city")};

template <class Record>
std::span<const Record> records(const Pack& pack, std::string_view section) {
  const auto bytes = pack.blob(section);
  return {reinterpret_cast<const Record*>(bytes.data()), bytes.size() / sizeof(Record)};
}

}  // namespace

std::string_view name_of(PlaceFeature feature) { return feature_names[static_cast<std::size_t>(feature)]; }

std::string place_key(std::string_view name) {
  std::string key;
  for (const char c : fold(name)) {
    const bool gap = c == '-' || c == '\'' || c == '.' || c == '(' || c == ')' || static_cast<unsigned char>(c) <= ' ';
    if (!gap) key += c;
    if (gap && !key.empty() && key.back() != ' ') key += ' ';
  }
  if (!key.empty() && key.back() == ' ') key.pop_back();
  return key;
}

Result<Gazetteer> Gazetteer::open(const Pack& pack) {
  Gazetteer gazetteer;
  gazetteer.places_ = records<PlaceRecord>(pack, "places");
  gazetteer.memberships_ = records<Membership>(pack, "memberships");
  gazetteer.capitals_ = records<Membership>(pack, "capitals");
  gazetteer.names_ = pack.map("places_by_name");
  const auto strings = pack.blob("place_strings");
  gazetteer.strings_ = {reinterpret_cast<const char*>(strings.data()), strings.size()};
  if (gazetteer.places_.empty() || gazetteer.names_.size() == 0) {
    return Error{ErrorCode::bad_data, pack.path() + ": holds no places; build the packs again (scripts/build)"};
  }
  return gazetteer;
}

std::vector<std::uint32_t> Gazetteer::candidates(std::string_view name) const {
  return candidates_of_key(place_key(name));
}

std::vector<std::uint32_t> Gazetteer::candidates_of_key(std::string_view key) const {
  const auto found = names_.find(key).value_or("");
  std::vector<std::uint32_t> ids(found.size() / sizeof(std::uint32_t));
  if (!ids.empty()) std::memcpy(ids.data(), found.data(), ids.size() * sizeof(std::uint32_t));
  return ids;
}

const PlaceRecord* Gazetteer::record(std::uint32_t id) const {
  const auto found = std::ranges::lower_bound(places_, id, {}, &PlaceRecord::id);
  return found != places_.end() && found->id == id ? &*found : nullptr;
}

std::optional<KnownPlace> Gazetteer::place(std::uint32_t id) const {
  const auto* known = record(id);
  if (known == nullptr) return std::nullopt;
  const auto name = strings_.substr(known->name, known->name_size),
             code = strings_.substr(known->name + known->name_size, known->code_size);
  return KnownPlace{id,   known->parent,     known->feature,  name,
                    code, known->population, known->latitude, known->longitude};
}

std::optional<std::uint32_t> Gazetteer::by_code(std::string_view code) const {
  std::uint32_t city = 0;
  const auto [end, error] = std::from_chars(code.data(), code.data() + code.size(), city);
  if (error == std::errc() && end == code.data() + code.size() && record(city) != nullptr) return city;
  for (const auto kind : {PlaceIdKind::country, PlaceIdKind::subdivision, PlaceIdKind::group}) {
    const auto id = place_id(kind, code);
    if (record(id) != nullptr) return id;
  }
  return std::nullopt;
}

bool Gazetteer::contains(std::uint32_t outer, std::uint32_t inner) const {
  if (std::ranges::binary_search(memberships_, Membership{inner, outer})) return true;
  const auto* known = record(inner);
  for (int depth = 0; known != nullptr && known->parent != 0 && depth < 8; ++depth) {
    if (known->parent == outer || std::ranges::binary_search(memberships_, Membership{known->parent, outer}))
      return true;
    known = record(known->parent);
  }
  return false;
}

std::uint32_t Gazetteer::country_of(std::uint32_t id) const {
  const auto* known = record(id);
  for (int depth = 0; known != nullptr && depth < 8; ++depth) {
    if (known->feature == PlaceFeature::country) return known->id;
    known = record(known->parent);
  }
  return 0;
}

std::uint32_t Gazetteer::capital_of(std::uint32_t id) const {
  const auto found = std::ranges::lower_bound(capitals_, id, {}, &Membership::member);
  return found != capitals_.end() && found->member == id ? found->group : 0;
}

}  // namespace rashomon
