// SPDX-License-Identifier: Apache-2.0
// When one moment of an event was, by whatever verb each article tells of it; and the nearest pairs of two moments.
#include <gtest/gtest.h>

#include "compare/articles.h"

namespace rashomon {
namespace {

// The level of a conflict or update; empty: there is none.
const ArticlePair cases[] = {
    {"attacked, and the assault", "fr",
     "Des hommes armés ont attaqué le village de Kani à l'aube, tuant six habitants.",
     "Six habitants du village de Kani ont été tués. L'assaut a eu lieu en milieu d'après-midi.", "time/apart"},
    {"the retaking", "fr", "L'attaque du village de Kani a débuté à l'aube. Six habitants ont été tués.",
     "Six habitants du village de Kani ont été tués à l'aube. L'armée a attaqué les assaillants en milieu "
     "d'après-midi.",
     ""},
    {"collapsed, and gave way", "en",
     "Part of a school roof in Leeds collapsed on Wednesday at about 9.15am. No one was hurt.",
     "The roof of the school in Leeds gave way shortly after 11am on Wednesday. No one was hurt.", "time/apart"},
    {"a second wall", "en",
     "The roof of a school in Leeds collapsed at about 9.15am on Wednesday. The rest of it was demolished at 4pm.",
     "The roof of a school in Leeds gave way at 9.15 on Wednesday. A second wall collapsed at 3pm.", ""},
    {"the time of it", "en",
     "He put the time of the collapse of the mine in Kitwe at shortly after seven in the morning. Four miners died.",
     "The mine in Kitwe collapsed at about 0500 hours on Monday. Four miners died.", "time/apart"},
    {"alerted, and called", "fr", "Les secours ont été alertés à 21 heures de l'incendie de l'usine de Vire.",
     "Les pompiers ont été appelés vers 23 heures pour l'incendie de l'usine de Vire.", "time/apart"},
    {"called again", "fr", "Les secours ont été alertés à 21 heures de l'incendie de l'usine de Vire.",
     "Les pompiers ont été appelés vers 21 h 10 pour l'incendie de l'usine de Vire. Des renforts ont été appelés à "
     "23 heures.",
     ""},
    {"reopens, and closed until", "en", "The school in Ripon will reopen on Friday, the head teacher said.",
     "The school in Ripon will stay closed until Monday, the head teacher said.", "time/apart"},
    {"rouvrira, et fermé jusque", "fr", "Le lycée de Ripault rouvrira vendredi, a annoncé le proviseur.",
     "Le lycée de Ripault restera fermé jusqu'à lundi, a annoncé le proviseur.", "time/apart"},
    {"closed until the day it reopens", "en", "The school in Ripon will reopen on Monday, the head teacher said.",
     "The school in Ripon will stay closed until Monday, the head teacher said.", ""},
    {"closed on, and closed until", "fr", "Le lycée de Ripault fermera vendredi, a annoncé le proviseur.",
     "Le lycée de Ripault restera fermé jusqu'à lundi, a annoncé le proviseur.", ""},
    {"not before", "fr", "La circulation des trains sera rétablie lundi matin entre Rennes et Brest, selon la SNCF.",
     "La circulation des trains entre Rennes et Brest ne reprendra pas avant mercredi, selon la SNCF.",
     "time/other_begin"},
    {"after the day before which it does not", "fr",
     "La circulation des trains ne reprendra pas avant mardi entre Rennes et Brest, selon la SNCF.",
     "La circulation des trains entre Rennes et Brest reprendra mercredi, selon la SNCF.", ""},
    {"round midnight", "fr", "La fusillade a éclaté à 23 h 55 au pied de la tour de Vaulx.",
     "La fusillade s'est produite vers minuit au pied de la tour de Vaulx.", ""},
    {"an hour of either half of the day", "en",
     "They were found at half past one. Rescuers had searched the caves of Cheddar all night.",
     "Rescuers located them at 1.30pm in the caves of Cheddar.", ""},
    {"a little before", "fr", "Un car a quitté la chaussée vers 7 h 40 près de Rodez.",
     "Un car s'est renversé peu avant 8 heures près de Rodez. La route a rouvert à 11 heures.", ""},
    {"began, and began again", "fr",
     "Un incendie s'est déclaré mardi vers 14 h 30 à Montrac. Il a été maîtrisé à 22 heures.",
     "Le feu est parti mardi en début d'après-midi à Montrac. Le feu a repris à 20 heures.", ""},
    {"it was that hour when", "fr",
     "Il était un peu plus de 9 heures quand le car scolaire est sorti de la route, à Naucelle. Douze élèves sont "
     "blessés.",
     "Le car scolaire a quitté la chaussée à Naucelle vers 7 h 20. Douze élèves sont blessés.", "time/apart"},
    {"shortly before is no plan", "en", "Two people died in Aden. The attack came shortly before dawn, police said.",
     "Two people died in Aden. The attack came at about 3pm, police said.", "time/apart"},
    {"two rooms", "en", "A boy was attacked with a knife in a corridor of the school in Ripon on Tuesday.",
     "The violence erupted in the dining hall of the school in Ripon on Tuesday.", "place/other_feature"},
    {"the room that the other speaks of", "en",
     "A boy was attacked with a knife in a corridor of the school in Ripon on Tuesday.",
     "A boy was stabbed in the school in Ripon. He ran from the corridor into the dining hall.", ""},
    {"shortly before an hour", "en", "The gunman opened fire shortly before 10 a.m. at a mall in Tulsa.",
     "A gunman opened fire at a mall in Tulsa at 10:40 a.m., police said.", "time/apart"},
    {"the minutes before it", "fr", "L'explosion s'est produite peu avant 7 heures dans un immeuble de Dijon.",
     "L'explosion s'est produite à 6 h 52 dans un immeuble de Dijon.", ""},
    {"an earlier one beside it", "en",
     "A coach overturned near Foix on Tuesday, killing two people. A similar crash there killed five in March 2019.",
     "The coach crash near Foix, in which two people died, happened on Wednesday.", "time/apart"},
    {"hours of one disaster", "fr", "Une explosion s'est produite à 7 h 10 à Dijon, faisant deux morts.",
     "Deux personnes ont été tuées à 9 heures dans l'incendie qui a suivi l'explosion de Dijon.", ""},
    {"caught, and arrested", "en", "The suspected arsonist was caught in Perth on Friday.",
     "Police arrested the suspected arsonist in Perth on Sunday.", "time/apart"},
    {"must begin, and will begin", "fr",
     "Les négociations doivent s'ouvrir le 11 mars à Vesoul, selon la direction de l'usine Ferrandis.",
     "À l'usine Ferrandis de Vesoul, les négociations débuteront le 18 mars.", "time/apart"},
    {"begins, and ends", "en", "The trial is due to begin on 4 June in Leeds.", "The Leeds trial will end on 20 June.",
     ""},
    {"comes into force, and will take effect", "en", "The new law comes into force on 1 July.",
     "The law will take effect on 1 September.", "time/apart"},
    {"expected, and to be given", "en", "The verdict in the Oslo trial is expected on Friday.",
     "The verdict in the Oslo trial will be given on Monday.", "time/apart"},
    {"two roads", "fr", "L'accident s'est produit sur la départementale 12, près de Gap.",
     "L'accident a eu lieu sur la D 942, près de Gap.", "place/apart"},
    {"a road and its code", "fr", "L'accident s'est produit sur la départementale 12, près de Gap.",
     "L'accident a eu lieu sur la D 12, près de Gap.", ""},
    {"two streets", "en", "The shooting took place on Clinton Avenue in Newark.",
     "The shooting happened on Springfield Avenue in Newark.", "place/apart"},
    {"two streets by any word", "fr", "La fusillade a éclaté rue Nationale, à Tours.",
     "La fusillade s'est produite boulevard Heurteloup, à Tours.", "place/apart"},
    {"a street of the centre", "en", "The shooting took place on Clinton Avenue in Newark.",
     "The shooting happened in the city centre of Newark.", ""},
};

TEST(EventMoments, AreToldByManyVerbs) { expect_levels(cases); }

}  // namespace
}  // namespace rashomon
