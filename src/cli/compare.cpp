// SPDX-License-Identifier: Apache-2.0
// rashomon compare: the main job. Articles in, the report out.
#include <sys/ioctl.h>
#include <unistd.h>

#include <algorithm>
#include <iterator>

#include <rashomon/engine.h>

#include "cli/corpus.h"
#include "cli/options.h"
#include "cli/output.h"
#include "cli/shared_options.h"
#include "cli/wordings.h"
#include "engine/articles.h"
#include "record/check.h"

namespace rashomon::cli {
namespace {

struct Settings {
  std::string format, output, report_language, fail_on, today;
  unsigned threads = 0;
  Comparing comparing;
};

bool fails(const Report& report, std::string_view threshold) {
  for (const auto& discrepancy : report.discrepancies) {
    if (discrepancy.review && discrepancy.review->rejected) continue;
    if (discrepancy.verdict == Verdict::contradicts) return !threshold.empty();
    if (discrepancy.verdict == Verdict::diverges && threshold == "conflict") return true;
  }
  return false;
}

// Colour and width are the terminal's, where the output is one and NO_COLOR does not forbid it.
void fit_terminal(WriteOptions& options) {
  if (isatty(STDOUT_FILENO) == 0) return;
  options.colour = colours_allowed();
  winsize size{};
  if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 20) options.width = size.ws_col;
}

std::optional<Exit> check(const Settings& settings) {
  if (const auto exit = check_format(settings.format, names_of(formats()))) return exit;
  if (settings.fail_on.empty() || settings.fail_on == "conflict" || settings.fail_on == "contradiction")
    return std::nullopt;
  complain("--fail-on takes conflict or contradiction, not '" + settings.fail_on + "'");
  return Exit::usage;
}

// Sets what people decided about the findings of a story; decisions that no longer hold become diagnostics.
std::optional<Error> review(Report& report, const std::string& folder, const std::string& today,
                            const Wording& wording) {
  const auto decisions = decisions_beside(folder);
  if (!decisions) return decisions.error();
  for (const auto& stale : apply_decisions(report, *decisions, today)) {
    report.diagnostics.push_back({beside(folder, reviews_file), stale_text(stale, wording)});
  }
  return std::nullopt;
}

// One language for all that is written: what was asked for, else the commonest of the articles.
std::string language_for(const std::vector<Story>& stories, const Settings& settings) {
  if (!settings.report_language.empty()) return settings.report_language;
  std::vector<std::string> languages;
  for (const auto& story : stories) std::ranges::move(languages_of(story.articles), std::back_inserter(languages));
  return commonest_language(languages);
}

Exit write_reports(const std::vector<Report>& reports, const ReportWords& words, const Settings& settings) {
  auto options = write_options(words);
  if (settings.output.empty()) fit_terminal(options);
  return write(find_format(settings.format)->write(reports, options), settings.output);
}

void add_options(Options& own, Settings& settings) {
  namespace po = boost::program_options;
  add_format(own, settings.format, names_of(formats()), "how the report is written");
  add_output(own, settings.output);
  add_report_language(own, settings.report_language);
  own.add_options()("threads", po::value(&settings.threads)->default_value(0)->value_name("N"),
                    "0: as many as the machine has");
  add_comparing(own, settings.comparing);
  own.add_options()("fail-on", po::value(&settings.fail_on)->value_name("conflict|contradiction"),
                    "exit 1 on a conflict, or only on a contradiction");
  add_today(own, settings.today);
}

}  // namespace

Exit run_compare(const Invocation& invocation) {
  CommonOptions common;
  InputOptions input_options;
  Settings settings;
  std::vector<std::string> paths;
  Options own("Options of compare");
  add_input_options(own, input_options);
  add_options(own, settings);
  if (const auto exit = parse(invocation, "compare INPUT...", own, common, &paths)) return *exit;
  if (const auto exit = check(settings)) return *exit;
  const auto today = day_of(settings.today);
  if (!today) return fail({ErrorCode::usage, "--today: " + today.error().message});
  const auto packs = packs_folder(invocation, common);
  if (!packs) return fail(packs.error());
  if (const auto exit = check_report_language(settings.report_language, *packs)) return *exit;
  auto inputs = load(paths, input_options, *packs);
  if (!inputs) return fail(inputs.error());
  const auto engine = Engine::open({*packs, settings.threads});
  if (!engine) return fail(engine.error());
  const auto language = language_for(inputs->stories, settings);
  const auto words = ReportWords::open(*packs, language);
  if (!words) return fail(words.error());
  std::vector<Report> reports;
  bool found = false;
  for (auto& story : inputs->stories) {
    reports.push_back(engine->compare(story.name, std::move(story.articles), settings.comparing.options(language)));
    if (const auto error = review(reports.back(), story.path, *today, words->wording())) return fail(*error);
    found |= fails(reports.back(), settings.fail_on);
  }
  if (const auto exit = write_reports(reports, *words, settings); exit != Exit::done) return exit;
  if (const auto exit = exit_of(*inputs); exit != Exit::done) return exit;
  return found ? Exit::findings : Exit::done;
}

}  // namespace rashomon::cli
