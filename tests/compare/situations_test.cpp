// SPDX-License-Identifier: Apache-2.0
// Pairs of sentences known to tell of one situation: which of their numbers answer one question.
#include <gtest/gtest.h>

#include <rashomon/engine.h>

namespace rashomon {
namespace {

struct Case {
  std::string language, one, other;
  bool conflict = false;
};

const Case cases[] = {
    {"en", "The storm left 12,000 homes without power on Monday.", "Fewer than 9,000 homes lost power in the storm.",
     true},
    {"en", "The company employs 6,500 people in Leeds.", "The firm employs 9,000 people in Leeds.", true},
    {"en", "There are 65 confirmed cases in the county.", "The county has less than 50 cases.", true},
    {"en", "The film grossed 19 crores in four weeks.", "The film earned less than 15 crores.", true},
    {"en", "The film grossed $40 million in Canada and $60 million elsewhere, for a total of $100 million.",
     "The film made more than $99 million worldwide.", false},
    {"en", "The film grossed $40 million in Canada and $60 million elsewhere, for a total of $100 million.",
     "The film made less than $95 million worldwide.", true},
    {"en", "The number of infections reached 410, with 12 deaths.", "There were more than 400 infections.", false},
    {"en", "The number of infections reached 410, with 12 deaths.", "There were fewer than 390 infections.", true},
    {"en", "The council has 40 seats, of which 12 are held by women.", "Twelve women hold seats on the council.",
     false},
    {"en", "About 200 protesters gathered outside; 14 were arrested.", "Police arrested 14 protesters.", false},
    {"en", "The bridge cost 38 million euros.", "The bridge cost more than 45 million euros.", true},
    {"en", "The bridge cost 48 million euros.", "The bridge cost more than 45 million euros.", false},
    {"en", "Sales rose 4% in France.", "Sales rose 9% in Spain.", false},
    {"en", "He was married for 22 years.", "He was married for less than 20 years.", true},
    {"en", "Three of the five suspects were released.", "Five suspects were arrested.", false},
    {"en", "The tremor lasted 40 seconds.", "The tremor lasted less than half a minute.", true},
    {"en", "The fire destroyed 300 hectares of forest.", "The blaze burned over 500 hectares.", true},
    {"fr", "L'usine emploie 420 salariés.", "L'usine compte moins de 300 salariés.", true},
    {"fr", "Le nombre de cas confirmés atteint 2 310.", "On recense moins de 2 000 cas confirmés.", true},
    {"fr", "Le nombre de cas confirmés atteint 2 310, dont 40 décès.", "On recense plus de 2 300 cas confirmés.",
     false},
    {"fr", "Le musée a accueilli 1,2 million de visiteurs en 2019.",
     "Le musée a reçu au-delà de 2 millions de visiteurs en 2019.", true},
    {"fr", "La population de la commune est de 4 200 habitants.", "La commune compte plus de 6 000 habitants.", true},
    {"fr", "Le chantier a coûté 12 millions d'euros.", "Le chantier a coûté moins de 10 millions d'euros.", true},
    {"fr", "Le chantier a coûté 12 millions d'euros.", "Le chantier a coûté plus de 10 millions d'euros.", false},
    {"fr", "La tempête a fait trois blessés.", "La tempête a privé d'électricité 3 500 foyers.", false},
    {"fr", "Sur les 80 élus, 12 ont voté contre.", "Douze élus ont voté contre.", false},
    {"fr", "Le procès a duré trois semaines.", "Le procès a duré plus de deux mois.", true},
    {"fr", "Les ventes ont progressé de 4 % en France et de 9 % en Espagne, soit 6 % au total.",
     "Les ventes ont progressé de plus de 5,9 % au total.", false},
    {"fr", "L'association compte 150 bénévoles.", "Au moins 200 bénévoles travaillent pour l'association.", true},
};

TEST(Situations, NumbersThatAnswerOneQuestion) {
  const auto engine = Engine::open({RASHOMON_PACKS, 1});
  ASSERT_TRUE(engine);
  for (const auto& pair : cases) {
    SCOPED_TRACE(pair.one + " | " + pair.other);
    const auto related = engine->relate(pair.one, pair.other, pair.language);
    EXPECT_EQ(kind_of(related.verdict) == EdgeKind::conflict, pair.conflict) << related.reason;
  }
}

}  // namespace
}  // namespace rashomon
