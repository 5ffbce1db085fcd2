// SPDX-License-Identifier: Apache-2.0
// Numbers that are told beside others, of other days, parts and doings, and the nearest that answer one question.
#include <gtest/gtest.h>

#include "compare/articles.h"

namespace rashomon {
namespace {

// The level of a conflict or update; empty: there is none.
const ArticlePair cases[] = {
    {"more of the dead and all of them", "en",
     "Divers found five more bodies in the lake near Ostrow on Tuesday. The search goes on.",
     "At least 16 people died when the boat sank in the lake near Ostrow. The search goes on.", ""},
    {"further bodies and the toll", "fr",
     "Deux corps supplémentaires ont été retrouvés mardi dans la mine de Vilnac. Les recherches continuent.",
     "Neuf mineurs sont morts dans la mine de Vilnac. Les recherches continuent.", ""},
    {"others than the dead are all the wounded", "en",
     "Twelve people were killed and 30 others were injured in the blast at Ostrow.",
     "Twelve people were killed and 55 were injured in the blast at Ostrow.", "quantity/numbers_differ"},
    {"sent and put up", "fr", "L'État a envoyé 3 000 lits à Vilnac après les inondations. L'eau se retire.",
     "La Croix-Rouge a installé 800 lits à Vilnac après les inondations. L'eau se retire.", ""},
    {"known is so", "en", "The river at Ostrow is now known to have killed nine people.",
     "The river at Ostrow killed nine people.", ""},
    {"halves of months and weeks", "fr",
     "Il est tombé l'équivalent de deux mois et demi de pluie à Vilnac en une nuit.",
     "Il est tombé l'équivalent de dix semaines de pluie à Vilnac en une nuit.", ""},
    {"since January and last year", "fr", "Depuis janvier, 41 personnes ont péri sur les routes de la Creuse.",
     "L'an dernier, 67 personnes ont péri sur les routes de la Creuse.", ""},
    {"some of the wounded moved, and the toll", "fr",
     "Quarante blessés ont été transférés à Limoges après le séisme de Vilnac.",
     "Le séisme de Vilnac a fait 210 blessés. Les écoles sont fermées.", ""},
    {"arrests, counted twice", "en", "Four men were arrested after the robbery in Ostrow. A guard was hurt.",
     "Six men were arrested after the robbery in Ostrow. A guard was hurt.", "quantity/numbers_differ"},
};

TEST(Beside, TellsNumbersApart) { expect_levels(cases); }

}  // namespace
}  // namespace rashomon
