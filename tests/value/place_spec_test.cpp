// SPDX-License-Identifier: Apache-2.0
// The phrase book of pairs of places, tests/spec/value/place.spec: how many are related as it says.
#include <gtest/gtest.h>

#include <fstream>
#include <iostream>
#include <string>

#include "value/cells.h"
#include "value/demonyms.h"
#include "value/place.h"

namespace rashomon {
namespace {

constexpr double floor_rate = 1.0;  // only goes up

std::string word_of(ValueRelation relation) {
  switch (relation) {
    case ValueRelation::equal:
      return "same";
    case ValueRelation::within:
      return "within";
    case ValueRelation::contains:
      return "contains";
    case ValueRelation::apart:
      return "apart";
    default:
      return "unknown";
  }
}

TEST(PlaceSpecTest, RelatesAsThePhraseBookSays) {
  const auto pack = Pack::open(std::string(RASHOMON_PACKS) + "/gazetteer.pack");
  const auto fr = Pack::open(std::string(RASHOMON_PACKS) + "/fr.pack"),
             en = Pack::open(std::string(RASHOMON_PACKS) + "/en.pack");
  ASSERT_TRUE(pack && fr && en);
  const auto gazetteer = Gazetteer::open(*pack);
  ASSERT_TRUE(gazetteer) << gazetteer.error().message;
  const auto french = Demonyms::open(*fr, *gazetteer), english = Demonyms::open(*en, *gazetteer);
  ASSERT_TRUE(french && english);
  const auto place = [&](const std::string& name) {
    Place result;
    result.name = place_key(name);
    const auto ids = gazetteer->candidates(name);
    result.id = !ids.empty() ? ids[0] : french->find(name).value_or(english->find(name).value_or(0));
    return result;
  };
  std::ifstream book(std::string(RASHOMON_TESTS) + "/../spec/value/place.spec");
  int right = 0, all = 0;
  for (std::string line; std::getline(book, line);) {
    const auto row = cells(line);
    if (line.starts_with('#') || row.size() < 3) continue;
    const auto found = word_of(relation(place(row[0]), place(row[1]), *gazetteer));
    ++all;
    right += found == row[2];
    if (found != row[2]) std::cout << row[0] << " | " << row[1] << ": " << found << ", not " << row[2] << '\n';
  }
  std::cout << right << " of " << all << " pairs of places\n";
  ASSERT_GT(all, 0);
  EXPECT_GE(right, floor_rate * all);
}

}  // namespace
}  // namespace rashomon
