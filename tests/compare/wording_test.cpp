// SPDX-License-Identifier: Apache-2.0
// Sentences that are all but the same, and what the words in which they differ tell.
#include <span>

#include <gtest/gtest.h>

#include <rashomon/engine.h>

namespace rashomon {
namespace {

struct Case {
  std::string language, one, other, conflict;  // the aspect of the conflict; empty: none
};

const Case cases[] = {
    {"en", "The island reported a sharp rise in cases of the fever last week.",
     "The island reported a sharp fall in cases of the fever last week.", "action"},
    {"en", "The bridge was not deemed safe by the council engineers in March.",
     "The bridge was deemed safe by the council engineers in March.", "polarity"},
    {"en", "The choir of Aldham sang in the old church on the hill.",
     "The choir of Wrenfield sang in the old church on the hill.", "name"},
    {"en", "The choir sang in the old church on the hill last night.",
     "The choir performed in the ancient church on the hill last night.", ""},
    {"en", "The dam held for at least 12 days after the first storm.",
     "The dam held for 12 days after the first storm.", ""},
    {"fr", "La société a annoncé une forte hausse de ses ventes en Europe.",
     "La société a annoncé une forte baisse de ses ventes en Europe.", "action"},
    {"fr", "La société a annoncé une forte hausse de ses ventes en Europe.",
     "La société a annoncé une nette hausse de ses ventes en Europe.", ""},
    {"fr", "La société n'a constaté aucune hausse de ses ventes en Europe.",
     "La société n'a constaté aucune baisse de ses ventes en Europe.", ""},
    {"en", "The choir sang on the second day of the festival in the old church.",
     "The choir sang on the fourth day of the festival in the old church.", "quantity"},
    {"en", "The choir hung a green banner on the tower of the old church.",
     "The choir hung a yellow banner on the tower of the old church.", "action"},
    {"en", "The choir hung a green and yellow banner on the tower of the old church.",
     "The choir hung a yellow and green banner on the tower of the old church.", ""},
    {"en", "The repairs were finished before the storm, the council said.",
     "The repairs were finished after the storm, the council said.", "action"},
    {"en", "The verdict was called fair by the families in the hall.",
     "The verdict was called unfair by the families in the hall.", "action"},
    {"en", "The old bylaw repeals what the new decree introduced last year in Aldham.",
     "The new bylaw repeals what the old decree introduced last year in Aldham.", "participant"},
};

// What one sentence asserts and the other denies, or tells the opposite of, in other words.
const Case assertions[] = {
    {"fr", "Le lait cru ne provoque pas d'allergies chez les nourrissons.",
     "Chez les nourrissons, des allergies sont provoquées par le lait cru.", "polarity"},
    {"fr", "L'idée que le lait provoque des allergies est fausse.",
     "Le lait provoque des allergies, d'après une étude.", "polarity"},
    {"fr", "La mairie de Gray ne vendra en aucun cas le moulin municipal.",
     "Le moulin municipal de Gray sera vendu par la mairie.", "polarity"},
    {"fr", "L'homme portait un manteau marron.", "L'homme portait un manteau brun.", ""},
    {"fr", "Un religieux musulman a été arrêté à Lyon lundi.", "Un religieux sunnite a été arrêté à Lyon lundi.", ""},
    {"en", "His widow attended the service in Aldham.", "His wife attended the service in Aldham.", ""},
    {"fr", "La veuve Aubert n'a pas vendu ses vélos.", "La veuve Aubert a vendu la bibliothèque.", ""},
    {"fr", "Le lait cru n'empêche pas de grandir.", "Le lait cru aide à grandir.", ""},
    {"fr", "La secrétaire refuse de rendre les clés du moulin.", "La secrétaire ne rendra pas les clés du moulin.", ""},
    {"fr", "Le meunier nie avoir vendu le moulin de Gray.", "Le meunier affirme qu'il n'a pas vendu le moulin de Gray.",
     ""},
    {"fr", "Le cirque n'est pas arrivé au hameau avant mai 2024.", "Le cirque est arrivé au hameau en juin 2024.", ""},
    {"fr", "La troupe n'a plus de salle à Gray.", "La troupe avait une salle à Gray jusqu'en juin.", ""},
    {"en", "The choir did not sing in Aldham last year.", "The choir sang in Wrenfield last year.", ""},
    {"en", "Floods closed the school in the north of the county.",
     "Floods closed the school in the east of the county.", ""},
    {"en", "The choir toasted the win with champagne.", "The choir toasted the win with wine.", ""},
    {"fr", "La chorale a chanté dans la ville cette semaine.", "La chorale a chanté dans la ville ce mois.", ""},
    {"en", "The clinic in Aldham does not treat burns.", "Burns are treated in the clinic in Aldham.", "polarity"},
    {"en", "The clinic in Aldham does not treat burns on Monday.", "The clinic in Aldham treats burns on Friday.", ""},
    {"en", "The council of Aldham bought the old mill.", "The old mill was sold to the council of Aldham.", ""},
};

// What a denial is of, and what it leaves open.
const Case denials[] = {
    {"fr", "Aucune réunion n'a eu lieu à Tarbes entre les syndicats et la direction.",
     "Une réunion entre les syndicats et la direction a débuté à Tarbes.", "polarity"},
    {"fr", "Il n'y a pas d'obstacle pour les camions allemands à la frontière polonaise.",
     "Les camions allemands ont passé la frontière polonaise.", ""},
    {"fr", "La barque de Gray n'a rien à voir avec la fête du lac.",
     "La barque de Gray a traversé le lac avant la fête.", ""},
    {"fr", "Les plongeurs ont trouvé une cloche et non pas un canon à Gray.",
     "Les plongeurs ont trouvé un canon à Gray.", "polarity"},
    {"en", "The choir recorded a psalm and not a march in Aldham.", "The choir recorded a march in Aldham.",
     "polarity"},
    {"fr", "Le port n'est ni fermé ni menacé à Brannay.", "Le port est menacé à Brannay.", "polarity"},
    {"fr", "Le pont est connu des marcheurs, il n'a pas été construit par les moines.",
     "Le pont a été construit par les moines.", "polarity"},
    {"fr", "L'étude ne démontre pas que le sirop guérit la toux.", "Le sirop guérit la toux, selon une étude.",
     "polarity"},
    {"fr", "L'efficacité du sirop contre la toux n'est pas prouvée.", "Le sirop est efficace contre la toux.",
     "polarity"},
    {"fr", "Il n'y a aucun lien entre la fonderie Roche et l'incendie de Brannay.",
     "La fonderie Roche a causé l'incendie de Brannay.", "polarity"},
    {"en", "There is no evidence that the mill in Aldham was sold.", "The mill in Aldham was sold.", "polarity"},
    {"fr", "Certains élèves de Gray n'ont pas passé l'examen.", "Les élèves de Gray ont passé l'examen.", ""},
    {"fr", "Un tiers des élèves de Gray n'a pas passé l'examen.", "Les élèves de Gray ont passé l'examen.", ""},
    {"fr", "Les élèves de Gray n'ont pas passé l'examen.", "Les élèves de Gray ont passé l'examen.", "polarity"},
    {"fr", "Le chœur n'a pas chanté seulement des psaumes à Gray.", "Le chœur a chanté des psaumes à Gray.", ""},
    {"en", "Not all the quays in Aldham are closed.", "Quays in Aldham are closed.", ""},
    {"en", "Not all the quays in Aldham are closed.", "All the quays in Aldham are closed.", "polarity"},
    {"en", "The choir will not sing unless the hall is heated.", "The choir will sing.", ""},
    {"fr", "La loi n'interdit pas la pêche dans le lac de Gray.", "La loi permet la pêche dans le lac de Gray.", ""},
    {"en", "Paul Roche was elected mayor, not senator.", "Paul Roche was elected senator in 2001.", ""},
    {"fr", "Paul Roche n'est pas sénateur de Gray.", "Paul Roche est maire de Gray.", ""},
    {"en", "The record is not an album by the Wrens.", "The record is an album by the Larks.", ""},
};

// Opposites of one agent, or done to one thing.
const Case opposites[] = {
    {"fr", "Le sanatorium de Gray était fermé depuis des mois.",
     "Un employé a déclaré que le sanatorium de Gray était ouvert cet hiver.", "action"},
    {"fr", "La ville de Gray a arrêté les travaux du tramway.", "Les travaux du tramway continuent à Gray.",
     "polarity"},
    {"en", "The council of Aldham halted the vaccination drive.", "The vaccination drive continues in Aldham.",
     "action"},
    {"fr", "Lina Roche a quitté le festival de Gray très tôt, à cause d'une blessure à la main.",
     "Lina Roche a rejoint le festival de Gray.", "action"},
    {"en", "The council of Aldham bought the mill.", "The mill was sold by the trust.", ""},
    {"fr", "Paul Roche a acheté une ferme près de Gray en 2001.", "Paul Roche a vendu en 2019 une ferme à Lure.", ""},
    {"en", "Delmor opened a store in Leeds. It closed its store in York.", "Delmor closed a store in York.", ""},
    {"en", "Delmor opened a store in York.", "Delmor closed a store in York.", "action"},
    {"en", "The council of Aldham halted the sale of the mill.", "The sale of bread continues in the Aldham mill.", ""},
    {"fr", "Anne a parlé au maire de Gray lundi. Paul aussi.", "Paul a parlé au maire de Gray lundi.", ""},
    {"fr", "Anne a parlé au maire de Gray lundi.", "Paul a parlé au maire de Gray lundi.", "name"},
    {"fr", "Anne a parlé au maire de Gray lundi. Paul a parlé au maire de Lure lundi.",
     "Paul a parlé au maire de Lure lundi.", ""},
};

// When, where and of which country the same is told, in whatever words.
const Case particulars[] = {
    {"en", "The mill (restored in May 1904) is the oldest of the valley.", "The mill was restored in 1962.", "time"},
    {"en", "With two of her sisters, she founded the Aldham choir in August 1991.",
     "She founded the Aldham choir in 1962.", "time"},
    {"en", "Work on the bridge began on December 8, 2008.", "The work on the bridge started in 2015.", "time"},
    {"en", "The brass band was formed by the village council on 5 March.",
     "The village council formed a brass band in October.", "time"},
    {"en", "The brass band was formed by the village council on 5 March.",
     "The village council formed a brass band in spring.", ""},
    {"en", "Ann Parker married her second husband in 1979.", "Parker married her second husband after 1985.", "time"},
    {"en", "Ann Parker married her second husband in 1979.", "Parker married her second husband after 1975.", ""},
    {"en", "Ann Parker sang in Leeds in 1979.", "Ann Parker retired in 1985.", ""},
    {"en", "Ann Parker, who married in 1985, founded the choir in 1979.", "Ann Parker founded a choir in 1985.", ""},
    {"en", "Solvene is a small town in the south of Peru.", "Solvene is in Chile.", "place"},
    {"en", "Solvene is a small town in the south of Peru.", "Solvene is in South America.", ""},
    {"en", "The picture was shot in Lisbon and Porto.", "Harbour Nights was shot in Montana.", "place"},
    {"en", "The picture was shot in Lisbon and Porto.", "Harbour Nights was shot in Portugal.", ""},
    {"en", "Ann Parker (born 4 May 1970) is a Swedish cellist.", "Ann Parker is Italian.", "role"},
    {"en", "Ann Parker is a Swedish cellist who was born in Italy.", "Ann Parker is Italian.", ""},
    {"en", "The waltz is a song by a Swedish cellist.", "The waltz is an Italian song.", ""},
    {"fr", "Anne Vautier est une violoncelliste suédoise.", "Anne Vautier est italienne.", "role"},
    {"fr", "Anne Vautier est une violoncelliste suédoise.", "Anne Vautier est une Suédoise de Malmö.", ""},
    {"fr", "Solvene est une petite ville du Pérou.", "Solvene se trouve au Chili.", "place"},
    {"fr", "Solvene est une petite ville du Pérou.", "Solvene se trouve en Amérique du Sud.", ""},
    {"fr", "La chorale a été fondée en août 1991.", "La chorale fut fondée en 1962 par deux sœurs.", "time"},
};

void expect(std::span<const Case> rows) {
  const auto engine = Engine::open({RASHOMON_PACKS, 1});
  ASSERT_TRUE(engine);
  for (const auto& each : rows) {
    SCOPED_TRACE(each.one + " / " + each.other);
    for (const bool turned : {false, true}) {
      const auto related = turned ? engine->relate(each.other, each.one, each.language)
                                  : engine->relate(each.one, each.other, each.language);
      const bool conflict = kind_of(related.verdict) == EdgeKind::conflict;
      EXPECT_EQ(conflict, !each.conflict.empty()) << related.reason;
      if (conflict && !each.conflict.empty()) {
        EXPECT_EQ(name_of(related.aspect), each.conflict);
      }
    }
  }
}

TEST(Wording, OnlyWhatExcludesEachOtherIsAConflict) { expect(cases); }
TEST(Wording, WhatOneDeniesIsAConflict) { expect(assertions); }
TEST(Wording, OneThingIsSoAtOneTimeAndPlace) { expect(particulars); }
TEST(Wording, ADenialIsOfWhatItSaysAndNoMore) { expect(denials); }
TEST(Wording, OppositesAreOfOneThing) { expect(opposites); }

}  // namespace
}  // namespace rashomon
