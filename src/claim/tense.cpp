// SPDX-License-Identifier: Apache-2.0
#include "claim/tense.h"

#include <algorithm>

namespace rashomon {

bool in_past(const Reading& reading, std::uint32_t verb) {
  const auto past = [&](std::uint32_t t) {
    const auto& features = reading.token(t).features;
    return features.verb_form == VerbForm::finite && features.mood == Mood::indicative &&
           (features.tense == Tense::past || features.tense == Tense::imperfect);
  };
  const bool participle = reading.token(verb).features.verb_form == VerbForm::participle &&
                          reading.token(verb).features.tense == Tense::past;
  return past(verb) || std::ranges::any_of(reading.tree.children(verb), [&](std::uint32_t c) {
           const auto relation = reading.token(c).relation;
           // "A fini", "has been thrown": of an auxiliary that no passive of now has ("est jeté").
           const bool perfect = participle && relation == Relation::aux &&
                                reading.token(c).features.tense == Tense::present &&
                                reading.token(c).features.mood == Mood::indicative;
           return is_auxiliary(relation) && (past(c) || perfect);
         });
}

bool in_present(const Reading& reading, std::uint32_t verb) {
  const auto& features = reading.token(verb).features;
  // "Est attendu", but not "a été arrêté".
  return features.verb_form == VerbForm::finite && features.tense == Tense::present &&
         std::ranges::none_of(reading.tree.children(verb),
                              [&](std::uint32_t c) { return universal(reading.token(c).relation) == Relation::aux; });
}

bool has_finite_verb(const Reading& reading, std::uint32_t predicate) {
  const auto finite = [&](std::uint32_t t) { return reading.token(t).features.verb_form == VerbForm::finite; };
  return finite(predicate) || std::ranges::any_of(reading.tree.children(predicate), [&](std::uint32_t c) {
           return is_auxiliary(reading.token(c).relation) && finite(c);
         });
}

bool lies_behind(const Reading& reading, std::uint32_t t) {
  const auto finite_past = [&](std::uint32_t verb) {
    const auto& features = reading.token(verb).features;
    return features.verb_form == VerbForm::finite && features.tense == Tense::past;
  };
  if (const auto copula = reading.child(t, Relation::cop)) return finite_past(*copula);
  if (finite_past(t)) return true;
  const auto& features = reading.token(t).features;
  return features.verb_form == VerbForm::participle && features.tense == Tense::past &&
         std::ranges::any_of(reading.tree.children(t), [&](std::uint32_t c) {
           const auto& aux = reading.token(c).features;
           return is_auxiliary(reading.token(c).relation) && aux.verb_form == VerbForm::finite &&
                  aux.tense != Tense::future && aux.mood != Mood::conditional;
         });
}

bool could_not(const Reading& reading, const Frame& frame) {
  if (frame.polarity != Polarity::denied || frame.modality != Modality::possible) return false;
  const auto now = [&](std::uint32_t t) {
    const auto& features = reading.token(t).features;
    const bool finite = features.verb_form == VerbForm::finite;
    return finite &&
           (features.tense == Tense::present || features.tense == Tense::future || features.mood == Mood::conditional);
  };
  const auto of_past = [&](std::uint32_t t) {
    if (reading.lexicon.negation(reading.lemma(t)) != Negation::unable || now(t)) return false;
    const auto copula = reading.child(t, Relation::cop);
    return !copula || !now(*copula);
  };
  const auto predicate = frame.predicate;
  const auto& token = reading.token(predicate);
  if (token.relation == Relation::xcomp && of_past(token.head)) return true;
  return std::ranges::any_of(reading.tree.children(predicate),
                             [&](std::uint32_t c) { return is_auxiliary(reading.token(c).relation) && of_past(c); });
}

std::uint32_t begin_of_verb(const Reading& reading, std::uint32_t verb) {
  const auto sentence = reading.analysis.sentences[sentence_of(reading.analysis, verb)].tokens.begin;
  const auto belongs = [&](std::uint32_t t) {
    const auto& token = reading.token(t);
    const bool clitic = token.upos == Upos::pron && universal(token.relation) != Relation::nsubj;
    return token.head == verb && (is_auxiliary(token.relation) || clitic);
  };
  auto begin = verb;
  while (begin > sentence && belongs(begin - 1)) --begin;
  return begin;
}

}  // namespace rashomon
