// SPDX-License-Identifier: Apache-2.0
// CSV: a row for each claim of each discrepancy, under one head.
#include <array>

#include "document/published.h"
#include "report/claim_text.h"
#include "report/escape.h"
#include "report/write.h"

namespace rashomon {
namespace {

constexpr std::array<std::string_view, 22> columns = {
    "story", "discrepancy", "verdict",  "aspect",    "question",      "explanation",  "confidence", "position",
    "claim", "article",     "outlet",   "published", "quote",         "value",        "in",         "start",
    "end",   "speaker",     "evidence", "review",    "review_author", "review_reason"};

void append_row(std::string& csv, std::span<const std::string> cells) {
  for (std::size_t i = 0; i < cells.size(); ++i) csv += (i == 0 ? "" : ",") + csv_cell(cells[i]);
  csv += '\n';
}

std::string percent(double confidence) { return std::to_string(static_cast<int>(confidence * 100 + 0.5)) + "%"; }

void append_claim(std::string& csv, const Report& report, const Discrepancy& found, std::size_t position, ClaimId id) {
  const auto& claim = report.graph[id];
  const auto& article = article_of(report, claim);
  const auto& metadata = article.metadata();
  const auto span = reported(article, claim.value_span);
  const auto review = found.review.value_or(Review());
  const std::array<std::string, columns.size()> cells = {report.story,
                                                         found.id,
                                                         std::string(name_of(found.verdict)),
                                                         std::string(name_of(found.aspect)),
                                                         one_line(found.question),
                                                         one_line(found.explanation),
                                                         percent(found.confidence),
                                                         std::to_string(position),
                                                         claim.key,
                                                         metadata.id,
                                                         metadata.outlet,
                                                         iso(metadata.published),
                                                         one_line(words_of(report, claim, claim.value_span)),
                                                         claim.value_text,
                                                         span.in_title ? "title" : "text",
                                                         std::to_string(span.start),
                                                         std::to_string(span.end),
                                                         claim.attribution.speaker,
                                                         one_line(words_of(report, claim, claim.evidence)),
                                                         found.review ? std::string(decision_of(review)) : "",
                                                         one_line(review.author),
                                                         one_line(review.reason)};
  append_row(csv, cells);
}

}  // namespace

std::string write_csv(std::span<const Report> stories, const WriteOptions&) {
  std::string csv;
  append_row(csv, std::vector<std::string>(columns.begin(), columns.end()));
  for (const auto& report : stories) {
    for (const auto& discrepancy : report.discrepancies) {
      for (std::size_t p = 0; p < discrepancy.positions.size(); ++p) {
        for (const auto id : discrepancy.positions[p].claims) append_claim(csv, report, discrepancy, p + 1, id);
      }
    }
  }
  return csv;
}

}  // namespace rashomon
