// SPDX-License-Identifier: Apache-2.0
// JUnit's XML, as CI servers show it: a suite a story, a case a finding; what is not as recorded fails, a story without
// a usable record is an error, a finding that a person rejected is skipped.
#include "record/check.h"
#include "report/escape.h"
#include "report/outline.h"

namespace rashomon {
namespace {

std::string attribute(std::string_view name, std::string_view value) {
  return " " + std::string(name) + "=\"" + xml_escaped(value) + "\"";
}

std::string details_of(const FindingChange& change, const Wording& wording) {
  const auto is = positions_of(change.finding);
  auto text = is;
  if (change.was)
    text = labelled("check/was", positions_of(*change.was), wording) + "\n" + labelled("check/is", is, wording);
  if (change.causes.empty()) return text;
  return text + "\n" + labelled("check/cause", causes_text(change.causes, wording), wording);
}

std::string case_of(const CheckedStory& story, const FindingChange& change, const Wording& wording) {
  const auto& finding = change.finding;
  auto text = "    <testcase" + attribute("classname", story.name) +
              attribute("name", std::string(name_of(finding.aspect)) + " " + finding.id + ": " + finding.question);
  if (change.review && change.review->rejected) {
    return text + ">\n      <skipped" + attribute("message", review_text(*change.review, wording)) +
           "/>\n    </testcase>\n";
  }
  if (!change.counts()) return text + "/>\n";
  auto message = wording.named("state/", name_of(change.state));
  if (!change.causes.empty())
    message = wording.with("check/by", {{"state", message}, {"causes", causes_text(change.causes, wording)}});
  return text + ">\n      <failure" + attribute("type", name_of(change.state)) + attribute("message", message) + ">" +
         xml_escaped(details_of(change, wording)) + "</failure>\n    </testcase>\n";
}

std::string suite_of(const CheckedStory& story, const Wording& wording) {
  std::size_t failures = 0, skipped = 0;
  std::string cases;
  for (const auto& change : story.changes) {
    failures += change.counts() ? 1 : 0;
    skipped += change.review && change.review->rejected ? 1 : 0;
    cases += case_of(story, change, wording);
  }
  const std::size_t errors = story.error.empty() ? 0 : 1;
  if (errors != 0) {
    cases += "    <testcase" + attribute("classname", story.name) + attribute("name", "record") + ">\n      <error" +
             attribute("message", story.error) + "/>\n    </testcase>\n";
  }
  return "  <testsuite" + attribute("name", story.name) +
         attribute("tests", std::to_string(story.changes.size() + errors)) +
         attribute("failures", std::to_string(failures)) + attribute("errors", std::to_string(errors)) +
         attribute("skipped", std::to_string(skipped)) + ">\n" + cases + "  </testsuite>\n";
}

}  // namespace

std::string write_check_junit(std::span<const CheckedStory> stories, const CheckOptions& options) {
  std::string text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"rashomon check\">\n";
  for (const auto& story : stories) text += suite_of(story, *options.wording);
  return text + "</testsuites>\n";
}

}  // namespace rashomon
