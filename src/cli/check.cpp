// SPDX-License-Identifier: Apache-2.0
// rashomon check: the findings of every story against those recorded beside it.
#include <filesystem>
#include <iostream>

#include <rashomon/engine.h>

#include "cli/corpus.h"
#include "cli/options.h"
#include "cli/output.h"
#include "document/readers.h"
#include "record/check.h"

namespace rashomon::cli {
namespace {

namespace po = boost::program_options;

constexpr std::string_view program = "rashomon " RASHOMON_VERSION;

struct Settings {
  std::string format, output, today;
  unsigned jobs = 0;
  double min_confidence = 0;
  bool no_reuse = false, record = false, all = false;
};

// The options on which findings depend, where they are not the defaults.
std::string options_text(const Settings& settings) {
  std::string text;
  if (settings.min_confidence > 0) {
    auto number = std::to_string(settings.min_confidence);
    while (number.ends_with('0')) number.pop_back();
    text += "--min-confidence " + number;
  }
  if (settings.no_reuse) text += text.empty() ? "--no-reuse" : " --no-reuse";
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

Exit check(const Settings& settings, const Engine& engine, const Conditions& conditions, Inputs inputs) {
  const auto unreadable = exit_of(inputs);
  auto [stories, folders] = parts_of(std::move(inputs));
  CompareOptions options;
  options.min_confidence = settings.min_confidence;
  options.reuse = !settings.no_reuse;
  auto reports = compare_corpus(engine, std::move(stories), options, settings.jobs, "checking");
  std::vector<FindingsRecord> now;
  std::vector<CheckedStory> checked;
  for (std::size_t i = 0; i < reports.size(); ++i) {
    now.push_back(record_of(reports[i], conditions));
    checked.push_back(check_story(reports[i], folders[i], now.back(), settings));
  }
  const CheckOptions shown{std::string(program), settings.all, settings.output.empty() && colours_allowed()};
  if (const auto exit = write(find_check_format(settings.format)->write(checked, shown), settings.output);
      exit != Exit::done)
    return exit;
  if (settings.record) {
    if (const auto exit = record(checked, now); exit != Exit::done) return exit;
  }
  const auto found = outcome_of(checked, settings);
  return found == Exit::bad_data || unreadable == Exit::done ? found : unreadable;
}

void add_options(po::options_description& own, Settings& settings) {
  own.add_options()("record", po::bool_switch(&settings.record), "write the findings down, after showing what differs")(
      "format", po::value(&settings.format)->default_value("text")->value_name("text|json|sarif|junit|markdown"),
      "how the outcome is written")("output", po::value(&settings.output)->value_name("FILE"),
                                    "write there instead of standard output")(
      "all", po::bool_switch(&settings.all), "text and Markdown: list unchanged findings too")(
      "jobs", po::value(&settings.jobs)->default_value(0)->value_name("N"),
      "stories at a time; 0: as many as the machine has threads")(
      "min-confidence", po::value(&settings.min_confidence)->default_value(0)->value_name("X"),
      "leave out comparisons less sure than this, 0 to 1")("no-reuse", po::bool_switch(&settings.no_reuse),
                                                           "as in compare")(
      "today", po::value(&settings.today)->value_name("DATE"), "the day on which reviews must hold (default: today)");
}

}  // namespace

Exit run_check(const Invocation& invocation) {
  CommonOptions common;
  Settings settings;
  std::vector<std::string> paths;
  po::options_description own("Options of check");
  add_options(own, settings);
  if (const auto exit = parse(invocation, "check CORPUS...", own, common, &paths)) return *exit;
  if (find_check_format(settings.format) == nullptr) {
    std::vector<std::string> names;
    for (const auto& format : check_formats()) names.emplace_back(format.name);
    return unknown_format(settings.format, names);
  }
  auto today = day_of(settings.today);
  if (!today) return fail({ErrorCode::usage, "--today: " + today.error().message});
  settings.today = *std::move(today);
  const auto packs = packs_folder(invocation, common);
  if (!packs) return fail(packs.error());
  auto inputs = load_corpus(paths, *packs);
  if (!inputs) return fail(inputs.error());
  const auto engine = Engine::open({*packs, 1});
  if (!engine) return fail(engine.error());
  const auto conditions = conditions_of(*packs, std::string(program), options_text(settings));
  if (!conditions) return fail(conditions.error());
  return check(settings, *engine, *conditions, *std::move(inputs));
}

}  // namespace rashomon::cli
