// SPDX-License-Identifier: Apache-2.0
// Which event an answer tells of: the article's, one among others, or one that words beside its nouns tell from others.
#include <algorithm>

#include "base/hash.h"
#include "claim/context_values.h"
#include "claim/issues.h"
#include "claim/terms.h"

namespace rashomon {
namespace {

// Token that completes what completes the word, of the words that answer; UINT32_MAX: none.
std::uint32_t narrowed_by(const Reading& reading, std::uint32_t word, std::uint32_t part) {
  for (const auto& phrase : issue_phrases(reading, word)) {
    const bool same = phrase.part == (part == word ? UINT32_MAX : part);
    if (same && phrase.narrow != UINT32_MAX) return phrase.narrow;
  }
  return UINT32_MAX;
}

}  // namespace

bool by_somebody_else(const Matters& matters, const std::vector<Argument>& parts) {
  const auto& reading = matters.reading();
  return std::ranges::any_of(parts, [&](const Argument& part) {
    return part.slot == Slot::agent && reading.is_person(part.head) && !matters.knows(part.head);
  });
}

bool of_some_event(const Matters& matters, const std::vector<Argument>& parts) {
  const auto& reading = matters.reading();
  return std::ranges::any_of(parts, [&](const Argument& part) {
    const auto* event = matters.frame_at(part.head);
    const auto article = reading.child(part.head, Relation::det);
    return part.slot == Slot::patient && event != nullptr && event->nominal && article &&
           reading.token(*article).features.definite == Definite::indefinite;
  });
}

std::vector<Argument> parts_of_event(const Matters& matters, const Frame& verb, std::string_view action) {
  std::vector<Argument> parts;
  for (const auto& argument : verb.arguments) {
    const auto* event = matters.frame_at(argument.head);
    if (event != nullptr && event->action == action)
      parts.insert(parts.end(), event->arguments.begin(), event->arguments.end());
  }
  return parts;
}

std::vector<Kind> told_of_by(const Reading& reading, std::uint32_t word, std::uint32_t part) {
  const auto is_thing = [&](std::uint32_t t) { return reading.token(t).upos == Upos::noun && !reading.is_person(t); };
  auto subject = reading.child(word, Relation::nsubj);
  if (!subject) subject = reading.child(word, Relation::nsubj_pass);
  const auto narrow = narrowed_by(reading, word, part);
  std::vector<Kind> kinds;
  const auto add = [&](std::uint32_t noun, std::uint64_t role) {
    for (const auto c : reading.tree.children(noun)) {
      const auto relation = universal(reading.token(c).relation);
      const bool beside = relation == Relation::amod || relation == Relation::compound;
      if ((!beside && relation != Relation::nmod) || c == part || c == narrow) continue;
      if (reading.mention<Time>(c) != nullptr || reading.mention<Quantity>(c) != nullptr) continue;
      Kind kind;
      if (beside || reading.token(c).upos == Upos::noun)
        kind.group = hash(beside ? "amod" : reading.preposition(c)) + role;
      kind.word = hash(word_key(reading, c));
      kinds.push_back(kind);
    }
  };
  const auto noun = is_thing(word) ? word : part;
  if (is_thing(noun)) add(noun, 0);
  if (subject && *subject != noun && is_thing(*subject)) add(*subject, is_thing(noun) ? 1 : 0);
  return kinds;
}

}  // namespace rashomon
