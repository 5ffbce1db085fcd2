// SPDX-License-Identifier: Apache-2.0
// Pairs of short articles that tell otherwise where somebody was taken, held, found or born, or whence and whither they
// went (table `whereabouts`), and the nearest pairs that do not.
#include <gtest/gtest.h>

#include "compare/articles.h"

namespace rashomon {
namespace {

// The level of a conflict; empty: there is none.
const ArticlePair cases[] = {
    {"held up in two hiding places", "en", "The fugitive Carl Denton had hidden in a barn near Wells for three days.",
     "Carl Denton, the fugitive, spent three days holed up in a disused mine near Wells.", "place/other_feature"},
    {"taken to two hospitals", "fr", "Le conducteur, Paul Mercier, a été héliporté vers l'hôpital de Grenoble lundi.",
     "Lundi, Paul Mercier a été transporté en ambulance à l'hôpital de Chambéry.", "place/apart"},
    {"outside one building, in another", "en", "The bomb exploded outside a police station in Tenby on Monday.",
     "A bomb went off in a crowded market in Tenby on Monday.", "place/other_feature"},
    {"towns of which the gazetteer knows neither", "en", "Gunmen kidnapped two nurses in the town of Bareko on Monday.",
     "Two nurses were kidnapped by gunmen on Monday in the village of Toulla.", "place/other_name"},
    {"two sites called by their town", "fr",
     "La bombe a explosé lundi devant un commissariat de Karoum, tuant neuf personnes.",
     "Neuf personnes sont mortes lundi dans l'explosion d'une bombe sur un marché de Karoum.", "place/other_feature"},
    {"one site called by its town, and the town", "fr", "La bombe a explosé lundi à Karoum, tuant neuf personnes.",
     "Neuf personnes sont mortes lundi dans l'explosion d'une bombe sur un marché de Karoum.", ""},
    {"where a man lies and where his wife does", "en", "Paul Mercer was taken to hospital in Leeds on Monday.",
     "Anna Mercer was taken to hospital in Hull on Monday.", ""},
    {"near one town, in another", "fr", "Paul Mercier a été arrêté lundi près de Tours.",
     "Paul Mercier a été arrêté lundi à Saint-Avertin.", ""},
    {"born here, living there", "en", "Helen Marsh, the winner, was born in Leeds in 1970.",
     "Helen Marsh, the winner, lives in Hull with her two sons.", ""},
    {"a building on open ground", "en", "The hiker Tom Arden was found alive in a forest near Wells on Sunday.",
     "The hiker Tom Arden was found alive on Sunday in a cabin near Wells.", ""},
    {"a town and the county around it", "fr", "Les habitants sont privés d'eau à Tulle depuis lundi.",
     "Les habitants sont privés d'eau dans toute la Corrèze depuis lundi.", ""},
    {"a town of which a larger one has the name", "fr", "Trois maisons ont été détruites à Brest vendredi.",
     "Des maisons ont été détruites dans le Finistère vendredi.", ""},
    {"from one town, to another", "fr", "L'ancien ministre Idriss Kamba a quitté Lyon lundi.",
     "L'ancien ministre Idriss Kamba est arrivé à Genève lundi.", ""},
    {"hospitals of two towns", "en",
     "A gunman shot six people in Osk. The injured were driven to St. Luke's Medical Center in Columbus.",
     "A gunman shot six people in Osk. The wounded were taken to Grant Memorial Hospital in Dayton.", "place/apart"},
    {"treated where others were not taken", "fr", "Les blessés ont été évacués lundi à Niamey.",
     "Les blessés sont soignés à Dosso depuis lundi.", "place/apart"},
    {"hospitals of two people", "en", "The driver was taken to hospital in Columbus on Monday.",
     "The cyclist was taken to hospital in Dayton on Monday.", ""},
    {"who hosts, and where it is held", "en", "Talks between Osk and Karum will be held in Geneva next week.",
     "New York will host the talks between Osk and Karum next week.", "place/apart"},
    {"who plays, and where", "fr", "Marseille jouera la finale samedi.", "La finale se jouera samedi à Bordeaux.", ""},
};

TEST(Whereabouts, ExcludeEachOtherInOneQuestion) { expect_levels(cases); }

}  // namespace
}  // namespace rashomon
