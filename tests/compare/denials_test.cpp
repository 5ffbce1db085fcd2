// SPDX-License-Identifier: Apache-2.0
// What is denied outright, put off or only planned here and told as done there, of whom it is denied, and the nearest
// pairs that go together.
#include <gtest/gtest.h>

#include "compare/articles.h"

namespace rashomon {
namespace {

// The level of a conflict or update; empty: there is none.
const ArticlePair cases[] = {
    {"a denial of a whole clause", "en", "The ministry denies that the village school in Osk was evacuated on Tuesday.",
     "The village school in Osk was evacuated on Tuesday morning.", "polarity/denied"},
    {"un démenti de toute une phrase", "fr", "La préfecture dément que l'école d'Osk ait été évacuée mardi.",
     "L'école d'Osk a été évacuée mardi matin.", "polarity/denied"},
    {"who denies a killing, and who was killed", "en", "The lodger denies killing the baker of Osk.",
     "The baker of Osk was killed on Tuesday.", ""},
    {"qui nie avoir tué, et qui a été tué", "fr", "Le locataire nie avoir tué le boulanger d'Osk.",
     "Le boulanger d'Osk a été tué mardi.", ""},
    {"the murder denied, and the murder", "en", "The lodger denies the murder of the baker of Osk.",
     "The baker of Osk was murdered on Tuesday.", ""},
    {"not guilty to an assault, and a denial of it", "en",
     "The singer pleaded not guilty to assaulting a porter in Osk.", "A singer has denied attacking a porter in Osk.",
     ""},
    {"opened, and put off", "en", "The harbour tunnel in Osk reopened on Saturday.",
     "The reopening of the harbour tunnel in Osk has been postponed.", "polarity/denied"},
    {"rouvert, et reporté", "fr", "Le tunnel du port d'Osk a rouvert samedi.",
     "La réouverture du tunnel du port d'Osk a été repoussée.", "polarity/denied"},
    {"put off before it began", "en", "The trial of Ada Brandt opened in Osk on Monday.",
     "The trial of Ada Brandt, postponed twice, opened in Osk on Monday.", ""},
    {"an engine that broke down stopped working", "fr",
     "Un canot a dérivé lundi au large de Gela. Le moteur du canot était en panne.",
     "Un canot a dérivé lundi au large de Gela. Le moteur a cessé de fonctionner au bout de quelques heures.", ""},
    {"until it is done, and when it may be", "en", "The mayor of Osk will stay until a new council is sworn in.",
     "The new council of Osk could be sworn in on Friday.", ""},
    {"the minister, and her adviser", "en", "The minister did not resign over the report.",
     "The minister's adviser resigned over the report on Friday.", ""},
    {"la maire, et son adjoint", "fr", "La maire d'Osk a assisté à la cérémonie.",
     "L'adjoint à la maire d'Osk n'a pas assisté à la cérémonie.", ""},
    {"the mayor, and the deputy", "en", "The mayor attended the ceremony in Osk.",
     "The deputy mayor did not attend the ceremony in Osk.", ""},
    {"two of one surname", "en", "Ada Brandt denies fraud.", "Tom Brandt pleaded guilty to fraud.", "name/variant"},
    {"two of one surname, arrested or not", "en", "Ada Brandt was arrested in Osk on Monday.",
     "Tom Brandt was not arrested in Osk on Monday.", "name/variant"},
    {"a plant's closure, and no more than an option", "en", "The group has announced the closure of its Osk plant.",
     "The closure of the Osk plant is only an option, the group said.", "modality/planned_and_possible"},
    {"denies killing him", "en", "Colin Roy is on trial for the murder of Neil Hall. Roy denies killing him.",
     "Colin Roy is on trial for the murder of Neil Hall. Roy admits killing Mr Hall.", "polarity/denied"},
    {"denies having been held", "fr", "Le directeur, Paul Garnier, a été retenu mardi soir dans son bureau.",
     "Paul Garnier dément avoir été retenu mardi soir.", "polarity/denied"},
    {"whom his lawyer speaks for", "fr", "« Mon client fera appel », a dit l'avocat de Paul Marchal.",
     "Paul Marchal renonce à faire appel, a dit son avocat.", "polarity/answered"},
    {"in the town of, and in", "en", "Osk denied that its artillery had hit a hospital in the town of Dravno.",
     "Osk admitted that its shells had struck the hospital in Dravno.", "polarity/denied"},
};

TEST(Denials, AreOfWhatAndOfWhom) { expect_levels(cases); }

}  // namespace
}  // namespace rashomon
