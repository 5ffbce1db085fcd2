// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <span>

#include "compare/wording.h"
#include "value/gazetteer.h"

namespace rashomon {

// What two texts known to be about one situation tell differently, by their words alone: between two sentences that are
// most like each other, those left out that stand in both, else by what either denies of the other or puts elsewhere or
// at another time. `sentences`: of articles 0 and 1. Symmetric.
std::optional<WordingDifference> compare_texts(std::span<const WordSequence> sentences, const Classes& classes,
                                               const Gazetteer& gazetteer, const Likeness& likeness);

}  // namespace rashomon
