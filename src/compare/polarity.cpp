// SPDX-License-Identifier: Apache-2.0
// The ladder of whether something is said to have happened or not.
#include <algorithm>
#include <array>

#include "claim/similarity.h"
#include "compare/issues.h"
#include "compare/knowledge.h"
#include "compare/ladder.h"
#include "compare/predicate.h"
#include "compare/two_bearers.h"
#include "value/time.h"

namespace rashomon {
namespace {

// What is meant or tried to be done is only denied by what will not be done: "tried to leave" and "did not leave" go
// together.
bool both_held(const ClaimPair& pair) {
  const auto a = pair.one.modality, b = pair.other.modality;
  if ((a == Modality::planned) != (b == Modality::planned)) {
    // "Will not resign" and "has resigned".
    const bool will_not = (a == Modality::planned ? pair.one : pair.other).polarity == Polarity::denied;
    const bool done = (a == Modality::planned ? b : a) == Modality::asserted;
    return a == Modality::reported || b == Modality::reported || (will_not && done);
  }
  const auto held = [](Modality m) {
    return m == Modality::asserted || m == Modality::reported || m == Modality::planned;
  };
  return held(a) && held(b);
}

// A claim that denies and the one that it is set against.
struct Denial {
  const Claim& denial;
  const Claim& assertion;
  const FrameContext& denied;    // around the denial
  const FrameContext& asserted;  // around the assertion
  const ClaimContext& asked;     // of the denial
};

Denial denial_in(const ClaimPair& pair) {
  if (pair.one.polarity == Polarity::denied)
    return {pair.one, pair.other, pair.one_context, pair.other_context, pair.one_asked};
  return {pair.other, pair.one, pair.other_context, pair.one_context, pair.other_asked};
}

// What is denied is the action, not how or where it was done: the other side tells of the same circumstances.
bool denies_the_action(const ClaimPair& pair) {
  const auto sides = denial_in(pair);
  // "Admitted taking bribes": what somebody owns up to is told, too, and so is what somebody "plans to close".
  const bool told = sides.asserted.finite || sides.asserted.nominal || !sides.asserted.speaker.empty() ||
                    sides.assertion.modality == Modality::planned;
  // Where and how an event that a noun names took place is told beside it.
  const auto& words = sides.asserted.nominal ? sides.asserted.sentence_words : sides.asserted.words;
  return told && share_within(sides.denied.circumstances, words) >= 1;
}

// Either article tells of one such action alone, and nobody in the one is somebody else in the other: a denial is rare
// enough that it then is of the other's action.
bool one_event(const ClaimPair& pair) {
  return one_event_alone(pair) &&
         (pair.evidence.anchors >= pair.likeness.event_anchors || pair.evidence[Feature::lead_both] > 0);
}

// "The kidnapping was never claimed", "claimed the abduction": either article tells of one such action alone, and both
// of one kind of thing, in words enough alike.
bool of_one_kind(const ClaimPair& pair) {
  return pair.evidence[Feature::event_alone] > 0 && pair.evidence[Feature::participant_kind] > 0 &&
         pair.evidence[Feature::place_apart] <= 0 && pair.evidence.other_participants == 0 &&
         pair.evidence.similarity >= pair.likeness.clauses_some;
}

// "No pedestrians were hurt" tells nothing of the driver, nor "no hostage" of the guard, though hostages are whoever is
// held.
bool denies_of_some_kind(const ClaimPair& pair) {
  const auto sides = denial_in(pair);
  const auto among = [&](std::string_view kind) {
    return std::ranges::any_of(sides.asserted.participants, [&](const Participant& p) {
      return pair.classes.anyone(p.thing) || pair.classes.is_a(p.thing, kind);
    });
  };
  return std::ranges::any_of(sides.denied.participants, [&](const Participant& p) {
    return p.named || (pair.classes.is_a(p.thing, "person") && (!pair.classes.anyone(p.thing) || !among(p.thing)));
  });
}

// "No arrests have been made" contradicts any one of them, whoever was arrested, if each article tells of such an event
// alone and knows of what the other says.
bool denies_any(const ClaimPair& pair) {
  if (pair.evidence.other_participants > 0 && denies_of_some_kind(pair)) return false;
  return denial_in(pair).denied.denies_all && denies_the_action(pair) && pair.evidence[Feature::event_alone] > 0 &&
         pair.evidence[Feature::sentence_known] >= 0 && pair.evidence.other_participants <= 1;
}

// Copied but for the denial, so that the circumstances are the same too, however the parser read them.
bool one_sentence(const ClaimPair& pair) { return pair.evidence.sentence_similarity >= pair.likeness.sentences_one; }

// What only describes a noun is nobody's event; that somebody says nothing denies no other's words.
bool tells_no_event(const ClaimPair& pair) {
  const auto& a = pair.one_context;
  const auto& b = pair.other_context;
  return a.attributive || b.attributive ||
         ((a.speech || b.speech) && pair.evidence.similarity < pair.likeness.clauses_some);
}

bool ends(const Time& time) { return time.form == TimeForm::before || time.form == TimeForm::by; }

// "Will no longer join" and "would be joining", "has no longer" and "had until June": it was so once, as both know.
bool given_up(const ClaimPair& pair) {
  const auto sides = denial_in(pair);
  return sides.denied.no_longer &&
         (sides.assertion.modality == Modality::planned || std::ranges::any_of(sides.asserted.times, ends));
}

// "Will not reopen before September" and "reopens in September" go together; only what is done earlier is denied. A
// time that both give ("said on Monday") is not the one.
bool denied_until(const ClaimPair& pair) {
  const auto sides = denial_in(pair);
  const auto& denied = sides.denied.times;
  return std::ranges::any_of(denied, [&](const Time& limit) {
    return ends(limit) && std::ranges::none_of(sides.asserted.times, [&](const Time& time) {
             return !time.when.empty() && !limit.when.empty() && time.when.front().begin < limit.when.front().begin &&
                    std::ranges::find(denied, time) == denied.end();
           });
  });
}

// "Has not overflowed since 1927" and "overflowed in 1927": what was before is not denied.
bool denied_since(const ClaimPair& pair) {
  const auto sides = denial_in(pair);
  const auto& asserted = sides.asserted.times;
  return !asserted.empty() && std::ranges::any_of(sides.denied.times, [&](const Time& since) {
    return since.form == TimeForm::since && !since.when.empty() && std::ranges::all_of(asserted, [&](const Time& time) {
             return !time.when.empty() && time.when.front().begin <= since.when.front().begin;
           });
  });
}

// "Denies killing her" and "she was killed" go together, unless the other side has the same one do it.
bool denies_only_own_part(const ClaimPair& pair) {
  const auto sides = denial_in(pair);
  if (!sides.denied.own_part) return false;
  const auto acts = [](const Participant& p) { return p.slot == Slot::agent && !p.key.empty(); };
  return std::ranges::none_of(sides.asserted.participants, [&](const Participant& p) {
    return acts(p) && std::ranges::any_of(sides.denied.participants, [&](const Participant& q) {
             return acts(q) && (p.key == q.key || (!p.thing.empty() && pair.classes.related(p.thing, q.thing)));
           });
  });
}

// "Non vaccinées" denies a word of the clause, not its verb.
bool denies_another_word(const ClaimPair& pair) {
  const auto sides = denial_in(pair);
  return !sides.denied.denied && sides.asked.thing_lemma != sides.asserted.lemma;
}

bool denies_another_part(const ClaimPair& pair) {
  if (other_object(pair) && !one_sentence(pair)) return true;
  return std::ranges::any_of(pair.one_context.times, [&](const Time& one) {
    return std::ranges::any_of(pair.other_context.times, [&](const Time& other) {
      return one.expression.weekday != 0 && other.expression.weekday != 0 &&
             one.expression.weekday != other.expression.weekday;
    });
  });
}

// "Not all", "not only", "some did not", "not unless": the rest is left open, unless the other side is of as much.
bool denies_less(const ClaimPair& pair) {
  const auto sides = denial_in(pair);
  const auto &denied = sides.denied, &asserted = sides.asserted;
  return denied.conditional != asserted.conditional || (denied.of_some && !asserted.of_some) ||
         (denied.of_whole && !asserted.of_whole);
}

// "A second explosion", "the explosion hurt nobody": one of the two is told from the first.
bool of_another(const ClaimPair& pair) { return pair.one_context.another != pair.other_context.another; }

// A state is somebody's: "the library stays open" and "the museum closes" go together, however alike the two are.
bool in_state(const ClaimPair& pair) {
  return !(pair.one_context.state || pair.other_context.state) || pair.evidence.shared_participants > 0;
}

bool denied_and_affirmed(const ClaimPair& pair) {
  if (of_a_matter(pair)) return false;
  if (denies_less(pair) || other_number(pair) || !in_state(pair)) return false;
  if (denies_another_word(pair) || (denial_in(pair).asserted.another && !denial_in(pair).denied.another)) return false;
  // "Escaped without injury": a noun denied beside a verb is denied of whom the verb is told.
  const auto& denied = denial_in(pair).denied;
  if (!one_sentence(pair) && denied.nominal && !denied.denies_all && pair.evidence.shared_participants == 0)
    return false;
  const bool of_others = pair.evidence.other_participants > 0 && pair.evidence.shared_participants == 0;
  if (!one_sentence(pair) && of_others && denies_of_some_kind(pair)) return false;
  if (of_two_bearers(pair)) return false;
  if (!one_sentence(pair) && (of_another(pair) || denial_in(pair).denied.by_unknown)) return false;
  if (denies_another_part(pair) && !denies_any(pair)) return false;
  if (denies_only_own_part(pair)) return false;
  if (tells_no_event(pair) || given_up(pair) || denied_until(pair) || denied_since(pair)) return false;
  if (!pair.conflict_allowed || !same_verb(pair) || !both_held(pair) || same_text(pair)) return false;
  return denies_any(pair) ||
         ((tells_the_same(pair) || one_event(pair) || of_one_kind(pair) || befalls_one_named(pair)) &&
          (one_sentence(pair) || denies_the_action(pair)));
}

bool both_denied(const ClaimPair& pair) {
  return !of_an_issue(pair) && same_text(pair) && pair.one.polarity == Polarity::denied && circumstances_agree(pair);
}

// "Still closed on Wednesday morning" and "reopened on Wednesday evening": all that the one sentence dates was over
// when what the other dates began.
bool told_of_before(const FrameContext& one, const FrameContext& other) {
  const auto ends = [](const Time& time) { return time.when.empty() ? Instant::max() : time.when.back().end; };
  const auto begins = [](const Time& time) { return time.when.empty() ? Instant::min() : time.when.front().begin; };
  if (one.times_around.empty() || other.times_around.empty()) return false;
  return std::ranges::all_of(one.times_around, [&](const Time& before) {
    return std::ranges::all_of(other.times_around, [&](const Time& time) { return ends(before) <= begins(time); });
  });
}

// Was the article of the denial written before that of the assertion?
bool denied_earlier(const ClaimPair& pair) { return earlier_of(pair) == &denial_in(pair).denial; }

// What had not happened when the earlier article was written has happened in the later one.
bool happened_since(const ClaimPair& pair) {
  if (!denied_and_affirmed(pair)) return false;
  const auto sides = denial_in(pair);
  return told_of_before(sides.denied, sides.asserted) || denied_earlier(pair);
}

// What the earlier article could not tell yet, the later one tells.
bool known_since(const ClaimPair& pair) { return known_and_open(pair) && denied_earlier(pair); }

// What the earlier article answers, the later one answers otherwise.
bool answered_since(const ClaimPair& pair) {
  return !pair.classes.issue(pair.one_context.matter).fixed && answered_otherwise(pair) && denied_earlier(pair);
}

bool not_comparable(const ClaimPair& pair) {
  return other_question(pair) || (of_a_matter(pair) && of_other_matters(pair));
}

constexpr std::array polarity_levels = {
    Level{"polarity/not_comparable", Verdict::not_comparable, not_comparable},
    Level{"polarity/both_denied", Verdict::agrees, both_denied},
    Level{"polarity/answered_alike", Verdict::agrees, answered_alike},
    Level{"polarity/answered_since", Verdict::supersedes, answered_since, true},
    Level{"polarity/answered", Verdict::contradicts, answered_otherwise, true},
    Level{"polarity/known_since", Verdict::supersedes, known_since, true},
    Level{"polarity/known", Verdict::diverges, known_and_open, true},
    Level{"polarity/since", Verdict::supersedes, happened_since},
    Level{"polarity/denied", Verdict::contradicts, denied_and_affirmed},
};

}  // namespace

Ladder polarity_ladder() { return polarity_levels; }

}  // namespace rashomon
