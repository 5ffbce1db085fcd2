// SPDX-License-Identifier: Apache-2.0
#include "claim/unreal.h"

#include "claim/denials.h"
#include "claim/negation_marks.h"
#include "claim/tense.h"

namespace rashomon {
namespace {

// "Had he resigned, the party would have won": a clause that begins with its auxiliary, of a sentence with another one.
bool is_inverted_condition(const Reading& reading, std::uint32_t predicate) {
  const auto& token = reading.token(predicate);
  const bool joined = token.relation == Relation::advcl || reading.child(predicate, Relation::ccomp);
  const auto first = reading.tree.range(predicate).begin;
  if (!joined || reading.token(first).head != predicate || !is_auxiliary(reading.token(first).relation)) return false;
  const auto subject = reading.child(predicate, Relation::nsubj);
  const auto who = subject ? subject : reading.child(predicate, Relation::nsubj_pass);
  return who && first < *who && *who < predicate;
}

bool almost_came_about(const Reading& reading, std::uint32_t predicate) {
  const auto& token = reading.token(predicate);
  if (token.upos != Upos::verb) return false;
  const auto almost = [&](std::uint32_t t) { return reading.negation(t) == Negation::almost; };
  if (token.relation == Relation::xcomp && token.head != predicate && almost(token.head)) return true;
  // "Has almost doubled", but not "almost all survived" or "was almost completely destroyed".
  const auto begin = begin_of_verb(reading, predicate);
  const bool by_adverb = begin > 0 && reading.token(begin - 1).head == predicate &&
                         reading.token(begin - 1).relation == Relation::advmod && almost(begin - 1);
  return by_adverb || stands_behind(reading, predicate, Negation::almost);
}

}  // namespace

bool is_unreal(const Reading& reading, std::uint32_t predicate) {
  const auto kind = by_preposition(reading, predicate);
  // "A way to keep them from leaving": whether they left is not told.
  const bool only_meant = reading.token(reading.token(predicate).head).features.verb_form == VerbForm::infinitive;
  return kind == Negation::cleared || (kind == Negation::fails && only_meant) ||
         almost_came_about(reading, predicate) || is_inverted_condition(reading, predicate);
}

}  // namespace rashomon
