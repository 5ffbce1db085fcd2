// SPDX-License-Identifier: Apache-2.0
// Words and phrases that answer a question of yes or no: "out of order", "known to police", "carried a knife".
#include <string>

#include "claim/issues.h"

namespace rashomon {
namespace {

bool completes(const Reading& reading, std::uint32_t c) {
  const auto relation = universal(reading.token(c).relation);
  return relation == Relation::obj || relation == Relation::obl || relation == Relation::compound ||
         relation == Relation::nmod || relation == Relation::amod || relation == Relation::xcomp ||
         relation == Relation::advmod || relation == Relation::iobj || relation == Relation::expl ||
         relation == Relation::ccomp || reading.token(c).relation == Relation::nsubj_pass;
}

// The lemma of a word, then the classes that it is of.
std::vector<std::string> called(const Reading& reading, std::uint32_t t) {
  auto words = reading.kinds_of(t);
  words.insert(words.begin(), std::string(reading.lemma(t)));
  return words;
}

}  // namespace

std::optional<IssuePhrase> issue_phrase(const Reading& reading, std::uint32_t t) {
  const auto upos = reading.token(t).upos;
  const std::string lemma(reading.lemma(t));
  const auto look = [&](const std::string& words, std::uint32_t part) -> std::optional<IssuePhrase> {
    const auto& rules = reading.lexicon.answers(words, upos == Upos::aux ? Upos::verb : upos);
    if (rules.empty()) return std::nullopt;
    return IssuePhrase{rules, part};
  };
  for (const auto c : reading.tree.children(t)) {
    if (!completes(reading, c)) continue;
    const auto preposition = reading.preposition(c);
    for (const auto& word : called(reading, c)) {
      if (!preposition.empty()) {
        if (auto found = look(lemma + ' ' + word + ' ' + preposition, c)) return found;
      }
      if (auto found = look(lemma + ' ' + word, c)) return found;
    }
  }
  if (const auto subject = reading.child(t, Relation::nsubj)) {
    for (const auto& word : called(reading, *subject)) {
      if (auto found = look(word + ' ' + lemma, UINT32_MAX)) return found;
    }
  }
  if (const auto preposition = reading.preposition(t); !preposition.empty()) {
    if (auto found = look(lemma + ' ' + preposition, UINT32_MAX)) return found;
  }
  return look(lemma, UINT32_MAX);
}

}  // namespace rashomon
