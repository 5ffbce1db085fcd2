// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <vector>

#include <rashomon/explanation.h>
#include <rashomon/report.h>

#include "report/wording.h"

namespace rashomon {

// What is explained: a discrepancy with its claims and edges, a claim with what it was compared with, or two claims.
struct Explained {
  std::string id;                            // as asked for
  const Discrepancy* discrepancy = nullptr;  // where it is one
  std::vector<ClaimId> claims;
  std::vector<PairExplanation>
      pairs;  // what is kept first, of it the edges of the discrepancy's kind, then by falling evidence
};

// The discrepancy or claim of an id, its claims set and its pairs not yet; nullopt where the report has none.
std::optional<Explained> find_explained(const Report& report, const std::string& id);
// Two claims by their ids.
std::optional<Explained> find_explained(const Report& report, const std::string& one, const std::string& other);
// Is the pair one that belongs to the explanation?
bool concerns(const Explained& explained, ClaimId a, ClaimId b);
// Puts the pairs in their order.
void set_pairs(Explained& explained, std::vector<PairExplanation> pairs);

// A number to two digits as the language writes it.
std::string amount(double number, const Wording& wording);
// A level by its name, with the reason that a report gives where it decides.
std::string level_text(const LevelTried& level, const Wording& wording);
// What would have to be otherwise for the pair to get another verdict, a sentence each.
std::vector<std::string> what_would_change(const PairExplanation& pair, const Wording& wording);
// How the value of a claim came from the words: "about 30, from 25 to 35", "Sunday before 2023-09-29".
std::vector<std::string> derivation_of(const Report& report, const Claim& claim, const Wording& wording);

std::string write_explanation_text(const Report& report, const Explained& explained, const Wording& wording);
// The format rashomon-explanation/1.
std::string write_explanation_json(const Report& report, const Explained& explained, const Wording& wording);

}  // namespace rashomon
