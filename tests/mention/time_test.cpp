// SPDX-License-Identifier: Apache-2.0
#include "mention/time.h"

#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "analysis/analyzer.h"
#include "value/calendar.h"
#include "value/time.h"

namespace rashomon {
namespace {

struct Language {
  Pack pack;
  Analyzer analyzer;
  TimeFinder finder;

  static Language open(const std::string& name) {
    auto pack = Pack::open(std::string(RASHOMON_PACKS) + "/" + name + ".pack");
    auto analyzer = Analyzer::open(*pack);
    auto finder = TimeFinder::open(*pack);
    return {*std::move(pack), *std::move(analyzer), *std::move(finder)};
  }
  std::vector<Mention> find(std::string_view text, Day published = civil_day(2023, 9, 29)) const {
    PublicationDate date;
    date.when = day_interval(published, 1);
    return finder.find(text, analyzer.analyze(text), date);
  }
};

std::string found(const Language& language, std::string_view text) {
  std::string all;
  for (const auto& mention : language.find(text)) {
    all += (all.empty() ? "" : "; ") + to_iso(std::get<Time>(mention.value));
  }
  return all;
}

struct Reading {
  const char *language, *text;
  Instant begin, end;
};

void expect_only(const Reading& reading) {
  const auto mentions = Language::open(reading.language).find(reading.text);
  ASSERT_EQ(mentions.size(), 1U) << reading.text;
  const auto& when = std::get<Time>(mentions[0].value).when;
  ASSERT_EQ(when.size(), 1U) << reading.text;
  EXPECT_EQ(when[0].begin, reading.begin) << reading.text;
  EXPECT_EQ(when[0].end, reading.end) << reading.text;
}

// A night that is named by its two days, or by the one that it leads to, and half a month.
TEST(TimeFinder, ReadsNightsAndHalvesInEveryLanguage) {
  const auto night = [](Day evening) {
    return std::pair(evening + std::chrono::hours(20), evening + std::chrono::hours(30));
  };
  const auto [third, fourth] = night(civil_day(2023, 9, 3));
  const auto [saturday, sunday] = night(civil_day(2023, 9, 23));
  const Instant middle = civil_day(2023, 7, 16), end = civil_day(2023, 8, 1);
  const Reading readings[] = {
      {"es", "Murió en la noche del 3 al 4 de septiembre.", third, fourth},
      {"it", "È morto nella notte tra il 3 e il 4 settembre.", third, fourth},
      {"de", "Er starb in der Nacht vom 3. auf den 4. September.", third, fourth},
      {"pt", "Morreu na noite de 3 para 4 de setembro.", third, fourth},
      {"nl", "Hij stierf in de nacht van 3 op 4 september.", third, fourth},
      {"de", "Er starb in der Nacht auf Sonntag.", saturday, sunday},
      {"es", "Las obras empezaron en la segunda quincena de julio.", middle, end},
      {"it", "I lavori sono iniziati nella seconda metà di luglio.", middle, end},
      {"pt", "As obras começaram na segunda quinzena de julho.", middle, end},
      {"nl", "Het werk begon in de tweede helft van juli.", middle, end},
  };
  for (const auto& reading : readings) expect_only(reading);
}

// Feasts by their own calendars, days beside others, and weekdays told short; published on Friday, 29 September 2023.
TEST(TimeFinder, ReadsFeastsAndDaysBesideThem) {
  const Instant ramadan = civil_day(2023, 3, 23), eid = civil_day(2023, 4, 21);
  const Instant kippur = civil_day(2023, 9, 25), april = civil_day(2023, 4, 16);
  const auto one_day = [](int year, unsigned month, unsigned day_of) {
    const Instant day = civil_day(year, month, day_of);
    return std::pair(day, day + std::chrono::days(1));
  };
  const auto [after, after_end] = one_day(2015, 11, 14);
  const auto [before, before_end] = one_day(2016, 7, 13);
  const auto [wednesday, wednesday_end] = one_day(2023, 9, 27);
  const Reading readings[] = {
      {"fr", "Les prix ont doublé pendant le ramadan.", ramadan, eid},
      {"de", "Die Preise stiegen im Ramadan.", ramadan, eid},
      {"es", "Los precios subieron durante el Ramadán.", ramadan, eid},
      {"it", "Il tempio fu attaccato a Yom Kippur.", kippur, kippur + std::chrono::days(1)},
      {"nl", "Het bestand begon met orthodox Pasen.", april, april + std::chrono::days(1)},
      {"de", "Am Tag nach dem 13. November 2015 wurden die Grenzen geschlossen.", after, after_end},
      {"pt", "O caminhão foi alugado na véspera de 14 de julho de 2016.", before, before_end},
      {"pt", "O ataque ocorreu na quarta, em Lisboa.", wednesday, wednesday_end},
  };
  for (const auto& reading : readings) expect_only(reading);
}

TEST(TimeFinder, TakesNobodysNameForAFeast) {
  const auto french = Language::open("fr"), english = Language::open("en");
  EXPECT_EQ(found(french, "L'islamologue Tariq Ramadan a été condamné en appel."), "");
  EXPECT_EQ(found(french, "Noël Le Graët a quitté la fédération."), "");
  EXPECT_EQ(found(english, "Adel Ramadan, a lawyer, said so."), "");
}

// A text that is nothing but a time, as calendars and searches write it, means the coming one; news means the last.
TEST(TimeFinder, TakesATimeAloneForTheComingOne) {
  const auto english = Language::open("en");
  EXPECT_EQ(found(english, "Monday"), "2023-10-02");
  EXPECT_EQ(found(english, "on 24 September"), "2024-09-24");
  EXPECT_EQ(found(english, "Three dead in bombing on Monday"), "2023-09-25");
}

TEST(TimeFinder, LeavesWhatIsCountedAlone) {
  const auto en = Language::open("en");
  for (const char* text :
       {"Between 2 and 5 people died.", "It fell from 10 to 20 percent.", "The 2000 people who marched left.",
        "They won 3-2 and may march again.", "A 4:3 ratio of 1.5% is 12.30 dollars."}) {
    EXPECT_EQ(found(en, text).find("2023-09"), std::string::npos) << text << ": " << found(en, text);
  }
  EXPECT_EQ(found(en, "Between 2 and 5 people died."), "");
}

// Counts, ages, scores, ranks and compounds that look like times, and the times beside them.
TEST(TimeFinder, TakesNoOtherNumberForATime) {
  const auto en = Language::open("en");
  for (const char* text :
       {"She joined the navy at 18.", "He lost by a majority of ten to four.", "A man in his thirties was hurt.",
        "They tried to march on the palace.", "The second, by far, was the best."}) {
    EXPECT_EQ(found(en, text), "") << text;
  }
  EXPECT_EQ(found(en, "The count rose to 19 overnight.").find("19"), std::string::npos);
  EXPECT_EQ(found(en, "In an hour-long speech he blamed them."), "");
  EXPECT_EQ(found(en, "Sales have grown by a fifth in two years."), "P2Y");
  EXPECT_EQ(found(en, "He will be back in two years."), "2025");
  EXPECT_EQ(found(en, "She left in March."), "2023-03");
}

TEST(TimeFinder, CountsFromTheDayMentionedLast) {
  const auto fr = Language::open("fr");
  EXPECT_EQ(found(fr, "Blessé le 2 octobre 2021, il est mort le lendemain."), "2021-10-02; 2021-10-03");
}

TEST(TimeFinder, CountsFromTheYearOrMonthSpokenOf) {
  const auto fr = Language::open("fr"), en = Language::open("en");
  EXPECT_EQ(found(fr, "Ouverte en 2011, la piscine a fermé deux ans plus tard."), "2011; 2013");
  EXPECT_EQ(found(en, "Founded in May 2016, the firm was sold the following month."), "2016-05; 2016-06");
  // Days from a year are not known.
  EXPECT_EQ(found(en, "It was founded in 2016 and sold two days later."), "2016; ?");
  EXPECT_EQ(found(fr, "La veille du vote, il est parti."), "?");
  EXPECT_EQ(found(en, "He lost 3 million in the last quarter of 2015 and 9 million in the entire year."),
            "2015-10-01/2016-01-01; 2015");
}

TEST(TimeFinder, TakesAConsecutiveDayForTheOneSpokenOf) {
  const auto fr = Language::open("fr"), en = Language::open("en");
  EXPECT_EQ(found(en, "Roads were shut for a third consecutive day."), "2023-09-29");
  EXPECT_EQ(found(fr, "Les routes étaient coupées dimanche pour le troisième jour consécutif."),
            "2023-09-24; 2023-09-24");
}

TEST(TimeFinder, ReadsRangesOfLengths) {
  const auto fr = Language::open("fr"), en = Language::open("en");
  EXPECT_EQ(found(en, "The repairs will take between 60 and 90 days."), "P60D/P90D");
  EXPECT_EQ(found(fr, "Les travaux dureront deux à trois mois."), "P2M/P3M");
  EXPECT_EQ(found(fr, "Les travaux dureront trois ou quatre semaines."), "P21D/P28D");
  EXPECT_EQ(found(fr, "La salle ouvre 16-17 heures."), "T16:00/T17:00");  // hours of the day
}

TEST(TimeFinder, ReadsTheSameWithTokensOrWithout) {
  const auto fr = Language::open("fr");
  const std::string text = "Il est parti le 3 mars 2021 à 14h30.";
  const auto mentions = fr.finder.find(text, Analysis{}, PublicationDate{});
  ASSERT_EQ(mentions.size(), 1U);
  EXPECT_EQ(to_iso(std::get<Time>(mentions[0].value)), "2021-03-03T14:30");
}

TEST(TimeFinder, ReadsAnyBytesAndKeepsSpansInTheText) {
  const auto en = Language::open("en");
  for (const std::string& text : {std::string("\xff\xfe\0 12:30\xc3", 10), std::string("on \xe2\x80 99 May"),
                                  std::string(), std::string("31/02/2023 99:99 0000-00-00 12.12.12.12")}) {
    for (const auto& mention : en.finder.find(text, en.analyzer.analyze(text), PublicationDate{})) {
      EXPECT_LE(mention.span.end, text.size());
      EXPECT_LT(mention.span.begin, mention.span.end);
    }
  }
}

// Each is read once, or this would not end in a reader's time.
TEST(TimeFinder, FindsManyInOneLine) {
  const auto en = Language::open("en");
  std::string text;
  for (int i = 0; i < 20000; ++i) text += "and 2 to 3 of the last Monday ";
  EXPECT_GE(en.finder.find(text, Analysis{}, PublicationDate{}).size(), 20000U);
}

}  // namespace
}  // namespace rashomon
