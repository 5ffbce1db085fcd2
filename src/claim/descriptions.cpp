// SPDX-License-Identifier: Apache-2.0
#include "claim/descriptions.h"

#include <map>
#include <optional>
#include <set>
#include <string>

#include "claim/trades.h"
#include "text/fold.h"

namespace rashomon {
namespace {

// Somebody or something that an article tells of (a discourse entity).
struct Entity {
  std::uint32_t head = 0;  // its first mention
  Gender gender = Gender::none;
  bool several = false;  // the article tells of more than one called so
};

class DefiniteDescriptions {
 public:
  DefiniteDescriptions(const Reading& reading, std::vector<std::uint32_t>& referents)
      : reading_(reading), referents_(referents) {}

  void run() {
    const auto size = static_cast<std::uint32_t>(reading_.analysis.tokens.size());
    for (std::uint32_t t = 0; t < size; ++t) note_several(t);
    for (std::uint32_t t = 0; t < size; ++t) {
      if (stands_for_itself(t)) read(t);
      const auto* name = reading_.mention<Name>(t);
      if (name != nullptr && name->head == t && std::get<Name>(name->value).kind == NameKind::person) note_named(t, t);
    }
    for (auto& referent : referents_) referent = referents_[referent];
  }

 private:
  using Id = std::size_t;
  static constexpr Id two = SIZE_MAX;  // of several that are called so

  const Token& token(std::uint32_t t) const { return reading_.token(t); }

  // "Police car", "the town hall of": a word within what something is called tells of nothing by itself.
  bool stands_for_itself(std::uint32_t t) const {
    const auto relation = universal(token(t).relation);
    return token(t).upos == Upos::noun && relation != Relation::compound && relation != Relation::fixed &&
           relation != Relation::flat;
  }

  // "Two surgeons", "another bill": of such the article tells of more than one, before or behind.
  void note_several(std::uint32_t t) {
    if (!stands_for_itself(t)) return;
    const bool plural = token(t).features.number == Number::plural;
    if (plural || reading_.is_another(t)) several_.insert(noun_of(t));
    several_people_ |= plural && is_anybody(reading_.thing(t));
  }

  std::string noun_of(std::uint32_t t) const { return fold(reading_.noun_held_before(t)); }

  // "His finance minister", "le ministre des Finances": an office that what narrows its noun tells.
  std::string office_told_by(std::uint32_t t) const {
    const auto office = office_of(reading_, t);
    const bool by_noun = office == reading_.lexicon.trade(reading_.lemma(t));
    return by_noun || !reading_.classes.office(office) ? std::string() : office;
  }

  bool is_person(std::uint32_t t) const {
    return reading_.classes.is_a(reading_.thing(t), "person") || !reading_.trade(t).empty();
  }

  // "The man", "the woman", "le quadragénaire": a person, and nothing tells which one, or on which side.
  bool is_anybody(std::string_view kind) const {
    const auto& classes = reading_.classes;
    return classes.is_a(kind, "person") && classes.tally(kind, "side").empty() &&
           (classes.anyone(kind) || classes.many(kind) || !classes.tally(kind, "aged").empty());
  }

  // Does it tell enough of what something is for another noun to take it up?
  bool tells_kind(std::string_view kind) const {
    const auto& classes = reading_.classes;
    return classes.matters(kind, "taken_up") && !is_anybody(kind) && classes.tally(kind, "side").empty();
  }

  // Who only speaks, or is asked because they know, is not who is told of.
  bool is_told_of(std::uint32_t t) const {
    return !reading_.is_speaker(t) && !reading_.classes.matters(reading_.thing(t), "knows");
  }

  void read(std::uint32_t t) {
    if (token(t).features.number == Number::plural) return;
    if (const auto named = named_by(t)) return note_named(t, *named);
    if (referents_[t] != t || reading_.child(t, Relation::cop)) return;
    if (const auto found = is_anaphoric(t) ? antecedent_of(t) : std::nullopt) {
      call(*found, "lemma/" + noun_of(t));
      referents_[t] = entities_[*found].head;
      return;
    }
    note_unnamed(t);
  }

  // The head of the phrase whose name tells who is meant: "singer Ann Lee", "Ann Lee, a singer".
  std::optional<std::uint32_t> named_by(std::uint32_t t) const {
    const auto is_name = [](const Name* name) {
      return name != nullptr && !name->key.empty() &&
             (name->kind == NameKind::person || name->kind == NameKind::organisation || name->kind == NameKind::other);
    };
    if (is_name(reading_.name(t))) return t;
    if (token(t).relation == Relation::appos && is_name(reading_.name(token(t).head))) return token(t).head;
    // "Eva Mala est chirurgienne."
    const auto subject =
        reading_.child(t, Relation::cop) ? reading_.child(t, Relation::nsubj) : std::optional<std::uint32_t>();
    if (subject && is_name(reading_.name(*subject))) return subject;
    const auto holder = holder_of_trade(reading_, t);
    return holder && is_name(reading_.name(*holder)) ? holder : std::nullopt;
  }

  void note_named(std::uint32_t t, std::uint32_t named) {
    const auto& name = *reading_.name(named);
    const auto [found, first] = named_.try_emplace(name.key, entities_.size());
    if (first) entities_.push_back({named, gender_of(named)});
    if (t != named || token(t).upos == Upos::noun) describe(found->second, t);
    if (name.kind == NameKind::person && is_told_of(named)) call(found->second, "person");
  }

  void note_unnamed(std::uint32_t t) {
    const auto [found, first] = unnamed_.try_emplace(noun_of(t), entities_.size());
    if (first) {
      entities_.push_back({t, reading_.gender(t)});
      describe(found->second, t);
    } else {
      // "A bill ... another bill", "the driver of the bus ... the driver of the car".
      entities_[found->second].several |= !is_anaphoric(t);
    }
    if (is_person(t) && is_told_of(t)) call(found->second, "person");
  }

  void describe(Id id, std::uint32_t t) {
    const auto noun = noun_of(t);
    entities_[id].several |= several_.contains(noun);
    call(id, "lemma/" + noun);
    for (auto kind = reading_.thing(t); !kind.empty(); kind = reading_.classes.parent(kind))
      call(id, "kind/" + std::string(kind));
    if (const auto trade = reading_.trade(t); !trade.empty()) call(id, "trade/" + std::string(trade));
    if (const auto office = office_of(reading_, t); !office.empty()) call(id, "office/" + office);
  }

  void call(Id id, const std::string& so) {
    const auto [found, first] = called_.try_emplace(so, id);
    if (!first && found->second != id) found->second = two;
  }

  Gender gender_of(std::uint32_t named) const {
    const auto* mention = reading_.mention<Name>(named);
    const auto told = mention == nullptr ? Gender::none : reading_.gender_of_name(*mention);
    return told == Gender::none ? reading_.gender(named) : told;
  }

  // "The singer", "cette loi", "the 58-year-old landlord": known, and nothing tells which one.
  bool is_anaphoric(std::uint32_t t) const {
    if (token(t).relation == Relation::appos) return false;
    const bool in_office = !office_told_by(t).empty();
    bool known = false;
    for (const auto c : reading_.tree.children(t)) {
      const auto& features = token(c).features;
      const auto relation = universal(token(c).relation);
      known |= features.definite == Definite::definite || features.pron_type == PronType::demonstrative ||
               (in_office && features.possessive);
      const auto* number = reading_.mention<Quantity>(c);
      const bool aged = number != nullptr && std::get<Quantity>(number->value).kind == QuantityKind::age;
      const bool tells_which = relation == Relation::amod || relation == Relation::nmod || relation == Relation::acl ||
                               relation == Relation::nummod || relation == Relation::compound ||
                               relation == Relation::conj || features.possessive;
      // "The man, who wore no helmet, ..." tells more of him, and not which man.
      const auto begin = reading_.tree.range(c).begin;
      const bool set_off = relation == Relation::acl && begin > t && reading_.analysis.form(begin) == ",";
      if (tells_which && !aged && !in_office && !set_off) return false;
    }
    return known;
  }

  // The only one of those told of so far that the noun may stand for.
  std::optional<Id> antecedent_of(std::uint32_t t) const {
    const auto kind = reading_.thing(t), trade = reading_.trade(t);
    const auto noun = noun_of(t);
    std::vector<std::string> words;
    // Of the holder of an office, the office tells: the foreign minister is no finance minister.
    if (const auto office = office_told_by(t); !office.empty()) {
      words = {"office/" + office};
    } else if (tells_kind(kind)) {
      words = {"lemma/" + noun, "kind/" + std::string(kind)};
      if (!trade.empty()) words.push_back("trade/" + std::string(trade));
    } else if (!trade.empty()) {
      words = {"lemma/" + noun, "trade/" + std::string(trade)};
    } else if (is_anybody(kind) && !several_people_) {
      words = {"person"};
    }
    std::optional<Id> found;
    for (const auto& word : words) {
      const auto called = called_.find(word);
      if (called == called_.end()) continue;
      if (called->second == two || (found && *found != called->second)) return std::nullopt;
      found = called->second;
    }
    if (!found || entities_[*found].several || several_.contains(noun)) return std::nullopt;
    // The grammar of a noun need not tell who somebody is ("la personne").
    if (is_person(t) && !reading_.classes.anyone(kind) &&
        of_man_and_woman(entities_[*found].gender, reading_.gender(t)))
      return std::nullopt;
    return found;
  }

  const Reading& reading_;
  std::vector<std::uint32_t>& referents_;
  std::vector<Entity> entities_;
  std::map<std::string, Id> named_, unnamed_;  // by the key of the name, by the noun
  std::map<std::string, Id> called_;           // by what some of them are called: the only one, or `two`
  std::set<std::string> several_;              // nouns of which the article tells of more than one
  bool several_people_ = false;                // it tells of several of whom nothing else is told: "two men"
};

}  // namespace

void resolve_descriptions(const Reading& reading, std::vector<std::uint32_t>& referents) {
  DefiniteDescriptions(reading, referents).run();
}

}  // namespace rashomon
