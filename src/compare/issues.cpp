// SPDX-License-Identifier: Apache-2.0
#include "compare/issues.h"

#include <algorithm>

#include "claim/outcomes.h"

namespace rashomon {
namespace {

const Outcome& borne(const FrameContext& context) { return context.outcomes.front(); }

// Each is told from others by its own words: "signed the fisheries treaty", "did not sign the climate declaration"; or
// by those of one group: "no medical data was stolen", "bank data were".
bool narrowed_apart(const std::vector<Kind>& one, const std::vector<Kind>& other) {
  const auto is_shared = [&](const Kind& kind) {
    return std::ranges::find(other, kind.word, &Kind::word) != other.end();
  };
  if (!one.empty() && !other.empty() && std::ranges::none_of(one, is_shared)) return true;
  return std::ranges::any_of(one, [&](const Kind& kind) {
    if (kind.group == 0) return false;
    const auto in_group = [&](const Kind& rival) { return rival.group == kind.group; };
    const auto same = [&](const Kind& rival) {
      return in_group(rival) && std::ranges::any_of(one, [&](const Kind& own) {
               return own.group == rival.group && own.word == rival.word;
             });
    };
    return std::ranges::any_of(other, in_group) && std::ranges::none_of(other, same);
  });
}

bool one_issue(const ClaimPair& pair) {
  const auto &a = pair.one_context, &b = pair.other_context;
  if (!a.issue || !b.issue || a.matter != b.matter || a.outcomes.empty() || b.outcomes.empty()) return false;
  return !(borne(a).bearer.empty() && borne(b).bearer.empty()) ||
         !narrowed_apart(pair.one_asked.kinds, pair.other_asked.kinds);
}

// Somebody in general may be anybody: "four people", "no passengers".
bool may_be(const Outcome& one, const Outcome& among, const Classes& classes) {
  if (among.bearer.empty() || one_bearer(one, among, classes)) return true;
  return !one.named && !among.named && !one.thing.empty() && !among.thing.empty() &&
         (classes.is_a(one.thing, among.thing) || classes.said_alike(one.thing, among.thing));
}

// Each article answers it of one alone, whatever it calls him: who resisted arrest is the suspect here and the customer
// there, what was inspected the school here and the building there.
bool whatever_called(const ClaimPair& pair) {
  const auto &a = pair.one_context, &b = pair.other_context;
  if (!a.once || !b.once || (borne(a).named && borne(b).named)) return false;
  const auto& kind = pair.classes.issue(a.matter);
  const auto others = [&](const Outcome& outcome) {
    return pair.classes.matters(outcome.thing, "victim") || pair.classes.matters(outcome.thing, "knows");
  };
  if (kind.culprit) return !others(borne(a)) && !others(borne(b));
  const bool of_people = kind.bearer == "person" || kind.bearer == "group";
  if (of_people) return pair.classes.said_alike(borne(a).thing, borne(b).thing);
  // One of the two nouns tells no more than what such questions are asked of.
  return (borne(a).thing == kind.bearer) != (borne(b).thing == kind.bearer);
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

// "Both victims were known to the police", "one of the dead was not": of all who came to harm, whatever they are
// called.
bool all_harmed(const ClaimPair& pair) {
  const auto &a = pair.one_context, &b = pair.other_context;
  const auto harmed = [&](const FrameContext& context) {
    return !borne(context).named && pair.classes.matters(borne(context).thing, "victim");
  };
  // The wounded are not the dead.
  const auto harm = pair.classes.tally(borne(a).thing, "thing"),
             other_harm = pair.classes.tally(borne(b).thing, "thing");
  const bool apart = !harm.empty() && !other_harm.empty() && harm != other_harm;
  return (a.reach == Reach::all || b.reach == Reach::all) && harmed(a) && harmed(b) && !apart;
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
  if (others(a, b) || others(b, a)) return false;
  return one_bearer(borne(a), borne(b), pair.classes) || whatever_called(pair) || all_harmed(pair);
}

}  // namespace rashomon
