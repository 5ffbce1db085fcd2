// SPDX-License-Identifier: Apache-2.0
#include "base/string_map.h"

#include <gtest/gtest.h>

namespace rashomon {
namespace {

TEST(StringMap, FindsWhatWasPutInAndNothingElse) {
  StringMap<int> map;
  EXPECT_EQ(map.find("absent"), map.end());
  for (int i = 0; i < 1000; ++i) EXPECT_TRUE(map.try_emplace("key" + std::to_string(i), i).second);
  EXPECT_EQ(map.size(), 1000U);
  for (int i = 0; i < 1000; ++i) EXPECT_EQ(map.at("key" + std::to_string(i)), i);
  EXPECT_FALSE(map.contains("key1000"));
  EXPECT_FALSE(map.contains(""));
}

TEST(StringMap, KeepsTheFirstUnlessAssigned) {
  StringMap<int> map;
  map.emplace("key", 1);
  EXPECT_FALSE(map.emplace("key", 2).second);
  EXPECT_EQ(map.at("key"), 1);
  map.insert_or_assign("key", 3);
  EXPECT_EQ(map.at("key"), 3);
  EXPECT_EQ(map["new"], 0);
}

}  // namespace
}  // namespace rashomon
