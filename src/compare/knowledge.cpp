// SPDX-License-Identifier: Apache-2.0
// Whether what an event leaves open is known: of what caused it, who did it, why, whom it befell.
#include "compare/knowledge.h"

#include "base/hash.h"
#include "compare/issues.h"

namespace rashomon {
namespace {

// "The fire" and "the explosion" may be one event where each article speaks of both.
bool may_be_one_event(const ClaimPair& pair) {
  const auto &a = pair.one_context.matter_event, &b = pair.other_context.matter_event;
  if (a.empty() || b.empty() || pair.classes.related(a, b)) return true;
  return speaks_of(pair.one_article, hash("=" + b)) && speaks_of(pair.other_article, hash("=" + a));
}

}  // namespace

bool of_a_matter(const ClaimPair& pair) {
  return !pair.one_context.matter.empty() || !pair.other_context.matter.empty();
}

bool of_other_matters(const ClaimPair& pair) {
  return pair.one_context.matter != pair.other_context.matter || !may_be_one_event(pair);
}

bool known_and_open(const ClaimPair& pair) {
  const auto &a = pair.one_context, &b = pair.other_context;
  if (!of_a_matter(pair) || of_an_issue(pair) || pair.one.polarity == pair.other.polarity || !pair.conflict_allowed)
    return false;
  return a.matter_told_by.empty() || a.matter_told_by != b.matter_told_by;
}

}  // namespace rashomon
