// SPDX-License-Identifier: Apache-2.0
// What one person is, whatever else each article tells of them, and the nearest pairs that go together.
#include <gtest/gtest.h>

#include "compare/articles.h"

namespace rashomon {
namespace {

// The level of a conflict or update; empty: there is none.
const ArticlePair cases[] = {
    {"an instructor, and a student", "en",
     "Thomas Boyle, 31, an instructor hired to guide the group, died in the slide near Glencoe on Saturday.",
     "The dead include Thomas Boyle, a 31-year-old postgraduate student, found on Sunday near Glencoe under two "
     "metres of snow.",
     "role/apart"},
    {"chief executive, and chairwoman", "en",
     "The bank was represented by its chief executive, Anna Keller, at the hearing.",
     "Anna Keller, the chairwoman of the bank, told reporters she regretted the losses.", "role/apart"},
    {"moniteur et étudiant", "fr", "Karim Benali, moniteur de ski, encadrait le groupe emporté samedi par l'avalanche.",
     "Parmi les morts figure Karim Benali, un étudiant de 24 ans.", "role/apart"},
    {"owner, and shop assistant", "fr",
     "Hélène Haxaire, propriétaire de la bijouterie, a été entendue par les policiers.",
     "La vendeuse, Hélène Haxaire, était seule dans la bijouterie.", "role/apart"},
    {"for the defence, and for the prosecution", "fr", "Selon l'avocat Marc Duval, le suspect conteste les faits.",
     "Le procureur Marc Duval a annoncé l'ouverture d'une information judiciaire.", "role/apart"},
    {"driver, and passenger", "en", "The driver, Mark Voss, was arrested at the scene.",
     "Mark Voss, a passenger in the car, was taken to hospital.", "role/apart"},
    {"a senator's trade", "en", "Senator Anna Keller, a farmer, voted against the bill.",
     "Anna Keller, a Democrat from Iowa, voted against the bill.", ""},
    {"a trade, and an honour", "en", "Thomas Boyle, 31, an engineer from Perth, died in the slide.",
     "The dead include Thomas Boyle, the president of the university's climbing club.", ""},
    {"mayor, and head of the metropolis", "fr", "Le maire de Lyon, Paul Roy, a annoncé des mesures.",
     "Paul Roy, le président de la métropole, a annoncé des mesures.", ""},
    {"a director who is an engineer", "fr", "Le directeur de l'usine, Jean Morel, a reçu les syndicats.",
     "L'ingénieur Jean Morel, 52 ans, dirige l'usine depuis 2015.", ""},
    {"two lawyers named", "fr", "Le prévenu, Paul Roy, est défendu par Me Anne Petit.",
     "L'avocate Anne Petit a plaidé la relaxe ; le procureur, Marc Duval, a requis trois ans.", ""},
    {"two people of one shop", "en", "Ann Lee, an employee of the shop, called the police.",
     "The shop's owner, Tom Lee, praised Ann Lee, his sister.", ""},
    {"both in one article", "fr", "Karim Benali, étudiant en droit, travaille comme moniteur de ski l'hiver.",
     "Karim Benali, moniteur de ski, encadrait le groupe.", ""},
    {"captain, and striker", "en", "Sam Ortiz, the team's captain and striker, was injured.",
     "Striker Sam Ortiz limped off.", ""},
    {"what he was before", "fr", "L'ancien joueur Hugo Lenoir a pris l'équipe en main.",
     "L'entraîneur Hugo Lenoir s'est dit déçu.", ""},
    {"a cyclist who studies", "fr", "Zoé Marin, 23 ans, cycliste, a été renversée.",
     "Zoé Marin, 23 ans, étudiante en médecine, a été renversée à vélo.", ""},
    {"a nurse, and a patient", "en", "A ward burned in Hull on Monday. A nurse was wearing a mask, the hospital said.",
     "A ward burned in Hull on Monday. A patient was not wearing a mask, the hospital said.", ""},
    {"a passport, and weapons", "en", "Police found a passport in the flat in Hull on Monday.",
     "Police found no weapons in the flat in Hull on Monday.", ""},
    {"un passeport, et des armes", "fr", "La police a retrouvé un passeport dans l'appartement de Brest lundi.",
     "La police n'a retrouvé aucune arme dans l'appartement de Brest lundi.", ""},
    {"none of the patients, and three nurses", "fr", "Aucun patient n'a été blessé dans l'incendie de Brest lundi.",
     "Trois infirmiers ont été blessés dans l'incendie de Brest lundi.", ""},
    {"two nouns of one kind of place", "en", "A man was stabbed in a shopping centre in Hull on Monday.",
     "A man was stabbed in a shopping mall in Hull on Monday.", ""},
};

TEST(Bearers, AreOneThingOfAKind) { expect_levels(cases); }

}  // namespace
}  // namespace rashomon
