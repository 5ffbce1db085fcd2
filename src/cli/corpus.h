// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>
#include <string>
#include <vector>

#include <rashomon/engine.h>
#include <rashomon/result.h>

#include "cli/inputs.h"
#include "record/reviews.h"

namespace rashomon::cli {

// The files that a story's folder may hold beside its articles.
inline constexpr std::string_view findings_file = "findings.json", reviews_file = "reviews.jsonl",
                                  gold_file = "gold.json";

// A file beside a story, by the story's folder.
std::string beside(const std::string& folder, std::string_view file);

// The stories of a corpus: every folder with a meta.json, a record or gold. Other texts there, such as a README, are no
// articles. Fails where there is no story.
Result<Inputs> load_corpus(std::span<const std::string> paths, const std::string& packs);

// The articles of each story, and the folders that they came from, in the same order.
struct CorpusParts {
  std::vector<StoryArticles> stories;
  std::vector<std::string> folders;
};
CorpusParts parts_of(Inputs inputs);

// The reports of a corpus, `jobs` stories at a time, with a bar on the terminal where it takes long.
std::vector<Report> compare_corpus(const Engine& engine, std::vector<StoryArticles> stories,
                                   const CompareOptions& options, unsigned jobs, std::string_view what);

// The decisions in a story's folder; none where there is no file. The error names file and line.
Result<std::vector<Decision>> decisions_beside(const std::string& folder);

// The day as given by --today, else by the clock: "2024-05-31". Fails on what is no day.
Result<std::string> day_of(const std::string& given);

}  // namespace rashomon::cli
