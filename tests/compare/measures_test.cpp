// SPDX-License-Identifier: Apache-2.0
// Pairs of short articles that measure one thing by other words, and the nearest pairs that measure two.
#include <gtest/gtest.h>

#include "compare/articles.h"

namespace rashomon {
namespace {

// The level of a conflict or update; empty: there is none.
const ArticlePair cases[] = {
    {"jobs cut, and those whom the plan concerns", "fr",
     "L'usine Perrot de Vierzon va supprimer 120 postes d'ici juin, a annoncé mardi la direction.",
     "À Vierzon, le plan social de l'usine Perrot, présenté mardi par la direction, concerne 160 salariés.",
     "quantity/numbers_differ"},
    {"hectares that a fire went through, and destroyed", "fr",
     "Le feu de forêt de Lacanau a parcouru 1 200 hectares depuis lundi, selon les pompiers.",
     "À Lacanau, l'incendie a déjà détruit près de 2 000 hectares de pins, d'après les pompiers.",
     "quantity/numbers_differ"},
    {"a ransom, and what the kidnappers demand", "fr",
     "Les ravisseurs de l'homme d'affaires Karim Saïdi réclament 2 millions de dollars.",
     "Une rançon de 5 millions de dollars est exigée pour la libération de Karim Saïdi.", "quantity/numbers_differ"},
    {"a sentence, by two verbs", "fr",
     "L'ancien maire de Cholet Jean Rault a été condamné mardi à trois ans de prison.",
     "Jean Rault, l'ex-maire de Cholet, a écopé mardi de deux ans d'emprisonnement.", "quantity/numbers_differ"},
    {"a fall, by a noun and a verb", "fr",
     "L'alpiniste a fait une chute de 300 mètres mardi sur la face nord de l'aiguille Verte.",
     "L'alpiniste est tombé de 150 mètres mardi à l'aiguille Verte.", "quantity/numbers_differ"},
    {"a temperature, with and without the word", "fr", "La température a atteint 44 degrés mardi à Cordoue.",
     "Mardi, il a fait 46,2 degrés à Cordoue.", "quantity/numbers_differ"},
    {"acres burned, and what a fire grew to", "en",
     "The Pine Ridge wildfire has burned 1,200 acres since Monday, firefighters said.",
     "The Pine Ridge fire grew to nearly 2,000 acres, according to firefighters.", "quantity/numbers_differ"},
    {"a ransom, and what the kidnappers demand", "en",
     "The kidnappers of businessman Karim Saidi are demanding $2 million.",
     "A ransom of $5 million has been demanded for the release of Karim Saidi.", "quantity/numbers_differ"},
    {"a sentence, by two verbs", "en", "The former mayor John Rault was sentenced on Tuesday to three years in prison.",
     "John Rault, the former mayor, was jailed for two years on Tuesday.", "quantity/numbers_differ"},
    {"a loan, lent and received", "en", "The government lent the carmaker loans worth $17 billion in January.",
     "In January the carmaker received $13 billion in loans from the government.", "quantity/numbers_differ"},
    {"a man of whom an age is told, and two men", "en",
     "A 27-year-old man was arrested over the shooting in Armley on Tuesday.",
     "Two men were arrested after Tuesday's shooting in Armley.", "quantity/numbers_differ"},
    {"a fine given, and one asked for", "fr",
     "Le tribunal a infligé mardi à la société Varel une amende de 300 000 euros.",
     "Le procureur avait requis contre la société Varel une amende de 500 000 euros.", ""},
    {"a sentence given, asked for and risked", "fr", "Jean Rault a été condamné mardi à trois ans de prison.",
     "Mardi, le procureur a requis cinq ans de prison contre Jean Rault, qui en risquait dix.", ""},
    {"a ransom paid, and one demanded", "fr", "Une rançon de 5 millions de dollars a été versée pour Karim Saïdi.",
     "Les ravisseurs de Karim Saïdi réclamaient d'abord 8 millions de dollars.", ""},
    {"jobs cut, and those there are", "fr",
     "L'usine Perrot de Vierzon va supprimer 120 postes, a annoncé mardi la direction.",
     "L'usine Perrot de Vierzon emploie 640 salariés, a rappelé mardi la direction.", ""},
    {"cases of now, and those of another year", "fr",
     "Neuf cas de rougeole ont été confirmés mardi dans un lycée de Colmar.",
     "En 2019, 2 600 personnes avaient attrapé la rougeole en France.", ""},
    {"a temperature, and by how much it will drop", "fr", "La température a atteint 44 degrés mardi à Cordoue.",
     "Les températures vont baisser de 6 degrés jeudi à Cordoue.", ""},
    {"a fall, and an altitude", "fr", "L'alpiniste a fait une chute de 300 mètres mardi à l'aiguille Verte.",
     "Le corps a été retrouvé à 3 200 mètres d'altitude, mardi, à l'aiguille Verte.", ""},
    {"a man, and two women besides", "fr", "Un homme de 27 ans a été interpellé mardi à Lille.",
     "Deux femmes ont aussi été interpellées mardi à Lille.", ""},
    {"a sentence given, asked for and risked", "en", "John Rault was sentenced on Tuesday to three years in prison.",
     "Prosecutors had sought five years in prison for John Rault, who faced up to ten.", ""},
    {"temperatures of two towns", "en", "Temperatures reached 44 degrees in Cordoba on Tuesday.",
     "Temperatures reached 41 degrees in Seville on Tuesday.", ""},
    {"a fee, and a yearly wage", "en", "The club signed striker Bruno Alves for 12 million euros.",
     "Striker Bruno Alves will earn 3 million euros a year at the club.", ""},
    {"a reward, and a loot", "en", "Police offered a reward of $20,000 for information on Sam Pruett.",
     "The loot that Sam Pruett hid was worth $300,000.", ""},
    {"a turnout, and that of noon", "en", "Turnout reached 48 percent in Tampa on Sunday.",
     "Turnout was 19 percent at noon on Sunday in Tampa.", ""},
};

TEST(Measures, AreOneWhateverTheWords) { expect_levels(cases); }

}  // namespace
}  // namespace rashomon
