// SPDX-License-Identifier: Apache-2.0
// The phrase book of pairs of names, tests/spec/value/name.spec: how many are related as it says.
#include <gtest/gtest.h>

#include <fstream>
#include <iostream>
#include <string>

#include "value/cells.h"
#include "value/name.h"
#include "value/name_reader.h"

namespace rashomon {
namespace {

constexpr double floor_rate = 0.99;  // only goes up

constexpr const char* words[] = {"same", "variant", "different"};

TEST(NameSpecTest, RelatesAsThePhraseBookSays) {
  const auto gazetteer = Pack::open(std::string(RASHOMON_PACKS) + "/gazetteer.pack");
  const auto fr = Pack::open(std::string(RASHOMON_PACKS) + "/fr.pack"),
             en = Pack::open(std::string(RASHOMON_PACKS) + "/en.pack");
  ASSERT_TRUE(gazetteer && fr && en);
  const auto french = NameReader::open(*fr, *gazetteer), english = NameReader::open(*en, *gazetteer);
  ASSERT_TRUE(french && english);
  // The book does not tell the language of its names: the French tables read them, or the English ones where they know
  // more.
  const auto read = [&](const std::string& name) {
    const auto first = french->read(name), second = english->read(name);
    const bool known = english->organisation(name) && !french->organisation(name);
    const bool shorter = first.kind == second.kind && second.parts.size() < first.parts.size();
    return known || (shorter && !french->organisation(name)) ? second : first;
  };
  std::ifstream book(std::string(RASHOMON_TESTS) + "/../spec/value/name.spec");
  int right = 0, all = 0;
  for (std::string line; std::getline(book, line);) {
    const auto row = cells(line);
    if (line.starts_with('#') || row.size() < 3) continue;
    const auto found = words[static_cast<int>(relation(read(row[0]), read(row[1])))];
    const auto turned = words[static_cast<int>(relation(read(row[1]), read(row[0])))];
    EXPECT_STREQ(found, turned) << line;
    ++all;
    right += found == row[2];
    if (found != row[2]) std::cout << row[0] << " | " << row[1] << ": " << found << ", not " << row[2] << '\n';
  }
  std::cout << right << " of " << all << " pairs of names\n";
  ASSERT_GT(all, 0);
  EXPECT_GE(right, floor_rate * all);
}

}  // namespace
}  // namespace rashomon
