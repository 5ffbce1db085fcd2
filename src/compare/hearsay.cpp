// SPDX-License-Identifier: Apache-2.0
#include "compare/hearsay.h"

#include <algorithm>

#include "compare/predicate.h"

namespace rashomon {
namespace {

// Does somebody named do it in both?
bool same_doer(const ClaimPair& pair) {
  const auto doer = [](const FrameContext& context) {
    return std::ranges::find_if(
        context.participants, [](const Participant& p) { return p.slot == Slot::agent && p.named && !p.key.empty(); });
  };
  const auto one = doer(pair.one_context), other = doer(pair.other_context);
  return one != pair.one_context.participants.end() && other != pair.other_context.participants.end() &&
         one->key == other->key;
}

}  // namespace

bool asserted_and_alleged(const ClaimPair& pair) {
  const auto &a = pair.one_context, &b = pair.other_context;
  if (a.alleged == b.alleged || a.quoted || b.quoted || !a.finite || !b.finite) return false;
  const auto& held = a.alleged ? b : a;
  const auto& claim = a.alleged ? pair.other : pair.one;
  if (!held.speaker.empty() || claim.modality != Modality::asserted || held.attributive) return false;
  // A later article may know what the earlier one did not.
  if (both_dated(pair) && pair.one.as_of.when != pair.other.as_of.when) return false;
  return pair.conflict_allowed && a.alone && b.alone && same_verb(pair) && same_doer(pair) && tells_the_same(pair) &&
         circumstances_agree(pair) && !of_others(pair) && !other_object(pair) && !other_number(pair) &&
         !dated_apart(pair);
}

}  // namespace rashomon
