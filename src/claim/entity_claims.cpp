// SPDX-License-Identifier: Apache-2.0
// What somebody or something is called, and what they are said to be: the questions of names and roles.
#include <algorithm>

#include "claim/claim_builder.h"
#include "claim/trades.h"
#include "text/fold.h"

namespace rashomon {
namespace {

// What of a phrase narrows its head.
bool narrows(Relation relation) {
  switch (universal(relation)) {
    case Relation::amod:
    case Relation::nmod:
    case Relation::compound:
    case Relation::acl:
      return true;
    default:
      return false;
  }
}

// "La laiterie Brunel": a firm bears the name of somebody.
bool is_beside_firm(const Reading& reading, const Mention& name) {
  const auto& own = reading.token(name.head);
  const auto relation = universal(own.relation);
  const bool beside = relation == Relation::appos || relation == Relation::flat || relation == Relation::nmod ||
                      relation == Relation::compound;
  if (!beside || own.head + 1 != name.tokens.begin || reading.token(own.head).upos != Upos::noun) return false;
  return reading.classes.matters(reading.thing(own.head), "firm");
}

// Does a word tell what somebody is? "De 45 ans" and "depuis 2009" tell of who it is or when, "joint par téléphone" and
// "qui a compté" what happened.
bool tells_what(const Reading& reading, std::uint32_t c) {
  const auto& token = reading.token(c);
  // "Présumé" by itself only narrows.
  const bool clause =
      universal(token.relation) == Relation::acl && token.upos == Upos::verb && reading.tree.range(c).size() > 1;
  return narrows(token.relation) && !clause && reading.mention<Quantity>(c) == nullptr &&
         reading.mention<Time>(c) == nullptr;
}

}  // namespace

void ClaimBuilder::note_firms() {
  for (const auto& mention : reading_.mentions) {
    const auto* name = std::get_if<Name>(&mention.value);
    if (name != nullptr && is_beside_firm(reading_, mention)) firms_.insert(name->key);
  }
}

bool ClaimBuilder::names_firm(const Mention& mention) const {
  if (is_beside_firm(reading_, mention)) return true;
  const auto& name = std::get<Name>(mention.value);
  return name.parts.size() > 1 && firms_.contains(name.key) &&
         reading_.lexicon.gender_of_given_name(name.parts.front()) == Gender::none;
}

void ClaimBuilder::add_name(const Mention& mention) {
  const auto& name = std::get<Name>(mention.value);
  if (name.kind == NameKind::place || name.kind == NameKind::other || name.parts.empty()) return;
  if (name.kind == NameKind::person && names_firm(mention)) return;
  // The role's own claim brings the name of its holder.
  const auto where = frame_with(mention.head);
  auto& claim = add(Aspect::name, where.frame, mention.head, name, mention.span);
  claim.subject = name.surface;
  claim.facet = name.key + "/name";
  asked().thing_lemma = name.key;
  asked().plural = reading_.token(mention.head).features.number == Number::plural;
  asked().gender = reading_.gender_of_name(mention);
  asked().slot = where.slot;
}

void ClaimBuilder::add_role(const Mention& mention) {
  auto role = std::get<Role>(mention.value);
  const auto where = frame_with(mention.head);
  // "Directrice financière de Marval jusqu'en mai, Anne Morin ...": who is named further off.
  auto whose = mention.head;
  if (role.holder.parts.empty()) {
    whose = holder_of_trade(reading_, mention.head).value_or(mention.head);
    const auto* name = whose != mention.head ? reading_.name(reading_.referent(whose)) : nullptr;
    if (name != nullptr) role.holder = *name;
  }
  auto& claim = add(Aspect::role, where.frame, mention.head, role, mention.span);
  by_rule("role/title");
  claim.subject = role.holder.parts.empty() ? role.title : role.holder.surface;
  claim.facet = (role.holder.parts.empty() ? role.title : role.holder.key) + "/role";
  asked().thing_lemma = role.title;
  asked().thing = role.rank;
  asked().offices = offices_of(mention.head, role);
  asked().owner = owner_of(mention.head);
  asked().slot = where.slot;
  callings_.emplace_back(out_.claims.size() - 1, whose);
  // "The premier" is no minister, whatever the noun of the prime minister is; of ministers there are several.
  note_office(role, mention.head, role.modifiers.empty() && (role.rank.empty() || role.rank == "head"));
}

void ClaimBuilder::note_office(const Role& role, std::uint32_t head, bool one) {
  if (role.holder.key.empty() || role.former) return;
  const auto& holder = role.holder.key;
  out_.about.offices.push_back({role.title, holder, false});
  out_.about.offices.push_back({fold(reading_.lemma(head)), holder, one});
  if (const auto thing = reading_.thing(head); !thing.empty())
    out_.about.offices.push_back({std::string(thing), holder, false});
}

void ClaimBuilder::add_descriptions() {
  for (std::uint32_t t = 0; t < reading_.analysis.tokens.size(); ++t) {
    const auto& token = reading_.token(t);
    if (reading_.mention<Role>(t) != nullptr || reading_.mention<Time>(t) != nullptr || is_measure(t)) continue;
    if (is_no_trade(reading_, t)) continue;
    if (const auto whose = holder_of_trade(reading_, t)) {
      add_description(t, *whose);
      continue;
    }
    if (!calling_of(reading_, t).empty()) add_description(t, *holder_of_calling(reading_, t));
    if (token.upos != Upos::noun) continue;
    if (const auto whose = described_by(t); whose && describes(t, *whose)) add_description(t, *whose);
  }
}

std::optional<std::uint32_t> ClaimBuilder::described_by(std::uint32_t t) const {
  const auto& token = reading_.token(t);
  if (frame_of_[t] != UINT32_MAX && out_.frames[frame_of_[t]].copular) {
    // "Le plus attentif fut une conservatrice, Claire Vautrin": who is named beside it.
    for (const auto c : reading_.tree.children(t)) {
      const auto* name = reading_.token(c).relation == Relation::appos ? reading_.mention<Name>(c) : nullptr;
      if (name != nullptr && std::get<Name>(name->value).kind == NameKind::person) return c;
    }
    if (!reading_.preposition(t).empty()) return std::nullopt;
    for (const auto& argument : out_.frames[frame_of_[t]].arguments) {
      if (argument.slot != Slot::agent) continue;
      // "C'est le second chauffeur": a pronoun that points at nobody known.
      const bool pointing = reading_.token(argument.head).features.pron_type == PronType::demonstrative &&
                            reading_.referent(argument.head) == argument.head;
      return pointing ? std::nullopt : std::optional(argument.head);
    }
    return std::nullopt;
  }
  if (token.relation == Relation::appos) return token.head;
  for (const auto c : reading_.tree.children(t)) {
    const auto relation = reading_.token(c).relation;
    const bool names = universal(relation) == Relation::flat || relation == Relation::appos ||
                       (relation == Relation::nmod && reading_.preposition(c).empty());
    if (names && reading_.mention<Name>(c) != nullptr) return c;
  }
  return reading_.is_human(t) && is_narrowed(t) ? std::optional(t) : std::nullopt;
}

// "Le PDG, Lin Chih-wei" says what Lin is, and not that the PDG is a Lin; and in "qui gère le lieu de culte, Paul Roy"
// he who is named is no place, wherever the parser hangs him.
bool ClaimBuilder::describes(std::uint32_t t, std::uint32_t whose) const {
  const auto* own = reading_.mention<Name>(t);
  if (own != nullptr && std::get<Name>(own->value).kind == NameKind::person) return false;
  const auto* name = whose == t ? nullptr : reading_.name(whose);
  const auto thing = reading_.thing(t);
  const bool person = name != nullptr && name->kind == NameKind::person;
  return !(person && reading_.token(whose).head == t && classes_.site(thing));
}

// "14 800 km", "2,2 milliards": a number of units describes nobody.
bool ClaimBuilder::is_measure(std::uint32_t t) const {
  const auto* mention = reading_.mention<Quantity>(t);
  return mention != nullptr && !mention->counted;
}

bool ClaimBuilder::is_narrowed(std::uint32_t head) const {
  return std::ranges::any_of(reading_.tree.children(head),
                             [&](std::uint32_t c) { return narrows(reading_.token(c).relation); });
}

std::string_view ClaimBuilder::described_rule(std::uint32_t t, std::uint32_t whose) const {
  if (frame_of_[t] != UINT32_MAX && out_.frames[frame_of_[t]].copular) return "role/copula";
  if (reading_.token(t).relation == Relation::appos) return "role/apposition";
  return whose == t ? "role/description" : "role/beside_name";
}

std::vector<std::string> ClaimBuilder::offices_of(std::uint32_t head, const Role& role) const {
  std::vector<std::string> offices;
  // "Deputy director": another office than the one that its noun names.
  auto trade = role.rank == "deputy" ? std::string_view() : reading_.trade(head);
  // "The family's lawyer" is more than a lawyer, and a "district attorney" none.
  if (!role.rank.empty() && !trade.empty() &&
      (role.title.ends_with("-" + std::string(trade)) || classes_.two_offices(role.title, trade)))
    trade = role.title;
  const auto called = role.rank.empty() ? office_of(reading_, head) : role.title;
  const auto title = called.empty() ? reading_.thing(head) : std::string_view(called);
  if (!trade.empty() || !title.empty()) offices.emplace_back(trade.empty() ? title : trade);
  // "La candidate écologiste", and "Labour MP Ann Foy", where both words hang from the name.
  const auto& own = reading_.token(head);
  for (const auto of : {head, own.relation == Relation::compound ? own.head : head}) {
    for (const auto c : reading_.tree.children(of)) {
      const auto relation = reading_.token(c).relation;
      if ((relation != Relation::amod && relation != Relation::compound) || c == head) continue;
      if (const auto party = reading_.trade(c); !party.empty()) offices.emplace_back(party);
    }
  }
  return offices;
}

std::string ClaimBuilder::owner_of(std::uint32_t head) const {
  std::string owner;
  for (const auto c : reading_.tree.children(head)) {
    const auto& token = reading_.token(c);
    if (token.features.possessive)
      owner = "pronoun";
    else if (universal(token.relation) == Relation::nmod && reading_.mention<Quantity>(c) == nullptr)
      return fold(reading_.lemma(c));
  }
  return owner;
}

std::string ClaimBuilder::origin_of(std::uint32_t head) const {
  // "Un Algérien"
  if (const auto own = reading_.lexicon.origin(reading_.analysis.form(head)); !own.empty()) return std::string(own);
  for (const auto c : reading_.tree.children(head)) {
    const auto relation = universal(reading_.token(c).relation);
    // "De nationalité algérienne"
    if (relation == Relation::nmod && reading_.thing(c) == "nationality") return origin_of(c);
    if (relation != Relation::amod && relation != Relation::compound) continue;
    const auto origin = reading_.lexicon.origin(reading_.words(reading_.token(c).span));
    if (!origin.empty()) return std::string(origin);
  }
  return {};
}

void ClaimBuilder::add_description(std::uint32_t t, std::uint32_t whose) {
  Role role;
  role.title = fold(reading_.lemma(t));
  for (const auto c : reading_.tree.children(t)) {
    if (tells_what(reading_, c)) role.modifiers.push_back(fold(reading_.lemma(c)));
  }
  role.former = is_former(reading_, t);
  // "Who taught chemistry": what somebody does tells what they are.
  const auto calling = calling_of(reading_, t);
  if (!calling.empty()) {
    const auto tense = reading_.token(t).features.tense;
    role.title = calling;
    // "Le capitaine, qui commandait l'escorte" did so when it was attacked.
    role.former = tense == Tense::past;
  }
  if (const auto* name = reading_.name(reading_.referent(whose)); name != nullptr && whose != t) role.holder = *name;
  auto phrase = reading_.phrase(t);
  // Of a predicate with a copula only what stands behind its subject and verb describes.
  const bool copular = reading_.child(t, Relation::cop).has_value();
  for (const auto c : reading_.tree.children(t)) {
    if (!copular) break;
    const auto relation = universal(reading_.token(c).relation);
    const bool beside = relation == Relation::cop || relation == Relation::nsubj || relation == Relation::aux ||
                        relation == Relation::obl || relation == Relation::advcl || relation == Relation::punct;
    if (beside && c < t) phrase.begin = std::max(phrase.begin, reading_.tree.range(c).end);
  }
  phrase.end = std::min(phrase.end, phrase.begin + reading_.thresholds().description_tokens);
  const auto where = frame_with(t);
  auto& claim = add(Aspect::role, where.frame, t, role, span_of(reading_.analysis, phrase));
  const auto rule = described_rule(t, whose);
  by_rule(rule);
  asked().description = rule == "role/description";
  const auto thing = reading_.thing(t);
  // Of a pronoun its person.
  const bool pronoun = reading_.token(whose).upos == Upos::pron && !role.holder.parts.empty();
  claim.subject = pronoun      ? role.holder.surface
                  : whose == t ? std::string(reading_.words(reading_.token(t).span))
                               : std::string(reading_.words(span_of(reading_.analysis, reading_.phrase(whose))));
  claim.facet = (!role.holder.key.empty()       ? role.holder.key
                 : whose == t && !thing.empty() ? std::string(thing)
                                                : fold(reading_.lemma(whose))) +
                "/role";
  asked().thing_lemma = role.title;
  asked().thing = thing;
  asked().offices = calling.empty() ? offices_of(t, role) : std::vector<std::string>{calling};
  asked().owner = owner_of(t);
  asked().origin = origin_of(t);
  note_office(role, t, true);
  asked().slot = where.slot;
  callings_.emplace_back(out_.claims.size() - 1, whose);
}

}  // namespace rashomon
