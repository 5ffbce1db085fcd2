// SPDX-License-Identifier: Apache-2.0
// Words and phrases that answer a question: one of yes or no ("out of order", "known to police", "carried a knife"), or
// how something came about ("fell asleep").
#include <string>

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
         relation == Relation::ccomp;
}

// The lemma of a word, then the classes that it is of.
std::vector<std::string> called(const Reading& reading, std::uint32_t t) {
  auto words = reading.kinds_of(t);
  words.insert(words.begin(), std::string(reading.lemma(t)));
  return words;
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
  const auto look = [&](const std::string& words, std::uint32_t part, Upos as) {
    const auto& rules = reading.lexicon.answers(words, as == Upos::aux ? Upos::verb : as);
    if (rules.empty() || (found && !rules.front().issue.empty())) return;
    // "Drinks tea", "taken to hospital for checks": words that keep the rest from answering come first.
    found = IssuePhrase{rules, false, part};
  };
  const auto with = [&](std::uint32_t c) {
    const auto preposition = reading.preposition(c);
    for (const auto& word : called(reading, c)) {
      if (!preposition.empty()) look(lemma + ' ' + word + ' ' + preposition, c, upos);
      look(lemma + ' ' + word, c, upos);
    }
  };
  for (const auto c : reading.tree.children(t))
    if (completes(reading, c)) with(c);
  // "A ransom was paid": what it is done to, where nothing else tells more.
  if (const auto subject = reading.child(t, Relation::nsubj_pass); subject && !found) with(*subject);
  if (const auto subject = reading.child(t, Relation::nsubj); subject && !found) {
    for (const auto& word : called(reading, *subject)) look(word + ' ' + lemma, UINT32_MAX, upos);
  }
  if (const auto preposition = reading.preposition(t); !preposition.empty() && !found) {
    look(lemma + ' ' + preposition, UINT32_MAX, upos);
    if (found) found->preposition = true;
  }
  if (!found) look(lemma, UINT32_MAX, upos);
  // "Unarmed", which may be taken for a verb's participle.
  if (!found && upos == Upos::verb) look(lower(reading.analysis.form(t)), UINT32_MAX, Upos::adj);
  return found;
}

}  // namespace rashomon
