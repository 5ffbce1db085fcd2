// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string_view>

#include <rashomon/explanation.h>
#include <rashomon/report.h>

#include "record/gold.h"

namespace rashomon {

// How far a gold conflict came: what stopped the claims that came furthest.
enum class Stage : std::uint8_t {
  unread,        // no claims cover two of its sides in different articles
  other_aspect,  // claims do, not two of the aspect that it has
  no_key,        // two of its aspect do, and share no key
  evidence,      // too little of it for a conflict
  other_slot,    // something but the slot compared speaks against one question
  anchors,       // too few of them
  articles,      // that have too little in common
  no_level,      // of the ladder held
  agrees,        // taken for an agreement
  outranked,     // another answer fitted better
  found
};
inline constexpr std::array<std::string_view, 11> stage_names = {"unread",     "other_aspect", "no_key",   "evidence",
                                                                 "other_slot", "anchors",      "articles", "no_level",
                                                                 "agrees",     "outranked",    "found"};
using Stages = std::array<std::uint32_t, stage_names.size()>;

// How many of the gold conflicts came how far. `explained`: all pairs of claims that share a key (Engine::explain).
Stages stages_of(const Report& report, const Gold& gold, std::span<const PairExplanation> explained);

}  // namespace rashomon
