// SPDX-License-Identifier: Apache-2.0
#include "base/json_writer.h"
#include "report/claim_text.h"
#include "report/explanation.h"
#include "report/value_json.h"

namespace rashomon {
namespace {

void write_claim(JsonWriter& json, const Report& report, const Claim& claim, const Wording& wording) {
  const auto& article = article_of(report, claim);
  const auto [start, end, in_title] = reported(article, claim.value_span);
  json.open_object().member("id", claim.key).member("article", article.metadata().id).member("facet", claim.facet);
  json.member("aspect", name_of(claim.aspect)).member("quote", article.content(claim.value_span));
  json.key("value_span").open_object().member("start", start).member("end", end);
  if (in_title) json.member("in", "title");
  json.close_object().member("evidence", article.content(claim.evidence)).member("value", claim.value_text);
  json.key("normalized");
  write_value(json, claim.value);
  json.key("derivation").open_array();
  for (const auto& step : derivation_of(report, claim, wording)) json.value(step);
  json.close_array().key("rules").open_array();
  for (const auto& [rule, words] : claim.rules)
    json.open_object().member("rule", rule).member("words", article.content(words)).close_object();
  json.close_array().close_object();
}

void write_pair(JsonWriter& json, const Report& report, const PairExplanation& pair, const Wording& wording) {
  const auto& c = pair.comparison;
  json.open_object().member("a", report.graph[pair.a].key).member("b", report.graph[pair.b].key);
  json.member("verdict", name_of(c.verdict)).member_or_null("level", c.reason).member("confidence", c.confidence);
  // The confidence is that of the odds weighed, or of a curve over the evidence.
  if (!pair.weighed.empty())
    json.member("weighed_odds", pair.weighed_odds).member("weighed_least", pair.weighed_least);
  else
    json.member("odds_start", pair.odds_start).member("odds_rise", pair.odds_rise);
  json.member("kept", pair.kept).member("evidence", pair.evidence);
  json.member("threshold_agreement", pair.threshold_agreement).member("threshold_conflict", pair.threshold_conflict);
  json.key("contributions").open_array();
  for (const auto& [feature, weight] : pair.contributions)
    json.open_object().member("feature", feature).member("weight", weight).close_object();
  json.close_array().key("weighed").open_array();
  for (const auto& [signal, weight] : pair.weighed)
    json.open_object().member("signal", signal).member("weight", weight).close_object();
  json.close_array().member("anchors", pair.anchors).member("anchors_needed", pair.anchors_needed);
  json.member("compatible", pair.compatible).member("conflict_allowed", pair.conflict_allowed);
  json.key("levels").open_array();
  for (const auto& [reason, verdict, holds] : pair.levels) {
    json.open_object().member("level", reason).member("verdict", name_of(verdict)).member("holds", holds);
    json.close_object();
  }
  json.close_array().key("for_another_verdict").open_array();
  for (const auto& change : what_would_change(pair, wording)) json.value(change);
  json.close_array().close_object();
}

}  // namespace

std::string write_explanation_json(const Report& report, const Explained& explained, const Wording& wording) {
  JsonWriter json(2);
  json.open_object().member("format", "rashomon-explanation/1").member("id", explained.id);
  json.member_or_null("story", report.story).key("discrepancy");
  if (explained.discrepancy == nullptr) json.null();
  if (explained.discrepancy != nullptr) {
    const auto& d = *explained.discrepancy;
    json.open_object().member("id", d.id).member("aspect", name_of(d.aspect)).member("verdict", name_of(d.verdict));
    json.member("question", d.question).member("confidence", d.confidence).close_object();
  }
  json.key("claims").open_array();
  for (const auto id : explained.claims) write_claim(json, report, report.graph[id], wording);
  json.close_array().key("pairs").open_array();
  for (const auto& pair : explained.pairs) write_pair(json, report, pair, wording);
  json.close_array().close_object();
  return json.take() + '\n';
}

}  // namespace rashomon
