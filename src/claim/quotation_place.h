// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "claim/quotations.h"

// How a quotation stands in its sentence, and the sentence beside it.
namespace rashomon {

// Does anything but marks stand among the tokens?
bool has_word(const Reading& reading, std::uint32_t begin, std::uint32_t end);

// Does a token end a clause: a full stop, a colon ...?
bool closes_clause(const Reading& reading, std::uint32_t t);

// The last sentence of a quotation or of what tells who says it.
std::uint32_t sentence_it_ends_in(const Reading& reading, const Quotation& quotation);

// The tokens that a quotation which stands alone must have: what ends like a sentence ("« Moi pas. »") may be shorter
// than a name or a slogan.
std::uint32_t shortest_alone(const Reading& reading, const Quotation& quotation);

// Does nothing stand in its sentences but the quotation?
bool fills_sentences(const Reading& reading, const Quotation& quotation);

// "« ... » et « ... », a précisé le parquet": where the last of the quotations ends that only a conjunction or marks
// join to this one.
std::uint32_t end_of_chain(const Reading& reading, const Quotation& quotation);

// The end of the sentence that a quotation ends in; a next one that begins in lower case still belongs to it
// ("Partez !" a crié le maire).
std::uint32_t end_behind(const Reading& reading, std::uint32_t last);

// "“The river rose in an hour.", "“Nobody slept,” said Ann Lee": what no mark closes at the end of a paragraph goes on
// in the next one, and is said by the same. The quotations are in order.
void follow_paragraphs(std::string_view content, std::vector<Quotation>& quotations);

// Do the tokens end in a colon?
bool introduces(const Reading& reading, std::uint32_t begin, std::uint32_t end);

// "« ... ». Le maire a dit ..." begins anew: a full stop or a semicolon stands between.
bool follows_new_clause(const Reading& reading, std::uint32_t begin, std::uint32_t verb);

}  // namespace rashomon
