// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>

#include "claim/context.h"
#include "claim/reading.h"

namespace rashomon {

// Who or what an argument of the predicate names, by its entity or by what it is called, with what tells the one meant
// from others that are called so. Of what is a part of the verb's meaning ("claimed lives", "son pronostic vital") it
// is whose it is.
Participant told_apart(const Reading& reading, std::uint32_t predicate, const Argument& argument);

// Whose something is: "the driver's licence", "son casier", "l'alcoolémie du pilote"; nullopt where nothing tells.
std::optional<Argument> owner_in(const Reading& reading, std::uint32_t noun);

// Are the two not one, whatever they do: by their given names, as the one is the other's somebody ("the minister's
// aide"), or as a deputy?
bool are_two(const Participant& p, const Participant& q);

}  // namespace rashomon
