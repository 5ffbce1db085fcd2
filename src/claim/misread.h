// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include "claim/reading.h"

// Words beside a quotation that a tagger took for what they are not.
namespace rashomon {

// "« ... » réplique Aline Mbaye", "« ... », complète sa voisine": a bare noun or adjective cannot stand there, but a
// verb that a tagger took for one can; who follows it speaks. by_name: only where a name follows at once.
std::optional<std::uint32_t> misread_verb(const Reading& reading, std::uint32_t begin, std::uint32_t end, bool by_name);

// Does a phrase that may name somebody follow a token, a wording such as "for her part" aside?
bool is_before_phrase(const Reading& reading, std::uint32_t t);

// "rétorque Brun", "Brown shot back": does a token that a tagger took for an adjective stand for a name? It has a
// capital within its sentence, and no noun follows it.
bool is_surname(const Reading& reading, std::uint32_t t);

// "Une autre enchaîne : « ... »", "A sign on the door reads: “...”": who speaks before a colon by a verb that a tagger
// took for a noun.
std::optional<std::uint32_t> subject_of_misread(const Reading& reading, std::uint32_t begin, std::uint32_t colon);

}  // namespace rashomon
