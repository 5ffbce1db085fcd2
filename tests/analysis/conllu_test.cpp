// SPDX-License-Identifier: Apache-2.0
#include "analysis/conllu.h"

#include <gtest/gtest.h>

namespace rashomon {
namespace {

constexpr std::string_view sentence =
    "# text = Il va au port.\n"
    "1\tIl\til\tPRON\t_\tGender=Masc|Number=Sing|Person=3|PronType=Prs\t2\tnsubj\t_\t_\n"
    "2\tva\taller\tVERB\t_\tMood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin\t0\troot\t_\t_\n"
    "3-4\tau\t_\t_\t_\t_\t_\t_\t_\t_\n"
    "3\tà\tà\tADP\t_\t_\t5\tcase\t_\t_\n"
    "4\tle\tle\tDET\t_\tDefinite=Def|Gender=Masc|Number=Sing|PronType=Art\t5\tdet\t_\t_\n"
    "5\tport\tport\tNOUN\t_\tGender=Masc|Number=Sing\t2\tobl:mod\t_\tSpaceAfter=No\n"
    "6\t.\t.\tPUNCT\t_\t_\t2\tpunct\t_\t_\n\n";

TEST(Conllu, ReadsWhatItWrites) {
  const auto bank = read_conllu(sentence);
  ASSERT_TRUE(bank) << bank.error().message;
  EXPECT_EQ(bank->content, "Il va au port. \n");
  EXPECT_EQ(to_conllu(bank->analysis, bank->content), sentence);
}

TEST(Conllu, NamesTheLineThatIsOff) {
  for (const auto& [text, why] : {std::pair{"1\tx\n", "line 1"},
                                  {"1\tx\t_\t_\t_\t_\t9\tdep\t_\t_\n\n", "line 2"},
                                  {"1\tx\t_\t_\t_\t_\tx\tdep\t_\t_\n", "line 1"}}) {
    const auto bank = read_conllu(text);
    ASSERT_FALSE(bank);
    EXPECT_EQ(bank.error().message.substr(0, 6), why);
  }
}

TEST(Universal, ReadsTagsOfAnyTreebank) {
  EXPECT_EQ(upos_of("PROPN"), Upos::propn);
  EXPECT_EQ(upos_of("?"), Upos::x);
  EXPECT_EQ(relation_of("nsubj:pass"), Relation::nsubj_pass);
  EXPECT_EQ(relation_of("nsubj:outer"), Relation::nsubj);
  EXPECT_EQ(relation_of("expl:pv"), Relation::expl);
  EXPECT_EQ(universal(Relation::obl_agent), Relation::obl);
  EXPECT_EQ(conllu_features(features_of("Number=Plur|Foo=Bar|PronType=Int,Rel")), "Number=Plur|PronType=Int");
}

// "dão-se": the second word's form leaves out the hyphen that is written.
TEST(Conllu, KeepsAHyphenThatAFormLeavesOut) {
  Analysis analysis;
  analysis.strings = "vaise";
  Token verb, clitic;
  verb.span = {0, 3};
  verb.form_size = verb.lemma_size = 3;
  verb.space_after = false;
  clitic.span = {3, 6};
  clitic.form = clitic.lemma = 3;
  clitic.form_size = clitic.lemma_size = 2;
  analysis.tokens = {verb, clitic};
  analysis.sentences = {{{0, 6}, {0, 2}, 0}};
  const auto text = to_conllu(analysis, "vai-se");
  EXPECT_NE(text.find("1-2\tvai-se\t_\t"), std::string::npos) << text;
  EXPECT_NE(text.find("2\tse\tse\t"), std::string::npos) << text;
}

TEST(Conllu, AWordWithoutATreeHasItsTenColumns) {
  Analysis analysis;
  analysis.strings = "kat";
  Token token;
  token.span = {0, 3};
  token.form_size = token.lemma_size = 3;
  analysis.tokens = {token};
  analysis.sentences = {{{0, 3}, {0, 1}, 0}};
  EXPECT_NE(to_conllu(analysis, "kat").find("1\tkat\tkat\t_\t_\t_\t_\t_\t_\t"), std::string::npos);
}

}  // namespace
}  // namespace rashomon
