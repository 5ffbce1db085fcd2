// SPDX-License-Identifier: Apache-2.0
#include "property/stories.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <iostream>
#include <sstream>

namespace rashomon {
namespace {

Engine open_engine(unsigned threads) {
  auto engine = Engine::open({.packs = RASHOMON_PACKS, .threads = threads});
  if (engine) return *std::move(engine);
  std::cerr << engine.error().message << '\n';
  std::exit(1);
}

std::vector<Story> read_stories(std::string path) {
  const std::array<std::string, 1> folder = {std::move(path)};
  return read_inputs(folder, {}, {}).stories;
}

std::ostream& operator<<(std::ostream& out, Span span) { return out << '[' << span.begin << ',' << span.end << ')'; }

void draw(std::ostream& out, const std::vector<ClaimId>& claims) {
  for (const auto claim : claims) out << ' ' << claim.index;
}

void draw(std::ostream& out, const Claim& claim) {
  out << claim.article.index << ' ' << claim.key << ' ' << name_of(claim.aspect) << ' ' << claim.facet << ' '
      << claim.subject << ' ' << claim.value_text << claim.value_span << claim.evidence;
  for (const auto mention : claim.mentions) out << mention;
  out << ' ' << name_of(claim.polarity) << ' ' << name_of(claim.modality) << ' ' << claim.attribution.entity << ' '
      << claim.scope << '\n';
}

void draw(std::ostream& out, const Discrepancy& found) {
  out << found.id << ' ' << found.fingerprint << ' ' << name_of(found.aspect) << ' ' << name_of(found.verdict) << ' '
      << found.question << ' ' << found.explanation << ' ' << found.confidence << ' ' << found.weight << ':';
  for (const auto& position : found.positions) {
    draw(out, position.claims);
    out << " (" << position.articles << '/' << position.independent_sources << ')';
  }
  out << '\n';
}

}  // namespace

const std::vector<Story>& corpus_stories() {
  static const auto read = read_stories(RASHOMON_STORIES);
  return read;
}

const std::vector<Story>& shared_stories() {
  static const auto read = [] {
    const auto* shared = std::getenv("RASHOMON_SHARED");
    return shared == nullptr ? std::vector<Story>() : read_stories(std::string(shared) + "/data/clusters");
  }();
  return read;
}

const std::vector<Story>& all_stories() {
  static const auto all = [] {
    auto stories = corpus_stories();
    stories.insert(stories.end(), shared_stories().begin(), shared_stories().end());
    return stories;
  }();
  return all;
}

const Engine& test_engine(unsigned threads) {
  static const Engine one = open_engine(1), four = open_engine(4);
  return threads == 1 ? one : four;
}

Article renamed(const Article& article, std::string id) {
  auto metadata = article.metadata();
  metadata.id = std::move(id);
  return {std::move(metadata), article.title(), article.text()};
}

Report compare(std::vector<Article> articles, unsigned threads) {
  return test_engine(threads).compare("story", std::move(articles), {});
}

std::string picture_of(const Report& report) {
  std::ostringstream out;
  out.precision(17);
  for (const auto& article : report.articles) out << article.metadata().id << '\n';
  for (const auto& claim : report.graph.claims()) draw(out, claim);
  for (const auto& edge : report.graph.edges()) {
    out << edge.a.index << ' ' << edge.b.index << ' ' << name_of(edge.verdict) << ' ' << edge.reason << ' '
        << edge.confidence << '\n';
  }
  for (const auto& found : report.discrepancies) draw(out, found);
  for (const auto& position : report.agreements) draw(out, position.claims);
  for (const auto& silence : report.silences) out << " silent " << silence.claim.index;
  for (const auto& part : report.coverage.articles)
    out << ' ' << part.sentences << '/' << part.silent_sentences << '/' << part.claims;
  out << ' ' << report.coverage.questions << '/' << report.coverage.shared_questions << '\n';
  return out.str();
}

std::vector<std::string> sayings_of(const Report& report) {
  std::vector<std::string> sayings;
  for (const auto& found : report.discrepancies) {
    std::vector<std::string> said;
    for (const auto id : found.claims) {
      const auto& claim = report.graph[id];
      said.emplace_back(report.articles[claim.article.index].content(claim.value_span));
    }
    std::ranges::sort(said);
    std::string saying(name_of(found.verdict));
    for (const auto& words : said) saying += " | " + words;
    sayings.push_back(std::move(saying));
  }
  std::ranges::sort(sayings);
  return sayings;
}

std::vector<std::string> ids_of(const Report& report) {
  std::vector<std::string> ids;
  for (const auto& found : report.discrepancies) ids.push_back(found.id);
  std::ranges::sort(ids);
  return ids;
}

}  // namespace rashomon
