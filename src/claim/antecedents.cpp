// SPDX-License-Identifier: Apache-2.0
#include "claim/antecedents.h"

#include <algorithm>

namespace rashomon {
namespace {

constexpr int longest_chain = 12;  // pronouns that stand for one another

}  // namespace

bool agree(const Features& one, const Features& other) {
  const bool number = one.number == Number::none || other.number == Number::none || one.number == other.number;
  const auto known = [](Gender gender) { return gender == Gender::masculine || gender == Gender::feminine; };
  return number && (!known(one.gender) || !known(other.gender) || one.gender == other.gender);
}

std::optional<Antecedents::Meant> Antecedents::nearest_person(std::uint32_t pronoun) const {
  const auto features = wanted_by(pronoun);
  if (reading_.quote_of(reading_.token(pronoun).span) != nullptr) return std::nullopt;
  // "d'après lui": some taggers give it no gender.
  const bool one = features.gender == Gender::none && features.number == Number::singular &&
                   universal(reading_.token(pronoun).relation) != Relation::nsubj;
  if (features.gender != Gender::masculine && features.gender != Gender::feminine && !one) return std::nullopt;
  std::optional<std::uint32_t> told_at;
  auto asked = pronoun;
  for (int link = 0; link < longest_chain; ++link) {
    const auto found = person_before_in_sentences(asked);
    if (!found) return std::nullopt;
    told_at = told_at.value_or(*found);
    if (reading_.token(*found).upos != Upos::pron) return Meant{*found, *told_at};
    asked = *found;
  }
  return std::nullopt;
}

// What is known of whom a pronoun means. "Son", "sa" agree with what is owned, not with the owner.
Features Antecedents::wanted_by(std::uint32_t pronoun) const {
  auto features = reading_.token(pronoun).features;
  if (reading_.token(pronoun).upos != Upos::det) return features;
  features.gender = Gender::none;
  features.number = Number::singular;
  return features;
}

// Sentences of nothing but quotations are not counted: who speaks there is who is asked for.
std::optional<std::uint32_t> Antecedents::person_before_in_sentences(std::uint32_t pronoun) const {
  std::uint32_t told = 0;
  for (auto s = sentence_of(reading_.analysis, pronoun) + 1; s > 0 && told < reading_.thresholds().antecedent_sentences;
       --s) {
    const auto tokens = reading_.analysis.sentences[s - 1].tokens;
    const TokenRange before{tokens.begin, std::min(tokens.end, pronoun)};
    if (const auto found = person_in(before, wanted_by(pronoun))) return found;
    for (auto t = before.begin; t < before.end; ++t) {
      if (reading_.token(t).upos == Upos::punct || reading_.quote_of(reading_.token(t).span) != nullptr) continue;
      ++told;
      break;
    }
  }
  return std::nullopt;
}

// The subject nearest to the root, else the only person named.
std::optional<std::uint32_t> Antecedents::person_in(TokenRange tokens, const Features& wanted) const {
  std::optional<std::uint32_t> subject, named;
  bool several = false;
  for (auto t = tokens.begin; t < tokens.end; ++t) {
    const auto& token = reading_.token(t);
    if (reading_.quote_of(token.span) != nullptr) continue;
    const bool pronominal = token.upos == Upos::pron && token.features.pron_type == PronType::personal &&
                            token.features.gender == wanted.gender && agree(token.features, wanted);
    const bool nominal = (token.upos == Upos::noun || token.upos == Upos::propn) && agree(features_of(t), wanted);
    if (universal(token.relation) == Relation::nsubj && (pronominal || (nominal && may_speak_as(t, wanted)))) {
      if (!subject || depth(t) < depth(*subject)) subject = t;
      continue;
    }
    const auto* name = nominal ? reading_.mention<Name>(t) : nullptr;
    const bool person = name != nullptr && name->head == t && std::get<Name>(name->value).kind == NameKind::person &&
                        reading_.gender(t) == wanted.gender;
    if (!person) continue;
    several |= named.has_value();
    named = t;
  }
  if (subject) return subject;
  return several ? std::nullopt : named;
}

// A person's name whose bearer may be "he" or "she", or a noun for a person.
bool Antecedents::may_speak_as(std::uint32_t head, const Features& pronoun) const {
  const auto* name = reading_.name(head);
  if (name != nullptr && reading_.token(head).upos == Upos::propn)
    return name->kind == NameKind::person || (name->kind == NameKind::other && reading_.gender(head) == pronoun.gender);
  return reading_.is_person(head) && may_be_meant(head, pronoun);
}

std::uint32_t Antecedents::depth(std::uint32_t token) const {
  std::uint32_t steps = 0;
  for (; steps < 200 && reading_.token(token).head != token; ++steps) token = reading_.token(token).head;
  return steps;
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
    const bool fits = agree(features_of(t - 1), wanted) && may_be_meant(t - 1, wanted) && may_have_words(t - 1);
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
  if (const auto told = only_person_in({begin, pronoun}, wanted)) return *told;
  return person_behind(pronoun).value_or(pronoun);
}

// "It was left to the goalkeeper to sum it up. “...,” he said": the only noun for a person that may be meant.
std::optional<std::uint32_t> Antecedents::only_person_in(TokenRange tokens, const Features& wanted) const {
  if (wanted.gender == Gender::neuter) return std::nullopt;
  std::optional<std::uint32_t> found;
  for (auto t = tokens.begin; t < tokens.end; ++t) {
    const auto& token = reading_.token(t);
    if (token.upos != Upos::noun || reading_.quote_of(token.span) != nullptr) continue;
    if (!agree(features_of(t), wanted) || !may_speak_as(t, wanted)) continue;
    if (found) return std::nullopt;
    found = t;
  }
  return found;
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
    if (mention == nullptr) continue;
    // "“...,” she said. Rosen ran to her son": a name alone, of whom a clause tells what the pronoun may mean.
    const auto kind = std::get<Name>(mention->value).kind;
    const bool alone = kind == NameKind::other && universal(reading_.token(t).relation) == Relation::nsubj &&
                       reading_.mention<Place>(t) == nullptr;
    if (kind != NameKind::person && !alone) continue;
    if (reading_.quote_of(reading_.token(t).span) == nullptr) return mention->head;
  }
  return std::nullopt;
}

// "Le pont était fermé, a-t-il ajouté": no thing speaks but what somebody wrote.
bool Antecedents::may_have_words(std::uint32_t head) const {
  const auto kind = reading_.thing(head);
  return kind.empty() || reading_.is_person(head) || reading_.name(head) != nullptr ||
         reading_.mention<Place>(head) != nullptr || reading_.classes.is_a(kind, "document");
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
