// SPDX-License-Identifier: Apache-2.0
#include "analysis/words.h"

#include <gtest/gtest.h>

namespace rashomon {
namespace {

struct Case {
  std::string_view language, text, words;  // words of all sentences, with spaces between and " || " between sentences
};

std::string joined(const Analysis& analysis) {
  std::string all;
  for (const auto& sentence : analysis.sentences) {
    if (!all.empty()) all += " || ";
    for (auto i = sentence.tokens.begin; i < sentence.tokens.end; ++i) {
      if (i > sentence.tokens.begin) all += ' ';
      all += analysis.form(i);
    }
  }
  return all;
}

TokenRules rules_of(std::string_view language) {
  const auto pack = Pack::open(std::string(RASHOMON_PACKS) + "/" + std::string(language) + ".pack");
  if (!pack) ADD_FAILURE() << pack.error().message;
  auto rules = TokenRules::read(*pack);
  if (!rules) ADD_FAILURE() << rules.error().message;
  return *std::move(rules);
}

class Words : public testing::TestWithParam<Case> {};

TEST_P(Words, AreThoseOfTheTreebanks) {
  const auto& [language, text, words] = GetParam();
  EXPECT_EQ(joined(find_words(text, 0, rules_of(language), nullptr)), words);
}

INSTANTIATE_TEST_SUITE_P(
    French, Words,
    testing::Values(
        Case{"fr", "L’armée n'a pas pu l’aider.", "L’ armée n' a pas pu l’ aider ."},
        Case{"fr", "A-t-il vu M. Dupont aujourd'hui ?", "A -t-il vu M. Dupont aujourd'hui ?"},
        Case{"fr", "Il va au port du Havre.", "Il va à le port de le Havre ."},
        Case{"fr", "Plus de 1 200 morts et 3,5 % de hausse en 2023.",
             "Plus de 1 200 morts et 3,5 % de hausse en 2023 ."},
        Case{"fr", "« Partez ! » a-t-elle crié. Ils partent.", "« Partez ! » a -t-elle crié . || Ils partent ."},
        Case{"fr", "Jeffrey M. Hovenier vient. Il parle.", "Jeffrey M. Hovenier vient . || Il parle ."},
        Case{"fr", "« C’est sûr. Il vient », dit-il.", "« C’ est sûr . || Il vient » , dit -il ."},
        Case{"fr", "Un titre\nLe texte.", "Un titre || Le texte ."},
        Case{"fr", "Le porte-parole de l’O.N.U. parle.", "Le porte-parole de l’ O.N.U. parle ."},
        Case{"fr", "Voir https://exemple.fr/a?b=1. Merci @Anna_1 #paix",
             "Voir https://exemple.fr/a?b=1 . || Merci @Anna_1 #paix"},
        Case{"fr", "Soutien 🇺🇲 et 👩‍🚒…", "Soutien 🇺🇲 et 👩‍🚒 …"},
        Case{"fr", "la guerre de 1998-99", "la guerre de 1998-99"},
        Case{"fr", "Le pont (ouvert hier soir. Il pleut ce matin.",
             "Le pont ( ouvert hier soir . || Il pleut ce matin ."},
        Case{"fr", "Le pont (ouvert hier. Il pleuvait) ferme.", "Le pont ( ouvert hier . Il pleuvait ) ferme ."},
        Case{"fr", "Le pont ferme. on attend.", "Le pont ferme . || on attend ."},
        Case{"fr", "Cela coûte env. cent euros.", "Cela coûte env. cent euros ."},
        Case{"fr", "« Partez. » dit-elle.", "« Partez . » dit -elle ."},
        Case{"fr", "Il cria : \" Partez. \" Puis il partit. \" Venez ! \" dit-il.",
             "Il cria : \" Partez . \" || Puis il partit . || \" Venez ! \" dit -il ."},
        Case{"fr", "Le règne de Louis X. Il fut bref.", "Le règne de Louis X. || Il fut bref ."}));

INSTANTIATE_TEST_SUITE_P(
    English, Words,
    testing::Values(
        Case{"en", "They don't know Anna's long-term plan.", "They do n't know Anna 's long - term plan ."},
        Case{"en", "He cannot pay $5,000.50.", "He can not pay $ 5,000.50 ."},
        Case{"en", "The U.S. President met Mr. Li. Talks ended.", "The U.S. President met Mr. Li . || Talks ended ."},
        Case{"en", "It is 3 p.m. The train left.", "It is 3 p.m. || The train left ."},
        Case{"en", "A non-profit e-mail.", "A non-profit e-mail ."},
        Case{"en", "Call 713-853-3242 or write to j.doe@mail.example.org.",
             "Call 713-853-3242 or write to j.doe@mail.example.org ."},
        Case{"en", "The 2001-2002 term, 2-3 days.", "The 2001 - 2002 term , 2 - 3 days ."},
        Case{"en", "See plan.pdf and alt.news.local :-) Thanks", "See plan.pdf and alt.news.local :-) || Thanks"},
        Case{"en", "It was late. (Laughter.) The door shut.", "It was late . || ( Laughter . ) || The door shut ."},
        Case{"en", "is it late? yes it works. the door dont shut.",
             "is it late ? || yes it works . || the door do nt shut ."},
        Case{"en", "\"Is it late?\" she asked.", "\" Is it late ? \" she asked ."}));

INSTANTIATE_TEST_SUITE_P(Others, Words,
                         testing::Values(Case{"de", "Am 3. Mai fuhr er im Zug. Es regnete.",
                                              "An dem 3. Mai fuhr er in dem Zug . || Es regnete ."},
                                         Case{"es", "Vino del mar. Fue al bar.", "Vino de el mar . || Fue a el bar ."},
                                         Case{"it", "L'uomo dell'isola.", "L' uomo di l' isola ."},
                                         Case{"pt", "Trata-se da paz.", "Trata se de a paz ."}));

TEST(WordSpans, LieInTheTextAndOnCharacters) {
  const std::string text = "Évêque « à » l’œuvre…\xFF\xC3 \0fin";
  const auto analysis = find_words(text, 0, rules_of("fr"), nullptr);
  std::uint32_t before = 0;
  for (const auto& token : analysis.tokens) {
    EXPECT_LE(before, token.span.begin);
    EXPECT_LT(token.span.begin, token.span.end);
    EXPECT_LE(token.span.end, text.size());
    before = token.span.begin;
  }
}

TEST(WordSpans, WrappedLinesAreOneParagraph) {
  const std::string text =
      "La police a annoncé que trois hommes avaient\nété arrêtés dans la nuit de lundi à mardi et que\nles recherches "
      "continuaient dans le\nnord du pays.";
  EXPECT_EQ(find_words(text, 0, rules_of("fr"), nullptr).sentences.size(), 1U);
}

}  // namespace
}  // namespace rashomon
