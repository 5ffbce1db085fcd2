// SPDX-License-Identifier: Apache-2.0
#include "claim/similarity.h"

#include <gtest/gtest.h>

namespace rashomon {
namespace {

TEST(Similarity, IsTheShareOfWeightInCommon) {
  const std::vector<Term> one = {{1, 1}, {2, 2}}, other = {{2, 2}, {3, 1}};
  EXPECT_DOUBLE_EQ(similarity(one, one), 1);
  EXPECT_NEAR(similarity(one, other), 4.0 / 6, 1e-9);
  EXPECT_DOUBLE_EQ(similarity(one, other), similarity(other, one));
  EXPECT_DOUBLE_EQ(similarity(one, {}), 0);
  EXPECT_DOUBLE_EQ(similarity({}, {}), 0);
}

}  // namespace
}  // namespace rashomon
