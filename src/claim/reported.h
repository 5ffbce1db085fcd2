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

// "Comme le rappelle le ministre", "as one resident put it": a clause that says whose words stand beside it.
bool comments(const Reading& reading, std::uint32_t verb);

// The head of the words that such a clause is about, or one that takes them up ("ce que confirme le maire"); nullopt
// where it is none.
std::optional<std::uint32_t> commented_by(const Reading& reading, std::uint32_t verb);

// "« ... », alors que le maire assure": a clause that tells of a time, a cause or a contrast, and no comment.
bool is_conditioned(const Reading& reading, std::uint32_t verb);

// "L'Italie, qui assurait ce rôle, a quitté « ... »": a clause that describes, and ends well before.
bool is_aside(const Reading& reading, std::uint32_t verb, std::uint32_t end);

// Does a verb that may deny what somebody says decide here ("rejected the bill")? It is a deed of a class of its own,
// and neither a clause nor a noun of saying tells what it denies ("rejected the claims").
bool decides(const Reading& reading, std::uint32_t verb);

}  // namespace rashomon
