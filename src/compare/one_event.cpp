// SPDX-License-Identifier: Apache-2.0
// Whether two times are of one event.
#include "compare/one_event.h"

#include <algorithm>

#include "claim/moments.h"
#include "compare/two_bearers.h"

namespace rashomon {
namespace {

// "Paul Aubry est attendu", "le ministre est attendu": whether the two are one person nobody says.
bool may_be_two(const ClaimPair& pair) {
  const auto agent = [](const FrameContext& context) {
    const auto found = std::ranges::find_if(context.participants, [](const Participant& p) {
      return (p.slot == Slot::agent || p.slot == Slot::patient) && !p.key.empty();
    });
    return found == context.participants.end() ? nullptr : &*found;
  };
  const auto *one = agent(pair.one_context), *other = agent(pair.other_context);
  return pair.evidence.shared_participants == 0 && one != nullptr && other != nullptr && one->named != other->named &&
         (pair.classes.is_a(one->thing, "person") || pair.classes.is_a(other->thing, "person"));
}

// Do people take part in either?
bool of_people(const ClaimPair& pair) {
  const auto people = [&](const FrameContext& context) {
    return std::ranges::any_of(context.participants, [&](const Participant& p) {
      return (p.slot == Slot::agent || p.slot == Slot::patient) && (p.named || pair.classes.is_a(p.thing, "person"));
    });
  };
  return people(pair.one_context) || people(pair.other_context);
}

}  // namespace

bool tells_one_moment(const ClaimPair& pair) {
  const auto &a = pair.one_context, &b = pair.other_context;
  const bool once = (a.once || pair.one_asked.turned) && (b.once || pair.other_asked.turned);
  const bool told_alike = a.action != b.action || pair.evidence.shared_participants > 0;
  return told_alike && once && share_moment(pair.one_asked, pair.other_asked) &&
         pair.evidence[Feature::place_apart] <= 0;
}

bool share_only_day(const ClaimPair& pair) {
  return pair.one_context.action != pair.other_context.action && share_moment(pair.one_asked, pair.other_asked) &&
         !share_hour(pair.classes, pair.one_asked, pair.other_asked);
}

bool of_own_moments(const ClaimPair& pair) {
  const auto& others = pair.other_asked.moments;
  return std::ranges::all_of(pair.one_asked.moments, [&](const std::string& moment) {
    return pair.classes.of_each(moment) || std::ranges::find(others, moment) == others.end();
  });
}

bool of_one_event(const ClaimPair& pair) {
  // "Overturned on Thursday" and "lifted on Friday", however alike the sentences are else.
  if (!pair.evidence.same_action && pair.one_context.finite && pair.other_context.finite) return false;
  if (pair.one_context.another != pair.other_context.another || of_a_further_one(pair)) return false;
  const auto &a = pair.one_asked, &b = pair.other_asked;
  // "Le feu est parti à midi", "a repris à minuit".
  const bool of_two = !a.moments.empty() && !b.moments.empty() && !share_moment(a, b);
  if (pair.one_context.action != pair.other_context.action && of_two) return false;
  // "The kingpin was arrested on Sunday", "his wife was arrested on Tuesday"; "he escaped on Monday", "two others fled
  // on Tuesday": of whom it is told must be one. One verb tells of a thing, which has many names, as of itself.
  const bool known = pair.evidence.other_participants == 0 && pair.evidence.known >= pair.likeness.known_most;
  const bool apart = pair.evidence.shared_participants == 0 && !near_copies(pair) && !known;
  const bool whose = of_somebody(pair.classes, a, b) && apart &&
                     (pair.one_context.action != pair.other_context.action || of_people(pair));
  // "Police arrested a man on Saturday", "the suspect was caught on Tuesday": the only one of whom either tells it.
  const bool only = one_event_alone(pair) && tells_the_same(pair) && pair.one_context.once && pair.other_context.once;
  if (whose &&
      (pair.evidence.other_participants > 0 || (!only && pair.evidence.similarity < pair.likeness.clauses_more)))
    return false;
  // By other verbs other people and things take part in it. What an event has but once, such as its alarm, is told in
  // words that the other article mostly knows.
  const bool known_most = pair.evidence.known >= pair.likeness.known_most;
  // "Injured in a fall on Monday", "hit by a van on Tuesday": what two classes tell of one disaster may be of two.
  if (share_only_day(pair) && !known_most) return false;
  // "Found her on Sunday", "Ms Aldridge was located on Tuesday": what somebody named has but once.
  const bool of_one_named = pair.evidence[Feature::participant_named_same] > 0 && of_own_moments(pair);
  if (tells_one_moment(pair) && (pair.evidence[Feature::event_main] > 0 || known_most || of_one_named)) return true;
  if (may_be_two(pair)) return false;
  // A place, a name or what each calls it tells that the event is one, whoever else takes part in it.
  const auto holds = [&](Feature feature) { return pair.evidence[feature] > 0; };
  const bool tied = pair.evidence.other_participants == 0 || holds(Feature::place_same) ||
                    holds(Feature::name_shared) || holds(Feature::action_same);
  if (pair.evidence[Feature::event_main] > 0 && tied) return true;
  return tells_the_same(pair) || (std::get<Time>(pair.one.value).kind == TimeKind::calendar && one_event_alone(pair));
}

}  // namespace rashomon
