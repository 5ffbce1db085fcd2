// SPDX-License-Identifier: Apache-2.0
// Pairs of short articles that look alike and tell of two things, and the nearest pairs that tell of one.
#include <gtest/gtest.h>

#include "compare/articles.h"

namespace rashomon {
namespace {

// The level of a conflict or update; empty: there is none.
const ArticlePair cases[] = {
    {"two schools of two towns", "en",
     "The school in Dorking was not closed on Monday. Snow fell all day, and buses ran late.",
     "The school in Bingley was closed on Monday. Pupils were sent home at noon.", ""},
    {"one school, closed or not", "en",
     "The school in Dorking was not closed on Monday. Snow fell all day, and buses ran late.",
     "The school in Dorking was closed on Monday. Pupils were sent home at noon.", "polarity/denied"},
    {"jobs at one plant and in the country", "fr",
     "Deux cents postes disparaîtront à l’usine Marvelle, a appris mardi le personnel. La colère gronde.",
     "Le groupe Marvelle supprimera 500 postes en France, a-t-il annoncé mardi. La colère gronde.", ""},
    {"two parts of one firm", "fr",
     "Le tribunal administratif ne s'est pas saisi de l'affaire du port. L'association attend.",
     "Le tribunal de Morlaix s'est saisi de l'affaire du port. Le maire s'en réjouit.", ""},
    {"two sets of one match", "en", "Kovacs won the first set 6-3 against Marin. The crowd was small.",
     "Kovacs lost the second set 7-6 against Marin. Rain held up play twice.", ""},
    {"two chambers", "en", "The House passed the bill on dams on Tuesday. Farmers cheered.",
     "The Senate passed the bill on dams on Friday. The president will sign it.", ""},
    {"two who lead one company", "en",
     "The chairman of Brentano will step down in January. Shares rose after the news.",
     "The chief executive of Brentano will step down in May. Analysts had expected it.", ""},
    {"a guard and the hostages", "fr",
     "Un vigile a été blessé au bras dans la bijouterie. Le quartier a été bouclé toute la journée.",
     "Aucun otage n'a été blessé dans la bijouterie. Le forcené s'est rendu dans la soirée.", ""},
    {"a denial of what some pronoun stands for", "fr",
     "Sept ouvriers ont été blessés dans l'explosion de la minoterie mercredi. Le feu a été éteint à midi.",
     "Une seconde déflagration a suivi mercredi à la minoterie ; elle n'a blessé personne. Le feu a été éteint à midi.",
     ""},
    {"not since, and then", "fr", "La digue, qui n'a jamais cédé depuis 1956, a été surveillée toute la nuit.",
     "La digue a cédé en 1956. Les riverains s'en souviennent.", ""},
    {"feared and ruled out", "en", "The board said it would not cut the dividend. Shares rose in early trading.",
     "Analysts had feared that the board would cut the dividend. Shares rose in early trading.", ""},
    {"one denies, another admits", "fr", "M. Garnier nie avoir participé au trafic. Le procès dure depuis lundi.",
     "M. Lacombe reconnaît avoir participé au trafic. L'audience reprendra demain.", ""},
    {"new cases and all cases", "fr", "Trente-huit nouveaux cas de coqueluche ont été confirmés dans le Cantal.",
     "On compte 112 cas de coqueluche confirmés dans le Cantal. Les écoles restent ouvertes.", ""},
    {"all cases, counted twice", "fr", "Trente-huit cas de coqueluche ont été confirmés dans le Cantal.",
     "On compte 112 cas de coqueluche confirmés dans le Cantal. Les écoles restent ouvertes.",
     "quantity/numbers_differ"},
    {"a half year and a quarter", "fr",
     "Le bénéfice de Brentano a reculé de 9 % au premier semestre. Le groupe ferme deux magasins.",
     "Le bénéfice de Brentano a reculé de 4 % au deuxième trimestre. Les syndicats s'inquiètent.", ""},
    {"one quarter", "fr",
     "Le bénéfice de Brentano a reculé de 9 % au deuxième trimestre. Le groupe ferme deux magasins.",
     "Le bénéfice de Brentano a reculé de 4 % au deuxième trimestre. Les syndicats s'inquiètent.",
     "quantity/numbers_differ"},
    {"what the union wants and what it is offered", "en",
     "The union wants a rise of 19% for drivers. Talks resume on Monday.",
     "The company has offered a rise of 5% for drivers. Talks resume on Monday.", ""},
    {"two ballots", "fr", "L'Assemblée a adopté le texte sur l'eau par 305 voix contre 199. La séance a été longue.",
     "Les députés ont rejeté l'amendement sur l'eau par 211 voix contre 98. La séance a été longue.", ""},
    {"two shares of two years long past", "en",
     "Turnout in Ansford was 55.3 per cent, slightly up on the 55.0 recorded four years ago. Polls closed at ten.",
     "In 2016 turnout in Ansford was 57.4 per cent. Polls closed at ten.", ""},
    {"how often and how much more", "en", "He lied three times on the witness stand, the judge in Ansford found.",
     "He got nearly four times the sentence that his lawyers in Ansford had proposed.", ""},
    {"where nobody died", "fr", "Un homme est mort à Dieppe en tombant de son toit pendant la tempête.",
     "Deux personnes sont mortes pendant la tempête, aucune en Bretagne.", ""},
    {"this year's and next year's", "en", "Ministers say this year's award for porters cannot be reopened.",
     "Next year's award for porters could be backdated to January.", ""},
    {"two moments of what lasts", "fr",
     "En Vendée, 78 000 foyers étaient privés d'électricité vendredi matin. Les équipes travaillent.",
     "En Vendée, près de 120 000 foyers étaient privés d'électricité jeudi. Les écoles ont fermé.", ""},
    {"the dead of one town and of two", "en",
     "Twelve people died in Leeds when the storm hit on Friday. Trains were stopped.",
     "Sixteen people died in Leeds and Bradford when the storm hit on Friday. Schools stay shut.", ""},
    {"the dead of one town, told beside another", "en",
     "Twelve people died in Leeds when the storm hit on Friday. Trains were stopped.",
     "Sixteen people died in Leeds when the storm hit on Friday, officials in London said. Schools stay shut.",
     "quantity/numbers_differ"},
    {"seats of two elections", "en", "The Greens won 14 of 120 seats on Sunday, two more than in 2019.",
     "In 2019 the Greens won 12 seats. They gained two on Sunday.", ""},
};

TEST(Scopes, TellTwoThingsApart) { expect_levels(cases); }

}  // namespace
}  // namespace rashomon
