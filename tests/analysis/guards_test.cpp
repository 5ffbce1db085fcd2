// SPDX-License-Identifier: Apache-2.0
// Trees that a parser gets wrong, and what grammar makes of them; and those that it leaves alone.
#include "analysis/guards.h"

#include <gtest/gtest.h>

#include <array>
#include <sstream>
#include <string>

#include "analysis/conllu.h"
#include "analysis/word_class.h"

namespace rashomon {
namespace {

// "form/UPOS/features/head/relation", words apart by spaces.
Treebank tree_of(const std::string& words) {
  std::istringstream in(words);
  std::string conllu, word;
  for (int number = 1; in >> word; ++number) {
    std::array<std::string, 5> part;
    std::istringstream cells(word);
    for (auto& each : part) std::getline(cells, each, '/');
    conllu += std::to_string(number) + '\t' + part[0] + '\t' + part[0] + '\t' + part[1] + "\t_\t" + part[2] + '\t' +
              part[3] + '\t' + part[4] + "\t_\t_\n";
  }
  return *read_conllu(conllu + '\n');
}

// "head/relation" of each word once the guards have seen the tree.
std::string guarded(const std::string& words, bool needs_subject = false,
                    const std::vector<std::string>& perfects_with_be = {}) {
  auto bank = tree_of(words);
  auto& sentence = bank.analysis.sentences[0];
  TokenRules rules;
  rules.needs_subject = needs_subject;
  rules.verbs_before_prepositions.insert_or_assign("entre", "entrer");
  rules.particles.insert_or_assign("down", true);
  for (const auto& verb : perfects_with_be) rules.perfects_with_be.insert_or_assign(verb, true);
  apply_guards(bank.analysis, sentence, rules);
  std::string arcs;
  std::uint32_t roots = 0;
  for (std::uint32_t i = 0; i < bank.analysis.tokens.size(); ++i) {
    const auto& token = bank.analysis.tokens[i];
    roots += token.head == i;
    auto above = i;
    for (std::size_t steps = 0; steps < bank.analysis.tokens.size(); ++steps) above = bank.analysis.tokens[above].head;
    EXPECT_EQ(above, sentence.root) << words;
    arcs += (i == 0 ? "" : " ") + std::to_string(token.head == i ? 0 : token.head + 1) + '/' +
            std::string(name_of(token.relation));
  }
  EXPECT_EQ(roots, 1U) << words;
  return arcs;
}

TEST(Guards, AParticipleBehindACommaTellsOfTheNounItAgreesWith) {
  EXPECT_EQ(guarded("agents/NOUN/Gender=Masc|Number=Plur/2/nsubj suspendent/VERB/VerbForm=Fin/0/root "
                    "grève/NOUN/Gender=Fem|Number=Sing/2/obj ,/PUNCT/_/5/punct "
                    "entamée/VERB/Gender=Fem|Number=Sing|VerbForm=Part/2/advcl"),
            "2/nsubj 0/root 2/obj 5/punct 3/acl");
  // Of the subject, with which it may agree as well.
  EXPECT_EQ(guarded("mairie/NOUN/Gender=Fem|Number=Sing/2/nsubj suspend/VERB/VerbForm=Fin/0/root "
                    "grève/NOUN/Gender=Fem|Number=Sing/2/obj ,/PUNCT/_/5/punct "
                    "entamée/VERB/Gender=Fem|Number=Sing|VerbForm=Part/2/advcl"),
            "2/nsubj 0/root 2/obj 5/punct 2/advcl");
}

TEST(Guards, AVerbBehindARelativeClauseHasItsSubject) {
  EXPECT_EQ(guarded("The/DET/_/2/det dam/NOUN/_/7/nsubj that/PRON/PronType=Rel/4/nsubj "
                    "feeds/VERB/VerbForm=Fin/2/acl:relcl it/PRON/_/4/obj burst/VERB/VerbForm=Fin/4/ccomp "
                    "said/VERB/VerbForm=Fin/0/root"),
            "2/det 7/nsubj 4/nsubj 2/acl:relcl 4/obj 4/ccomp 0/root");  // nobody else says it: the tree stands
  EXPECT_EQ(guarded("The/DET/_/2/det dam/NOUN/_/9/nsubj that/PRON/PronType=Rel/4/nsubj "
                    "feeds/VERB/VerbForm=Fin/2/acl:relcl it/PRON/_/4/obj burst/VERB/VerbForm=Fin/4/ccomp "
                    ",/PUNCT/_/9/punct police/NOUN/_/9/nsubj said/VERB/VerbForm=Fin/0/root"),
            "2/det 6/nsubj 4/nsubj 2/acl:relcl 4/obj 9/ccomp 9/punct 9/nsubj 0/root");
  EXPECT_EQ(guarded("Police/NOUN/_/0/root who/PRON/PronType=Rel/3/nsubj came/VERB/VerbForm=Fin/1/acl:relcl "
                    "found/VERB/VerbForm=Fin/3/ccomp guns/NOUN/_/4/obj ./PUNCT/_/1/punct"),
            "4/nsubj 3/nsubj 1/acl:relcl 0/root 4/obj 4/punct");
}

TEST(Guards, WhatANounIsSaidToBeIsNoSubject) {
  const std::string cleft =
      "It/PRON/_/3/nsubj was/AUX/VerbForm=Fin/3/cop Smith/PROPN/_/0/root who/PRON/PronType=Rel/5/nsubj "
      "said/VERB/VerbForm=Fin/3/acl:relcl talks/NOUN/_/7/nsubj failed/VERB/VerbForm=Fin/5/ccomp";
  EXPECT_EQ(guarded(cleft), "3/nsubj 3/cop 0/root 5/nsubj 3/acl:relcl 7/nsubj 5/ccomp");
  const std::string second =
      "man/NOUN/_/0/root who/PRON/PronType=Rel/3/nsubj lives/VERB/VerbForm=Fin/1/acl:relcl ,/PUNCT/_/7/punct "
      "whom/PRON/PronType=Rel/7/obj police/NOUN/_/7/nsubj held/VERB/VerbForm=Fin/1/acl:relcl";
  EXPECT_EQ(guarded(second), "0/root 3/nsubj 1/acl:relcl 7/punct 7/obj 7/nsubj 1/acl:relcl");
}

TEST(Guards, AParticipleThatJoinsAPassiveHasASubjectOfItsOwn) {
  EXPECT_EQ(guarded("shops/NOUN/_/3/nsubj:pass were/AUX/VerbForm=Fin/3/aux:pass looted/VERB/VerbForm=Part/0/root "
                    "and/CCONJ/_/5/cc people/NOUN/_/3/obl hurt/VERB/VerbForm=Part/3/conj"),
            "3/nsubj:pass 3/aux:pass 0/root 6/cc 6/nsubj:pass 3/conj");
}

TEST(Guards, AClauseWithoutASubjectHasTheObjectBeforeIt) {
  const std::string told =
      "police/NOUN/_/2/nsubj said/VERB/VerbForm=Fin/0/root skipper/NOUN/_/2/obj Ivo/PROPN/_/3/appos "
      "had/AUX/VerbForm=Fin/6/aux fled/VERB/VerbForm=Part/2/ccomp";
  EXPECT_EQ(guarded(told), "2/nsubj 0/root 6/nsubj 3/appos 6/aux 2/ccomp");
  const std::string tied =
      "police/NOUN/_/2/nsubj told/VERB/VerbForm=Fin/0/root Ivo/PROPN/_/2/obj that/SCONJ/_/6/mark "
      "had/AUX/VerbForm=Fin/6/aux gone/VERB/VerbForm=Part/2/ccomp";
  EXPECT_EQ(guarded(tied), "2/nsubj 0/root 2/obj 6/mark 6/aux 2/ccomp");
}

TEST(Guards, ANounThatAVerbHangsFromIsItsSubject) {
  EXPECT_EQ(guarded("sources/NOUN/_/0/root close/ADJ/_/1/advmod say/VERB/VerbForm=Fin/1/advcl talks/NOUN/_/5/nsubj "
                    "failed/VERB/VerbForm=Fin/3/ccomp ./PUNCT/_/1/punct"),
            "3/nsubj 1/advmod 0/root 5/nsubj 3/ccomp 3/punct");
}

TEST(Guards, ThingsCountedBehindAVerbAreItsObject) {
  const std::string drew =
      "march/NOUN/_/2/nsubj drew/VERB/VerbForm=Fin/0/root 6,000/NUM/_/4/nummod people/NOUN/_/2/obl";
  EXPECT_EQ(guarded(drew, true), "2/nsubj 0/root 4/nummod 2/obj");
  EXPECT_EQ(guarded(drew), "2/nsubj 0/root 4/nummod 2/obl");
  const std::string through =
      "march/NOUN/_/2/nsubj went/VERB/VerbForm=Fin/0/root through/ADP/_/4/advmod 20/NUM/_/5/nummod towns/NOUN/_/2/obl";
  EXPECT_EQ(guarded(through, true), "2/nsubj 0/root 4/advmod 5/nummod 2/obl");
}

TEST(Guards, AFiniteVerbHasASubjectBeforeIt) {
  EXPECT_EQ(guarded("Une/DET/_/3/det autre/ADJ/_/3/amod enchaîne/VERB/VerbForm=Fin/0/root"), "2/det 3/nsubj 0/root");
}

TEST(Guards, AVerbOfMotionHasAPerfectAndNoPassive) {
  const std::string entered =
      "loi/NOUN/_/3/nsubj:pass est/AUX/VerbForm=Fin/3/aux:pass entrer/VERB/VerbForm=Part/0/root vigueur/NOUN/_/3/obl";
  EXPECT_EQ(guarded(entered, false, {"entrer"}), "3/nsubj 3/aux 0/root 3/obl");
  EXPECT_EQ(guarded(entered), "3/nsubj:pass 3/aux:pass 0/root 3/obl");
  const std::string by_whom =
      "valise/NOUN/_/3/nsubj:pass est/AUX/VerbForm=Fin/3/aux:pass descendre/VERB/VerbForm=Part/0/root "
      "portier/NOUN/_/3/obl:agent";
  EXPECT_EQ(guarded(by_whom, false, {"descendre"}), "3/nsubj:pass 3/aux:pass 0/root 3/obl:agent");
}

TEST(Guards, NoFiniteVerbFollowsAPreposition) {
  EXPECT_EQ(guarded("A/DET/_/2/det march/NOUN/_/0/root against/ADP/_/6/case the/DET/_/5/det visit/NOUN/_/6/nsubj "
                    "drew/VERB/VerbForm=Fin/2/nmod people/NOUN/_/6/appos"),
            "2/det 6/nsubj 5/case 5/det 2/nmod 0/root 6/obj");
  // "The plan for which they voted": a participle or a verb without a noun between is left alone.
  const std::string participle =
      "march/NOUN/_/0/root against/ADP/_/4/case visit/NOUN/_/4/nsubj drawn/VERB/VerbForm=Part/1/nmod";
  EXPECT_EQ(guarded(participle), "0/root 4/case 4/nsubj 1/nmod");
}

TEST(Guards, AVerbIsNoPrepositionBeforeAnother) {
  EXPECT_EQ(guarded("La/DET/_/2/det loi/NOUN/_/0/root entre/ADP/_/5/case en/ADP/_/5/case vigueur/NOUN/_/2/nmod"),
            "2/det 3/nsubj 0/root 5/case 3/obl");
  const std::string between = "accord/NOUN/_/0/root entre/ADP/_/3/case Rome/PROPN/_/1/nmod";
  EXPECT_EQ(guarded(between), "0/root 3/case 1/nmod");
}

TEST(Guards, ANumberIsTheSubjectOfContent) {
  EXPECT_EQ(guarded("He/PRON/_/2/nsubj said/VERB/VerbForm=Fin/0/root six/NUM/_/2/obj were/AUX/VerbForm=Fin/5/cop "
                    "soldiers/NOUN/_/2/ccomp"),
            "2/nsubj 0/root 5/nsubj 5/cop 2/ccomp");
}

TEST(Guards, AParticleBelongsToTheVerbRightBeforeIt) {
  EXPECT_EQ(guarded("Troops/NOUN/_/2/nsubj shot/VERB/VerbForm=Fin/0/root down/ADP/_/4/advmod 34/NUM/_/5/nummod "
                    "drones/NOUN/_/2/obj"),
            "2/nsubj 0/root 2/compound 5/nummod 2/obj");
  EXPECT_EQ(guarded("It/PRON/_/2/nsubj rose/VERB/VerbForm=Fin/0/root to/ADP/_/4/case 37/NUM/_/2/obl ,/PUNCT/_/2/punct "
                    "up/ADP/_/2/compound from/ADP/_/8/case 26/NUM/_/2/obl"),
            "2/nsubj 0/root 4/case 2/obl 2/punct 8/advmod 8/case 2/obl");
  // "Fired over 34 shots"
  const std::string over = "fired/VERB/VerbForm=Fin/0/root over/ADP/_/3/advmod 34/NUM/_/4/nummod shots/NOUN/_/1/obj";
  EXPECT_EQ(guarded(over), "0/root 3/advmod 4/nummod 1/obj");
}

TEST(Guards, ANounWithAnArticleNarrowsNoneThatIsCounted) {
  EXPECT_EQ(guarded("shot/VERB/VerbForm=Fin/0/root the/DET/_/3/det man/NOUN/_/5/compound three/NUM/_/5/nummod "
                    "times/NOUN/_/1/obj"),
            "0/root 3/det 1/obj 5/nummod 1/obl");
  const std::string police = "two/NUM/_/3/nummod police/NOUN/_/3/compound officers/NOUN/_/0/root";
  EXPECT_EQ(guarded(police), "3/nummod 3/compound 0/root");
}

TEST(Guards, AWeekdayBetweenAuxiliaryAndParticipleIsNoPredicate) {
  auto bank = tree_of(
      "personnes/NOUN/_/4/nsubj ont/AUX/VerbForm=Fin/4/aux été/AUX/VerbForm=Part/4/cop "
      "mardi/NOUN/_/0/root évacuées/VERB/VerbForm=Part/4/acl");
  bank.analysis.tokens[3].word_class = static_cast<std::uint8_t>(WordClass::weekday);
  apply_guards(bank.analysis, bank.analysis.sentences[0], TokenRules());
  EXPECT_EQ(bank.analysis.sentences[0].root, 4U);
  EXPECT_EQ(bank.analysis.tokens[0].relation, Relation::nsubj_pass);
  EXPECT_EQ(bank.analysis.tokens[2].relation, Relation::aux_pass);
  EXPECT_EQ(bank.analysis.tokens[3].relation, Relation::obl_mod);
}

TEST(Guards, WhatStandsBeforeTheCommaIsOfWhatIsSaid) {
  EXPECT_EQ(guarded("In/ADP/_/2/case 2018/NUM/_/6/obl blasts/NOUN/_/4/nsubj killed/VERB/VerbForm=Fin/6/ccomp "
                    ",/PUNCT/_/4/punct said/VERB/VerbForm=Fin/0/root mayor/NOUN/_/6/nsubj"),
            "2/case 4/obl 4/nsubj 6/ccomp 4/punct 0/root 6/nsubj");
}

TEST(Guards, NoClauseOpensBetweenAuxiliaryAndParticiple) {
  EXPECT_EQ(
      guarded("man/NOUN/_/4/nsubj has/AUX/VerbForm=Fin/7/aux since/SCONJ/_/4/mark died/VERB/VerbForm=Part/7/advcl "
              ",/PUNCT/_/7/punct police/NOUN/_/7/nsubj said/VERB/VerbForm=Fin/0/root"),
      "4/nsubj 4/aux 4/advmod 7/ccomp 7/punct 7/nsubj 0/root");
  EXPECT_EQ(guarded("She/PRON/_/2/nsubj had/AUX/VerbForm=Fin/0/root since/SCONJ/_/4/mark "
                    "moved/VERB/VerbForm=Part/2/advcl"),
            "4/nsubj 4/aux 4/advmod 0/root");
  // "He is, since his wife died, alone": a clause has a subject of its own.
  EXPECT_EQ(guarded("is/AUX/VerbForm=Fin/0/root since/SCONJ/_/4/mark she/PRON/_/4/nsubj "
                    "gone/VERB/VerbForm=Part/1/advcl"),
            "0/root 4/mark 4/nsubj 1/advcl");
}

TEST(Guards, OneWordIsATree) { EXPECT_EQ(guarded("Oui/INTJ/_/0/root"), "0/root"); }

}  // namespace
}  // namespace rashomon
