// SPDX-License-Identifier: Apache-2.0
#include "record/losses.h"

#include <algorithm>

#include "record/gold_match.h"

namespace rashomon {
namespace {

Stage stage_of(const PairExplanation& pair) {
  const auto kind = kind_of(pair.comparison.verdict);
  const bool conflict = kind == EdgeKind::conflict || kind == EdgeKind::update;
  if (conflict) return pair.kept ? Stage::found : Stage::outranked;
  if (kind == EdgeKind::agreement) return Stage::agrees;
  if (pair.evidence < pair.threshold_conflict) return Stage::evidence;
  if (!pair.compatible) return Stage::other_slot;
  if (pair.anchors < pair.anchors_needed) return Stage::anchors;
  return pair.article_similarity < pair.article_least ? Stage::articles : Stage::no_level;
}

// Two sides of a conflict that tell different things, and that the ends of a comparison cover.
bool at_odds(const GoldMatch& match, const Comparison& edge, const GoldCase& conflict) {
  return std::ranges::any_of(match.side_pairs(edge, conflict), [](const SidePair& pair) { return !pair.same; });
}

// How far the claims come that no pair was made of.
Stage unpaired(const Report& report, const GoldMatch& match, const GoldCase& conflict) {
  std::vector<const Claim*> covering;
  for (const auto& claim : report.graph.claims()) {
    if (match.covers(claim.id, conflict)) covering.push_back(&claim);
  }
  auto best = Stage::unread;
  for (const auto* a : covering) {
    for (const auto* b : covering) {
      if (a->id >= b->id || !at_odds(match, {a->id, b->id, a->aspect, Verdict::not_comparable, "", 0}, conflict))
        continue;
      const bool asked = a->aspect == b->aspect && right_aspect(a->aspect, conflict.aspect);
      best = std::max(best, asked ? Stage::no_key : Stage::other_aspect);
    }
  }
  return best;
}

}  // namespace

Stages stages_of(const Report& report, const Gold& gold, std::span<const PairExplanation> explained) {
  const GoldMatch match(report, gold);
  Stages stages{};
  for (const auto& conflict : gold.conflicts) {
    auto best = unpaired(report, match, conflict);
    for (const auto& pair : explained) {
      const auto stage = stage_of(pair);
      if (stage != Stage::found && !right_aspect(pair.comparison.aspect, conflict.aspect)) continue;
      if (stage > best && at_odds(match, pair.comparison, conflict)) best = stage;
    }
    ++stages[static_cast<std::size_t>(best)];
  }
  return stages;
}

}  // namespace rashomon
