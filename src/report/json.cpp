// SPDX-License-Identifier: Apache-2.0
// The format rashomon-report/1: docs/rashomon-report-1.schema.json. One story is one object; several stand in
// "stories". As JSON Lines, each article, claim, relation, discrepancy ... is an object with its "type" and its
// "story".
#include <algorithm>
#include <map>

#include "base/json_writer.h"
#include "document/published.h"
#include "report/claim_text.h"
#include "report/value_json.h"
#include "report/write.h"

namespace rashomon {
namespace {

constexpr std::string_view format_name = "rashomon-report/1";

void write_span(JsonWriter& json, const Article& article, Span span) {
  const auto [start, end, in_title] = reported(article, span);
  json.open_object().member("start", start).member("end", end);
  if (in_title) json.member("in", "title");
  json.close_object();
}

// Writes the parts of one story, each as the members of an object that the caller opens and closes.
class StoryWriter {
 public:
  StoryWriter(JsonWriter& json, const Report& report, const WriteOptions& options)
      : json_(json), report_(report), wording_(*options.wording) {
    name_frames();
  }

  void article(const Article& article) {
    const auto& metadata = article.metadata();
    json_.member("id", metadata.id).member("path", metadata.path).member_or_null("outlet", metadata.outlet);
    json_.member("lang", metadata.language).member_or_null("published", iso(metadata.published));
    json_.member_or_null("title", article.title()).member_or_null("url", metadata.url);
    json_.member("sha256", metadata.sha256).member("bytes", metadata.bytes);
  }

  void claim(const Claim& claim) {
    const auto& article = article_of(report_, claim);
    json_.member("id", claim.key).member("article", article.metadata().id).member("frame", frames_.at(claim.frame));
    json_.member("subject", claim.subject).member("facet", claim.facet).member("aspect", name_of(claim.aspect));
    json_.member("value", claim.value_text).key("normalized");
    write_value(json_, claim.value);
    json_.key("value_span");
    write_span(json_, article, claim.value_span);
    json_.key("mentions").open_array();
    for (const auto span : claim.mentions) write_span(json_, article, span);
    json_.close_array().key("evidence");
    write_span(json_, article, claim.evidence);
    json_.member("quote", article.content(claim.value_span)).member("polarity", name_of(claim.polarity));
    json_.member("modality", name_of(claim.modality)).member_or_null("as_of", iso(claim.as_of));
    json_.member_or_null("scope", claim.scope).key("attribution").open_object();
    attribution(claim);
    json_.close_object();
  }

  void relation(const Comparison& edge) {
    json_.member("a", key_of(edge.a)).member("b", key_of(edge.b)).member("kind", name_of(kind_of(edge.verdict)));
    json_.member("verdict", name_of(edge.verdict)).member("aspect", name_of(edge.aspect));
    json_.member("reason", wording_[edge.reason]).member("level", edge.reason).member("confidence", edge.confidence);
  }

  void discrepancy(const Discrepancy& discrepancy) {
    json_.member("id", discrepancy.id).member("aspect", name_of(discrepancy.aspect));
    json_.member("verdict", name_of(discrepancy.verdict)).member("question", discrepancy.question);
    keys("claims", discrepancy.claims);
    json_.key("positions").open_array();
    for (const auto& held : discrepancy.positions) {
      json_.open_object();
      position(held);
      json_.close_object();
    }
    json_.close_array().member("confidence", discrepancy.confidence).member("explanation", discrepancy.explanation);
    json_.member("fingerprint", discrepancy.fingerprint);
    if (discrepancy.review) review("review", *discrepancy.review);
    if (!discrepancy.stale_review) return;
    review("stale_review", discrepancy.stale_review->review);
    json_.member("stale_because", name_of(discrepancy.stale_review->why));
  }

  // The words are those of the first claim that holds it.
  void position(const Position& position) {
    const auto& first = report_.graph[position.claims.front()];
    json_.member("value", first.value_text).member("quote", words_of(report_, first, first.value_span));
    keys("claims", position.claims);
    json_.member("articles", position.articles).member("independent_sources", position.independent_sources);
  }

  void silence(const Silence& silence) {
    const auto& claim = report_.graph[silence.claim];
    json_.member("claim", claim.key).member("article", article_of(report_, claim).metadata().id);
    json_.member("facet", claim.facet).member("quote", words_of(report_, claim, claim.value_span));
  }

  void coverage() {
    ArticleCoverage all;
    for (const auto& one : report_.coverage.articles) {
      all.sentences += one.sentences;
      all.silent_sentences += one.silent_sentences;
      all.claims += one.claims;
    }
    counts(all);
    json_.member("questions", report_.coverage.questions).member("shared_questions", report_.coverage.shared_questions);
    json_.key("articles").open_array();
    for (std::size_t i = 0; i < report_.coverage.articles.size() && i < report_.articles.size(); ++i) {
      json_.open_object().member("article", report_.articles[i].metadata().id);
      counts(report_.coverage.articles[i]);
      json_.close_object();
    }
    json_.close_array();
  }

  void diagnostic(const Diagnostic& diagnostic) {
    json_.member("path", diagnostic.path).member("message", diagnostic.message);
  }

 private:
  // A frame's name holds whatever other articles are there: its article and its place among that article's frames.
  void name_frames() {
    std::map<std::uint32_t, std::uint32_t> seen;
    std::vector<const Claim*> by_frame;
    for (const auto& claim : report_.graph.claims()) by_frame.push_back(&claim);
    std::ranges::stable_sort(by_frame, {}, [](const Claim* claim) { return claim->frame; });
    for (const auto* claim : by_frame) {
      if (frames_.count(claim->frame) != 0) continue;
      frames_[claim->frame] =
          article_of(report_, *claim).metadata().id + "#" + std::to_string(++seen[claim->article.index]);
    }
  }

  void review(std::string_view name, const Review& review) {
    json_.key(name).open_object().member("decision", decision_of(review));
    json_.member("author", review.author).member("reason", review.reason).member_or_null("until", review.until);
    json_.close_object();
  }

  void attribution(const Claim& claim) {
    const auto& said = claim.attribution;
    const auto& article = article_of(report_, claim);
    json_.member_or_null("speaker", said.speaker).member_or_null("entity", said.entity).key("chain").open_array();
    for (const auto& source : said.chain) json_.value(source);
    json_.close_array().member_or_null("cue", article.content(said.cue));
    for (const auto& [name, span] : {std::pair{"speaker_span", said.speaker_span}, std::pair{"cue_span", said.cue}}) {
      if (span.empty()) continue;
      json_.key(name);
      write_span(json_, article, span);
    }
  }

  void counts(const ArticleCoverage& counted) {
    json_.member("sentences", counted.sentences).member("silent_sentences", counted.silent_sentences);
    json_.member("claims", counted.claims);
  }

  void keys(std::string_view name, const std::vector<ClaimId>& claims) {
    json_.key(name).open_array();
    for (const auto id : claims) json_.value(key_of(id));
    json_.close_array();
  }

  const std::string& key_of(ClaimId id) const { return report_.graph[id].key; }

  JsonWriter& json_;
  const Report& report_;
  const Wording& wording_;
  std::map<FrameId, std::string> frames_;
};

// Calls visit(type, write) for each record of a story, in the order of the report.
template <class Visit>
void for_each_record(StoryWriter& story, const Report& report, const Visit& visit) {
  const auto each = [&](std::string_view type, const auto& records, auto write) {
    for (const auto& record : records) visit(type, [&] { (story.*write)(record); });
  };
  each("article", report.articles, &StoryWriter::article);
  for (const auto& claim : report.graph.claims()) {
    if (is_listed(report, claim)) visit("claim", [&] { story.claim(claim); });
  }
  for (const auto& edge : report.graph.edges()) {
    if (kind_of(edge.verdict) != EdgeKind::none) visit("relation", [&] { story.relation(edge); });
  }
  each("discrepancy", report.discrepancies, &StoryWriter::discrepancy);
  each("agreement", report.agreements, &StoryWriter::position);
  each("silence", report.silences, &StoryWriter::silence);
  visit("coverage", [&] { story.coverage(); });
  each("diagnostic", report.diagnostics, &StoryWriter::diagnostic);
}

constexpr std::pair<std::string_view, std::string_view> lists[] = {
    {"article", "articles"},     {"claim", "claims"},     {"relation", "relations"}, {"discrepancy", "discrepancies"},
    {"agreement", "agreements"}, {"silence", "silences"}, {"coverage", "coverage"},  {"diagnostic", "diagnostics"},
};

// Everything of one story as members: a list for each type of record, coverage as one object.
void write_story(JsonWriter& json, const Report& report, const WriteOptions& options) {
  StoryWriter story(json, report, options);
  json.member_or_null("story", report.story).member("lang", report.language);
  for (const auto& [type, list] : lists) {
    json.key(list);
    const bool single = type == "coverage";
    if (!single) json.open_array();
    for_each_record(story, report, [&, wanted = type](std::string_view found, const auto& write) {
      if (found != wanted) return;
      json.open_object();
      write();
      json.close_object();
    });
    if (!single) json.close_array();
  }
}

std::string json_text(std::span<const Report> stories, const WriteOptions& options, int indent) {
  JsonWriter json(indent);
  json.open_object().member("format", format_name).member("engine", options.engine);
  if (stories.size() == 1) {
    write_story(json, stories[0], options);
  } else {
    json.key("stories").open_array();
    for (const auto& report : stories) {
      json.open_object();
      write_story(json, report, options);
      json.close_object();
    }
    json.close_array();
  }
  json.close_object();
  return json.take() + '\n';
}

}  // namespace

std::string write_json(std::span<const Report> stories, const WriteOptions& options) {
  return json_text(stories, options, 2);
}

std::string write_json_data(std::span<const Report> stories, const WriteOptions& options) {
  return json_text(stories, options, 0);
}

std::string write_json_lines(std::span<const Report> stories, const WriteOptions& options) {
  std::string lines = JsonWriter()
                          .open_object()
                          .member("type", "report")
                          .member("format", format_name)
                          .member("engine", options.engine)
                          .close_object()
                          .take() +
                      '\n';
  for (const auto& report : stories) {
    JsonWriter json;
    StoryWriter story(json, report, options);
    for_each_record(story, report, [&](std::string_view type, const auto& write) {
      json.open_object().member("type", type).member_or_null("story", report.story);
      write();
      json.close_object();
      lines += json.take() + '\n';
      json = JsonWriter();
    });
  }
  return lines;
}

std::string write_claims(std::span<const Report> stories, const WriteOptions& options) {
  std::string lines;
  for (const auto& report : stories) {
    JsonWriter json;
    StoryWriter story(json, report, options);
    for (const auto& claim : report.graph.claims()) {
      if (!is_listed(report, claim)) continue;
      json.open_object().member_or_null("story", report.story);
      story.claim(claim);
      lines += json.close_object().take() + '\n';
      json = JsonWriter();
    }
  }
  return lines;
}

}  // namespace rashomon
