// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include <rashomon/report.h>

#include "record/gold.h"

namespace rashomon {

// Two sides of a case that the ends of a comparison cover.
struct SidePair {
  std::uint32_t bytes = 0;
  bool same = false;  // the two have one value
};

// The comparisons of a report set against its gold, both of which must outlive it (see Score for what counts).
class GoldMatch {
 public:
  GoldMatch(const Report& report, const Gold& gold);

  // The gold conflict that a comparison is credited to; the first of several that it overlaps as well. nullptr: none.
  const GoldCase* credited(const Comparison& edge) const;
  // Do the ends of a conflict lie on two sides of an agreement, a trap or one value, and on no conflict?
  bool is_false(const Comparison& edge) const;
  bool agrees(const Comparison& edge, const GoldCase& agreement) const { return !side_pairs(edge, agreement).empty(); }

  // The pairs of sides, in either order, that the two ends cover.
  std::vector<SidePair> side_pairs(const Comparison& edge, const GoldCase& found) const;
  // Does the claim cover a side of the case?
  bool covers(ClaimId id, const GoldCase& found) const;

 private:
  std::uint32_t overlap(ClaimId id, const GoldSide& side) const;

  const Report& report_;
  const Gold& gold_;
  std::vector<std::vector<GoldSpan>> spans_;  // by claim
};

// The bytes that spans of a claim share with a marked span; 0 where none covers it.
std::uint32_t covered(const std::vector<GoldSpan>& spans, GoldSpan marked);

// A claim's value span and mentions as bytes of its article's text; those in the title are left out.
std::vector<GoldSpan> spans_of(const Article& article, const Claim& claim);

// Does what was found stand under the aspect that the gold has it under? Participant counts for action and role.
bool right_aspect(Aspect found, std::string_view gold);

}  // namespace rashomon
