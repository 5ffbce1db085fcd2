// SPDX-License-Identifier: Apache-2.0
#include <array>

#include "compare/ladder.h"
#include "value/name.h"

namespace rashomon {
namespace {

const Name& one(const ClaimPair& pair) { return std::get<Name>(pair.one.value); }
const Name& other(const ClaimPair& pair) { return std::get<Name>(pair.other.value); }

bool same(const ClaimPair& pair) { return relation(one(pair), other(pair)) == NameRelation::same; }
bool variant(const ClaimPair& pair) {
  return pair.conflict_allowed && relation(one(pair), other(pair)) == NameRelation::variant;
}

constexpr std::array levels = {
    Level{"name/same", Verdict::agrees, same},
    Level{"name/variant", Verdict::diverges, variant},
};

}  // namespace

Ladder name_ladder() { return levels; }

}  // namespace rashomon
