// SPDX-License-Identifier: Apache-2.0
#include "record/check.h"

#include <algorithm>
#include <array>

namespace rashomon {
namespace {

constexpr std::array all_formats = {
    CheckFormat{"text", write_check_text},         CheckFormat{"json", write_check_json},
    CheckFormat{"sarif", write_check_sarif},       CheckFormat{"junit", write_check_junit},
    CheckFormat{"markdown", write_check_markdown},
};

}  // namespace

std::span<const CheckFormat> check_formats() { return all_formats; }

const CheckFormat* find_check_format(std::string_view name) {
  const auto format = std::ranges::find(all_formats, name, &CheckFormat::name);
  return format == all_formats.end() ? nullptr : &*format;
}

CheckTotals totals_of(std::span<const CheckedStory> stories) {
  CheckTotals totals;
  for (const auto& story : stories) {
    totals.added += count(story, FindingState::added);
    totals.unchanged += count(story, FindingState::unchanged);
    totals.changed += count(story, FindingState::changed);
    totals.absent += count(story, FindingState::absent);
    totals.rejected += static_cast<std::size_t>(std::ranges::count_if(
        story.changes, [](const FindingChange& change) { return change.review && change.review->rejected; }));
    totals.unusable += story.error.empty() ? 0 : 1;
    totals.stale += story.stale.size();
  }
  return totals;
}

std::string summary_of(std::span<const CheckedStory> stories) {
  const auto totals = totals_of(stories);
  auto text = std::to_string(stories.size()) + (stories.size() == 1 ? " story: " : " stories: ");
  text += std::to_string(totals.added) + " new, " + std::to_string(totals.unchanged) + " unchanged, ";
  text += std::to_string(totals.changed) + " changed, " + std::to_string(totals.absent) + " absent";
  if (totals.rejected > 0) text += "; " + std::to_string(totals.rejected) + " rejected by review";
  if (totals.stale > 0)
    text += "; " + std::to_string(totals.stale) + (totals.stale == 1 ? " stale review" : " stale reviews");
  if (totals.unusable > 0) text += "; " + std::to_string(totals.unusable) + " without a usable record";
  return text;
}

std::string positions_of(const RecordedFinding& finding) {
  std::string text;
  for (const auto& position : finding.positions) {
    text += (text.empty() ? "" : " / ") + position.quote + " (";
    for (std::size_t i = 0; i < position.articles.size(); ++i) text += (i == 0 ? "" : ", ") + position.articles[i];
    text += ")";
  }
  return text;
}

std::string causes_text(const std::vector<Cause>& causes) {
  std::string text;
  for (const auto& cause : causes) text += (text.empty() ? "" : "; ") + text_of(cause);
  return text;
}

}  // namespace rashomon
