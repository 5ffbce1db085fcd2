// SPDX-License-Identifier: Apache-2.0
// W3C Web Annotation (https://www.w3.org/TR/annotation-model/): for each discrepancy, the words of each of its claims
// as a highlight with a comment, so that a tool for annotations shows them on the article itself. Offsets count
// characters.
#include <algorithm>

#include "base/json_writer.h"
#include "report/claim_text.h"
#include "report/escape.h"
#include "report/outline.h"
#include "report/write.h"

namespace rashomon {
namespace {

constexpr std::size_t context_characters = 32;
constexpr std::string_view ids = "urn:x-rashomon:";

bool begins_character(char c) { return (static_cast<unsigned char>(c) & 0xc0) != 0x80; }

std::size_t characters(std::string_view text) {
  return static_cast<std::size_t>(std::ranges::count_if(text, begins_character));
}

std::string_view last_characters(std::string_view text) {
  auto at = text.size();
  for (std::size_t seen = 0; at > 0 && seen < context_characters; seen += begins_character(text[at]) ? 1 : 0) --at;
  return text.substr(at);
}

std::string_view first_characters(std::string_view text) {
  std::size_t at = 0;
  for (std::size_t seen = 0; at < text.size(); ++at) {
    if (begins_character(text[at]) && ++seen > context_characters) break;
  }
  return text.substr(0, at);
}

void write_body(JsonWriter& json, std::string_view purpose, std::string_view value, std::string_view language) {
  json.open_object().member("type", "TextualBody").member("purpose", purpose).member("value", value);
  json.member("format", "text/plain");
  if (!language.empty()) json.member("language", language);
  json.close_object();
}

// The words by what stands around them, and by their place; what stands in the title only by the former.
void write_selectors(JsonWriter& json, const Article& article, Span words) {
  const auto span = reported(article, words);
  const auto whole = span.in_title ? article.title() : article.text();
  const auto exact = whole.substr(span.start, span.end - span.start);
  json.key("selector").open_array().open_object().member("type", "TextQuoteSelector").member("exact", exact);
  json.member("prefix", last_characters(whole.substr(0, span.start)));
  json.member("suffix", first_characters(whole.substr(span.end))).close_object();
  if (!span.in_title) {
    const auto start = characters(whole.substr(0, span.start));
    json.open_object().member("type", "TextPositionSelector").member("start", start);
    json.member("end", start + characters(exact)).close_object();
  }
  json.close_array();
}

std::string comment_on(const Report& report, const Discrepancy& discrepancy, const Wording& wording) {
  const auto text = summary_of(report, discrepancy);
  return discrepancy.review ? text + "\n" + review_text(*discrepancy.review, wording) : text;
}

// `story` parts the ids of several stories.
void write_annotation(JsonWriter& json, const Report& report, const Discrepancy& discrepancy, const Claim& claim,
                      const std::string& story, const Wording& wording) {
  const auto& article = article_of(report, claim);
  json.open_object().member("id", std::string(ids) + story + discrepancy.id + ":" + claim.key);
  json.member("type", "Annotation");
  json.member("motivation", "commenting").key("body").open_array();
  write_body(json, "commenting", comment_on(report, discrepancy, wording), report.language);
  write_body(json, "tagging", name_of(discrepancy.verdict), {});
  write_body(json, "tagging", name_of(discrepancy.aspect), {});
  if (discrepancy.review) write_body(json, "tagging", decision_of(*discrepancy.review), {});
  json.close_array().key("target").open_object().member("source", address_of(article.metadata()));
  write_selectors(json, article, claim.value_span);
  json.close_object().close_object();
}

void write_story(JsonWriter& json, const Report& report, const std::string& story, const Wording& wording) {
  for (const auto& one : report.discrepancies) {
    for (const auto& position : one.positions) {
      for (const auto id : position.claims) write_annotation(json, report, one, report.graph[id], story, wording);
    }
  }
}

}  // namespace

std::string write_annotations(std::span<const Report> stories, const WriteOptions& options) {
  std::size_t total = 0;
  for (const auto& report : stories) {
    for (const auto& one : report.discrepancies) {
      for (const auto& position : one.positions) total += position.claims.size();
    }
  }
  JsonWriter json(2);
  json.open_object().member("@context", "http://www.w3.org/ns/anno.jsonld").member("id", std::string(ids) + "report");
  json.member("type", "AnnotationCollection").member("label", (*options.wording)["layout/report"]);
  json.member("total", total).key("generator").open_object().member("type", "Software").member("name", options.engine);
  json.close_object().key("first").open_object().member("id", std::string(ids) + "report:1");
  json.member("type", "AnnotationPage").member("startIndex", 0).key("items").open_array();
  for (std::size_t i = 0; i < stories.size(); ++i) {
    const auto story = stories.size() > 1 ? "s" + std::to_string(i + 1) + ":" : std::string();
    write_story(json, stories[i], story, *options.wording);
  }
  json.close_array().close_object().close_object();
  return json.take() + '\n';
}

}  // namespace rashomon
