// SPDX-License-Identifier: Apache-2.0
#include <array>

#include "compare/ladder.h"
#include "value/time.h"

namespace rashomon {
namespace {

const Time& one(const ClaimPair& pair) { return std::get<Time>(pair.one.value); }
const Time& other(const ClaimPair& pair) { return std::get<Time>(pair.other.value); }

bool not_comparable(const ClaimPair& pair) {
  return one(pair).kind != other(pair).kind || !pair.evidence.same_action || !pair.evidence.compatible;
}

bool related(const ClaimPair& pair, ValueRelation wanted) { return relation(one(pair), other(pair)) == wanted; }
bool same(const ClaimPair& pair) { return related(pair, ValueRelation::equal); }
bool within(const ClaimPair& pair) { return related(pair, ValueRelation::within) || related(pair, ValueRelation::contains); }
bool apart(const ClaimPair& pair) {
  return pair.conflict_allowed && tells_the_same(pair) && !one(pair).approximate && !other(pair).approximate && related(pair, ValueRelation::apart);
}

constexpr std::array levels = {
    Level{"time/not_comparable", Verdict::not_comparable, not_comparable},
    Level{"time/same", Verdict::agrees, same},
    Level{"time/within", Verdict::refines, within},
    Level{"time/apart", Verdict::contradicts, apart},
};

}  // namespace

Ladder time_ladder() { return levels; }

}  // namespace rashomon
