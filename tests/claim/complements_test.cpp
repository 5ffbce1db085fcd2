// SPDX-License-Identifier: Apache-2.0
// The sense of a verb by what stands with it: a preposition, a passive, a pronoun, its subject.
#include "read_claims.h"

namespace rashomon {
namespace {

struct Case {
  std::string language, text, action, other;  // the class that is told, and one that is not
};

const Case cases[] = {
    {"fr", "Le contrat porte sur six navires.", "concern", "carry"},
    {"fr", "Le groupe a cédé son usine de Dax à un fonds suédois.", "sell", "decrease"},
    {"fr", "La digue a cédé lundi à Morlaix.", "collapse", "decrease"},
    {"fr", "Le conducteur a été entendu lundi à Morlaix.", "question", "learn"},
    {"fr", "Les ouvriers ont entendu une explosion lundi.", "learn", "question"},
    {"fr", "Le ministre s'est rendu lundi dans une usine de Dax.", "travel", "surrender"},
    {"fr", "L'usine de Dax emploie 85 salariés.", "work", "use"},
    {"fr", "Douze personnes sont montées à bord d'un car lundi.", "enter", "increase"},
};

TEST(Senses, DependOnWhatStandsWithTheVerb) {
  for (const auto& each : cases) {
    bool told = each.action.empty(), other = false;
    for (const auto& claim : testing::read_claims(each.language, each.text).claims) {
      const auto action = claim.facet.substr(0, claim.facet.find('/'));
      told |= action == each.action;
      other |= action == each.other;
    }
    EXPECT_TRUE(told) << each.text;
    EXPECT_FALSE(other) << each.text;
  }
}

}  // namespace
}  // namespace rashomon
