// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

#include "claim/reading.h"

namespace rashomon {

// "Rule out", "hold back": what a verb says with its particle, else alone.
Negation with_particle(const Reading& reading, std::uint32_t verb);

// Does the word above say that a predicate did not come about ("échoue à", "refrained from firing") or is not
// so ("nie que", "no evidence that")?
bool is_denied_from_above(const Reading& reading, std::uint32_t predicate);

// What the word above says with the preposition that brings a predicate in: `fails` of a verb ("refrained from
// firing"), `cleared` ("was acquitted of killing", "of the murder"); else `none`.
Negation by_preposition(const Reading& reading, std::uint32_t predicate);

// "Rejette les affirmations selon lesquelles il a tiré", "réfute l'idée d'un rachat": what the object of a denial
// tells; "l'idée qu'il a tiré est fausse": its subject.
bool is_told_by_a_denied_noun(const Reading& reading, std::uint32_t predicate);

}  // namespace rashomon
