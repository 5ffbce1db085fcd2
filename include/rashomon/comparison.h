// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

#include <rashomon/claim.h>

namespace rashomon {

// What a comparison of two claims comes to (DESIGN: Verdicts).
enum class Verdict : std::uint8_t { agrees, refines, supersedes, diverges, contradicts, not_comparable };

enum class EdgeKind : std::uint8_t { agreement, update, conflict, none };

// The outcome for one pair of claims: an edge of the graph. Under refines and supersedes `a` is the finer or later one;
// else `a` has the lower id.
struct Comparison {
  ClaimId a, b;
  Aspect aspect = Aspect::action;
  Verdict verdict = Verdict::not_comparable;
  // A key of the report's language: the level that decided; where none did, "quantity/weighed" or
  // "quantity/weighed_later".
  std::string_view reason;
  double confidence = 0;  // 0 to 1
};

inline constexpr std::array<std::string_view, 6> verdict_names = {"agrees",   "refines",     "supersedes",
                                                                  "diverges", "contradicts", "not_comparable"};
inline constexpr std::array<std::string_view, 4> edge_kind_names = {"agreement", "update", "conflict", "none"};
inline std::string_view name_of(Verdict verdict) { return verdict_names[static_cast<std::size_t>(verdict)]; }
inline std::string_view name_of(EdgeKind kind) { return edge_kind_names[static_cast<std::size_t>(kind)]; }

constexpr EdgeKind kind_of(Verdict verdict) {
  switch (verdict) {
    case Verdict::agrees:
    case Verdict::refines:
      return EdgeKind::agreement;
    case Verdict::supersedes:
      return EdgeKind::update;
    case Verdict::diverges:
    case Verdict::contradicts:
      return EdgeKind::conflict;
    case Verdict::not_comparable:
      break;
  }
  return EdgeKind::none;
}

}  // namespace rashomon
