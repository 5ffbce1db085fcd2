// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <rashomon/result.h>

#include "record/losses.h"
#include "record/score.h"
#include "record/text_score.h"
#include "report/wording.h"

namespace rashomon {

// How well a corpus is read and compared, measured on its gold.
struct Evaluation {
  struct Story {
    std::string name;
    Score score;
  };
  std::vector<Story> stories;
  Score total;
  std::map<std::string, Score> by_language;     // stories cut down to the articles of one language
  std::map<std::string, std::uint32_t> levels;  // what became of the pairs that were compared
  std::optional<Stages> stages;                 // how far the gold conflicts came, where it was asked for
  struct AtThreshold {
    double offset = 0;
    Score score;
  };
  std::vector<AtThreshold> thresholds;        // all stories with the thresholds of conflict moved; may be empty
  std::vector<std::string> fitted;            // the rows of the table of weights that are fitted; empty: none are
  std::map<std::string, ClaimsScore> claims;  // by language
  std::map<std::string, QuotesScore> quotes;  // by language
};

// Adds one story or one text. The report of a text is of it alone.
void add_story(Evaluation& evaluation, const Report& report, const Gold& gold);
void add_text(Evaluation& evaluation, const Report& report, const GoldText& text);

// One measure by its name: "conflicts/recall", "conflicts/LANGUAGE/quantity/judged", "claims/LANGUAGE/place/precision",
// "quotes/LANGUAGE/direct/right".
struct Figure {
  std::string name;
  Share share;
};
// All that something was measured for, by name.
std::vector<Figure> figures_of(const Evaluation& evaluation);

// What figures must not fall below: a file that is checked in.
using Floor = std::map<std::string, double>;
Result<Floor> read_floor(std::string_view text);
std::string write_floor(const Floor& floor);

struct Shortfall {
  std::string name;
  double floor = 0, value = 0;
  bool measured = true;  // false: there is no such figure
};
std::vector<Shortfall> shortfalls(const std::vector<Figure>& figures, const Floor& floor);
// The floor lifted to what is measured now, in thousandths, where that is more.
Floor raised(Floor floor, const std::vector<Figure>& figures);

struct EvaluationOptions {
  const Wording* wording = nullptr;  // of the language of the text; must not be null
  std::string engine;
};
std::string write_evaluation_text(const Evaluation& evaluation, const std::vector<Shortfall>& below,
                                  const EvaluationOptions& options);
// The format rashomon-evaluation/1.
std::string write_evaluation_json(const Evaluation& evaluation, const std::vector<Shortfall>& below,
                                  const EvaluationOptions& options);

}  // namespace rashomon
