// SPDX-License-Identifier: Apache-2.0
#include "document/unique_names.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace rashomon {
namespace {

std::vector<std::string> names_of(std::vector<Named> all) {
  make_unique(all);
  std::vector<std::string> names;
  for (const auto& named : all) names.push_back(named.name);
  return names;
}

TEST(UniqueNames, PutFoldersInFrontThenNumbersBehind) {
  using Names = std::vector<std::string>;
  EXPECT_EQ(names_of({{"a", {"x"}, ""}, {"b", {"y"}, ""}}), (Names{"a", "b"}));
  EXPECT_EQ(names_of({{"a", {"x"}, ""}, {"a", {"y"}, ""}, {"b", {"x"}, ""}}), (Names{"x/a", "y/a", "b"}));
  EXPECT_EQ(names_of({{"a", {"x", "p"}, ""}, {"a", {"x", "q"}, ""}}), (Names{"p/x/a", "q/x/a"}));
  EXPECT_EQ(names_of({{"a", {}, ""}, {"a", {"x"}, ""}}), (Names{"a", "x/a"}));
  EXPECT_EQ(names_of({{"a", {"x"}, "2"}, {"a", {"x"}, "1"}, {"a-2", {"x"}, ""}}), (Names{"a-3", "a", "a-2"}));
  EXPECT_EQ(names_of({}), Names{});
}

TEST(UniqueNames, DoNotDependOnTheOrder) {
  std::vector<Named> all = {
      {"a", {"x"}, "1"}, {"a", {"x"}, "2"}, {"a", {"y"}, "3"}, {"a-2", {"y"}, "4"}, {"a", {}, "5"}};
  std::vector<std::string> first;
  std::ranges::sort(all, {}, &Named::content);
  do {
    auto made = all;
    make_unique(made);
    std::ranges::sort(made, {}, &Named::content);
    std::vector<std::string> names;
    for (const auto& named : made) names.push_back(named.name);
    if (first.empty()) first = names;
    ASSERT_EQ(names, first);
  } while (std::ranges::next_permutation(all, {}, &Named::content).found);
}

}  // namespace
}  // namespace rashomon
