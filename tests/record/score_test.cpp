// SPDX-License-Identifier: Apache-2.0
#include "record/score.h"

#include <gtest/gtest.h>

#include "record/evaluation.h"
#include "record/gold_match.h"
#include "record/text_score.h"

namespace rashomon {
namespace {

TEST(Score, AClaimCoversWhatItSharesHalfOfAndIsNotMuchLongerThan) {
  const GoldSpan marked{100, 120};
  const std::pair<GoldSpan, std::uint32_t> cases[] = {
      {{100, 120}, 20}, {{110, 130}, 10}, {{111, 131}, 0}, {{118, 121}, 2},
      {{80, 140}, 20},  {{79, 140}, 0},   {{120, 130}, 0},
  };
  for (const auto& [span, shared] : cases) EXPECT_EQ(covered({span}, marked), shared) << span.start << ".." << span.end;
  EXPECT_EQ(covered({{0, 5}, {105, 115}}, marked), 10) << "its mentions count too";
  EXPECT_EQ(covered({}, marked), 0);
}

TEST(Score, SpeakersAreTheSameByTheWordsOfOneInTheOther) {
  EXPECT_TRUE(same_speaker("le maire Paul Durand", "PAUL DURAND"));
  EXPECT_TRUE(same_speaker("", ""));
  EXPECT_FALSE(same_speaker("Durand", ""));
  EXPECT_FALSE(same_speaker("Durandal", "Durand"));
}

TEST(Score, GoldThatIsMalformedNamesItsPlace) {
  const auto gold = read_gold(
      R"({"conflicts": [{"id": "C1", "sides": [{"article": "a", "start": 0}]}], "agreements": [], "not_conflicts": []})");
  ASSERT_FALSE(gold);
  EXPECT_EQ(gold.error().message, "\"C1\": 'end' is missing");
}

TEST(Floor, HoldsAndIsOnlyRaised) {
  const std::vector<Figure> figures = {{"conflicts/recall", {2, 3}}};
  EXPECT_TRUE(shortfalls(figures, {{"conflicts/recall", 0.66}}).empty());
  EXPECT_EQ(shortfalls(figures, {{"conflicts/recall", 0.67}}).size(), 1U);
  EXPECT_FALSE(shortfalls(figures, {{"conflicts/strict", 0.1}}).at(0).measured);
  const auto higher = raised({{"conflicts/recall", 0.5}, {"conflicts/strict", 0.9}}, figures);
  EXPECT_EQ(higher.at("conflicts/recall"), 0.666);
  EXPECT_EQ(higher.at("conflicts/strict"), 0.9);
  const auto read = read_floor(write_floor(higher));
  ASSERT_TRUE(read);
  EXPECT_EQ(*read, higher);
}

}  // namespace
}  // namespace rashomon
