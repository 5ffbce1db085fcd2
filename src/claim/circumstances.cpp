// SPDX-License-Identifier: Apache-2.0
#include "claim/circumstances.h"

#include <algorithm>
#include <string>

#include "base/hash.h"
#include "claim/terms.h"

namespace rashomon {
namespace {

// "n'ont pas été arrêtés sur les faits" may deny the circumstance alone, and so may "did not arrest them in the
// street", whatever the tree hangs the street from.
bool is_circumstance(const Reading& reading, std::uint32_t predicate, std::uint32_t t) {
  const auto& token = reading.token(t);
  const auto relation = universal(token.relation);
  if (token.head != predicate) {
    const auto slot = reading.lexicon.slot(reading.preposition(t));
    return relation == Relation::nmod && slot && *slot != Slot::source;
  }
  // "Came to harm": what the action is, not how.
  const auto together = std::string(reading.lemma(predicate)) + ' ' + std::string(reading.lemma(t));
  if (!reading.lexicon.action(together, reading.token(predicate).upos).empty()) return false;
  // "Malgré la colère, la production n'a pas ...": what stands before the verb sets the scene and is not denied.
  if (relation == Relation::obl) return t > predicate && token.relation != Relation::obl_agent;
  // "Where" only ties its clause to what it stands for.
  return relation == Relation::advmod && token.features.pron_type != PronType::relative;
}

std::optional<std::uint32_t> named_place_in(const Reading& reading, std::uint32_t noun) {
  if (reading.token(noun).upos != Upos::noun || !reading.classes.is_a(reading.thing(noun), "settlement"))
    return std::nullopt;
  for (const auto c : reading.tree.children(noun)) {
    const auto relation = universal(reading.token(c).relation);
    if ((relation == Relation::nmod || relation == Relation::appos) && reading.token(c).upos == Upos::propn) return c;
  }
  return std::nullopt;
}

}  // namespace

std::vector<Term> circumstances_of(const Reading& reading, const Frame& frame) {
  std::vector<Term> words;
  // "Services de renseignement": of a noun that tells little, what narrows it tells which.
  const auto add_beside_light = [&](std::uint32_t t) {
    if (!reading.lexicon.light(reading.lemma(t)) || reading.mention<Quantity>(t) != nullptr) return;
    for (const auto c : reading.tree.children(t)) {
      const auto relation = universal(reading.token(c).relation);
      if (relation == Relation::nmod || relation == Relation::amod || relation == Relation::compound)
        add_word(reading, c, words);
    }
  };
  const auto add = [&](std::uint32_t t) {
    if (!is_circumstance(reading, frame.predicate, t) || reading.negation(t) != Negation::none) return;
    if (frame.attribution.speaker_span.contains(reading.token(t).span)) return;
    // "for now" says when the denial was made, not what it is of.
    if (for_now(reading.phrase_negation(t))) return;
    // "In the town of Dravno": the name tells where, and no class of places tells more.
    if (const auto name = named_place_in(reading, t)) return add_word(reading, *name, words);
    add_word(reading, t, words);
    add_beside_light(t);
    // "Sur place": a common noun says where as well as any other.
    if (reading.token(t).upos == Upos::noun && reading.mention<Time>(t) == nullptr &&
        reading.lexicon.slot(reading.preposition(t)) == Slot::place)
      words.push_back({hash(word_key(reading, t)), 1, false});
  };
  for (const auto c : reading.tree.children(frame.predicate)) {
    add(c);
    if (universal(reading.token(c).relation) != Relation::obj) continue;
    for (const auto below : reading.tree.children(c)) add(below);
  }
  std::erase_if(words, [&](const Term& word) { return word.weight < reading.thresholds().weight_circumstance; });
  settle(words);
  return words;
}

std::optional<std::uint32_t> denied_participant(const Reading& reading, std::uint32_t predicate) {
  const auto denies = [&](std::uint32_t t) { return reading.negation(t) == Negation::not_so; };
  for (const auto c : reading.tree.children(predicate)) {
    const auto relation = universal(reading.token(c).relation);
    if (relation != Relation::nsubj && relation != Relation::obj) continue;
    if (denies(c)) return c;
    for (const auto d : reading.tree.children(c)) {
      if (universal(reading.token(d).relation) == Relation::det && denies(d)) return c;
    }
  }
  return std::nullopt;
}

void add_narrowing(const Reading& reading, std::uint32_t participant, std::vector<Term>& words) {
  for (const auto c : reading.tree.children(participant)) {
    const auto relation = universal(reading.token(c).relation);
    if (relation == Relation::amod || relation == Relation::nmod || relation == Relation::acl ||
        relation == Relation::nummod || relation == Relation::advmod)
      add_word(reading, c, words);
  }
  settle(words);
}

}  // namespace rashomon
