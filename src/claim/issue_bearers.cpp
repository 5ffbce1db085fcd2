// SPDX-License-Identifier: Apache-2.0
// Of whom an answer to a question of yes or no is: the driver, the cameras, nobody.
#include <algorithm>

#include "claim/context_participants.h"
#include "claim/context_values.h"
#include "claim/extent.h"
#include "claim/issues.h"
#include "text/fold.h"

namespace rashomon {
namespace {

bool is_asked_of_people(const IssueKind& kind) { return kind.bearer == "person" || kind.bearer == "group"; }

bool is_bearer(const Reading& reading, const IssueKind& kind, std::uint32_t head, const Participant& whose) {
  if (kind.bearer == "site") return reading.classes.site(whose.thing);
  if (reading.classes.is_a(whose.thing, kind.bearer)) return true;
  if (kind.bearer == "person") return reading.is_person(head);
  return kind.bearer == "group" && (whose.named || reading.is_person(head) || reading.is_human(head));
}

bool is_pointed_at(const Reading& reading, std::uint32_t noun) {
  return std::ranges::any_of(reading.tree.children(noun), [&](std::uint32_t c) {
    return reading.token(c).features.pron_type == PronType::demonstrative || is_whole(reading, c);
  });
}

// Of the one who is named or known, of all of them, or of some among others.
Reach reach_of(const Reading& reading, std::uint32_t head, const Participant& whose) {
  if (whose.named) return Reach::one;
  if (!reading.is_definite(head) && !is_pointed_at(reading, head)) return Reach::some;
  return reading.token(head).features.number == Number::plural ? Reach::all : Reach::one;
}

// Whom a denial of all leaves out: "no soldier" soldiers, "nobody" everybody; nullopt for "none", of those told of
// before.
std::optional<Participant> denied_to(const Reading& reading, const Argument& argument, Participant whose) {
  const auto t = argument.head;
  const bool pronoun = reading.token(t).upos == Upos::pron || reading.negation(t) == Negation::not_so;
  if (!pronoun || reading.child(t, Relation::nmod)) return whose;
  if (reading.mention<Quantity>(t) != nullptr || reading.token(t).upos == Upos::noun) return std::nullopt;
  return Participant();
}

// The subject of the verb of speech whose content a word is.
std::optional<Argument> speaker_above(const Reading& reading, std::uint32_t word) {
  const auto& token = reading.token(word);
  if (universal(token.relation) != Relation::ccomp || reading.speech(token.head).empty()) return std::nullopt;
  const auto speaker = reading.child(token.head, Relation::nsubj);
  return speaker ? std::optional(Argument{Slot::agent, *speaker, reading.phrase(*speaker)}) : std::nullopt;
}

}  // namespace

std::optional<Argument> subject_in(const Reading& reading, const std::vector<Argument>& parts) {
  const auto found = std::ranges::find_if(
      parts, [&](const Argument& part) { return universal(reading.token(part.head).relation) == Relation::nsubj; });
  return found == parts.end() ? std::nullopt : std::optional(*found);
}

std::optional<Argument> bearer_in(const std::vector<Argument>& parts, std::string_view slot, std::uint32_t predicate) {
  for (const auto wanted : {Slot::patient, Slot::agent}) {
    if (slot == (wanted == Slot::patient ? "agent" : "patient")) continue;
    if (slot == "official" && wanted == Slot::agent) continue;
    for (const auto& part : parts)
      if (part.slot == wanted && part.head != predicate) return part;
  }
  return std::nullopt;
}

std::optional<Argument> owner_told(const Reading& reading, std::uint32_t word, std::uint32_t part) {
  const auto subject = reading.child(word, Relation::nsubj);
  const auto done_to = reading.child(word, Relation::nsubj_pass);
  for (const auto noun : {part, subject.value_or(word), done_to.value_or(word), word}) {
    if (auto whose = owner_in(reading, noun)) return whose;
  }
  return std::nullopt;
}

bool is_without(const Reading& reading, std::uint32_t noun) {
  const auto preposition = reading.child(noun, Relation::case_);
  return preposition && reading.lexicon.negation(lower(reading.analysis.form(*preposition))) == Negation::without;
}

bool has_own_denial(const Reading& reading, std::uint32_t t) {
  return is_without(reading, t) || std::ranges::any_of(reading.tree.children(t), [&](std::uint32_t c) {
           const auto relation = universal(reading.token(c).relation);
           const bool beside = relation == Relation::det || relation == Relation::advmod || relation == Relation::cc;
           return beside && reading.negation(c) == Negation::not_so;
         });
}

std::optional<Borne> borne_by(const Reading& reading, const IssueKind& kind, std::uint32_t predicate,
                              const Argument& argument, bool denied) {
  if (reading.is_another(argument.head)) return std::nullopt;
  Borne borne{told_apart(reading, predicate, argument), Reach::some};
  const auto head = reading.referent(argument.head);
  if (denied && (reading.negation(argument.head) == Negation::not_so || has_own_denial(reading, argument.head))) {
    auto whose = denied_to(reading, argument, std::move(borne.whose));
    if (!whose) return std::nullopt;
    borne = {std::move(*whose), Reach::none};
    if (borne.whose.key.empty()) return kind.all ? std::optional(borne) : std::nullopt;
  }
  // "The CCTV cameras": what a thing is called is no name of it.
  if (!is_asked_of_people(kind) && reading.classes.is_a(reading.thing(head), kind.bearer)) {
    borne.whose.named = false;
    borne.whose.key = fold(reading.lemma(head));
    borne.whose.given.clear();
    borne.whose.thing = reading.thing(head);
    borne.whose.narrowing = thing_told_by(reading, head);
  }
  if (borne.whose.key.empty() || !is_bearer(reading, kind, head, borne.whose)) return std::nullopt;
  // "A hiker fell. The man wore no helmet": what takes up somebody is of the one who was told of.
  const bool taken_up = head != argument.head && reading.token(argument.head).features.number != Number::plural &&
                        reading.token(head).features.number != Number::plural;
  if (borne.reach != Reach::none) borne.reach = taken_up ? Reach::one : reach_of(reading, head, borne.whose);
  return borne;
}

std::optional<Borne> borne_by_part(const Reading& reading, const IssueKind& kind, std::uint32_t word,
                                   const Argument& part, bool denied) {
  if (auto borne = borne_by(reading, kind, word, part, denied)) return borne;
  const bool pronoun = reading.token(part.head).upos == Upos::pron && reading.referent(part.head) == part.head;
  const bool thing = reading.token(part.head).upos == Upos::noun && !reading.is_person(part.head);
  const auto whose = pronoun ? speaker_above(reading, word) : thing ? owner_in(reading, part.head) : std::nullopt;
  return whose ? borne_by(reading, kind, word, *whose, denied) : std::nullopt;
}

}  // namespace rashomon
