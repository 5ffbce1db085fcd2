// SPDX-License-Identifier: Apache-2.0
#include "claim/antecedents.h"

#include <algorithm>

namespace rashomon {

bool agree(const Features& one, const Features& other) {
  const bool number = one.number == Number::none || other.number == Number::none || one.number == other.number;
  const auto known = [](Gender gender) { return gender == Gender::masculine || gender == Gender::feminine; };
  return number && (!known(one.gender) || !known(other.gender) || one.gender == other.gender);
}

// A pronoun that refers to nobody known speaks for who spoke last, else for the last subject that may be meant, else
// for the only person named before.
std::uint32_t Antecedents::antecedent_of(std::uint32_t pronoun) const {
  const auto sentence = sentence_of(reading_.analysis, pronoun);
  const auto begin = reading_.analysis.sentences[sentence == 0 ? 0 : sentence - 1].tokens.begin;
  const auto& wanted = reading_.token(pronoun).features;
  for (auto t = pronoun; t > begin; --t) {
    const auto& token = reading_.token(t - 1);
    if (universal(token.relation) != Relation::nsubj || (token.upos != Upos::noun && token.upos != Upos::propn))
      continue;
    const bool fits = agree(features_of(t - 1), wanted) && may_be_meant(t - 1, wanted);
    if (reading_.quote_of(token.span) == nullptr && fits) return t - 1;
  }
  const auto found = person_before(pronoun);
  const auto named = [&](std::uint32_t person) -> const Mention& { return *reading_.mention<Name>(person); };
  // Where several are named, who is meant is a guess.
  for (auto person = found; person;) {
    person = person_before(pronoun, named(*person).tokens.begin);
    if (person && std::get<Name>(named(*person).value).key != std::get<Name>(named(*found).value).key) return pronoun;
  }
  if (found) return *found;
  return person_behind(pronoun).value_or(pronoun);
}

// The person named last before a token, or before `end`, outside quotations, who may be what the token stands for.
std::optional<std::uint32_t> Antecedents::person_before(std::uint32_t token, std::optional<std::uint32_t> end) const {
  const auto sentence = sentence_of(reading_.analysis, token);
  const auto farthest = reading_.thresholds().antecedent_sentences;
  const auto first = sentence > farthest ? sentence - farthest : 0;
  const auto begin = reading_.analysis.sentences[first].tokens.begin;
  for (auto t = end.value_or(token); t > begin; --t) {
    const auto* mention = reading_.mention<Name>(t - 1);
    if (mention == nullptr || std::get<Name>(mention->value).kind != NameKind::person) continue;
    if (reading_.quote_of(reading_.token(t - 1).span) != nullptr) continue;
    const auto above = reading_.token(mention->head).head;
    const auto relation = universal(reading_.token(mention->head).relation);
    const bool described =
        reading_.token(above).upos == Upos::noun && (relation == Relation::appos || relation == Relation::flat);
    const bool one_of = reading_.token(above).features.number == Number::plural;  // "plusieurs élus, dont Iris Valmont"
    if (described && !one_of && !agree(features_of(above), reading_.token(token).features)) continue;
    return mention->head;
  }
  return std::nullopt;
}

// "« Non », a-t-elle dit. Anne Petit ...": who is named for the first time behind the pronoun.
std::optional<std::uint32_t> Antecedents::person_behind(std::uint32_t pronoun) const {
  const auto sentence = sentence_of(reading_.analysis, pronoun);
  const auto first = reading_.thresholds().first_sentences;
  if (sentence >= first) return std::nullopt;
  const auto last = std::min<std::size_t>(sentence + first, reading_.analysis.sentences.size() - 1);
  for (auto t = pronoun + 1; t < reading_.analysis.sentences[last].tokens.end; ++t) {
    const auto* mention = reading_.mention<Name>(t);
    if (mention == nullptr || std::get<Name>(mention->value).kind != NameKind::person) continue;
    if (reading_.quote_of(reading_.token(t).span) == nullptr) return mention->head;
  }
  return std::nullopt;
}

bool Antecedents::may_be_meant(std::uint32_t head, const Features& pronoun) const {
  const bool he_or_she = pronoun.gender == Gender::masculine || pronoun.gender == Gender::feminine;
  // Where nouns have a gender, it tells; where they have none, "he" and "she" are persons.
  if (!he_or_she || features_of(head).gender != Gender::none) return true;
  const auto* name = reading_.name(head);
  if (name != nullptr) return name->kind == NameKind::person || name->kind == NameKind::other;
  const auto kind = reading_.thing(head);
  return reading_.mention<Place>(head) == nullptr && (kind.empty() || reading_.classes.is_a(kind, "person"));
}

// "celle-ci", "the latter": whoever was named last, where the pack says that the words tell so.
std::optional<std::uint32_t> Antecedents::latter(std::uint32_t head) const {
  const auto words = reading_.plain_words(span_of(reading_.analysis, reading_.phrase(head)));
  if (!reading_.lexicon.is_latter(words)) return std::nullopt;
  const auto named = person_before(head);
  return named ? named : somebody_before(head);
}

Features Antecedents::features_of(std::uint32_t noun) const {
  auto features = reading_.token(noun).features;
  features.gender = reading_.gender(noun);
  return features;
}

// "Le club regrette le départ de son entraîneur. Celui-ci ...": the last noun of a person who may be meant, else the
// last that takes part in what the sentence tells.
std::optional<std::uint32_t> Antecedents::somebody_before(std::uint32_t token) const {
  const auto sentence = sentence_of(reading_.analysis, token);
  const auto begin = reading_.analysis.sentences[sentence == 0 ? 0 : sentence - 1].tokens.begin;
  std::optional<std::uint32_t> participant;
  for (auto t = token; t > begin; --t) {
    const auto& each = reading_.token(t - 1);
    if (each.upos != Upos::noun || reading_.quote_of(each.span) != nullptr) continue;
    if (!agree(features_of(t - 1), reading_.token(token).features)) continue;
    if (reading_.is_person(t - 1)) return t - 1;
    const auto relation = universal(each.relation);
    if (!participant && (relation == Relation::nsubj || relation == Relation::obj)) participant = t - 1;
  }
  return participant;
}

}  // namespace rashomon
