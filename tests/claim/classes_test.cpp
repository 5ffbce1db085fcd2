// SPDX-License-Identifier: Apache-2.0
#include "claim/classes.h"

#include <gtest/gtest.h>

namespace rashomon {
namespace {

TEST(Classes, KindsAndOppositesOfActions) {
  const auto pack = Pack::open(std::string(RASHOMON_PACKS) + "/und.pack");
  ASSERT_TRUE(pack) << pack.error().message;
  const auto classes = Classes::open(*pack);
  ASSERT_TRUE(classes) << classes.error().message;
  EXPECT_TRUE(classes->is_a("storm", "attack"));
  EXPECT_FALSE(classes->is_a("attack", "storm"));
  EXPECT_TRUE(classes->related("attack", "storm"));
  EXPECT_FALSE(classes->related("kill", "arrest"));
  EXPECT_TRUE(classes->opposite("increase", "decrease"));
  EXPECT_FALSE(classes->opposite("increase", "increase"));
  EXPECT_TRUE(classes->accumulates("kill"));
  EXPECT_FALSE(classes->accumulates("~unknown"));
  EXPECT_FALSE(classes->is_a("", "attack"));
}

}  // namespace
}  // namespace rashomon
