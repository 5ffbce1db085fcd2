// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include <rashomon/report.h>

#include "record/gold.h"

namespace rashomon {

// A part of a whole.
struct Share {
  std::uint32_t part = 0, whole = 0;
  double value() const { return whole == 0 ? 0 : static_cast<double>(part) / whole; }
  Share& operator+=(const Share& other) {
    part += other.part;
    whole += other.whole;
    return *this;
  }
};

// The relations whose confidence lies from one tenth up to the next: what was right of those that the gold tells right
// from false, and what they foretold together.
struct ConfidenceBin {
  Share right;
  double foretold = 0;

  double mean() const { return right.whole == 0 ? 0 : foretold / right.whole; }
  ConfidenceBin& operator+=(const ConfidenceBin& other);
};
inline constexpr std::size_t confidence_bins = 10;
using Reliability = std::array<ConfidenceBin, confidence_bins>;

// How far confidences lie from what was right, bin by bin, each counted by its relations (expected calibration error).
double calibration_error(const Reliability& bins);

// A report against its gold. A claim covers a side where its value span, or one of its mentions, shares half of the
// shorter of the two and is at most twice as long plus 20 bytes. A conflict or update relation within one discrepancy
// is credited to the one gold conflict that it overlaps best through two sides of different values; it is false on two
// sides of an agreement, a trap or one value.
struct Score {
  Share recall;  // gold conflicts credited at least once; differences in who is credited that are not core are optional
  Share core;    // of these, those marked as core
  Share strict;  // discrepancies that are right among all reported: not false, a quarter of their relations credited
  Share judged;  // right ones among right and false: what the gold says nothing of is left out
  Share edges;   // credited relations among all conflict and update relations
  Share kind;    // of the conflicts found, those with the verdict of the gold's grade
  Share aspect;  //   and those under the gold's aspect
  Share agreements;           // gold agreements with an agreement relation
  std::uint32_t against = 0;  // agreement relations on sides that conflict
  std::map<std::string, Share> recall_by_aspect, judged_by_aspect, strict_by_aspect;
  Reliability conflicts{}, agreeing{};  // of relations, by confidence
  std::vector<std::string> missed;      // ids of gold conflicts

  Score& operator+=(const Score& other);
};

// Only articles of `language` count, and what is said of two or more of them; empty: all do.
Score score(const Report& report, const Gold& gold, const std::string& language = {});

}  // namespace rashomon
