// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "claim/classes.h"
#include "claim/context.h"

namespace rashomon {

// The moments of an event (table `moments`) that the action tells of where those take part, ascending.
std::vector<std::string> moments_of(const Classes& classes, std::string_view action,
                                    const std::vector<Participant>& participants);

// Do both tell when one moment of an event was, whatever the verbs?
bool share_moment(const ClaimContext& one, const ClaimContext& other);

}  // namespace rashomon
