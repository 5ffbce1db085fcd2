// SPDX-License-Identifier: Apache-2.0
#include "claim/outcomes.h"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>

#include "base/hash.h"
#include "claim/context_participants.h"
#include "claim/context_values.h"
#include "text/fold.h"
#include "value/name.h"

namespace rashomon {
namespace {

// How often an article brings in somebody or something by a noun: without an article that tells it is known, or in the
// plural.
class Introduced {
 public:
  explicit Introduced(const Reading& reading) : reading_(reading) {
    for (std::uint32_t t = 0; t < reading.analysis.tokens.size(); ++t) {
      const auto& token = reading.token(t);
      if (token.upos != Upos::noun) continue;
      if (token.features.number != Number::singular || !reading.is_definite(t)) ++times_[reading.lemma(t)];
      note_whole(t);
    }
  }
  // "The driver", "his deputy": one alone is called so; and "a cyclist", where the article brings in no second one.
  bool is_only_one(std::uint32_t noun) const {
    if (reading_.token(noun).features.number != Number::singular) return false;
    if (reading_.is_definite(noun)) return true;
    const auto found = times_.find(reading_.lemma(noun));
    return found == times_.end() || found->second == 1;
  }
  // "The main bridge", "the bridge": the article speaks of no second one, whatever it calls the first.
  bool is_whole_kind(std::uint32_t noun) const {
    const auto found = narrowed_.find(reading_.lemma(noun));
    return found != narrowed_.end() && !several_.contains(reading_.lemma(noun));
  }

 private:
  void note_whole(std::uint32_t t) {
    const auto lemma = reading_.lemma(t);
    auto words = narrowing_of(reading_, t);
    const bool first = narrowed_.try_emplace(lemma, words).second;
    auto& before = narrowed_[lemma];
    const bool within = std::ranges::includes(before, words), around = std::ranges::includes(words, before);
    if (reading_.token(t).features.number == Number::plural || reading_.is_another(t) || (!first && !within && !around))
      several_.insert(lemma);
    if (around) before = std::move(words);
  }

  const Reading& reading_;
  std::map<std::string_view, int> times_;                            // by lemma
  std::map<std::string_view, std::vector<std::uint64_t>> narrowed_;  // by lemma, the most that narrows it
  std::set<std::string_view> several_;                               // lemmas of which there are several
};

// "The search", "talks", "services": what goes on or comes to an end.
bool is_event(const Reading& reading, std::uint32_t noun) {
  return reading.token(noun).upos == Upos::noun && (!reading.lexicon.action(reading.lemma(noun), Upos::noun).empty() ||
                                                    reading.classes.matters(reading.thing(noun), "course"));
}

// "The sale of the mill" is not "the sale of bread": a thing that an event is of tells which it is.
bool tells_event(const Reading& reading, std::uint32_t event, std::uint32_t word) {
  return is_event(reading, event) && reading.token(word).upos == Upos::noun &&
         universal(reading.token(word).relation) == Relation::nmod && !reading.is_person(word) &&
         reading.lexicon.slot(reading.preposition(word)) != Slot::place && reading.mention<Time>(word) == nullptr;
}

// What it is called beside its noun; but how old somebody is and what was done to them each article tells in its own
// way.
std::vector<std::uint64_t> narrowing_of_bearer(const Reading& reading, const Introduced& introduced,
                                               std::uint32_t noun) {
  const bool person = reading.is_person(noun);
  auto words = narrowing_of(reading, noun);
  // Of a thing that has no like in its article only a name, or what an event is of, need tell which one it is.
  const bool whole = !person && introduced.is_whole_kind(noun);
  for (const auto c : reading.tree.children(noun)) {
    const bool told_anyhow = universal(reading.token(c).relation) == Relation::acl ||
                             reading.token(c).upos == Upos::verb || reading.mention<Quantity>(c) != nullptr;
    const bool told_apart = reading.token(c).upos == Upos::propn || tells_event(reading, noun, c);
    if ((person && told_anyhow) || ties_to_event(reading, noun, c) || (whole && !told_apart))
      std::erase(words, hash(fold(reading.lemma(c))));
  }
  return words;
}

// "Talks have resumed", "les recherches": in the plural, too, they are one.
bool is_all_of_it(const Reading& reading, std::uint32_t event) {
  return reading.token(event).features.number == Number::plural && reading.mention<Quantity>(event) == nullptr &&
         (reading.is_definite(event) || !reading.child(event, Relation::det));
}

bool befalls(const OutcomeRule& rule, const Participant& participant, const FrameContext& context) {
  const bool agent = participant.slot == Slot::agent, patient = participant.slot == Slot::patient;
  if (rule.slot == "agent") return agent;
  if (rule.slot == "patient") return patient;
  return patient || (agent && (context.intransitive || !context.carrier.empty()));
}

// "Granted him bail", "put an end to the search": what completes the verb is part of what it says, and whom or what it
// befalls stands beside it.
bool is_part_of_phrase(const Reading& reading, const Frame& frame, std::uint32_t noun) {
  const auto phrase = std::string(reading.lemma(frame.predicate)) + ' ' + std::string(reading.lemma(noun));
  return reading.lexicon.action(phrase, Upos::verb) == frame.action;
}

bool stands_beside_phrase(const Reading& reading, const Frame& frame, const Argument& argument) {
  const bool somebody = argument.slot == Slot::recipient;
  const bool event = argument.slot == Slot::place && is_event(reading, argument.head) &&
                     reading.is_definite(argument.head) && reading.mention<Place>(argument.head) == nullptr;
  return (somebody || event) && std::ranges::all_of(frame.arguments, [&](const Argument& other) {
           return other.slot != Slot::patient || is_part_of_phrase(reading, frame, other.head);
         });
}

// Whom or what a verb is told of; of one that carries an event, the event itself, which takes part in none.
Participant told_of(const Reading& reading, const Frame& frame, const FrameContext& context, std::size_t argument) {
  const auto& participant = context.participants[argument];
  auto whose = frame.arguments[argument];
  const bool carried = !context.carrier.empty() && is_event(reading, whose.head);
  const bool beside = stands_beside_phrase(reading, frame, whose);
  if (!carried && !beside) return participant;
  if (beside) whose.slot = Slot::patient;
  return told_apart(reading, frame.predicate, whose);
}

void add_outcomes(const Reading& reading, const Introduced& introduced, const Frame& frame,
                  const std::vector<OutcomeRule>& rules, FrameContext& context) {
  for (const auto& rule : rules) {
    // "The missing climber" is what he is called, wherever he is now.
    if (context.attributive && rule.question == "fate") continue;
    for (std::size_t i = 0; i < frame.arguments.size(); ++i) {
      auto participant = told_of(reading, frame, context, i);
      if (!befalls(rule, participant, context)) continue;
      auto bearer = frame.arguments[i].head;
      // "His condition is critical", "l'état de la victime": of what is only somebody's own, whose it is.
      const bool owned = rule.slot == "person" && !reading.is_person(bearer);
      if (auto owner = owned ? owner_in(reading, bearer) : std::nullopt) {
        bearer = owner->head;
        owner->slot = participant.slot;
        participant = told_apart(reading, frame.predicate, *owner);
      }
      const auto noun = reading.referent(bearer);
      // "The bank is in a critical condition."
      const bool body = reading.classes.is_a(participant.thing, "group");
      if (participant.key.empty() || (rule.slot == "person" && body)) continue;
      // "The bridge on the D5", which may be a name.
      if (participant.named && participant.thing.empty()) participant.thing = reading.thing(noun);
      // "The fire", "the blaze": one event, whatever else the word may name.
      if (const auto event = reading.lexicon.action(reading.lemma(noun), Upos::noun);
          rule.slot == "event" && !event.empty())
        participant.thing = event;
      if (rule.slot == "event" && !is_event(reading, noun)) continue;
      const bool whole = rule.slot == "event" && is_all_of_it(reading, noun);
      const bool taken_up = noun != bearer && reading.token(bearer).upos == Upos::noun;
      if (!participant.named && !whole && !taken_up && !introduced.is_only_one(noun)) continue;
      context.outcomes.push_back({rule.question, rule.outcome, participant.key, participant.thing,
                                  narrowing_of_bearer(reading, introduced, noun), participant.given, participant.named,
                                  rule.step, ""});
    }
    // "Granted Voss bail": whom the noun that completes the verb befalls.
    for (auto i = frame.arguments.size(); i < context.participants.size(); ++i) {
      const auto& p = context.participants[i];
      if (p.named && p.slot == Slot::patient && rule.slot == "patient")
        context.outcomes.push_back(
            {rule.question, rule.outcome, p.key, p.thing, p.narrowing, p.given, true, rule.step, ""});
    }
  }
}

}  // namespace

bool one_bearer(const Outcome& a, const Outcome& b, const Classes& classes) {
  if (a.named && b.named) return a.bearer == b.bearer && !named_apart(a.given, b.given);
  if (a.named || b.named) {
    // "The Arden bridge was swept away", "the bridge held": a name and a noun for one kind of thing, which nothing
    // narrows.
    const auto& described = a.named ? b : a;
    return a.bearer == b.bearer ||
           (!a.thing.empty() && a.thing == b.thing && !classes.is_a(a.thing, "person") && described.narrowing.empty());
  }
  if (!std::ranges::includes(a.narrowing, b.narrowing) && !std::ranges::includes(b.narrowing, a.narrowing))
    return false;
  if (a.bearer == b.bearer) return true;
  // Whoever did it is called the suspect here and the gunman there.
  const auto did_it = [&](const Outcome& outcome) {
    return classes.matters(outcome.thing, "culprit") || classes.is_a(outcome.thing, "suspect");
  };
  if (did_it(a) && did_it(b)) return true;
  if (a.thing.empty() || a.thing != b.thing) return false;
  // "The fire" and "the blaze", "the trawler" and "the boat".
  return (classes.is_a(a.thing, "person") && !classes.anyone(a.thing)) || classes.matters(a.thing, "alone") ||
         (classes.is_a(a.thing, "device") && a.thing != "device");
}

namespace {

bool exclude(const Outcome& a, const Outcome& b, const Classes& classes) {
  return a.question == b.question && a.outcome != b.outcome && one_bearer(a, b, classes);
}

}  // namespace

void mark_outcomes(const Reading& reading, const std::vector<Frame>& frames, const std::vector<State>& states,
                   std::vector<FrameContext>& contexts) {
  const Introduced introduced(reading);
  for (std::size_t f = 0; f < frames.size(); ++f) {
    auto& context = contexts[f];
    // "Le conducteur, blessé, n'a pas pu être entendu": what describes him is not denied.
    if (context.within_denial && !context.attributive) continue;
    if (frames[f].polarity == Polarity::denied) {
      // "N'a pas survécu": of two of which only one comes about, the other did.
      const auto other = reading.classes.opposite_of(context.action);
      if (reading.classes.either(context.action, other))
        add_outcomes(reading, introduced, frames[f], reading.classes.outcomes(other), context);
      continue;
    }
    add_outcomes(reading, introduced, frames[f], reading.classes.outcomes(context.action), context);
    // "The search continued": what a verb says of the event that it carries.
    if (!context.carrier.empty())
      add_outcomes(reading, introduced, frames[f], reading.classes.outcomes(context.carrier), context);
    if (frames[f].nominal) continue;
    for (std::size_t i = 0; i < frames[f].arguments.size(); ++i) {
      const auto& participant = context.participants[i];
      if (participant.slot != Slot::agent)
        add_outcomes(reading, introduced, frames[f],
                     reading.classes.outcomes(reading.thing(frames[f].arguments[i].head)), context);
    }
  }
  for (const auto& state : states) {
    auto& outcomes = contexts[state.frame].outcomes;
    // "Will no longer be the coach": of an office, that it is over tells as much as that it lasts.
    if (state.ended && state.kind == "office" && outcomes.empty())
      add_outcomes(reading, introduced, frames[state.frame], reading.classes.outcomes("out_of_office"),
                   contexts[state.frame]);
    // A state that several changes would end is told once.
    if (state.ended || contexts[state.frame].within_denial ||
        std::ranges::any_of(outcomes, [](const Outcome& outcome) { return !outcome.state.empty(); }))
      continue;
    const auto before = outcomes.size();
    add_outcomes(reading, introduced, frames[state.frame], reading.classes.outcomes(state.kind), contexts[state.frame]);
    for (auto o = before; o < outcomes.size(); ++o) outcomes[o].state = state.kind;
  }
  // One of each that an article tells, by its modality and question: there are few, however long it is.
  std::map<std::pair<Modality, std::string>, std::vector<Outcome>> told;
  for (std::size_t f = 0; f < frames.size(); ++f) {
    for (const auto& outcome : contexts[f].outcomes) {
      auto& so_far = told[{frames[f].modality, outcome.question}];
      const bool new_one = std::ranges::none_of(so_far, [&](const Outcome& other) {
        return other.outcome == outcome.outcome && other.bearer == outcome.bearer &&
               other.narrowing == outcome.narrowing;
      });
      if (new_one) so_far.push_back(outcome);
    }
  }
  const auto told_otherwise = [&](std::size_t f, const Outcome& outcome) {
    return std::ranges::any_of(told[{frames[f].modality, outcome.question}],
                               [&](const Outcome& other) { return exclude(outcome, other, reading.classes); });
  };
  std::vector<std::vector<Outcome>> kept(frames.size());
  for (std::size_t f = 0; f < frames.size(); ++f) {
    for (const auto& outcome : contexts[f].outcomes)
      if (!told_otherwise(f, outcome)) kept[f].push_back(outcome);
  }
  for (std::size_t f = 0; f < frames.size(); ++f) contexts[f].outcomes = std::move(kept[f]);
}

std::optional<RivalOutcomes> rival_outcomes(const FrameContext& one, const FrameContext& other,
                                            const Classes& classes) {
  // Of several, the one whose question and outcomes come first, whichever article is told of first.
  std::optional<RivalOutcomes> found;
  const auto order = [](const Outcome& a, const Outcome& b) {
    return std::tuple(std::string_view(a.question), std::string_view(std::min(a.outcome, b.outcome)),
                      std::string_view(std::max(a.outcome, b.outcome)));
  };
  for (const auto& a : one.outcomes) {
    for (const auto& b : other.outcomes) {
      if (!exclude(a, b, classes)) continue;
      if (!found || order(a, b) < order(*found->first, *found->second)) found = RivalOutcomes(&a, &b);
    }
  }
  return found;
}

}  // namespace rashomon
