// SPDX-License-Identifier: Apache-2.0
// Which names, roles, places and numbers are worth listing.
#include <algorithm>
#include <iterator>

#include "claim/worth.h"

namespace rashomon {

// The full name of a person whom a role tells of; the article introduces nobody within another's words.
bool Worth::introduces(const Name& name) const {
  return name.kind == NameKind::person && name.parts.size() > 1 && introduced_.contains(name.key);
}

// Does a role tell of somebody by name?
bool Worth::says_who(const Role& role) {
  return !role.holder.key.empty() && (!role.rank.empty() || !role.of.empty() || !role.modifiers.empty());
}

bool Worth::tells_who(std::size_t i) const {
  const auto& role = std::get<Role>(out_.claims[i].value);
  const auto& asked = out_.asked[i];
  // "M. Roy": how somebody is addressed.
  if (asked.thing.empty() && asked.offices.empty() && reading_.lexicon.gender_of_honorific(role.title) != Gender::none)
    return false;
  if (!role.holder.key.empty())
    return says_who(role) ||
           std::ranges::any_of(asked.offices, [&](const auto& each) { return classes_.office(each); });
  if (in_apposition(i)) return true;
  // "L'ambassadeur d'Australie" only names somebody.
  if (!role.rank.empty()) return !is_definite(i) && (!role.of.empty() || !role.modifiers.empty());
  if (asked.slot != Slot::agent && asked.slot != Slot::patient && asked.slot != Slot::source &&
      asked.slot != Slot::company)
    return false;
  // "The striker": what a definite description calls somebody says nothing of them; "a college student" brings one
  // in.
  if (asked.description && !brings_one_in(reading_.tokens_in(out_.claims[i].value_span))) return false;
  return classes_.is_a(asked.thing, "person") || classes_.band(asked.thing);
}

// "Les brigades du Hezbollah, la faction la plus radicale du Hachd": a group or person described beside another.
bool Worth::in_apposition(std::size_t i) const {
  const auto phrase = reading_.tokens_in(out_.claims[i].value_span);
  if (phrase.size() < reading_.thresholds().apposition_tokens) return false;
  const auto head = head_of(reading_.analysis, phrase);
  if (reading_.token(head).relation != Relation::appos) return false;
  const auto& thing = out_.asked[i].thing;
  return classes_.is_a(thing, "person") || classes_.is_a(thing, "group");
}

bool Worth::is_definite(std::size_t i) const {
  const auto phrase = reading_.tokens_in(out_.claims[i].value_span);
  if (phrase.size() == 0) return false;
  return std::ranges::any_of(reading_.tree.children(head_of(reading_.analysis, phrase)), [&](std::uint32_t c) {
    return reading_.token(c).features.definite == Definite::definite;
  });
}

// An indefinite phrase of one.
bool Worth::brings_one_in(TokenRange phrase) const {
  if (phrase.size() == 0) return false;
  const auto head = head_of(reading_.analysis, phrase);
  if (reading_.token(head).features.number == Number::plural) return false;
  return std::ranges::any_of(reading_.tree.children(head), [&](std::uint32_t c) {
    return reading_.token(c).features.definite == Definite::indefinite;
  });
}

// Where it happens, not what a noun belongs to.
bool Worth::tells_where(std::size_t i) const {
  const auto slot = out_.asked[i].slot;
  const auto& place = std::get<Place>(out_.claims[i].value);
  if (names_other(i)) return false;
  // "Flown to Leeds": what the verb asks, whatever leads it in.
  if (says_where(i) || !out_.asked[i].question.empty()) return true;
  return slot == Slot::place || slot == Slot::scope || slot == Slot::target || (slot == Slot::patient && place.id == 0);
}

// "Le quotidien Les Marches", "fixée à 76 sièges", "les 35 kilomètres de plages": what stands in apposition to a group
// or a document is its name, and what is counted or measured is no place.
bool Worth::names_other(std::size_t i) const {
  const auto phrase = reading_.tokens_in(out_.claims[i].value_span);
  if (phrase.size() == 0) return false;
  const auto head = head_of(reading_.analysis, phrase);
  const auto& token = reading_.token(head);
  const auto relation = universal(token.relation);
  // "Le procureur de Nîmes": a part of who speaks.
  const auto behind = speakers_.upper_bound(Span{token.span.begin, token.span.end});
  if (behind != speakers_.begin() && std::prev(behind)->contains(token.span)) return true;
  if (std::get<Place>(out_.claims[i].value).id == 0) {
    const bool measured = relation == Relation::nmod && reading_.mention<Quantity>(token.head) != nullptr;
    const bool counted = reading_.mention<Quantity>(head) != nullptr || reading_.child(head, Relation::nummod);
    if (measured || (counted && !classes_.is_a(reading_.thing(head), "place"))) return true;
  }
  if (relation != Relation::appos && relation != Relation::flat) return false;
  const auto kind = reading_.thing(token.head);
  return reading_.is_human(token.head) || (!kind.empty() && classes_.is_a(kind, "document"));
}

// "Killing nine people in Belize": a preposition of place, whatever noun it hangs from.
bool Worth::says_where(std::size_t i) const {
  const auto phrase = reading_.tokens_in(out_.claims[i].value_span);
  if (phrase.size() == 0) return false;
  const auto preposition = reading_.preposition(head_of(reading_.analysis, phrase));
  const auto slot = preposition.empty() ? std::nullopt : reading_.lexicon.slot(preposition);
  return slot == Slot::place || (slot == Slot::source && out_.asked[i].slot == Slot::source);
}

// "un étudiant" counts nobody, "un policier a été tué" does.
bool Worth::tells_how_many(std::size_t i) const {
  const auto& quantity = std::get<Quantity>(out_.claims[i].value);
  const bool vague = quantity.bound == Bound::vague && quantity.unit.empty();
  if (vague && quantity.high < Decimal(reading_.thresholds().vague_least)) return false;  // "quelques", "several"
  const bool one = quantity.kind == QuantityKind::cardinal && quantity.unit.empty() && quantity.low == quantity.high &&
                   quantity.best == Decimal(1);
  return !one || classes_.accumulates(out_.contexts[out_.asked[i].context].action);
}

}  // namespace rashomon
