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

// What of the confidences from one tenth up to the next was right, of all that the gold tells right from false.
inline constexpr std::size_t confidence_bins = 10;
using Reliability = std::array<Share, confidence_bins>;

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

// The bytes that spans of a claim share with a marked span; 0 where none covers it.
std::uint32_t covered(const std::vector<GoldSpan>& spans, GoldSpan marked);

// A claim's value span and mentions as bytes of its article's text; those in the title are left out.
std::vector<GoldSpan> spans_of(const Article& article, const Claim& claim);

}  // namespace rashomon
