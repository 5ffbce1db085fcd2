// SPDX-License-Identifier: Apache-2.0
#include "claim/classes.h"

#include <gtest/gtest.h>

namespace rashomon {
namespace {

Result<Classes> shared_classes() {
  const auto pack = Pack::open(std::string(RASHOMON_PACKS) + "/und.pack");
  if (!pack) return pack.error();
  return Classes::open(*pack);
}

TEST(Classes, KindsAndOppositesOfActions) {
  const auto classes = shared_classes();
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
  EXPECT_TRUE(classes->measures("reach"));
  EXPECT_FALSE(classes->measures("attack"));
}

TEST(Classes, OfficesThatNobodyHoldsAtOnce) {
  const auto classes = shared_classes();
  ASSERT_TRUE(classes) << classes.error().message;
  EXPECT_TRUE(classes->exclusion("mayor", "prefect"));
  EXPECT_TRUE(classes->exclusion("prefect", "mayor"));
  EXPECT_FALSE(classes->exclusion("mayor", "mayor"));
  EXPECT_FALSE(classes->exclusion("chief-executive", "director"));  // of one company
  EXPECT_FALSE(classes->exclusion("mayor", "general"));             // of two kinds
  EXPECT_FALSE(classes->exclusion("mayor", "storm"));
  EXPECT_FALSE(classes->exclusion("doctor", "surgeon"));  // a kind of it
  EXPECT_TRUE(classes->one_office("doctor", "surgeon"));
  EXPECT_FALSE(classes->one_office("nurse", "surgeon"));
  EXPECT_FALSE(classes->one_office("foreign-minister", "defence-minister"));
  EXPECT_TRUE(classes->exclusion("nurse", "surgeon")->lasting);
  EXPECT_FALSE(classes->exclusion("mayor", "prefect")->lasting);
  EXPECT_TRUE(classes->exclusion("uncle", "father")->owned);
  EXPECT_TRUE(classes->beside_trade("senator"));
  EXPECT_FALSE(classes->beside_trade("nurse"));
  EXPECT_TRUE(classes->office("mayor"));
  EXPECT_FALSE(classes->office("storm"));
}

TEST(Classes, OutcomesOfAnActionAndItsKinds) {
  const auto classes = shared_classes();
  ASSERT_TRUE(classes) << classes.error().message;
  const auto resigned = classes->outcomes("resign"), murdered = classes->outcomes("murder");
  ASSERT_EQ(resigned.size(), 2);
  EXPECT_EQ(resigned[0].question, "office");
  EXPECT_EQ(resigned[0].slot, "agent");
  EXPECT_EQ(resigned[0].step, 2);
  EXPECT_EQ(resigned[1].question, "post");  // whether somebody still holds the office, however it was left
  EXPECT_EQ(resigned[1].outcome, "gone");
  ASSERT_FALSE(murdered.empty());  // as of any killing
  EXPECT_EQ(murdered[0].outcome, "dead");
  EXPECT_EQ(murdered[0].step, 2);
  EXPECT_TRUE(classes->outcomes("say").empty());
  EXPECT_TRUE(classes->outcomes("").empty());
}

}  // namespace
}  // namespace rashomon
