// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <string>

#include <rashomon/report.h>

#include "record/gold.h"
#include "record/score.h"

namespace rashomon {

// The claims read of single texts against those that people marked in them. A claim finds a marked one of its aspect
// where it covers its span as score() has it.
struct ClaimsScore {
  std::map<std::string, Share> recall, precision;  // by aspect, of the claims that `claims` lists
  std::map<std::string, Share> read;               // recall of all that are read: many are compared and never listed
  Share polarity, modality, speaker;               // of the marked claims read, those that are right in this too
  Share stance;  // verb phrases marked on their own: read, with the right polarity and modality

  ClaimsScore& operator+=(const ClaimsScore& other);
};

// Whom the program takes for the speaker of what is marked as said.
struct QuotesScore {
  struct Counts {
    std::uint32_t right = 0, wrong = 0, unknown = 0;
  };
  std::map<std::string, Counts> by_kind;  // direct, indirect, mixed

  QuotesScore& operator+=(const QuotesScore& other);
};

// report: of the text alone.
ClaimsScore score_claims(const Report& report, const GoldText& text);
QuotesScore score_quotes(const Report& report, const GoldText& text);

// Do two wordings name one speaker: the same folded words, or those of one within the other's?
bool same_speaker(const std::string& one, const std::string& other);

}  // namespace rashomon
