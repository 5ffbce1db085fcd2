// SPDX-License-Identifier: Apache-2.0
#include "claim/context_participants.h"

#include <algorithm>
#include <string>

#include "base/hash.h"
#include "claim/context_values.h"
#include "claim/trades.h"
#include "text/fold.h"
#include "value/name.h"
#include "value/place.h"

namespace rashomon {
namespace {

// "Son pronostic vital est engagé": what is a part of the verb's meaning takes part in nothing, but whose it is does.
std::uint32_t owner_of(const Reading& reading, std::uint32_t predicate, std::uint32_t part) {
  const auto together = std::string(reading.lemma(predicate)) + ' ' + std::string(reading.lemma(part));
  if (reading.lexicon.action(together, reading.token(predicate).upos).empty()) return part;
  for (const auto c : reading.tree.children(part)) {
    if (reading.token(c).features.possessive) return c;
    if (universal(reading.token(c).relation) == Relation::nmod && reading.is_person(c)) return c;
  }
  return part;
}

// "The minister's aide", "le fils de la victime": the one person whose somebody is.
std::vector<std::uint64_t> owners_of(const Reading& reading, std::uint32_t noun) {
  std::vector<std::uint64_t> owners;
  if (!reading.is_human(noun)) return owners;
  for (const auto c : reading.tree.children(noun)) {
    const bool one = reading.token(c).features.number != Number::plural &&
                     (reading.is_human(c) || reading.name(c) != nullptr) && !reading.classes.band(reading.thing(c));
    if (one && universal(reading.token(c).relation) == Relation::nmod) owners.push_back(hash(fold(reading.lemma(c))));
  }
  return owners;
}

Participant participant_of(const Reading& reading, std::uint32_t predicate, const Argument& argument) {
  Participant participant;
  participant.slot = argument.slot;
  // "None of the crew": what is denied is denied of the crew; "two of the officers" are officers.
  const auto whole = reading.child(argument.head, Relation::nmod);
  const bool some = whole && reading.is_quantifier(argument.head) && reading.token(*whole).upos != Upos::num;
  const auto t = whole && (some || reading.negation(argument.head) == Negation::not_so)
                     ? reading.referent(*whole)
                     : reading.referent(owner_of(reading, predicate, argument.head));
  const auto& token = reading.token(t);
  const auto* number = reading.mention<Quantity>(t);
  if (number != nullptr && !std::get<Quantity>(number->value).unit.empty()) {
    participant.measure = std::get<Quantity>(number->value);
    // "Won 39%": the measure is a value, and nobody who takes part.
    if (number->head == t && !number->counted) return participant;
  }
  if (const auto* name = reading.name(t); name != nullptr) {
    participant.key = name->key;
    participant.named = true;
    if (name->kind == NameKind::person && name->parts.size() > 1) participant.given = name->parts.front();
  } else if (const auto* place = reading.mention<Place>(t);
             place != nullptr && !std::get<Place>(place->value).name.empty()) {
    const auto& named = std::get<Place>(place->value);
    participant.key = key_of(named);
    participant.named = true;
  } else if (token.upos == Upos::adj && token.features.num_type == NumType::ordinal) {
    return participant;  // "the second": of what was spoken of before
  } else if (token.upos != Upos::pron && token.upos != Upos::det && token.upos != Upos::adv) {
    participant.thing = reading.thing(t);
    // "The wounded": who is so, whatever the verb.
    const bool who_is_so = !participant.thing.empty() && reading.stands_as_noun(t);
    participant.key = fold(who_is_so ? lower(reading.analysis.form(t)) : std::string(reading.lemma(t)));
    // "le rapt" and "l'enlèvement" are one kind of event.
    if (participant.thing.empty()) participant.thing = reading.lexicon.action(reading.lemma(t), token.upos);
  }
  return participant;
}

}  // namespace

Participant told_apart(const Reading& reading, std::uint32_t predicate, const Argument& argument) {
  auto participant = participant_of(reading, predicate, argument);
  if (participant.named || participant.key.empty()) return participant;
  participant.office = office_of(reading, reading.referent(argument.head));  // "he", who is told of as the father
  for (const auto c : reading.tree.children(argument.head)) {
    if (reading.lexicon.beside_title(fold(reading.lemma(c))) == "deputy") participant.rank = "deputy";
  }
  participant.owners = owners_of(reading, argument.head);
  participant.narrowing = told_from_others_by(reading, argument.head);
  participant.kinds = kinds_in(reading, argument.tokens);
  // "The Senate", "the House": a common noun for all its capital.
  if (reading.token(argument.head).upos == Upos::propn) {
    const auto word = lower(reading.lemma(argument.head));
    if (const auto kind = reading.lexicon.exclusive(word, Upos::noun)) participant.kinds.push_back(*kind);
  }
  std::ranges::sort(participant.kinds);
  add_ordinals(reading, argument.tokens, participant.kinds);
  return participant;
}

std::optional<Argument> owner_in(const Reading& reading, std::uint32_t noun) {
  for (const auto c : reading.tree.children(noun)) {
    const auto relation = universal(reading.token(c).relation);
    const bool possessive = reading.token(c).features.possessive;
    if (possessive || (relation == Relation::nmod && reading.is_person(c)))
      return Argument{Slot::patient, c, reading.phrase(c)};
  }
  return std::nullopt;
}

bool are_two(const Participant& p, const Participant& q) {
  const auto owns = [](const Participant& one, const Participant& other) {
    return !one.key.empty() && std::ranges::find(other.owners, hash(one.key)) != other.owners.end();
  };
  if (owns(p, q) || owns(q, p)) return true;
  if (p.key != q.key) return false;
  return p.named && q.named ? named_apart(p.given, q.given)
                            : !p.named && !q.named && (p.rank == "deputy") != (q.rank == "deputy");
}

}  // namespace rashomon
