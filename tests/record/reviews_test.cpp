// SPDX-License-Identifier: Apache-2.0
#include "record/reviews.h"

#include <gtest/gtest.h>

namespace rashomon {
namespace {

Decision decision(std::string id, std::string fingerprint, std::string until = {}) {
  return {std::move(id), std::move(fingerprint), "Qui ?", {true, "A. Nother", "an older \"event\"", std::move(until)}};
}

TEST(Reviews, AreSortedOneALineAndReadAsWritten) {
  const auto text = write_decisions({decision("b", "2", "2024-05-31"), decision("a", "1")});
  EXPECT_EQ(text.find("\"a\""), text.find("\"id\": ") + 6);
  EXPECT_EQ(std::count(text.begin(), text.end(), '\n'), 2);
  const auto read = read_decisions(text);
  ASSERT_TRUE(read) << read.error().message;
  EXPECT_EQ(write_decisions(*read), text);
  EXPECT_EQ(read->at(1).review.until, "2024-05-31");
}

TEST(Reviews, LinesThatAreNoneAreRefused) {
  const auto good = write_decisions({decision("a", "1")});
  const auto message = [](const std::string& text) {
    const auto read = read_decisions(text);
    return read ? std::string() : read.error().message;
  };
  EXPECT_EQ(message(""), "");
  EXPECT_EQ(message(good + "\n"), "");
  EXPECT_EQ(message(good + good), "2: the finding 'a' is decided twice");
  EXPECT_EQ(message("\n{\"id\": \"a\"}"), "2: 'fingerprint' is missing");
}

TEST(Reviews, DaysAreWhole) {
  EXPECT_TRUE(is_day("2024-02-29"));
  for (const auto* text : {"2023-02-29", "2024-05", "2024-05-31T10:00", "tomorrow", ""})
    EXPECT_FALSE(is_day(text)) << text;
}

Report report_with(std::vector<std::pair<std::string, std::string>> findings) {
  Report report{"pont", "fr", {}, ClaimGraph({}, {}, {}), {}, {}, {}, {}, {}};
  for (auto& [id, fingerprint] : findings) {
    auto& discrepancy = report.discrepancies.emplace_back();
    discrepancy.id = id;
    discrepancy.fingerprint = fingerprint;
  }
  return report;
}

TEST(Reviews, HoldForTheSameValuesUntilTheirLastDay) {
  auto report = report_with({{"a", "1"}, {"b", "2"}, {"c", "3"}, {"d", "4"}});
  const auto stale = apply_decisions(report,
                                     {decision("a", "1"), decision("b", "other"), decision("c", "3", "2024-05-31"),
                                      decision("d", "4", "2024-06-01"), decision("e", "5")},
                                     "2024-06-01");
  std::string why;
  for (const auto& one : stale) why += one.decision.id + ": " + reason_of(one) + "; ";
  EXPECT_EQ(
      why,
      "b: the values or the articles behind it have changed since; c: it expired on 2024-05-31; e: the finding is "
      "gone; ");
  std::string order;
  for (const auto& one : report.discrepancies) order += one.id + (one.review ? "!" : "") + " ";
  EXPECT_EQ(order, "b c a! d! ") << "rejected ones stand behind the others";
}

}  // namespace
}  // namespace rashomon
