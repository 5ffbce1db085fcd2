// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include "report/claim_text.h"
#include "report/outline.h"
#include "report/sample.h"
#include "report/sample_wording.h"
#include "report/write.h"
#include "text/decode.h"

namespace rashomon {
namespace {

std::string written(std::string_view format, const std::string& language, const WriteOptions& more = {}) {
  std::vector<Report> stories;
  stories.push_back(sample_report(language));
  auto options = more;
  options.wording = &sample_wording(language);
  options.engine = "rashomon 1.2.3";
  return find_format(format)->write(stories, options);
}

bool contains(std::string_view text, std::string_view part) { return text.find(part) != std::string_view::npos; }

TEST(Formats, AreFoundByName) {
  EXPECT_EQ(formats().front().name, "text");
  EXPECT_EQ(find_format("jsn"), nullptr);
}

TEST(Formats, AreUtf8EndInALineEndAndRepeatTheSameBytes) {
  for (const auto& format : formats()) {
    const auto once = written(format.name, "fr");
    EXPECT_EQ(decode(once).replaced, 0u) << format.name;
    EXPECT_TRUE(once.ends_with('\n')) << format.name;
    EXPECT_EQ(once, written(format.name, "fr")) << format.name;
    EXPECT_FALSE(contains(once, "\x1b")) << format.name << " lets an article's control characters through";
  }
}

TEST(Formats, ForPeopleShowTheQuestionThePositionsAndTheirWordsThenWhatWasRead) {
  for (const char* language : {"fr", "en"}) {
    const auto& wording = sample_wording(language);
    for (const char* format : {"text", "markdown", "html"}) {
      WriteOptions unwrapped;
      unwrapped.width = 0;
      const auto page = written(format, language, unwrapped);
      for (const std::string_view part :
           {"Trois personnes", "Cinq personnes", "le village d’Orvanne", "la ville de Sarce", "Le Journal"}) {
        EXPECT_TRUE(contains(page, part)) << format << " lacks " << part << "\n" << page;
      }
      EXPECT_TRUE(contains(page, wording.with_subject("layout/says", "le préfet"))) << format;
      EXPECT_TRUE(contains(page, wording["verdict/contradicts"])) << format;
      EXPECT_LT(page.find(wording["layout/conflicts"]), page.find(wording["layout/agreements"])) << format;
      EXPECT_LT(page.find(wording["layout/agreements"]), page.find(wording["layout/coverage"])) << format;
      EXPECT_TRUE(contains(page, wording["layout/caveat"])) << format;
      EXPECT_FALSE(contains(page, "layout/")) << format << ": a wording is missing in " << language << "\n" << page;
    }
  }
}

TEST(TextFormat, WrapsAtTheWidthAndColoursOnlyWhereAsked) {
  WriteOptions narrow;
  narrow.width = 60;
  const auto page = written("text", "fr", narrow);
  std::size_t columns = 0;
  for (const char c : page) {
    if ((static_cast<unsigned char>(c) & 0xc0) != 0x80) ++columns;
    if (c == '\n') columns = 0;
    ASSERT_LE(columns, 60u) << page;
  }
  WriteOptions coloured;
  coloured.colour = true;
  EXPECT_TRUE(contains(written("text", "fr", coloured), "\x1b[31m"));
}

TEST(Outline, CutsLongEvidenceAroundTheValue) {
  const auto report = sample_report("fr");
  const auto outline = outline_of(report, sample_wording("fr"));
  ASSERT_EQ(outline.conflicts.size(), 2u);
  const auto& voice = outline.conflicts[0].positions[0].voices[0];
  EXPECT_EQ(voice.before + voice.value + voice.after,
            "Trois personnes sont mortes dans l’effondrement du pont, a dit le préfet.");
  EXPECT_EQ(voice.speaker, "le préfet");
  EXPECT_EQ(voice.article, "Le Journal (a)");
  EXPECT_TRUE(outline.updates.empty());
  ASSERT_EQ(outline.silences.size(), 1u);
  EXPECT_EQ(outline.read.sentences, 5u);
}

TEST(ClaimText, CountsBytesOfTheTextOrOfTheTitle) {
  const auto report = sample_report("fr");
  const auto& article = report.articles[0];
  const auto in_text = reported(article, {article.text_begin() + 2, article.text_begin() + 4});
  EXPECT_EQ(in_text.start, 2u);
  EXPECT_FALSE(in_text.in_title);
  const auto in_title = reported(article, {3, 7});
  EXPECT_EQ(in_title.start, 3u);
  EXPECT_TRUE(in_title.in_title);
}

TEST(ClaimText, WritesTimes) {
  const auto day = [](int month, unsigned number) {
    return Instant(std::chrono::local_days(std::chrono::year(2024) / month / std::chrono::day(number)));
  };
  Time time;
  EXPECT_EQ(iso(time), "");
  time.when = {{day(3, 5), day(3, 6)}};
  EXPECT_EQ(iso(time), "2024-03-05");
  time.when = {{day(3, 5), day(3, 8)}, {day(4, 1), Instant::max()}};
  EXPECT_EQ(iso(time), "2024-03-05/2024-03-07|2024-04-01/..");
  time.when = {{day(3, 5) + std::chrono::hours(18), day(3, 5) + std::chrono::hours(19)}};
  EXPECT_EQ(iso(time), "2024-03-05T18:00/2024-03-05T19:00");
}

}  // namespace
}  // namespace rashomon
