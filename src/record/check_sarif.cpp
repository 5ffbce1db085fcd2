// SPDX-License-Identifier: Apache-2.0
// SARIF with each result's baselineState: the results of the report, and those that are no longer found.
#include <algorithm>

#include "record/check.h"
#include "report/sarif.h"

namespace rashomon {
namespace {

constexpr std::array<std::string_view, 4> baseline_states = {"new", "unchanged", "updated", "absent"};

std::string_view baseline_of(const FindingChange& change) {
  return baseline_states[static_cast<std::size_t>(change.state)];
}

SarifBaseline baseline_of(const CheckedStory& story, const Wording& wording) {
  SarifBaseline baseline;
  for (const auto& change : story.changes) {
    auto message =
        change.causes.empty() ? std::string() : labelled("check/cause", causes_text(change.causes, wording), wording);
    if (change.state == FindingState::absent) {
      const auto& finding = change.finding;
      baseline.absent.push_back({finding.id, finding.fingerprint, finding.verdict, finding.aspect,
                                 finding.question + "\n" + positions_of(finding) + "\n" + message, story.path});
    } else {
      baseline.states.push_back({change.finding.id, baseline_of(change), std::move(message)});
    }
  }
  return baseline;
}

}  // namespace

std::string write_check_sarif(std::span<const CheckedStory> stories, const CheckOptions& options) {
  std::vector<SarifStory> written;
  std::vector<std::string> errors;
  for (const auto& story : stories) {
    if (story.report != nullptr && story.error.empty())
      written.push_back({story.report, baseline_of(story, *options.wording)});
    if (!story.error.empty()) errors.push_back(story.error);
  }
  return write_sarif(written, options.engine, errors);
}

}  // namespace rashomon
