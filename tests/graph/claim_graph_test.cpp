// SPDX-License-Identifier: Apache-2.0
#include <rashomon/claim_graph.h>

#include <algorithm>
#include <array>

#include <gtest/gtest.h>

namespace rashomon {
namespace {

// One claim an entry: the article that makes it.
std::vector<Claim> claims_of(std::initializer_list<std::uint32_t> articles) {
  std::vector<Claim> claims;
  for (const auto article : articles) {
    Claim claim;
    claim.id = {static_cast<std::uint32_t>(claims.size())};
    claim.article = {article};
    claims.push_back(claim);
  }
  return claims;
}

Comparison edge(std::uint32_t a, std::uint32_t b, Verdict verdict, double confidence = 0.9) {
  return {{a}, {b}, Aspect::quantity, verdict, "", confidence};
}

using Ids = std::vector<ClaimId>;

TEST(ClaimGraph, AgreementsShareAPositionAndAConflictParts) {
  const std::vector<ArticleId> copies = {{0}, {1}, {2}};
  const ClaimGraph graph(claims_of({0, 1, 2}), {edge(0, 1, Verdict::agrees), edge(0, 2, Verdict::contradicts)}, copies);
  const auto disputes = graph.disputes();
  ASSERT_EQ(disputes.size(), 1U);
  EXPECT_EQ(disputes[0].claims, (Ids{{0}, {1}, {2}}));
  ASSERT_EQ(disputes[0].positions.size(), 2U);
  EXPECT_EQ(disputes[0].positions[0].claims, (Ids{{0}, {1}}));
  EXPECT_EQ(disputes[0].positions[0].articles, 2U);
  EXPECT_EQ(disputes[0].edges, std::vector<std::size_t>{1});
}

TEST(ClaimGraph, AWeakAgreementDoesNotJoinWhatConflicts) {
  const std::vector<ArticleId> copies = {{0}, {1}, {2}};
  const ClaimGraph graph(
      claims_of({0, 1, 2}),
      {edge(0, 1, Verdict::contradicts), edge(0, 2, Verdict::agrees, 0.9), edge(1, 2, Verdict::agrees, 0.5)}, copies);
  const auto disputes = graph.disputes();
  ASSERT_EQ(disputes.size(), 1U);
  ASSERT_EQ(disputes[0].positions.size(), 2U);
  EXPECT_EQ(disputes[0].positions[0].claims, (Ids{{0}, {2}}));
  EXPECT_EQ(disputes[0].positions[1].claims, Ids{{1}});
}

TEST(ClaimGraph, EqualValuesShareAPositionWithoutBeingCompared) {
  const std::vector<ArticleId> copies = {{0}, {1}, {2}};
  auto claims = claims_of({0, 1, 2});
  claims[0].value_text = "planned";
  claims[1].value_text = claims[2].value_text = "asserted";
  const ClaimGraph graph(std::move(claims), {edge(0, 1, Verdict::diverges), edge(0, 2, Verdict::diverges)}, copies);
  const auto disputes = graph.disputes();
  ASSERT_EQ(disputes.size(), 1U);
  ASSERT_EQ(disputes[0].positions.size(), 2U);
  EXPECT_EQ(disputes[0].positions[0].claims, (Ids{{1}, {2}}));
}

TEST(ClaimGraph, ACopyAddsNoIndependentSource) {
  const std::vector<ArticleId> copies = {{0}, {0}};
  const ClaimGraph graph(claims_of({0, 1}), {edge(0, 1, Verdict::agrees)}, copies);
  ASSERT_EQ(graph.agreements().size(), 1U);
  EXPECT_EQ(graph.agreements()[0].articles, 2U);
  EXPECT_EQ(graph.agreements()[0].independent_sources, 1U);
  EXPECT_TRUE(graph.disputes().empty());
}

// What is equally sure joins by what is said, not by which article comes first.
TEST(ClaimGraph, TheOrderOfTheArticlesPartsNoPosition) {
  const std::vector<ArticleId> copies = {{0}, {1}, {2}};
  const std::array<std::string, 3> values = {"village", "north", "monastery"};
  for (const auto& order : {std::array<std::uint32_t, 3>{0, 1, 2}, {2, 1, 0}, {1, 2, 0}}) {
    auto claims = claims_of({0, 1, 2});
    for (std::size_t i = 0; i < 3; ++i) claims[order[i]].value_text = values[i];
    const auto village = order[0], north = order[1], monastery = order[2];
    const ClaimGraph graph(std::move(claims),
                           {edge(north, village, Verdict::refines), edge(north, monastery, Verdict::refines),
                            edge(village, monastery, Verdict::diverges)},
                           copies);
    const auto disputes = graph.disputes();
    ASSERT_EQ(disputes.size(), 1U);
    EXPECT_EQ(disputes[0].positions[0].claims.size(), 2U);
    EXPECT_TRUE(std::ranges::count(disputes[0].positions[0].claims, ClaimId{monastery}) == 1);
  }
}

// "Le village, au nord": the copy tells again that the two places fit, which one article alone is not asked.
TEST(ClaimGraph, ACopyJoinsNoTwoClaimsOfItsArticle) {
  const std::vector<ArticleId> copies = {{0}, {0}, {2}};
  auto claims = claims_of({0, 0, 1, 1, 2, 2});
  for (const auto i : {0U, 2U}) claims[i].value_text = claims[i].facet = "village";
  for (const auto i : {1U, 3U}) claims[i].value_text = claims[i].facet = "north";
  claims[4].value_text = "monastery";
  claims[5].value_text = "north";
  const ClaimGraph graph(
      std::move(claims),
      {edge(0, 2, Verdict::agrees), edge(1, 3, Verdict::agrees), edge(1, 2, Verdict::refines),
       edge(0, 3, Verdict::refines), edge(0, 4, Verdict::diverges, 0.7), edge(2, 4, Verdict::diverges, 0.7),
       edge(1, 4, Verdict::refines, 0.7), edge(3, 4, Verdict::refines, 0.7)},
      copies);
  const auto disputes = graph.disputes();
  ASSERT_EQ(disputes.size(), 1U);
  ASSERT_EQ(disputes[0].positions.size(), 2U);
  EXPECT_EQ(disputes[0].positions[0].claims, (Ids{{4}, {1}, {3}}));
  EXPECT_EQ(disputes[0].positions[0].independent_sources, 2U);
  EXPECT_EQ(disputes[0].positions[1].claims, (Ids{{0}, {2}}));
}

TEST(ClaimGraph, EdgesOfAClaimStandInTheOrderOfTheOtherEnds) {
  const std::vector<ArticleId> copies = {{0}, {1}, {2}};
  const ClaimGraph graph(claims_of({0, 1, 2}), {edge(1, 2, Verdict::agrees), edge(0, 1, Verdict::diverges)}, copies);
  EXPECT_EQ(graph.edges_of({1}), (std::vector<std::size_t>{1, 0}));
  EXPECT_EQ(graph.edges_of({2}), std::vector<std::size_t>{0});
}

}  // namespace
}  // namespace rashomon
