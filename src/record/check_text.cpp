// SPDX-License-Identifier: Apache-2.0
// For a terminal and a log: story by story what differs from the record, each with its cause; last the sum.
#include <algorithm>

#include "record/check.h"
#include "report/escape.h"
#include "report/outline.h"
#include "report/page.h"

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
  explicit CheckPage(const CheckOptions& options) : options_(options), wording_(*options.wording) {}

  void story(const CheckedStory& story) {
    if (story.error.empty() && !options_.all && !changed(story) && story.stale.empty() && !told(story)) return;
    text_ += coloured(one_line(story.name), bold) + '\n';
    if (!story.error.empty()) text_ += "  " + coloured(wording_["check/error"], red) + "  " + story.error + '\n';
    for (const auto& change : story.changes) {
      if (options_.all || change.state != FindingState::unchanged) finding(change);
    }
    for (const auto& stale : story.stale) {
      text_ += "  " + stale_text(stale, wording_) + '\n';
    }
  }

  std::string take(std::span<const CheckedStory> stories) { return text_ + summary_of(stories, wording_) + '\n'; }

 private:
  static bool told(const CheckedStory& story) { return count(story, FindingState::unchanged) < story.changes.size(); }

  std::string coloured(std::string_view text, std::string_view colour) const {
    if (!options_.colour) return std::string(text);
    return "\x1b[" + std::string(colour) + "m" + std::string(text) + "\x1b[0m";
  }

  // One of the lines below a finding; the labels are as wide as the widest of them.
  void field(std::string_view key, const std::string& text) {
    std::size_t width = 0;
    for (const auto label : {"check/was", "check/is", "check/cause"})
      width = std::max(width, columns_of(wording_[label]));
    text_ += "    " + padded(wording_[key], width + 2) + text + '\n';
  }

  void finding(const FindingChange& change) {
    const auto& finding = change.finding;
    text_ += "  " + coloured(wording_.named("state/", name_of(change.state)), colour_of(change.state)) + "  " +
             finding.id + "  " + wording_.named("verdict/", name_of(finding.verdict)) + " · " +
             wording_.named("aspect/", name_of(finding.aspect)) + "  " + one_line(finding.question) + '\n';
    if (change.was) {
      const bool other = change.was->verdict != finding.verdict;
      const auto with_verdict = [&](const RecordedFinding& of) {
        const auto positions = positions_of(of);
        return other ? labelled("verdict/" + std::string(name_of(of.verdict)), positions, wording_) : positions;
      };
      field("check/was", with_verdict(*change.was));
      field("check/is", with_verdict(finding));
    } else {
      text_ += "    " + positions_of(finding) + '\n';
    }
    if (!change.causes.empty()) field("check/cause", causes_text(change.causes, wording_));
    if (change.review) text_ += "    " + review_text(*change.review, wording_) + '\n';
  }

  const CheckOptions& options_;
  const Wording& wording_;
  std::string text_;
};

}  // namespace

std::string write_check_text(std::span<const CheckedStory> stories, const CheckOptions& options) {
  CheckPage page(options);
  for (const auto& story : stories) page.story(story);
  return page.take(stories);
}

}  // namespace rashomon
