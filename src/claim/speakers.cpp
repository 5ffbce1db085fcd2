// SPDX-License-Identifier: Apache-2.0
#include "claim/speakers.h"

#include <algorithm>

#include "text/fold.h"

namespace rashomon {
namespace {

// The attribution to somebody, said in words that only stand for them.
Attribution standing_for(Attribution attribution, Span words) {
  attribution.speaker_span = words;
  attribution.by_name = false;
  return attribution;
}

}  // namespace

Attribution Speakers::attribution_to(std::uint32_t source, Span cue) const {
  const auto head = issuer_of(source);
  Attribution attribution;
  attribution.cue = cue;
  attribution.speaker_span = span_of(reading_.analysis, naming(head));
  const auto& token = reading_.token(head);
  if (is_ours(head)) return {};
  // "The statement of the latter said": who is meant is nobody whose words would again be those of the one asked for.
  const auto circular = [&](std::uint32_t meant) {
    const auto issuer = issuer_of(meant);
    return issuer >= head && (issuer != meant || issuer == head);
  };
  if (const auto meant = antecedents_.latter(head)) {
    if (circular(*meant)) return {};
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
    if (const auto* spoken = last_spoken(head)) {
      attribution.speaker = spoken->speaker;
      attribution.entity = spoken->entity;
      attribution.named = spoken->named;
      return attribution;
    }
    const auto antecedent = antecedents_.antecedent_of(head);
    if (antecedent == head || circular(antecedent)) return {};
    return standing_for(attribution_to(antecedent, cue), attribution.speaker_span);
  }
  attribution.speaker = reading_.words(span_of(reading_.analysis, naming(who)));
  attribution.entity = fold(reading_.lemma(who));
  return attribution;
}

void Speakers::note(const Attribution& attribution) {
  Spoken spoken{attribution.speaker, attribution.entity, attribution.named, {}};
  const auto tokens = reading_.tokens_in(attribution.speaker_span);
  if (tokens.size() > 0) {
    spoken.head = head_of(reading_.analysis, tokens);
    const auto& head = reading_.token(spoken.head);
    // A title tells the gender of who has it; a name's own is only guessed.
    if (head.upos != Upos::propn) spoken.features = antecedents_.features_of(spoken.head);
    if (attribution.named && head.upos == Upos::propn) spoken.features.number = Number::singular;
  }
  if (last_.entity != spoken.entity) last_but_one_ = std::move(last_);
  last_ = std::move(spoken);
}

// Who spoke last of those whom a pronoun may mean; nullptr where nobody is.
const Speakers::Spoken* Speakers::last_spoken(std::uint32_t pronoun) const {
  const auto& features = reading_.token(pronoun).features;
  for (const auto* spoken : {&last_, &last_but_one_}) {
    if (spoken->entity.empty() || !agree(spoken->features, features)) continue;
    if (spoken->head == UINT32_MAX || antecedents_.may_be_meant(spoken->head, features)) return spoken;
  }
  return nullptr;
}

// "d'après nos informations": what the outlet has it says itself.
bool Speakers::is_ours(std::uint32_t head) const {
  if (reading_.is_person(head) || reading_.quote_of(reading_.token(head).span) != nullptr) return false;
  return std::ranges::any_of(reading_.tree.children(head), [&](std::uint32_t c) {
    const auto& features = reading_.token(c).features;
    return features.possessive && features.person == Person::first;
  });
}

// "un communiqué du ministère": whoever issued a document speaks through it.
std::uint32_t Speakers::issuer_of(std::uint32_t head) const {
  const auto thing = reading_.thing(head);
  if (thing != "document" && thing != "statement_thing") return head;
  for (const auto c : reading_.tree.children(head)) {
    const auto slot = reading_.lexicon.slot(reading_.preposition(c));
    const bool of = universal(reading_.token(c).relation) == Relation::nmod && (!slot || *slot == Slot::source);
    // "un communiqué de l'appel": what happens issues nothing.
    const bool happens =
        !reading_.lexicon.action(reading_.lemma(c), Upos::noun).empty() && reading_.token(c).upos == Upos::noun;
    if (of && c > head && reading_.mention<Time>(c) == nullptr && (!happens || reading_.is_person(c))) return c;
  }
  return head;
}

// The words that name who speaks: a phrase without what only describes it ("le maire, épuisé", "une source citée par un
// journal", "le maire de conclure").
TokenRange Speakers::naming(std::uint32_t head) const {
  auto range = reading_.phrase(head);
  for (const auto c : reading_.tree.children(head)) {
    const auto relation = reading_.token(c).relation;
    const bool clause = universal(relation) == Relation::acl || universal(relation) == Relation::advcl;
    const auto below = reading_.tree.range(c);
    if (clause && c > head && below.size() > 1) range.end = std::min(range.end, std::max(head + 1, below.begin));
  }
  for (auto t = head + 1; t < range.end; ++t) {
    const auto form = reading_.analysis.form(t);
    if (form == "," || form == ":" || form == ";") range.end = t;
  }
  return range;
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

}  // namespace rashomon
