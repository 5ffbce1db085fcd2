// SPDX-License-Identifier: Apache-2.0
#include "claim/unreal.h"

#include <algorithm>

#include "claim/denials.h"
#include "claim/negation_marks.h"
#include "claim/tense.h"

namespace rashomon {
namespace {

// "Had he resigned, the party would have won": outside a question, a clause that begins with its auxiliary is a
// condition.
bool is_inverted_condition(const Reading& reading, std::uint32_t predicate) {
  const auto first = reading.tree.range(predicate).begin;
  const auto& token = reading.token(first);
  if (token.head != predicate || !is_auxiliary(token.relation)) return false;
  const auto subject = reading.child(predicate, Relation::nsubj);
  const auto suffers = reading.child(predicate, Relation::nsubj_pass);
  const auto who = subject ? subject : suffers;
  return who && first < *who && *who < predicate;
}

bool almost_came_about(const Reading& reading, std::uint32_t predicate) {
  const auto& token = reading.token(predicate);
  if (token.upos != Upos::verb) return false;
  const auto almost = [&](std::uint32_t t) { return reading.negation(t) == Negation::almost; };
  if (token.relation == Relation::xcomp && token.head != predicate && almost(token.head)) return true;
  const auto by_adverb = std::ranges::any_of(reading.tree.children(predicate), [&](std::uint32_t c) {
    return c < predicate && reading.token(c).relation == Relation::advmod && almost(c);
  });
  return by_adverb || stands_behind(reading, predicate, Negation::almost);
}

}  // namespace

bool is_unreal(const Reading& reading, std::uint32_t predicate) {
  // "A way to keep them from leaving": whether they left is not told.
  const auto head = reading.token(predicate).head;
  const bool only_meant = reading.token(head).features.verb_form == VerbForm::infinitive;
  if (only_meant && is_kept_from(reading, predicate)) return true;
  return almost_came_about(reading, predicate) || is_inverted_condition(reading, predicate);
}

}  // namespace rashomon
