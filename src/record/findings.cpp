// SPDX-License-Identifier: Apache-2.0
#include "record/findings.h"

#include <algorithm>
#include <set>

#include "base/hash.h"
#include "base/json_writer.h"
#include "document/published.h"
#include "record/conditions.h"
#include "report/claim_text.h"
#include "report/escape.h"

namespace rashomon {
namespace {

constexpr std::string_view format_name = "rashomon-findings/1";

RecordedArticle kept(const Article& article) {
  const auto& metadata = article.metadata();
  // A date that was read from the text changes with the text.
  const bool told = metadata.published.origin != PublicationDate::Origin::text;
  std::string about(article.title());
  for (const auto& part : {metadata.outlet, metadata.language, told ? iso(metadata.published) : std::string()})
    about += '\n' + part;
  return {metadata.id, metadata.language, metadata.sha256, hex(hash(about))};
}

RecordedPosition kept(const Report& report, const Position& position) {
  std::set<std::string> articles;
  for (const auto id : position.claims) articles.insert(article_of(report, report.graph[id]).metadata().id);
  const auto& first = report.graph[position.claims.front()];
  return {one_line(words_of(report, first, first.value_span)), {articles.begin(), articles.end()}};
}

RecordedFinding kept(const Report& report, const Discrepancy& discrepancy) {
  RecordedFinding finding{discrepancy.id,     discrepancy.fingerprint,        discrepancy.verdict,
                          discrepancy.aspect, one_line(discrepancy.question), {}};
  for (const auto& position : discrepancy.positions) finding.positions.push_back(kept(report, position));
  std::ranges::sort(finding.positions, {}, [](const RecordedPosition& p) { return std::tie(p.articles, p.quote); });
  return finding;
}

// "en-GB" is read with the pack "en".
std::set<std::string> languages_of(const Report& report) {
  std::set<std::string> languages;
  for (const auto& article : report.articles) {
    const auto& tag = article.metadata().language;
    languages.insert(tag.substr(0, tag.find('-')));
  }
  return languages;
}

std::string line_of(const RecordedArticle& article) {
  JsonWriter json;
  json.open_object().member("id", article.id).member("lang", article.language).member("text", article.text);
  return json.member("about", article.about).close_object().take();
}

std::string line_of(const RecordedPack& pack) {
  JsonWriter json;
  json.open_object().member("name", pack.name).member("words", pack.words).member_or_null("model", pack.model);
  return json.close_object().take();
}

std::string line_of(const RecordedFinding& finding) {
  JsonWriter json;
  json.open_object().member("id", finding.id).member("fingerprint", finding.fingerprint);
  json.member("verdict", name_of(finding.verdict)).member("aspect", name_of(finding.aspect));
  json.member("question", finding.question).key("positions").open_array();
  for (const auto& position : finding.positions) {
    json.open_object().member("quote", position.quote).key("articles").open_array();
    for (const auto& article : position.articles) json.value(article);
    json.close_array().close_object();
  }
  return json.close_array().close_object().take();
}

template <class Entry>
std::string list_of(std::string_view name, const std::vector<Entry>& entries) {
  std::string text = json_quoted(name) + ": [";
  for (std::size_t i = 0; i < entries.size(); ++i) text += (i == 0 ? "\n" : ",\n") + line_of(entries[i]);
  return text + (entries.empty() ? "]" : "\n]");
}

}  // namespace

FindingsRecord record_of(const Report& report, const Conditions& conditions) {
  FindingsRecord record{report.story, conditions, {}};
  const auto languages = languages_of(report);
  std::erase_if(record.conditions.packs, [&](const RecordedPack& pack) {
    const bool shared = pack.name == shared_pack || pack.name == places_pack;
    return !shared && !languages.contains(pack.name);
  });
  for (const auto& article : report.articles) record.conditions.articles.push_back(kept(article));
  for (const auto& discrepancy : report.discrepancies) record.findings.push_back(kept(report, discrepancy));
  std::ranges::sort(record.findings, {}, &RecordedFinding::id);
  return record;
}

std::string write_findings(const FindingsRecord& record) {
  const auto& conditions = record.conditions;
  std::string text = "{\n\"format\": " + json_quoted(format_name) + ",\n\"story\": " + json_quoted(record.story);
  text += ",\n\"program\": " + json_quoted(conditions.program);
  text += ",\n\"platform\": " + json_quoted(conditions.platform);
  text += ",\n\"options\": " + json_quoted(conditions.options);
  text += ",\n" + list_of("articles", conditions.articles);
  text += ",\n" + list_of("packs", conditions.packs);
  return text + ",\n" + list_of("findings", record.findings) + "\n}\n";
}

}  // namespace rashomon
