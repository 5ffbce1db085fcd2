// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include "claim/reading.h"

// Clauses beside what is said, which tell whose words it is or nothing of it.
namespace rashomon {

// "Comme le rappelle le ministre", "as one resident put it": a clause that says whose words stand beside it.
bool comments(const Reading& reading, std::uint32_t verb);

// The head of the words that such a clause is about, or one that takes them up ("ce que confirme le maire"); nullopt
// where it is none.
std::optional<std::uint32_t> commented_by(const Reading& reading, std::uint32_t verb);

// "« ... », alors que le maire assure": a clause that tells of a time, a cause or a contrast, and no comment.
bool is_conditioned(const Reading& reading, std::uint32_t verb);

// "L'Italie, qui assurait ce rôle, a quitté « ... »": a clause that describes, and ends well before.
bool is_aside(const Reading& reading, std::uint32_t verb, std::uint32_t end);

}  // namespace rashomon
