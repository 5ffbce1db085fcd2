// SPDX-License-Identifier: Apache-2.0
#include "claim/speakers.h"

#include <algorithm>

#include "claim/reported.h"
#include "text/fold.h"

namespace rashomon {
namespace {

constexpr std::uint32_t farthest_antecedent = 3;  // sentences from a pronoun that speaks back to who is meant

// Known genders and numbers agree.
bool agree(const Features& one, const Features& other) {
  const bool number = one.number == Number::none || other.number == Number::none || one.number == other.number;
  const auto known = [](Gender gender) { return gender == Gender::masculine || gender == Gender::feminine; };
  return number && (!known(one.gender) || !known(other.gender) || one.gender == other.gender);
}

// The attribution to somebody, said in words that only stand for them.
Attribution standing_for(Attribution attribution, Span words) {
  attribution.speaker_span = words;
  attribution.by_name = false;
  return attribution;
}

}  // namespace

bool Speakers::holds_words(const Frame& frame) const {
  const auto t = frame.predicate;
  const bool content = !content_of(reading_, t).empty() || reading_.child(t, Relation::parataxis).has_value();
  const auto own = reading_.token(t).relation;
  return content || own == Relation::parataxis || own == Relation::conj || reading_.quote_beside(t) || is_inserted(t) ||
         comments(reading_, t);
}

bool Speakers::tells_of_words(const Frame& frame) const {
  const auto upos = reading_.token(frame.predicate).upos;
  return !frame.nominal && (upos == Upos::verb || upos == Upos::aux) && !reading_.speech(frame.predicate).empty();
}

bool Speakers::reports(const Frame& frame) const { return tells_of_words(frame) && holds_words(frame); }

Attribution Speakers::last_spoken(Attribution attribution) const {
  attribution.speaker = last_speaker_;
  attribution.entity = last_entity_;
  attribution.named = last_named_;
  return attribution;
}

// "un communiqué du ministère": whoever issued a document speaks through it.
std::uint32_t Speakers::issuer_of(std::uint32_t head) const {
  const auto thing = reading_.thing(head);
  if (thing != "document" && thing != "statement_thing") return head;
  for (const auto c : reading_.tree.children(head)) {
    const auto slot = reading_.lexicon.slot(reading_.preposition(c));
    const bool of = universal(reading_.token(c).relation) == Relation::nmod && (!slot || *slot == Slot::source);
    if (of && c > head && reading_.mention<Time>(c) == nullptr) return c;
  }
  return head;
}

// "Le maire" is masculine by its article alone.
Features Speakers::features_of(std::uint32_t noun) const {
  auto features = reading_.token(noun).features;
  for (const auto c : reading_.tree.children(noun)) {
    if (features.gender == Gender::none && reading_.token(c).relation == Relation::det)
      features.gender = reading_.token(c).features.gender;
  }
  return features;
}

// A pronoun that refers to nobody known speaks for who spoke last, else for the last subject that may be meant, else
// for the only person named before.
std::uint32_t Speakers::antecedent_of(std::uint32_t pronoun) const {
  const auto sentence = sentence_of(reading_.analysis, pronoun);
  const auto begin = reading_.analysis.sentences[sentence == 0 ? 0 : sentence - 1].tokens.begin;
  const auto& wanted = reading_.token(pronoun).features;
  for (auto t = pronoun; t > begin; --t) {
    const auto& token = reading_.token(t - 1);
    if (universal(token.relation) != Relation::nsubj || (token.upos != Upos::noun && token.upos != Upos::propn))
      continue;
    if (reading_.quote_of(token.span) == nullptr && agree(features_of(t - 1), wanted)) return t - 1;
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

// "« Non », a-t-elle dit. Anne Petit ...": who is named for the first time behind the pronoun.
std::optional<std::uint32_t> Speakers::person_behind(std::uint32_t pronoun) const {
  const auto sentence = sentence_of(reading_.analysis, pronoun);
  if (sentence > 1) return std::nullopt;
  const auto last = std::min<std::size_t>(sentence + 2, reading_.analysis.sentences.size() - 1);
  for (auto t = pronoun + 1; t < reading_.analysis.sentences[last].tokens.end; ++t) {
    const auto* mention = reading_.mention<Name>(t);
    if (mention == nullptr || std::get<Name>(mention->value).kind != NameKind::person) continue;
    if (reading_.quote_of(reading_.token(t).span) == nullptr) return mention->head;
  }
  return std::nullopt;
}

bool Speakers::is_person(std::uint32_t head) const {
  const auto* name = reading_.name(head);
  return (name != nullptr && name->kind == NameKind::person) || reading_.mention<Role>(head) != nullptr ||
         reading_.is_human(head);
}

// The person named last before a token, or before `end`, outside quotations, who may be what the token stands for.
std::optional<std::uint32_t> Speakers::person_before(std::uint32_t token, std::optional<std::uint32_t> end) const {
  const auto sentence = sentence_of(reading_.analysis, token);
  const auto first = sentence > farthest_antecedent ? sentence - farthest_antecedent : 0;
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

// "celle-ci", "the latter": whoever was named last, where the pack says that the words tell so.
std::optional<std::uint32_t> Speakers::latter(std::uint32_t head) const {
  const auto words = reading_.plain_words(span_of(reading_.analysis, reading_.phrase(head)));
  return reading_.lexicon.is_latter(words) ? person_before(head) : std::nullopt;
}

// Does the phrase itself hold the name? An office may have its holder's from elsewhere.
bool Speakers::says_name(std::uint32_t head, const Name& name) const {
  const auto tokens = reading_.tree.range(head);
  for (auto t = tokens.begin; t < tokens.end; ++t) {
    const auto* mention = reading_.mention<Name>(t);
    if (mention != nullptr && std::get<Name>(mention->value).key == name.key) return true;
  }
  return false;
}

Attribution Speakers::attribution_to(std::uint32_t source, Span cue) const {
  const auto head = issuer_of(source);
  Attribution attribution;
  attribution.cue = cue;
  attribution.speaker_span = span_of(reading_.analysis, reading_.phrase(head));
  const auto& token = reading_.token(head);
  if (const auto meant = latter(head)) {
    return standing_for(attribution_to(*meant, cue), attribution.speaker_span);
  }
  const auto who = reading_.referent(head);
  if (const auto* name = reading_.name(who); name != nullptr) {
    attribution.speaker = name->surface;
    attribution.entity = name->key;
    attribution.named = true;
    attribution.by_name = who == head && says_name(head, *name);
    return attribution;
  }
  if (token.upos == Upos::pron && who == head) {
    const auto person = token.features.person;
    if (person == Person::first || person == Person::second) return {};
    if (!last_entity_.empty() && agree(last_features_, token.features)) return last_spoken(std::move(attribution));
    const auto antecedent = antecedent_of(head);
    if (antecedent == head) return {};
    return standing_for(attribution_to(antecedent, cue), attribution.speaker_span);
  }
  attribution.speaker = reading_.words(span_of(reading_.analysis, reading_.phrase(who)));
  attribution.entity = fold(reading_.lemma(who));
  return attribution;
}

void Speakers::note(const Attribution& attribution) {
  last_speaker_ = attribution.speaker;
  last_entity_ = attribution.entity;
  last_named_ = attribution.named;
  last_features_ = {};
  const auto tokens = reading_.tokens_in(attribution.speaker_span);
  if (tokens.size() == 0) return;
  const auto& head = reading_.token(head_of(reading_.analysis, tokens));
  // A title tells the gender of who has it; a name's own is only guessed.
  if (head.upos != Upos::propn) last_features_ = head.features;
  if (attribution.named && head.upos == Upos::propn) last_features_.number = Number::singular;
}

}  // namespace rashomon
