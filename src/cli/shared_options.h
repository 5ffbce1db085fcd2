// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <vector>

#include <boost/program_options/options_description.hpp>

#include <rashomon/engine.h>

#include "cli/command.h"

// Options that several commands have: each described once, bound here to the fields that the commands read.
namespace rashomon::cli {

using Options = boost::program_options::options_description;

// The names of a list of formats.
template <class Formats>
std::vector<std::string> names_of(const Formats& formats) {
  std::vector<std::string> names;
  for (const auto& format : formats) names.emplace_back(format.name);
  return names;
}

// The names of the formats of what is written for people or for programs.
inline const std::vector<std::string> text_or_json = {"text", "json"};

// --format, one of these names, the first of which is the default; `means`: "how the report is written".
void add_format(Options& own, std::string& format, const std::vector<std::string>& names, const char* means);
// Tells where the format is none of these names; nullopt: it is one.
std::optional<Exit> check_format(const std::string& format, const std::vector<std::string>& names);

// --output, empty: standard output.
void add_output(Options& own, std::string& output);

// --report-lang, empty: the commonest language of the articles.
void add_report_language(Options& own, std::string& language);
// Tells where no pack of the folder has words for reports in the language; nullopt: one has.
std::optional<Exit> check_report_language(const std::string& language, const std::string& packs);

// --jobs, 0: as many as the machine has threads.
void add_jobs(Options& own, unsigned& jobs);

// --today, the day on which reviews must hold; empty: that of the clock (see day_of).
void add_today(Options& own, std::string& today);

// --min-confidence and --no-reuse: what is compared and kept.
struct Comparing {
  double min_confidence = 0;
  bool no_reuse = false;

  CompareOptions options(const std::string& report_language) const {
    return {report_language, min_confidence, !no_reuse};
  }
};
void add_comparing(Options& own, Comparing& comparing);

}  // namespace rashomon::cli
