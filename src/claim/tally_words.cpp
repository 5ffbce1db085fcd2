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
  const auto thing = reading.thing(noun);
  // "40 votes against", "40 voix contre"
  const auto next = noun + 1;
  const bool last = next + 1 >= reading.analysis.tokens.size();
  if (const auto against = classes.tally(thing, "against"); !against.empty() && !last &&
                                                            reading.mention<Quantity>(next + 1) == nullptr &&
                                                            reading.lexicon.slot(reading.lemma(next)) == Slot::target)
    return against;
  const auto named = classes.tally(thing, "thing");
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

std::string_view tally_of_those_done_to(const Reading& reading, const Classes& classes, std::uint32_t participle) {
  auto found = classes.tally(action_of(reading, participle), "patient");
  for (const auto c : reading.tree.children(participle)) {
    if (const auto more = classes.tally(reading.completed_action(participle, c), "patient"); !more.empty())
      found = more;
  }
  // "14 badly wounded people", wherever the tree hangs the adverb.
  const auto before = participle - std::min<std::uint32_t>(participle, 1);
  if (before != participle && reading.token(before).upos == Upos::adv) {
    const auto more = classes.tally(reading.completed_action(participle, before), "patient");
    if (!more.empty()) found = more;
  }
  return found;
}

std::string_view tally_of_those_hit(const Reading& reading, const Classes& classes, std::uint32_t predicate) {
  const auto done = tally_of_those_done_to(reading, classes, predicate);
  const bool verb = reading.token(predicate).upos == Upos::verb;
  return done.empty() && verb ? classes.tally(action_of(reading, predicate), "agent") : done;
}

std::string_view tally_of_verb(const Reading& reading, const Classes& classes, std::uint32_t verb,
                               std::string_view slot) {
  for (const auto c : reading.tree.children(verb)) {
    // "The officer fired three shots": who does it completes nothing, so that nobody was dismissed.
    if (reading.token(c).relation == Relation::nsubj) continue;
    if (const auto found = classes.tally(reading.completed_action(verb, c), slot); !found.empty()) return found;
  }
  return classes.tally(action_of(reading, verb), slot);
}

std::string_view tally_of_infinitive(const Reading& reading, const Classes& classes, std::uint32_t verb, bool made_to) {
  for (const auto c : reading.tree.children(verb)) {
    const auto& token = reading.token(c);
    const auto relation = universal(token.relation);
    const bool done = relation == Relation::xcomp || (made_to && relation == Relation::advcl);
    if (token.upos != Upos::verb || !done) continue;
    if (const auto found = tally_of_verb(reading, classes, c, "agent"); !found.empty()) return found;
    if (!made_to) continue;
    if (const auto found = tally_of_verb(reading, classes, c, "made_to"); !found.empty()) return found;
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

std::string_view tally_of_post(const Reading& reading, const Classes& classes, const Frame* frame, std::uint32_t noun) {
  const auto post = classes.tally(reading.thing(noun), "post");
  if (post.empty()) return {};
  if (frame != nullptr) {
    const bool says = classes.tells_count(frame->action, {});
    return !says && classes.tells_count(frame->action, post) ? post : std::string_view();
  }
  // "90 firefighters at the scene", as a title has it.
  const bool there = std::ranges::any_of(reading.tree.children(noun), [&](std::uint32_t c) {
    const auto phrase = std::string(reading.lemma(c)) + ' ' + reading.preposition(c);
    return classes.tells_count(reading.lexicon.action(phrase, Upos::noun), post);
  });
  return there ? post : std::string_view();
}

std::string_view tally_of_sought(const Reading& reading, const Classes& classes, const Frame& frame) {
  const bool by_police = std::ranges::any_of(frame.arguments, [&](const Argument& argument) {
    const auto thing = reading.thing(argument.head);
    return argument.slot == Slot::agent && (classes.is_a(thing, "police") || classes.is_a(thing, "security_forces"));
  });
  return classes.tally(frame.action, by_police ? "wanted" : "sought");
}

}  // namespace rashomon
