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

constexpr Case cases[] = {
    {"fr", "L’armée n'a pas pu l’aider.", "L’ armée n' a pas pu l’ aider ."},
    {"fr", "A-t-il vu M. Dupont aujourd'hui ?", "A -t-il vu M. Dupont aujourd'hui ?"},
    {"fr", "Il va au port du Havre.", "Il va à le port de le Havre ."},
    {"fr", "Plus de 1 200 morts et 3,5 % de hausse en 2023.", "Plus de 1 200 morts et 3,5 % de hausse en 2023 ."},
    {"fr", "« Partez ! » a-t-elle crié. Ils partent.", "« Partez ! » a -t-elle crié . || Ils partent ."},
    {"fr", "Jeffrey M. Hovenier vient. Il parle.", "Jeffrey M. Hovenier vient . || Il parle ."},
    {"fr", "« C’est sûr. Il vient », dit-il.", "« C’ est sûr . || Il vient » , dit -il ."},
    {"fr", "Un titre\nLe texte.", "Un titre || Le texte ."},
    {"fr", "Le porte-parole de l’O.N.U. parle.", "Le porte-parole de l’ O.N.U. parle ."},
    {"fr", "Voir https://exemple.fr/a?b=1. Merci @Anna_1 #paix",
     "Voir https://exemple.fr/a?b=1 . || Merci @Anna_1 #paix"},
    {"fr", "Soutien 🇺🇲 et 👩‍🚒…", "Soutien 🇺🇲 et 👩‍🚒 …"},
    {"fr", "la guerre de 1998-99", "la guerre de 1998-99"},
    {"fr", "Le pont (ouvert hier soir. Il pleut ce matin.", "Le pont ( ouvert hier soir . || Il pleut ce matin ."},
    {"fr", "Le pont (ouvert hier. Il pleuvait) ferme.", "Le pont ( ouvert hier . Il pleuvait ) ferme ."},
    {"fr", "Le pont ferme. on attend.", "Le pont ferme . || on attend ."},
    {"fr", "Cela coûte env. cent euros.", "Cela coûte env. cent euros ."},
    {"fr", "« Partez. » dit-elle.", "« Partez . » dit -elle ."},
    {"fr", "Il cria : \" Partez. \" Puis il partit. \" Venez ! \" dit-il.",
     "Il cria : \" Partez . \" || Puis il partit . || \" Venez ! \" dit -il ."},
    {"fr", "Le règne de Louis X. Il fut bref.", "Le règne de Louis X. || Il fut bref ."},

    {"en", "They don't know Anna's long-term plan.", "They do n't know Anna 's long - term plan ."},
    {"en", "He cannot pay $5,000.50.", "He can not pay $ 5,000.50 ."},
    {"en", "The U.S. President met Mr. Li. Talks ended.", "The U.S. President met Mr. Li . || Talks ended ."},
    {"en", "It is 3 p.m. The train left.", "It is 3 p.m. || The train left ."},
    {"en", "A non-profit e-mail.", "A non-profit e-mail ."},
    {"en", "Call 713-853-3242 or write to j.doe@mail.example.org.",
     "Call 713-853-3242 or write to j.doe@mail.example.org ."},
    {"en", "The 2001-2002 term, 2-3 days.", "The 2001 - 2002 term , 2 - 3 days ."},
    {"en", "See plan.pdf and alt.news.local :-) Thanks", "See plan.pdf and alt.news.local :-) || Thanks"},
    {"en", "It was late. (Laughter.) The door shut.", "It was late . || ( Laughter . ) || The door shut ."},
    {"en", "is it late? yes it works. the door dont shut.", "is it late ? || yes it works . || the door do nt shut ."},
    {"en", "\"Is it late?\" she asked.", "\" Is it late ? \" she asked ."},

    {"en", "Ann Lee 03/04/2001 10:13 AM The plan is ready. Best regards, Ann",
     "Ann Lee || 03/04/2001 10:13 AM || The plan is ready . || Best regards , || Ann"},
    {"en", "Ann wrote on 03/04/2001 10:13 AM that it rained.", "Ann wrote on 03/04/2001 10:13 AM that it rained ."},
    {"en", "See below ====== The plan -- long ago -- was ready.",
     "See below || ====== || The plan -- long ago -- was ready ."},
    {"en", "“Thanks, Ann,” he said.", "“ Thanks , Ann , ” he said ."},
    {"en", "It rained.[4] The plan (see [5]) failed.", "It rained . [ 4 ] || The plan ( see [ 5 ] ) failed ."},
    {"en", "She sold her dog. they have it.", "She sold her dog . || they have it ."},
    {"fr", "Merci de ta lettre. Cordialement, Anne", "Merci de ta lettre . || Cordialement , || Anne"},

    {"de", "Am 3. Mai fuhr er im Zug. Es regnete.", "An dem 3. Mai fuhr er in dem Zug . || Es regnete ."},
    {"es", "Vino del mar. Fue al bar.", "Vino de el mar . || Fue a el bar ."},
    {"it", "L'uomo dell'isola.", "L' uomo di l' isola ."},
    {"pt", "Trata-se da paz.", "Trata se de a paz ."},
};

class Words : public testing::TestWithParam<Case> {};

TEST_P(Words, AreThoseOfTheTreebanks) {
  const auto& [language, text, words] = GetParam();
  EXPECT_EQ(joined(find_words(text, 0, rules_of(language), nullptr)), words);
}

INSTANTIATE_TEST_SUITE_P(Languages, Words, testing::ValuesIn(cases));

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

TEST(WordSpans, DatelinesAreSentencesOfTheirOwn) {
  const std::string datelines[] = {
      "PARIS (AFP) - Le train a déraillé lundi.", "KING'S LYNN, England - Three men fled on Monday.",
      "Chambéry, 12 mars (AFP) – Quatre skieurs ont disparu.", "Paris, le 3 mars 2024 - Le ministre a parlé."};
  for (const auto& text : datelines)
    EXPECT_EQ(find_words(text, 0, rules_of("fr"), nullptr).sentences.size(), 2U) << text;
  const std::string others[] = {"Lens - Monaco s'est terminé sans but.", "PSG - Lyon a attiré la foule.",
                                "Paul Hart, 34 - Luc Roy le soutient - a été élu.",
                                "Nice, Cannes - Antibes a été privée de courant."};
  for (const auto& text : others) EXPECT_EQ(find_words(text, 0, rules_of("fr"), nullptr).sentences.size(), 1U) << text;
}

}  // namespace
}  // namespace rashomon
