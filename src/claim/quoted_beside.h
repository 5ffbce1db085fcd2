// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include "claim/cues.h"
#include "claim/reading.h"

namespace rashomon {

// Who may have said a quotation that no verb reports: the heads of phrases near it, nullopt where there is none. The
// tokens of the quotation come first.

// "« ... » (Jean Dupont, député)", "“...” – John Hill, mayor": the person whom parentheses or a dash right behind name.
std::optional<std::uint32_t> named_in_parentheses(const Reading& reading, TokenRange quotation);

// "Jean Dupont « comprend la colère »": the words quoted go on from the name.
std::optional<std::uint32_t> begun_by_name(const Reading& reading, TokenRange quotation);

// "la réponse du ministre", "the minister's reply": who is behind a noun of words, the head of which is given.
std::optional<std::uint32_t> author_of(const Reading& reading, std::uint32_t noun);

// "« ... » C'est le message du préfet", "« ... » : la promesse du ministre": whose words a noun right behind says that
// they are.
std::optional<std::uint32_t> author_behind(const Reading& reading, TokenRange quotation);

// "« ... », selon le parquet": the cue that follows at once; nullptr where none does. The cues are in order.
const Cue* cue_behind(const Reading& reading, const std::vector<Cue>& cues, TokenRange quotation);

// "Selon le parquet, le tir est « accidentel »": the cue that says what the quotation, or what it stands in, tells;
// nullptr where none does. The cues are in order.
const Cue* cue_over(const Reading& reading, const std::vector<Cue>& cues, std::uint32_t token);

// "Selon le maire, rien n'est joué : « ... »": the first cue in a stretch of tokens; nullptr where there is none.
const Cue* cue_in(const Reading& reading, const std::vector<Cue>& cues, TokenRange tokens);

// "Luc Perret, secrétaire général : « ... »", "Même constat pour Anne Petit : « ... »": the person named last between a
// token and the colon; else whose words they are ("Réponse du ministre : « ... »"); else what the clause there is about
// ("Sa fille le croit : « ... »").
std::optional<std::uint32_t> named_before_colon(const Reading& reading, std::uint32_t begin, std::uint32_t colon);

// "Le maire est furieux. « On nous a menti. »": the person whom the sentence before is about. REQUIRES: sentence > 0.
std::optional<std::uint32_t> subject_before(const Reading& reading, std::uint32_t sentence);

// "Voilà qui met en colère Jeanne Roy. « ... »": the only person whom a sentence without quotations names.
std::optional<std::uint32_t> only_named_in(const Reading& reading, std::uint32_t sentence);

// "Le rapport est sévère. « ... », peut-on y lire": the document that the sentence before is about. REQUIRES: sentence
// > 0.
std::optional<std::uint32_t> document_before(const Reading& reading, std::uint32_t sentence);

// "« Quel match ! » : le coach exulte": the person whom the clause behind a colon is about.
std::optional<std::uint32_t> person_behind_colon(const Reading& reading, TokenRange quotation);

// Has the main clause a subject that is no pronoun?
bool has_noun_subject(const Reading& reading, std::uint32_t sentence);

// "« On nous a menti. » Le maire pèse ses mots.": the person whom the sentence is about.
std::optional<std::uint32_t> subject_in(const Reading& reading, std::uint32_t sentence);

}  // namespace rashomon
