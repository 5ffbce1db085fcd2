// SPDX-License-Identifier: Apache-2.0
#include "compare/articles.h"

#include <algorithm>
#include <chrono>
#include <utility>

#include <gtest/gtest.h>

namespace rashomon {
namespace {

PublicationDate day(const std::string& iso) {
  const auto number = [&](std::size_t at, std::size_t size) { return std::stoi(iso.substr(at, size)); };
  const std::chrono::year_month_day date{std::chrono::year(number(0, 4)),
                                         std::chrono::month(static_cast<unsigned>(number(5, 2))),
                                         std::chrono::day(static_cast<unsigned>(number(8, 2)))};
  PublicationDate published;
  published.origin = PublicationDate::Origin::metadata;
  published.when =
      Interval{Day(std::chrono::local_days(date)), Day(std::chrono::local_days(date)) + std::chrono::days(1)};
  return published;
}

Article article(const std::string& id, const std::string& language, const std::string& published,
                const std::string& text) {
  Metadata metadata;
  metadata.id = metadata.path = id;
  metadata.language = language;
  metadata.published = day(published);
  return {std::move(metadata), "", text};
}

}  // namespace

std::vector<std::string> reasons(const Engine& engine, const ArticlePair& pair, bool turned, bool agreements) {
  std::vector<Article> articles = {article(turned ? "b" : "a", pair.language, pair.one_published, pair.one),
                                   article(turned ? "a" : "b", pair.language, pair.other_published, pair.other)};
  std::vector<std::string> found;
  const auto report = engine.compare("story", std::move(articles), {});
  for (const auto& edge : report.graph.edges()) {
    if ((kind_of(edge.verdict) == EdgeKind::agreement) != agreements) continue;
    found.emplace_back(edge.reason);
    for (const auto id : {edge.a, edge.b}) {
      const auto& claim = report.graph[id];
      const auto span = claim.value_span;
      const std::string_view content = report.articles[claim.article.index].content();
      found.push_back(std::string(edge.reason) + ' ' + std::string(content.substr(span.begin, span.size())));
    }
  }
  return found;
}

void expect_levels(std::span<const ArticlePair> cases) {
  const auto engine = Engine::open({RASHOMON_PACKS, 1});
  ASSERT_TRUE(engine);
  for (const auto& each : cases) {
    for (const bool turned : {false, true}) {
      SCOPED_TRACE(each.what + (turned ? ", turned" : ""));
      const auto found = reasons(*engine, each, turned, false);
      if (each.reason.empty()) {
        EXPECT_TRUE(found.empty()) << found.front();
      } else {
        EXPECT_NE(std::ranges::find(found, each.reason), found.end());
      }
    }
  }
}

}  // namespace rashomon
