// SPDX-License-Identifier: Apache-2.0
#include "mention/quantity.h"

#include <array>
#include <string>

#include <gtest/gtest.h>

#include "analysis/analyzer.h"

namespace rashomon {
namespace {

struct Finder {
  explicit Finder(const std::string& language)
      : pack(*Pack::open(std::string(RASHOMON_PACKS) + "/" + language + ".pack")) {}

  std::vector<Mention> find(const std::string& text) const {
    return QuantityFinder::open(pack)->find(text, Analyzer::open(pack)->analyze(text));
  }

  Pack pack;
};

Quantity only(const Finder& finder, const std::string& text) {
  const auto mentions = finder.find(text);
  EXPECT_EQ(mentions.size(), 1U) << text;
  return mentions.empty() ? Quantity{} : std::get<Quantity>(mentions[0].value);
}

struct Case {
  const char* language;
  const char* text;
  const char* low;
  const char* best;
  const char* high;
};

TEST(QuantityFinder, ReadsNumbersOfSevenLanguages) {
  const std::array cases = {
      Case{"fr", "Une trentaine de Serbes ont attaqué.", "25", "30", "35"},
      Case{"fr", "Plusieurs dizaines de civils ont fui.", "24", "40", "99"},
      Case{"fr", "Quatre-vingt-dix-sept maisons ont brûlé.", "97", "97", "97"},
      Case{"fr", "Plus d'un million de manifestants ont défilé.", "1000000", "1000000", "inf"},
      Case{"fr", "Entre deux et trois cents fidèles priaient.", "200", "250", "300"},
      Case{"en", "Several dozen rebels held the ridge.", "24", "40", "99"},
      Case{"en", "Half a million homes lost power.", "500000", "500000", "500000"},
      Case{"en", "One hundred and forty refugees crossed.", "140", "140", "140"},
      Case{"de", "Zweitausenddreihundertfünfzig Soldaten rückten vor.", "2350", "2350", "2350"},
      Case{"es", "Tres mil veinticuatro millones de personas votan.", "3024000000", "3024000000", "3024000000"},
      Case{"it", "Centocinquantamila persone sono fuggite.", "150000", "150000", "150000"},
      Case{"pt", "Duzentos e seis soldados ficaram feridos.", "206", "206", "206"},
      Case{"nl", "Tweeëntwintig agenten raakten gewond.", "22", "22", "22"},
  };
  for (const auto& [language, text, low, best, high] : cases) {
    const auto quantity = only(Finder(language), text);
    EXPECT_EQ(quantity.low.to_string(), low) << text;
    EXPECT_EQ(quantity.best.to_string(), best) << text;
    EXPECT_EQ(quantity.high.to_string(), high) << text;
  }
}

TEST(QuantityFinder, FollowsTheSeparatorsOfTheArticle) {
  const Finder french("fr"), english("en");
  EXPECT_EQ(only(french, "Ils sont 1.350 réfugiés.").best, Decimal(1350));
  EXPECT_EQ(only(english, "There are 1,350 refugees.").best, Decimal(1350));
  const auto swapped = english.find("It cost 1.234,50 euros, 2,5 euros and 1.350 euros.");
  ASSERT_EQ(swapped.size(), 3U);
  EXPECT_EQ(std::get<Quantity>(swapped[2].value).best, Decimal(1350));
}

TEST(QuantityFinder, CountsArticlesBeforePersonsOnly) {
  const Finder french("fr");
  const auto quantity = only(french, "Un policier est mort.");
  EXPECT_EQ(quantity.best, Decimal(1));
  EXPECT_TRUE(quantity.implicit);
  EXPECT_TRUE(french.find("Ils ont conclu un accord historique.").empty());
}

TEST(QuantityFinder, TellsPartsFromWholes) {
  const Finder french("fr");
  const auto mentions = french.find("Trois des assaillants ont été tués.");
  ASSERT_EQ(mentions.size(), 1U);
  EXPECT_TRUE(std::get<Quantity>(mentions[0].value).part);
  ASSERT_TRUE(mentions[0].counted);
}

TEST(QuantityFinder, LeavesOutWhatIsTaken) {
  const Finder english("en");
  const std::string text = "It lasted 20 minutes.";
  const auto analysis = Analyzer::open(english.pack)->analyze(text);
  const std::array taken = {Span{10, 20}};
  EXPECT_TRUE(QuantityFinder::open(english.pack)->find(text, analysis, taken).empty());
}

// "The Harbor Nine actor", but no name ends in the first word of the text below its title.
TEST(QuantityFinder, CountsBelowATitle) {
  const Finder english("en");
  const std::string title = "Avalanche in Glencoe";
  for (const auto* text : {"Two climbers have died.", "21 climbers have died."}) {
    const auto whole = title + "\n\n" + text;
    const auto analysis = Analyzer::open(english.pack)->analyze(whole, title.size());
    EXPECT_EQ(QuantityFinder::open(english.pack)->find(whole, analysis).size(), 1U) << text;
  }
}

// A unit or a scale that begins the text below tells nothing of the number that ends the line above.
TEST(QuantityFinder, GoesNotOnFromOneSentenceToTheNext) {
  const Finder english("en"), french("fr");
  const auto find = [](const Finder& finder, const std::string& above, const std::string& below) {
    const auto whole = above + "\n\n" + below;
    const auto analysis = Analyzer::open(finder.pack)->analyze(whole);
    for (const auto& mention : QuantityFinder::open(finder.pack)->find(whole, analysis))
      EXPECT_FALSE(
          mention.span.meets({static_cast<std::uint32_t>(above.size()), static_cast<std::uint32_t>(above.size()) + 2}))
          << whole;
  };
  find(english, "The bill was 340", "Dollars are short in Norby, a trader said.");
  find(french, "La course fait 20", "Kilomètres de bouchons sur l'A6, dit la police.");
  find(french, "Le coût a atteint 3", "Millions de pertes pour Tarvo, selon le groupe.");
}

TEST(QuantityFinder, TakesAnyBytes) {
  const Finder french("fr");
  std::string text;
  for (int i = 0; i < 4096; ++i) text += static_cast<char>(i * 7919 % 256);
  for (const char* piece : {"1 ", "cent ", "et ", "1/2", "-", ",000", "mille", "un sur ", "\0x"})
    text += std::string(2000, ' ') + piece;
  for (int i = 0; i < 2000; ++i) text += "mille cent ";
  for (const auto& mention : french.find(text)) EXPECT_LE(mention.span.end, text.size());
}

// Each of them holds what could begin the next.
TEST(QuantityFinder, ReadsLongRowsOnce) {
  const Finder french("fr");
  for (const std::string row : {"un virgule ", "trois cent et deux douzaines et ", "et demi ", "1 - ", "moins "}) {
    std::string text;
    for (int i = 0; i < 5000; ++i) text += row;
    for (const auto& mention : french.find(text)) EXPECT_LE(mention.span.end, text.size());
  }
}

}  // namespace
}  // namespace rashomon
