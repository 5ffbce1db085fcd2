// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "record/changes.h"

namespace rashomon {

// What `check` found, and how it is written.
struct CheckOptions {
  const Wording* wording = nullptr;  // of the language that it is told in; must not be null
  std::string engine;                // name and version of the program
  bool all = false;                  // text and Markdown: list what is unchanged too
  bool colour = false;
};

struct CheckFormat {
  std::string_view name;
  std::string (*write)(std::span<const CheckedStory> stories, const CheckOptions& options);
};

// All formats, the default first.
std::span<const CheckFormat> check_formats();
const CheckFormat* find_check_format(std::string_view name);

std::string write_check_text(std::span<const CheckedStory> stories, const CheckOptions& options);
std::string write_check_json(std::span<const CheckedStory> stories, const CheckOptions& options);
std::string write_check_sarif(std::span<const CheckedStory> stories, const CheckOptions& options);
std::string write_check_junit(std::span<const CheckedStory> stories, const CheckOptions& options);
std::string write_check_markdown(std::span<const CheckedStory> stories, const CheckOptions& options);

// How many findings of each state all stories have.
struct CheckTotals {
  std::size_t added = 0, unchanged = 0, changed = 0, absent = 0, rejected = 0, unusable = 0, stale = 0;
};
CheckTotals totals_of(std::span<const CheckedStory> stories);
// "6 stories: 1 new, 22 unchanged, 0 changed, 1 absent".
std::string summary_of(std::span<const CheckedStory> stories, const Wording& wording);

// "une trentaine (a, b) / plusieurs dizaines (c)".
std::string positions_of(const RecordedFinding& finding);
// "article corvin (its text changed); pack fr (changed)".
std::string causes_text(const std::vector<Cause>& causes, const Wording& wording);
// "stale review of 734758bad22452f5 by A. Nother: the finding is gone".
std::string stale_text(const StaleDecision& stale, const Wording& wording);
// "cause: pack fr (changed)": a label of these formats, by its key, and what it labels.
std::string labelled(std::string_view key, std::string_view text, const Wording& wording);

}  // namespace rashomon
