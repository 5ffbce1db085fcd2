// SPDX-License-Identifier: Apache-2.0

#include <gtest/gtest.h>

#include "claim/reading.h"

namespace rashomon {
namespace {

std::vector<std::string> quoted(std::string_view text) {
  std::vector<std::string> found;
  for (const auto span : find_quotes(text, "s")) found.emplace_back(text.substr(span.begin, span.size()));
  return found;
}

using Texts = std::vector<std::string>;

TEST(Quotes, AreFoundInTheMarksOfSeveralScripts) {
  EXPECT_EQ(quoted("Il dit : « Nous partons demain », puis se tait."), Texts{"Nous partons demain"});
  EXPECT_EQ(quoted("She said “we leave tomorrow” twice."), Texts{"we leave tomorrow"});
  EXPECT_EQ(quoted("Er sagte: „Wir gehen“."), Texts{"Wir gehen"});
  EXPECT_EQ(quoted("\"One\" and \"two\"."), (Texts{"One", "two"}));
}

TEST(Quotes, LoseTheSpacesInsideTheMarks) {
  EXPECT_EQ(quoted("«\u00a0Oui\u00a0» et «\u202fnon\u202f»"), (Texts{"Oui", "non"}));
}

TEST(Quotes, GoOnWhereTheTextIsWrapped) {
  EXPECT_EQ(quoted("Il dit : « Nous\npartons demain »."), Texts{"Nous\npartons demain"});
  EXPECT_EQ(quoted("She said \"we go.\nYou stay.\" twice."), Texts{"we go.\nYou stay."});
  EXPECT_EQ(quoted("\"We go.\nShe said: \"You stay.\""), (Texts{"We go.", "You stay."}));
  EXPECT_EQ(quoted("« Nous partons.\n\nIl se tait. »"), Texts{"Nous partons."});
  EXPECT_EQ(quoted("\"We leave.\n\"Tomorrow.\""), (Texts{"We leave.", "Tomorrow."}));
}

TEST(Quotes, SingleMarksAreApostrophesToo) {
  EXPECT_EQ(quoted("‘It wasn’t us,’ he said. ‘We’re going.’"), (Texts{"It wasn’t us,", "We’re going."}));
  EXPECT_EQ(quoted("She called it ‘a disaster’ for the town’s workers."), Texts{"a disaster"});
  EXPECT_EQ(quoted("It’s the workers’ choice."), Texts{});
  EXPECT_EQ(quoted("The café‘s door, the cafés’ doors."), Texts{});
}

TEST(Quotes, MayStandWithinOthers) {
  const std::string_view text = "« Il a dit : “Partez”, et nous sommes partis »";
  const auto outer = find_quotes(text, "s");
  ASSERT_EQ(outer.size(), 1U);
  const auto inner = find_inner_quotes(text, outer[0], "s");
  ASSERT_EQ(inner.size(), 1U);
  EXPECT_EQ(text.substr(inner[0].begin, inner[0].size()), "Partez");
}

TEST(Quotes, CloseOverOthersInTheSameMarks) {
  const std::string_view text = "« Il disait : « Attends », et j'attendais »";
  const auto outer = find_quotes(text, "s");
  ASSERT_EQ(outer.size(), 1U);
  EXPECT_TRUE(text.substr(outer[0].begin, outer[0].size()).ends_with("j'attendais"));
  const auto inner = find_inner_quotes(text, outer[0], "s");
  ASSERT_EQ(inner.size(), 1U);
  EXPECT_EQ(text.substr(inner[0].begin, inner[0].size()), "Attends");
}

TEST(Quotes, StraightSingleMarksQuoteWhereTheyBeginASentence) {
  EXPECT_EQ(quoted("'We lost,' said Tom. 'Even the dog.'"), (Texts{"We lost,", "Even the dog."}));
  EXPECT_EQ(quoted("The players' union won. It's the players', not ours."), Texts{});
}

TEST(Quotes, UnclosedOnesEndWithTheirParagraph) {
  EXPECT_EQ(quoted("« Nous partons demain.\nIl se tait."), Texts{"Nous partons demain."});
  EXPECT_EQ(quoted("« »"), Texts{});
  EXPECT_EQ(quoted("rien"), Texts{});
}

// Long lines of marks, closed or not: each is read once, or this would not end in a reader's time.
TEST(Quotes, MayBeManyInOneLine) {
  constexpr std::size_t many = 20000;
  const auto repeated = [](std::string_view words) {
    std::string text;
    for (std::size_t i = 0; i < many; ++i) text += words;
    return text;
  };
  EXPECT_EQ(find_quotes(repeated("« non » "), "s").size(), many);
  EXPECT_TRUE(find_quotes(repeated("it is ‘not s‘o ‘now. "), "s").empty());
  EXPECT_TRUE(find_quotes(repeated("« »\n"), "s").empty());
}

}  // namespace
}  // namespace rashomon
