// SPDX-License-Identifier: Apache-2.0
// ISO 3166-2 as Debian's iso-codes has it (LGPL-2.1+), with its translations.
#include <boost/json.hpp>

#include "gazetteer/message_catalogue.h"
#include "gazetteer/sources.h"
#include "pack/tsv.h"
#include "value/place_id.h"

namespace rashomon {
namespace {

struct Subdivision {
  std::string code, name, parent;
};

std::string text(const boost::json::object& object, const char* key) {
  const auto* value = object.if_contains(key);
  return value != nullptr && value->is_string() ? std::string(value->get_string()) : "";
}

Result<std::vector<Subdivision>> read_subdivisions(const std::string& path) {
  const auto bytes = read_file(path);
  if (!bytes) return bytes.error();
  boost::system::error_code error;
  const auto parsed = boost::json::parse(*bytes, error);
  const auto* root = error ? nullptr : parsed.if_object();
  const auto* list = root != nullptr && root->if_contains("3166-2") ? root->at("3166-2").if_array() : nullptr;
  if (list == nullptr) return Error{ErrorCode::bad_data, path + ": not iso-codes' list of subdivisions"};
  std::vector<Subdivision> subdivisions;
  for (const auto& each : *list) {
    if (each.is_object())
      subdivisions.push_back(
          {text(each.get_object(), "code"), text(each.get_object(), "name"), text(each.get_object(), "parent")});
  }
  return subdivisions;
}

// "Bayern [Bavaria]" and "Wallonne, Région" are names with a gloss.
std::string bare(const std::string& name) {
  auto end = std::min(name.find(" ["), name.find(" ("));
  end = std::min(end, name.find(','));
  return name.substr(0, end);
}

std::uint32_t subdivision_id(const std::string& code) { return place_id(PlaceIdKind::subdivision, code); }

}  // namespace

std::optional<Error> add_subdivisions(const Sources& sources, GazetteerWriter& gazetteer) {
  const auto subdivisions = read_subdivisions(sources.subdivisions);
  if (!subdivisions) return subdivisions.error();
  std::vector<std::pair<NameRank, std::map<std::string, std::string>>> translations;
  for (const auto& locale : sources.locales) {
    auto catalogue = read_catalogue(sources.catalogues + "/" + locale.name + "/LC_MESSAGES/iso_3166-2.mo");
    if (catalogue) translations.emplace_back(locale.rank, *std::move(catalogue));  // not every locale has one
  }
  for (const auto& [code, name, parent] : *subdivisions) {
    const auto country = code.substr(0, code.find('-'));
    if (!gazetteer.knows(country_id(country))) continue;
    PlaceEntry place;
    place.id = subdivision_id(code);
    place.parent = parent.empty()
                       ? country_id(country)
                       : subdivision_id(parent.find('-') == std::string::npos ? country + "-" + parent : parent);
    place.feature = PlaceFeature::subdivision;
    place.name = bare(name);
    place.code = code;
    if (auto error = gazetteer.add(std::move(place))) return error;
    for (const auto& [rank, catalogue] : translations) {
      const auto found = catalogue.find(name);
      if (found != catalogue.end()) gazetteer.add_name(subdivision_id(code), bare(found->second), rank);
    }
  }
  return std::nullopt;
}

}  // namespace rashomon
