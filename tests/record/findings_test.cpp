// SPDX-License-Identifier: Apache-2.0
#include "record/findings.h"

#include <gtest/gtest.h>

namespace rashomon {
namespace {

FindingsRecord sample() {
  FindingsRecord record;
  record.story = "pont";
  record.conditions = {"rashomon 1.2.3",
                       "ICU 72.1",
                       "--no-reuse",
                       {{"fr", "0011", "2233"}, {"und", "4455", ""}},
                       {{"a", "fr", "abc", "def"}, {"b", "fr-CA", "ghi", "jkl"}}};
  record.findings = {
      {"00", "f0", Verdict::diverges, Aspect::name, "Quel nom : « \"Paul\" » ?", {{"Paul", {"a"}}, {"Pol", {"b"}}}},
      {"11", "f1", Verdict::supersedes, Aspect::quantity, "Combien ?", {}}};
  return record;
}

TEST(Findings, AreReadAsTheyWereWritten) {
  const auto text = write_findings(sample());
  const auto read = read_findings(text);
  ASSERT_TRUE(read) << read.error().message;
  EXPECT_EQ(write_findings(*read), text);
  EXPECT_EQ(read->conditions.packs[1].model, "");
  EXPECT_EQ(read->findings[0].positions[1].articles, std::vector<std::string>{"b"});
}

TEST(Findings, HaveALineEach) {
  const auto text = write_findings(sample());
  EXPECT_NE(text.find("\n{\"id\": \"00\""), std::string::npos);
  EXPECT_NE(text.find("\n{\"id\": \"11\""), std::string::npos);
  EXPECT_TRUE(text.ends_with("]\n}\n"));
}

TEST(Findings, WithoutAnyAreStillARecord) {
  auto record = sample();
  record.findings.clear();
  const auto read = read_findings(write_findings(record));
  ASSERT_TRUE(read);
  EXPECT_TRUE(read->findings.empty());
  EXPECT_FALSE(is_first(*read));
}

std::string defect_of(const std::string& from, const std::string& to) {
  auto text = write_findings(sample());
  text.replace(text.find(from), from.size(), to);
  const auto read = read_findings(text);
  return read ? "" : read.error().message;
}

TEST(Findings, AreRefusedByLine) {
  EXPECT_EQ(defect_of("\"platform\"", "\"plattform\""), "1: 'platform' is missing");
  EXPECT_EQ(defect_of("\"name\": \"fr\"", "\"name\": 3"), "1: 'name' is no text");
  EXPECT_EQ(defect_of("\"articles\": [\"b\"]", "\"articles\": [7]"),
            "16: 'articles' of a position holds something other than ids");
  EXPECT_EQ(defect_of("\"supersedes\"", "\"agreed\""), "17: 'verdict' is 'agreed'");
  EXPECT_EQ(defect_of("{\"id\": \"11\"", "{\"id\": \"00\""), "17: the finding '00' stands twice");
  EXPECT_EQ(defect_of("\"story\": \"pont\"", "\"story\": pont"), "3: is not JSON");
  EXPECT_EQ(defect_of("\"story\"", "\"format\""), "1: has the key 'format' twice");
}

}  // namespace
}  // namespace rashomon
