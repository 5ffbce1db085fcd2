// SPDX-License-Identifier: Apache-2.0
#include "analysis/letters.h"

#include <gtest/gtest.h>

#include "analysis/analyzer.h"

namespace rashomon {
namespace {

TEST(Serbian, LettersKeepTheirCase) {
  const auto pack = Pack::open(RASHOMON_PACKS "/sr.pack");
  ASSERT_TRUE(pack);
  const auto letters = Letters::read(*pack);
  ASSERT_TRUE(letters);
  EXPECT_EQ(letters->rewrite("Њен џемпер, ЉУБАВ и Џ.").text, "Njen džemper, LJUBAV i Dž.");
  EXPECT_FALSE(letters->in("Njen džemper"));
}

TEST(Serbian, BothAlphabetsAreReadAlike) {
  const auto pack = Pack::open(RASHOMON_PACKS "/sr.pack");
  ASSERT_TRUE(pack);
  const auto analyzer = Analyzer::open(*pack);
  ASSERT_TRUE(analyzer);
  const std::string latin = "Ljudi su čekali ispred zgrade. Kiša je padala.",
                    cyrillic = "Људи су чекали испред зграде. Киша је падала.";
  const auto one = analyzer->analyze(latin), other = analyzer->analyze(cyrillic);
  ASSERT_EQ(one.tokens.size(), other.tokens.size());
  EXPECT_EQ(other.sentences.size(), 2U);
  for (std::uint32_t i = 0; i < one.tokens.size(); ++i) {
    const auto &a = one.tokens[i], &b = other.tokens[i];
    EXPECT_EQ(one.lemma(i), other.lemma(i));
    EXPECT_EQ(a.head, b.head);
    EXPECT_EQ(a.relation, b.relation);
    EXPECT_EQ(cyrillic.substr(b.span.begin, b.span.size()), other.form(i));
  }
}

}  // namespace
}  // namespace rashomon
