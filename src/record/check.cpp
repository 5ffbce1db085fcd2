// SPDX-License-Identifier: Apache-2.0
#include "record/check.h"

#include <algorithm>
#include <array>

#include "report/escape.h"
#include "report/outline.h"

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

std::string summary_of(std::span<const CheckedStory> stories, const Wording& wording) {
  const auto totals = totals_of(stories);
  auto text = wording.with("check/summary", {{"stories", wording.counted("check/stories", stories.size())},
                                             {"new", wording.counted("check/new", totals.added)},
                                             {"unchanged", wording.counted("check/unchanged", totals.unchanged)},
                                             {"changed", wording.counted("check/changed", totals.changed)},
                                             {"absent", wording.counted("check/absent", totals.absent)}});
  for (const auto& [key, count] : {std::pair{"check/rejected", totals.rejected}, std::pair{"check/stale", totals.stale},
                                   std::pair{"check/unusable", totals.unusable}}) {
    if (count > 0) text = wording.with("list/further", {{"text", text}, {"further", wording.counted(key, count)}});
  }
  return text;
}

// Quotes and names are whatever the record holds, so they are made safe here.
std::string positions_of(const RecordedFinding& finding) {
  std::string text;
  for (const auto& position : finding.positions) {
    text += (text.empty() ? "" : " / ") + position.quote + " (";
    for (std::size_t i = 0; i < position.articles.size(); ++i) text += (i == 0 ? "" : ", ") + position.articles[i];
    text += ")";
  }
  return one_line(text);
}

std::string causes_text(const std::vector<Cause>& causes, const Wording& wording) {
  std::string text;
  for (const auto& cause : causes) {
    const auto told = one_line(text_of(cause, wording));
    text = text.empty() ? told : wording.with("list/further", {{"text", text}, {"further", told}});
  }
  return text;
}

std::string stale_text(const StaleDecision& stale, const Wording& wording) {
  const auto& review = stale.decision.review;
  return wording.with("check/stale_review", {{"id", stale.decision.id},
                                             {"author", one_line(review.author)},
                                             {"why", staleness_text({review, stale.why}, wording)}});
}

std::string labelled(std::string_view key, std::string_view text, const Wording& wording) {
  return wording.with("check/labelled", {{"label", wording[key]}, {"text", text}});
}

}  // namespace rashomon
