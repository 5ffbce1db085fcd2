// SPDX-License-Identifier: Apache-2.0
#include "base/json_writer.h"
#include "record/evaluation.h"

namespace rashomon {
namespace {

void write_share(JsonWriter& json, std::string_view name, Share share) {
  json.key(name).open_object().member("part", share.part).member("whole", share.whole);
  json.key("share");
  if (share.whole == 0) json.null();
  if (share.whole > 0) json.value(share.value());
  json.close_object();
}

void write_score(JsonWriter& json, const Score& score) {
  write_share(json, "recall", score.recall);
  write_share(json, "core", score.core);
  write_share(json, "strict", score.strict);
  write_share(json, "judged", score.judged);
  write_share(json, "edges", score.edges);
  write_share(json, "kind", score.kind);
  write_share(json, "aspect", score.aspect);
  write_share(json, "agreements", score.agreements);
  json.member("against", score.against).key("recall_by_aspect").open_object();
  for (const auto& [aspect, share] : score.recall_by_aspect) write_share(json, aspect, share);
  json.close_object();
}

void write_reliability(JsonWriter& json, std::string_view name, const Reliability& bins) {
  json.key(name).open_array();
  for (std::size_t i = 0; i < confidence_bins; ++i) {
    json.open_object().member("from", static_cast<double>(i) / confidence_bins).member("right", bins[i].right.part);
    json.member("judged", bins[i].right.whole).member("foretold", bins[i].mean()).close_object();
  }
  json.close_array();
}

void write_thresholds(JsonWriter& json, const Evaluation& evaluation) {
  json.key("thresholds").open_array();
  for (const auto& [offset, score] : evaluation.thresholds) {
    json.open_object().member("offset", offset);
    write_score(json, score);
    json.close_object();
  }
  json.close_array();
}

void write_stages(JsonWriter& json, const Evaluation& evaluation) {
  if (!evaluation.stages) return;
  json.key("stages").open_object();
  for (std::size_t i = 0; i < stage_names.size(); ++i) json.member(stage_names[i], (*evaluation.stages)[i]);
  json.close_object();
}

void write_below(JsonWriter& json, const std::vector<Shortfall>& below) {
  json.key("below_floor").open_array();
  for (const auto& [name, floor, value, measured] : below) {
    json.open_object().member("name", name).member("floor", floor).key("share");
    if (measured) json.value(value);
    if (!measured) json.null();
    json.close_object();
  }
  json.close_array();
}

}  // namespace

std::string write_evaluation_json(const Evaluation& evaluation, const std::vector<Shortfall>& below,
                                  const EvaluationOptions& options) {
  JsonWriter json(2);
  json.open_object().member("format", "rashomon-evaluation/1").member("engine", options.engine);
  json.key("fitted").open_array();  // rows of the table of weights, for each story without it
  for (const auto& row : evaluation.fitted) json.value(row);
  json.close_array();
  json.key("total").open_object();
  write_score(json, evaluation.total);
  json.close_object().key("stories").open_array();
  for (const auto& story : evaluation.stories) {
    json.open_object().member("story", story.name);
    write_score(json, story.score);
    json.key("missed").open_array();
    for (const auto& id : story.score.missed) json.value(id);
    json.close_array().close_object();
  }
  json.close_array().key("figures").open_object();
  for (const auto& [name, share] : figures_of(evaluation)) write_share(json, name, share);
  json.close_object().key("levels").open_object();
  for (const auto& [level, pairs] : evaluation.levels) json.member(level, pairs);
  json.close_object().key("reliability").open_object();
  write_reliability(json, "conflicts", evaluation.total.conflicts);
  write_reliability(json, "agreements", evaluation.total.agreeing);
  json.member("conflicts_error", calibration_error(evaluation.total.conflicts));
  json.member("agreements_error", calibration_error(evaluation.total.agreeing)).close_object();
  write_thresholds(json, evaluation);
  write_stages(json, evaluation);
  write_below(json, below);
  json.close_object();
  return json.take() + '\n';
}

}  // namespace rashomon
