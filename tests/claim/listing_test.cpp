// SPDX-License-Identifier: Apache-2.0
#include "read_claims.h"

#include <algorithm>
#include <optional>
#include <utility>

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

TEST(Listing, WhatWasStillToComeDeniesNothing) {
  EXPECT_TRUE(listed("fr", "Anna Lund n’avait encore rien signé.", Aspect::polarity).empty());
  EXPECT_FALSE(listed("fr", "Anna Lund n’a rien signé.", Aspect::polarity).empty());
}

TEST(Roles, DescriptionsTellWhoSomebodyIs) {
  const std::string text = "Un policier des renseignements a tué un étudiant en droit.";
  EXPECT_EQ(listed("fr", text, Aspect::role).size(), 2U);
}

TEST(Roles, ADefiniteTitleAloneOnlyNamesSomebody) {
  EXPECT_EQ(listed("fr", "L'ambassadeur d'Espagne a quitté Tunis.", Aspect::role).size(), 0U);
  EXPECT_EQ(listed("fr", "Ana Ruiz, ambassadrice d'Espagne, a quitté Tunis.", Aspect::role).size(), 1U);
}

TEST(Roles, AGroupDescribedBesideAnother) {
  EXPECT_EQ(listed("fr", "Les pompiers de Lens, la brigade la plus ancienne du pays, ont éteint le feu.", Aspect::role)
                .size(),
            1U);
}

TEST(Roles, TellWhereTheOnlyOnesOfTheirKindAreFrom) {
  const auto origins = [](const std::string& text) {
    std::vector<std::pair<std::string, bool>> found;
    for (const auto& asked : testing::read_claims("fr", text).asked) {
      if (!asked.origin.empty()) found.emplace_back(asked.origin, asked.sole);
    }
    return found;
  };
  using Origins = std::vector<std::pair<std::string, bool>>;
  EXPECT_EQ(origins("Un médecin grec a soigné un enfant."), (Origins{{"GR", true}}));
  EXPECT_EQ(origins("Un médecin grec a aidé un médecin turc."), (Origins{{"GR", false}, {"TR", false}}));
}

TEST(Quantities, OfWhomANumberAloneIsSaidItIsTheAge) {
  const auto kind_of_34 = [](const std::string& text) {
    std::optional<QuantityKind> kind;
    for (const auto& claim : testing::claims_at("en", text, "34")) {
      if (claim.aspect == Aspect::quantity) kind = std::get<Quantity>(claim.value).kind;
    }
    return kind;
  };
  EXPECT_EQ(kind_of_34("Jane Doe was a baker. She was 34."), QuantityKind::age);
  EXPECT_NE(kind_of_34("The total was 34."), QuantityKind::age);
}

TEST(Places, SitesAreDescribed) {
  const auto places = listed("en", "The man was shot on a public street.", Aspect::place);
  ASSERT_EQ(places.size(), 1U);
  EXPECT_EQ(std::get<Place>(places[0].value).feature, "street");
}

TEST(Places, AreToldByTheirPrepositionWhateverTheyHangFrom) {
  EXPECT_EQ(listed("en", "The storm killed nine people in Belize.", Aspect::place).size(), 1U);
}

TEST(Places, AUnknownNameIsOneBehindAPrepositionOfPlace) {
  const auto places = listed("fr", "L'explosion a fait deux morts à Vorlange.", Aspect::place);
  ASSERT_EQ(places.size(), 1U);
  EXPECT_EQ(std::get<Place>(places[0].value).name, "vorlange");
  EXPECT_TRUE(listed("fr", "Le maire a répondu à Vorlange.", Aspect::place).empty());
}

TEST(Modality, OfADutyTheVerbTellsUnlessItWasDone) {
  EXPECT_EQ(listed("fr", "L'usine doit être fermée en mars.", Aspect::modality).size(), 1U);
  EXPECT_EQ(listed("fr", "Le ministre a dû quitter la salle.", Aspect::modality).size(), 0U);
}

TEST(Participants, WhatCarriesThemIsNoPlace) {
  for (const auto& claim : testing::claims_at("fr", "Les voleurs ont fui dans une camionnette.", "une camionnette")) {
    if (claim.aspect == Aspect::participant) {
      EXPECT_EQ(claim.facet, "flee/instrument");
    }
    EXPECT_NE(claim.aspect, Aspect::place);
  }
}

}  // namespace
}  // namespace rashomon
