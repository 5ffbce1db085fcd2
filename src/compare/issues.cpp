// SPDX-License-Identifier: Apache-2.0
#include "compare/issues.h"

#include <algorithm>

#include "claim/outcomes.h"

namespace rashomon {
namespace {

const Outcome& borne(const FrameContext& context) { return context.outcomes.front(); }

// "Signed the fisheries treaty", "did not sign the climate declaration": each is told from others by its own words.
bool told_apart(const FrameContext& a, const FrameContext& b) {
  const auto &one = borne(a).narrowing, &other = borne(b).narrowing;
  return borne(a).bearer.empty() && borne(b).bearer.empty() && !one.empty() && !other.empty() &&
         std::ranges::none_of(one, [&](std::uint64_t word) { return std::ranges::binary_search(other, word); });
}

bool one_issue(const ClaimPair& pair) {
  const auto &a = pair.one_context, &b = pair.other_context;
  return a.issue && b.issue && a.matter == b.matter && !a.outcomes.empty() && !b.outcomes.empty() && !told_apart(a, b);
}

// Somebody in general may be anybody: "four people", "no passengers".
bool may_be(const Outcome& one, const Outcome& among, const Classes& classes) {
  if (among.bearer.empty() || one_bearer(one, among, classes)) return true;
  return !one.named && !among.named && !one.thing.empty() && !among.thing.empty() &&
         classes.is_a(one.thing, among.thing);
}

// What is denied of everybody is not so of anybody.
bool denied_of(const FrameContext& none, const FrameContext& other, const Classes& classes) {
  if (borne(none).bearer.empty()) return other.of_all || borne(other).bearer.empty();
  return !borne(other).bearer.empty() && may_be(borne(other), borne(none), classes);
}

}  // namespace

bool of_an_issue(const ClaimPair& pair) { return pair.one_context.issue || pair.other_context.issue; }

bool answered_alike(const ClaimPair& pair) {
  if (!one_issue(pair) || !pair.conflict_allowed || pair.one.polarity != pair.other.polarity) return false;
  const auto &a = pair.one_context, &b = pair.other_context;
  const bool both_none = a.reach == Reach::none && b.reach == Reach::none;
  const bool both_known = a.reach != Reach::some && b.reach != Reach::some;
  if (borne(a).bearer.empty() && borne(b).bearer.empty()) return true;
  return (both_none || both_known) && !borne(a).bearer.empty() && !borne(b).bearer.empty() &&
         one_bearer(borne(a), borne(b), pair.classes);
}

bool answered_otherwise(const ClaimPair& pair) {
  if (!one_issue(pair) || !pair.conflict_allowed || pair.one.polarity == pair.other.polarity) return false;
  const auto &a = pair.one_context, &b = pair.other_context;
  if (a.reach == Reach::none) return denied_of(a, b, pair.classes);
  if (b.reach == Reach::none) return denied_of(b, a, pair.classes);
  if (borne(a).bearer.empty() || borne(b).bearer.empty()) return false;
  // "A camera was working", "the cameras were off"; but of two of several, each may be as told.
  const auto others = [](const FrameContext& one, const FrameContext& other) {
    return one.reach == Reach::some && other.reach != Reach::all;
  };
  return !others(a, b) && !others(b, a) && one_bearer(borne(a), borne(b), pair.classes);
}

}  // namespace rashomon
