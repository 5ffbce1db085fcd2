// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "analysis/sentence_tree.h"
#include "analysis/token_rules.h"

namespace rashomon {

// What a number counts, and what stands between a verb and it.

// Numbers hang on whom they count: on the plural noun, not on the singular one that narrows it, nor on the predicate
// behind it ("Six or more people were on the roof").
void settle_counts(SentenceTree& tree);

// "Shot the man three times": a noun with an article of its own does not narrow another that is counted behind it. It
// is the object, and the other tells how often or how much.
void free_counted_objects(SentenceTree& tree);

// "The toll rose to 37, up from 26": no particle belongs to a verb across a comma.
void free_particles(SentenceTree& tree);

// "Shot down 34 drones": a particle right behind a verb that seems to narrow a number.
void find_particles(SentenceTree& tree, const TokenRules& rules);

// "The march drew 6,000 people": things counted behind a verb that has no object, with nothing between that ties the
// two, are its object, unless they tell a time or a measure.
void find_counted_objects(SentenceTree& tree);

}  // namespace rashomon
