// SPDX-License-Identifier: Apache-2.0
// What one speaker said in two wordings, and one utterance of two speakers.
#include <array>

#include <gtest/gtest.h>

#include "compare/articles.h"

namespace rashomon {
namespace {

const ArticlePair reworded[] = {
    {"one word tells otherwise", "en",
     "Mayor Dana Holt faced the harbour crews in Leeds on Monday. “Our divers have found nothing unusual,” Holt said.",
     "On Monday mayor Dana Holt faced the harbour crews in Leeds. “Our divers have found nothing dangerous,” Holt "
     "said.",
     "quote/reworded"},
    {"one verb tells otherwise", "fr",
     "Le patron de Norvik, Carl Rey, s'est expliqué lundi à Gray. « J'ai perdu les clés de cette maison », a dit Carl "
     "Rey.",
     "Lundi à Gray, le patron de Norvik, Carl Rey, s'est expliqué. « J'ai vendu les clés de cette maison », a dit Carl "
     "Rey.",
     "quote/reworded"},
    {"one takes it on himself, or all do", "en",
     "Mayor Dana Holt faced the harbour crews in Leeds on Monday. “The divers did well and the delay is on me,” Holt "
     "said.",
     "On Monday mayor Dana Holt faced the harbour crews in Leeds. “The divers did well and the delay is on us,” Holt "
     "said.",
     "quote/reworded"},
    {"one leaves out an exception", "en",
     "Mayor Dana Holt faced the harbour crews in Leeds on Monday. “We will open the lock on Friday,” Holt said.",
     "On Monday mayor Dana Holt faced the harbour crews in Leeds. “We will open the lock on Friday unless the wind "
     "turns,” Holt said.",
     "quote/reworded"},
    {"one leaves out a condition", "fr",
     "Le patron de Norvik, Carl Rey, a vu les équipages lundi à Gray. « Je garderai tous les marins », a dit Carl Rey.",
     "Lundi à Gray, le patron de Norvik, Carl Rey, a vu les équipages. « Je garderai tous les marins, sauf si le port "
     "ferme », a dit Carl Rey.",
     "quote/reworded"},
    {"the exception is told beside the marks", "en",
     "Mayor Dana Holt faced the harbour crews in Leeds on Monday. “We will open the lock on Friday,” Holt said, unless "
     "the wind turned.",
     "On Monday mayor Dana Holt faced the harbour crews in Leeds. “We will open the lock on Friday unless the wind "
     "turns,” Holt said.",
     ""},
    {"a shorter quotation", "en",
     "Mayor Dana Holt faced the harbour crews in Leeds on Monday. “Our divers have found nothing unusual,” Holt said.",
     "On Monday mayor Dana Holt faced the harbour crews in Leeds. “Our divers have found nothing unusual, and they "
     "went down twice,” Holt said.",
     ""},
    {"words left out between", "fr",
     "Le patron de Norvik, Carl Rey, s'est expliqué lundi à Gray. « Nous avons perdu les clés de cette vieille maison "
     "», "
     "a dit Carl Rey.",
     "Lundi à Gray, le patron de Norvik, Carl Rey, s'est expliqué. « Nous avons perdu les clés [...] de cette maison "
     "», "
     "a dit Carl Rey.",
     ""},
    {"words said for each other", "fr",
     "Le patron de Norvik, Carl Rey, s'est expliqué lundi à Gray. « Nous avons pris une décision difficile », a dit "
     "Carl "
     "Rey.",
     "Lundi à Gray, le patron de Norvik, Carl Rey, s'est expliqué. « Nous avons pris une décision pénible », a dit "
     "Carl "
     "Rey.",
     ""},
    {"two spellings", "en",
     "Mayor Dana Holt faced the crews in Leeds on Monday. “Our old harbour needs new walls,” Holt said.",
     "On Monday mayor Dana Holt faced the crews in Leeds. “Our old harbor needs new walls,” Holt said.", ""},
    {"other words at two places of one quotation", "en",
     "Mayor Dana Holt faced the harbour crews in Leeds on Monday. “Our divers have found nothing unusual,” Holt said.",
     "On Monday mayor Dana Holt faced the harbour crews in Leeds. “Our engineers have found nothing dangerous,” Holt "
     "said.",
     ""},
    {"indirect speech", "fr",
     "Le patron de Norvik, Carl Rey, s'est expliqué lundi à Gray. « J'ai perdu les clés de cette maison », a dit Carl "
     "Rey.",
     "Lundi à Gray, le patron de Norvik, Carl Rey, a dit qu'il « avait perdu les clés de cette maison ».", ""},
    {"a refrain of one article", "en",
     "Mayor Dana Holt spoke in Leeds on Monday. “We need the harbour and we need the ferry,” Holt said. “We need the "
     "harbour and we need the crane.”",
     "On Monday mayor Dana Holt spoke in Leeds. “We need the harbour and we need the crane,” Holt said.", ""},
    {"words of two speakers", "en",
     "Skippers met in Leeds on Monday. “We need more time and we need it soon,” said skipper Carl Webb.",
     "On Monday skippers met in Leeds. “We need more ice and we need it soon,” said skipper Dana Holt.", ""},
    {"too few words in common", "fr",
     "Le patron de Norvik, Carl Rey, s'est expliqué lundi à Gray. « C'est une honte », a dit Carl Rey.",
     "Lundi à Gray, le patron de Norvik, Carl Rey, s'est expliqué. « C'est une farce », a dit Carl Rey.", ""},
};

const ArticlePair sides[] = {
    {"for and against", "en", "“I will vote against the port bill on Monday,” skipper Dana Holt said in Leeds.",
     "“I will vote for the port bill on Monday,” skipper Dana Holt said in Leeds.", "quote/reworded"},
    {"pour et contre", "fr", "« Je voterai contre la loi sur les ports lundi », a dit Lise Favre à Gray.",
     "« Je voterai pour la loi sur les ports lundi », a dit Lise Favre à Gray.", "quote/reworded"},
    {"for where the other is for, too", "en", "“We are for the port bill on Monday,” skipper Dana Holt said in Leeds.",
     "“We are in favour of the port bill on Monday,” skipper Dana Holt said in Leeds.", ""},
};

const ArticlePair credited[] = {
    {"an office that the other article gives to somebody else", "fr",
     "La criée de Gray a rouvert lundi. « Nos filets ne serviront plus jamais à rien », a dit le directeur.",
     "La criée de Gray a rouvert lundi devant son directeur, Carl Rey. « Nos filets ne serviront plus jamais à rien », "
     "a "
     "dit la maire, Lise Favre.",
     "attribution/other_speaker"},
    {"an office that the other article gives to nobody", "fr",
     "La criée de Gray a rouvert lundi. « Nos filets ne serviront plus jamais à rien », a dit le directeur.",
     "La criée de Gray a rouvert lundi. « Nos filets ne serviront plus jamais à rien », a dit Lise Favre.", ""},
    {"somebody's own office, and another beside it", "fr",
     "La criée de Gray a rouvert lundi. « Nos filets ne serviront plus jamais à rien », a dit la maire.",
     "La criée de Gray a rouvert lundi devant son directeur, Carl Rey. « Nos filets ne serviront plus jamais à rien », "
     "a "
     "dit la maire, Lise Favre.",
     ""},
    {"an office of which there are several", "en",
     "Talks on the lock in Leeds went on until Monday. “We are not going to leave this table,” the minister said.",
     "Talks on the lock in Leeds went on until Monday. “We are not going to leave this table,” said Carl Webb, leader "
     "of "
     "the Greens. His colleague, minister Dana Holt, left early.",
     ""},
    {"a woman and a man", "en",
     "The minister, Alison Holt, left the talks in Leeds with her guest, Henry Webb, on Monday. “Nobody in this town "
     "will thank us for it,” she said.",
     "“Nobody in this town will thank us for it,” Henry Webb said in Leeds on Monday.", "attribution/other_speaker"},
    {"a woman and her name", "en",
     "The minister, Alison Holt, left the talks in Leeds with her guest, Henry Webb, on Monday. “Nobody in this town "
     "will thank us for it,” she said.",
     "“Nobody in this town will thank us for it,” Alison Holt said in Leeds on Monday.", ""},
    {"two trades that nobody has at once", "en",
     "“The boy was awake when we got to him,” a nurse told a court in Leeds on Monday.",
     "“The boy was awake when we got to him,” the surgeon told a court in Leeds on Monday.",
     "attribution/other_speaker"},
    {"a trade and a wider word for it", "en",
     "“The boy was awake when we got to him,” a doctor told a court in Leeds on Monday.",
     "“The boy was awake when we got to him,” the surgeon told a court in Leeds on Monday.", ""},
    {"somebody new beside one of whom the article speaks", "fr",
     "Le maire de Gray est venu lundi. « On ne verra plus jamais de bateaux ici », a dit un passant.",
     "Lundi à Gray, « On ne verra plus jamais de bateaux ici », a dit le maire.", "attribution/other_speaker"},
    {"somebody new where the article knows of no other", "fr",
     "La criée de Gray a rouvert lundi. « On ne verra plus jamais de bateaux ici », a dit un passant.",
     "La criée de Gray a rouvert lundi. « On ne verra plus jamais de bateaux ici », a dit le maire.", ""},
};

const ArticlePair owned_up[] = {
    {"one admission of two", "en", "Dana Holt admitted on Monday that the harbour accounts had been falsified.",
     "Carl Webb admitted on Monday that the harbour accounts had been falsified.", "attribution/other_speaker"},
    {"what two only say", "en", "Dana Holt said on Monday that the harbour accounts had been falsified.",
     "Carl Webb said on Monday that the harbour accounts had been falsified.", ""},
    {"a deed asserted and alleged", "en", "Dana Holt burned the harbour office on Monday.",
     "Dana Holt burned the harbour office on Monday, prosecutors allege.", "modality/asserted_and_alleged"},
    {"a deed asserted and hearsay", "fr", "Lise Favre a incendié la criée de Gray lundi.",
     "Lise Favre aurait incendié la criée de Gray lundi.", "modality/asserted_and_alleged"},
    {"what officials say is how news comes", "en", "Dana Holt burned the harbour office on Monday.",
     "Dana Holt burned the harbour office on Monday, police said.", ""},
    {"what happens to somebody is no deed of theirs", "fr", "Trois dockers sont morts lundi dans la criée de Gray.",
     "Trois dockers seraient morts lundi dans la criée de Gray.", ""},
    {"a later article may know more", "en", "Dana Holt burned the harbour office on Monday.",
     "Dana Holt burned the harbour office on Monday, prosecutors allege.", "", "2024-03-19", "2024-03-12"},
};

TEST(Quotations, DifferWhereOneWordTellsOtherwise) { expect_levels(reworded); }

TEST(Quotations, TakeOneSide) { expect_levels(sides); }

TEST(Admissions, AreOfWhoeverOwnsUp) { expect_levels(owned_up); }

TEST(Quotations, AreOfTwoSpeakersWhereTheseAreKnownToBeTwo) { expect_levels(credited); }

}  // namespace
}  // namespace rashomon
