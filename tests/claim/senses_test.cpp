// SPDX-License-Identifier: Apache-2.0
// Which action a verb or a noun tells of, by what stands with it: a particle, an object, a subject, a preposition, a
// pronoun, a passive.
#include <algorithm>

#include "read_claims.h"

namespace rashomon {
namespace {

struct Case {
  std::string language, text, words, action;
};

// The classes of the claims at the words; nothing where one of them is the action wanted.
std::string other_actions(const Case& each) {
  std::string found;
  for (const auto& claim : testing::claims_at(each.language, each.text, each.words)) {
    if (claim.aspect != Aspect::action && claim.aspect != Aspect::polarity && claim.aspect != Aspect::modality)
      continue;
    if (claim.facet.starts_with(each.action + "/")) return {};
    found += claim.facet + ' ';
  }
  return found.empty() ? "nothing" : found;
}

const Case cases[] = {
    // Whom or what it is done to.
    {"en", "The clerk was fired on Monday.", "fired", "dismiss"},
    {"en", "The rifle was fired twice from the roof.", "fired", "shoot"},
    {"en", "Two sailors are being held on the island.", "held", "hold_person"},
    {"en", "The ceremony was held in the old theatre.", "held", "take_place"},
    {"en", "Police recovered three stolen cars.", "recovered", "find"},
    {"en", "The economy recovered quickly.", "recovered", "improve"},
    {"en", "The singer released a new album in May.", "released", "publish"},
    {"en", "The court released the two brothers.", "released", "release"},
    // By whom.
    {"en", "The roof fell during the storm.", "fell", "collapse"},
    {"en", "Prices fell in May.", "fell", "decrease"},
    // With its particle, and what both govern.
    {"en", "A fishing boat picked up nine survivors.", "picked", "rescue"},
    {"en", "The coalition was brought down by a scandal.", "brought", "overthrow"},
    {"en", "The bank rolled out a new card in March.", "rolled", "create"},
    {"en", "The driver was pulled over near the bridge.", "pulled", "stop"},
    {"en", "The delegates walked out of the talks.", "walked", "break_off"},
    {"en", "The prisoner walked out of the courthouse.", "walked", "exit"},
    // With a preposition.
    {"en", "The bishop called for calm.", "called", "urge"},
    // A noun and what narrows it.
    {"en", "A gunman opened fire in a café.", "fire", "shoot"},
    // By the preposition of what completes it.
    {"fr", "Le contrat porte sur six navires.", "porte", "concern"},
    {"fr", "Le groupe a cédé son usine de Dax à un fonds suédois.", "cédé", "sell"},
    {"fr", "La digue a cédé lundi à Morlaix.", "cédé", "collapse"},
    {"fr", "Douze personnes sont montées à bord d'un car lundi.", "montées", "enter"},
    // In the passive, or with its pronoun.
    {"fr", "Le conducteur a été entendu lundi à Morlaix.", "entendu", "question"},
    {"fr", "Les ouvriers ont entendu une explosion lundi.", "entendu", "learn"},
    {"fr", "Le ministre s'est rendu lundi dans une usine de Dax.", "rendu", "travel"},
    // By a number of people who are its object.
    {"fr", "L'usine de Dax emploie 85 salariés.", "emploie", "work"},
    // An event noun is read as the verb that it is made from.
    {"fr", "Le ministre a assisté à la signature de douze accords.", "signature", "agree"},
    {"en", "The refusal of visas angered the families.", "refusal", "ban"},
    // The noun that a verb governs tells more than who does it.
    {"en", "The passengers slid down emergency chutes.", "slid", "exit"},
    // A verb has one lemma, however lexicons spell it.
    {"fr", "Le maire a comparu lundi à Morlaix.", "comparu", "try"},
    // Whom an oblique names is not who is held.
    {"en", "The parade was held by farmers in the old town.", "held", "take_place"},
};

TEST(Senses, AreToldByWhatStandsBesideTheWord) {
  for (const auto& each : cases) EXPECT_EQ(other_actions(each), "") << each.text;
}

// A noun that may deny denies only what it governs.
TEST(Senses, DenyNothingOfWhatOnlyNamesAThing) {
  for (const std::string text : {"The blast destroyed two market stalls.", "An engine failure delayed the flight."}) {
    const auto claims = testing::read_claims("en", text).claims;
    EXPECT_FALSE(claims.empty()) << text;
    for (const auto& claim : claims) {
      if (claim.aspect == Aspect::action) {
        EXPECT_NE(claim.polarity, Polarity::denied) << text;
      }
    }
  }
}

// "Per hour", "per cent" tell of nobody who speaks.
TEST(Senses, TakeNoUnitForASpeaker) {
  const auto claims = testing::read_claims("en", "Gusts reached 90 miles per hour, the weather office said.").claims;
  ASSERT_FALSE(claims.empty());
  for (const auto& claim : claims) EXPECT_EQ(claim.attribution.speaker.find("hour"), std::string::npos);
}

// "Taken to St Luke's Hospital": a name of several words tells what is named.
TEST(Senses, KnowANamedBuildingForItsKind) {
  for (const std::string text : {"The driver was taken to Leeds General Hospital.", "He was taken to a hospital."}) {
    const auto claims = testing::read_claims("en", text).claims;
    EXPECT_TRUE(std::ranges::any_of(claims, [](const Claim& claim) {
      return claim.aspect == Aspect::action && claim.facet.starts_with("hospitalise");
    })) << text;
  }
}

// "Granted him bail": whom the object of the verb is given to, it is done to.
TEST(Senses, TakeTheOneWhoGetsItForWhomItIsDoneTo) {
  const auto claims = testing::read_claims("en", "Daniel Voss left. The judge granted him bail.").claims;
  EXPECT_TRUE(
      std::ranges::any_of(claims, [](const Claim& claim) { return claim.facet == "release/judge/voss/action"; }));
}

}  // namespace
}  // namespace rashomon
