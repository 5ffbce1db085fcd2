// SPDX-License-Identifier: Apache-2.0
// Pairs of short articles that answer a question of yes or no in other words, and the nearest pairs that go together.
#include <gtest/gtest.h>

#include "compare/articles.h"

namespace rashomon {
namespace {

// The level of a conflict or update; empty: there is none.
const ArticlePair cases[] = {
    {"an alarm by a verb and by a phrase", "en",
     "A fire killed two guests at a hotel in Leeds on Monday. The fire alarm worked as it should, the manager said.",
     "Two guests died in a fire at a hotel in Leeds on Monday. The alarm was out of order, a porter said.",
     "polarity/answered"},
    {"cameras, all of them, and a phrase", "fr",
     "Trois tableaux ont été volés dimanche au musée de Nantes. Les caméras étaient hors service, selon un gardien.",
     "Des voleurs ont emporté trois tableaux dimanche au musée de Nantes. Les caméras fonctionnaient, affirme le "
     "directeur.",
     "polarity/answered"},
    {"two devices", "en",
     "Thieves stole three paintings from the museum in Bergen on Sunday. The cameras were working, the director said.",
     "Three paintings were stolen from the museum in Bergen on Sunday. The alarm had been out of order for weeks.", ""},
    {"two of several cameras", "en",
     "Thieves stole three paintings from the museum in Bergen on Sunday. A camera was working, the director said.",
     "Three paintings were stolen from the museum in Bergen on Sunday. A camera was out of order, a guard said.", ""},
    {"two engines", "fr",
     "Un avion s'est posé lundi dans un champ près d'Oslo. Le moteur gauche fonctionnait, dit le pilote.",
     "Un avion s'est posé lundi dans un champ près d'Oslo. Le moteur droit est tombé en panne.", ""},
    {"known to the police, by an adjective that describes", "fr",
     "Un tireur a tué un commerçant lundi à Lyon. Le tireur était connu des services de police.",
     "Un commerçant a été tué lundi à Lyon. Le tireur, inconnu de la justice, a été blessé.", "polarity/answered"},
    {"known to the police, of two people", "en",
     "A gunman shot two people in Pau on Monday. The gunman was known to police, a source said.",
     "Two people were shot in Pau on Monday. One of the victims was unknown to the police.", ""},
    {"no injuries, and some hurt", "en",
     "A plane skidded off the runway in Oslo on Tuesday. There were no injuries, the airport said.",
     "A plane skidded off the runway in Oslo on Tuesday. Three passengers were treated in hospital for bruises.",
     "polarity/answered"},
    {"no pupils hurt, and a teacher", "en", "A fire broke out at a school in Oslo on Tuesday. No pupils were hurt.",
     "A fire broke out at a school in Oslo on Tuesday. A teacher was taken to hospital with burns.", ""},
    {"nobody else hurt", "fr", "Une grue est tombée dimanche sur un camion à Brest. Personne d'autre n'a été blessé.",
     "Une grue est tombée dimanche sur un camion à Brest. Le conducteur a été hospitalisé.", ""},
    {"who escaped without injury", "en", "A bus hit a wall in Oslo on Tuesday. The driver escaped without injury.",
     "A bus hit a wall in Oslo on Tuesday. Two passengers were injured.", ""},
    {"who suffered no injuries", "en", "A bus hit a wall in Oslo on Tuesday. The driver suffered no injuries.",
     "A bus hit a wall in Oslo on Tuesday. Two passengers were injured.", ""},
    {"who made no arrests", "en", "A shop was robbed in Hull on Monday. Police have made no arrests.",
     "A shop was robbed in Hull on Monday. A teenager was arrested over the robbery.", "polarity/answered"},
    {"taken to hospital for checks", "en", "A bus hit a wall in Oslo on Tuesday. Nobody was hurt.",
     "A bus hit a wall in Oslo on Tuesday. Two passengers were taken to hospital for checks.", ""},
    {"none of those told of before", "fr",
     "Un séisme a secoué Padang dimanche. Douze élèves dormaient à l'école. Aucun n'est mort.",
     "Un séisme a secoué Padang dimanche. Deux personnes sont mortes.", ""},
    {"no arrests so far, then one", "fr",
     "Un homme a été poignardé vendredi dans un parc de Metz. Aucune interpellation n'a eu lieu, selon le parquet.",
     "Un homme a été poignardé vendredi dans un parc de Metz. Un adolescent a été placé en garde à vue.",
     "polarity/answered_since", "2024-03-16", "2024-03-18"},
    {"arrested long ago", "en", "A shop was robbed in Hull on Monday. No arrests have been made.",
     "A shop was robbed in Hull on Monday. The owner was arrested in 2019 over another case.", ""},
    {"arrests to come", "en", "A shop was robbed in Hull on Monday. No arrests have been made.",
     "A shop was robbed in Hull on Monday. Police hope to make arrests soon.", ""},
    {"a ransom, by two verbs", "fr",
     "Les otages ont été libérés dimanche près de Gao. Aucune rançon n'a été versée, dit le ministre.",
     "Les otages ont été libérés dimanche près de Gao. Une rançon de deux millions d'euros a été remise aux "
     "ravisseurs.",
     "polarity/answered"},
    {"armed, by what was carried", "en",
     "Police shot a man in Dallas on Monday. The suspect was unarmed, his lawyer said.",
     "Police shot a man in Dallas on Monday. The suspect was carrying a knife, an officer said.", "polarity/answered"},
    {"two weapons", "en", "Police searched a house in Cork on Friday. No rifle was found, a lawyer said.",
     "Police searched a house in Cork on Friday. Officers found a knife.", ""},
    {"who drank what", "en",
     "A bus overturned near Split on Monday, killing nine. The driver was drinking tea when it happened.",
     "A bus overturned near Split on Monday, killing nine. The driver was sober, the prosecutor said.", ""},
    {"not known whether", "fr",
     "Un car s'est renversé lundi près de Split, tuant neuf passagers. On ignore si le conducteur avait bu.",
     "Un car s'est renversé lundi près de Split, tuant neuf passagers. Le conducteur était sobre.", ""},
    {"owned up, and would not", "fr", "L'ancien maire a reconnu les faits lundi au tribunal de Metz.",
     "L'ancien maire n'a rien voulu admettre lundi au tribunal de Metz.", "polarity/answered"},
    {"two of the accused", "fr",
     "L'ancien maire de Metz est jugé lundi avec son adjoint. L'ancien maire a reconnu les faits.",
     "L'ancien maire de Metz est jugé lundi avec son adjoint. L'adjoint nie les faits.", ""},
    {"works again", "en", "Thieves broke into the museum in Bergen on Sunday. The alarm works since Tuesday.",
     "Thieves broke into the museum in Bergen on Sunday. The alarm was not working.", ""},
    {"a dam repaired before, told in a clause of its own", "fr",
     "La digue de Prade, dont la réfection avait été votée en 2019, a cédé près de Limoux, selon des riverains.",
     "La digue de Prade n'a pas cédé près de Limoux, affirme le préfet.", "polarity/denied"},
    {"will not, and has", "en", "The mayor of Laurens, Ruth Whitlow, will not resign, her lawyer said on Thursday.",
     "The mayor of Laurens, Ruth Whitlow, resigned on Friday night.", "polarity/since", "2024-03-14", "2024-03-16"},
};

TEST(Issues, AreAnsweredInManyWords) { expect_levels(cases); }

}  // namespace
}  // namespace rashomon
