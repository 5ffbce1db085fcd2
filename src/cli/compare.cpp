// SPDX-License-Identifier: Apache-2.0
// rashomon compare: the main job. Articles in, the report out.
#include <sys/ioctl.h>
#include <unistd.h>

#include <cstdlib>
#include <fstream>
#include <iostream>

#include <rashomon/engine.h>

#include "cli/inputs.h"
#include "cli/options.h"
#include "cli/wordings.h"

namespace rashomon::cli {
namespace {

struct Settings {
  std::string format, output, report_language, fail_on;
  unsigned threads = 1;
  double min_confidence = 0;
};

bool fails(const Report& report, std::string_view threshold) {
  for (const auto& discrepancy : report.discrepancies) {
    if (discrepancy.verdict == Verdict::contradicts) return !threshold.empty();
    if (discrepancy.verdict == Verdict::diverges && threshold == "conflict") return true;
  }
  return false;
}

// Colour and width are the terminal's, where the output is one and NO_COLOR does not forbid it.
void fit_terminal(WriteOptions& options) {
  if (isatty(STDOUT_FILENO) == 0) return;
  const char* no_colour = std::getenv("NO_COLOR");
  options.colour = no_colour == nullptr || *no_colour == '\0';
  winsize size{};
  if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 20) options.width = size.ws_col;
}

Exit write(const std::string& text, const std::string& path) {
  if (path.empty()) {
    std::cout << text << std::flush;
    return Exit::done;
  }
  std::ofstream file(path, std::ios::binary);
  file << text;
  if (file.flush()) return Exit::done;
  complain(path + ": cannot be written");
  return Exit::usage;
}

std::optional<Exit> check(const Settings& settings) {
  if (find_format(settings.format) == nullptr) {
    std::vector<std::string> names;
    for (const auto& format : formats()) names.emplace_back(format.name);
    const auto near = nearest(settings.format, names);
    complain("unknown format '" + settings.format + "'" +
             (near.empty() ? "" : "; did you mean " + std::string(near) + "?"));
    return Exit::usage;
  }
  if (settings.fail_on.empty() || settings.fail_on == "conflict" || settings.fail_on == "contradiction")
    return std::nullopt;
  complain("--fail-on takes conflict or contradiction, not '" + settings.fail_on + "'");
  return Exit::usage;
}

// Reports are written only in languages whose pack has words for them.
std::optional<Exit> check_report_language(const std::string& language, const std::string& packs) {
  if (language.empty()) return std::nullopt;
  const auto pack = Pack::open(packs + "/" + language + ".pack");
  if (pack && pack->table("report").rows() > 0) return std::nullopt;
  complain("--report-lang: there are no words for reports in '" + language + "'");
  return Exit::usage;
}

// The wording of the language asked for, else of the first story's report.
Exit write_reports(const std::vector<Report>& reports, const std::string& packs, const Settings& settings) {
  const auto words = ReportWords::open(packs, reports.empty() ? "" : reports.front().language);
  if (!words) return fail(words.error());
  auto options = words->options();
  if (settings.output.empty()) fit_terminal(options);
  return write(find_format(settings.format)->write(reports, options), settings.output);
}

}  // namespace

Exit run_compare(const Invocation& invocation) {
  namespace po = boost::program_options;
  CommonOptions common;
  InputOptions input_options;
  Settings settings;
  bool no_reuse = false;
  std::vector<std::string> paths;
  po::options_description own("Options of compare");
  add_input_options(own, input_options);
  own.add_options()("format", po::value(&settings.format)->default_value("text")->value_name("NAME"),
                    "text, json, jsonl, markdown, html, sarif, graphml, gexf, dot, csv, annotations or claimreview")(
      "output", po::value(&settings.output)->value_name("FILE"), "write there instead of standard output")(
      "report-lang", po::value(&settings.report_language)->value_name("XX"),
      "language of questions and reasons (default: the commonest of the articles)")(
      "threads", po::value(&settings.threads)->default_value(1)->value_name("N"), "0: as many as the machine has")(
      "min-confidence", po::value(&settings.min_confidence)->default_value(0)->value_name("X"),
      "leave out comparisons less sure than this, 0 to 1")("fail-on", po::value(&settings.fail_on)->value_name("WHAT"),
                                                           "exit 1 on a conflict, or only on a contradiction")(
      "no-reuse", po::bool_switch(&no_reuse), "compare a sentence that stands in both articles with all others too");
  if (const auto exit = parse(invocation, "compare INPUT...", own, common, &paths)) return *exit;
  if (const auto exit = check(settings)) return *exit;
  const auto packs = packs_folder(invocation, common);
  if (!packs) return fail(packs.error());
  if (const auto exit = check_report_language(settings.report_language, *packs)) return *exit;
  auto inputs = load(paths, input_options, *packs);
  if (!inputs) return fail(inputs.error());
  const auto engine = Engine::open({*packs, settings.threads});
  if (!engine) return fail(engine.error());
  std::vector<Report> reports;
  bool found = false;
  for (auto& story : inputs->stories) {
    reports.push_back(engine->compare(story.name, std::move(story.articles),
                                      {settings.report_language, settings.min_confidence, !no_reuse}));
    found |= fails(reports.back(), settings.fail_on);
  }
  if (const auto exit = write_reports(reports, *packs, settings); exit != Exit::done) return exit;
  if (const auto exit = exit_of(*inputs); exit != Exit::done) return exit;
  return found ? Exit::findings : Exit::done;
}

}  // namespace rashomon::cli
