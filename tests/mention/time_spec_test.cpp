// SPDX-License-Identifier: Apache-2.0
// The phrase books tests/spec/mention/*/time.spec: published, value, and a text with the expression in [brackets].
#include <fstream>
#include <iostream>
#include <optional>
#include <sstream>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "analysis/analyzer.h"
#include "mention/time.h"
#include "value/calendar.h"
#include "value/time.h"

namespace rashomon {
namespace {

struct Row {
  std::string published, value, text;
  Span asked;
};

std::vector<Row> rows_of(const std::string& path) {
  std::vector<Row> rows;
  std::ifstream file(path);
  for (std::string line; std::getline(file, line);) {
    if (line.empty() || line[0] == '#') continue;
    Row row;
    std::istringstream cells(line);
    std::getline(cells, row.published, '\t');
    std::getline(cells, row.value, '\t');
    std::getline(cells, row.text);
    const auto open = row.text.find('['), close = row.text.find(']');
    if (open == std::string::npos || close == std::string::npos) continue;
    row.text.erase(close, 1);
    row.text.erase(open, 1);
    row.asked = {static_cast<std::uint32_t>(open), static_cast<std::uint32_t>(close - 1)};
    rows.push_back(row);
  }
  return rows;
}

// "2023", "2023-09" or "2023-09-24" as the days that it covers.
Interval days_of(const std::string& text) {
  const int year = std::stoi(text.substr(0, 4));
  if (text.size() == 4) return year_interval(year);
  const auto month = static_cast<unsigned>(std::stoi(text.substr(5, 2)));
  if (text.size() == 7) return month_interval(year, month);
  return day_interval(civil_day(year, month, static_cast<unsigned>(std::stoi(text.substr(8, 2)))), 1);
}

PublicationDate publication_of(const std::string& text) {
  PublicationDate date;
  if (text == "-") return date;
  date.when = days_of(text);
  date.grain = text.size() == 7 ? Grain::month : Grain::day;
  return date;
}

bool clocked(const std::string& value) { return value.find('T') != std::string::npos && value[0] != 'P'; }

// A time as the phrase book writes it: a part of the day is its days, "since" what it names.
std::string written(const Time& time, const std::string& wanted) {
  if (time.kind == TimeKind::duration) return duration_iso(time.months, time.seconds);
  if (time.kind == TimeKind::set) return time.recurrence;
  if (time.when.size() != 1) return "?";
  auto named = time;
  named.form = TimeForm::at;
  if (clocked(wanted)) {
    named.grain = Grain::minute;
    return to_iso(named);
  }
  if (time.kind == TimeKind::time_of_day) return to_iso(named);
  named.grain = Grain::day;
  named.when[0].begin = floor_day(time.when[0].begin);
  const auto last = floor_day(time.when[0].end - std::chrono::seconds(1));
  named.when[0].end = last + std::chrono::days(1);
  return to_iso(named);
}

std::string normalized(const std::string& value) {
  const auto slash = value.find('/');
  if (value == "?" || value[0] == 'P' || clocked(value)) return value;
  Time time;
  time.when = {slash == std::string::npos
                   ? days_of(value)
                   : Interval{days_of(value.substr(0, slash)).begin, days_of(value.substr(slash + 1)).begin}};
  return to_iso(time);
}

struct Score {
  int right = 0, all = 0;
};

Score run(const std::string& language) {
  Score score;
  const auto pack = Pack::open(std::string(RASHOMON_PACKS) + "/" + language + ".pack");
  if (!pack) return score;
  const auto analyzer = Analyzer::open(*pack);
  const auto finder = TimeFinder::open(*pack);
  if (!analyzer || !finder) return score;
  for (const auto& row : rows_of(std::string(RASHOMON_TESTS) + "/../spec/mention/" + language + "/time.spec")) {
    std::string got = "nothing";
    for (const auto& mention : finder->find(row.text, analyzer->analyze(row.text), publication_of(row.published))) {
      if (mention.span.meets(row.asked)) got = written(std::get<Time>(mention.value), row.value);
    }
    ++score.all;
    if (got == normalized(row.value))
      ++score.right;
    else
      std::cout << language << ": " << row.published << " " << row.text.substr(row.asked.begin, row.asked.size())
                << ": " << got << ", not " << row.value << '\n';
  }
  std::cout << language << ": " << score.right << " of " << score.all << '\n';
  return score;
}

// The floors only go up.
TEST(TimeSpec, French) {
  const auto score = run("fr");
  EXPECT_GE(score.right, 248) << "of " << score.all;
}

TEST(TimeSpec, English) {
  const auto score = run("en");
  EXPECT_GE(score.right, 194) << "of " << score.all;
}

}  // namespace
}  // namespace rashomon
