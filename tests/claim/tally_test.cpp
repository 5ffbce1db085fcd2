// SPDX-License-Identifier: Apache-2.0
// What a count answers, whatever the words.
#include "read_claims.h"

namespace rashomon {
namespace {

struct Case {
  std::string language, text, number, tally, group;
};

const Case cases[] = {
    {"fr", "L'incendie a fait quatre morts.", "quatre", "dead", ""},
    {"fr", "Quatre personnes sont mortes dans l'incendie.", "Quatre", "dead", ""},
    {"fr", "L'incendie a tué quatre personnes.", "quatre", "dead", ""},
    {"fr", "Deux policiers ont été tués.", "Deux", "dead", "police"},
    {"fr", "L'accident a fait 29 blessés.", "29", "injured", ""},
    {"fr", "La police a interpellé sept hommes.", "sept", "arrested", ""},
    {"fr", "Une trentaine de Grecs ont attaqué le poste.", "Une trentaine", "attackers", ""},
    {"fr", "Plusieurs dizaines d'assaillants sont entrés dans la ville.", "Plusieurs dizaines", "attackers", ""},
    {"fr", "Le groupe va supprimer 300 postes.", "300", "dismissed", ""},
    {"fr", "Le port emploie 300 personnes.", "300", "staff", ""},
    {"fr", "L'accident porte à quatre le nombre de morts.", "quatre", "dead", ""},
    {"fr", "Le nombre d'emplois menacés est de 75 000.", "75 000", "", ""},
    {"fr", "Le club a été éliminé par 300 voix.", "300", "", ""},
    {"en", "Four people died in the fire.", "Four", "dead", ""},
    {"en", "The fire killed four people.", "four", "dead", ""},
    {"en", "The blast killed at least 12 and injured 40 others.", "at least 12", "dead", ""},
    {"en", "The blast killed at least 12 and injured 40 others.", "40", "injured", ""},
    {"en", "Two police officers were killed.", "Two", "dead", "police"},
    {"en", "Nine hikers were shot near the lake, two of whom died.", "two", "", ""},
    {"en", "Police arrested seven people.", "seven", "arrested", ""},
    {"en", "The port employs 300 people.", "300", "", ""},
    {"en", "The number of dead is 31.", "31", "dead", ""},
    {"en", "Their numbers had swelled to 190,000.", "190,000", "", ""},
    {"en", "The death toll has risen to 31.", "31", "dead", ""},
    {"en", "The number of trains fell to 31.", "31", "", ""},
    {"en", "The ministry raised its toll to eight soldiers.", "eight", "dead", "soldier"},
    {"en", "The ferry was carrying 140 people.", "140", "aboard", ""},
    {"en", "The firm carried 140 people to safety.", "140", "", ""},
    {"en", "The ferry left with 140 people on board.", "140", "aboard", ""},
    {"en", "Nine people on board took pictures.", "Nine", "", ""},
    {"en", "Nine people remain missing.", "Nine", "missing", ""},
    {"en", "Nine people are feared dead.", "Nine", "", ""},
    {"en", "She was charged with nine counts of fraud.", "nine", "", ""},
    {"en", "Three masked men were seen.", "Three", "attackers", ""},
    {"fr", "Le bilan s'établit à 19 morts, onze soldats et huit civils.", "onze", "dead", "soldier"},
    {"fr", "Le bateau transportait 85 personnes.", "85", "aboard", ""},
    {"fr", "Le camion a transporté 85 tonnes.", "85", "", ""},
    {"fr", "Quelque 850 riverains ont dû quitter leur logement.", "Quelque 850", "evacuated", "resident"},
    {"fr", "Quarante personnes sont portées disparues.", "Quarante", "missing", ""},
    {"fr", "Trois hommes sont entrés et ont volé une toile.", "Trois", "attackers", ""},
    {"fr", "Trois hommes sont entrés et ont visité le musée.", "Trois", "", ""},
    {"fr", "Trois assaillants ont été tués.", "Trois", "dead", "attacker"},
    {"fr", "Trente personnes ont été blessées, dont quatre grièvement.", "quatre", "badly injured", ""},
    {"en", "Thirty people were hurt, including three in a serious condition.", "three", "badly injured", ""},
    {"en", "The death toll rose to nine overnight.", "nine", "dead", ""},
    {"en", "Officials put the number of dead at 21.", "21", "dead", ""},
    {"en", "The coastguard was searching for six people.", "six", "missing", ""},
    {"en", "Police are looking for three men.", "three", "attackers", ""},
    {"en", "The fire forced 300 people to flee.", "300", "evacuated", ""},
    {"fr", "L'incendie a contraint 300 personnes à fuir.", "300", "evacuated", ""},
    {"fr", "La marche a réuni 2 000 personnes.", "2 000", "protesters", ""},
    {"en", "The march drew 2,000 people.", "2,000", "protesters", ""},
    {"fr", "Quarante pompiers luttaient contre le feu.", "Quarante", "deployed", "firefighter"},
    {"en", "Forty firefighters fought the blaze.", "Forty", "deployed", "firefighter"},
    {"en", "Forty firefighters went on strike.", "Forty", "strikers", "firefighter"},
    {"fr", "Quarante sénateurs ont voté contre le texte.", "Quarante", "votes_against", ""},
    {"en", "Forty senators voted for the bill.", "Forty", "votes", ""},
};

TEST(Tally, IsOneQuestionWhateverTheWords) {
  for (const auto& each : cases) {
    SCOPED_TRACE(each.text + " / " + each.number);
    const auto read = testing::read_claims(each.language, each.text);
    const auto at = static_cast<std::uint32_t>(each.text.find(each.number));
    bool found = false;
    for (std::size_t i = 0; i < read.claims.size(); ++i) {
      const auto& claim = read.claims[i];
      if (claim.aspect != Aspect::quantity || claim.value_span.begin > at || claim.value_span.end <= at) continue;
      found = true;
      EXPECT_EQ(read.asked[i].tally, each.tally);
      EXPECT_EQ(read.asked[i].group, each.group);
    }
    EXPECT_TRUE(found);
  }
}

}  // namespace
}  // namespace rashomon
