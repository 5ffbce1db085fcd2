// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include "report/html/graph_layout.h"
#include "report/html/story.h"
#include "report/html/writer.h"
#include "report/sample.h"
#include "report/sample_wording.h"
#include "report/write.h"

namespace rashomon {
namespace {

TEST(Html, EscapesTextAndAttributesAndClosesWhatItOpened) {
  Html html;
  html.open("p", {{"title", "\"a\" & <b>"}}).text("1 < 2").empty("br").element("b", "x").close();
  EXPECT_EQ(html.take(), "<p title=\"&quot;a&quot; &amp; &lt;b&gt;\">1 &lt; 2<br/><b>x</b></p>");
}

TEST(Html, ShowsWhatWouldTurnTheOrderOfTheWords) {
  Html html;
  html.element("p", {{"lang", "a\u202eb"}}, "x\u2066…\u2069\u200f").element("title", "\u202ey");
  EXPECT_EQ(
      html.take(),
      "<p lang=\"a[U+202E]b\">x<span class=\"control\">U+2066</span>…<span class=\"control\">U+2069</span>\u200f</p>"
      "<title>[U+202E]y</title>");
}

TEST(Html, GivesArticlesLetters) {
  EXPECT_EQ(letter_of({0}), "A");
  EXPECT_EQ(letter_of({25}), "Z");
  EXPECT_EQ(letter_of({26}), "AA");
  EXPECT_EQ(letter_of({701}), "ZZ");
  EXPECT_EQ(letter_of({702}), "AAA");
}

TEST(GraphLayout, SetsAgreementLevelAndConflictAcross) {
  const auto report = sample_report("fr");
  const auto components = lay_out(report);
  ASSERT_EQ(components.size(), 2u);
  const auto& dead = components[0];
  EXPECT_EQ(dead.discrepancies, std::vector<std::size_t>{0});
  EXPECT_EQ(dead.columns, 3u);
  EXPECT_EQ(dead.rows, 2u);
  ASSERT_EQ(dead.claims.size(), 3u);
  const auto row_of = [&](std::string_view value) {
    for (const auto& one : dead.claims) {
      if (report.graph[one.claim].value_text == value) return one.row;
    }
    return 9u;
  };
  EXPECT_EQ(row_of("3 personne"), row_of("3 mort"));
  EXPECT_NE(row_of("3 personne"), row_of("5 personne"));
  EXPECT_EQ(components[1].edges.size(), 1u);
  EXPECT_EQ(components[1].columns, 2u);
}

TEST(GraphLayout, HasNothingToShowOfAnEmptyReport) { EXPECT_TRUE(lay_out(empty_report("fr")).empty()); }

TEST(HtmlFormat, MarksTheWordsOfADiscrepancyWithItsNumberAndLinksOnlyToTheWeb) {
  std::vector<Report> stories;
  stories.push_back(sample_report("fr"));
  WriteOptions options;
  options.wording = &sample_wording("fr");
  const auto page = write_html(stories, options);
  EXPECT_NE(page.find(">Trois personnes<sup>1</sup></a> sont mortes"), std::string::npos);
  EXPECT_NE(page.find(">la ville de Sarce<sup>2</sup></a>."), std::string::npos);
  EXPECT_NE(page.find("href=\"https://example.org/a?b=1&amp;c=2\""), std::string::npos);
  EXPECT_EQ(page.find("javascript:"), page.rfind("javascript:")) << "only in the data";
  EXPECT_EQ(page.find("\"javascript:"), page.find("\"javascript:alert(1)\"")) << "only in the data";
}

}  // namespace
}  // namespace rashomon
