// SPDX-License-Identifier: Apache-2.0
#include "claim/descriptions.h"

#include <algorithm>
#include <optional>
#include <set>
#include <string>

#include "claim/trades.h"
#include "text/fold.h"

namespace rashomon {
namespace {

// Somebody or something that an article tells of, and what it calls it.
struct Described {
  std::uint32_t head = 0, last = 0;  // its first mention, its last one
  std::string key;                   // of the name; empty: it has none
  Gender gender = Gender::none;
  bool several = false;  // the article tells of more than one called so
  std::set<std::string> lemmas = {};
  std::set<std::string_view> kinds = {};  // classes of things, and trades
  std::set<std::string> offices = {};     // "finance-minister"
};

class Resolver {
 public:
  Resolver(const Reading& reading, std::vector<std::uint32_t>& referents) : reading_(reading), referents_(referents) {}

  void run() {
    for (std::uint32_t t = 0; t < reading_.analysis.tokens.size(); ++t) {
      if (stands_for_itself(t)) read(t);
    }
    for (auto& referent : referents_) referent = referents_[referent];
  }

 private:
  const Token& token(std::uint32_t t) const { return reading_.token(t); }

  // "Police car", "the town hall of": a word within what something is called tells of nothing by itself.
  bool stands_for_itself(std::uint32_t t) const {
    const auto relation = universal(token(t).relation);
    return token(t).upos == Upos::noun && relation != Relation::compound && relation != Relation::fixed &&
           relation != Relation::flat && !reading_.child(t, Relation::cop);
  }

  std::string noun_of(std::uint32_t t) const { return fold(reading_.noun_held_before(t)); }

  // "His finance minister", "le ministre des Finances": an office that what narrows its noun tells.
  std::string office_told_by(std::uint32_t t) const {
    const auto office = office_of(reading_, t);
    return office == reading_.lexicon.trade(reading_.lemma(t)) || !reading_.classes.office(office) ? std::string()
                                                                                                   : office;
  }

  // What tells little of who or what it is: "the man", "the victim", "the authorities".
  bool is_generic(std::string_view kind) const {
    const auto& classes = reading_.classes;
    return !classes.matters(kind, "taken_up") || kind == "person" || classes.anyone(kind) || classes.many(kind) ||
           !classes.tally(kind, "aged").empty() || !classes.tally(kind, "side").empty();
  }

  void read(std::uint32_t t) {
    if (token(t).features.number == Number::plural) {
      plural_.insert(noun_of(t));
      return;
    }
    if (const auto named = named_by(t)) return note_named(t, *named);
    if (referents_[t] != t) return;
    if (takes_up(t)) {
      if (auto* found = one_called_so(t)) {
        found->last = t;
        found->lemmas.insert(noun_of(t));
        referents_[t] = found->head;
        return;
      }
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
    const auto holder = holder_of_trade(reading_, t);
    return holder && is_name(reading_.name(*holder)) ? holder : std::nullopt;
  }

  void note_named(std::uint32_t t, std::uint32_t named) {
    const auto& key = reading_.name(named)->key;
    auto found = std::ranges::find(described_, key, &Described::key);
    if (found == described_.end()) {
      described_.push_back({named, t, key, gender_of(named)});
      found = described_.end() - 1;
    }
    found->last = t;
    add_words(*found, t);
  }

  void note_unnamed(std::uint32_t t) {
    const auto noun = noun_of(t);
    const auto same = [&](const Described& each) { return each.key.empty() && each.lemmas.contains(noun); };
    const auto found = std::ranges::find_if(described_, same);
    if (found == described_.end()) {
      described_.push_back({t, t, "", reading_.gender(t)});
      add_words(described_.back(), t);
      return;
    }
    // "A bill ... another bill", "the driver of the bus ... the driver of the car".
    found->several |= !takes_up(t);
    found->last = t;
  }

  void add_words(Described& described, std::uint32_t t) const {
    described.lemmas.insert(noun_of(t));
    if (const auto kind = reading_.thing(t); !kind.empty()) described.kinds.insert(kind);
    if (const auto trade = reading_.trade(t); !trade.empty()) described.kinds.insert(trade);
    if (auto office = office_of(reading_, t); !office.empty()) described.offices.insert(std::move(office));
  }

  Gender gender_of(std::uint32_t named) const {
    const auto* mention = reading_.mention<Name>(named);
    const auto told = mention == nullptr ? Gender::none : reading_.gender_of_name(*mention);
    return told == Gender::none ? reading_.gender(named) : told;
  }

  // "The singer", "cette loi", "the 58-year-old landlord": known, and nothing tells which one.
  bool takes_up(std::uint32_t t) const {
    if (token(t).relation == Relation::appos || reading_.is_another(t)) return false;
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
      if (tells_which && !aged && !in_office) return false;
    }
    return known;
  }

  bool may_be_called(const Described& described, std::uint32_t t, const std::string& noun) const {
    const auto kind = reading_.thing(t), trade = reading_.trade(t);
    // Of the holder of an office, the office tells: the foreign minister is no finance minister.
    if (const auto office = office_told_by(t); !office.empty()) return described.offices.contains(office);
    if (described.lemmas.contains(noun)) return true;
    if (!trade.empty() && described.kinds.contains(trade)) return true;
    return !is_generic(kind) && std::ranges::any_of(described.kinds, [&](std::string_view each) {
      return reading_.classes.is_a(each, kind);
    });
  }

  Described* one_called_so(std::uint32_t t) {
    const auto noun = noun_of(t);
    const auto kind = reading_.thing(t);
    if (is_generic(kind) && reading_.trade(t).empty() && office_told_by(t).empty()) return nullptr;
    Described* found = nullptr;
    for (auto& each : described_) {
      if (!may_be_called(each, t, noun)) continue;
      if (found != nullptr) return nullptr;
      found = &each;
    }
    if (found == nullptr || found->several) return nullptr;
    if (std::ranges::any_of(found->lemmas, [&](const std::string& each) { return plural_.contains(each); }))
      return nullptr;
    const auto differ = [](Gender one, Gender other) {
      const auto known = [](Gender gender) { return gender == Gender::masculine || gender == Gender::feminine; };
      return known(one) && known(other) && one != other;
    };
    const bool person = reading_.classes.is_a(kind, "person") || !reading_.trade(t).empty();
    if (person && differ(found->gender, reading_.gender(t))) return nullptr;
    return found;
  }

  const Reading& reading_;
  std::vector<std::uint32_t>& referents_;
  std::vector<Described> described_;
  std::set<std::string> plural_;  // what the article tells of several of
};

}  // namespace

void resolve_descriptions(const Reading& reading, std::vector<std::uint32_t>& referents) {
  Resolver(reading, referents).run();
}

}  // namespace rashomon
