// SPDX-License-Identifier: Apache-2.0
#include "record/changes.h"

#include <gtest/gtest.h>

namespace rashomon {
namespace {

RecordedFinding finding(std::string id, std::string fingerprint, std::vector<std::string> articles = {"a", "b"}) {
  RecordedFinding found;
  found.id = std::move(id);
  found.fingerprint = std::move(fingerprint);
  found.positions = {{"words", std::move(articles)}};
  return found;
}

FindingsRecord record_with(std::vector<RecordedFinding> findings) {
  FindingsRecord record;
  record.story = "pont";
  record.conditions = {"rashomon 1",
                       "ICU 72",
                       "",
                       {{"en", "w1", "m1"}, {"fr", "w2", "m2"}, {"und", "w3", ""}},
                       {{"a", "fr", "t1", "x1"}, {"b", "fr", "t2", "x2"}, {"c", "en", "t3", "x3"}}};
  record.findings = std::move(findings);
  return record;
}

std::vector<std::string> causes(const FindingsRecord& was, const FindingsRecord& is) {
  const auto changes = changes_between(was, is);
  std::vector<std::string> texts;
  for (const auto& cause : changes.at(0).causes)
    texts.push_back(std::string(name_of(cause.kind)) + " " + cause.name + " (" + how_of(cause) + ")");
  return texts;
}

using Texts = std::vector<std::string>;

TEST(Changes, StatesAreByIdThenFingerprintAndVerdict) {
  auto is = record_with({finding("1", "x"), finding("2", "y"), finding("3", "z"), finding("5", "n")});
  is.findings[2].verdict = Verdict::contradicts;
  const auto was = record_with({finding("1", "x"), finding("2", "old"), finding("3", "z"), finding("4", "gone")});
  std::string states;
  for (const auto& change : changes_between(was, is))
    states += change.finding.id + std::string(name_of(change.state)) + " ";
  EXPECT_EQ(states, "1unchanged 2changed 3changed 4absent 5new ");
}

TEST(Changes, AnArticleOfTheFindingIsItsCause) {
  const auto was = record_with({finding("1", "x")});
  auto is = record_with({finding("1", "y")});
  is.conditions.articles[1].text = "other";
  is.conditions.articles[2].text = "other too";
  EXPECT_EQ(causes(was, is), Texts{"article b (its text changed)"});
  is.conditions.articles[1] = was.conditions.articles[1];
  EXPECT_EQ(causes(was, is), Texts{"article c (its text changed)"}) << "nothing else differs: it must be that one";
  is.conditions.articles[2] = was.conditions.articles[2];
  is.conditions.articles[0].about = "other";
  EXPECT_EQ(causes(was, is), Texts{"article a (what is known of it changed)"});
}

TEST(Changes, ArticlesComeAndGo) {
  const auto was = record_with({finding("1", "x")});
  auto is = record_with({finding("1", "y", {"a", "b", "d"})});
  is.conditions.articles.push_back({"d", "de", "t4", "x4"});
  is.conditions.packs.insert(is.conditions.packs.begin(), {"de", "w4", ""});
  EXPECT_EQ(causes(was, is), Texts{"article d (was added)"});
  EXPECT_EQ(causes(is, was), Texts{"article d (was taken out)"});
}

TEST(Changes, OnlyPacksOfItsLanguagesAreCauses) {
  const auto was = record_with({finding("1", "x")});
  auto is = record_with({finding("1", "y")});
  is.conditions.packs[0].words = "other";
  is.conditions.packs[1].model = "other";
  EXPECT_EQ(causes(was, is), Texts{"model fr (changed)"});
  is.conditions.packs[2].words = "other";
  EXPECT_EQ(causes(was, is), (Texts{"pack und (changed)", "model fr (changed)"}));
}

TEST(Changes, ProgramPlatformAndOptionsAreCausesOfEverything) {
  const auto was = record_with({finding("1", "x")});
  auto is = record_with({});
  EXPECT_EQ(causes(was, is), Texts{"program rashomon 1 (another build of the same version)"});
  is.conditions.platform = "ICU 74";
  EXPECT_EQ(causes(was, is), Texts{"platform ICU 74 (was ICU 72)"});
  is.conditions.program = "rashomon 2";
  is.conditions.options = "--no-reuse";
  EXPECT_EQ(causes(was, is), (Texts{"program rashomon 2 (was rashomon 1)", "platform ICU 74 (was ICU 72)",
                                    "options --no-reuse (was none)"}));
}

TEST(Changes, WhatIsRecordedForTheFirstTimeHasNoCause) {
  EXPECT_EQ(causes({}, record_with({finding("1", "x")})), Texts{});
}

}  // namespace
}  // namespace rashomon
