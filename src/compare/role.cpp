// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <vector>

#include "compare/ladder.h"
#include "value/name.h"
#include "value/role.h"

namespace rashomon {
namespace {

const Role& one(const ClaimPair& pair) { return std::get<Role>(pair.one.value); }
const Role& other(const ClaimPair& pair) { return std::get<Role>(pair.other.value); }

// Roles answer one question where one person holds them, and not two of one surname.
bool not_comparable(const ClaimPair& pair) {
  const auto &a = one(pair).holder, &b = other(pair).holder;
  return a.key.empty() || a.key != b.key || relation(a, b) == NameRelation::different;
}

bool related(const ClaimPair& pair, ValueRelation wanted) { return relation(one(pair), other(pair)) == wanted; }
bool same(const ClaimPair& pair) { return related(pair, ValueRelation::equal); }
bool within(const ClaimPair& pair) {
  return related(pair, ValueRelation::within) || related(pair, ValueRelation::contains);
}
// "L'ancien directeur" was the director: when, not what, is what differs.
bool apart(const ClaimPair& pair) {
  return pair.conflict_allowed && one(pair).former == other(pair).former && related(pair, ValueRelation::apart);
}

// Does an article call the person by what the other calls them, or by a kind of it?
bool given(const std::vector<std::string>& roles, std::string_view office, const Classes& classes) {
  return std::ranges::any_of(roles, [&](const std::string& role) { return classes.one_office(role, office); });
}

// A senator is called a farmer here and a lawyer there: who holds such an office has been more than one thing.
bool of_many_parts(const std::vector<std::string>& roles, const Classes& classes) {
  return std::ranges::any_of(roles, [&](const std::string& role) { return classes.beside_trade(role); });
}

// "Son oncle" and "le frère de la victime" are of one person, or both articles tell of the same people.
bool of_one(const ClaimPair& pair) {
  const auto &a = pair.one_asked.owner, &b = pair.other_asked.owner;
  if (a.empty() || b.empty()) return false;
  return a == b || ((a == "pronoun" || b == "pronoun") && pair.evidence.shared_participants > 0);
}

// "L'ancienne comptable de Marval" and "la directrice financière de Marval", not "l'ancien boulanger" and "le maçon".
bool at_one_place(const Role& a, const Role& b) {
  const auto tells = [](const Role& role, const std::string& word) {
    return !word.empty() && (role.of == word || (role.of + ' ').starts_with(word + ' ') ||
                             std::ranges::find(role.modifiers, word) != role.modifiers.end());
  };
  const auto shares = [&](const Role& role, const Role& rival) {
    return tells(rival, role.of) ||
           std::ranges::any_of(role.modifiers, [&](const auto& each) { return tells(rival, each); });
  };
  return shares(a, b) || shares(b, a);
}

// "President of the bank" and "director of the museum": one may head both. A town and a body, and a town and its
// province, may be of one office.
bool of_two_bodies(const ClaimPair& pair) {
  const auto &a = one(pair).of, &b = other(pair).of;
  const auto is_place = [&](const std::string& name) { return !pair.gazetteer.candidates_of_key(name).empty(); };
  return !a.empty() && !b.empty() && a != b && !is_place(a) && !is_place(b);
}

// Is one office of the two another than the other, for one person?
bool exclude(const ClaimPair& pair, std::string_view here, std::string_view there) {
  const auto& a = one(pair);
  const auto& b = other(pair);
  const auto found = pair.classes.exclusion(here, there);
  if (!found || (found->owned && !of_one(pair))) return false;
  const auto &roles = pair.one_asked.roles, &others = pair.other_asked.roles;
  if (found->lasting && (of_many_parts(roles, pair.classes) || of_many_parts(others, pair.classes))) return false;
  if (!found->lasting && (a.former != b.former || of_two_bodies(pair))) return false;
  // A former minister has been more than that.
  if (!found->lasting && a.former && (pair.classes.beside_trade(here) || pair.classes.beside_trade(there)))
    return false;
  return !given(roles, there, pair.classes) && !given(others, here, pair.classes);
}

bool offices_exclude(const ClaimPair& pair) {
  return std::ranges::any_of(pair.one_asked.offices, [&](const std::string& here) {
    return std::ranges::any_of(pair.other_asked.offices,
                               [&](const std::string& there) { return exclude(pair, here, there); });
  });
}

// "La présidente" and "la directrice" of one body, a nurse and a doctor, a Democrat and a Republican: one person, whom
// neither article gives what the other calls her.
bool other_office(const ClaimPair& pair) {
  const auto& a = one(pair);
  const auto& b = other(pair);
  if (!pair.conflict_allowed || relation(a.holder, b.holder) != NameRelation::same) return false;
  return (a.former == b.former || at_one_place(a, b)) && offices_exclude(pair);
}

// "Un médecin grec" and "un médecin italien": the only such people of their articles, each of which knows of what the
// other says of them. Of victims, soldiers or travellers an article may name those of its own country alone.
bool other_origin(const ClaimPair& pair) {
  const auto& a = pair.one_asked;
  const auto& b = pair.other_asked;
  return pair.conflict_allowed && one(pair).holder.key.empty() && other(pair).holder.key.empty() && a.sole && b.sole &&
         a.thing_lemma == b.thing_lemma && a.origin != b.origin && pair.classes.office(a.thing) &&
         pair.evidence.known >= pair.likeness.known_most && pair.evidence.other_participants == 0;
}

// Of one person, whom not both articles name: is it known by what befell them or what they did?
bool of_one_unnamed(const ClaimPair& pair) {
  const bool named = !one(pair).holder.key.empty() && !other(pair).holder.key.empty();
  return pair.conflict_allowed && pair.evidence.one_person && !named;
}

// "Le suspect, un ressortissant tunisien", "l'homme arrêté, un Algérien".
bool other_origin_of_one(const ClaimPair& pair) {
  const auto &a = pair.one_asked, &b = pair.other_asked;
  const auto is_country = [](const std::string& code) { return code.size() == 2; };
  return of_one_unnamed(pair) && a.sole && b.sole && is_country(a.origin) && is_country(b.origin) &&
         a.origin != b.origin;
}

// "La faction la plus radicale": nobody is named, but much the same is told of whoever is called so.
bool described_alike(const ClaimPair& pair) {
  return pair.in_one_story && pair.evidence.compatible && pair.evidence.similarity >= pair.likeness.clauses_most &&
         one(pair).holder.key.empty() && other(pair).holder.key.empty() && pair.one.value_text == pair.other.value_text;
}

// "The suspect, a baker", "the arrested man, who is a plumber".
bool other_calling(const ClaimPair& pair) {
  if (!of_one_unnamed(pair) || one(pair).former != other(pair).former) return false;
  return offices_exclude(pair);
}

// The country, or the town, of that name; 0 where it names none.
std::uint32_t place_of(const ClaimPair& pair, const std::string& name, PlaceFeature feature) {
  const auto places = pair.gazetteer.candidates_of_key(name);
  const auto known = places.empty() ? std::nullopt : pair.gazetteer.place(places.front());
  return known && known->feature == feature ? known->id : 0;
}

// One office of two countries or two towns, or anything of two trade unions or two parties: "le ministre grec" and "le
// ministre italien", not "l'ambassadeur", whose country may be either of two, nor who speaks for somebody.
bool of_other_body(const ClaimPair& pair) {
  const auto& a = one(pair);
  const auto& b = other(pair);
  if (!pair.conflict_allowed || relation(a.holder, b.holder) != NameRelation::same || a.former || b.former)
    return false;
  if (a.of.empty() || b.of.empty() || a.of == b.of) return false;
  if (pair.classes.exclusion(a.of, b.of)) return true;
  const auto between = [](const Role& role) {
    return role.rank == "diplomat" || role.rank == "spokesperson" || role.rank == "adviser";
  };
  const bool one_title = a.title == b.title;
  const bool one_office = one_title || a.title.ends_with("-" + b.title) || b.title.ends_with("-" + a.title);
  const auto apart = [&](PlaceFeature feature) {
    const auto here = place_of(pair, a.of, feature), there = place_of(pair, b.of, feature);
    return here != 0 && there != 0 && here != there;
  };
  return !between(a) && !between(b) &&
         ((one_office && apart(PlaceFeature::country)) || (one_title && apart(PlaceFeature::city)));
}

constexpr std::array levels = {
    Level{"role/other_origin", Verdict::contradicts, other_origin},
    Level{"role/other_origin", Verdict::contradicts, other_origin_of_one},
    Level{"role/apart", Verdict::diverges, other_calling},
    Level{"role/same", Verdict::agrees, described_alike},
    Level{"role/not_comparable", Verdict::not_comparable, not_comparable},
    // "Ministre de l'Agriculture" would lie around "ministre de la Justice", which has a title of its own.
    Level{"role/apart", Verdict::diverges, of_other_body},
    Level{"role/apart", Verdict::diverges, other_office},
    Level{"role/same", Verdict::agrees, same},
    Level{"role/within", Verdict::refines, within},
    Level{"role/apart", Verdict::diverges, apart},
};

}  // namespace

Ladder role_ladder() { return levels; }

}  // namespace rashomon
