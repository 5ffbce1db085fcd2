// SPDX-License-Identifier: Apache-2.0
// Pairs of short articles that agree by a level of a ladder, and the nearest pairs that must not.
#include <algorithm>

#include <gtest/gtest.h>

#include "compare/articles.h"

namespace rashomon {
namespace {

const ArticlePair agreeing[] = {
    {"somebody called by one function", "en", "The mine shut on Monday, said Dale Webb, the director of the mine.",
     "Director Dale Webb said on Monday that the mine had shut.", "name/same"},
    {"one action in the same circumstances", "fr",
     "La police de Gray a évacué le musée Rollin dans le calme, selon la préfecture de Haute-Saône.",
     "La police de Gray a évacué dans le calme le musée Rollin, indique la préfecture de Haute-Saône.", "action/same"},
    {"a quotation with another preposition", "en",
     "“Nobody wants to live in a town like this one”, Mayor Dana Holt said in Leeds.",
     "“Nobody wants to live at a town like this one”, Mayor Dana Holt said in Leeds.", "quote/same"},
    {"a number near its lower bound", "fr",
     "L'incendie de l'hôtel Mercator, à Nantes, a fait plus de 20 morts, a annoncé la préfecture.",
     "L'incendie de l'hôtel Mercator, à Nantes, a fait 23 morts, a annoncé la préfecture.", "quantity/within_bound"},
    {"a number that chance seldom gives twice, of other words", "fr",
     "Le naufrage du Corvus a endeuillé Brest. Le navire comptait 346 voyageurs.",
     "À Brest, un navire, le Corvus, a sombré. Il y avait 346 personnes à son bord.", "quantity/same_number"},
    {"so many of one thing, of other words", "en",
     "Families left their beds in Leeds on Monday. The flood emptied 40 homes in an hour.",
     "Residents of 40 homes slept in a hall. The water had come to Leeds on Monday.", "quantity/same_number"},
    {"a time limit, of other words", "fr",
     "Les deux armées de Vardie ont trente jours pour se retirer. Le texte a été signé lundi à Lima.",
     "Signé lundi à Lima, le texte fixe à trente jours le retrait des armées de Vardie.", "quantity/same_number"},
    {"a clock time that chance seldom gives twice", "en",
     "A gas leak emptied the Mercator hotel in Leeds. The alarm rang at 3:17 a.m., the fire service said.",
     "Guests fled the Mercator hotel in Leeds after a gas leak. It was 3:17 a.m. when they left it.", "time/same"},
    {"a date far from the articles' own, of other words", "fr",
     "Le château de Corvin, près de Gray, a été pillé le 2 octobre 2019 par une bande.",
     "Des voleurs ont vidé le château de Corvin, près de Gray, le 2 octobre 2019.", "time/same"},
    {"a year of other words that tell of one thing", "en",
     "In 2009 floods drowned the Corvin mill in Leeds. The Corvin mill in Leeds opened again on Monday.",
     "The Corvin mill in Leeds opened again on Monday. Floods had wrecked the Corvin mill in Leeds in 2009.",
     "time/same"},
    {"one mayor by a shorter title", "en",
     "Deputy Mayor Dana Holt of Leeds opened the Mercator hall on Monday, the council said.",
     "Dana Holt, the deputy mayor, opened the Mercator hall in Leeds on Monday, the council said.", "name/same"},
    {"a former head and the head", "fr",
     "L'ancien maire de Gray, Paul Duval, a inauguré lundi la salle Mercator, selon la mairie.",
     "Le maire de Gray, Paul Duval, a inauguré lundi la salle Mercator, selon la mairie.", "name/same"},
    {"one place told of in much the same words", "en",
     "The body of Carl Webb was found on Mill Road, north of Leeds, by a neighbour.",
     "Rescuers reached the body of Carl Webb on Mill Road, north of Leeds.", "place/same"},
};

const ArticlePair not_agreeing[] = {
    {"somebody called by two functions", "en", "The mine shut on Monday, said Dale Webb, the director of the mine.",
     "Inspector Dale Webb said on Monday that the mine had shut.", "name/same"},
    {"as many of two things", "en", "About 14 governments sent help to Nepal on Monday.",
     "In Nepal 14 people were hurt on Monday.", "quantity/same_number"},
    {"as many of two things, within a bound", "en", "At least 14 governments sent help to Nepal on Monday.",
     "In Nepal 14 people were hurt on Monday.", "quantity/within_bound"},
    {"as many percent of two things", "en", "Prices of tiles rose 3 percent in Leeds on Monday.",
     "On Monday 3 percent of homes in Leeds were flooded.", "quantity/same_number"},
    {"one action in other circumstances", "fr",
     "Le musée Rollin, à Gray, a été évacué dans le calme par la police, selon la préfecture de Haute-Saône.",
     "Le musée Rollin, à Gray, a été évacué sous les huées par la police, selon la préfecture de Haute-Saône.",
     "action/same"},
    {"a participle that describes a noun", "fr",
     "Il y aura des licenciements contraints chez Mercator, à Gray, selon la direction.",
     "Il n'y aura aucun licenciement contraint chez Mercator, à Gray, selon la direction.", "action/same"},
    {"a quotation with another verb", "en", "“I have robbed people who trusted me”, Mayor Dana Holt said in Leeds.",
     "“I have betrayed people who trusted me”, Mayor Dana Holt said in Leeds.", "quote/same"},
    {"a quotation with a denial more", "en", "“The people of this town will forget it”, Mayor Dana Holt said in Leeds.",
     "“The people of this town will not forget it”, Mayor Dana Holt said in Leeds.", "quote/same"},
    {"a phrase out of a quotation", "en", "Mayor Dana Holt spoke of a “harbour plan” in Leeds.",
     "“Do you still want the harbour plan?” Mayor Dana Holt said in Leeds.", "quote/part"},
    {"what two wordings of one quotation say", "fr",
     "« On ne va pas attendre un drame pour agir », a lancé le maire de Gray, Paul Duval.",
     "« On ne va pas attendre un drame pour parler de la route », a lancé le maire de Gray, Paul Duval.",
     "polarity/both_denied"},
    {"a number far above a lower bound", "fr",
     "L'incendie de l'hôtel Mercator, à Nantes, a fait au moins quatre morts, a annoncé la préfecture.",
     "L'incendie de l'hôtel Mercator, à Nantes, a fait 31 morts, a annoncé la préfecture.", "quantity/within_bound"},
    {"a second one dead", "en",
     "A second person has died after the fire at the Mercator hotel in Leeds, the fire service said.",
     "A man has died after the fire at the Mercator hotel in Leeds, the fire service said.", "quantity/same_number"},
    {"who is said to have done it, and not to have", "fr",
     "Le ministre Paul Ortega affirme que la Ligurie a armé les rebelles du Nord.",
     "La Ligurie n'a pas armé les rebelles du Nord, selon le ministre Paul Ortega.", "participant/same la Ligurie"},
    {"one name under two offices", "en",
     "The head teacher, Dana Holt, spoke of a long night at the Mercator hospital in Leeds.",
     "The mayor, Dana Holt, spoke of a long night at the Mercator hospital in Leeds.", "name/same Dana Holt"},
    {"one name under two offices of two countries", "fr",
     "Le ministre tchadien des Transports, Paul Ortega, a quitté mardi la conférence de Gray.",
     "Le ministre malien des Transports, Paul Ortega, a quitté mardi la conférence de Gray.", "name/same Paul Ortega"},
    {"a day within a period without an end", "fr",
     "Les clients de l'hôtel Mercator, à Nantes, sont rentrés dès lundi soir, selon la préfecture.",
     "Les clients de l'hôtel Mercator, à Nantes, sont rentrés mercredi, selon la préfecture.", "time/within"},
    {"the day of what is done and of what is planned", "en",
     "The Mercator ferry to Leeds sailed again on Tuesday, the port said.",
     "The Mercator ferry to Leeds will sail again on Tuesday, the port said.", "time/same"},
    {"a number that was only believed", "en",
     "The attack on the Mercator hotel in Leeds was believed to be two bombings, police said.",
     "The attack on the Mercator hotel in Leeds was two bombings, police said.", "quantity/same_number"},
    {"two things in one year", "en", "The Corvin mill in Leeds burnt on Monday. Rents have risen since 2009.",
     "The Corvin mill in Leeds burnt on Monday. Its owner was jailed in 2009.", "time/same 2009"},
    {"one of the things that each article lists", "fr",
     "Chez Marc Duval, à Lyon, la police a trouvé une matraque et un couteau.",
     "Chez Marc Duval, à Lyon, la police a trouvé une matraque et des casques.", "participant/same une matraque"},
    {"a number beyond what its lower bound rounds off", "en",
     "At least 16 people died in the fire at the Mercator hotel in Leeds, the fire service said.",
     "The fire at the Mercator hotel in Leeds killed 23 people, the fire service said.", "quantity/within_bound"},
    {"from two days", "fr", "Les droits sur les engrais de Gray s'appliqueront à partir du 1er avril.",
     "Les engrais de Gray seront taxés à compter du 1er juillet.", "time/within"},
    {"two periods that end together", "en", "The Corvin cheeses in Leeds were sold between 21 August and 29 September.",
     "The Corvin cheeses were sold in Leeds from 14 August to 29 September.", "time/within"},
    {"as many soldiers here as drivers there", "fr",
     "Au moins douze personnes, dont huit militaires, ont été tuées dimanche à Gao.",
     "Le bilan de dimanche à Gao est de 19 morts, onze soldats et huit chauffeurs.", "quantity/same_number"},
};

std::vector<std::string> agreements(const Engine& engine, const ArticlePair& pair, bool turned) {
  return reasons(engine, pair, turned, true);
}

TEST(Agreements, ReachTheLevelThatTheirWordsGive) {
  const auto engine = Engine::open({RASHOMON_PACKS, 1});
  ASSERT_TRUE(engine);
  for (const bool turned : {false, true}) {
    for (const auto& each : agreeing) {
      const auto found = agreements(*engine, each, turned);
      EXPECT_NE(std::ranges::find(found, each.reason), found.end()) << each.what << (turned ? ", turned" : "");
    }
    for (const auto& each : not_agreeing) {
      const auto found = agreements(*engine, each, turned);
      EXPECT_EQ(std::ranges::find(found, each.reason), found.end()) << each.what << (turned ? ", turned" : "");
    }
  }
}

}  // namespace
}  // namespace rashomon
