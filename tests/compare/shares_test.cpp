// SPDX-License-Identifier: Apache-2.0
// Shares that news asks for again and again: growth, prices, rates, turnout, support; and the nearest that are others.
#include <gtest/gtest.h>

#include "compare/articles.h"

namespace rashomon {
namespace {

// The level of a conflict or update; empty: there is none.
const ArticlePair cases[] = {
    {"inflation, as a level and as a rise of prices", "en", "Annual inflation was 3.1 percent in May.",
     "Consumer prices rose 3.8 percent in May from a year earlier.", "quantity/numbers_differ"},
    {"growth, by the noun and of what grows", "en", "GDP rose 0.4 percent in the second quarter.",
     "The economy posted growth of 0.7 percent in the second quarter.", "quantity/numbers_differ"},
    {"la croissance et le PIB", "fr", "Le PIB a crû de 0,4 % au deuxième trimestre.",
     "La croissance a été de 0,7 % au deuxième trimestre.", "quantity/numbers_differ"},
    {"a rate by two names", "en", "The central bank cut its key rate to 4.5 percent on Thursday.",
     "The bank's benchmark rate was cut to 4.25 percent on Thursday.", "quantity/numbers_differ"},
    {"unemployment, and the jobless rate", "en", "The unemployment rate was 7.1 percent in May.",
     "The jobless rate climbed to 7.5 percent in May.", "quantity/numbers_differ"},
    {"turnout, and those who took part", "en", "Turnout was 62 percent in Sunday's election in Norway.",
     "In Norway, 58 percent of voters took part in Sunday's election.", "quantity/numbers_differ"},
    {"support in a poll", "en", "42 percent of voters support the reform, a poll published on Monday shows.",
     "38 percent of people favour the reform, according to a poll published on Monday.", "quantity/numbers_differ"},
    {"support of something else", "en", "42 percent of voters support the reform, a poll published on Monday shows.",
     "38 percent of voters support the tax, a poll published on Monday shows.", ""},
    {"a month, and a year", "fr", "Les prix à la consommation ont augmenté de 0,3 % en mai sur un mois.",
     "Les prix à la consommation ont augmenté de 3,1 % en mai sur un an.", ""},
    {"two months", "fr", "L'inflation a atteint 3,1 % en mai.", "L'inflation a atteint 3,4 % en avril.", ""},
    {"a sort of it", "en", "Core inflation was 2.1 percent in May.", "Inflation was 3.4 percent in May.", ""},
    {"of some", "en", "Unemployment rose to 7.1 percent in May.", "Youth unemployment rose to 9.5 percent in May.", ""},
    {"how much, and by how much", "en", "Inflation rose 0.9 percent in May.", "Inflation rose to 2.1 percent in May.",
     ""},
    {"another rate", "en", "The central bank cut its key rate to 4.5 percent on Thursday.",
     "The bank cut its deposit rate to 3.75 percent on Thursday.", ""},
    {"another year that one of them leaves out", "en", "Unemployment fell to 5.4 percent.",
     "Unemployment was 6.1 percent in 2019.", ""},
    {"a share of others", "en", "66 percent of lawmakers support the bill.", "51 percent of voters support the bill.",
     ""},
    {"la croissance d'autre chose", "fr", "La croissance des salaires a été de 4 %.", "La croissance a été de 1,2 %.",
     ""},
    {"what was expected", "en", "Economists expected the economy to grow 0.3 percent.", "The economy grew 0.5 percent.",
     ""},
    {"what both give", "en", "Unemployment fell to 5.4 percent from 6.1 percent.",
     "Unemployment was 6.1 percent in January.", ""},
    {"a quarter of the year", "en", "The economy grew 0.4 percent in the first quarter.",
     "The economy grew 1.2 percent in 2025.", ""},
    {"another hour", "en", "Turnout was 62 percent by noon on Sunday.", "Turnout was 68 percent on Sunday.", ""},
    {"what it was before", "en", "The bank cut its growth forecast for this year to 5.4 percent from 6.1 percent.",
     "The bank kept its growth forecast for this year at 5.4 percent.", ""},
};

TEST(Shares, AreOneQuestionWhateverTheWords) { expect_levels(cases); }

}  // namespace
}  // namespace rashomon
