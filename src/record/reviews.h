// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <string>
#include <string_view>
#include <vector>

#include <rashomon/report.h>
#include <rashomon/result.h>

// Decisions of people on findings: the file reviews.jsonl beside a story, one decision a line, sorted by id.
namespace rashomon {

// A decision holds for a finding as it was: its question and its values.
struct Decision {
  std::string id, fingerprint;
  std::string question;  // for those who read the file
  Review review;
};

struct StaleDecision {
  Decision decision;
  Staleness why = Staleness::gone;
};

// "the finding is gone", "it expired on 2024-05-31".
std::string reason_of(const StaleDecision& stale);

// A day as a decision writes it, "2024-05-31": is it one?
bool is_day(std::string_view text);

// Sorted by id, one a line.
std::string write_decisions(std::vector<Decision> decisions);
// Refuses a line that is no decision and an id that stands twice. The message begins with the line: "3: ...".
Result<std::vector<Decision>> read_decisions(std::string_view text);

// Sets the reviews of the report's discrepancies, those that hold and those that do not, and moves the rejected ones
// behind the others. `today`: "2024-05-31". Gives the decisions that do not hold.
std::vector<StaleDecision> apply_decisions(Report& report, const std::vector<Decision>& decisions,
                                           std::string_view today);

}  // namespace rashomon
