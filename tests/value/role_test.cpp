// SPDX-License-Identifier: Apache-2.0
#include "value/role.h"

#include <gtest/gtest.h>

namespace rashomon {
namespace {

Role role(const char* title, const char* rank, const char* of = "", std::vector<std::string> modifiers = {}) {
  Role result;
  result.title = title;
  result.rank = rank;
  result.of = of;
  result.modifiers = std::move(modifiers);
  return result;
}

TEST(RoleTest, RelatesTitles) {
  const struct {
    Role one, other;
    ValueRelation relation;
  } cases[] = {
      {role("prime-minister", "head", "kosovo"), role("prime-minister", "head"), ValueRelation::within},
      {role("prime-minister", "head", "kosovo"), role("prime-minister", "head", "kosovo"), ValueRelation::equal},
      {role("minister", "minister"), role("defence-minister", "minister"), ValueRelation::contains},
      {role("vice-president", "deputy", "serb list"), role("member", "member", "serb list"), ValueRelation::apart},
      {role("president", "head", "serb list"), role("vice-president", "deputy", "serb list"), ValueRelation::apart},
      {role("vice-president", "deputy"), role("businessperson", "staff"), ValueRelation::unknown},
      {role("spokesperson", "spokesperson", "nato"), role("secretary-general", "head", "nato"), ValueRelation::apart},
      {role("superintendent", "officer"), role("superintendent", "deputy", "", {"deputy"}), ValueRelation::apart},
      {role("prosecutor", "justice"), role("deputy-prosecutor", "deputy"), ValueRelation::apart},
      {role("deputy-prosecutor", "deputy"), role("deputy-prosecutor", "deputy"), ValueRelation::equal},
      {role("prosecutor", "justice", "agen"), role("deputy-prosecutor", "deputy", "dax"), ValueRelation::unknown},
      {role("adviser", "adviser", "", {"special"}), role("adviser", "adviser"), ValueRelation::within},
  };
  for (const auto& [one, other, expected] : cases) {
    EXPECT_EQ(relation(one, other), expected) << one.title << " | " << other.title;
    EXPECT_EQ(relation(other, one), reversed(expected)) << other.title << " | " << one.title;
  }
}

TEST(RoleTest, TellsFormerFromPresent) {
  auto former = role("president", "head", "france");
  former.former = true;
  EXPECT_EQ(relation(former, role("president", "head", "france")), ValueRelation::apart);
}

}  // namespace
}  // namespace rashomon
