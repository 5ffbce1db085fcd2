// SPDX-License-Identifier: Apache-2.0
// One question of how many, by whatever verb or noun each article counts, and the nearest counts of others.
#include <gtest/gtest.h>

#include "compare/articles.h"

namespace rashomon {
namespace {

// The level of a conflict or update; empty: there is none.
const ArticlePair cases[] = {
    {"a number that a toll comes to is no hour", "en",
     "The death toll from Sunday's rockfall near Vallorcine rose to nine overnight, the prefect said.",
     "Six hikers were killed in Sunday's rockfall near Vallorcine, the prefect said.", "quantity/numbers_differ"},
    {"an hour is no toll", "en",
     "The number of dead in Sunday's rockfall near Vallorcine stood at six at 9 p.m., the prefect said.",
     "Six hikers were killed in Sunday's rockfall near Vallorcine, the prefect said.", ""},
    {"bodies found, and the dead", "en",
     "Five bodies were found after Sunday's rockfall near Vallorcine, the prefect said.",
     "Sunday's rockfall near Vallorcine killed eight hikers, the prefect said.", "quantity/numbers_differ"},
    {"morts déplorés", "fr", "On déplore cinq morts dans l'éboulement de dimanche à Vallorcine, selon le préfet.",
     "L'éboulement de dimanche à Vallorcine a tué huit randonneurs, selon le préfet.", "quantity/numbers_differ"},
    {"dont quatre grièvement", "fr",
     "Trente personnes ont été blessées samedi dans l'accident de car près de Gap, dont quatre grièvement.",
     "Sept personnes ont été grièvement blessées samedi dans l'accident de car près de Gap.",
     "quantity/numbers_differ"},
    {"four of them seriously", "en",
     "Thirty people were hurt in Saturday's coach crash near Gap, four of them seriously.",
     "Seven people were seriously injured in Saturday's coach crash near Gap.", "quantity/numbers_differ"},
    {"four of them children", "en",
     "Thirty people were hurt in Saturday's coach crash near Gap, four of them children.",
     "Seven people were seriously injured in Saturday's coach crash near Gap.", ""},
    {"whom rescuers look for", "en", "Rescuers were searching for six people after Thursday's flood in Mirova.",
     "Nine people are missing after Thursday's flood in Mirova.", "quantity/numbers_differ"},
    {"whom the police look for", "en", "Police are searching for two men after Thursday's flood in Mirova.",
     "Nine people are missing after Thursday's flood in Mirova.", ""},
    {"made to flee", "en", "Thursday's fire at the plant in Leeds forced 300 people to flee their homes.",
     "Police evacuated 500 people after Thursday's fire at the plant in Leeds.", "quantity/numbers_differ"},
    {"contraints à fuir", "fr", "L'incendie de jeudi à Feyzin a contraint 300 personnes à fuir.",
     "Jeudi, l'incendie de Feyzin a entraîné l'évacuation de 500 personnes.", "quantity/numbers_differ"},
    {"planned to be moved", "en", "Police in Leeds plan to evacuate 900 people on Thursday.",
     "On Thursday 650 people left their homes in Leeds.", ""},
    {"robbers who fled", "en", "Three robbers fled on foot after Monday's raid on a bank in Lens.",
     "Five men robbed a bank in Lens on Monday.", "quantity/numbers_differ"},
    {"qu'une marche a réunis", "fr", "Une marche a réuni 2 000 personnes dimanche à Lens.",
     "Cinq mille personnes ont défilé dimanche à Lens.", "quantity/numbers_differ"},
    {"whom a march drew", "en", "A march drew 2,000 people in Lens on Sunday.",
     "Five thousand people marched in Lens on Sunday.", "quantity/numbers_differ"},
    {"pompiers à la lutte", "fr", "Quarante-cinq pompiers ont lutté lundi contre l'incendie d'un entrepôt à Lens.",
     "Quatre-vingt-dix pompiers ont été mobilisés lundi pour l'incendie d'un entrepôt à Lens.",
     "quantity/numbers_differ"},
    {"pompiers blessés", "fr", "Deux pompiers ont été blessés lundi dans l'incendie d'un entrepôt à Lens.",
     "Quatre-vingt-dix pompiers ont été mobilisés lundi pour l'incendie d'un entrepôt à Lens.", ""},
    {"the passengers it had", "en", "The ferry that ran aground off Mull on Monday had 112 passengers.",
     "The ferry that ran aground off Mull on Monday was carrying 163 people.", "quantity/numbers_differ"},
    {"les passagers qu'il comptait", "fr", "Le ferry échoué lundi au large de Mull comptait 112 passagers.",
     "Le ferry échoué lundi au large de Mull transportait 163 personnes.", "quantity/numbers_differ"},
    {"some passengers", "en", "Twelve passengers of the ferry that ran aground off Mull on Monday asked for a lawyer.",
     "The ferry that ran aground off Mull on Monday was carrying 163 people.", ""},
    {"for and against", "en", "On Monday 40 senators voted against the pensions bill.",
     "On Monday 52 senators voted for the pensions bill.", ""},
    {"pour et contre", "fr", "Lundi, quarante sénateurs ont voté contre le projet de loi sur les retraites.",
     "Lundi, cinquante-deux sénateurs ont voté pour le projet de loi sur les retraites.", ""},
    {"of one party", "en", "On Monday eleven senators of the ruling party voted for the pensions bill.",
     "On Monday 52 senators voted for the pensions bill.", ""},
    {"members who did other things", "en", "On Monday 157 members of the club backed the motion in Leeds.",
     "On Monday 89 members of the club stood by the board in Leeds.", ""},
    {"since it began, and on one night", "en",
     "In all, 14 people have been arrested since the demonstrations in Leeds began.",
     "On Tuesday night six people were arrested at the demonstrations in Leeds.", ""},
    {"depuis le début, et en une nuit", "fr",
     "En tout, quatorze personnes ont été arrêtées depuis le début des manifestations à Lens.",
     "Mardi soir, six personnes ont été arrêtées lors des manifestations à Lens.", ""},
    {"among the dead", "en", "Three children were among the dead in Sunday's rockfall near Vallorcine.",
     "Eight hikers died in Sunday's rockfall near Vallorcine.", ""},
    {"parmi les morts", "fr", "Trois enfants figurent parmi les morts de l'éboulement de dimanche à Vallorcine.",
     "Huit randonneurs ont péri dimanche dans l'éboulement de Vallorcine.", ""},
    {"told beside others", "en", "A climber and her two guides died in Sunday's rockfall near Vallorcine.",
     "Three people died in Sunday's rockfall near Vallorcine.", ""},
};

TEST(Tallies, AreOneQuestionWhateverTheWords) { expect_levels(cases); }

}  // namespace
}  // namespace rashomon
