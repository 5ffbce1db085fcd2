// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include <rashomon/result.h>

namespace rashomon {

// One city of GeoNames (CC-BY-4.0) as Debian's libgeonames carries it.
struct City {
  std::uint32_t id = 0;  // of geonames.org
  std::string name, subdivision_code, subdivision, country_code;
  std::uint32_t population = 0;
  double latitude = 0, longitude = 0;
};

// Reads the library's resource cities.compiled: a serialized GVariant of type a(sssssssudd).
Result<std::vector<City>> read_cities(const std::string& path);

}  // namespace rashomon
