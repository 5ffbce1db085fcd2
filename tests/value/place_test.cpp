// SPDX-License-Identifier: Apache-2.0
#include "value/place.h"

#include <gtest/gtest.h>

#include <string>

namespace rashomon {
namespace {

// "name/feature/region/direction", the name and the region looked up.
Place place(const std::string& text, const Gazetteer& gazetteer) {
  std::string parts[4];
  std::size_t part = 0;
  for (const char c : text) {
    if (c == '/') {
      ++part;
    } else {
      parts[part] += c;
    }
  }
  const auto id = [&](const std::string& name) {
    const auto ids = gazetteer.candidates(name);
    return ids.empty() ? 0 : ids[0];
  };
  Place result;
  result.id = id(parts[0]);
  result.name = place_key(parts[0]);
  result.feature = parts[1];
  result.region = place_key(parts[2]);
  result.region_id = id(parts[2]);
  result.direction = parts[3];
  return result;
}

TEST(PlaceTest, RelatesDescriptions) {
  const auto pack = Pack::open(std::string(RASHOMON_PACKS) + "/gazetteer.pack");
  ASSERT_TRUE(pack) << pack.error().message;
  const auto gazetteer = Gazetteer::open(*pack);
  ASSERT_TRUE(gazetteer) << gazetteer.error().message;
  constexpr struct {
    const char* one;
    const char* other;
    ValueRelation relation;
  } cases[] = {
      {"/monastery/Kosovo/north", "/village/Kosovo/north", ValueRelation::meets},
      {"/monastery/Kosovo/north", "Kosovo", ValueRelation::within},
      {"/monastery/Kosovo/north", "//Kosovo/north", ValueRelation::within},
      {"//Kosovo/north", "Kosovo", ValueRelation::within},
      {"//Kosovo/north", "//Kosovo/north-east", ValueRelation::contains},
      {"//Kosovo/north", "//Kosovo/south", ValueRelation::apart},
      {"//Kosovo/north", "/village/Kosovo/south", ValueRelation::apart},
      {"Banjska/village/Kosovo/north", "Kosovo", ValueRelation::within},
      {"Banjska/village/Kosovo", "Banjska", ValueRelation::equal},
      {"Banjska/village", "Banjica/village", ValueRelation::apart},
      {"Banjska/village", "Banjica/", ValueRelation::unknown},
      {"/village/Kosovo", "/village/Serbie", ValueRelation::apart},
      {"/village/", "/village/Serbie", ValueRelation::unknown},
      {"Pristina", "Belgrade", ValueRelation::apart},
      {"Lyon", "Yvelines", ValueRelation::unknown},
      {"Brest", "Finistère", ValueRelation::unknown},  // the larger Brest is of another country
      {"Springfield", "Illinois", ValueRelation::unknown},
      {"Brest", "Quimper", ValueRelation::apart},
      {"France", "Union européenne", ValueRelation::within},
      {"Serbie", "Union européenne", ValueRelation::unknown},
  };
  for (const auto& [one, other, expected] : cases) {
    const auto a = place(one, *gazetteer), b = place(other, *gazetteer);
    EXPECT_EQ(relation(a, b, *gazetteer), expected) << one << " | " << other;
    EXPECT_EQ(relation(b, a, *gazetteer), reversed(expected)) << other << " | " << one;
  }
}

}  // namespace
}  // namespace rashomon
