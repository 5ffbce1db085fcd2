// SPDX-License-Identifier: Apache-2.0
#include "claim/tally_words.h"

#include <algorithm>

namespace rashomon {
namespace {

std::string_view action_of(const Reading& reading, std::uint32_t t) {
  return reading.lexicon.action(reading.lemma(t), reading.token(t).upos);
}

bool has_child(const Reading& reading, std::uint32_t t, Relation relation) {
  return std::ranges::any_of(reading.tree.children(t),
                             [&](std::uint32_t c) { return universal(reading.token(c).relation) == relation; });
}

}  // namespace

std::string_view tally_of_noun(const Reading& reading, const Classes& classes, std::uint32_t noun) {
  const auto upos = reading.token(noun).upos;
  if (upos == Upos::verb || upos == Upos::num) return {};
  const auto named = classes.tally(reading.thing(noun), "thing");
  return named.empty() ? tally_of_event_noun(reading, classes, noun) : named;
}

std::string_view tally_of_event_noun(const Reading& reading, const Classes& classes, std::uint32_t noun) {
  if (reading.token(noun).upos != Upos::noun) return {};
  auto action = action_of(reading, noun);
  for (const auto c : reading.tree.children(noun)) {
    if (const auto narrowed = reading.completed_action(noun, c); !narrowed.empty()) action = narrowed;
  }
  return classes.tally(action, "patient");
}

std::string_view tally_of_those_hit(const Reading& reading, const Classes& classes, std::uint32_t predicate) {
  const auto action = action_of(reading, predicate);
  const auto done = classes.tally(action, "patient");
  return done.empty() && reading.token(predicate).upos == Upos::verb ? classes.tally(action, "agent") : done;
}

std::string_view tally_of_verb(const Reading& reading, const Classes& classes, std::uint32_t verb,
                               std::string_view slot) {
  for (const auto c : reading.tree.children(verb)) {
    if (const auto found = classes.tally(reading.completed_action(verb, c), slot); !found.empty()) return found;
  }
  return classes.tally(action_of(reading, verb), slot);
}

std::string_view tally_of_infinitive(const Reading& reading, const Classes& classes, std::uint32_t verb) {
  for (const auto c : reading.tree.children(verb)) {
    const auto& token = reading.token(c);
    if (token.upos != Upos::verb || universal(token.relation) != Relation::xcomp) continue;
    if (const auto found = tally_of_verb(reading, classes, c, "agent"); !found.empty()) return found;
  }
  return {};
}

std::string_view tally_of_conjunct(const Reading& reading, const Classes& classes, std::uint32_t verb, Slot slot) {
  for (const auto c : reading.tree.children(verb)) {
    if (universal(reading.token(c).relation) != Relation::conj || reading.token(c).upos != Upos::verb) continue;
    // "Trois hommes sont entrés": the tree may take a verb of motion for a passive.
    const bool same_voice = slot == Slot::agent || has_child(reading, c, Relation::aux);
    if (has_child(reading, c, Relation::nsubj) || !same_voice) continue;
    // Only of what is done: "were hit and died" has its own words for those who suffer.
    const auto found = tally_of_verb(reading, classes, c, "agent");
    if (!found.empty() && found != tally_of_verb(reading, classes, c, "patient")) return found;
  }
  return {};
}

}  // namespace rashomon
