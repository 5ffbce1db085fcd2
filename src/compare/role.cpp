// SPDX-License-Identifier: Apache-2.0
#include <array>

#include "compare/ladder.h"
#include "value/role.h"

namespace rashomon {
namespace {

const Role& one(const ClaimPair& pair) { return std::get<Role>(pair.one.value); }
const Role& other(const ClaimPair& pair) { return std::get<Role>(pair.other.value); }

// Roles answer one question where one person holds them.
bool not_comparable(const ClaimPair& pair) {
  return one(pair).holder.key.empty() || one(pair).holder.key != other(pair).holder.key;
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

// "Pompiers grecs" and "pompiers italiens" in one part of one action: nobody is named, yet they are other people.
bool other_nation(const ClaimPair& pair) {
  const auto& a = pair.one_asked;
  const auto& b = pair.other_asked;
  const bool same_people = a.thing_lemma == b.thing_lemma || (!a.thing.empty() && a.thing == b.thing);
  return pair.conflict_allowed && one(pair).holder.key.empty() && other(pair).holder.key.empty() && same_people &&
         a.nation != 0 && b.nation != 0 && a.nation != b.nation && a.slot == b.slot && pair.evidence.same_action &&
         pair.evidence.other_participants == 0;
}

constexpr std::array levels = {
    Level{"role/other_nation", Verdict::contradicts, other_nation},
    Level{"role/not_comparable", Verdict::not_comparable, not_comparable},
    Level{"role/same", Verdict::agrees, same},
    Level{"role/within", Verdict::refines, within},
    Level{"role/apart", Verdict::diverges, apart},
};

}  // namespace

Ladder role_ladder() { return levels; }

}  // namespace rashomon
