// SPDX-License-Identifier: Apache-2.0
// The ladder of whether what is told of is done, planned or only possible.
#include <algorithm>
#include <array>

#include "claim/similarity.h"
#include "compare/hearsay.h"
#include "compare/ladder.h"
#include "compare/predicate.h"
#include "compare/two_bearers.h"

namespace rashomon {
namespace {

bool other_polarity(const ClaimPair& pair) { return other_question(pair) || pair.one.polarity != pair.other.polarity; }
bool both_marked(const ClaimPair& pair) {
  return same_text(pair) && pair.one.modality != Modality::asserted && circumstances_agree(pair);
}

bool held_and_open(const ClaimPair& pair, Modality open) {
  const auto a = pair.one.modality, b = pair.other.modality;
  return (a == Modality::asserted && b == open) || (b == Modality::asserted && a == open);
}

// What is said to be done is told by a verb of its own: "joining" and "to join" only name it, and so does a noun behind
// a verb that does not say that it came about ("400 workers face redundancy").
bool done_is_told(const ClaimPair& pair) {
  const auto& done = pair.one.modality == Modality::asserted ? pair.one_context : pair.other_context;
  return done.finite && !done.carrier.starts_with('~');
}

// "Seals its commitments" against "will confirm commitments": sentences all but the same, of the same participants,
// tell of one act by two verbs.
bool one_act(const ClaimPair& pair) {
  return same_verb(pair) || (near_copies(pair) && pair.evidence.shared_participants == 2 && pair.one_context.finite &&
                             pair.other_context.finite);
}

// The only such event of either article, at one time, beside sentences that tell of one event: whoever takes part in
// it, by whatever word.
bool at_one_time(const ClaimPair& pair) {
  return pair.evidence[Feature::event_alone] > 0 && pair.evidence[Feature::time_same] > 0 && pair.evidence.same_event;
}

// "May have touched down too late": how, where or why it may have been done is what is left open, unless the side that
// tells it as done tells that, too.
bool leaves_another_open(const ClaimPair& pair) {
  const bool here = pair.one.modality == Modality::possible;
  const auto& open = here ? pair.one_context : pair.other_context;
  const auto& done = here ? pair.other_context : pair.one_context;
  return share_within(open.circumstances, done.sentence_words) < pair.likeness.circumstances;
}

// "Has raised the death toll", "the toll is expected to rise": what has grown may grow again.
bool of_a_toll(const ClaimPair& pair) {
  const auto tells = [&](const FrameContext& context) {
    return std::ranges::any_of(context.participants, [&](const Participant& p) {
      return pair.classes.is_a(p.thing, "amount") &&
             pair.classes.tally_accumulates(pair.classes.tally(p.thing, "thing"));
    });
  };
  return tells(pair.one_context) && tells(pair.other_context);
}

// "The strike has started", "could be extended": each stage of one event may be yet to come when another has been.
bool other_stages(const ClaimPair& pair) {
  const auto a = told_by(pair.one_context), b = told_by(pair.other_context);
  return a != b && pair.classes.matters(a, "stage") && pair.classes.matters(b, "stage");
}

// Do both tell of one act that one of them has as done?
bool is_one_act_done(const ClaimPair& pair) {
  // "Has been ruled out for eight weeks", "plans job cuts": what tells of what lies ahead, though it is done.
  const auto ahead = [&](const FrameContext& context) { return pair.classes.matters(told_by(context), "ahead"); };
  if (ahead(pair.one_context) || ahead(pair.other_context) || other_stages(pair)) return false;
  // "Is closed", "will stay closed": it is so, and goes on.
  const auto goes_on = [](const Claim& claim, const FrameContext& context) {
    return claim.modality == Modality::planned && context.still;
  };
  if (goes_on(pair.one, pair.one_context) || goes_on(pair.other, pair.other_context)) return false;
  const bool one_event = at_one_time(pair) || befalls_one_named(pair) || (!of_others(pair) && tells_the_same(pair));
  // "The region gives five million", "the state will give 12 million": two by whom, and two sums.
  // "Forty witnesses are to be heard", "three witnesses were heard": a part of it is done.
  const bool two_acts = (other_number(pair) && !near_copies(pair)) || of_a_further_one(pair);
  return one_event && !two_acts && !of_a_toll(pair) && done_is_told(pair) && !dated_apart(pair) &&
         pair.conflict_allowed && one_act(pair);
}

bool done_and_planned(const ClaimPair& pair) {
  return is_one_act_done(pair) && (held_and_open(pair, Modality::planned) ||
                                   (held_and_open(pair, Modality::possible) && !leaves_another_open(pair)));
}

// "Will close" and "might close": the one is sure of what the other leaves open.
bool planned_and_possible(const ClaimPair& pair) {
  const auto a = pair.one.modality, b = pair.other.modality;
  const bool apart =
      (a == Modality::planned && b == Modality::possible) || (b == Modality::planned && a == Modality::possible);
  // "May ask for", "will request": what is said to be asked for is told of as any act is.
  const bool one_verb =
      same_verb(pair) || (pair.evidence.same_action && pair.evidence.similarity >= pair.likeness.clauses_most);
  // "The minister would not confirm that it will close", "it will close, unions say": each speaks for one side.
  const auto &speaker = pair.one_context.speaker, &other_speaker = pair.other_context.speaker;
  const bool two_speak = !speaker.empty() && !other_speaker.empty() && speaker != other_speaker;
  return apart && !two_speak && pair.conflict_allowed && one_verb && tells_the_same(pair) && !dated_apart(pair) &&
         !of_others(pair) && !other_object(pair) && !other_number(pair) &&
         (near_copies(pair) || circumstances_agree(pair) ||
          (at_one_time(pair) && pair.evidence[Feature::place_apart] <= 0));
}

// "Pourrait se rendre sur place", "est attendu mercredi": what was only possible is settled in the later article.
bool planned_since(const ClaimPair& pair) {
  const auto* earlier = earlier_of(pair);
  return earlier != nullptr && earlier->modality == Modality::possible && planned_and_possible(pair);
}

// "Is expected to hand in his resignation on Friday": of what lies ahead of its article.
bool lies_ahead(const Claim& claim, const FrameContext& context) {
  return claim.as_of.when.size() == 1 && std::ranges::any_of(context.times, [&](const Time& time) {
           return time.when.size() == 1 && time.when[0].begin >= claim.as_of.when[0].begin;
         });
}

// What was planned or expected when the earlier article was written is done in the later one.
bool done_since(const ClaimPair& pair) {
  const auto* earlier = earlier_of(pair);
  if (earlier == nullptr || earlier->modality == Modality::asserted) return false;
  const bool here = earlier == &pair.one;
  const auto& open = here ? pair.one_context : pair.other_context;
  const auto& done = here ? pair.other_context : pair.one_context;
  // "Is awaited on Wednesday" does not tell that it was done.
  const bool expected = held_and_open(pair, Modality::possible) && lies_ahead(*earlier, open) && done.carrier.empty();
  return done_and_planned(pair) || (expected && is_one_act_done(pair));
}

constexpr std::array modality_levels = {
    Level{"modality/not_comparable", Verdict::not_comparable, other_polarity},
    Level{"modality/both_marked", Verdict::agrees, both_marked},
    Level{"modality/done_since", Verdict::supersedes, done_since},
    Level{"modality/done_and_planned", Verdict::diverges, done_and_planned},
    Level{"modality/planned_since", Verdict::supersedes, planned_since},
    Level{"modality/planned_and_possible", Verdict::diverges, planned_and_possible},
    Level{"modality/asserted_and_alleged", Verdict::diverges, asserted_and_alleged},
};

}  // namespace

Ladder modality_ladder() { return modality_levels; }

}  // namespace rashomon
