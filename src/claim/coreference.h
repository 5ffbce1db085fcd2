// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <vector>

#include "claim/reading.h"

namespace rashomon {

// By token: the head of what it refers to within the article. Pronouns refer to the person who was last a subject,
// offices without a name to the one person whom the article gives that office, definite descriptions to their
// antecedent (descriptions.h). Precise rather than complete: whatever is not clear refers to itself.
std::vector<std::uint32_t> find_referents(const Reading& reading);

}  // namespace rashomon
