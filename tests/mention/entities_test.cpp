// SPDX-License-Identifier: Apache-2.0
#include "mention/entities.h"

#include <gtest/gtest.h>

#include <array>

#include "analysis/analyzer.h"

namespace rashomon {
namespace {

struct Case {
  std::string_view language, text, entities;  // "PER Name; LOC Name"
};

class Entities : public testing::TestWithParam<Case> {};

std::string listed(std::string_view text, const Analysis& analysis) {
  constexpr std::array<std::string_view, 4> kinds = {"", "PER", "LOC", "ORG"};
  std::string all;
  for (std::uint32_t i = 0; i < analysis.tokens.size(); ++i) {
    const auto begin = static_cast<std::size_t>(analysis.tokens[i].entity);
    if (begin % 2 == 0) continue;
    auto end = i + 1;
    while (end < analysis.tokens.size() && static_cast<std::size_t>(analysis.tokens[end].entity) == begin + 1) ++end;
    const auto from = analysis.tokens[i].span.begin;
    if (!all.empty()) all += "; ";
    all.append(kinds[(begin + 1) / 2]).append(" ").append(text.substr(from, analysis.tokens[end - 1].span.end - from));
  }
  return all;
}

TEST_P(Entities, AreWhatTablesAndGazetteerKnow) {
  const auto& [language, text, entities] = GetParam();
  const std::string folder = RASHOMON_PACKS "/";
  const auto pack = Pack::open(folder + std::string(language) + ".pack"), world = Pack::open(folder + "gazetteer.pack");
  ASSERT_TRUE(pack && world);
  const auto analyzer = Analyzer::open(*pack);
  const auto finder = EntityFinder::open(*pack, *world);
  ASSERT_TRUE(analyzer && finder);
  auto analysis = analyzer->analyze(text);
  finder->settle(text, analysis);
  EXPECT_EQ(listed(text, analysis), entities);
}

INSTANTIATE_TEST_SUITE_P(
    Languages, Entities,
    testing::Values(Case{"fr", "Le bateau a traversé la mer Rouge jusqu’à Suez.", "LOC mer Rouge; LOC Suez"},
                    Case{"fr", "Le ministère de la Santé a confirmé ces chiffres.", "ORG ministère de la Santé"},
                    Case{"fr", "Le pacte a été révélé par le quotidien Verdana.", "ORG Verdana"},
                    Case{"fr", "LE MAIRE QUITTE SON PARTI ET APPELLE À VOTER", ""},
                    Case{"en", "Prime Minister Hana Novak will visit Madrid in May.", "PER Hana Novak; LOC Madrid"}));

}  // namespace
}  // namespace rashomon
