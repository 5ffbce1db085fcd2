// SPDX-License-Identifier: Apache-2.0
// For a terminal and a log: story by story what differs from the record, each with its cause; last the sum.
#include "record/check.h"

namespace rashomon {
namespace {

constexpr std::string_view red = "31", green = "32", yellow = "33", faint = "2", bold = "1";

std::string_view colour_of(FindingState state) {
  if (state == FindingState::added) return green;
  if (state == FindingState::absent) return red;
  return state == FindingState::changed ? yellow : faint;
}

class CheckPage {
 public:
  explicit CheckPage(const CheckOptions& options) : options_(options) {}

  void story(const CheckedStory& story) {
    if (story.error.empty() && !options_.all && !changed(story) && story.stale.empty() && !told(story)) return;
    text_ += coloured(story.name, bold) + '\n';
    if (!story.error.empty()) text_ += "  " + coloured("error", red) + "  " + story.error + '\n';
    for (const auto& change : story.changes) {
      if (options_.all || change.state != FindingState::unchanged) finding(change);
    }
    for (const auto& stale : story.stale) {
      text_ += "  stale review  " + stale.decision.id + "  by " + stale.decision.review.author + ": " +
               reason_of(stale) + '\n';
    }
  }

  std::string take(std::span<const CheckedStory> stories) { return text_ + summary_of(stories) + '\n'; }

 private:
  static bool told(const CheckedStory& story) { return count(story, FindingState::unchanged) < story.changes.size(); }

  std::string coloured(std::string_view text, std::string_view colour) const {
    if (!options_.colour) return std::string(text);
    return "\x1b[" + std::string(colour) + "m" + std::string(text) + "\x1b[0m";
  }

  void finding(const FindingChange& change) {
    const auto& finding = change.finding;
    text_ += "  " + coloured(name_of(change.state), colour_of(change.state)) + "  " + finding.id + "  " +
             std::string(name_of(finding.verdict)) + " · " + std::string(name_of(finding.aspect)) + "  " +
             finding.question + '\n';
    if (change.was) {
      const bool verdict = change.was->verdict != finding.verdict;
      text_ += "    was    " + (verdict ? std::string(name_of(change.was->verdict)) + ": " : "") +
               positions_of(*change.was) + '\n';
      text_ +=
          "    is     " + (verdict ? std::string(name_of(finding.verdict)) + ": " : "") + positions_of(finding) + '\n';
    } else {
      text_ += "    " + positions_of(finding) + '\n';
    }
    if (!change.causes.empty()) text_ += "    cause  " + causes_text(change.causes) + '\n';
    if (change.review) {
      text_ += std::string("    ") + (change.review->rejected ? "rejected" : "accepted") + " by " +
               change.review->author + ": " + change.review->reason + '\n';
    }
  }

  const CheckOptions& options_;
  std::string text_;
};

}  // namespace

std::string write_check_text(std::span<const CheckedStory> stories, const CheckOptions& options) {
  CheckPage page(options);
  for (const auto& story : stories) page.story(story);
  return page.take(stories);
}

}  // namespace rashomon
