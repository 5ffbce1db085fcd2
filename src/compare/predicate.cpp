// SPDX-License-Identifier: Apache-2.0
// The ladder of what is said to have happened, and what it shares with that of modality.
#include <algorithm>
#include <array>
#include <optional>

#include "base/hash.h"
#include "claim/outcomes.h"
#include "claim/similarity.h"
#include "compare/ladder.h"
#include "compare/predicate.h"
#include "value/time.h"

namespace rashomon {
namespace {

const Description& one(const ClaimPair& pair) { return std::get<Description>(pair.one.value); }
const Description& other(const ClaimPair& pair) { return std::get<Description>(pair.other.value); }

// What else either dates does not matter where the clauses are all but the same.
bool same_clause(const ClaimPair& pair) {
  return pair.in_one_story && pair.evidence.similarity >= pair.likeness.clauses_copied &&
         pair.evidence.other_participants == 0;
}
bool incompatible(const ClaimPair& pair) { return !pair.evidence.compatible && !same_clause(pair); }
bool same_stance(const ClaimPair& pair) {
  return pair.one.polarity == pair.other.polarity && pair.one.modality == pair.other.modality;
}
// The same done by the same to the same, as far as both say. That two verbs are alike is no agreement yet: it needs
// what a conflict would need.
bool same_action(const ClaimPair& pair) {
  if (!(pair.conflict_allowed || same_clause(pair)) || !pair.evidence.same_action || !same_stance(pair) ||
      pair.evidence.other_participants > 0 || !circumstances_agree(pair))
    return false;
  // That both name an event ("the attack", "a bombing") tells nothing of what happened.
  const auto &a = pair.one_context, &b = pair.other_context;
  if ((a.nominal && !b.finite) || (b.nominal && !a.finite)) return false;
  return pair.evidence.similarity >=
         (pair.evidence.shared_participants > 0 ? pair.likeness.clauses_some : pair.likeness.clauses_more);
}
std::string_view agent_of(const FrameContext& context) {
  const auto found = std::ranges::find(context.participants, Slot::agent, &Participant::slot);
  return found == context.participants.end() ? std::string_view() : std::string_view(found->key);
}

// "Le Sénat" and "les sénateurs", but not "l'Assemblée".
bool one_body(std::string_view one, std::string_view other, double least) {
  const auto& shorter = one.size() < other.size() ? one : other;
  const auto& longer = one.size() < other.size() ? other : one;
  return static_cast<double>(shorter.size()) >= least && longer.starts_with(shorter);
}

// Was one of the two decided of one thing, whoever is said to have decided it? Only if neither article tells of a
// second decision: amendments are adopted and rejected by the dozen, and who "rejected in vain" what the Senate adopted
// decided nothing.
bool one_decision(const ClaimPair& pair) {
  const auto alone_in = [](const FrameContext& context) { return context.alone && !context.opposed; };
  if (!alone_in(pair.one_context) || !alone_in(pair.other_context)) return false;
  if (pair.evidence.similarity < pair.likeness.clauses_more || !to_the_same(pair)) return false;
  const auto one = agent_of(pair.one_context), other = agent_of(pair.other_context);
  return one.empty() || other.empty() || one_body(one, other, pair.likeness.body_letters);
}

// "The school stayed open", "the school was closed": who is told of in the one is whom it is done to in the other.
bool befalls_it(const FrameContext& told, const FrameContext& done) {
  const auto who = agent_of(told);
  return told.intransitive && !who.empty() && std::ranges::any_of(done.participants, [&](const Participant& p) {
           return p.slot == Slot::patient && p.key == who;
         });
}

// What somebody sold, somebody else bought: of one thing done by two, opposites tell of one event.
bool by_another(const ClaimPair& pair) {
  if (pair.classes.either(one(pair).head, other(pair).head) && one_decision(pair)) return false;
  // At one time: "stayed closed for six hours" and "was reopened" go together.
  const bool at_once = pair.evidence[Feature::time_same] > 0 && pair.one.modality == Modality::asserted;
  if (at_once && (befalls_it(pair.one_context, pair.other_context) || befalls_it(pair.other_context, pair.one_context)))
    return false;
  const auto one = agent_of(pair.one_context), other = agent_of(pair.other_context);
  return one.empty() != other.empty() || one != other;
}

// "L'incendie", "l'incendie a été maîtrisé": what ends an event goes together with it.
bool ends_it(const FrameContext& event, const FrameContext& end) {
  return event.nominal && std::ranges::find(end.participants, event.lemma, &Participant::key) != end.participants.end();
}

// "Beat Stanmore" and "lost to Corby": each clause names somebody whom the other does not; but for what both are told
// of ("the bridge on the D5", "the bridge").
bool beside_each_other(const std::vector<std::uint64_t>& one, const std::vector<std::uint64_t>& other,
                       std::string_view bearer) {
  const auto beside = [&](const std::vector<std::uint64_t>& a, const std::vector<std::uint64_t>& b) {
    return std::ranges::any_of(
        a, [&](std::uint64_t name) { return name != hash(bearer) && !std::ranges::binary_search(b, name); });
  };
  return beside(one, other) && beside(other, one);
}
bool of_other_names(const ClaimPair& pair, std::string_view bearer = {}) {
  return beside_each_other(pair.one_context.own_names, pair.other_context.own_names, bearer);
}

// "Was closed", "reopened": what opens again was closed, unless both tell of one time, or of what is so now.
bool ends_other(const ClaimPair& pair) {
  const auto ends = [&](const FrameContext& context, const FrameContext& begun, Modality modality) {
    return pair.classes.matters(context.action, "again") && !begun.lasting && modality == Modality::asserted;
  };
  return pair.evidence[Feature::time_same] <= 0 && (ends(pair.one_context, pair.other_context, pair.other.modality) ||
                                                    ends(pair.other_context, pair.one_context, pair.one.modality));
}

// "Norby lost to Elmswood", "Elmswood's win over Norby": of two of which only one comes about, who did the one is whom
// the other befell.
bool from_either_side(const ClaimPair& pair) {
  if (!pair.classes.either(one(pair).head, other(pair).head)) return false;
  const auto meet = [](const FrameContext& lost, const FrameContext& won) {
    const auto who = agent_of(lost);
    return won.nominal && !who.empty() && std::ranges::any_of(won.participants, [&](const Participant& p) {
             return p.slot == Slot::patient && p.named && p.key == who;
           });
  };
  return meet(pair.one_context, pair.other_context) || meet(pair.other_context, pair.one_context);
}

// "The club was sold to the fund", "its purchase by the fund": who does the one is whom the other is done with, or
// nobody is told to do either.
bool two_sides(const ClaimPair& pair) {
  if (!pair.classes.converse(one(pair).head, other(pair).head)) return false;
  const auto acts = [](const Participant& p) { return p.slot == Slot::agent && !p.key.empty(); };
  const auto with = [&](const FrameContext& a, const FrameContext& b) {
    return std::ranges::any_of(a.participants, [&](const Participant& p) {
      return acts(p) && std::ranges::any_of(b.participants, [&](const Participant& q) {
               return q.slot != Slot::agent && q.key == p.key;
             });
    });
  };
  const auto &a = pair.one_context, &b = pair.other_context;
  const bool nobody = std::ranges::none_of(a.participants, acts) && std::ranges::none_of(b.participants, acts);
  return nobody || with(a, b) || with(b, a);
}

// "No rise" and "no fall" go together, and what only describes a thing ("barricades built by") is no event of now.
bool opposite_action(const ClaimPair& pair) {
  if (pair.one.polarity == Polarity::denied || pair.one_context.attributive || pair.other_context.attributive)
    return false;
  // "Was still alive when they came": what comes after ends it.
  if (pair.one_context.still || pair.other_context.still || ends_other(pair)) return false;
  // "Three of the five suspects were released", "five were arrested": what a part of them undergoes is not what all do.
  if (pair.one_context.of_some != pair.other_context.of_some) return false;
  if (!pair.one_context.nominal && !pair.other_context.nominal && by_another(pair)) return false;
  if (ends_it(pair.one_context, pair.other_context) || ends_it(pair.other_context, pair.one_context)) return false;
  if (of_other_names(pair) || other_object(pair) || from_either_side(pair) || two_sides(pair)) return false;
  return pair.conflict_allowed && same_stance(pair) && pair.evidence.similarity >= pair.likeness.clauses_some &&
         pair.classes.opposite(one(pair).head, other(pair).head);
}

// Beside the one whose outcome it is: a time, a place, somebody else or the words around tell of one event, or nobody
// else in either article is called so.
bool tied_beside(const ClaimPair& pair) {
  const auto& evidence = pair.evidence;
  return evidence.same_event || evidence[Feature::sentence_known] > 0 || evidence[Feature::time_same] > 0 ||
         evidence[Feature::place_same] > 0 || evidence[Feature::thing_alone] > 0 || evidence.shared_participants > 1 ||
         evidence.sentence_similarity >= pair.likeness.sentences_tied;
}

bool ended_by(const Outcome& outcome, const FrameContext& change, const Classes& classes) {
  if (outcome.state.empty()) return false;
  return std::ranges::any_of(classes.state(outcome.state).endings,
                             [&](const Ending& ending) { return classes.related(ending.by, change.action); });
}

// "Will go ahead", "was called off": what is to come and what was decided of it tell of one plan.
bool of_one_plan(const ClaimPair& pair, const RivalOutcomes& rivals) {
  const auto decided = [](const Claim& claim) {
    return claim.modality == Modality::asserted || claim.modality == Modality::planned;
  };
  // "Was halted on Wednesday", "will go on until Friday".
  const auto& question = rivals.first->question;
  return (question == "plan" || question == "course") && decided(pair.one) && decided(pair.other);
}

// "The driver was killed", "the driver was hurt"; "resigned", "was dismissed": one thing alone becomes of somebody.
std::optional<RivalOutcomes> outcomes_apart(const ClaimPair& pair) {
  if (!pair.conflict_allowed || !tied_beside(pair) || pair.evidence[Feature::place_apart] > 0) return std::nullopt;
  if (pair.one_context.nominal || pair.other_context.nominal) return std::nullopt;
  // "Un homme de 44 ans a été tué", "un homme de 29 ans a été arrêté": told by their ages, two people.
  if (pair.evidence[Feature::participant_named_same] <= 0 && other_number(pair) && !near_copies(pair))
    return std::nullopt;
  const auto rivals = rival_outcomes(pair.one_context, pair.other_context, pair.classes);
  // "Did not survive" has been read as what did come about, so that only how sure it is must be the same.
  if (!rivals || !(pair.one.modality == pair.other.modality || of_one_plan(pair, *rivals))) return std::nullopt;
  if (of_other_names(pair, rivals->first->named ? rivals->first->bearer : rivals->second->bearer)) return std::nullopt;
  // "The strike goes on at the Tulle refinery", "the strike at the Brive refinery has ended".
  const bool course = rivals->first->question == "course" || rivals->first->question == "finish";
  if (course && beside_each_other(pair.one_context.names, pair.other_context.names, {})) return std::nullopt;
  // "Was still alive when they came" leaves open what became of her; "is still at large" tells it.
  const bool alive = rivals->first->question == "life";
  const bool open = alive && ((pair.one_context.still && rivals->first->state.empty()) ||
                              (pair.other_context.still && rivals->second->state.empty()));
  // What ends a state is set against it as a claim of its polarity.
  const bool ends = ended_by(*rivals->first, pair.other_context, pair.classes) ||
                    ended_by(*rivals->second, pair.one_context, pair.classes);
  return open || ends ? std::nullopt : rivals;
}

// What an earlier article told of has gone on to the next step in the later one: hurt, then dead.
bool gone_on(const ClaimPair& pair) {
  const auto apart = outcomes_apart(pair);
  if (!apart) return false;
  const auto a = apart->first->step, b = apart->second->step;
  const auto* earlier = earlier_of(pair);
  return (a > b && b > 0 && earlier == &pair.other) || (b > a && a > 0 && earlier == &pair.one);
}

// The one may have followed the other within the day.
bool other_step(const ClaimPair& pair) {
  const auto apart = outcomes_apart(pair);
  return apart && apart->first->step > 0 && apart->second->step > 0 && apart->first->step != apart->second->step;
}

bool other_outcome(const ClaimPair& pair) { return outcomes_apart(pair).has_value(); }

// "Admitted having founded the gang", "admitted having led it": the only deed that either article has somebody own up
// to, where neither speaks of the other's.
bool other_admission(const ClaimPair& pair) {
  const auto &a = pair.one_context, &b = pair.other_context;
  if (!a.admitted || !b.admitted || !pair.conflict_allowed || !same_stance(pair) || pair.evidence.same_action)
    return false;
  const auto is_class = [](const FrameContext& context) { return !context.action.starts_with('~'); };
  if (!is_class(a) || !is_class(b) || of_other_names(pair)) return false;
  return !speaks_of(pair.one_article, hash("=" + b.action)) && !speaks_of(pair.other_article, hash("=" + a.action));
}

constexpr std::array action_levels = {
    Level{"action/not_comparable", Verdict::not_comparable, incompatible},
    Level{"action/same", Verdict::agrees, same_action},
    Level{"action/opposite", Verdict::contradicts, opposite_action},
    Level{"action/gone_on", Verdict::supersedes, gone_on, true},
    Level{"action/other_step", Verdict::diverges, other_step, true},
    Level{"action/other_outcome", Verdict::contradicts, other_outcome, true},
    Level{"action/other_admission", Verdict::diverges, other_admission, true},
};

}  // namespace

bool to_the_same(const ClaimPair& pair) {
  const auto suffers = [](const Participant& p) { return p.slot == Slot::patient && !p.key.empty(); };
  return std::ranges::any_of(pair.one_context.participants, [&](const Participant& p) {
    return suffers(p) && std::ranges::any_of(pair.other_context.participants,
                                             [&](const Participant& q) { return suffers(q) && p.key == q.key; });
  });
}

bool of_others(const ClaimPair& pair) {
  return pair.one_context.lemma != pair.other_context.lemma && pair.evidence.other_participants > 0 &&
         pair.evidence.shared_participants == 0;
}

bool dated_apart(const ClaimPair& pair) {
  const auto &a = pair.one_context.times, &b = pair.other_context.times;
  if (a.empty() || b.empty()) return false;
  return std::ranges::none_of(a, [&](const Time& time) {
    return std::ranges::any_of(b, [&](const Time& t) {
      const auto found = relation(time, t);
      const bool of_a_day = time.grain <= Grain::day && t.grain <= Grain::day;
      return found == ValueRelation::equal || (of_a_day && fits(found));
    });
  });
}

bool other_object(const ClaimPair& pair) {
  // Of people, the same are called this here and that there.
  const auto tells = [&](const Participant& p) {
    return p.slot == Slot::patient && !p.thing.empty() && !pair.classes.many(p.thing) && !pair.classes.anyone(p.thing);
  };
  bool told = false;
  for (const auto& p : pair.one_context.participants) {
    if (p.slot != Slot::patient) continue;
    for (const auto& q : pair.other_context.participants) {
      if (q.slot != Slot::patient) continue;
      if (!tells(p) || !tells(q) || p.key == q.key || pair.classes.related(p.thing, q.thing)) return false;
      told = true;
    }
  }
  return told;
}

bool other_number(const ClaimPair& pair) {
  const auto &one = pair.one_context.numbers, &other = pair.other_context.numbers;
  return !one.empty() && !other.empty() &&
         std::ranges::none_of(one, [&](std::uint64_t number) { return std::ranges::binary_search(other, number); });
}

bool same_text(const ClaimPair& pair) {
  return std::get<Description>(pair.one.value).text == std::get<Description>(pair.other.value).text;
}

bool same_verb(const ClaimPair& pair) {
  if (pair.one_context.lemma == pair.other_context.lemma) return true;
  return pair.evidence.same_action && !(pair.one_context.speech && pair.other_context.speech);
}

bool befalls_one_named(const ClaimPair& pair) {
  const auto once = [&](const FrameContext& context) { return !pair.classes.outcomes(context.action).empty(); };
  return once(pair.one_context) && once(pair.other_context) && pair.evidence.same_action &&
         pair.evidence[Feature::participant_named_same] > 0 && pair.evidence.other_participants == 0;
}

Ladder action_ladder() { return action_levels; }

}  // namespace rashomon
