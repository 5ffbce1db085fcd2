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

constexpr std::array levels = {
    Level{"role/not_comparable", Verdict::not_comparable, not_comparable},
    Level{"role/same", Verdict::agrees, same},
    Level{"role/within", Verdict::refines, within},
    Level{"role/apart", Verdict::diverges, apart},
};

}  // namespace

Ladder role_ladder() { return levels; }

}  // namespace rashomon
