// SPDX-License-Identifier: Apache-2.0
#include "compare/quantity_ties.h"

#include <algorithm>
#include <chrono>
#include <iterator>
#include <vector>

#include "compare/quantity_pair.h"
#include "value/quantity.h"

namespace rashomon {
namespace {

// Both name nothing, or something in common.
bool names_alike(const std::vector<std::uint64_t>& one, const std::vector<std::uint64_t>& other) {
  std::vector<std::uint64_t> shared;
  std::ranges::set_intersection(one, other, std::back_inserter(shared));
  return !shared.empty() || (one.empty() && other.empty());
}

}  // namespace

bool tied(const ClaimPair& pair) {
  const auto& evidence = pair.evidence;
  if (evidence.sentence_similarity >= pair.likeness.sentences_tied) return true;
  // "300 emplois chez Hartwig": what only one clause names is what its count is of.
  if (!names_alike(pair.one_context.own_names, pair.other_context.own_names)) return false;
  return evidence.same_event || evidence[Feature::name_shared] > 0 || evidence[Feature::time_same] > 0 ||
         evidence[Feature::place_same] > 0 || evidence[Feature::speaker_same] > 0 ||
         evidence[Feature::participant_named_same] > 0;
}

bool only_counts(const ClaimPair& pair) {
  return pair.evidence.same_tally && pair.one_asked.only_count && pair.other_asked.only_count && !pair.one_asked.part &&
         !pair.other_asked.part && tied(pair);
}

bool of_one_moment(const ClaimPair& pair) {
  const auto moment = std::chrono::days(static_cast<int>(pair.likeness.moment_days));
  if (!both_dated(pair)) return true;
  const auto gap = pair.one.as_of.when[0].begin - pair.other.as_of.when[0].begin;
  return (gap < decltype(gap)::zero() ? -gap : gap) <= moment;
}

bool heads_both(const ClaimPair& pair) {
  const auto counts = [](const Quantity& q) { return !q.implicit && q.bound != Bound::between; };
  const auto &names = pair.one_context.own_names, &others = pair.other_context.own_names;
  if (!names.empty() && !others.empty() && !names_alike(names, others)) return false;  // "at Air France", "at PSA"
  return pair.evidence[Feature::lead_both] > 0 && pair.evidence[Feature::event_alone] > 0 &&
         pair.evidence[Feature::sentence_known] >= 0 && pair.evidence.anchors > pair.likeness.tally_anchors &&
         counts(one(pair)) && counts(other(pair)) && of_one_moment(pair);
}

}  // namespace rashomon
