// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include "claim/classes.h"
#include "claim/likeness.h"
#include "compare/cover.h"
#include "compare/wording.h"
#include "value/gazetteer.h"

namespace rashomon {

// When, where and of which country each text says that the same is so, whatever else they say: "is a small town in
// Peru" and "is in Chile", "was founded in 1962" and "founded in August 1991". One text tells it of a subject that the
// other speaks of, by words nearly all of which stand there, and no value of the other's fits. Only for texts known to
// be about one situation: nothing else ties the two together. Symmetric.
std::optional<WordingDifference> compare_particulars(SentenceWords one, SentenceWords other, const Classes& classes,
                                                     const Gazetteer& gazetteer, const Likeness& likeness);

}  // namespace rashomon
