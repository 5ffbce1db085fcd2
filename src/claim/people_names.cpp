// SPDX-License-Identifier: Apache-2.0
// Whose name a noun or a pronoun stands for.
#include <algorithm>
#include <map>
#include <set>

#include "claim/antecedents.h"
#include "claim/people.h"
#include "claim/trades.h"
#include "text/fold.h"

namespace rashomon {

const Name* People::name_at(std::uint32_t head) const {
  const auto* name = reading_.name(reading_.referent(head));
  if (name == nullptr || name->key.empty()) return nullptr;
  const bool person =
      (name->kind == NameKind::person && (reading_.mention<Name>(head) == nullptr || may_be_person(reading_, head))) ||
      (name->kind == NameKind::other && reading_.mention<Place>(head) == nullptr &&
       reading_.mention<Name>(head) != nullptr);
  return person ? name : nullptr;
}

const Name* People::name_of(std::uint32_t head) const {
  const auto described = described_by(head);
  if (const auto found = taken_up_.find(described); found != taken_up_.end()) return found->second;
  for (const auto each : {described, head}) {
    if (const auto* name = name_at(each)) return name;
  }
  if (reading_.token(head).upos == Upos::pron) {
    if (reading_.referent(head) != head) return nullptr;
    const auto meant = Antecedents(reading_).nearest_person(head);
    return meant ? name_at(meant->head) : nullptr;
  }
  if (reading_.token(head).features.number == Number::plural) return nullptr;
  if (const auto holder = holder_of_trade(reading_, head)) {
    if (const auto* name = name_at(*holder)) return name;
  }
  return reading_.token(head).upos == Upos::noun ? by_office(head) : nullptr;
}

// "Le conducteur, 34 ans", whom the article names elsewhere: "Paul Roy, le conducteur".
const Name* People::by_office(std::uint32_t noun) const {
  const auto thing = reading_.thing(noun);
  if (!reading_.is_definite(noun) || is_generic(thing) || classes_.is_a(thing, "relative")) return nullptr;
  const auto lemma = fold(reading_.lemma(noun));
  std::set<std::string_view> holders;
  for (const auto& office : read_.about.offices) {
    if (office.called == lemma || (!thing.empty() && office.called == thing)) holders.insert(office.holder);
  }
  if (holders.size() != 1) return nullptr;
  const auto full = reading_.full_names.find(*holders.begin());
  return full == reading_.full_names.end() ? nullptr : &std::get<Name>(reading_.mentions[full->second].value);
}

// "The 34-year-old", "l'homme de 34 ans", "le quinquagénaire": somebody known, and nothing but an age or what anybody
// is tells who.
bool People::takes_up(std::uint32_t noun) const {
  const auto& token = reading_.token(noun);
  if (token.upos == Upos::pron || token.features.number == Number::plural) return false;
  bool known = false;
  for (const auto c : reading_.tree.children(noun)) {
    const auto& features = reading_.token(c).features;
    known |= features.definite == Definite::definite || features.pron_type == PronType::demonstrative;
    const auto relation = reading_.token(c).relation;
    const bool told_which =
        features.possessive || (universal(relation) == Relation::nmod && reading_.mention<Time>(c) == nullptr &&
                                reading_.mention<Quantity>(c) == nullptr);
    if (told_which) return false;
  }
  return known && !classes_.is_a(reading_.thing(noun), "relative");
}

const Name* People::named_before(std::uint32_t head, const Quantity& years) const {
  const auto fits = [&](const Quantity& other) { return other.low <= years.high && years.low <= other.high; };
  const auto gender = reading_.token(head).upos == Upos::noun && !classes_.anyone(reading_.thing(head))
                          ? reading_.gender(head)
                          : Gender::none;
  // "Le chauffeur, 56 ans" is not the director who was named before.
  const bool specific = reading_.token(head).upos == Upos::noun && !is_generic(reading_.thing(head));
  const auto is_something_else = [&](std::string_view key) {
    return specific &&
           std::ranges::any_of(read_.about.offices, [&](const Office& office) { return office.holder == key; });
  };
  const auto here = sentence_of(reading_.analysis, head);
  for (std::uint32_t back = 0; back <= reading_.thresholds().antecedent_sentences && back <= here; ++back) {
    const auto tokens = reading_.analysis.sentences[here - back].tokens;
    std::map<std::string_view, const Name*> named, subjects;
    for (auto t = tokens.begin; t < std::min(tokens.end, head); ++t) {
      const auto* mention = reading_.mention<Name>(t);
      if (mention == nullptr || mention->head != t || reading_.quote_of(reading_.token(t).span) != nullptr) continue;
      const auto& name = std::get<Name>(mention->value);
      if (name.kind != NameKind::person || name.key.empty() || reading_.is_speaker(described_by(t))) continue;
      if (is_something_else(name.key)) continue;
      if (of_man_and_woman(reading_.gender_of_name(*mention), gender)) continue;
      const auto ages = aged_.find(name.key);
      if (ages != aged_.end() && std::ranges::none_of(ages->second, fits)) continue;
      named[name.key] = &name;
      if (universal(reading_.token(t).relation) == Relation::nsubj) subjects[name.key] = &name;
    }
    if (named.size() == 1) return named.begin()->second;
    if (subjects.size() == 1) return subjects.begin()->second;
    if (!named.empty()) return nullptr;
  }
  return nullptr;
}

}  // namespace rashomon
