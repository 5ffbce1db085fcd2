// SPDX-License-Identifier: Apache-2.0
#include "document/language.h"

#include <gtest/gtest.h>

#include <vector>

namespace rashomon {
namespace {

TEST(Language, WritesCodesTheUsualWay) {
  EXPECT_EQ(language_tag("fr"), "fr");
  EXPECT_EQ(language_tag("FR"), "fr");
  EXPECT_EQ(language_tag("pt_br"), "pt-BR");
  EXPECT_EQ(language_tag("SR-latn-rs"), "sr-Latn-RS");
  for (const char* given : {"", "f", "français", "french", "fr-", "-fr", "fr FR", "1a", "klingon"}) {
    EXPECT_FALSE(language_tag(given)) << given;
  }
}

TEST(Language, IsToldFromTheText) {
  const std::vector<std::string> known = {"en", "fr"};
  const auto french = identify_language(
      "Le maire a annoncé mardi que le pont serait fermé pendant trois mois, le temps de le réparer.", known);
  if (french == unknown_language) GTEST_SKIP() << "built without a detector of languages";
  EXPECT_EQ(french, "fr");
  EXPECT_EQ(identify_language("The mayor said on Tuesday that the bridge would stay closed for three months.", known),
            "en");
  EXPECT_EQ(identify_language("Trois morts dans un accident.", known), "fr");
}

TEST(Language, StaysUnknownWhereNothingTells) {
  const std::vector<std::string> known = {"en", "fr"};
  for (const std::string_view text :
       {std::string_view(""), std::string_view("12 345 :-)"), std::string_view("\0\0\0", 3)}) {
    EXPECT_EQ(identify_language(text, known), unknown_language);
  }
}

}  // namespace
}  // namespace rashomon
