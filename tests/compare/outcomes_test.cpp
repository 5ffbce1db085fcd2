// SPDX-License-Identifier: Apache-2.0
// Pairs of short articles that tell another outcome for one person or thing, another means of one act or the same act
// as done and as planned, and the nearest pairs that do not.
#include <gtest/gtest.h>

#include "compare/articles.h"

namespace rashomon {
namespace {

// The level of a conflict or update; empty: there is none.
const ArticlePair cases[] = {
    {"a driver dead and hurt", "fr",
     "Une péniche a heurté une écluse jeudi à Givet. Le pilote, grièvement blessé dans le choc, a été opéré à "
     "Reims.",
     "Une péniche a heurté une écluse jeudi à Givet. Le pilote est mort dans le choc.", "action/other_step"},
    {"a driver hurt, and dead by the next day", "en",
     "A lorry hit the toll booth at Fenwick on Tuesday. The driver was injured in the crash.",
     "A lorry hit the toll booth at Fenwick on Tuesday. The driver was killed in the crash.", "action/gone_on",
     "2024-03-12", "2024-03-13"},
    {"two drivers of whom one died", "en",
     "Two lorries collided at Fenwick on Tuesday. The driver of the tanker was killed in the crash.",
     "Two lorries collided at Fenwick on Tuesday. The driver of the milk lorry was injured in the crash.", ""},
    {"hurt and dead in one article", "fr",
     "Le pilote de Givet, blessé jeudi dans l'accident, est mort vendredi à Reims.",
     "Le pilote a été blessé jeudi dans l'accident de Givet.", ""},
    {"a minister who left and who was removed", "en", "Minister Clara Holt resigned on Monday over the rail contract.",
     "Minister Clara Holt was dismissed on Monday over the rail contract.", "action/other_outcome"},
    {"a minister who removed another", "en", "Minister Clara Holt resigned on Monday over the rail contract.",
     "Minister Clara Holt dismissed her adviser on Monday over the rail contract.", ""},
    {"guilty, by a phrase, and acquitted", "en",
     "A jury in Leeds acquitted the banker Noel Fairley of fraud on Friday.",
     "The banker Noel Fairley was found guilty of fraud by a jury in Leeds on Friday.", "action/other_outcome"},
    {"two defendants of one trial", "en", "A jury in Leeds acquitted the banker Noel Fairley of fraud on Friday.",
     "The broker Ian Mott was found guilty of fraud by a jury in Leeds on Friday.", ""},
    {"a profit and a loss", "fr",
     "Le groupe Hervelec a publié mardi un bénéfice net de 12 millions d'euros pour le semestre.",
     "Le groupe Hervelec a publié mardi une perte nette de 12 millions d'euros pour le semestre.",
     "action/other_outcome"},
    {"a target raised and kept", "fr", "Hervelec a relevé mardi son objectif de ventes pour l'année.",
     "Hervelec a maintenu mardi son objectif de ventes pour l'année.", "action/other_outcome"},
    {"a rate raised and a forecast cut", "fr", "La Banque de Corvanie a relevé mercredi son taux directeur.",
     "La Banque de Corvanie a abaissé mercredi sa prévision de croissance.", ""},
    {"two matches of one club", "en", "Ashdown Rovers won against Peverell on Saturday.",
     "Ashdown Rovers lost to Tarrant on Saturday in the reserve league.", ""},
    {"two concerts", "fr", "Le concert de Vesoul a été annulé lundi à cause de la neige.",
     "Le concert de Lure a été reporté lundi à cause de la neige.", ""},

    {"what an old man was struck with", "fr",
     "Un retraité a été agressé dimanche à Oyonnax. Il a été frappé au bras avec une canne.",
     "Un retraité a été agressé dimanche à Oyonnax. Il a été frappé au bras avec une matraque.",
     "participant/other_kind"},
    {"two things that one was struck with", "en", "The guard was struck with a hammer at the depot in Lyme on Sunday.",
     "The guard was struck with a crowbar at the depot in Lyme on Sunday, and then with a hammer.", ""},
    {"what a fire was started by", "en", "The fire that burned the barn at Oakley on Monday was started by lightning.",
     "The fire that burned the barn at Oakley on Monday was started by a firework.", "participant/other_kind"},
    {"two fires", "en",
     "The fire that burned the barn was started by lightning. A firework started the one that burned the mill.",
     "A firework started the fire that burned the mill. The one that burned the barn was started by lightning.", ""},
    {"through which they came", "en", "Burglars got into the mint of Carrow on Sunday night through the roof.",
     "Burglars got into the mint of Carrow on Sunday night through a window.", "participant/other_kind"},
    {"the way in and the way out", "en", "Burglars got into the mint of Carrow on Sunday night through the roof.",
     "Burglars got into the mint of Carrow on Sunday night through the roof and left through a window.", ""},
    {"what carried the bomb", "en", "A car bomb went off outside the barracks in Ruvo on Sunday.",
     "A truck bomb went off outside the barracks in Ruvo on Sunday.", "participant/other_kind"},
    {"numbers of one thing are no kinds", "en", "The firm closed dozens of branches on Monday.",
     "The firm closed hundreds of branches on Monday.", ""},
    {"how they fled, behind the noun of a light verb", "fr",
     "Trois hommes ont braqué une armurerie de Tulle lundi. Ils ont pris la fuite à bord d'une fourgonnette.",
     "Trois hommes ont braqué une armurerie de Tulle lundi. Ils ont pris la fuite à moto.", "participant/other_means"},

    {"missing and arrested", "en", "The captain of the Marlin is among the missing, the coastguard said on Monday.",
     "The captain of the Marlin was arrested on Monday, the coastguard said.", "action/other_step"},
    {"a captain missing and a mate arrested", "en",
     "The captain of the Marlin is among the missing, the coastguard said on Monday.",
     "The mate of the Marlin was arrested on Monday, the coastguard said.", ""},
    {"a boat that sank and that was towed", "fr",
     "Le bateau a été remorqué lundi jusqu'au port de Sète après l'incendie.",
     "Le bateau a coulé lundi au large de Sète après l'incendie.", "action/other_outcome"},
    {"two boats", "fr", "Le voilier a coulé lundi au large de Sète après la collision.",
     "Le pétrolier a été remorqué lundi jusqu'à Sète après la collision.", ""},
    {"two cards", "en", "Defender Carl Moss was sent off for the tackle in the final at Hythe on Monday.",
     "Defender Carl Moss was booked for the tackle in the final at Hythe on Monday.", "action/other_outcome"},
    {"both cards in one article", "en",
     "Carl Moss was booked for a foul early on and later sent off in the final at Hythe on Monday.",
     "Carl Moss was sent off in the final at Hythe on Monday.", ""},
    {"a budget put off and adopted", "fr", "Le conseil de Salbris a adopté le budget mardi soir.",
     "Le conseil de Salbris a reporté le budget mardi soir.", "action/other_outcome"},
    {"a vote put off and held", "fr", "Les députés ont reporté à jeudi le vote du budget.",
     "Les députés ont adopté le budget jeudi.", ""},

    {"two deeds owned up to", "fr", "L'ancien policier Serge Lambal a reconnu avoir fondé la bande, selon son avocat.",
     "L'ancien policier Serge Lambal a avoué avoir dirigé la bande, selon son avocat.", "action/other_admission"},
    {"two deeds owned up to in one article", "fr",
     "L'ancien policier Serge Lambal a reconnu avoir fondé la bande, selon son avocat. Il a avoué l'avoir dirigée.",
     "L'ancien policier Serge Lambal a avoué avoir dirigé la bande, selon son avocat.", ""},
    {"decided and only considered", "fr", "La mairie de Salbris a décidé de raser le gymnase.",
     "La mairie de Salbris envisage de raser le gymnase.", "modality/planned_and_possible"},
    {"to be sent and only considered", "en", "The navy has decided to send two frigates to Corvo.",
     "The navy is considering sending two frigates to Corvo.", "modality/planned_and_possible"},
    {"two buildings, one of them only considered", "fr", "La mairie de Salbris a décidé de raser le gymnase.",
     "La mairie de Salbris envisage de vendre le gymnase.", ""},
    {"expected, then done", "fr", "Le groupe Hervelec devrait céder sa filiale belge.",
     "Le groupe Hervelec a cédé sa filiale belge.", "modality/done_since", "2024-03-10", "2024-03-14"},
};

TEST(Outcomes, ExcludeEachOtherOfOneBearer) { expect_levels(cases); }

}  // namespace
}  // namespace rashomon
