// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <vector>

#include "claim/reading.h"

namespace rashomon {

// The heads of what a verb of speech is said to report: its clauses, infinitives and quoted objects, and what parsers
// tie to its other complements though it is said ("said in its report that profits had doubled").
std::vector<std::uint32_t> content_of(const Reading& reading, std::uint32_t verb);

// "The paper quotes an insider as saying that", "an insider was quoted as saying": whose words they are, of either
// verb; nullopt where nobody passes them on.
std::optional<std::uint32_t> quoted_as_saying(const Reading& reading, std::uint32_t verb);

// Does a verb that may deny what somebody says decide here ("rejected the bill")? It is a deed of a class of its own,
// and neither a clause nor a noun of saying tells what it denies ("rejected the claims").
bool decides(const Reading& reading, std::uint32_t verb);

}  // namespace rashomon
