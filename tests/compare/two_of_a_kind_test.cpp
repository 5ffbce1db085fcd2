// SPDX-License-Identifier: Apache-2.0
// Pairs of short articles on two people, things, parts or moments of one kind, which both may hold, and the nearest
// pairs on one of them.
#include <gtest/gtest.h>

#include "compare/articles.h"

namespace rashomon {
namespace {

// The level of a conflict or update; empty: there is none.
const ArticlePair cases[] = {
    {"soldiers and civilians", "en", "Seven soldiers were killed in the ambush near Gao.",
     "Two civilians were killed in the ambush near Gao.", ""},
    {"soldiers", "en", "Seven soldiers were killed in the ambush near Gao.",
     "Nine soldiers were killed in the ambush near Gao.", "quantity/numbers_differ"},
    {"pupils and teachers", "fr", "Douze élèves ont été blessés dans l'accident du car à Vienne.",
     "Trois enseignants ont été blessés dans l'accident du car à Vienne.", ""},
    {"each said of some of them", "en", "Nine of the victims of the crash at Pirot were Bulgarian.",
     "Four of the victims of the crash at Pirot were Romanian.", ""},
    {"among some and among others", "fr", "L'incendie de l'usine a fait six blessés parmi les pompiers.",
     "L'incendie de l'usine a fait deux blessés parmi les ouvriers.", ""},
    {"two and their guide", "en", "Two climbers and their guide were killed on Mount Cook.",
     "Three people were killed on Mount Cook.", ""},
    {"two trains", "en", "The northbound train was carrying 120 passengers.",
     "The southbound train was carrying 75 passengers.", ""},
    {"one train", "en", "The northbound train was carrying 120 passengers.",
     "The northbound train was carrying 75 passengers.", "quantity/numbers_differ"},
    {"women and a party", "en", "Women won 48 seats in the new parliament.",
     "The ruling party won 112 seats in the new parliament.", ""},
    {"two months of sales", "en", "The company sold 4,000 boats in January.",
     "The company sold 5,500 boats in February.", ""},
    {"sales of two sorts", "fr", "Les ventes totales ont progressé de 4 % l'an dernier.",
     "Les ventes en ligne ont progressé de 11 % l'an dernier.", ""},
    {"two drivers", "en", "The driver of the lorry, a 52-year-old man, was unhurt.",
     "The driver of the car, a 23-year-old man, died at the scene.", ""},
    {"one driver", "en", "The driver of the lorry, a 52-year-old man, was unhurt.",
     "The driver of the lorry, a 57-year-old man, was unhurt.", "quantity/numbers_differ"},
    {"pilot and co-pilot", "fr", "Le pilote a survécu à l'accident près de Gap.",
     "Le copilote est mort dans l'accident près de Gap.", ""},
    {"two kin, by a pronoun", "en", "The father of the victim said he forgave the killer.",
     "The brother of the victim said he would never forgive the killer.", ""},
    {"one of kin, by a pronoun", "en", "The father of the victim said he forgave the killer.",
     "The father of the victim said he would never forgive the killer.", "polarity/denied"},
    {"a further one", "en", "The suspect in the Crewe stabbing was arrested in Bedford.",
     "A second suspect in the Crewe stabbing was arrested in Dunstable.", ""},
    {"a further one, and one who is sought", "en",
     "The teenager sought over the Crewe stabbing was arrested in Bedford.",
     "A second teenager was arrested in Dunstable over the Crewe stabbing.", ""},
    {"the one", "en", "The suspect in the Crewe stabbing was arrested in Bedford.",
     "The suspect in the Crewe stabbing was arrested in Dunstable.", "place/apart"},
    {"two who hold offices", "en", "The mayor, Ann Byrne, visited the flooded streets of Tralee.",
     "The bishop, John Duffy, visited the flooded streets of Tralee.", ""},
    {"who it was", "en", "Ann Byrne visited the flooded streets of Tralee on Monday.",
     "John Duffy visited the flooded streets of Tralee on Monday.", "participant/other"},
    {"what is left of a sentence", "fr", "Il a été condamné à dix ans de prison, dont quatre avec sursis.",
     "Il purgera six ans de prison.", ""},
    {"the whole country and the capital", "fr", "Dans tout le pays, 310 écoles ont fermé à cause de la chaleur.",
     "Dans la capitale, 45 écoles ont fermé à cause de la chaleur.", ""},
    {"a month that is over", "en", "In October, 18 people died when a sailing boat sank off Kythira.",
     "Rescuers off Kythira have recovered eight bodies after a boat sank before dawn on Tuesday.", ""},
    {"so much rain in a day and in an hour", "en", "Rain fell on Lorca: 210 millimetres of rain in a day.",
     "Rain fell on Lorca: 55 millimetres of rain in an hour.", ""},
    {"an aftershock and the quake", "fr",
     "Le séisme a été suivi d'une quarantaine de répliques, dont une de magnitude 4,6.",
     "Le séisme de Tirana était de magnitude 6,1.", ""},
    {"a toll that has grown and may grow", "en", "State media have raised the death toll of the attack in Gao.",
     "The death toll of the attack in Gao is expected to rise.", ""},
    {"what was aimed at", "fr", "L'idée était d'identifier les auteurs de l'attaque du car.",
     "La police veut identifier les auteurs de l'attaque du car.", ""},
    {"a share told of another", "en", "Salgado had 51 percent of the vote to 47 percent for Thomas Brennan.",
     "Salgado won 51 percent of the vote to Brennan's 46.", ""},
    {"a sum doubled to another", "en", "A reward of 50,000 dollars was announced for the arrest of Tom Doyle.",
     "The reward for the arrest of Tom Doyle has been doubled to 100,000 dollars.", "quantity/numbers_differ"},
};

TEST(TwoOfAKind, MayBothHold) { expect_levels(cases); }

}  // namespace
}  // namespace rashomon
