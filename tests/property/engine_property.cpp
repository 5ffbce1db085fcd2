// SPDX-License-Identifier: Apache-2.0
// What always holds of a report (DESIGN: What always holds), tried on every story of the corpus.
#include <algorithm>
#include <clocale>
#include <locale>
#include <map>
#include <random>
#include <set>

#include <gtest/gtest.h>

#include "property/arbitrary_text.h"
#include "property/stories.h"

namespace rashomon {
namespace {

class OfEachStory : public testing::TestWithParam<std::size_t> {
 protected:
  const Story& story() const { return all_stories()[GetParam()]; }
};

std::string story_name(const testing::TestParamInfo<std::size_t>& test) {
  auto name = all_stories()[test.param].name;
  std::ranges::replace_if(
      name, [](unsigned char c) { return std::isalnum(c) == 0; }, '_');
  return name;
}

TEST_P(OfEachStory, TheOrderOfTheArticlesChangesNothing) {
  auto articles = story().articles;
  const auto expected = picture_of(compare(articles));
  std::mt19937 random(2023);
  for (int round = 0; round < 3; ++round) {
    std::ranges::shuffle(articles, random);
    EXPECT_EQ(picture_of(compare(articles)), expected);
  }
}

TEST_P(OfEachStory, TheNumberOfThreadsChangesNothing) {
  EXPECT_EQ(picture_of(compare(story().articles, 4)), picture_of(compare(story().articles, 1)));
}

// Of a country that writes 1.000,5 and sorts otherwise.
struct ForeignNumbers : std::numpunct<char> {
  char do_decimal_point() const override { return ','; }
  char do_thousands_sep() const override { return '.'; }
  std::string do_grouping() const override { return "\3"; }
};

TEST_P(OfEachStory, TheLocaleOfTheProcessChangesNothing) {
  const auto expected = sayings_of(compare(story().articles));
  const auto ids = ids_of(compare(story().articles));
  const auto before = std::locale::global(std::locale(std::locale::classic(), new ForeignNumbers));
  std::setlocale(LC_ALL, "C.UTF-8");
  const auto report = compare(story().articles);
  std::setlocale(LC_ALL, "C");
  std::locale::global(before);
  EXPECT_EQ(sayings_of(report), expected);
  EXPECT_EQ(ids_of(report), ids);
}

// By discrepancy: how many independent sources its positions have together.
std::map<std::string, std::uint32_t> sources_of(const Report& report) {
  std::map<std::string, std::uint32_t> sources;
  for (const auto& found : report.discrepancies) {
    for (const auto& position : found.positions) sources[found.id] += position.independent_sources;
  }
  return sources;
}

TEST_P(OfEachStory, TheNamesOfTheArticlesChangeNoFinding) {
  std::vector<Article> reversed;
  for (std::size_t i = 0; i < story().articles.size(); ++i) {
    reversed.push_back(renamed(story().articles[i], "z" + std::to_string(9 - i)));
  }
  const auto expected = compare(story().articles), found = compare(reversed);
  EXPECT_EQ(sayings_of(found), sayings_of(expected));
  EXPECT_EQ(sources_of(found), sources_of(expected));
}

TEST_P(OfEachStory, AnArticleDoesNotDisagreeWithItsCopy) {
  for (const auto& article : story().articles) {
    const auto alone = ids_of(compare({article}));
    const auto twice = ids_of(compare({article, renamed(article, article.metadata().id + "-copy")}));
    EXPECT_TRUE(std::ranges::includes(alone, twice)) << article.metadata().id;
  }
}

TEST_P(OfEachStory, ACopyAddsNoIndependentSource) {
  const auto before = sources_of(compare(story().articles));
  for (const auto& article : story().articles) {
    auto articles = story().articles;
    articles.push_back(renamed(article, article.metadata().id + "-copy"));
    EXPECT_EQ(sources_of(compare(articles)), before) << article.metadata().id;
  }
}

void expect_within(const Article& article, Span span) {
  const auto content = article.content();
  ASSERT_LE(span.begin, span.end);
  ASSERT_LE(span.end, content.size());
  EXPECT_TRUE(on_boundary(content, span.begin) && on_boundary(content, span.end)) << article.content(span);
}

TEST_P(OfEachStory, EverySpanLiesInItsArticleOnCharacterBoundaries) {
  const auto report = compare(story().articles);
  // A language of the shared stories may have no tables of actions yet.
  EXPECT_TRUE(!report.graph.claims().empty() || GetParam() >= corpus_stories().size());
  for (const auto& claim : report.graph.claims()) {
    const auto& article = report.articles[claim.article.index];
    expect_within(article, claim.value_span);
    expect_within(article, claim.evidence);
    for (const auto mention : claim.mentions) expect_within(article, mention);
    EXPECT_LT(claim.value_span.begin, claim.value_span.end) << claim.facet;
  }
}

// The edges between claims of the given articles, by the keys of the claims.
std::set<std::string> edges_among(const Report& report, const std::set<std::string>& ids) {
  std::set<std::string> edges;
  const auto inside = [&](ClaimId id) {
    return ids.contains(report.articles[report.graph[id].article.index].metadata().id);
  };
  for (const auto& edge : report.graph.edges()) {
    if (!inside(edge.a) || !inside(edge.b)) continue;
    auto a = report.graph[edge.a].key, b = report.graph[edge.b].key;
    if (b < a) std::swap(a, b);
    edges.insert(a + ' ' + b + ' ' + std::string(name_of(edge.verdict)) + ' ' + std::string(edge.reason));
  }
  return edges;
}

TEST_P(OfEachStory, OtherArticlesDoNotChangeAComparison) {
  const auto whole = compare(story().articles);
  for (std::size_t i = 0; i < story().articles.size(); ++i) {
    for (std::size_t j = i + 1; j < story().articles.size(); ++j) {
      const std::vector<Article> pair = {story().articles[i], story().articles[j]};
      const std::set<std::string> ids = {pair[0].metadata().id, pair[1].metadata().id};
      EXPECT_EQ(edges_among(compare(pair), ids), edges_among(whole, ids)) << *ids.begin();
    }
  }
}

TEST_P(OfEachStory, IdsAreUniqueAndEveryConflictBelongsToADiscrepancy) {
  const auto report = compare(story().articles);
  const auto ids = ids_of(report);
  EXPECT_EQ(std::ranges::adjacent_find(ids), ids.end());
  std::set<std::size_t> held;
  for (const auto& found : report.discrepancies) held.insert(found.edges.begin(), found.edges.end());
  for (std::size_t i = 0; i < report.graph.edges().size(); ++i) {
    const auto kind = kind_of(report.graph.edges()[i].verdict);
    const bool needed = kind == EdgeKind::conflict || kind == EdgeKind::update;
    EXPECT_TRUE(!needed || held.contains(i)) << i;
  }
}

TEST(SharedStories, AreTriedToo) {
  if (shared_stories().empty())
    GTEST_SKIP()
        << "set RASHOMON_SHARED to the folder that holds data/clusters: the stories of the corpus alone are tried";
  EXPECT_GT(all_stories().size(), corpus_stories().size());
}

INSTANTIATE_TEST_SUITE_P(Stories, OfEachStory, testing::Range(std::size_t{0}, all_stories().size()), story_name);

}  // namespace
}  // namespace rashomon
