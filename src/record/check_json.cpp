// SPDX-License-Identifier: Apache-2.0
// The format rashomon-check/1: docs/rashomon-check-1.schema.json.
#include "base/json_writer.h"
#include "record/check.h"

namespace rashomon {
namespace {

void write_positions(JsonWriter& json, const RecordedFinding& finding) {
  json.key("positions").open_array();
  for (const auto& position : finding.positions) {
    json.open_object().member("quote", position.quote).key("articles").open_array();
    for (const auto& article : position.articles) json.value(article);
    json.close_array().close_object();
  }
  json.close_array();
}

void write_finding(JsonWriter& json, const RecordedFinding& finding) {
  json.member("id", finding.id).member("fingerprint", finding.fingerprint);
  json.member("verdict", name_of(finding.verdict)).member("aspect", name_of(finding.aspect));
  json.member("question", finding.question);
  write_positions(json, finding);
}

void write_causes(JsonWriter& json, std::string_view name, const std::vector<Cause>& causes) {
  json.key(name).open_array();
  for (const auto& cause : causes) {
    json.open_object().member("kind", name_of(cause.kind)).member("name", cause.name);
    json.member("how", how_of(cause)).close_object();
  }
  json.close_array();
}

void write_review(JsonWriter& json, const Review& review) {
  json.open_object().member("decision", decision_of(review)).member("author", review.author);
  json.member("reason", review.reason).member_or_null("until", review.until).close_object();
}

void write_change(JsonWriter& json, const FindingChange& change) {
  json.open_object().member("state", name_of(change.state));
  write_finding(json, change.finding);
  json.key("was");
  if (change.was) {
    json.open_object();
    write_finding(json, *change.was);
    json.close_object();
  } else {
    json.null();
  }
  write_causes(json, "causes", change.causes);
  json.key("review");
  if (change.review) write_review(json, *change.review);
  if (!change.review) json.null();
  json.close_object();
}

void write_story(JsonWriter& json, const CheckedStory& story) {
  json.open_object().member("story", story.name).member("record", story.path);
  json.member_or_null("error", story.error).member("changed", changed(story));
  write_causes(json, "differences", story.differences);
  json.key("findings").open_array();
  for (const auto& change : story.changes) write_change(json, change);
  json.close_array().key("stale_reviews").open_array();
  for (const auto& stale : story.stale) {
    json.open_object().member("id", stale.decision.id).member("why", reason_of(stale)).key("review");
    write_review(json, stale.decision.review);
    json.close_object();
  }
  json.close_array().close_object();
}

}  // namespace

std::string write_check_json(std::span<const CheckedStory> stories, const CheckOptions& options) {
  const auto totals = totals_of(stories);
  JsonWriter json(2);
  json.open_object().member("format", "rashomon-check/1").member("engine", options.engine);
  json.key("totals").open_object().member("new", totals.added).member("unchanged", totals.unchanged);
  json.member("changed", totals.changed).member("absent", totals.absent).member("rejected", totals.rejected);
  json.member("stale_reviews", totals.stale).member("unusable", totals.unusable).close_object();
  json.key("stories").open_array();
  for (const auto& story : stories) write_story(json, story);
  json.close_array().close_object();
  return json.take() + '\n';
}

}  // namespace rashomon
