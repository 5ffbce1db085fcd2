// SPDX-License-Identifier: Apache-2.0
// At what hour what both articles are about happened, and the nearest pairs of what came before or after.
#include <gtest/gtest.h>

#include "compare/articles.h"

namespace rashomon {
namespace {

// The level of a conflict or update; empty: there is none.
const ArticlePair cases[] = {
    {"les faits, and a raid", "fr",
     "Quatre hommes ont attaqué vendredi une bijouterie du centre de Nancy.\nLes faits se sont déroulés vers 11 "
     "h 20, selon la police.",
     "Peu avant midi, vendredi, plusieurs individus armés ont fait irruption dans une bijouterie de Nancy et "
     "raflé des montres.",
     "time/apart"},
    {"when the clash came, by what hangs from the hour", "fr",
     "Un bus scolaire a percuté un camion lundi près de Vesoul. L'accident s'est produit vers 7 h 45.",
     "Lundi, un car scolaire et un camion sont entrés en collision près de Vesoul. Il était 8 h 30 quand le choc "
     "a eu lieu.",
     "time/apart"},
    {"it happened", "en", "A freight train derailed near Mirova on Tuesday. It happened at 5.40am.",
     "The derailment of a freight train near Mirova on Tuesday took place at around 7am, the operator said.",
     "time/apart"},
    {"a burglary, and a theft", "fr", "Le cambriolage a eu lieu jeudi à 14 heures dans un musée de Limoges.",
     "Jeudi vers 16 h 30, deux hommes ont dérobé trois tableaux au musée de Limoges.", "time/apart"},
    {"a robbery by its noun and its verb", "en",
     "The robbery took place on Thursday at 2pm at a Leeds bank, detectives said.",
     "Three masked men robbed a bank in Leeds at about 4.30pm on Thursday.", "time/apart"},
    {"the night of a day, and an hour of it", "fr",
     "Un incendie a détruit la halle de Mirova lundi dans la nuit. La halle de Mirova datait de 1890.",
     "Un incendie a détruit la halle de Mirova lundi à 4 heures du matin. La halle de Mirova datait de 1890.", ""},
    {"the night of a day, and the next hour", "en", "A fire destroyed the market hall in Mirova on Monday night.",
     "A fire destroyed the market hall in Mirova at 2am on Tuesday.", ""},
    {"how it began, and when it was", "en",
     "Five inmates escaped from Banton jail. They sawed through the bars at about 1.30 am, police said.",
     "Five inmates are on the run from Banton jail. The escape took place at around 4 am, the governor said.",
     "time/apart"},
    {"an hour alone in somebody's words", "fr",
     "Deux hommes ont été tués par balles samedi à Vaulx. Les faits se sont produits vers 23 h 30, selon la police.",
     "Deux hommes ont été tués samedi à Vaulx. « Il était minuit et demi passé, j'ai entendu des tirs », dit Nadia.",
     "time/apart"},
    {"a little more than an hour", "fr",
     "Le car scolaire a quitté la chaussée vers 7 h 40 près de Rieux, tuant le chauffeur.",
     "Il était un peu plus de 8 heures quand le car scolaire est sorti de la route près de Rieux.", "time/apart"},
    {"what the quake did", "fr", "La terre a tremblé à 3 h 12 à Osmaneli, selon l'institut sismologique.",
     "Les habitants d'Osmaneli disent avoir été réveillés par la secousse un peu avant cinq heures du matin.",
     "time/apart"},
    {"an alarm, and a call", "en", "Firefighters were called to the flats in Denby Road at 2.05am.",
     "The first 999 call about the Denby Road fire was received at 1.20am, the brigade's log shows.", "time/apart"},
    {"shortly before, and to the minute", "en", "The quake struck Osmaneli shortly before noon.",
     "The ground shook in Osmaneli at 11.50 a.m.", ""},
    {"when the child was found", "fr",
     "L'enfant a disparu vendredi vers 15 h 30 près de Lormes, selon ses grands-parents.",
     "L'enfant disparu à Lormes est sauf. Il était 8 h 20, dimanche, quand une voisine l'a entendu pleurer.", ""},
    {"when the shots ceased", "fr", "L'attaque du poste de Tolka a débuté vers 2 heures, selon l'armée.",
     "À Tolka, où le poste a été attaqué, les tirs n'ont cessé qu'à 6 heures.", ""},
    {"when the governor came", "fr", "Une explosion a frappé le marché de Kessan à midi.",
     "Le gouverneur s'est rendu au chevet des blessés du marché de Kessan à 18 heures.", ""},
    {"when the police came", "fr",
     "Quatre hommes ont attaqué vendredi une bijouterie de Nancy. Les faits se sont déroulés vers 11 h 20.",
     "Peu avant midi vendredi, un périmètre de sécurité a été installé autour de la bijouterie attaquée à Nancy.", ""},
    {"when the road reopened", "fr",
     "Un bus scolaire a percuté un camion lundi près de Vesoul. L'accident s'est produit vers 7 h 45.",
     "Après l'accident de bus de lundi près de Vesoul, la route a été rouverte à 10 h 30.", ""},
    {"when the siege ended", "en",
     "A gunman opened fire in a Tulsa mall on Saturday. The incident happened at about 4.15pm.",
     "Police surrounded the Tulsa mall where a gunman opened fire on Saturday; the siege ended at 6pm.", ""},
    {"when help was called", "en", "An avalanche killed two climbers above Glencoe on Sunday shortly after 11am.",
     "Rescuers were called to the avalanche above Glencoe at 11.25am on Sunday.", ""},
    {"when it had left", "en", "A freight train derailed near Mirova on Tuesday. It happened at 5.40am.",
     "A freight train that derailed near Mirova on Tuesday had left Skopan at 2am.", ""},
    {"another robbery", "en", "Three masked men robbed a bank in Leeds at about 4.30pm on Thursday.",
     "A bank was robbed in Leeds on Thursday afternoon. Another robbery took place at 2pm in Bradford.", ""},
    {"a blast that resounds, and one that happens", "fr", "Une explosion a retenti vers 7 heures lundi à Arvel.",
     "La déflagration s'est produite vers 9 heures lundi à Arvel.", "time/apart"},
    {"a blast that resounds, and one that happens", "fr", "Une explosion a retenti vers 7 heures lundi à Arvel.",
     "La déflagration s'est produite peu après 7 heures lundi à Arvel.", ""},
    {"when he died", "fr", "Un homme a été poignardé samedi à Lille vers 22 heures.",
     "L'homme poignardé samedi à Lille est mort à 23 h 30 à l'hôpital.", ""},
    {"begun, and agreed", "fr", "La réunion a commencé mardi à 9 heures à Bruxelles.",
     "Réunis mardi à Bruxelles, les ministres ont trouvé un accord à 23 heures.", ""},
    {"a quake, and its aftershock", "fr", "Le séisme a frappé la région d'Agadir mardi à 4 h 12.",
     "Une réplique a été ressentie mardi à 5 h 02 près d'Agadir après le séisme.", ""},
    {"minutes apart", "fr", "Le match a débuté à 21 heures samedi au Vélodrome.",
     "Le coup d'envoi a été donné à 21 h 12 samedi au Vélodrome.", ""},
    {"the first blast, and the second", "en", "Two bombs exploded in Herat on Friday. The first went off at 9am.",
     "Two bombs exploded in Herat on Friday. The second blast came at 10.15am.", ""},
    {"near enough", "fr",
     "L'accident s'est produit lundi à 7 h 45 près de Vesoul. Les secours ont été appelés à 7 h 52.",
     "Un accident a fait deux morts lundi vers 8 heures près de Vesoul.", ""},
    {"opened, and closed", "en", "Polls opened at 7am on Tuesday in Port Halden.",
     "Polls closed at 8pm on Tuesday in Port Halden.", ""},
    {"the first of three, and the third", "fr",
     "Trois bijouteries ont été attaquées vendredi à Nancy. La première a été prise pour cible à 10 heures.",
     "Une bijouterie de Nancy a été attaquée vendredi à 16 h 30, la troisième en une journée.", ""},
};

TEST(Hours, AreOfWhatBothAreAbout) { expect_levels(cases); }

}  // namespace
}  // namespace rashomon
