// SPDX-License-Identifier: Apache-2.0
// Words and phrases that answer a question: one of yes or no ("out of order", "known to police", "carried a knife"), or
// how something came about ("fell asleep").
#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "base/hash.h"
#include "claim/context_values.h"
#include "claim/issues.h"
#include "text/fold.h"

namespace rashomon {
namespace {

bool completes(const Reading& reading, std::uint32_t c) {
  const auto relation = universal(reading.token(c).relation);
  return relation == Relation::obj || relation == Relation::obl || relation == Relation::compound ||
         relation == Relation::nmod || relation == Relation::amod || relation == Relation::xcomp ||
         relation == Relation::advmod || relation == Relation::iobj || relation == Relation::expl ||
         relation == Relation::ccomp || (relation == Relation::conj && reading.token(c).upos == Upos::noun);
}

// The lemma of a word, then the classes that it is of.
std::vector<std::string> called(const Reading& reading, std::uint32_t t) {
  auto words = reading.kinds_of(t);
  words.insert(words.begin(), std::string(reading.lemma(t)));
  return words;
}

// What completes a word, and what is joined to that: "ni alcool ni stupéfiants".
std::vector<std::uint32_t> completing(const Reading& reading, std::uint32_t t) {
  std::vector<std::uint32_t> parts;
  for (const auto c : reading.tree.children(t)) {
    if (!completes(reading, c)) continue;
    parts.push_back(c);
    for (const auto d : reading.tree.children(c))
      if (reading.token(d).relation == Relation::conj) parts.push_back(d);
  }
  return parts;
}

// "Found a passport in the flat": is it where something is done to another thing, and no part of what its doer does?
bool stands_beside_object(const Reading& reading, std::uint32_t t, std::uint32_t c) {
  const auto object = reading.child(t, Relation::obj);
  return object && *object != c && universal(reading.token(c).relation) == Relation::obl &&
         reading.lexicon.slot(reading.preposition(c)) == Slot::place && reading.classes.site(reading.thing(c));
}

// A word with what completes it in its turn, and that: "feu vert", "casier vierge", "usage arme".
struct Narrowed {
  std::string words;
  std::uint32_t by = UINT32_MAX;
};
std::vector<Narrowed> narrowed(const Reading& reading, std::uint32_t t) {
  std::vector<Narrowed> found;
  for (const auto c : reading.tree.children(t)) {
    if (!completes(reading, c)) continue;
    for (const auto& word : called(reading, t)) {
      for (const auto& behind : called(reading, c)) found.push_back({word + ' ' + behind, c});
    }
  }
  return found;
}

}  // namespace

std::optional<ToldKind> told_kind(const Reading& reading, std::uint32_t verb) {
  if (reading.token(verb).upos != Upos::verb) return std::nullopt;
  const std::string lemma(lower(reading.lemma(verb)));
  const auto look = [&](std::uint32_t c, const std::string& words) -> std::optional<ToldKind> {
    const auto kind = reading.lexicon.exclusive(words, Upos::verb);
    return kind ? std::optional(ToldKind{*kind, c}) : std::nullopt;
  };
  if (!reading.lexicon.tells_kind(lemma)) return std::nullopt;
  for (const auto c : reading.tree.children(verb)) {
    const auto relation = universal(reading.token(c).relation);
    const bool subject = relation == Relation::nsubj;
    if (!subject && !completes(reading, c)) continue;
    const auto preposition = reading.preposition(c);
    for (const auto& word : called(reading, c)) {
      const auto plain = lower(word);
      const bool passive = reading.token(c).relation == Relation::nsubj_pass;
      std::optional<ToldKind> found;
      if (subject) found = look(c, plain + ' ' + lemma);
      if (!found && !preposition.empty()) found = look(c, lemma + ' ' + plain + ' ' + preposition);
      if (!found && (!subject || passive)) found = look(c, lemma + ' ' + plain);
      if (found) return found;
    }
  }
  return std::nullopt;
}

std::optional<IssuePhrase> issue_phrase(const Reading& reading, std::uint32_t t) {
  const auto upos = reading.token(t).upos;
  const std::string lemma(reading.lemma(t));
  std::optional<IssuePhrase> found;
  const auto look = [&](const std::string& words, std::uint32_t part, Upos as, std::uint32_t narrow = UINT32_MAX,
                        bool beside = false) {
    const auto& rules = reading.lexicon.answers(words, as == Upos::aux ? Upos::verb : as);
    if (rules.empty() || (beside && rules.front().slot == "agent") || (found && !rules.front().issue.empty())) return;
    // "Drinks tea", "taken to hospital for checks": words that keep the rest from answering come first.
    found = IssuePhrase{rules, false, part, narrow};
  };
  const auto with = [&](std::uint32_t c) {
    const auto preposition = reading.preposition(c);
    for (const auto& word : called(reading, c)) {
      if (!preposition.empty()) look(lemma + ' ' + word + ' ' + preposition, c, upos);
      look(lemma + ' ' + word, c, upos, UINT32_MAX, stands_beside_object(reading, t, c));
    }
  };
  const auto parts = completing(reading, t);
  for (const auto c : parts) {
    for (const auto& [words, by] : narrowed(reading, c)) look(lemma + ' ' + words, c, upos, by);
  }
  // "Faire usage de son arme", "avoir affaire à la justice".
  for (std::size_t i = 0; i < parts.size(); ++i) {
    for (std::size_t j = i + 1; j < parts.size(); ++j)
      look(lemma + ' ' + std::string(reading.lemma(parts[i])) + ' ' + std::string(reading.lemma(parts[j])), parts[i],
           upos);
  }
  for (const auto c : parts) with(c);
  // "A ransom was paid": what it is done to, where nothing else tells more.
  if (const auto done_to = reading.child(t, Relation::nsubj_pass); done_to && !found) {
    for (const auto& [words, by] : narrowed(reading, *done_to)) look(lemma + ' ' + words, *done_to, upos, by);
    with(*done_to);
  }
  auto subject = reading.child(t, Relation::nsubj);
  // "L'aviation n'a pas pu intervenir."
  if (!subject && reading.token(t).relation == Relation::xcomp)
    subject = reading.child(reading.token(t).head, Relation::nsubj);
  // "L'aviation est intervenue" may be taken for a passive.
  if (!subject) subject = reading.child(t, Relation::nsubj_pass);
  if (subject && !found) {
    auto subjects = narrowed(reading, *subject);
    for (auto& word : called(reading, *subject)) subjects.push_back({std::move(word), UINT32_MAX});
    for (const auto& [words, by] : subjects) {
      for (const auto c : parts) look(words + ' ' + lemma + ' ' + std::string(reading.lemma(c)), UINT32_MAX, upos, by);
      look(words + ' ' + lemma, UINT32_MAX, upos, by);
    }
  }
  if (const auto preposition = reading.preposition(t); !preposition.empty() && !found) {
    look(lemma + ' ' + preposition, UINT32_MAX, upos);
    if (found) found->preposition = true;
  }
  // "Admits shouting": what a verb says of something else it does not say by itself.
  const bool of_content =
      upos == Upos::verb && (reading.child(t, Relation::xcomp) || reading.child(t, Relation::ccomp));
  if (!found && !of_content) look(lemma, UINT32_MAX, upos);
  // "Unarmed", which may be taken for a verb's participle.
  if (!found && upos == Upos::verb) look(lower(reading.analysis.form(t)), UINT32_MAX, Upos::adj);
  return found;
}

std::vector<Kind> told_of_by(const Reading& reading, std::uint32_t word, const IssuePhrase& phrase) {
  auto noun = phrase.part != UINT32_MAX && reading.token(phrase.part).upos == Upos::noun ? phrase.part : word;
  if (reading.token(noun).upos != Upos::noun) {
    const auto subject = reading.child(word, Relation::nsubj);
    noun = subject ? *subject : reading.child(word, Relation::nsubj_pass).value_or(noun);
  }
  std::vector<Kind> kinds;
  for (const auto c : reading.tree.children(noun)) {
    if (c == phrase.part || c == phrase.narrow) continue;
    const auto relation = universal(reading.token(c).relation);
    const bool thing = relation == Relation::nmod && reading.token(c).upos == Upos::noun &&
                       reading.mention<Time>(c) == nullptr && reading.mention<Quantity>(c) == nullptr;
    if (relation != Relation::amod && !thing) continue;
    Kind kind;
    kind.group = hash(thing ? reading.preposition(c) : "amod");
    kind.word = hash(fold(reading.lemma(c)));
    kinds.push_back(kind);
  }
  return kinds;
}

}  // namespace rashomon
