// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include <rashomon/engine.h>
#include <rashomon/result.h>

#include "record/fit.h"
#include "record/gold.h"
#include "record/losses.h"

// Stories compared with weights that are not the shipped ones: fitted to gold, or other thresholds.
namespace rashomon::cli {

// A story that people marked.
struct GoldStory {
  StoryArticles story;
  Gold gold;
};

// For each story the weights that fit all the others (Stone, "Cross-validatory choice", 1974), or for every story those
// that fit all: the rows that are fitted, and no others. `table`: rows in place of the shipped ones, to start from.
enum class Fitting { without_each, to_all };
Result<std::vector<WeightTable>> fit_to(const std::vector<GoldStory>& stories, Fitting fitting, Fitted what,
                                        const std::string& packs, const WeightTable& table);

// The reports of the stories by one table for all, or one for each.
Result<std::vector<Report>> compare_by(const std::vector<WeightTable>& tables, const std::vector<GoldStory>& stories,
                                       const std::string& packs, unsigned jobs);

// How far the gold conflicts of the stories come, compared by the table.
Result<Stages> stages_by(const WeightTable& table, const std::vector<GoldStory>& stories, const std::string& packs);

// The shipped thresholds of conflict, and what else goes with it, moved by `offset` in the tables.
Result<std::vector<WeightTable>> with_threshold(std::vector<WeightTable> tables, double offset,
                                                const std::string& packs);

// The shipped table with other numbers in it, as a file, reasons kept. `written`: the file that it takes the place of,
// whose comment at the head stays; where there is none, the head names the licence.
Result<std::string> table_with(const WeightTable& weights, const std::string& packs, std::string_view written);

}  // namespace rashomon::cli
