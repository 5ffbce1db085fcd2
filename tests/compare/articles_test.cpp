// SPDX-License-Identifier: Apache-2.0
// Pairs of short articles that reach a level of a ladder, and the nearest pairs that must not.
#include "compare/articles.h"

#include <algorithm>

#include <gtest/gtest.h>

namespace rashomon {
namespace {

// The level of a conflict or update; empty: there is none.
const ArticlePair cases[] = {
    {"other numbers of one tally", "fr",
     "L'incendie de l'hôtel Mercator, à Nantes, a fait quatre morts mercredi, a annoncé la préfecture de "
     "Loire-Atlantique.",
     "Six personnes sont mortes mercredi à Nantes dans l'incendie de l'hôtel Mercator, selon les pompiers.",
     "quantity/numbers_differ"},
    {"police dead are not all dead", "fr",
     "L'attaque de la caserne de Tarbes a fait six morts mercredi, a annoncé la préfecture.",
     "Deux policiers ont été tués mercredi dans l'attaque de la caserne de Tarbes, selon la préfecture.", ""},
    {"the dead are not the injured", "fr",
     "L'attaque de la caserne de Tarbes a fait six morts mercredi, a annoncé la préfecture.",
     "L'attaque de la caserne de Tarbes a fait vingt blessés mercredi, a annoncé la préfecture.", ""},
    {"a toll that grows", "fr",
     "L'incendie de l'hôtel Mercator, à Nantes, a fait quatre morts, a annoncé la préfecture de Loire-Atlantique.",
     "L'incendie de l'hôtel Mercator, à Nantes, a fait six morts, a annoncé la préfecture de Loire-Atlantique.",
     "quantity/later_count", "2024-03-14", "2024-03-16"},
    {"other means of flight", "en",
     "Four men robbed the Mercator jewellery shop in Leeds on Wednesday. The robbers fled the shop on motorcycles, "
     "police said.",
     "Four men robbed the Mercator jewellery shop in Leeds on Wednesday. The robbers fled the shop in a white van, "
     "police said.",
     "participant/other_means"},
    {"means that one article names both of", "en",
     "Four men robbed the Mercator jewellery shop in Leeds on Wednesday. The robbers fled the shop on motorcycles and "
     "in a white van, police said.",
     "Four men robbed the Mercator jewellery shop in Leeds on Wednesday. The robbers fled the shop in a white van, "
     "police said.",
     ""},
    {"background of another year", "en",
     "A fire at the Mercator hotel in Leeds killed four people on Wednesday, the fire service said.",
     "The Mercator hotel in Leeds burned on Wednesday. In 2009 a fire at the hotel killed nine people.", ""},
    {"one office, one surname, another given name", "fr",
     "La procureure de Dijon, Hélène Marsac, a ouvert une enquête après l'incendie de la gare.",
     "Une enquête a été ouverte après l'incendie de la gare par la procureure de Dijon, Claire Marsac.",
     "name/variant"},
    {"two relatives", "fr", "Le maire de Brive, Paul Lemaire, a ouvert la foire agricole samedi.",
     "L'épouse du maire de Brive, Anne Lemaire, a ouvert la foire agricole samedi.", ""},
    {"affirmed and denied", "fr",
     "La Ligurie a armé les rebelles du Nord, affirme le ministre de la Défense, Paul Ortega.",
     "La Ligurie dément avoir armé les rebelles du Nord, comme l'affirme le ministre de la Défense, Paul Ortega.",
     "polarity/denied"},
    {"not before September, and in September", "fr",
     "La piscine Mercator de Tarbes ne rouvrira pas avant septembre 2024, a annoncé lundi la mairie de Tarbes.",
     "La piscine Mercator de Tarbes rouvrira en septembre 2024, a annoncé lundi la mairie de Tarbes.", ""},
    {"not before September, and in August", "fr",
     "La piscine Mercator de Tarbes ne rouvrira pas avant septembre 2024, a annoncé lundi la mairie de Tarbes.",
     "La piscine Mercator de Tarbes rouvrira en août 2024, a annoncé lundi la mairie de Tarbes.", "polarity/denied"},
    {"not before dawn, and at dawn", "en",
     "The search for the trawler Mercator off Leith will not resume before Tuesday, the coast guard said.",
     "The search for the trawler Mercator off Leith will resume on Tuesday, the coast guard said.", ""},
    {"a denial of how, not of what", "en", "Police arrested the two suspects at their homes in Leeds on Wednesday.",
     "Police did not arrest the two suspects in the street in Leeds on Wednesday.", ""},
    {"two ages of one man", "fr", "Jean Morel, 52 ans, a été condamné mardi à Lyon pour escroquerie.",
     "Le tribunal de Lyon a condamné mardi Jean Morel, 57 ans, pour escroquerie.", "quantity/numbers_differ"},
    {"nobody and somebody", "en",
     "No arrests have been made after the fire at the harbour in Leeds on Monday, police said.",
     "Police arrested a man after the fire at the harbour in Leeds on Monday.", "polarity/denied"},
    {"nobody so far", "en", "No one immediately claimed responsibility for the attack in Homs on Monday.",
     "The Levant Brigade claimed responsibility for the attack in Homs on Monday.", "polarity/denied"},
    {"the only count of such things", "en", "Neighbours in Leeds heard about a dozen shots near the harbour on Friday.",
     "On Friday near the harbour in Leeds, residents counted five or six shots.", "quantity/numbers_differ"},
    {"periods that end together", "fr", "Les prix du blé ont baissé à Lyon au cours des cinq dernières années.",
     "Les prix du blé ont baissé à Lyon au cours des dix dernières années.", "time/other_begin"},
    {"periods that begin together", "fr",
     "Entre janvier et mars, les ventes de la laiterie de Vesoul ont baissé de 4 %.",
     "Entre janvier et juin, les ventes de la laiterie de Vesoul ont baissé de 4 %.", "time/other_begin"},
    {"a part is no rival of the whole", "en",
     "The lander Altair carries eight scientific instruments for NASA, the agency said in Houston on Monday.",
     "Six of the nine NASA instruments on the lander Altair were switched on in Houston on Monday, the agency said.",
     "quantity/numbers_differ"},
    {"the part that agrees is not the whole", "fr",
     "Trois des quatre voitures du TER se sont renversées jeudi à Genlis, selon la SNCF.",
     "Les trois voitures renversées du TER ont été relevées jeudi à Genlis, selon la SNCF.", ""},
    {"two days of two deeds in sentences alike", "fr",
     "Trois voitures du TER se sont renversées jeudi à Genlis, selon la SNCF.",
     "Trois voitures du TER ont été relevées vendredi à Genlis, selon la SNCF.", ""},
    {"two days of one deed, bare behind a noun", "fr",
     "Le TER Dijon-Besançon a quitté les rails jeudi près de Genlis, en Côte-d’Or.",
     "Le TER Dijon-Besançon a quitté les rails mercredi près de Genlis, en Côte-d’Or.", "time/apart"},
    {"one period named in two ways", "fr",
     "Quelque 2 000 ouvriers sont morts sur les chantiers de Doha ces dix dernières années.",
     "Quelque 2 000 ouvriers sont morts sur les chantiers de Doha au cours des cinq dernières années.",
     "time/other_begin"},
    {"confirmed and to be confirmed", "fr",
     "À Lyon, le groupe Novalis confirmera un investissement de 20 millions d’euros dans son usine de Givors.",
     "À Lyon, le groupe Novalis confirme un investissement de 20 millions d’euros dans son usine de Givors.",
     "modality/done_and_planned"},
    {"those held on one day and one more on the next", "en",
     "Police in Leeds arrested two men on Monday after a shop was robbed of 40,000 pounds on Saturday night.",
     "Two suspects were held on Monday over Saturday's robbery in Leeds, in which thieves took jewellery worth about "
     "40,000 pounds. A third man was arrested on Tuesday.",
     ""},
    {"an estimate within a bound", "fr",
     "Le séisme de mercredi, près d'Agadir, a fait une centaine de blessés, selon le gouvernement.",
     "Le séisme de mercredi, près d'Agadir, a fait plus de 90 blessés, selon le gouvernement.", ""},
    {"not announced then, to be announced", "fr",
     "Le ministre n'a pas exclu une hausse des impôts mais n'a rien annoncé mardi.",
     "Le ministre a exclu mardi toute baisse des dépenses et annoncera ses mesures vendredi.", ""},
    {"a breakdown and its total", "en", "The firm will cut 900 jobs in Spain and 400 in Portugal by 2026.",
     "Some 1,300 jobs will go at the firm in Spain and Portugal, 900 of them in Spain, over the next two years.", ""},
    {"two hours of one explosion", "fr",
     "L'usine Delmor a explosé mardi à 9 h 15 à Vesoul. Les pompiers sont arrivés depuis Besançon.",
     "Mardi à 10 h 40, l'usine Delmor a explosé à Vesoul, où les pompiers sont arrivés depuis Besançon.", "time/apart"},
    {"one date under two weekdays", "fr",
     "Le congrès des pêcheurs s'est ouvert lundi 18 mai à Brest devant la ministre.",
     "À Brest, les pêcheurs ont accueilli la ministre à leur congrès, dimanche 18 mai.", "time/other_weekday",
     "2025-05-20", "2025-05-20"},
    {"two days of one congress", "fr",
     "Le congrès des pêcheurs s'est ouvert dimanche 18 mai à Brest devant la ministre.",
     "À Brest, les pêcheurs ont applaudi la ministre lundi 19 mai et sifflé le préfet de région.", "", "2025-05-20",
     "2025-05-20"},
    {"two offices of one person", "fr",
     "La présidente du groupe Orvane, Hélène Castel, a promis mardi de garder l'usine de Vesoul.",
     "L'usine de Vesoul sera gardée, a promis mardi Hélène Castel, la directrice du groupe Orvane.", "role/apart"},
    {"an office that was held", "fr",
     "La présidente du groupe Orvane, Hélène Castel, a promis mardi de garder l'usine de Vesoul.",
     "L'usine de Vesoul sera gardée, a promis mardi Hélène Castel, l'ancienne directrice du groupe Orvane.", ""},
    {"people of two origins", "en",
     "Two Swedish doctors were abducted on Friday near the town of Gao, the security ministry said.",
     "The security ministry said a Swiss doctor was abducted on Friday near the town of Gao.", "role/other_origin"},
    {"an article names its own victims", "en",
     "Two Swedish tourists were abducted on Friday near the town of Gao, the security ministry said.",
     "The security ministry said that Swiss tourists were abducted on Friday near the town of Gao.", ""},
    {"the only bearer of a surname", "fr", "L'otage Claire Delmas a été libérée samedi à Gao, selon l'armée.",
     "L'otage Chloé Delmas a été libérée samedi à Gao, selon l'armée.", "name/variant"},
    {"parts of one whole", "fr", "Treize personnes, dont cinq gendarmes, ont été tuées samedi à Mora, selon l'armée.",
     "À Mora, sept gendarmes ont été tués samedi, selon l'armée.", "quantity/numbers_differ"},
    {"one quotation in two wordings", "en",
     "“Nobody will ever close this old harbour again”, Mayor Dana Holt said in Leeds.",
     "“Nobody will ever sell this old harbour again”, Mayor Dana Holt said in Leeds.", "quote/reworded"},
    {"one quotation of two wordings, whoever is meant by a pronoun", "fr",
     "« Cette vieille barque aurait plu au vieux Rousseau », a déclaré la conservatrice Lise Favre.",
     "La conservatrice Lise Favre a présenté la barque. « Cette vieille barque aurait plu au vieux Voltaire », "
     "a-t-elle "
     "dit.",
     "quote/reworded"},
    {"one quotation of two places is told by them", "fr",
     "« C'est la plus vieille barque jamais sortie d'un lac en Suisse », a déclaré la conservatrice Lise Favre.",
     "La conservatrice Lise Favre a présenté la barque. « C'est la plus vieille barque jamais sortie d'un lac en "
     "Autriche », a-t-elle dit.",
     "place/apart"},
    {"one quotation translated twice", "fr",
     "« C'est la plus vieille barque jamais sortie de ce lac », a déclaré la conservatrice Lise Favre.",
     "La conservatrice Lise Favre a présenté la barque. « C'est la plus ancienne barque jamais sortie de ce lac », "
     "a-t-elle dit.",
     ""},
    {"a denial behind a scene that the other lacks", "fr",
     "À Gray, la production s'est arrêtée mardi, selon la direction.",
     "Malgré la colère, la production n’a pas été interrompue mardi à Gray, selon la direction.", "polarity/denied"},
    {"the extent of one change by a verb and by a noun", "fr",
     "Le marché du vélo a reculé de 18 % à Lyon en 2023, selon le syndicat. La baisse inquiète.",
     "Le marché du vélo a subi une baisse de 12 % à Lyon en 2023, selon le syndicat.", "quantity/numbers_differ"},
    {"one of two in both", "en", "On Monday Finland and Sweden joined the pact in Oslo, the Norwegian ministry said.",
     "On Monday Finland joined the pact in Oslo, the Norwegian ministry said.", ""},
    {"a plan given up", "en", "Dana Holt will no longer join the board of Norvik in Oslo, the company said.",
     "Dana Holt will join the board of Norvik in Oslo, the company said.", ""},
    {"two extents of one fall", "en", "Sales at the Orvane factory in Leeds fell by 18% in 2023, the company said.",
     "Sales at the Orvane factory in Leeds fell by 12% in 2023, the company said.", "quantity/numbers_differ"},
    {"the extent of one change by a verb and by a phrase", "fr",
     "Les exportations de la laiterie de Vesoul sont en baisse de 18 % en 2023, selon le syndicat.",
     "Les exportations de la laiterie de Vesoul ont reculé de 12 % en 2023, selon le syndicat.",
     "quantity/numbers_differ"},
    {"an age said by a number alone", "en", "Dana Holt died in Leeds on Monday. She was 34.",
     "Dana Holt, 43, died in Leeds on Monday.", "quantity/numbers_differ"},
    {"an end by a reflexive verb", "fr", "À Gray, la production de l'usine Delmor s'est arrêtée mardi.",
     "À Gray, la production de l'usine Delmor a été interrompue mardi.", ""},
    {"an end by a reflexive verb, denied", "fr", "À Gray, la production de l'usine Delmor s'est arrêtée mardi.",
     "À Gray, la production de l'usine Delmor n'a pas été interrompue mardi.", "polarity/denied"},
    {"a denial with a typographic apostrophe", "fr",
     "La Ligurie n’a pas armé les rebelles du Nord, selon le ministre Paul Ortega.",
     "La Ligurie a armé les rebelles du Nord, selon le ministre Paul Ortega.", "polarity/denied"},
    {"a refusal to comment", "en", "Mayor Dana Holt told reporters on Monday of the closure of the harbour in Leeds.",
     "Mayor Dana Holt would not comment on Monday on the closure of the harbour in Leeds.", ""},
    {"one utterance of two speakers", "en",
     "“Nobody will ever close this old harbour again”, Mayor Dana Holt said in Leeds.",
     "“Nobody will ever close this old harbour again”, Minister Carl Webb said in Leeds.", "attribution/other_speaker"},
    {"a speaker who spoke before", "en",
     "“Nobody will ever close this old harbour again”, Mayor Dana Holt said in Leeds.",
     "Minister Carl Webb spoke in Leeds. “Nobody will ever close this old harbour again.”", ""},
    {"an attempt and what did not come of it", "fr",
     "La police a tenté d'arrêter Marc Duval samedi à Lyon, selon le parquet.",
     "La police n'a pas arrêté Marc Duval samedi à Lyon, selon le parquet.", ""},
    {"articles on other events", "en",
     "A bomb in Nairobi killed 12 people on Monday, Kenyan police said. The device went off in a crowded "
     "market as traders were opening their stalls. Nobody has said that they planted it.",
     "A storm in Oslo killed three people on Monday, the Norwegian weather service said. Trees fell on two cars, "
     "ferries stayed in port and the airport closed its runways until noon.",
     ""},
};

TEST(Articles, ReachTheLevelThatTheirWordsGive) {
  const auto engine = Engine::open({RASHOMON_PACKS, 1});
  ASSERT_TRUE(engine);
  for (const auto& each : cases) {
    for (const bool turned : {false, true}) {
      SCOPED_TRACE(each.what + (turned ? ", turned" : ""));
      const auto found = reasons(*engine, each, turned, false);
      if (each.reason.empty()) {
        EXPECT_TRUE(found.empty()) << found.front();
      } else {
        EXPECT_NE(std::ranges::find(found, each.reason), found.end());
      }
    }
  }
}

}  // namespace
}  // namespace rashomon
