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

    {"a cause by a verb of its own", "fr",
     "Un chalutier a coulé jeudi au large de Groix. Le navire a heurté un rocher, selon les gardes-côtes.",
     "Six marins étaient à bord du chalutier qui a sombré jeudi au large de Groix. Une vague énorme a submergé le "
     "bateau, raconte un rescapé.",
     "participant/other_kind"},
    {"causes taken to be likely", "en",
     "A fire gutted the Regal cinema in Redford on Friday. It is believed to have started in a faulty heater.",
     "The Regal cinema in Redford was gutted by fire on Friday. Detectives said it was started deliberately.",
     "participant/other_kind"},
    {"a cause of something else", "fr",
     "Un train de marchandises a déraillé lundi soir près de Culoz. Le déraillement est dû à la rupture d'un rail.",
     "Un train de marchandises a déraillé lundi soir près de Culoz. La neige avait provoqué d'importants retards dans "
     "la journée.",
     ""},
    {"two causes of one article", "en",
     "A fire gutted the Regal cinema in Redford on Friday. A cigarette started the fire, one neighbour said. Another "
     "said a heater had started it.",
     "The Regal cinema in Redford was gutted by fire on Friday. A heater started the fire.", ""},

    {"in what somebody fled", "en",
     "Three masked men robbed the Hobart branch in Holt on Tuesday. The robbers escaped in a stolen van.",
     "A gang of three held up the Hobart branch in Holt on Tuesday. They made off on two motorcycles, a witness said.",
     "participant/other_means"},
    {"in what others came", "en",
     "Three masked men robbed the Hobart branch in Holt on Tuesday. They escaped in a van.",
     "Three men robbed the Hobart branch in Holt on Tuesday. Police arrived by helicopter and searched the woods.", ""},
    {"two vehicles of one flight", "fr",
     "Les malfaiteurs ont fui à pied avant de monter dans une camionnette, mardi à Houlgate.",
     "Les malfaiteurs ont pris la fuite à bord d'une camionnette, mardi à Houlgate.", ""},
    {"two who were carried", "fr",
     "Une femme a été transportée à l'hôpital en ambulance après l'accident de Dole, lundi.",
     "Le conducteur a été évacué vers l'hôpital par hélicoptère après l'accident de Dole, lundi.", ""},
    {"the way out", "fr",
     "Quatre détenus se sont évadés samedi de la prison de Vezin. Ils ont escaladé le mur avec des draps noués.",
     "Quatre détenus se sont évadés samedi de la prison de Vezin. Ils sont sortis par un tunnel creusé sous la "
     "buanderie.",
     "participant/other_kind"},

    {"what injury", "en",
     "The goalkeeper, Tom Hale, was hurt in training on Tuesday. He has a broken wrist, the club said.",
     "The goalkeeper Tom Hale was injured in training on Tuesday. He has sprained his knee, his agent said.",
     "participant/other_kind"},
    {"the injuries of two", "en",
     "Two climbers were injured on Ben Nevis on Sunday. One suffered a broken leg.",
     "Two climbers were hurt on Ben Nevis on Sunday. One of them sustained a head injury.", ""},
    {"an injury of another time", "fr",
     "Le gardien Tom Hale s'est blessé mardi à l'entraînement. Il souffre d'une fracture du poignet.",
     "Le gardien Tom Hale s'est blessé mardi à l'entraînement. En août, une entorse du genou l'avait éloigné des "
     "terrains.",
     ""},

    {"who did it, by two trades", "en",
     "A six-year-old boy was rescued from the canal in Selby on Sunday by firefighters.",
     "A nurse rescued a six-year-old boy from the canal in Selby on Sunday.", "participant/other_doer"},
    {"who did it, told together", "en",
     "A six-year-old boy was rescued from the canal in Selby on Sunday by firefighters and a nurse.",
     "A nurse rescued a six-year-old boy from the canal in Selby on Sunday.", ""},

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
