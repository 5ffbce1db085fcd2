// SPDX-License-Identifier: Apache-2.0
#include "document/text_date.h"

#include <gtest/gtest.h>

#include "document/calendar_scan.h"
#include "document/published.h"
#include "document/test_words.h"

namespace rashomon {
namespace {

struct Case {
  const char *language, *known, *text, *expected;
};

TEST(TextDate, TakesStampsAndLeavesProse) {
  const auto& words = built_words();
  for (const auto& [language, known, text, expected] : {
           // At the head.
           Case{"fr", "", " date 2021-04 Le maire a démissionné.", "2021-04"},
           Case{"en", "", "14 Mar 2019 At least two people were hurt.", "2019-03-14"},
           Case{"en", "", "Published March 14 2019 A bridge fell.", "2019-03-14"},
           Case{"en", "", "Thursday 14 March, 2019 - A bridge fell.", "2019-03-14"},
           Case{"fr", "", "LYON, 14 mars 2019 (Agence) - Un pont est tombé.", "2019-03-14"},
           Case{"en", "", "14-03-2019 Lyon A bridge fell.", "2019-03-14"},
           Case{"fr", "", "Le 14 mars 2019, un pont est tombé.", ""},
           Case{"fr", "", "Le 14 mars 2019 un pont est tombé.", ""},
           Case{"en", "", "On March 14, 2019, a bridge fell.", ""},
           Case{"en", "", "The bridge that fell on March 14, 2019 Was old.", ""},
           // On a line of its own.
           Case{"fr", "", "Un pont est tombé.\n\n14 mars 2019\n\nIl était vieux.", "2019-03-14"},
           Case{"fr", "", "Un pont est tombé.\nIl était vieux.\nJeudi 14 mars 2019", "2019-03-14"},
           // Narrowing what is known.
           Case{"fr", "2019-03",
                "Un pont est tombé. Il était vieux.\n\nMerci à tous. — Anne (@anne) 14 mars 2019\n\nFin.",
                "2019-03-14"},
           Case{"fr", "2019-03", "A. (@a) 14 mars 2019\nB. (@b) 20 mars 2019\nC. (@c) 2 avril 2019\nFin.",
                "2019-03-20"},
           Case{"fr", "2019", "14 mars 2019 Un pont est tombé.", "2019-03-14"},
           Case{"fr", "2019-03", "Le pont fermé depuis le 2 mars 2019\n\nIl est tombé.", "2019-03"},
           Case{"fr", "2019-03", "Il était fermé depuis le 2 mars 2019.", "2019-03"},
           Case{"fr", "2019-03-15", "14 mars 2019 Un pont est tombé.", "2019-03-15"},
           Case{"fr", "", "Un texte long. — Anne (@anne) 14 mars 2010\n\nFin de tout cela.", ""},
           Case{"fr", "",
                "date 2019-03 Un pont est tombé.\n\nMerci à tous, et bon courage. — Anne (@anne) 14 mars 2019\n\nFin.",
                "2019-03-14"},
           // No date at all.
           Case{"fr", "", "", ""},
           Case{"fr", "", "2019", ""},
           Case{"und", "", "14 mars 2019 Un pont est tombé.", "2019-03-14"},
       }) {
    const auto date = parse_published(known, PublicationDate::Origin::metadata).value_or(PublicationDate{});
    EXPECT_EQ(iso(dated_by_text(text, language, date, words)), expected) << text;
  }
}

TEST(TextDate, SaysWhereItIsFrom) {
  const auto& words = built_words();
  const auto month = *parse_published("2019-03", PublicationDate::Origin::metadata);
  EXPECT_EQ(dated_by_text("Un pont.", "fr", month, words).origin, PublicationDate::Origin::metadata);
  EXPECT_EQ(dated_by_text("14 mars 2019 Un pont.", "fr", month, words).origin, PublicationDate::Origin::text);
}

TEST(WrittenDates, FindsTheFormsOfDates) {
  const auto& words = built_words();
  const auto found = [&](std::string_view language, std::string_view piece) {
    std::string all;
    for (const auto& date : written_dates(piece, language, words)) all += iso(date.date) + " ";
    return all;
  };
  EXPECT_EQ(found("fr", "du 1er mars 2019 au 14 août 2020, puis 2021-05-06"), "2019-03-01 2020-08-14 2021-05-06 ");
  EXPECT_EQ(found("en", "March 1st, 2019; Sept. 5 2020; the 29th of May 2021; 2021-07"),
            "2019-03-01 2020-09-05 2021-05-29 2021-07 ");
  EXPECT_EQ(found("es", "29 de mayo de 2023"), "2023-05-29 ");
  EXPECT_EQ(found("de", "29. März 2023"), "2023-03-29 ");
  EXPECT_EQ(found("en", "25/12/2020, 12/25/2020, 5/5/2020, 4/5/2020"), "2020-12-25 2020-12-25 2020-05-05 ");
  EXPECT_EQ(found("en", "32 March 2019, March 2019, 2019-13-01, 14 March, 99999-01-01, March 0, 2020"), "");
}

TEST(TextDate, TakesAnyTextInLinearTime) {
  const auto& words = built_words();
  for (const std::string_view unit : {"1 ", "mars ", "2019-", "\n", "14 mars 2019\n", "(", "é", "."}) {
    std::string text;
    while (text.size() < 2'000'000) text += unit;
    dated_by_text(text, "fr", {}, words);
  }
}

}  // namespace
}  // namespace rashomon
