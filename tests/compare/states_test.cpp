// SPDX-License-Identifier: Apache-2.0
// States that last against the changes that end them, and events told by nouns against their denials.
#include "compare/articles.h"

#include <gtest/gtest.h>

namespace rashomon {
namespace {

const ArticlePair cases[] = {
    {"stays open and is to close", "en",
     "The ferry office in Oban will stay open, the operator Calmar said on Tuesday. Its hours do not change.",
     "The operator Calmar plans to close its ferry office in Oban, it said on Tuesday.", "polarity/denied"},
    {"another of the kind is to close", "en",
     "The library in Oban will stay open on Sundays, the council said. The museum is to close.",
     "The council will close the museum in Oban on Sundays, it said. The library is not affected.", ""},
    {"still at large and arrested", "fr",
     "Le suspect du braquage de la banque de Tulle est toujours en fuite, a indiqué mardi la police.",
     "Le suspect du braquage de la banque de Tulle a été arrêté mardi, selon la police.", "polarity/denied"},
    {"arrested since", "fr", "Le suspect du braquage de la banque de Tulle est toujours en fuite, a indiqué la police.",
     "Le suspect du braquage de la banque de Tulle a été arrêté, selon la police.", "polarity/since", "2024-03-14",
     "2024-03-16"},
    {"two at large and their chief arrested", "fr",
     "Deux complices sont toujours en fuite après le braquage de la banque de Tulle, a indiqué mardi la police.",
     "Le chef de la bande qui a braqué la banque de Tulle a été arrêté mardi, selon la police.", ""},
    {"in office and gone", "en",
     "Martha Quill remains director of the Norland opera, the council said on Friday. It trusts her.",
     "Martha Quill, director of the Norland opera, was dismissed on Friday by the council.", "polarity/denied"},
    {"in office until summer", "fr",
     "Le directeur du musée de Tulle, Marc Olive, reste à son poste jusqu'à la fin de l'été, a assuré la mairie mardi.",
     "Marc Olive, le directeur du musée de Tulle, démissionnera à la fin de l'été, a annoncé la mairie mardi.", ""},
    {"one carriageway closed, the other open again", "en",
     "The eastbound lanes of the bridge at Oban remain closed, the council said on Sunday. Engineers inspect the "
     "piers.",
     "The westbound lanes of the bridge at Oban reopened on Sunday after engineers had inspected the piers, the "
     "council "
     "said.",
     ""},
    {"closed unless the talks succeed", "en",
     "If the talks fail, the mine at Oban will stay closed, the owners said on Monday. The dispute is about pay.",
     "The mine at Oban will reopen if the talks on pay succeed, the owners said on Monday.", ""},
    {"closed for a while", "en", "The road at Oban remained closed for six hours after a lorry overturned on Monday.",
     "The road at Oban reopened on Monday afternoon, six hours after a lorry had overturned.", ""},
    {"another strike has ended", "fr", "La grève se poursuit à la raffinerie de Tulle, a indiqué vendredi la CGT.",
     "La grève à la raffinerie de Brive a pris fin, a indiqué vendredi la CGT. Celle de Tulle se poursuit.", ""},
    {"alive for now, and dead later", "en",
     "The victim was still alive when paramedics arrived at the flat in Oban on Friday.",
     "The victim died at the hospital in Oban on Friday, an hour after paramedics arrived at her flat.", ""},
    {"unharmed and hurt", "fr",
     "Le conducteur du car accidenté à Tulle est indemne, ont indiqué les secours lundi. Dix passagers ont été "
     "secoués.",
     "Le conducteur du car accidenté à Tulle a été blessé, ont indiqué les gendarmes lundi. Dix passagers ont été "
     "secoués.",
     "polarity/denied"},
    {"the passenger unharmed, the driver hurt", "fr",
     "Le passager est indemne, ont indiqué les secours à Tulle. Le conducteur de la camionnette a été blessé au bras.",
     "Le conducteur de la camionnette a été blessé au bras à Tulle, ont indiqué les gendarmes. Le passager n'a rien.",
     ""},
    {"no such event, and one that acts", "en",
     "There was no explosion at the refinery in Oban, the company said on Friday. A valve had failed.",
     "An explosion shook the refinery in Oban on Friday. The company said that a valve had failed.", "polarity/denied"},
    {"no such event, and one of years ago", "fr",
     "Il n'y a pas eu d'explosion à l'usine, seulement un incendie, selon la préfecture.",
     "Après l'explosion de 2019, l'usine avait été équipée de détecteurs, rappelle la préfecture. Un incendie s'y est "
     "déclaré lundi.",
     ""},
    {"nobody beside another predicate of the sentence", "en",
     "Nobody was hurt when a tram left the rails in Oban on Monday, the operator said. The driver had braked in time.",
     "A tram left the rails in Oban on Monday and the driver was injured, police said. He had braked in time.",
     "polarity/denied"},
    {"none of those", "en",
     "None of the passengers was hurt when a tram left the rails in Oban on Monday, the operator said.",
     "Four passengers were injured when a tram left the rails in Oban on Monday, police said.", "polarity/denied"},
    {"none of the others", "en",
     "No pedestrians were injured when a lorry hit a wall in Oban on Tuesday. The driver is in hospital.",
     "The driver was injured when his lorry hit a wall in Oban on Tuesday.", ""},
    {"still closed on a day", "en", "The road at Oban was still closed on Thursday evening.",
     "The road at Oban reopened on Thursday evening.", "polarity/denied"},
};

TEST(States, AreEndedByTheChangesThatTheirHoldersUndergo) { expect_levels(cases); }

}  // namespace
}  // namespace rashomon
