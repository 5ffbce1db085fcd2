// SPDX-License-Identifier: Apache-2.0
#include "cli/shared_options.h"

#include <algorithm>

#include <boost/program_options/value_semantic.hpp>

#include "cli/options.h"
#include "lang/pack.h"

namespace rashomon::cli {
namespace {

namespace po = boost::program_options;

}  // namespace

void add_format(Options& own, std::string& format, const std::vector<std::string>& names, const char* means) {
  std::string choices;
  for (const auto& name : names) choices += (choices.empty() ? "" : "|") + name;
  own.add_options()("format", po::value(&format)->default_value(names.front())->value_name(choices), means);
}

std::optional<Exit> check_format(const std::string& format, const std::vector<std::string>& names) {
  if (std::ranges::find(names, format) != names.end()) return std::nullopt;
  const auto near = nearest(format, names);
  complain("unknown format '" + format + "'" + (near.empty() ? "" : "; did you mean " + std::string(near) + "?"));
  return Exit::usage;
}

void add_output(Options& own, std::string& output) {
  own.add_options()("output", po::value(&output)->value_name("FILE"), "write there instead of standard output");
}

void add_report_language(Options& own, std::string& language) {
  own.add_options()("report-lang", po::value(&language)->value_name("XX"),
                    "language of what people read (default: the commonest of the articles)");
}

std::optional<Exit> check_report_language(const std::string& language, const std::string& packs) {
  if (language.empty()) return std::nullopt;
  const auto pack = Pack::open(packs + "/" + language + ".pack");
  if (pack && pack->table("report").rows() > 0) return std::nullopt;
  complain("--report-lang: there are no words for reports in '" + language + "'");
  return Exit::usage;
}

void add_jobs(Options& own, unsigned& jobs) {
  own.add_options()("jobs", po::value(&jobs)->default_value(0)->value_name("N"),
                    "stories at a time; 0: as many as the machine has threads");
}

void add_today(Options& own, std::string& today) {
  own.add_options()("today", po::value(&today)->value_name("DATE"),
                    "the day on which reviews must hold (default: today)");
}

void add_comparing(Options& own, Comparing& comparing) {
  own.add_options()("min-confidence", po::value(&comparing.min_confidence)->default_value(0)->value_name("X"),
                    "leave out comparisons less sure than this, 0 to 1")(
      "no-reuse", po::bool_switch(&comparing.no_reuse),
      "compare a sentence that stands in both articles with all others too");
}

}  // namespace rashomon::cli
