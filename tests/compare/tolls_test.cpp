// SPDX-License-Identifier: Apache-2.0
// How many died, or did it, in the words that news has for it, and the nearest pairs that count others.
#include <gtest/gtest.h>

#include "compare/articles.h"

namespace rashomon {
namespace {

// The level of a conflict or update; empty: there is none.
const ArticlePair cases[] = {
    {"lives claimed", "en",
     "Two climbers have died after an avalanche swept down a gully above Glencoe on Sunday, police said.",
     "The avalanche which claimed three lives in Glencoe on Sunday was triggered by one of the victims, an "
     "expert said.",
     "quantity/numbers_differ"},
    {"a toll brought to a number", "en",
     "Two hikers were killed when a rockfall hit their tent near Chamonix on Sunday.",
     "The body of a third hiker was recovered on Monday near Chamonix, bringing to three the number of people "
     "killed in Sunday's rockfall.",
     "quantity/numbers_differ"},
    {"workers and people", "en", "The fire at the warehouse in Leeds killed four workers on Tuesday.",
     "Five people lost their lives in the blaze that tore through a Leeds warehouse on Tuesday.",
     "quantity/numbers_differ"},
    {"lives taken", "en", "Police said six people were dead after the flood in Mirova on Thursday.",
     "Thursday's flood in Mirova took the lives of eight people, the mayor said.", "quantity/numbers_differ"},
    {"une vie coûtée", "fr",
     "Deux alpinistes sont morts dimanche dans une avalanche au-dessus de Chamonix, selon le PGHM.",
     "L'avalanche survenue dimanche au-dessus de Chamonix a coûté la vie à trois alpinistes.",
     "quantity/numbers_differ"},
    {"un nombre porté à trois", "fr", "Deux randonneurs ont été tués dimanche par un éboulement près de Vallorcine.",
     "Le corps d'un troisième randonneur a été retrouvé lundi, portant à trois le nombre de morts dans "
     "l'éboulement de Vallorcine.",
     "quantity/numbers_differ"},
    {"a balance sheet of the dead", "fr", "Un autocar est tombé d'un pont près de Split vendredi, faisant onze morts.",
     "Le bilan de l'accident d'autocar de vendredi près de Split s'élève à treize morts.", "quantity/numbers_differ"},
    {"vies emportées", "fr", "Douze personnes se sont noyées lundi dans le naufrage du ferry au large de Kissa.",
     "Le naufrage du ferry, lundi au large de Kissa, a emporté quinze vies.", "quantity/numbers_differ"},
    {"residents and the dead", "fr", "Six habitants ont trouvé la mort jeudi dans les inondations de Mirova.",
     "Les inondations de jeudi à Mirova ont fait huit morts, selon le maire.", "quantity/numbers_differ"},
    {"another winter", "fr", "Deux alpinistes sont morts dimanche dans une avalanche au-dessus de Chamonix.",
     "Lors de l’hiver 2019, les avalanches avaient coûté la vie à onze skieurs dans le massif.", ""},
    {"one of the dead besides", "fr", "L'accident a fait deux morts et six blessés mardi à Metz.",
     "Deux personnes ont perdu la vie dans l'accident de mardi à Metz, dont une fillette de six ans.", ""},
    {"some of them", "en", "Two of the climbers, both students, died in the avalanche in Glencoe on Sunday.",
     "Three climbers died in the avalanche in Glencoe on Sunday, two of them students.", ""},
    {"men, and all", "en", "Two men were killed in the crash in Leeds on Monday.",
     "A woman and two men died in the crash in Leeds on Monday.", ""},
    {"a year before", "en", "The flood in Mirova has claimed eight lives since Thursday.",
     "Floods claimed 200 lives in the country last year.", ""},
    {"a month before", "en", "Two skiers died on Saturday in Tyrol.",
     "The avalanche is the second to claim lives in Tyrol this winter; five skiers died in January.", ""},
    {"they were three", "fr", "Quatre hommes cagoulés ont attaqué vendredi une bijouterie de Nancy.",
     "Une bijouterie de Nancy a été attaquée vendredi. Ils étaient trois, selon les images de vidéosurveillance, "
     "à franchir la porte du commerce.",
     "quantity/numbers_differ"},
    {"the robbers were four", "fr", "Trois hommes ont braqué une banque mardi à Lens.",
     "Les braqueurs de la banque de Lens étaient quatre, selon un témoin du hold-up de mardi.",
     "quantity/numbers_differ"},
    {"the gunmen were three", "en", "Police are looking for two gunmen after Monday's shooting in Tulsa.",
     "The gunmen in Monday's shooting in Tulsa were three, a witness said.", "quantity/numbers_differ"},
    {"the rescued were 52", "fr", "Une trentaine de migrants ont été secourus lundi au large de Calais.",
     "Les migrants secourus lundi au large de Calais étaient 52.", "quantity/numbers_differ"},
    {"candidates, and robbers", "fr", "Ils étaient trois candidats à se présenter dimanche à Lens.",
     "Dimanche à Lens, quatre hommes ont attaqué une banque.", ""},
    {"all who came, and the hurt", "fr", "Les pompiers étaient quarante mardi à Lens pour l'incendie.",
     "Trois pompiers ont été blessés mardi à Lens dans l'incendie.", ""},
    {"ten were children", "en", "The ship landed 84 survivors in Palermo on Monday, ten of whom were children.",
     "On Monday 84 survivors landed in Palermo; twenty-one were children.", "quantity/numbers_differ"},
    {"douze sont des enfants", "fr", "Sur les 40 blessés de l'accident de Metz, douze sont des enfants.",
     "L'accident de Metz a fait 40 blessés, dont huit enfants.", "quantity/numbers_differ"},
    {"minors, and women", "fr", "Les 84 rescapés ont débarqué lundi à Palerme ; dix étaient des mineurs.",
     "Lundi, 84 rescapés ont débarqué à Palerme, dont 21 femmes.", ""},
    {"students hurt, and treated", "en", "Of the 30 passengers hurt in the Dorn crash, five were students.",
     "Thirty passengers were hurt in the Dorn crash. Three students were treated at the scene.", ""},
};

TEST(Tolls, AreOneQuestionInManyWords) { expect_levels(cases); }

}  // namespace
}  // namespace rashomon
