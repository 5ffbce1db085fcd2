// SPDX-License-Identifier: Apache-2.0
// The format: "GVariant serialisation" of GLib. An array of elements of varying size ends in their end offsets, an
// element begins on 8 bytes; a string ends in NUL, a number begins on its own size.
#include "gazetteer/cities.h"

#include <array>
#include <charconv>
#include <cstring>
#include <string_view>

#include "pack/tsv.h"

namespace rashomon {
namespace {

std::size_t aligned(std::size_t at, std::size_t size) { return (at + size - 1) / size * size; }

template <class Number>
Number number(std::string_view bytes, std::size_t at) {
  Number value{};
  if (at + sizeof value <= bytes.size()) std::memcpy(&value, bytes.data() + at, sizeof value);
  return value;
}

City city_of(std::string_view bytes) {
  std::array<std::string, 7> strings;  // id, name, subdivision's code and name, country's code and name, time zone
  std::size_t at = 0;
  for (auto& each : strings) {
    const auto end = std::min(bytes.find('\0', at), bytes.size());
    each = bytes.substr(std::min(at, end), end - std::min(at, end));
    at = end + 1;
  }
  City city;
  std::from_chars(strings[0].data(), strings[0].data() + strings[0].size(), city.id);
  city.name = strings[1];
  city.subdivision_code = strings[2];
  city.subdivision = strings[3];
  city.country_code = strings[4];
  at = aligned(at, 4);
  city.population = number<std::uint32_t>(bytes, at);
  at = aligned(at + 4, 8);
  city.latitude = number<double>(bytes, at);
  city.longitude = number<double>(bytes, at + 8);
  return city;
}

}  // namespace

Result<std::vector<City>> read_cities(const std::string& path) {
  const auto bytes = read_file(path);
  if (!bytes) return bytes.error();
  const std::size_t size = bytes->size(), offsets = size < 4 ? size : number<std::uint32_t>(*bytes, size - 4);
  if (offsets >= size || (size - offsets) % 4 != 0)
    return Error{ErrorCode::bad_data, path + ": not libgeonames' list of cities"};
  std::vector<City> cities;
  std::size_t begin = 0;
  for (auto at = offsets; at < size; at += 4) {
    const std::size_t end = number<std::uint32_t>(*bytes, at);
    if (end > offsets || begin > end) return Error{ErrorCode::bad_data, path + ": damaged"};
    cities.push_back(city_of(std::string_view(*bytes).substr(begin, end - begin)));
    begin = aligned(end, 8);
  }
  return cities;
}

}  // namespace rashomon
