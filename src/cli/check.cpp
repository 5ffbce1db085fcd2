// SPDX-License-Identifier: Apache-2.0
// rashomon check: the findings of every story against those recorded beside it.
#include <filesystem>
#include <iostream>

#include <rashomon/engine.h>

#include "cli/corpus.h"
#include "cli/options.h"
#include "cli/output.h"
#include "cli/shared_options.h"
#include "cli/wordings.h"
#include "document/readers.h"
#include "record/check.h"

namespace rashomon::cli {
namespace {

namespace po = boost::program_options;

constexpr std::string_view program = "rashomon " RASHOMON_VERSION;

struct Settings {
  std::string format, output, report_language, today;
  unsigned jobs = 0;
  Comparing comparing;
  bool record = false, all = false;
};

// The options on which findings depend, where they are not the defaults.
std::string options_text(const Comparing& comparing) {
  std::string text;
  if (comparing.min_confidence > 0) {
    auto number = std::to_string(comparing.min_confidence);
    while (number.ends_with('0')) number.pop_back();
    text += "--min-confidence " + number;
  }
  if (comparing.no_reuse) text += text.empty() ? "--no-reuse" : " --no-reuse";
  return text;
}

// The findings as they were recorded; an empty record where there is none and one is about to be written.
Result<FindingsRecord> recorded(const std::string& path, const FindingsRecord& now, bool record) {
  std::error_code ignored;
  if (!std::filesystem::exists(path, ignored)) {
    if (record) return FindingsRecord{now.story, {}, {}};
    return Error{ErrorCode::bad_data, path + ": there are no recorded findings; rashomon check --record writes them"};
  }
  const auto bytes = read_bytes(path);
  if (!bytes) return Error{ErrorCode::bad_data, path + ": " + bytes.error().message};
  auto read = read_findings(*bytes);
  if (!read) return Error{ErrorCode::bad_data, path + ":" + read.error().message};
  return read;
}

// One story against its record. The report keeps the reviews that hold.
CheckedStory check_story(Report& report, const std::string& folder, const FindingsRecord& now,
                         const Settings& settings) {
  CheckedStory checked{report.story, beside(folder, findings_file), &report, {}, {}, {}, {}};
  const auto decisions = decisions_beside(folder);
  if (!decisions) {
    checked.error = decisions.error().message;
    return checked;
  }
  checked.stale = apply_decisions(report, *decisions, settings.today);
  const auto was = recorded(checked.path, now, settings.record);
  if (!was) {
    checked.error = was.error().message;
    return checked;
  }
  if (!is_first(*was)) checked.differences = differences(was->conditions, now.conditions);
  checked.changes = changes_between(*was, now);
  for (auto& change : checked.changes) {
    const auto found = std::ranges::find(report.discrepancies, change.finding.id, &Discrepancy::id);
    if (found != report.discrepancies.end()) change.review = found->review;
  }
  return checked;
}

Exit record(const std::vector<CheckedStory>& checked, const std::vector<FindingsRecord>& now) {
  for (std::size_t i = 0; i < checked.size(); ++i) {
    if (!checked[i].error.empty() || replace_file(checked[i].path, write_findings(now[i]))) continue;
    complain(checked[i].path + ": cannot be written");
    return Exit::bad_data;
  }
  return Exit::done;
}

Exit outcome_of(const std::vector<CheckedStory>& checked, const Settings& settings) {
  bool differs = false, unusable = false;
  for (const auto& story : checked) {
    if (!story.error.empty()) complain(story.error);
    unusable |= !story.error.empty();
    differs |= changed(story);
  }
  if (unusable) return Exit::bad_data;
  return differs && !settings.record ? Exit::findings : Exit::done;
}

// Writes what was found, in the language asked for or the commonest of the articles.
Exit tell(const std::vector<CheckedStory>& checked, std::span<const Report> reports, const Settings& settings,
          const std::string& packs) {
  const auto words = report_words(packs, settings.report_language, languages_of(reports));
  if (!words) return fail(words.error());
  const CheckOptions shown{&words->wording(), std::string(program), settings.all,
                           settings.output.empty() && colours_allowed()};
  return write(find_check_format(settings.format)->write(checked, shown), settings.output);
}

Exit check(const Settings& settings, const std::string& packs, const Engine& engine, const Conditions& conditions,
           Inputs inputs) {
  const auto unreadable = exit_of(inputs);
  auto [stories, folders] = parts_of(std::move(inputs));
  // Questions stay in the language of their story, whatever the outcome is told in: they are recorded.
  auto reports = compare_corpus(engine, std::move(stories), settings.comparing.options({}), settings.jobs, "checking");
  std::vector<FindingsRecord> now;
  std::vector<CheckedStory> checked;
  for (std::size_t i = 0; i < reports.size(); ++i) {
    now.push_back(record_of(reports[i], conditions));
    checked.push_back(check_story(reports[i], folders[i], now.back(), settings));
  }
  if (const auto exit = tell(checked, reports, settings, packs); exit != Exit::done) return exit;
  if (settings.record) {
    if (const auto exit = record(checked, now); exit != Exit::done) return exit;
  }
  const auto found = outcome_of(checked, settings);
  return found == Exit::bad_data || unreadable == Exit::done ? found : unreadable;
}

void add_options(Options& own, Settings& settings) {
  own.add_options()("record", po::bool_switch(&settings.record), "write the findings down, after showing what differs");
  add_format(own, settings.format, names_of(check_formats()), "how the outcome is written");
  add_output(own, settings.output);
  add_report_language(own, settings.report_language);
  own.add_options()("all", po::bool_switch(&settings.all), "text and Markdown: list unchanged findings too");
  add_jobs(own, settings.jobs);
  add_comparing(own, settings.comparing);
  add_today(own, settings.today);
}

}  // namespace

Exit run_check(const Invocation& invocation) {
  CommonOptions common;
  Settings settings;
  std::vector<std::string> paths;
  Options own("Options of check");
  add_options(own, settings);
  if (const auto exit = parse(invocation, "check CORPUS...", own, common, &paths)) return *exit;
  if (const auto exit = check_format(settings.format, names_of(check_formats()))) return *exit;
  auto today = day_of(settings.today);
  if (!today) return fail({ErrorCode::usage, "--today: " + today.error().message});
  settings.today = *std::move(today);
  const auto packs = packs_folder(invocation, common);
  if (!packs) return fail(packs.error());
  if (const auto exit = check_report_language(settings.report_language, *packs)) return *exit;
  auto inputs = load_corpus(paths, *packs);
  if (!inputs) return fail(inputs.error());
  const auto engine = Engine::open({*packs, 1});
  if (!engine) return fail(engine.error());
  const auto conditions = conditions_of(*packs, std::string(program), options_text(settings.comparing));
  if (!conditions) return fail(conditions.error());
  return check(settings, *packs, *engine, *conditions, *std::move(inputs));
}

}  // namespace rashomon::cli
