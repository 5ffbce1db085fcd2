// SPDX-License-Identifier: Apache-2.0
#include "claim/tally_groups.h"

#include <algorithm>

#include "claim/tally_words.h"
#include "text/fold.h"

namespace rashomon {

bool of_ballot(const Reading& reading, const Classes& classes, const Frame& frame, std::uint32_t counted) {
  if (!classes.tally(reading.thing(counted), "voting").empty()) return true;
  if (tally_of_noun(reading, classes, counted).empty()) return false;
  return !classes.tally(frame.action, "balloting").empty() ||
         std::ranges::any_of(frame.arguments, [&](const Argument& argument) {
           return argument.head != counted && classes.is_a(reading.thing(argument.head), "document");
         });
}

std::string_view tally_of_voters(const Reading& reading, const Classes& classes, const Frame& frame) {
  if (classes.tally(frame.action, "balloting").empty() || reading.token(frame.predicate).upos != Upos::verb) return {};
  // "Voted the motion against the government": what they voted tells, wherever the tree hangs the rest.
  if (reading.child(frame.predicate, Relation::obj)) return {};
  for (const auto c : reading.tree.children(frame.predicate)) {
    if (universal(reading.token(c).relation) != Relation::obl) continue;
    const auto slot = reading.lexicon.slot(reading.preposition(c));
    if (slot == Slot::target) return classes.tally("vote_against", "agent");
    if (slot == Slot::purpose) return classes.tally("vote_for", "agent");
  }
  return {};
}

std::string party_of(const Reading& reading, const Classes& classes, std::uint32_t counted) {
  std::string narrowed;
  for (const auto c : reading.tree.children(counted)) {
    const auto relation = universal(reading.token(c).relation);
    const bool narrows = relation == Relation::amod || relation == Relation::nmod || relation == Relation::compound ||
                         relation == Relation::acl || relation == Relation::flat;
    if (narrows && !classes.is_a(reading.thing(c), "parliament") && reading.mention<Quantity>(c) == nullptr)
      narrowed += '+' + fold(reading.lemma(c));
  }
  return narrowed;
}

}  // namespace rashomon
