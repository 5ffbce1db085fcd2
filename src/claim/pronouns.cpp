// SPDX-License-Identifier: Apache-2.0
#include "claim/pronouns.h"

#include <algorithm>

namespace rashomon {
namespace {

bool is_subject(Relation relation) { return universal(relation) == Relation::nsubj; }

// "Much was stolen": is it one? Other verbs of the past have one form for one and for several.
bool is_one(const Reading& reading, std::uint32_t verb) {
  return std::ranges::any_of(reading.tree.children(verb), [&](std::uint32_t c) {
    const auto& token = reading.token(c);
    return (token.relation == Relation::aux_pass || universal(token.relation) == Relation::cop) &&
           token.features.number == Number::singular;
  });
}

}  // namespace

bool is_he_or_she(const Reading& reading, std::uint32_t t) {
  const auto& token = reading.token(t);
  const auto& features = token.features;
  if (token.upos != Upos::pron || features.person != Person::third || features.number == Number::plural) return false;
  if (features.gender == Gender::none || features.gender == Gender::neuter || features.reflexive) return false;
  return features.pron_type == PronType::personal && is_subject(token.relation);
}

bool is_it(const Reading& reading, std::uint32_t t) {
  const auto& features = reading.token(t).features;
  return reading.token(t).upos == Upos::pron && is_subject(reading.token(t).relation) &&
         features.gender == Gender::neuter && features.number == Number::singular &&
         features.pron_type == PronType::personal;
}

bool is_him_or_her(const Reading& reading, std::uint32_t t) {
  const auto& token = reading.token(t);
  const auto& features = token.features;
  const auto relation = universal(token.relation);
  const bool governed = relation == Relation::obj || relation == Relation::iobj || relation == Relation::obl;
  return governed && token.head < t && token.upos == Upos::pron && features.pron_type == PronType::personal &&
         features.person == Person::third && features.number != Number::plural && !features.reflexive &&
         (features.gender == Gender::masculine || features.gender == Gender::feminine);
}

bool is_object_before_verb(const Reading& reading, std::uint32_t t) {
  const auto& token = reading.token(t);
  const auto& features = token.features;
  return universal(token.relation) == Relation::obj && token.head > t && token.upos == Upos::pron &&
         features.pron_type == PronType::personal && features.person == Person::third &&
         features.number == Number::singular && !features.reflexive;
}

bool is_they(const Reading& reading, std::uint32_t t) {
  const auto& token = reading.token(t);
  const auto& features = token.features;
  const bool stands = is_subject(token.relation) || universal(token.relation) == Relation::nmod ||
                      (universal(token.relation) == Relation::obj && token.head < t);
  return stands && token.upos == Upos::pron && features.pron_type == PronType::personal &&
         features.person == Person::third && features.number == Number::plural && !features.reflexive;
}

bool is_his_or_her(const Reading& reading, std::uint32_t t) {
  const auto& features = reading.token(t).features;
  return features.possessive && features.number != Number::plural &&
         (features.person == Person::none || features.person == Person::third) && reading.token(t).upos != Upos::noun;
}

bool is_some(const Reading& reading, std::uint32_t t) {
  const auto& token = reading.token(t);
  return is_subject(token.relation) && token.upos != Upos::num && reading.is_quantifier(t) &&
         reading.lexicon.extent(reading.lemma(t)) == Extent::some && !reading.child(t, Relation::nmod) &&
         !is_one(reading, reading.token(t).head);
}

}  // namespace rashomon
