// SPDX-License-Identifier: Apache-2.0
#include "read_claims.h"

#include <algorithm>

namespace rashomon {
namespace {

std::vector<Claim> listed(const std::string& language, const std::string& text, Aspect aspect) {
  std::vector<Claim> found;
  for (auto& claim : testing::read_claims(language, text).claims) {
    if (claim.aspect == aspect && !claim.unmarked) found.push_back(std::move(claim));
  }
  return found;
}

TEST(Listing, ARepeatedPlaceIsAMentionOfTheFirst) {
  const auto places = listed("en", "A bomb exploded in Paris. Two people died in Paris.", Aspect::place);
  ASSERT_EQ(places.size(), 1U);
  EXPECT_EQ(places[0].mentions.size(), 1U);
}

TEST(Listing, AVerbThatCarriesAnotherIsNotListed) {
  const std::string text = "The company began to sell its ships.";
  const auto actions = listed("en", text, Aspect::action);
  const auto stands = [&](std::string_view words) {
    return std::ranges::any_of(actions, [&](const Claim& claim) {
      return text.substr(claim.value_span.begin, claim.value_span.size()).starts_with(words);
    });
  };
  EXPECT_FALSE(stands("began"));
}

TEST(Roles, DescriptionsTellWhoSomebodyIs) {
  const std::string text = "Un policier des renseignements a tué un étudiant en droit.";
  EXPECT_EQ(listed("fr", text, Aspect::role).size(), 2U);
}

TEST(Places, SitesAreDescribed) {
  const auto places = listed("en", "The man was shot on a public street.", Aspect::place);
  ASSERT_EQ(places.size(), 1U);
  EXPECT_EQ(std::get<Place>(places[0].value).feature, "street");
}

}  // namespace
}  // namespace rashomon
