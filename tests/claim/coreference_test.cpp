// SPDX-License-Identifier: Apache-2.0
// Who takes part in what is told of a pronoun, a number or a word of quantity.
#include "read_claims.h"

namespace rashomon {
namespace {

struct Case {
  std::string language, text, words, who;
};

// The facets of the actions at the words; nothing where one of them is of whom it is to be.
std::string others(const Case& each) {
  std::string found;
  for (const auto& claim : testing::claims_at(each.language, each.text, each.words)) {
    if (claim.aspect != Aspect::action && claim.aspect != Aspect::polarity) continue;
    if ((claim.facet + '/').find('/' + each.who + '/') != std::string::npos) return {};
    found += claim.facet + ' ';
  }
  return found.empty() ? "nothing" : found;
}

const Case cases[] = {
    // Who speaks for another tells of them.
    {"en", "Mayor Ellis Crane resigned on Friday. His attorney, Marcus Doyle, said he had surrendered.", "surrendered",
     "crane"},
    {"en", "Amina Keita was arrested on Monday. Her lawyer, Omar Bell, said she denied the charges.", "denied",
     "keita"},
    {"fr", "Karim Leduc a été arrêté lundi. Son avocate, Me Julie Morvan, a affirmé qu'il niait les faits.", "niait",
     "leduc"},
    {"en", "Paul Marsh, the coach, said he would leave in June.", "leave", "marsh"},
    // In what tells of words, who spoke; in all else, whom the words were about.
    {"en", "Inspector Nora Tate said the bomber had been shot dead. She gave no names.", "gave", "tate"},
    {"en", "Police chief Adam Holt said the skipper, Ivo Marek, had been found at home. He faces ten years in prison.",
     "faces", "marek"},
    // Nobody of the other gender.
    {"en", "Dale Voss surrendered at the jail. Judge Anita Moore set bond, and he signed the papers.", "signed",
     "voss"},
    {"en", "Margaret Finch was knocked down by a horse, her son said. She has lodged a complaint.", "lodged", "finch"},
    // Of whom a quotation tells is not its speaker.
    {"en", "Ellis Crane stayed away on Friday. \"He will not resign,\" said his attorney, Marcus Doyle.", "not resign",
     "crane"},
    // Several people, and some of them.
    {"en", "The passengers left the jet on the runway. They slid down emergency chutes.", "slid", "passenger"},
    {"en", "The passengers were pulled from the sea. Some had been wearing life jackets.", "wearing", "passenger"},
    // A group, by the pronoun of things.
    {"en", "The airline cancelled forty flights on Monday. It will not provide hotel rooms.", "provide", "airline"},
    {"fr", "Trois jours après l'opération, deux des policiers ont été suspendus.", "suspendus", "policier"},
    // Who or what is taken up by another noun, or by the same without the name.
    {"en", "The surgeon Anne Petit was questioned on Monday. The doctor was released on Tuesday.", "released", "petit"},
    {"fr", "Un juge a entendu lundi le chirurgien Paul Leduc. Le médecin a été libéré mardi.", "libéré", "leduc"},
    {"en", "The former mayor, Dennis Crewe, was tried on Monday. The ex-mayor was acquitted.", "acquitted", "crewe"},
    {"en", "Finance minister Elena Castrova left on Tuesday. The prime minister sacked his finance minister.", "sacked",
     "castrova"},
    {"en", "The Senate debated a bill on pensions. Senators approved the measure.", "approved", "bill"},
    {"fr", "Un alpiniste a été enseveli mercredi. Le quadragénaire n'a pas survécu.", "survécu", "alpiniste"},
    // The only one named, whatever the article has told of them.
    {"fr", "La cour a statué sur le sort du notaire Paul Leduc. Les magistrats l'ont relaxé.", "relaxé", "leduc"},
};

const Case others_meant[] = {
    // Whoever acts in the clause, or was acted on before it, is not the one.
    {"en", "Rebels attacked the village on Monday. Soldiers killed them.", "killed", "soldier/soldier"},
    {"en", "Police officers rescued four children on Monday. They were taken to hospital.", "taken", "officer"},
    {"fr", "La police a interpellé une femme lundi. Elle a été écrouée mardi.", "écrouée", "police"},
    {"en", "The government banned the party. It won twenty seats.", "won", "government"},
    {"en", "A policeman arrested Paul Stone on Monday. A judge released him on bail.", "released", "policeman"},
    // Nobody in particular is none of those told of.
    {"en", "Two officers were injured in Leeds. Someone threw a bomb.", "threw", "officer"},
    {"en", "Two officers were injured in Leeds. Much was stolen.", "stolen", "officer"},
    {"fr", "Deux policiers ont été blessés à Lyon. D'autres ont fui.", "fui", "policier"},
    {"en", "Officials said the bridge had collapsed. Many were killed.", "killed", "official"},
    // Who spoke is forgotten once another is told of; a speaker is not whom the quotation tells of.
    {"en",
     "Minister Paul Stone said the road would close. Mayor Tom Reed resigned on Monday. He denied that he had "
     "taken bribes.",
     "taken", "stone"},
    {"fr", "L'avocat de Jean Roy a déclaré qu'il ferait appel. Il a été agressé lundi.", "agressé", "roy"},
    // Another one, one of two, one of several, one of the other gender, and whoever holds another office.
    {"en", "The surgeon Anne Petit was questioned on Monday. Another surgeon was released.", "released", "petit"},
    {"en", "The surgeon Anne Petit and the surgeon Paul Roy were questioned. The doctor was released.", "released",
     "petit"},
    {"en", "The nurse Anne Petit was questioned with other nurses on Monday. The nurse was released.", "released",
     "petit"},
    {"fr", "Un juge a entendu le chirurgien Paul Leduc. La chirurgienne de garde a été libérée.", "libérée", "leduc"},
    {"en", "Finance minister Elena Castrova left on Tuesday. The king sacked the foreign minister.", "sacked",
     "castrova"},
    // ... told of before or behind, by a copula, too.
    {"en", "The Senate debated a bill on pensions. Senators approved the measure. Two bills had failed.", "approved",
     "bill"},
    {"fr", "Eva Mala est chirurgienne. Lise Roy, chirurgienne, a parlé. La chirurgienne a été suspendue.", "suspendue",
     "roy"},
    {"fr", "Deux hommes ont attaqué un alpiniste. L'homme n'a pas survécu.", "survécu", "alpiniste"},
    {"fr", "La cour a statué sur le sort de Paul Leduc et de Marc Roy. Les magistrats l'ont relaxé.", "relaxé", "roy"},
    {"en", "The Senate debated a bill on pensions and a law on rents. Senators approved the measure.", "approved",
     "bill"},
};

TEST(Coreference, TellsWhoIsNotMeant) {
  for (const auto& each : others_meant) EXPECT_NE(others(each), "") << each.text;
}

TEST(Coreference, TellsWhoIsMeant) {
  for (const auto& each : cases) EXPECT_EQ(others(each), "") << each.text;
}

}  // namespace
}  // namespace rashomon
