// SPDX-License-Identifier: Apache-2.0
// Drafts of schema.org/ClaimReview, one for each position of each discrepancy: what is claimed, by whom and where it
// appears. Rating, author and date are left out: they are a person's to give. No draft for what a person rejected.
#include <set>

#include "base/json_writer.h"
#include "document/published.h"
#include "report/claim_text.h"
#include "report/escape.h"
#include "report/write.h"

namespace rashomon {
namespace {

void write_appearance(JsonWriter& json, const Report& report, const Claim& claim) {
  const auto& article = article_of(report, claim);
  const auto& metadata = article.metadata();
  json.open_object().member("@type", "NewsArticle").member("url", address_of(metadata));
  if (article.title_size() > 0) json.member("headline", one_line(article.title()));
  if (const auto date = iso(metadata.published); !date.empty()) json.member("datePublished", date);
  json.member("inLanguage", metadata.language);
  if (!metadata.outlet.empty()) {
    json.key("publisher").open_object().member("@type", "Organization").member("name", one_line(metadata.outlet));
    json.close_object();
  }
  json.member("text", one_line(words_of(report, claim, claim.evidence))).close_object();
}

// Who is said to say it, of all the claims of a position.
std::set<std::string> speakers_of(const Report& report, const Position& position) {
  std::set<std::string> speakers;
  for (const auto id : position.claims) {
    if (auto speaker = one_line(report.graph[id].attribution.speaker); !speaker.empty())
      speakers.insert(std::move(speaker));
  }
  return speakers;
}

void write_review(JsonWriter& json, const Report& report, const Discrepancy& discrepancy, const Position& position) {
  const auto& first = report.graph[position.claims.front()];
  json.open_object().member("@type", "ClaimReview").member("creativeWorkStatus", "Draft");
  json.member("identifier", discrepancy.id + ":" + first.key).member("inLanguage", report.language);
  json.member("about", one_line(discrepancy.question));
  json.member("claimReviewed", one_line(words_of(report, first, first.evidence)));
  json.member("reviewBody", one_line(discrepancy.explanation));
  json.key("itemReviewed").open_object().member("@type", "Claim");
  json.member("name", one_line(words_of(report, first, first.value_span)));
  if (const auto speakers = speakers_of(report, position); !speakers.empty()) {
    json.key("author").open_array();
    for (const auto& speaker : speakers) {
      json.open_object().member("@type", "Thing").member("name", speaker).close_object();
    }
    json.close_array();
  }
  json.key("appearance").open_array();
  std::set<ArticleId> seen;
  for (const auto id : position.claims) {
    if (seen.insert(report.graph[id].article).second) write_appearance(json, report, report.graph[id]);
  }
  json.close_array().close_object().close_object();
}

}  // namespace

std::string write_claim_review(std::span<const Report> stories, const WriteOptions&) {
  JsonWriter json(2);
  json.open_object().member("@context", "https://schema.org").key("@graph").open_array();
  for (const auto& report : stories) {
    for (const auto& discrepancy : report.discrepancies) {
      if (discrepancy.review && discrepancy.review->rejected) continue;
      for (const auto& position : discrepancy.positions) write_review(json, report, discrepancy, position);
    }
  }
  json.close_array().close_object();
  return json.take() + '\n';
}

}  // namespace rashomon
