// SPDX-License-Identifier: Apache-2.0
// Pairs of short articles whose numbers, places or times answer two questions, and the nearest pairs that answer one.
#include <gtest/gtest.h>

#include "compare/articles.h"

namespace rashomon {
namespace {

// The level of a conflict or update; empty: there is none.
const ArticlePair cases[] = {
    {"two fires a month apart in two departments", "fr",
     "Un incendie a détruit 700 hectares de forêt près de Salernes, dans le Var, le 12 juillet. Trois pompiers ont été "
     "blessés.",
     "Un incendie a ravagé 250 hectares de pinède près de Mimizan, dans les Landes, le 9 août. Un pompier a été "
     "blessé.",
     "", "2024-07-15", "2024-08-10"},
    {"one fire, told with another place", "fr",
     "Un incendie a détruit 700 hectares de forêt près de Salernes, dans le Var, le 12 juillet. Trois pompiers ont été "
     "blessés.",
     "Un incendie a détruit 700 hectares de forêt près de Mimizan, dans les Landes, le 12 juillet. Trois pompiers ont "
     "été blessés.",
     "place/apart", "2024-07-15", "2024-07-15"},
    {"one fire, told with another date", "fr",
     "Un incendie a détruit 700 hectares de forêt près de Salernes, dans le Var, le 12 juin. Trois pompiers ont été "
     "blessés.",
     "Un incendie a détruit 700 hectares de forêt près de Salernes, dans le Var, le 12 juillet. Trois pompiers ont été "
     "blessés.",
     "time/apart", "2024-07-15", "2024-07-15"},
    {"two crashes that share nothing but counts", "en",
     "A bus plunged off a bridge near Multan on Tuesday, killing 16 people, police said. The driver had fallen asleep.",
     "A bus hit a truck near Hyderabad on Thursday, killing nine people, police said. The bus was carrying pilgrims.",
     ""},
    {"one crash with two tolls", "en",
     "A bus plunged off a bridge near Multan on Tuesday, killing 16 people, police said. The driver had fallen asleep.",
     "A bus fell from a bridge near Multan on Tuesday, killing nine people, police said. The bus was carrying "
     "pilgrims.",
     "quantity/numbers_differ"},
    {"two floods that share a country and nothing else", "en",
     "Floods in the Kurigram district of Bangladesh killed eight people on Monday. Some 20,000 people were moved.",
     "Floods in the Sylhet district of Bangladesh killed 14 people on Thursday. Some 55,000 people were moved.", ""},
    {"one flood with two tolls", "en",
     "Floods in the Sylhet district of Bangladesh killed eight people on Thursday. Some 55,000 people were moved.",
     "Floods in the Sylhet district of Bangladesh killed 14 people on Thursday. Some 55,000 people were moved.",
     "quantity/numbers_differ"},
    {"a match told from two sides", "en", "Lucia Marin beat Anna Kovacs in the Rome final on Sunday.",
     "Anna Kovacs lost the Rome final to Lucia Marin on Sunday.", ""},
    {"a match to come, and what is played for", "fr",
     "Villeurbanne a battu Monaco 88-81 vendredi lors du premier match de la finale. Le deuxième match aura lieu "
     "dimanche.",
     "L'Asvel mène 1-0 dans la finale après sa victoire 88-81 contre Monaco vendredi. Le titre se joue au meilleur des "
     "cinq matches.",
     ""},
    {"some acquitted, and the number of defendants", "fr",
     "Le tribunal de Tarbes a condamné mardi Paul Ortega à sept ans de prison. Deux autres prévenus ont été relaxés.",
     "Le tribunal de Tarbes a condamné mardi Paul Ortega. Parmi les douze prévenus, deux ont été relaxés.", ""},
    {"a level that was reached, and one forecast", "fr",
     "La Vézère a atteint 4,80 mètres mercredi à Brive, a indiqué la préfecture de la Corrèze. La rivière a envahi "
     "deux "
     "rues.",
     "La Vézère, en crue à Brive, devrait redescendre sous les 4 mètres jeudi, selon la préfecture de la Corrèze. La "
     "rivière a envahi deux rues.",
     ""},
    {"some of those arrested", "fr",
     "Cinq personnes ont été interpellées samedi à Tarbes lors de la manifestation contre l'autoroute.",
     "Trois des personnes interpellées samedi à Tarbes lors de la manifestation contre l'autoroute sont en garde à "
     "vue.",
     ""},
    {"the toll of noon beside that of the evening", "fr",
     "L'effondrement d'un immeuble de la rue Mercator a fait trois morts mercredi à Lille, selon les pompiers.",
     "Cinq corps ont été retirés mercredi à Lille après l'effondrement d'un immeuble de la rue Mercator. À midi, le "
     "bilan était encore de trois morts.",
     ""},
    {"what is opened and what is run", "en",
     "Retailer Mercator reported sales of 62 million pounds in Leeds on Monday. The company plans to open 15 stores "
     "this year.",
     "Retailer Mercator reported sales of 62 million pounds in Leeds on Monday. Shares in the company, which runs 340 "
     "stores, fell.",
     ""},
    {"all sales and those online", "en",
     "Retailer Mercator said on Monday in Leeds that sales grew 3% to 1.9 billion pounds in the year to March.",
     "Retailer Mercator said on Monday in Leeds that online sales grew 9% in the year to March.", ""},
    {"the unemployed and women out of work", "fr",
     "Au troisième trimestre, le chômage a reculé de 0,2 point à Mayotte, selon l'institut de statistique.",
     "Au troisième trimestre, le chômage des femmes a reculé de 0,4 point à Mayotte, selon l'institut de statistique.",
     ""},
    {"all who fell ill and those still in hospital", "fr",
     "La rougeole a touché 214 personnes en Savoie. Trente-deux malades ont été hospitalisés, selon l'agence de santé.",
     "La rougeole a touché 214 personnes en Savoie. Trois malades étaient encore hospitalisés mardi, selon l'agence de "
     "santé.",
     ""},
    {"two colours of one warning", "fr",
     "Il a fait 41 degrés mercredi à Nîmes. Météo-France a placé neuf départements en vigilance orange.",
     "Il a fait 41 degrés mercredi à Nîmes. Vingt départements sont placés en vigilance jaune par Météo-France.", ""},
    {"one warning and two counts", "fr",
     "Il a fait 41 degrés mercredi à Nîmes. Météo-France a placé neuf départements en vigilance orange.",
     "Il a fait 41 degrés mercredi à Nîmes. Vingt départements sont placés en vigilance orange par Météo-France.",
     "quantity/numbers_differ"},
    {"the only sum of two sentences alike", "en",
     "British insurer Calder Life agreed on Monday to buy Dutch rival Noordzee for 2.8 billion euros in cash.",
     "Calder Life is to buy the Dutch insurer Noordzee for 3.4 billion euros in cash, the companies said on Monday.",
     "quantity/numbers_differ"},
    {"men told apart by one word, whatever they do", "fr",
     "Quatre hommes cagoulés sont entrés à 11h20 dans une bijouterie de la place Vendôme, à Paris, mardi. Ils ont pris "
     "la fuite à moto.",
     "Trois hommes cagoulés ont braqué mardi une bijouterie de la place Vendôme, à Paris. Les malfaiteurs ont pris la "
     "fuite à moto.",
     "quantity/numbers_differ"},
    {"another day of one opening, beside the day of saying", "en",
     "The Humber toll bridge will reopen on 3 June after repairs, the county council said on Friday. The bridge was "
     "shut in January.",
     "The Humber toll bridge, shut since January, will reopen on 10 June, the county council said on Friday.",
     "time/apart", "2024-05-17", "2024-05-17"},
    {"shares, and those of one company", "en",
     "Acme Corp will acquire rival Zenix for $2.4 billion, the companies said Tuesday. Shares rose 4 percent.",
     "Acme said on Tuesday it would buy Zenix for 2.4 billion dollars. Zenix shares rose 11 percent.", ""},
    {"two candidates, each with a share of the votes", "fr",
     "La candidate Lise Arnaud a obtenu 42 % des voix au premier tour de l'élection municipale de Nîmes, dimanche.",
     "À Nîmes, Karim Saadi a obtenu 37 % des voix dimanche, derrière Lise Arnaud (42 %).", ""},
    {"one share of the votes, of two candidates", "fr",
     "Lise Arnaud a obtenu 42 % des voix au premier tour de l'élection municipale de Nîmes, dimanche.",
     "Karim Saadi a obtenu 42 % des voix au premier tour de l'élection municipale de Nîmes, dimanche.",
     "participant/other"},
    {"all who were injured, and each of them", "fr",
     "Un homme de 32 ans a été tué par balle samedi à Marseille. Deux autres personnes ont été blessées.",
     "À Marseille, un homme a été abattu samedi. Un passant de 45 ans et une femme ont été blessés.", ""},
    {"a denial that another verb of its class does not answer", "en",
     "Zentis has recalled its asthma inhaler Brezalin in Britain, the company said on Tuesday.",
     "Zentis said on Tuesday it had not recalled its asthma inhaler Brezalin in Britain.", "polarity/denied"},
    {"a sentence told by two words for prison", "fr",
     "Le gérant du Mercator a été condamné lundi à un an de prison par le tribunal de Lorient.",
     "Le gérant du Mercator écope de deux ans d'emprisonnement, a décidé lundi le tribunal de Lorient.",
     "quantity/numbers_differ"},
    {"what the prosecution asked for and what the court gave", "fr",
     "Le procureur de Lorient a requis lundi trois ans de prison contre le gérant du Mercator.",
     "Le gérant du Mercator a été condamné lundi à deux ans de prison par le tribunal de Lorient.", ""},
    {"robbers, whatever they are called", "fr",
     "Deux hommes encagoulés ont braqué vendredi la bijouterie Mercator de Vichy.",
     "Trois individus encagoulés ont attaqué vendredi la bijouterie Mercator de Vichy.", "quantity/numbers_differ"},
    {"the age of a victim by two descriptions", "fr",
     "La victime, âgée de 54 ans, est morte lundi à l'hôpital de Brest.",
     "La victime, une quinquagénaire de 52 ans, est décédée lundi à l'hôpital de Brest.", "quantity/numbers_differ"},
    {"whom a plane carried and who was aboard", "fr",
     "L'avion de la Mercator transportait 132 passagers et neuf membres d'équipage.",
     "Il y avait 123 passagers à bord de l'avion de la Mercator.", "quantity/numbers_differ"},
    {"a number that the other's sentence gives beside another", "fr",
     "Trois patients de réanimation de l'hôpital de Vichy ont été transférés lundi à Moulins.",
     "Cinq malades ont quitté lundi l'hôpital de Vichy : trois, qui étaient en réanimation, pour Moulins, et deux "
     "femmes enceintes pour Clermont-Ferrand.",
     ""},
    {"a round number that nothing was rounded to", "en",
     "Ticket prices at the Mercator hall will rise by 8 percent in January.",
     "Ticket prices at the Mercator hall will go up by 10 percent in January.", "quantity/numbers_differ"},
    {"a bill adopted or not, whoever decides", "fr", "Le Sénat a adopté mercredi la proposition de loi sur les digues.",
     "La proposition de loi sur les digues a été repoussée mercredi par les sénateurs.", "action/opposite"},
    {"an amendment of several", "fr",
     "Le Sénat a adopté mercredi un amendement sur les digues, puis un amendement sur les ports.",
     "Un amendement sur les digues a été rejeté mercredi par les sénateurs, un autre adopté jeudi.", ""},
    {"one quotation from two mouths", "en",
     "\"The river has taken what it wanted,\" said Paul Hart, the mayor of Ludlow, on Monday.",
     "Ludlow was flooded on Monday. \"The river has taken what it wanted,\" said Ruth Lane, who runs the shelter.",
     "attribution/other_speaker"},
    {"one quotation from her and by her name", "en",
     "\"The river has taken what it wanted,\" said Ruth Lane, the mayor of Ludlow, on Monday.",
     "Ludlow was flooded on Monday. Mayor Ruth Lane was there. \"The river has taken what it wanted,\" she said.", ""},
    {"a name told of two years", "fr",
     "En 2019, la vente a été menée par le commissaire-priseur Bertrand Quesnay, à Drouot.",
     "La vente a été menée en 2021 par le commissaire-priseur Bernard Quesnay, à Drouot.", "name/variant"},
};

TEST(Questions, AreOneWhereTheWordsSaySo) { expect_levels(cases); }

}  // namespace
}  // namespace rashomon
