// SPDX-License-Identifier: Apache-2.0
// What question a number or a time answers, and with what value.
#include "read_claims.h"

namespace rashomon {
namespace {

struct Case {
  std::string language, text, words, facet, value;
};

std::string found_at(const Case& each) {
  std::string found;
  for (const auto& claim : testing::claims_at(each.language, each.text, each.words)) {
    if (claim.aspect != Aspect::quantity && claim.aspect != Aspect::time) continue;
    if (claim.facet == each.facet && claim.value_text == each.value) return {};
    found += claim.facet + " = " + claim.value_text + '\n';
  }
  return found.empty() ? "nothing" : found;
}

const Case cases[] = {
    // How long, with its bound or range.
    {"fr", "La coupure a duré de deux à trois jours.", "deux à trois", "continue/duration", "2..2.5..3 day"},
    {"fr", "La grève a duré plus de dix jours.", "dix", "continue/duration", "10..10..inf day"},
    {"fr", "Le procès a duré un an et demi.", "un an", "continue/duration", "18 month"},
    {"fr", "Le conflit dure depuis six ans.", "six", "continue/duration", "6 year"},
    {"en", "The works will last at least two years.", "two", "continue/duration", "2..2..inf year"},
    {"en", "The outage lasted two to three days.", "two to three", "continue/duration", "2..2.5..3 day"},
    // Behind a day, a month or a verb.
    {"fr", "La police a arrêté mardi 12 personnes.", "12", "arrest/person/quantity", "12"},
    {"fr", "L'attaque a tué en mars 17 soldats.", "17", "kill/soldier/quantity", "17"},
    {"en", "Police arrested on Friday 12 protesters.", "12", "arrest/protester/quantity", "12"},
    {"fr", "Jusqu'à 1 500 soldats ont été tués.", "1 500", "kill/soldier/quantity", "0..1500..1500"},
    {"fr", "La réunion a duré deux heures mardi.", "deux heures", "continue/duration", "2 hour"},
    {"fr", "Ils ont discuté pendant une heure mardi.", "une heure", "say/duration", "1 hour"},
    // What something came to from another number, and by how much it may rise.
    {"fr", "Le bilan est passé de 12 à 19 morts.", "morts", "change/dead/quantity", "19"},
    {"fr", "Le taux de chômage est passé de 7,1 % à 7,4 %.", "de 7,1", "change/unemployment/quantity", "7.4 percent"},
    {"fr", "L'inflation a ralenti de 3,4 à 3,1 % en mai.", "3,1", "decrease/inflation/quantity", "3.1 percent"},
    {"fr", "Les prix ont augmenté de 3 à 5 % en mars.", "de 3", "increase/price/quantity", "3..4..5 percent"},
    {"en", "The death toll rose from 12 to 19 on Monday.", "from 12", "increase//quantity", "19"},
    {"en", "Inflation rose from 2.1 to 2.4 percent in May.", "from 2.1", "increase/inflation/quantity", "2.4 percent"},
    {"en", "Unemployment fell from 7.4 to 7.1 percent in May.", "7.1", "decrease/unemployment/quantity", "7.1 percent"},
    {"en", "Prices range from 12 to 19 dollars.", "from 12", "~range/price/quantity", "12..15.5..19 dollar"},
    {"en", "The bank reported a 12 percent rise in net profit.", "12 percent", "increase/profit/quantity",
     "12 percent"},
    {"fr", "La banque a publié un bénéfice net en hausse de 12 %.", "12 %", "increase/profit/quantity", "12 percent"},
    {"fr", "Le bilan est de deux morts et de quatre blessés.", "blessés", "die/wounded/quantity", "4"},
    // When, by a verb that only tells of it.
    {"en", "Familiar went live on 29 April 2024.", "29 April", "create/time", "2024-04-29/2024-04-30"},
    // How old.
    {"fr", "Paul Martin a 34 ans.", "34", "martin/age", "34 year"},
    {"fr", "L'homme, qui a 50 ans, a fui.", "50", "man/age", "50 year"},
    {"fr", "Le maire a trois ans pour agir.", "trois", "be_aged/duration", "3 year"},
    {"en", "A boy of 12 was hurt.", "12", "child/age", "12 year"},
    {"en", "Two men, aged 27 and 31, were arrested.", "31", "/age", "31 year"},
    {"fr", "La victime, une Dijonnaise de 47 ans, a survécu.", "47", "victim/age", "47 year"},
    {"fr", "Une habitante âgée d'environ 80 ans est morte.", "80", "resident/age", "72..80..88 year"},
    {"en", "The boy, 12, is safe.", "12", "child/age", "12 year"},
    {"fr", "Le gérant écope de deux ans d'emprisonnement.", "deux ans", "/sentence/duration", "2 year"},
    // Of what something lasts.
    {"fr", "Il a écopé de six mois de prison.", "six mois", "sentence/sentence/duration", "6 month"},
    {"en", "He was sentenced to six years in prison.", "six", "sentence/sentence/duration", "6 year"},
    {"en", "It offered 12 weeks' salary.", "12 weeks", "propose/wage/duration", "12 week"},
    // What money is for.
    {"en", "Carmakers received $13 billion in federal loans.", "13", "receive/loan/quantity", "13000000000 dollar"},
    {"en", "She paid a $20,000 fine.", "20,000", "pay/payment/quantity", "20000 dollar"},
    {"fr", "L'orage a fait des dégâts estimés à 3 millions d'euros.", "3 millions", "cause/damage/quantity",
     "3000000 EUR"},
    // A vague number that takes part by itself, and a participle that joins a passive with a subject of its own.
    {"en", "Dozens were killed in the blast.", "Dozens", "kill//quantity", "24..40..99"},
    {"en", "The blast killed dozens.", "dozens", "kill//quantity", "24..40..99"},
    {"fr", "Des milliers ont manifesté à Lyon.", "milliers", "protest//quantity", "2000..4000..9999"},
    {"en", "A dozen shops were looted and 60 people detained.", "60 people", "detain/person/quantity", "60"},
    // The verb behind a relative clause, where somebody is said behind it to say so.
    {"en", "The bus that carried the team crashed on 3 May 2024, police said.", "3 May", "crash/time",
     "2024-05-03/2024-05-04"},
    {"en", "Police who searched the house found two guns.", "two guns", "find/firearm/quantity", "2"},
    // Numbers that look like times, and times that look like numbers.
    {"fr", "Dix-sept personnes ont été tuées.", "Dix-sept", "kill/victim/quantity", "17"},
    {"fr", "Il a quatre enfants.", "quatre", "~avoir/child/quantity", "4"},
    {"fr", "Le bénéfice est passé de 3 millions d'euros en 2009 à 8 millions d'euros.", "8 millions",
     "change/profit/quantity", "8000000 EUR"},
    // Clefts, and a time that has a verb of its own.
    {"fr", "C'est le 3 mai 2024 que le train a déraillé.", "3 mai", "derail/time", "2024-05-03/2024-05-04"},
    {"en", "It was on May 3, 2024 that the train derailed.", "May 3", "derail/time", "2024-05-03/2024-05-04"},
    {"fr", "C'est à Lyon et c'était le 3 mai 2024 que le train a déraillé.", "3 mai", "derail/time",
     "2024-05-03/2024-05-04"},
};

TEST(ValueClaims, AnswerTheQuestionThatTheirWordsGive) {
  for (const auto& each : cases) EXPECT_EQ(found_at(each), "") << each.text << " / " << each.words;
}

// What is thought of a clause is no circumstance of it, and its time is not when the clause came about.
TEST(ValueClaims, StraightenNoOpinion) {
  for (const std::string text : {"It was clear on May 3, 2024 that the train had derailed.",
                                 "It was beyond dispute on May 3, 2024 that the train had derailed."}) {
    for (const auto& claim : testing::read_claims("en", text).claims) EXPECT_NE(claim.facet, "derail/time") << text;
  }
}

// "Condamné il y a trois ans", but no title before a sentence that begins so.
TEST(ValueClaims, TakeNoTimeOfTheNextSentence) {
  for (const auto& claim :
       testing::read_claims("fr", "Paul Roy a été condamné\n\nIl y a trois ans, le pont a cédé.").claims)
    EXPECT_NE(claim.facet, "convict/time");
}

// "Quarantaine", "score": nouns that a vague number is made of name something else, too.
TEST(ValueClaims, TakeNoNounForANumber) {
  for (const std::string text : {"La quarantaine a été levée.", "La quinzaine commence à Paris."}) {
    for (const auto& claim : testing::read_claims("fr", text).claims) EXPECT_NE(claim.aspect, Aspect::quantity) << text;
  }
  for (const auto& claim : testing::read_claims("en", "The score was settled.").claims)
    EXPECT_NE(claim.aspect, Aspect::quantity);
}

TEST(ValueClaims, TakeNoScoreForAnHour) {
  for (const std::string text : {"Ils ont gagné 3 à 1 en finale.", "L'équipe a battu Metz 8 à 7."}) {
    for (const auto& claim : testing::read_claims("fr", text).claims) EXPECT_NE(claim.aspect, Aspect::time) << text;
  }
}

}  // namespace
}  // namespace rashomon
