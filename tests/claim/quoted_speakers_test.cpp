// SPDX-License-Identifier: Apache-2.0
// Who says what, one kind of wording a case.
#include "read_claims.h"

namespace rashomon {
namespace {

using testing::expect_speakers;

TEST(QuotedSpeakers, StandBeforeAColon) {
  expect_speakers({
      {"fr", "La cheffe du chantier : « On reprend demain matin »", "reprend", "La cheffe"},
      {"fr", "Même colère du côté de la CFDT : « On nous ment depuis un an. »", "ment", "CFDT"},
      {"fr", "Ce à quoi le gérant a rétorqué : « Vous serez payés. »", "payés", "le gérant"},
      {"en", "The letter, signed by Olga Trent, began: “I cannot stay silent.”", "silent", "Olga Trent"},
  });
}

TEST(QuotedSpeakers, StandInTheSentenceBeside) {
  expect_speakers({
      {"en", "“Is that all?” Dora Finch asked. “One bus?”", "One bus", "Dora Finch"},
      {"en", "“Of course,” scoffed Dora Finch, “nobody came.”", "nobody", "Dora Finch"},
      {"en", "The governor's answer was short. “We will see.”", "We will", "governor"},
      {"en", "This saddens Hugo Lamb. “They closed the only school we had.”", "closed", "Hugo Lamb"},
      {"fr", "« J'y vais », dit Léo. Derrière lui, sa tante secoue la tête. « Moi non. »", "Moi non", "sa tante"},
      {"fr", "Le rapport du comité est sévère. « Les freins étaient usés », y lit-on.", "freins", "comité"},
      {"en", "The cook's brother, Milo, had another idea. “Call the press,” he said.", "Call", "Milo"},
  });
}

TEST(QuotedSpeakers, StandBehindTheWords) {
  expect_speakers({
      {"fr", "« On juge des enfants », regrette pour sa part Ines Colin.", "juge", "Ines Colin"},
      {"en", "“Not this year” was the union's reply.", "Not this", "union"},
      {"en", "“It still hurts” – Mrs Dunne, the boy's aunt.", "hurts", "Dunne"},
      {"en", "“I have had enough” – with these words Leo Marsh turned away.", "enough", "Leo Marsh"},
      {"fr", "« Tout est perdu », écrit-on dans une lettre du syndic.", "perdu", "syndic"},
      {"en", "'We had no warning,' said Greg Moss. 'None at all.'", "warning", "Greg Moss"},
  });
}

TEST(QuotedSpeakers, AreReadWhateverATaggerMakesOfTheVerb) {
  expect_speakers({
      {"en", "“The roof came down on us,” a miner told state radio.", "roof", "a miner"},
      {"en", "“It is a sad day,” lamented transport secretary Hugh Penn.", "sad", "Hugh Penn"},
      {"en", "“Not on my watch,” Brown shot back.", "watch", "Brown"},
      {"en", R"(A sign on the door reads: "We are open.")", "open", "A sign"},
      {"fr", "« C'est du vent », réplique Brun.", "vent", "Brun"},
      {"fr", "Une autre enchaîne : « On ne dort plus. »", "dort", "Une autre"},
      {"fr", "« Cela n'a aucun sens », lui a répondu la juge.", "sens", "la juge"},
      {"en", "“Where is he?” a man can be heard shouting.", "Where", "a man"},
  });
}

TEST(QuotedSpeakers, AreWhoseWordsANounTells) {
  expect_speakers({
      {"en", "The court dismissed Ms Ray's allegation that the mayor had lied.", "lied", "Ray"},
      {"en", "The court rejected the allegation by Ms Ray that the mayor had lied.", "lied", "Ray"},
      {"fr", "Le juge a rejeté les accusations de M. Roy, selon lesquelles le maire a menti.", "menti", "Roy"},
      {"en", "The council discussed the mayor's claim that Ms Ray said the bridge was unsafe.", "unsafe", "Ray"},
  });
}

TEST(QuotedSpeakers, AreCountedOrSetOffFromTheirVerb) {
  expect_speakers({
      {"en", "\"Nobody told us anything,\" complained one passenger.", "anything", "one passenger"},
      {"en", "It was, said Harlow, \"the worst day of my life\".", "worst day", "Harlow"},
  });
}

TEST(QuotedSpeakers, SpeakOnWhereAMarkThatNoneClosesOpensAgain) {
  expect_speakers({
      {"en", "“Rates will stay, the governor told parliament. “We are in no hurry.”", "no hurry", "the governor"},
      {"fr", "« Les taux restent, a dit le gouverneur. « Rien ne presse. »", "presse", "gouverneur"},
  });
}

TEST(QuotedSpeakers, GoOnInTheNextParagraph) {
  expect_speakers({
      {"en", "“The road was gone.\n\n“We walked all night,” said Rory Blake, a baker.", "road", "Rory Blake"},
      {"fr", "« La route avait disparu.\n\n« On a marché toute la nuit », raconte Elsa Morin.", "disparu",
       "Elsa Morin"},
  });
}

TEST(QuotedSpeakers, ShareAViewOrAnAccount) {
  expect_speakers({
      {"fr", "C'est l'avis du juge, pour qui la serrure « a été forcée ».", "forcée", "juge"},
      {"en", "By his own account, the driver had fallen asleep.", "asleep", "the driver"},
      {"fr", "Son oncle est persuadé que le feu reprendra.", "reprendra", "Son oncle"},
      {"en", "Her uncle is convinced that the fire will come back.", "come", "Her uncle"},
  });
}

TEST(QuotedSpeakers, StandWithinOtherQuotations) {
  expect_speakers({
      {"fr", "« Mon père répétait : « Reste debout » », raconte Elsa Morin.", "debout", "Mon père"},
      {"en", "“My aunt used to say, ‘Count your change’,” said Rory Blake.", "Count", "aunt"},
      {"en", "“Someone shouted, ‘Get down!’ and we did,” Rory Blake recalled.", "Get down", "Someone"},
      {"en", "“I was told: ‘Sign here’,” said Rory Blake.", "I was told", "Rory Blake"},
  });
}

TEST(QuotedSpeakers, TellOfWordsThatTheTreeTiesElsewhere) {
  expect_speakers({
      {"fr", "Le port assure pour sa part que la grue tiendra.", "tiendra", "Le port"},
      {"fr", "La banque a fini par admettre que les comptes étaient faux.", "faux", "La banque"},
      {"en", "The bank was quick to point out that the accounts were sound.", "sound", "The bank"},
      {"fr", "La porte était ouverte, ce que confirme le gardien.", "ouverte", "le gardien"},
      {"fr", "Le guide a dit aux randonneurs que la neige fondait et que le pont était coupé.", "coupé", "Le guide"},
      {"en", "The guide told the jury he had slipped.", "slipped", "The guide"},
      {"en", "Villagers described how the crowd had fled.", "fled", "Villagers"},
      {"en", "The pier had been closed, two people familiar with the matter said.", "closed", "two people"},
      {"en", "The ministry, quoted by the Beacon, said ten people had left.", "left", "The ministry"},
      {"fr", "Les salariés ont appris de la direction que le site fermerait.", "fermerait", "la direction"},
      {"fr", "Le pont était fermé, a-t-il ajouté. Ian Daude défend la famille.", "fermé", "Ian Daude"},
  });
}

TEST(QuotedSpeakers, AreNobodyKnown) {
  expect_speakers({
      {"en", "The roof, a spokesman was told, had never leaked.", "leaked", ""},
      {"fr", "Un témoin a vu l'homme partir avec elle.", "partir", ""},
  });
}

TEST(QuotedSpeakers, TellOfReportedWords) {
  expect_speakers({
      {"en", "The gazette quotes a clerk as saying the files burned.", "burned", "a clerk"},
      {"en", "A clerk was quoted as saying that the files burned.", "burned", "A clerk"},
      {"en", "“The files burned,” Rory Blake was reported as saying in Leeds.", "files", "Rory Blake"},
      {"en", "Local papers quoted Rory Blake as saying the files would burn.", "burn", "Rory Blake"},
      {"en", "The gazette reported the fire as a court heard that the files burned.", "burned", "a court"},
      {"en", "The chair repeated that Norway would not sign, adding that talks had ended.", "ended", "The chair"},
      {"en", "Tom Reed came late. Asked about it, he stated the rule that doors stay shut.", "doors", "Tom Reed"},
      {"en", "The mayor called on residents to leave.", "leave", "The mayor"},
      {"en", "The partners agreed that the office would move.", "move", "The partners"},
      {"en", "The partners agreed to move the office.", "office", ""},
      {"en", "The guard confessed to stealing the keys.", "stealing", "The guard"},
      {"en", "The referee noted that the pitch was wet and said he feared injuries.", "feared", "The referee"},
      {"en", "Claims that the bank had failed were wrong, its director said.", "wrong", "its director"},
      {"en", "The coach is adamant that the ball crossed the line.", "crossed", "The coach"},
      {"fr", "Le gérant est formel : le feu est parti de la cuisine.", "parti", "Le gérant"},
      {"en", "By the minister's own admission, the plan has failed.", "failed", "minister"},
      {"fr", "L'évacuation était utile, selon le mot d'un pompier.", "utile", "pompier"},
      {"fr", "L'usine va fermer, selon un courriel consulté par Le Phare.", "fermer", "un courriel"},
  });
}

}  // namespace
}  // namespace rashomon
