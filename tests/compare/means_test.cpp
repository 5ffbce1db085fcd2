// SPDX-License-Identifier: Apache-2.0
// Pairs of short articles that tell otherwise with what, from what, where on somebody or to which thing something was
// done, or at what site, and the nearest pairs that do not.
#include <gtest/gtest.h>

#include "compare/articles.h"

namespace rashomon {
namespace {

// The level of a conflict or update; empty: there is none.
const ArticlePair cases[] = {
    {"struck, by two verbs", "fr",
     "Un facteur a été agressé lundi à Dourdan. Son agresseur l'a frappé à coups de barre de fer avant de s'enfuir.",
     "Un facteur a été agressé lundi à Dourdan. Son agresseur lui a asséné plusieurs coups de batte de baseball.",
     "participant/other_kind"},
    {"told by the verb alone", "en", "The jeweller Owen Strand was stabbed to death outside his home in Tenby.",
     "The jeweller Owen Strand was shot dead outside his home in Tenby.", "participant/other_kind"},
    {"what the robber carried", "fr", "Un homme armé d'un couteau a braqué la bijouterie de la gare, lundi à Pau.",
     "Un homme muni d'une arme de poing a braqué lundi la bijouterie de la gare à Pau.", "participant/other_means"},
    {"two words of one sort", "en", "The grocer was shot dead at his store in Wells.",
     "The grocer was killed with a pistol at his store in Wells.", ""},
    {"the more general word", "fr", "Un lycéen a été blessé vendredi à Vichy d'un coup de couteau.",
     "Un lycéen a été blessé vendredi à Vichy avec une arme blanche.", ""},
    {"two kinds of one weapon", "fr", "Un lycéen a été blessé vendredi à Vichy avec un couteau de cuisine.",
     "Vendredi à Vichy, un lycéen a été blessé avec un couteau de chasse.", "participant/other_kind"},
    {"a kind of a weapon and the weapon", "en", "A clerk was attacked with a kitchen knife in Tenby on Friday.",
     "A clerk was attacked with a knife in Tenby on Friday.", ""},
    {"a kind of a weapon and the blow", "en", "A clerk was attacked with a hunting knife in Tenby on Friday.",
     "A clerk was stabbed in Tenby on Friday.", ""},
    {"what capsized", "en", "A rubber dinghy with 40 migrants aboard capsized off Lesbos on Friday, killing six.",
     "A fishing boat with 40 migrants aboard capsized off Lesbos on Friday, killing six.", "participant/other_kind"},
    {"several weapons of several people", "fr", "Trois hommes armés de fusils ont attaqué le convoi à Gao.",
     "Des hommes armés ont attaqué le convoi à Gao à la roquette.", ""},
    {"both weapons in one article", "fr", "La retraitée a été tuée à coups de couteau et de marteau à Thiers.",
     "La retraitée a été tuée à coups de marteau à Thiers.", ""},
    {"what carried the bomb", "en", "A car bomb exploded outside the barracks in Aden on Sunday, killing 12 people.",
     "A truck packed with explosives blew up outside the barracks in Aden on Sunday, killing 12 people.",
     "participant/other_kind"},
    {"a car is a vehicle", "en", "A car bomb exploded outside the barracks in Aden on Sunday.",
     "A vehicle packed with explosives blew up outside the barracks in Aden on Sunday.", ""},

    {"two causes of a fire", "en", "The blaze at the Oban hotel was sparked by a candle, fire officials said.",
     "Fire officials blamed the blaze at the Oban hotel on an electrical fault.", "participant/other_kind"},
    {"two causes of an accident", "fr", "L'accident de l'autocar, près de Die, serait dû à une défaillance des freins.",
     "L'accident de l'autocar, près de Die, est dû au verglas.", "participant/other_kind"},
    {"two words for one cause", "fr", "L'incendie du hangar de Vire est dû à un court-circuit.",
     "L'incendie du hangar de Vire est dû à une défaillance électrique.", ""},
    {"ice is bad weather", "en", "The bus crash near Turda was blamed on black ice.",
     "The bus crash near Turda was blamed on bad weather.", ""},
    {"of what somebody died", "fr", "Le peintre Jean Aubry est mort d'un infarctus dans sa maison de Royan.",
     "Le peintre Jean Aubry est mort d'un cancer dans sa maison de Royan.", "participant/other_kind"},

    {"where somebody was hit", "en", "The guard was shot in the leg during the robbery in Ripon.",
     "The guard was shot in the shoulder during the robbery in Ripon.", "participant/other_kind"},
    {"two guards", "en", "One guard was shot in the leg and another in the arm during the robbery in Ripon.",
     "A guard was shot in the arm during the robbery in Ripon.", ""},

    {"what a missile hit", "en", "The missile hit a school in Sumy, wounding nine people.",
     "The missile struck a hospital in Sumy, wounding nine people.", "participant/other_kind"},
    {"what several missiles hit", "en", "Missiles hit a school in Sumy.", "Missiles hit a hospital in Sumy.", ""},
    {"what a second missile hit", "en", "The missile hit a school in Sumy at dawn.",
     "A second missile struck a hospital in Sumy at dawn.", ""},

    {"lists that share a member", "fr", "Chez le suspect, à Guéret, les gendarmes ont saisi un carnet et une cagoule.",
     "Un carnet et des gants ont été saisis chez le suspect, à Guéret.", "participant/other_member"},
    {"one list within the other", "en", "Detectives found a notebook and a ski mask at the suspect's flat in Turin.",
     "A notebook was found in the suspect's flat in Turin.", ""},
    {"a member by another noun", "en",
     "Detectives found a notebook, gloves and a ski mask at the suspect's flat in Turin.",
     "A notebook and a pair of gloves were found in the suspect's flat in Turin.", ""},
    {"found in two places", "fr", "La police a trouvé un couteau dans la voiture du suspect, à Guéret.",
     "La police a trouvé un pistolet dans l'appartement du suspect, à Guéret.", ""},
    {"what was stolen", "en", "A thief stole a painting from the museum in Namur on Monday.",
     "A thief stole a statue from the museum in Namur on Monday.", "participant/other_kind"},

    {"where it was published", "fr", "Le groupe a diffusé la vidéo sur YouTube lundi.",
     "Le groupe a publié lundi la vidéo sur son site internet.", "participant/other_kind"},
    {"one of the social media", "en", "The band posted the video on social media on Monday.",
     "The band posted the video on YouTube on Monday.", ""},

    {"two sites of a noun's event", "fr", "La fusillade a eu lieu dans un hôtel d’Anvers, selon la police.",
     "La fusillade a éclaté dans un restaurant d’Anvers, selon la police.", "place/other_feature"},
    {"a part of the site", "en", "The shooting took place in a hotel in Liège, police said.",
     "The shooting took place in the bar of the hotel in Liège, police said.", ""},
    {"a site and where it lies", "en", "The shooting took place in a hotel in Liège.",
     "The shooting took place in the city centre of Liège.", ""},
    {"a flat is a home", "fr", "Le suspect a été arrêté à son domicile de Tours.",
     "Le suspect a été arrêté dans un appartement de Tours.", ""},
};

TEST(Means, ExcludeEachOtherInOneQuestion) { expect_levels(cases); }

}  // namespace
}  // namespace rashomon
