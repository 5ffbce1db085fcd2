// SPDX-License-Identifier: Apache-2.0
// rashomon-gazetteer TABLES CITIES CATALOGUES SUBDIVISIONS PACK [FILE...]: compiles gazetteer.pack from libgeonames'
// cities, iso-codes, ICU, our own tables (locales, groups, capitals) and files of languages: place_names.tsv,
// proper_names.map.
#include <charconv>
#include <filesystem>
#include <iostream>

#include "gazetteer/sources.h"
#include "pack/tsv.h"
#include "text/fold.h"
#include "value/place_id.h"

namespace {

using namespace rashomon;
using Rows = std::vector<std::vector<std::string>>;

std::vector<std::string> words(const std::string& cell) {
  std::vector<std::string> result(1);
  for (const char c : cell) {
    if (c == ' ') {
      result.emplace_back();
    } else {
      result.back() += c;
    }
  }
  return result;
}

// A country's or subdivision's ISO code, a group's code or a city's number.
std::uint32_t id_of(const std::string& code, const GazetteerWriter& gazetteer) {
  std::uint32_t city = 0;
  const auto [end, error] = std::from_chars(code.data(), code.data() + code.size(), city);
  if (error == std::errc() && end == code.data() + code.size() && gazetteer.knows(city)) return city;
  for (const auto kind : {PlaceIdKind::country, PlaceIdKind::subdivision, PlaceIdKind::group}) {
    if (gazetteer.knows(place_id(kind, code))) return place_id(kind, code);
  }
  return 0;
}

Error unknown(const std::string& path, const std::string& code) {
  return {ErrorCode::bad_data, path + ": no place has the code '" + code + "'"};
}

std::optional<Error> read_locales(const std::string& path, Sources& sources) {
  const auto rows = read_tsv(path);
  if (!rows) return rows.error();
  for (std::size_t i = 1; i < rows->size(); ++i) {
    const auto& row = (*rows)[i];
    sources.locales.push_back({row[0], row.size() > 1 && row[1] == "main" ? NameRank::main : NameRank::other});
  }
  return std::nullopt;
}

std::optional<Error> add_groups(const std::string& path, GazetteerWriter& gazetteer) {
  const auto rows = read_tsv(path);
  if (!rows) return rows.error();
  for (std::size_t i = 1; i < rows->size(); ++i) {
    const auto& row = (*rows)[i];
    PlaceEntry place;
    place.id = place_id(PlaceIdKind::group, row[0]);
    place.feature = PlaceFeature::region;
    place.name = row[1];
    place.code = row[0];
    place.parent = row.size() > 3 && !row[3].empty() ? id_of(row[3], gazetteer) : 0;
    const auto id = place.id;
    if (auto error = gazetteer.add(std::move(place))) return error;
    for (const auto& member : words(row[2])) {
      if (id_of(member, gazetteer) == 0) return unknown(path, member);
      gazetteer.add_membership(id_of(member, gazetteer), id);
    }
  }
  return std::nullopt;
}

std::optional<Error> add_capitals(const std::string& path, GazetteerWriter& gazetteer) {
  const auto rows = read_tsv(path);
  if (!rows) return rows.error();
  std::map<std::pair<std::uint32_t, std::string>, std::uint32_t> largest;  // by country and key
  for (const auto& [id, place] : std::map(gazetteer.places())) {
    if (place.feature != PlaceFeature::city) continue;
    for (const auto& key : gazetteer.keys_of(id)) {
      auto& known = largest.try_emplace({country_id(place.code), key}, id).first->second;
      if (gazetteer.places().at(known).population < place.population) known = id;
    }
  }
  for (std::size_t i = 1; i < rows->size(); ++i) {
    const auto& row = (*rows)[i];
    const auto city = largest.find({country_id(row[0]), place_key(row[1])});
    if (city == largest.end()) {
      std::cerr << "rashomon-gazetteer: " << path << ": the capital " << row[1] << " of " << row[0]
                << " is not among the cities\n";
      continue;
    }
    gazetteer.add_capital(city->second, country_id(row[0]));
  }
  return std::nullopt;
}

std::optional<Error> add_our_names(const std::string& path, GazetteerWriter& gazetteer) {
  const auto rows = read_tsv(path);
  if (!rows) return rows.error();
  for (std::size_t i = 1; i < rows->size(); ++i) {
    const auto& row = (*rows)[i];
    if (row.size() < 2 || id_of(row[1], gazetteer) == 0) return unknown(path, row.size() < 2 ? row[0] : row[1]);
    gazetteer.add_name(id_of(row[1], gazetteer), row[0], NameRank::ours);
  }
  return std::nullopt;
}

std::optional<Error> add_proper_names(const std::string& path, std::map<std::string, std::set<std::string>>& names) {
  const auto entries = read_map(path);
  if (!entries) return entries.error();
  for (const auto& [name, classes] : *entries) {
    std::string list = classes;
    for (auto& c : list) c = c == ',' ? ' ' : c;
    for (const auto& each : words(list)) {
      if (each != "place") names[name].insert(each);
    }
  }
  return std::nullopt;
}

std::optional<Error> build(const std::vector<std::string>& arguments) {
  const auto& tables = arguments[0];
  Sources sources{arguments[1], arguments[2], arguments[3], {}};
  GazetteerWriter gazetteer;
  if (auto error = read_locales(tables + "/locales.tsv", sources)) return error;
  for (const auto add : {add_countries, add_subdivisions, add_cities}) {
    if (auto error = add(sources, gazetteer)) return error;
  }
  if (auto error = add_groups(tables + "/groups.tsv", gazetteer)) return error;
  if (auto error = add_capitals(tables + "/capitals.tsv", gazetteer)) return error;
  std::map<std::string, std::set<std::string>> names;
  for (std::size_t i = 5; i < arguments.size(); ++i) {
    const bool is_table = arguments[i].ends_with(".tsv");
    if (auto error = is_table ? add_our_names(arguments[i], gazetteer) : add_proper_names(arguments[i], names))
      return error;
  }
  PackWriter pack;
  const auto variants = read_tsv(tables + "/../../src/lang/und/name_variants.tsv");
  if (!variants) return variants.error();
  pack.add_table("name_variants", *variants);
  gazetteer.write(pack);
  std::vector<std::pair<std::string, std::string>> proper_names;
  for (const auto& [name, classes] : names) {
    std::string joined;
    for (const auto& each : classes) joined += (joined.empty() ? "" : ",") + each;
    if (!joined.empty()) proper_names.emplace_back(name, joined);
  }
  pack.add_map("proper_names", std::move(proper_names));
  std::cout << gazetteer.places().size() << " places\n";
  return pack.write(arguments[4]);
}

}  // namespace

int main(int argc, char** argv) {
  if (argc < 6) {
    std::cerr << "usage: rashomon-gazetteer TABLES CITIES CATALOGUES SUBDIVISIONS PACK [FILE...]\n";
    return 2;
  }
  if (const auto error = build({argv + 1, argv + argc})) {
    std::cerr << "rashomon-gazetteer: " << error->message << '\n';
    return 3;
  }
}
