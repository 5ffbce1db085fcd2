// SPDX-License-Identifier: Apache-2.0
// Markdown for a comment on a change: the sum, then what differs as a table a story.
#include "record/check.h"
#include "report/escape.h"
#include "report/outline.h"

namespace rashomon {
namespace {

std::string row_of(const FindingChange& change, const Wording& wording) {
  const auto& finding = change.finding;
  const auto verdict_of = [&](const RecordedFinding& one) { return wording.named("verdict/", name_of(one.verdict)); };
  auto positions = markdown_escaped(positions_of(finding));
  if (change.was) {
    positions = labelled("check/was", markdown_escaped(positions_of(*change.was)), wording) + "<br>" +
                labelled("check/is", positions, wording);
  }
  if (change.review) positions += "<br>" + markdown_escaped(review_text(*change.review, wording));
  auto verdict = verdict_of(finding);
  if (change.was && change.was->verdict != finding.verdict) verdict = verdict_of(*change.was) + " → " + verdict;
  return "| " + wording.named("state/", name_of(change.state)) + " | " + verdict + " · " +
         wording.named("aspect/", name_of(finding.aspect)) + " | " + markdown_escaped(finding.question) + " `" +
         finding.id + "` | " + positions + " | " + markdown_escaped(causes_text(change.causes, wording)) + " |\n";
}

std::string head_of_table(const Wording& wording) {
  std::string head = "\n|", rule = "|";
  for (const auto key : {"check/state", "check/verdict", "check/question", "check/positions", "check/cause"}) {
    head += " " + std::string(wording[key]) + " |";
    rule += "---|";
  }
  return head + "\n" + rule + "\n";
}

std::string section_of(const CheckedStory& story, bool all, const Wording& wording) {
  std::string rows, lines;
  for (const auto& change : story.changes) {
    if (all || change.state != FindingState::unchanged) rows += row_of(change, wording);
  }
  if (!story.error.empty()) lines += "\n**" + markdown_escaped(story.error) + "**\n";
  for (const auto& stale : story.stale) lines += "\n" + markdown_escaped(stale_text(stale, wording)) + "\n";
  if (rows.empty() && lines.empty()) return {};
  if (!rows.empty()) rows.insert(0, head_of_table(wording));
  return "\n## " + markdown_escaped(story.name) + "\n" + lines + rows;
}

}  // namespace

std::string write_check_markdown(std::span<const CheckedStory> stories, const CheckOptions& options) {
  auto text = "# rashomon check\n\n" + summary_of(stories, *options.wording) + "\n";
  for (const auto& story : stories) text += section_of(story, options.all, *options.wording);
  return text;
}

}  // namespace rashomon
