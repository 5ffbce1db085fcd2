// SPDX-License-Identifier: Apache-2.0
#include "claim/told_beside.h"

#include <algorithm>

#include "claim/terms.h"

namespace rashomon {
namespace {

constexpr std::uint32_t words_behind = 2;  // "de plus": the last word that may tell a number beside another

// Does a word tell something of its head, and name nobody beside it ("two climbers and a third")?
bool narrows(const Reading& reading, std::uint32_t t) {
  const auto relation = universal(reading.token(t).relation);
  return relation == Relation::amod || relation == Relation::det || relation == Relation::nummod ||
         relation == Relation::advmod || relation == Relation::compound;
}

}  // namespace

ToldBeside told_beside(const Reading& reading, const Mention& number, std::optional<std::uint32_t> counted) {
  ToldBeside told;
  const auto note = [&](std::uint32_t t) {
    // An ordinal beside the noun alone tells the number itself ("a second person").
    if (std::get<Quantity>(number.value).implicit && reading.token(t).features.num_type == NumType::ordinal) return;
    const auto other = reading.lexicon.other(reading.lemma(t));
    if (!other) return;
    const bool inside = number.tokens.contains(t) && t != number.head && t != counted;
    // "More than six", "six ou plus" are bounds, and so is what stands before the number.
    if (*other == Other::more && (inside || t < number.head)) return;
    (*other == Other::order ? told.order : told.another) = true;
    told.more |= *other == Other::more || *other == Other::fresh;
  };
  const auto& above = reading.token(number.head);
  for (const auto t : {number.head, counted.value_or(number.head), above.head}) {
    // "Two more are found", "les deux autres": the word itself stands for those who are counted.
    if (t == above.head && above.relation != Relation::nummod && t != counted) continue;
    note(t);
    for (const auto c : reading.tree.children(t)) {
      if (narrows(reading, c)) note(c);
    }
  }
  const auto last = counted.value_or(number.head);
  const auto end = reading.analysis.sentences[sentence_of(reading.analysis, last)].tokens.end;
  for (auto t = last + 1; t < std::min(end, last + 1 + words_behind); ++t) {
    const auto head = reading.token(t).head;
    if (head == last || (head == last + 1 && reading.token(head).head == last)) note(t);
  }
  return told;
}

bool of_another(const Reading& reading, const Frame& frame) {
  return std::ranges::any_of(frame.arguments, [&](const Argument& argument) {
    if ((argument.slot != Slot::agent && argument.slot != Slot::patient) || argument.head == frame.predicate)
      return false;
    // "Another plane turned back; it had 88 passengers".
    const auto noun = reading.referent(argument.head);
    return std::ranges::any_of(reading.tree.children(noun), [&](std::uint32_t c) {
      // "A second person has died" counts both.
      const bool counts = reading.token(c).features.num_type == NumType::ordinal && reading.is_human(noun);
      return !counts && narrows(reading, c) && reading.lexicon.other(reading.lemma(c)) == Other::another;
    });
  });
}

FirstTold first_told(const std::vector<Frame>& frames) {
  FirstTold told;
  for (const auto& frame : frames) {
    if (!frame.action.starts_with('~')) told.try_emplace(frame.action, frame.sentence);
  }
  return told;
}

bool in_new_event(const Reading& reading, const FirstTold& told, const Frame& frame) {
  if (frame.nominal || frame.sentence <= reading.thresholds().lead_sentences) return false;
  return std::ranges::any_of(reading.tree.children(frame.predicate), [&](std::uint32_t c) {
    if (universal(reading.token(c).relation) != Relation::obl || reading.token(c).upos != Upos::noun) return false;
    const auto slot = reading.lexicon.slot(reading.preposition(c));
    const auto event = reading.lexicon.action(reading.lemma(c), Upos::noun);
    const bool happens = reading.classes.matters(event, "mishap") || reading.classes.is_a(event, "attack") ||
                         reading.classes.is_a(event, "protest");
    if (!happens || (slot != Slot::place && slot != Slot::time)) return false;
    const bool unknown = std::ranges::any_of(reading.tree.children(c), [&](std::uint32_t d) {
      return reading.token(d).features.definite == Definite::indefinite;
    });
    return unknown && std::ranges::none_of(told, [&](const auto& other) {
             const auto& [action, sentence] = other;
             return sentence < frame.sentence && reading.classes.related(action, event);
           });
  });
}

std::string share_for(const Reading& reading, const Mention& share) {
  const auto kind = std::get<Quantity>(share.value).kind;
  if (kind != QuantityKind::percent && kind != QuantityKind::share) return {};
  for (const auto c : reading.tree.children(share.head)) {
    const auto* name = reading.name(c);
    const bool whose = universal(reading.token(c).relation) == Relation::nmod && c >= share.tokens.end &&
                       reading.lexicon.slot(reading.preposition(c)) == Slot::purpose;
    if (whose && name != nullptr && name->kind == NameKind::person) return name->key;
  }
  return {};
}

std::string_view sort_of(const Classes& classes, const ClaimContext& asked) {
  return classes.tally(asked.group.empty() ? asked.thing : asked.group, "sort");
}

void settle_scope(const Reading& reading, const Classes& classes, std::uint32_t counted, ClaimContext& asked) {
  const auto settle = [&](std::uint32_t t) {
    const auto thing = reading.thing(t);
    if (reading.lexicon.slot(reading.preposition(t)) != Slot::scope || !classes.is_a(thing, "person")) return;
    // "Six soldiers among the dead" are all the soldiers who died.
    if (!asked.group.empty() && !classes.anyone(asked.group, asked.tally)) return;
    asked.part = true;
    asked.group = thing;
  };
  for (const auto c : reading.tree.children(counted)) {
    if (universal(reading.token(c).relation) == Relation::nmod) settle(c);
  }
  // Wherever the parser hangs what stands right behind.
  if (counted + 1 < reading.analysis.tokens.size()) {
    const auto& next = reading.token(counted + 1);
    if (next.relation == Relation::case_ && next.head > counted && next.head != counted) settle(next.head);
  }
}

}  // namespace rashomon
