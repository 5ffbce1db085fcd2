// SPDX-License-Identifier: Apache-2.0
// Pairs of short articles that date or place one event by other words, and the nearest pairs that date two.
#include <gtest/gtest.h>

#include "compare/articles.h"

namespace rashomon {
namespace {

// The level of a conflict or update; empty: there is none.
const ArticlePair cases[] = {
    {"a fire that broke out and one that took", "fr",
     "L'incendie s'est déclaré mardi vers 15 heures dans un entrepôt de Givors.",
     "Le feu a pris dans l'entrepôt de Givors mardi peu avant 18 heures.", "time/apart"},
    {"shots that broke out, and were fired", "fr",
     "La fusillade a éclaté samedi soir devant une discothèque de Nantes.",
     "C'est dimanche vers 5 heures du matin que des coups de feu ont été tirés devant la discothèque de Nantes.",
     "time/apart"},
    {"the end of a year, and a month that is planned", "fr", "L'usine Perrot de Vierzon fermera ses portes fin 2025.",
     "La fermeture de l'usine Perrot de Vierzon est prévue pour juin 2026.", "time/apart"},
    {"a museum that opens, and lets the public in", "fr", "Le musée de Dax rouvrira le 2 mai.",
     "Le musée de Dax accueillera de nouveau le public à partir du 15 mai.", "time/apart"},
    {"two approximate hours", "en", "The fire broke out at about 3 p.m. on Tuesday in a warehouse in Derby.",
     "The blaze started in the Derby warehouse shortly before 6 p.m. on Tuesday.", "time/apart"},
    {"a ship that sank and one that went down", "en", "The freighter sank on Monday night off Oban.",
     "The freighter went down off Oban on Wednesday.", "time/apart"},
    {"a release that came on a day", "en", "The hostages were freed on Sunday in Niger.",
     "The hostages' release in Niger came on Friday.", "time/apart"},
    {"a plane that went down", "en", "The plane crashed at 9:12 a.m., minutes after take-off from Leeds.",
     "The aircraft went down near Leeds at 9:40 a.m.", "time/apart"},
    {"workers who walked off the job", "en", "The strike by refuse collectors in Leeds began on Monday.",
     "Refuse collectors in Leeds walked off the job last Thursday.", "time/apart"},
    {"when it began, and when it ended", "fr", "L'incendie s'est déclaré mardi vers 15 heures à Givors.",
     "L'incendie de Givors a été maîtrisé mardi vers 18 heures.", ""},
    {"the first day, and the last", "fr", "Le procès de Luc Marin s'ouvrira le 4 mars à Lyon.",
     "Le procès de Luc Marin s'achèvera le 18 mars à Lyon.", ""},
    {"the end of a year, and its last month", "fr", "L'usine Perrot de Vierzon fermera ses portes fin 2025.",
     "La fermeture de l'usine Perrot de Vierzon est prévue en décembre 2025.", ""},
    {"a visit to come, and one made", "fr", "Paul Aubry se rendra mardi à Mayotte.",
     "Paul Aubry s'est rendu jeudi dernier à Mayotte.", ""},
    {"one who is named, and one who is not", "fr", "Paul Aubry se rendra mardi à Mayotte.",
     "Le ministre des Armées est attendu jeudi à Mayotte.", ""},
    {"another shooting", "fr", "Une fusillade a éclaté samedi soir à Nantes.",
     "Une autre fusillade avait éclaté jeudi à Nantes.", ""},
    {"another shooting", "en", "A shooting broke out on Saturday night in Tampa.",
     "Another shooting broke out on Thursday in Tampa.", ""},
    {"prisoners and a fire that break out", "en", "Four prisoners broke out on Saturday in Leeds.",
     "A fire broke out on Friday at the prison in Leeds.", ""},
    {"a ship and prices that go down", "en", "The freighter went down on Monday off Oban.",
     "Oil prices went down on Wednesday.", ""},
    {"a meeting, and one that was cancelled", "en", "The meeting is scheduled for Monday.",
     "The meeting scheduled for Thursday was cancelled.", ""},
    {"a strike that began, and since when there is one", "fr",
     "La grève des éboueurs de Marseille a commencé mardi, a indiqué la mairie.",
     "Les éboueurs de Marseille sont en grève depuis vendredi dernier.", "time/other_begin"},
    {"a strike that began, and what has been so for longer", "fr",
     "La grève des éboueurs de Marseille a commencé mardi, a indiqué la mairie.",
     "Les ordures s'entassent à Marseille depuis vendredi dernier, a indiqué la mairie.", ""},
    {"in two towns", "en", "Police arrested the suspect on Tuesday at a hotel in Dayton.",
     "The suspect was arrested on Tuesday in Toledo.", "place/apart"},
    {"at home and in hospital, in one town", "en", "The singer Paul Arnold died on Tuesday at his home in Austin.",
     "The singer Paul Arnold died on Tuesday in a hospital in Austin.", "place/other_feature"},
    {"a town, and a hospital in it", "en", "The singer Paul Arnold died on Tuesday in Austin.",
     "The singer Paul Arnold died on Tuesday in a hospital in Austin.", ""},
    {"what a pronoun tells the hour of", "en",
     "Gunmen attacked the village of Karum on Sunday. The attack came on market day. It began at six in the morning.",
     "Gunmen attacked the village of Karum on Sunday. The attack began at four in the morning.", "time/apart"},
    {"another that a pronoun may stand for", "en",
     "The attack in Karum followed a meeting. It began at six in the morning.",
     "Gunmen attacked the village of Karum on Sunday. The attack began at four in the morning.", ""},
    {"a truce, and an end of fighting in a part", "en", "The truce in Karum took effect on Monday.",
     "The fighting in Karum stopped on Sunday in the north.", ""},
    {"a deal completed and closed", "en",
     "Osk agreed on Monday to buy Arva. The deal is to be completed by the end of June.",
     "Osk agreed on Monday to buy Arva. The transaction should close by the end of December.", "time/other_begin"},
    {"a deal agreed, and completed", "en", "Osk and Arva agreed on the deal on Monday.",
     "The deal between Osk and Arva will be completed in June.", ""},
};

TEST(Moments, AreOfOneEventWhateverTheWords) { expect_levels(cases); }

}  // namespace
}  // namespace rashomon
