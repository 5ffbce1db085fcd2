// SPDX-License-Identifier: Apache-2.0
// Markdown for a comment on a change: the sum, then what differs as a table a story.
#include "record/check.h"
#include "report/escape.h"

namespace rashomon {
namespace {

std::string row_of(const FindingChange& change) {
  const auto& finding = change.finding;
  auto positions = markdown_escaped(positions_of(finding));
  if (change.was) positions = "was: " + markdown_escaped(positions_of(*change.was)) + "<br>is: " + positions;
  if (change.review) {
    positions += std::string("<br>") + (change.review->rejected ? "rejected" : "accepted") + " by " +
                 markdown_escaped(change.review->author) + ": " + markdown_escaped(change.review->reason);
  }
  auto verdict = std::string(name_of(finding.verdict));
  if (change.was && change.was->verdict != finding.verdict)
    verdict = std::string(name_of(change.was->verdict)) + " → " + verdict;
  return "| " + std::string(name_of(change.state)) + " | " + verdict + " · " + std::string(name_of(finding.aspect)) +
         " | " + markdown_escaped(finding.question) + " `" + finding.id + "` | " + positions + " | " +
         markdown_escaped(causes_text(change.causes)) + " |\n";
}

std::string section_of(const CheckedStory& story, bool all) {
  std::string rows, lines;
  for (const auto& change : story.changes) {
    if (all || change.state != FindingState::unchanged) rows += row_of(change);
  }
  if (!story.error.empty()) lines += "\n**" + markdown_escaped(story.error) + "**\n";
  for (const auto& stale : story.stale) {
    lines += "\nStale review of `" + stale.decision.id + "` by " + markdown_escaped(stale.decision.review.author) +
             ": " + markdown_escaped(reason_of(stale)) + "\n";
  }
  if (rows.empty() && lines.empty()) return {};
  if (!rows.empty()) rows = "\n| state | verdict | question | positions | cause |\n|---|---|---|---|---|\n" + rows;
  return "\n## " + markdown_escaped(story.name) + "\n" + lines + rows;
}

}  // namespace

std::string write_check_markdown(std::span<const CheckedStory> stories, const CheckOptions& options) {
  auto text = "# rashomon check\n\n" + summary_of(stories) + "\n";
  for (const auto& story : stories) text += section_of(story, options.all);
  return text;
}

}  // namespace rashomon
