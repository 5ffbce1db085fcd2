// SPDX-License-Identifier: Apache-2.0
#include "compare/two_bearers.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "base/hash.h"
#include "claim/context_participants.h"
#include "value/quantity.h"

namespace rashomon {
namespace {

// "Anne Carter", "the deputy mayor": is the one named whom no word of her article calls a deputy?
bool is_unknown_deputy(const Participant& p, const Participant& q, const ArticleContext& article) {
  return p.named && !q.named && q.rank == "deputy" &&
         std::ranges::none_of(q.narrowing, [&](std::uint64_t word) { return speaks_of(article, word); });
}

// "Women won 48 seats", "the party won 112": of numbers, men and women stand for no body.
bool some_people(const Participant& p, const Participant& q, const ClaimPair& pair) {
  return pair.one.aspect == Aspect::quantity && (pair.classes.many(p.thing) || pair.classes.many(q.thing));
}

// May the two nouns be of one thing? Of nouns of no known class nothing tells, but two measures in one language are of
// two things; and somebody may stand for a body or a band: "the ministry", "the minister"; "the commando", "these men".
bool may_be_one(const Participant& p, const Participant& q, const ClaimPair& pair) {
  const auto& classes = pair.classes;
  if (are_two(p, q)) return false;
  // "The northbound train", "the southbound train".
  if (p.key == q.key) return p.named || q.named || !rivals(p.kinds, q.kinds);
  if (is_unknown_deputy(p, q, pair.one_article) || is_unknown_deputy(q, p, pair.other_article)) return false;
  // Of two kin who are only described, too: "the widow", "the eldest son".
  if (classes.exclusion(p.office, q.office)) return false;
  if (p.named || q.named) return true;
  if (p.thing.empty() || q.thing.empty()) {
    // But of the only event of its kind in both articles they are what each of them calls it.
    const bool one_event = pair.evidence.same_action && pair.evidence[Feature::event_alone] > 0;
    return pair.one.aspect != Aspect::quantity || one_event || pair.one_article.language != pair.other_article.language;
  }
  return classes.anyone(p.thing) || classes.anyone(q.thing) || classes.related(p.thing, q.thing) ||
         (classes.is_a(p.thing, "person") != classes.is_a(q.thing, "person") && !some_people(p, q, pair)) ||
         (classes.matters(p.thing, "culprit") && classes.matters(q.thing, "culprit")) ||
         (pair.one.aspect != Aspect::quantity && classes.said_alike(p.thing, q.thing));
}

// "Profit reached 5 million", "Brenner made a profit of": what is measured is nobody's, and bears no measure itself.
bool is_measured(const Participant& p, const ClaimPair& pair) {
  const auto* quantity = std::get_if<Quantity>(&pair.one.value);
  // "1,200 hectares burned": so much of it is no bearer of how much it is.
  if (quantity != nullptr && p.measure && !quantity->unit.empty() && p.measure->unit == quantity->unit) return true;
  if (quantity == nullptr || p.thing.empty()) return false;
  const auto kind = name_of(quantity->kind);
  return std::ranges::any_of(std::to_array<std::string_view>({"thing", "sum", "order", "level"}),
                             [&](auto slot) { return !pair.classes.measure(p.thing, slot, kind).empty(); });
}

// Do both describe who has the slot, by nouns of which neither may be said for the other?
bool of_two_in(const ClaimPair& pair, Slot slot, Slot other_slot) {
  bool met = false;
  for (const auto& p : pair.one_context.participants) {
    if (p.slot != slot || p.key.empty() || is_measured(p, pair)) continue;
    for (const auto& q : pair.other_context.participants) {
      if (q.slot != other_slot || q.key.empty() || is_measured(q, pair)) continue;
      if (may_be_one(p, q, pair)) return false;
      met = true;
    }
  }
  return met;
}
bool of_two_in(const ClaimPair& pair, Slot slot) { return of_two_in(pair, slot, slot); }

// "Was found 4 km from the house by a hunter", "was 2 km from the house": what is somewhere suffers one verb and does
// the other.
Slot slot_of_what_is_somewhere(const FrameContext& context) {
  const bool suffers = std::ranges::any_of(
      context.participants, [](const Participant& p) { return p.slot == Slot::patient && !p.key.empty(); });
  return suffers ? Slot::patient : Slot::agent;
}

// Is it told of both by one noun and by words that exclude each other?
bool of_rivals(const ClaimPair& pair) {
  const auto rival = [](const Participant& p, const Participant& q) {
    return p.slot == Slot::agent && q.slot == p.slot && !p.named && !q.named && p.key == q.key &&
           rivals(p.kinds, q.kinds);
  };
  return std::ranges::any_of(pair.one_context.participants, [&](const Participant& p) {
    return std::ranges::any_of(pair.other_context.participants, [&](const Participant& q) { return rival(p, q); });
  });
}

// A wreck is not where its crew is.
bool person_and_thing(const ClaimPair& pair, Slot slot, Slot other_slot) {
  const auto in_slot = [&](const FrameContext& context, Slot wanted, bool person) {
    return std::ranges::any_of(context.participants, [&](const Participant& p) {
      return p.slot == wanted && !p.named && !p.thing.empty() && pair.classes.is_a(p.thing, "person") == person;
    });
  };
  return (in_slot(pair.one_context, slot, true) && in_slot(pair.other_context, other_slot, false)) ||
         (in_slot(pair.one_context, slot, false) && in_slot(pair.other_context, other_slot, true));
}

bool somewhere_of_two(const ClaimPair& pair) {
  const auto slot = slot_of_what_is_somewhere(pair.one_context), other = slot_of_what_is_somewhere(pair.other_context);
  return of_two_in(pair, slot, other) || person_and_thing(pair, slot, other);
}

}  // namespace

bool of_two_bearers(const ClaimPair& pair) {
  if (pair.one_asked.measure == distance_away && pair.other_asked.measure == distance_away)
    return somewhere_of_two(pair);
  return of_two_in(pair, Slot::agent) || of_two_in(pair, Slot::patient);
}

bool done_to_two(const ClaimPair& pair) { return of_two_in(pair, Slot::patient); }

bool of_a_further_one(const ClaimPair& pair) {
  const auto further = [](const FrameContext& context) {
    return std::ranges::any_of(context.participants, [](const Participant& p) {
      if (p.named || (p.slot != Slot::agent && p.slot != Slot::patient)) return false;
      return std::ranges::any_of(p.kinds,
                                 [&](const Kind& kind) { return kind.group == hash(p.key) && kind.word != hash("1"); });
    });
  };
  return further(pair.one_context) != further(pair.other_context);
}

namespace {

// "The officer fired twice", "fifteen shots were fired": those of the forces are some of them. Of "was shot three
// times" the others missed.
bool some_doings(const ClaimPair& pair) {
  const auto of_forces = [&](const FrameContext& context) {
    return std::ranges::any_of(context.participants, [&](const Participant& p) {
      return p.slot == Slot::agent &&
             (pair.classes.is_a(p.thing, "police") || pair.classes.is_a(p.thing, "security_forces"));
    });
  };
  const bool one_of = pair.classes.counts_doings(pair.one_asked.tally);
  const bool other_of = pair.classes.counts_doings(pair.other_asked.tally);
  if (!one_of && !other_of) return false;
  if (one_of != other_of) return true;
  return of_forces(pair.one_context) != of_forces(pair.other_context);
}

}  // namespace

bool counted_of_two(const ClaimPair& pair) {
  if (std::get<Quantity>(pair.one.value).kind != QuantityKind::cardinal ||
      !std::get<Quantity>(pair.one.value).unit.empty() || pair.evidence.one_situation())
    return false;
  if (pair.one_asked.slot == Slot::agent || pair.other_asked.slot == Slot::agent) return false;
  if (of_rivals(pair) || some_doings(pair)) return true;
  // Who hears or counts them has none of their own.
  const bool measured =
      pair.classes.measures(pair.one_context.action) || pair.classes.measures(pair.other_context.action);
  const bool one_tally = pair.evidence.same_tally && !pair.classes.counts_doings(pair.one_asked.tally);
  return !one_tally && !measured && of_two_in(pair, Slot::agent);
}

}  // namespace rashomon
