// SPDX-License-Identifier: Apache-2.0
// One question in two wordings that share hardly a word: other answers conflict, one answer does not.
#include <gtest/gtest.h>

#include "compare/articles.h"

namespace rashomon {
namespace {

const ArticlePair answers_differ[] = {
    {"who works there", "en", "Quarnel Steel has a workforce of 2,500 at its plant in Osk.",
     "Quarnel Steel, which employs 3,200 people in Osk, is to be sold.", "quantity/numbers_differ"},
    {"flights grounded", "en", "Fog grounded 40 flights at Osk airport.",
     "24 flights were cancelled at Osk airport because of fog.", "quantity/numbers_differ"},
    {"a crowd and a march", "en", "A crowd of 6,000 gathered in Osk to protest against the tax.",
     "About 15,000 people rallied in Osk against the tax.", "quantity/numbers_differ"},
    {"who has a disease", "en", "19 children at the nursery in Osk have measles.",
     "30 cases of measles have been recorded at the nursery in Osk.", "quantity/numbers_differ"},
    {"une foule et un cortège", "fr", "Le cortège contre l'impôt comptait 6 000 personnes à Osk.",
     "15 000 personnes ont manifesté à Osk contre l'impôt.", "quantity/numbers_differ"},
    {"un événement qui a une cause", "fr", "La cause de l'incendie de la boulangerie d'Osk est un court-circuit.",
     "L'incendie de la boulangerie d'Osk a été causé par une fuite de gaz.", "participant/other_kind"},
    {"a cause that is named", "en", "The cause of the fire at the bakery in Osk was an electrical fault.",
     "A gas leak caused the fire at the bakery in Osk.", "participant/other_kind"},
    {"a ban by two verbs", "en", "Plastic bags will be banned in Norland from 1 July 2031.",
     "Norland's ban on plastic bags takes effect on 1 October 2031.", "time/other_begin"},
    {"a trial that opens", "en", "The trial of Adam Quarnel opens on 4 May.",
     "Adam Quarnel will go on trial on 11 May.", "time/apart"},
    {"votes for and against", "en", "Senators passed the Osk harbour bill by 52 to 47.",
     "The Senate voted 58 to 41 for the Osk harbour bill.", "quantity/weighed"},
    {"who founded it", "en", "The firm Tarvo, founded by Anna Reed in 1994, is to be sold.",
     "Tom Hale founded Tarvo in 1994.", "participant/other_sole"},
    {"who fights a fire, and who was sent", "fr", "200 pompiers luttent contre l'incendie d'Osk.",
     "Les secours ont engagé 350 pompiers à Osk.", "quantity/numbers_differ"},
    {"how late it was", "en", "The Osk train arrived two hours late.", "The Osk train was delayed by four hours.",
     "quantity/numbers_differ"},
    {"a copula before a number", "fr", "La magnitude du séisme d'Ambra était de 6,2.",
     "Un séisme de magnitude 5,8 a frappé Ambra.", "quantity/numbers_differ"},
    {"to how much it rose", "fr", "La température a grimpé à 38 degrés vendredi à Osk.",
     "Il a fait 41 degrés à Osk vendredi.", "quantity/numbers_differ"},
};

TEST(Rewordings, OfOtherAnswersConflict) { expect_levels(answers_differ); }

const ArticlePair answers_agree[] = {
    {"now and to come", "en", "Norland's ban on plastic bags takes effect on 1 July 2031.",
     "The ban on plastic bags in Norland will apply from 1 July 2031.", ""},
    {"closed, and open again", "en", "The Vell tunnel was closed for 12 hours after the fire.",
     "The Vell tunnel reopened 12 hours after the fire.", ""},
    {"out, and ruled out", "en", "Luca Brandt has been ruled out for eight weeks with a muscle injury.",
     "Luca Brandt will be sidelined for eight weeks.", ""},
    {"what workers face", "en", "400 workers face redundancy at Quarnel Steel in Osk.",
     "Quarnel Steel will cut 400 jobs at its plant in Osk.", ""},
    {"two founders of two firms", "en", "The firm Quarnel was founded by Anna Reed in 1994.",
     "Tom Hale founded Durnell in 1994.", ""},
    {"who founded it together", "en", "The firm Quarnel was founded by Anna Reed and Tom Hale in 1994.",
     "Tom Hale founded Quarnel in 1994.", ""},
    {"two buyers of two things", "en", "Anna Reed bought a flat in Osk.", "Tom Hale bought a house in Osk.", ""},
    {"where from, and where at home", "en", "The climber killed on Ben Arvo was from Sheffield.",
     "The climber killed on Ben Arvo lived in Leeds.", ""},
    {"a state, and what it is before", "en", "The party holds 52 seats before the election on 4 May 2031.",
     "The party holds 52 seats in parliament.", ""},
    {"a sentence, and its years", "en", "Adam Quarnel was sentenced to six years in prison.",
     "Adam Quarnel will serve six years behind bars.", ""},
    {"two drugs, each with its weight", "en", "Police seized 40 kilos of cocaine in Osk.",
     "Customs officers seized 300 kilos of cannabis in Osk.", ""},
    {"a rise of each year", "fr", "L'accord prévoit une hausse des salaires de 3 % en 2026.",
     "L'accord prévoit une hausse des salaires de 2 % en 2027.", ""},
    {"who was treated, and who was kept", "en", "The hospital treated 34 people after the Osk crash.",
     "Nine people were kept in hospital after the Osk crash.", ""},
    {"what there is, and what was closed of it", "en", "Osk hospital has 340 beds.", "Osk hospital closed 40 beds.",
     ""},
    {"a rent and a price", "fr", "Le loyer moyen atteint 900 euros à Osk.",
     "Le prix moyen d'un appartement atteint 210 000 euros à Osk.", ""},
    {"closed, and to stay so", "en", "The tunnel has been closed since Monday.",
     "The tunnel will stay closed until Friday.", ""},
    {"a speed, and a speed limit", "en", "The van reached 94 mph near Osk.", "The speed limit near Osk is 70 mph.", ""},
};

TEST(Rewordings, OfOneAnswerAreQuiet) { expect_levels(answers_agree); }

}  // namespace
}  // namespace rashomon
