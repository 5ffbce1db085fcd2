// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

#include "claim/reading.h"

namespace rashomon {

// Do the words of a predicate's own clause deny it: "n'a pas tiré", "no longer", "neither the army nor the police",
// "not a single shot"? After Morante and Daelemans, "ConanDoyle-neg: annotation of negation", 2012.
bool is_negated(const Reading& reading, std::uint32_t predicate);

// The same, or of a verb that governs it: "n'ont pas pu empêcher".
bool is_negated_above(const Reading& reading, std::uint32_t verb);

// "Instead of resigning", "on the verge of collapsing": does a verb stand right behind several words that together are
// of a kind, however the tree ties them?
bool stands_behind(const Reading& reading, std::uint32_t verb, Negation kind);

}  // namespace rashomon
