// SPDX-License-Identifier: Apache-2.0
// How old one person is, named or told by what befell them, and the nearest pairs that are of two people.
#include <gtest/gtest.h>

#include "compare/articles.h"

namespace rashomon {
namespace {

// The level of a conflict or update; empty: there is none.
const ArticlePair cases[] = {
    {"a name and a pronoun, by other verbs", "en",
     "Luke Vane, 34, was taken to hospital after the fall from the quay in Leith on Monday.",
     "Luke Vane fell from the quay in Leith on Monday. He is 43.", "quantity/numbers_differ"},
    {"a name, and who takes it up", "fr", "Luc Vanel, 34 ans, a comparu lundi devant le tribunal de Nantes pour vol.",
     "Luc Vanel a comparu lundi devant le tribunal de Nantes. L'homme de 43 ans nie le vol.",
     "quantity/numbers_differ"},
    {"the only one who died", "en", "A 27-year-old cyclist died in the collision with a tram in Leith on Monday.",
     "The victim, a 31-year-old man, died when his bicycle hit a tram in Leith on Monday.", "quantity/numbers_differ"},
    {"the only one arrested, and named", "fr",
     "Un homme de 27 ans a été interpellé lundi à Nantes après l'incendie du marché.",
     "Luc Vanel, 52 ans, a été arrêté lundi à Nantes. Il est soupçonné d'avoir allumé l'incendie du marché.",
     "quantity/numbers_differ"},
    {"a decade that the other lies beyond", "fr",
     "Un trentenaire a été interpellé lundi à Nantes après l'incendie du marché.",
     "Un homme de 52 ans a été interpellé lundi à Nantes après l'incendie du marché.", "quantity/numbers_differ"},
    {"a decade that holds the other", "fr",
     "Un trentenaire a été interpellé lundi à Nantes après l'incendie du marché.",
     "Un homme de 36 ans a été interpellé lundi à Nantes après l'incendie du marché.", ""},
    {"two of one surname", "fr", "Luc Vanel, 34 ans, a comparu lundi devant le tribunal de Nantes pour vol.",
     "Marie Vanel, 61 ans, a assisté lundi à l'audience du tribunal de Nantes.", ""},
    {"one who died and one who was arrested", "en",
     "A 27-year-old man died in the shooting in Leith on Monday night, police said.",
     "Detectives arrested a suspect, 31, in a flat near the docks after the shooting in Leith on Monday.", ""},
    {"one of several who died", "en", "Three people died in the fire in Leith on Monday, among them a 27-year-old man.",
     "Three people died in the fire in Leith on Monday. One of them was a 61-year-old man.", ""},
    {"a driver and his passenger", "fr",
     "Le conducteur, 22 ans, est sorti indemne de la collision survenue lundi à Nantes.",
     "La passagère, une lycéenne de 17 ans, a été hospitalisée après la collision survenue lundi à Nantes.", ""},
    {"two residents who speak", "en", "A resident, 45, said she had heard two blasts in Leith on Monday.",
     "“I heard two blasts,” said a resident of Leith, 62, on Monday.", ""},
    {"the victim, and the woman who was killed", "en",
     "A woman was killed in a crash in Leith on Monday. The victim, 34, died at the scene.",
     "A woman was killed in a crash in Leith on Monday. The woman, who was 37, died at the scene.",
     "quantity/numbers_differ"},
    {"one of a man and a woman", "en",
     "A man and a woman were killed in a crash in Leith on Monday. The victim, 34, was from Hull.",
     "A man and a woman were killed in a crash in Leith on Monday. The woman, who was 37, died at the scene.", ""},
    {"by the given name", "en", "Jamie Roy was found safe in Osk on Sunday. Jamie, six, was cold and hungry.",
     "Jamie Roy, five, was found safe in Osk on Sunday.", "quantity/numbers_differ"},
};

TEST(Ages, OfOnePersonConflict) { expect_levels(cases); }

}  // namespace
}  // namespace rashomon
