// SPDX-License-Identifier: Apache-2.0
// SARIF 2.1.0, as code hosts and editors show it: a result for each discrepancy, at the words of its first claim, the
// words of the others as related locations. Columns count characters, byte offsets those of the file.
#include "report/sarif.h"

#include <algorithm>
#include <array>
#include <set>

#include "base/json_writer.h"
#include "report/claim_text.h"
#include "report/escape.h"
#include "report/write.h"

namespace rashomon {
namespace {

// In the order of Verdict.
constexpr std::array<std::string_view, 6> levels = {"none", "none", "note", "warning", "error", "none"};

struct LineColumn {
  std::size_t line = 1, column = 1;
};

// Lines and columns of places in one text, after one walk over it.
class TextPositions {
 public:
  explicit TextPositions(std::string_view text) : text_(text) {
    std::size_t characters = 0;
    for (std::size_t at = 0; at < text.size(); ++at) {
      if (at % stride == 0) characters_at_.push_back(characters);
      if (starts_character(text[at])) ++characters;
      if (text[at] == '\n') line_starts_.push_back(at + 1);
    }
    characters_at_.push_back(characters);
  }

  LineColumn at(std::size_t offset) const {
    const auto behind = std::ranges::upper_bound(line_starts_, offset);
    const auto line = static_cast<std::size_t>(behind - line_starts_.begin());
    return {line, characters_before(offset) - characters_before(line_starts_[line - 1]) + 1};
  }

 private:
  static constexpr std::size_t stride = 1024;
  static bool starts_character(char c) { return (static_cast<unsigned char>(c) & 0xc0) != 0x80; }
  std::size_t characters_before(std::size_t offset) const {
    const auto block = std::min(offset, text_.size()) / stride;
    const auto rest = text_.substr(block * stride, offset - block * stride);
    return characters_at_[block] + static_cast<std::size_t>(std::ranges::count_if(rest, starts_character));
  }

  std::string_view text_;
  std::vector<std::size_t> line_starts_ = {0}, characters_at_;
};

void write_region(JsonWriter& json, const Article& article, const TextPositions& positions, ReportedSpan span) {
  const auto begin = positions.at(span.start), end = positions.at(span.end);
  const auto& offsets = article.metadata().offsets;
  const auto first = offsets.original(span.start), behind = offsets.original(span.end);
  json.key("region").open_object().member("startLine", begin.line).member("startColumn", begin.column);
  json.member("endLine", end.line).member("endColumn", end.column).member("byteOffset", first);
  json.member("byteLength", behind - first).key("snippet").open_object();
  json.member("text", article.text().substr(span.start, span.end - span.start)).close_object().close_object();
}

// A report and the positions in its articles' texts.
struct Located {
  explicit Located(const Report& written) : report(written) {
    for (const auto& article : written.articles) positions.emplace_back(article.text());
  }
  const Report& report;
  std::vector<TextPositions> positions;
};

void write_location(JsonWriter& json, const Located& located, const Claim& claim, std::size_t id) {
  const auto& report = located.report;
  const auto& article = article_of(report, claim);
  const auto span = reported(article, claim.value_span);
  // Lines of JSON Lines and titles lie elsewhere in the file than these offsets say.
  const bool in_file = !span.in_title && article.metadata().offsets.runs() > 0;
  json.open_object().member("id", id).key("physicalLocation").open_object().key("artifactLocation").open_object();
  json.member("uri", uri_of(article.metadata().path)).close_object();
  if (in_file) write_region(json, article, located.positions[claim.article.index], span);
  json.close_object().key("message").open_object();
  json.member("text",
              one_line(article_label(article.metadata())) + ": " + one_line(words_of(report, claim, claim.value_span)));
  json.close_object().close_object();
}

std::string rule_of(Verdict verdict, Aspect aspect) {
  return std::string(name_of(verdict)).append("/").append(name_of(aspect));
}

std::string_view level_of(Verdict verdict) { return levels[static_cast<std::size_t>(verdict)]; }

// A rejected finding is suppressed by whoever rejected it; where that no longer holds, the suppression is to be
// reviewed.
void write_review(JsonWriter& json, const Review& review, std::string_view status) {
  json.key("suppressions").open_array();
  if (review.rejected) {
    json.open_object().member("kind", "external").member("status", status);
    json.member("justification", review.author + ": " + review.reason).close_object();
  }
  json.close_array();
}

void write_fingerprints(JsonWriter& json, std::string_view id, std::string_view fingerprint) {
  json.key("partialFingerprints").open_object().member("discrepancy/v1", id);
  json.member("values/v1", fingerprint).close_object();
}

void write_result(JsonWriter& json, const Located& located, const Discrepancy& discrepancy,
                  const SarifBaseline::State* state) {
  const auto& report = located.report;
  json.open_object().member("ruleId", rule_of(discrepancy.verdict, discrepancy.aspect));
  if (state != nullptr) json.member("baselineState", state->state);
  const auto note = state == nullptr || state->message.empty() ? "" : "\n" + state->message;
  json.member("level", level_of(discrepancy.verdict)).key("message").open_object();
  json.member("text", summary_of(report, discrepancy) + note).close_object().key("locations").open_array();
  std::vector<ClaimId> shown;
  for (const auto& position : discrepancy.positions)
    shown.insert(shown.end(), position.claims.begin(), position.claims.end());
  if (!shown.empty()) write_location(json, located, report.graph[shown[0]], 0);
  json.close_array().key("relatedLocations").open_array();
  for (std::size_t i = 1; i < shown.size(); ++i) write_location(json, located, report.graph[shown[i]], i);
  json.close_array();
  write_fingerprints(json, discrepancy.id, discrepancy.fingerprint);
  json.member("rank", discrepancy.confidence * 100);
  if (discrepancy.review) write_review(json, *discrepancy.review, "accepted");
  if (discrepancy.stale_review) write_review(json, discrepancy.stale_review->review, "underReview");
  json.close_object();
}

void write_absent(JsonWriter& json, const SarifBaseline::Absent& absent) {
  json.open_object().member("ruleId", rule_of(absent.verdict, absent.aspect)).member("baselineState", "absent");
  json.member("level", level_of(absent.verdict)).key("message").open_object().member("text", absent.message);
  json.close_object().key("locations").open_array().open_object().key("physicalLocation").open_object();
  json.key("artifactLocation").open_object().member("uri", uri_of(absent.path)).close_object().close_object();
  json.close_object().close_array();
  write_fingerprints(json, absent.id, absent.fingerprint);
  json.close_object();
}

void write_results(JsonWriter& json, const SarifStory& story) {
  const Located located(*story.report);
  for (const auto& discrepancy : story.report->discrepancies) {
    const auto state = std::ranges::find(story.baseline.states, discrepancy.id, &SarifBaseline::State::id);
    write_result(json, located, discrepancy, state == story.baseline.states.end() ? nullptr : &*state);
  }
  for (const auto& absent : story.baseline.absent) write_absent(json, absent);
}

void write_rules(JsonWriter& json, std::span<const SarifStory> stories) {
  std::set<std::string> rules;
  for (const auto& story : stories) {
    for (const auto& d : story.report->discrepancies) rules.insert(rule_of(d.verdict, d.aspect));
    for (const auto& absent : story.baseline.absent) rules.insert(rule_of(absent.verdict, absent.aspect));
  }
  json.key("rules").open_array();
  for (const auto& rule : rules) json.open_object().member("id", rule).close_object();
  json.close_array();
}

void write_artifacts(JsonWriter& json, std::span<const SarifStory> stories) {
  std::set<std::string> seen;
  json.key("artifacts").open_array();
  for (const auto& story : stories) {
    for (const auto& article : story.report->articles) {
      const auto& metadata = article.metadata();
      if (metadata.offsets.runs() == 0 || !seen.insert(metadata.path).second) continue;
      json.open_object().key("location").open_object().member("uri", uri_of(metadata.path)).close_object();
      json.member("length", metadata.bytes).key("hashes").open_object().member("sha-256", metadata.sha256);
      json.close_object().close_object();
    }
  }
  json.close_array();
}

void write_errors(JsonWriter& json, std::span<const std::string> errors) {
  json.key("invocations").open_array().open_object().member("executionSuccessful", errors.empty());
  json.key("toolExecutionNotifications").open_array();
  for (const auto& error : errors) {
    json.open_object().member("level", "error").key("message").open_object().member("text", error);
    json.close_object().close_object();
  }
  json.close_array().close_object().close_array();
}

void write_driver(JsonWriter& json, std::span<const SarifStory> stories, std::string_view engine) {
  json.key("tool").open_object().key("driver").open_object();
  const auto space = engine.find(' ');
  json.member("name", engine.substr(0, space));
  if (space != std::string_view::npos) json.member("version", engine.substr(space + 1));
  write_rules(json, stories);
  json.close_object().close_object();
}

}  // namespace

std::string write_sarif(std::span<const SarifStory> stories, std::string_view engine,
                        std::span<const std::string> errors) {
  JsonWriter json(2);
  json.open_object().member("$schema", "https://json.schemastore.org/sarif-2.1.0.json").member("version", "2.1.0");
  json.key("runs").open_array().open_object();
  write_driver(json, stories, engine);
  if (!errors.empty()) write_errors(json, errors);
  json.member("columnKind", "unicodeCodePoints");
  write_artifacts(json, stories);
  json.key("results").open_array();
  for (const auto& story : stories) write_results(json, story);
  json.close_array().close_object().close_array().close_object();
  return json.take() + '\n';
}

std::string write_sarif(std::span<const Report> stories, const WriteOptions& options) {
  std::vector<SarifStory> written;
  for (const auto& report : stories) written.push_back({&report, {}});
  return write_sarif(written, options.engine, {});
}

}  // namespace rashomon
