// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

#include "analysis/analysis.h"
#include "mention/mention.h"
#include "mention/time_resolve.h"
#include "mention/time_tree.h"

namespace rashomon {

// "It did not last two hours", "il a quatre enfants", "20 Minutes", "a woman in her 60s", "an hour-long speech": words
// of times that are read as verbs, as a name, as an age or as the first part of a compound.
bool is_other_word(std::string_view content, const Analysis& analysis, const Mention& mention, const TimeTree& tree);

// "Grew by a third in two years", "its first fire in four years": where the verb tells of the past, how long and not
// when. `anchor`: of the mention, its direction set.
bool looks_back(const Analysis& analysis, const Mention& mention, const TimeAnchor& anchor);

}  // namespace rashomon
