// SPDX-License-Identifier: Apache-2.0
// Pairs of short articles that give one number by other words, and the nearest pairs that give two.
#include <gtest/gtest.h>

#include "compare/articles.h"

namespace rashomon {
namespace {

const ArticlePair cases[] = {
    {"arrests, and more fans than those", "en", "Officers made 19 arrests during the derby in Glasgow on Sunday.",
     "Twenty-six fans were arrested during the derby in Glasgow on Sunday.", "quantity/numbers_differ"},
    {"orders, and planes ordered", "fr", "Le constructeur revendique 63 commandes fermes pour son avion Kestrel.",
     "Le constructeur assure que 58 avions Kestrel ont été commandés.", "quantity/numbers_differ"},
    {"jewels by what they are worth", "en",
     "Thieves made off with jewels worth 3 million euros from the Delmas gallery in Nice on Sunday.",
     "Jewels estimated at 5 million euros were stolen from the Delmas gallery in Nice on Sunday.",
     "quantity/numbers_differ"},
    {"jewels by what they are worth", "fr",
     "Des bijoux d'une valeur de 3 millions d'euros ont été dérobés dimanche à la galerie Delmas à Nice.",
     "Des bijoux estimés à 5 millions d'euros ont été volés dimanche à la galerie Delmas à Nice.",
     "quantity/numbers_differ"},
    {"a price, by who sells and who buys", "en",
     "Arno Group sold its cement division to Veltra for $2.1 billion, it said on Tuesday.",
     "Veltra bought the cement division of Arno Group for $2.6 billion, it said on Tuesday.",
     "quantity/numbers_differ"},
    {"a payment, by who pays and who gets it", "fr",
     "La société Peltron devra verser 120 millions d'euros à la ville de Nantes.",
     "La ville de Nantes recevra 150 millions d'euros de la société Peltron.", "quantity/numbers_differ"},
    {"what a ferry can carry at most", "en",
     "The new ferry Aurelia can carry up to 840 passengers, the company said on Monday.",
     "The new ferry Aurelia can carry up to 800 passengers, the company said.", "quantity/other_most"},
    {"what a ferry can carry at most", "fr", "Le nouveau ferry Aurelia peut transporter jusqu'à 840 passagers.",
     "Le ferry Aurelia peut embarquer jusqu'à 800 passagers.", "quantity/other_most"},
    {"the most that a driver risks", "fr", "Le chauffeur, Paul Lund, encourt jusqu'à cinq ans de prison.",
     "Paul Lund, le chauffeur, risque jusqu'à dix ans d'emprisonnement.", "quantity/other_most"},
    {"how far from the port", "en", "The ship ran aground six miles off the port of Larnaca on Tuesday.",
     "The ship ran aground two miles off the port of Larnaca on Tuesday.", "quantity/numbers_differ"},
    {"how many blasts, by an adjective", "en", "Twin blasts hit the bus station in Dorsa on Sunday.",
     "Four blasts hit the bus station in Dorsa on Sunday.", "quantity/numbers_differ"},
    {"how many attacks, by an adjective", "fr", "Un triple attentat a secoué lundi le centre de Quetta.",
     "Deux attentats ont secoué lundi le centre de Quetta.", "quantity/numbers_differ"},
    {"marchers, and those who joined the march", "fr",
     "Quelque 3 000 personnes ont participé à la marche samedi à Brest contre la réforme.",
     "Environ 5 000 personnes ont défilé samedi à Brest contre la réforme.", "quantity/numbers_differ"},
    {"the magnitude, with and without the word", "en", "A magnitude 6.1 earthquake struck Arvela on Monday.",
     "An earthquake measuring 6.4 hit Arvela on Monday.", "quantity/numbers_differ"},
    {"what was carried, and what can be", "en", "The ferry Aurelia can carry up to 840 passengers.",
     "The ferry Aurelia was carrying 312 passengers when it sank on Monday.", ""},
    {"at most so many were aboard", "fr", "Jusqu'à 840 passagers se trouvaient à bord du ferry Aurelia lundi.",
     "Jusqu'à 800 passagers se trouvaient à bord du ferry Aurelia lundi.", ""},
    {"a sentence given, and the most that was risked", "fr", "Paul Lund encourt jusqu'à dix ans de prison.",
     "Paul Lund a été condamné lundi à six ans de prison.", ""},
    {"a sum each year, and in all", "en", "Norvik Motors will receive loans worth $4 billion over three years.",
     "Norvik Motors will receive loans of $1.3 billion a year.", ""},
    {"a sum each year, and in all", "fr", "La commune versera 3 millions d'euros par an au club.",
     "La commune versera 12 millions d'euros au club.", ""},
    {"a price, and the sales of the buyer", "en",
     "Veltra bought the cement division of Arno Group for $2.6 billion, it said on Tuesday.",
     "Veltra, which had sales of $9 billion last year, bought the cement division of Arno Group, it said on Tuesday.",
     ""},
    {"how far from the station, and how long", "fr", "Le train a déraillé lundi à 500 mètres de la gare de Vierzon.",
     "Le train qui a déraillé lundi à Vierzon mesurait 200 mètres.", ""},
    {"a blast, and a double one", "en", "A blast hit the bus station in Dorsa on Sunday.",
     "Twin blasts hit the bus station in Dorsa on Sunday.", ""},
    {"a quake, and its aftershock", "fr", "Un séisme de magnitude 6,1 a frappé Arvela lundi.",
     "Une réplique de magnitude 4,8 a frappé Arvela lundi.", ""},
    {"a quake, and its aftershock", "en", "A 5.9 magnitude quake hit Van on Monday.",
     "A 4.4 magnitude aftershock hit Van on Monday.", ""},
    {"ages of victims, and of suspects", "en",
     "The victims, aged 17 to 24, were taken to hospital after the stabbing in Bolton on Monday.",
     "The suspects, aged 30 to 42, were arrested after the stabbing in Bolton on Monday.", ""},
    {"for it, and against it", "fr", "Selon le sondage Metrix, 41 % des électeurs soutiennent la réforme.",
     "Selon le sondage Metrix, 52 % des électeurs rejettent la réforme.", ""},
};

TEST(NumberWordings, MeetWhateverTheWords) { expect_levels(cases); }

}  // namespace
}  // namespace rashomon
