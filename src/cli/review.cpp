// SPDX-License-Identifier: Apache-2.0
// rashomon review: a person's decision on one finding, kept beside its story.
#include <algorithm>
#include <cstdlib>
#include <iostream>

#include <rashomon/engine.h>

#include "cli/corpus.h"
#include "cli/options.h"
#include "cli/output.h"
#include "report/escape.h"

namespace rashomon::cli {
namespace {

namespace po = boost::program_options;

struct Settings {
  std::string decision, id;
  std::vector<std::string> corpus;
  std::string author, reason, until, today;
};

std::optional<Error> complete(Settings& settings, std::vector<std::string> words) {
  const auto usage = [](std::string message) { return Error{ErrorCode::usage, std::move(message)}; };
  if (words.size() < 2) return usage("name a decision and a finding: rashomon review accept|reject ID");
  settings.decision = words[0];
  settings.id = words[1];
  settings.corpus.assign(words.begin() + 2, words.end());
  if (settings.corpus.empty()) settings.corpus = {"."};
  if (std::ranges::find(decision_names, settings.decision) == decision_names.end())
    return usage("the decision is accept or reject, not '" + settings.decision + "'");
  if (settings.reason.empty()) return usage("--reason is missing: why is the finding " + settings.decision + "ed?");
  const char* user = std::getenv("USER");
  if (settings.author.empty() && user != nullptr) settings.author = user;
  if (settings.author.empty()) return usage("--author is missing: who decides?");
  auto today = day_of(settings.today);
  if (!today) return usage("--today: " + today.error().message);
  settings.today = *std::move(today);
  if (settings.until.empty()) return std::nullopt;
  if (!is_day(settings.until)) return usage("--until: '" + settings.until + "' is no day such as 2024-05-31");
  if (settings.until < settings.today) return usage("--until: " + settings.until + " is over");
  return std::nullopt;
}

// Where the finding is: the only story that has it.
Result<std::size_t> story_with(const std::string& id, const std::vector<Report>& reports,
                               const std::vector<std::string>& folders) {
  std::vector<std::size_t> found;
  for (std::size_t i = 0; i < reports.size(); ++i) {
    if (std::ranges::find(reports[i].discrepancies, id, &Discrepancy::id) != reports[i].discrepancies.end())
      found.push_back(i);
  }
  if (found.size() == 1) return found[0];
  if (found.empty()) return Error{ErrorCode::usage, "no story there has a finding '" + id + "'"};
  std::string message = "several stories have a finding '" + id + "'; name one:";
  for (const auto i : found) message += " " + folders[i];
  return Error{ErrorCode::usage, message};
}

Exit decide(const Settings& settings, const Report& report, const std::string& folder) {
  auto decisions = decisions_beside(folder);
  if (!decisions) return fail(decisions.error());
  const auto finding = std::ranges::find(report.discrepancies, settings.id, &Discrepancy::id);
  std::erase_if(*decisions, [&](const Decision& decision) { return decision.id == settings.id; });
  decisions->push_back({finding->id,
                        finding->fingerprint,
                        one_line(finding->question),
                        {settings.decision == decision_names[1], settings.author, settings.reason, settings.until}});
  const auto path = beside(folder, reviews_file);
  if (!replace_file(path, write_decisions(*decisions))) {
    complain(path + ": cannot be written");
    return Exit::bad_data;
  }
  std::cout << settings.decision << "ed " << finding->id << "  " << one_line(finding->question) << "\n  in " << path
            << '\n';
  return Exit::done;
}

}  // namespace

Exit run_review(const Invocation& invocation) {
  CommonOptions common;
  Settings settings;
  std::vector<std::string> words;
  po::options_description own("Options of review");
  own.add_options()("reason", po::value(&settings.reason)->value_name("TEXT"), "why; must be given")(
      "author", po::value(&settings.author)->value_name("NAME"), "who decides (default: $USER)")(
      "until", po::value(&settings.until)->value_name("DATE"), "the last day that the decision holds")(
      "today", po::value(&settings.today)->value_name("DATE"), "what counts as today");
  if (const auto exit = parse(invocation, "review accept|reject ID [STORY]...", own, common, &words)) return *exit;
  if (const auto error = complete(settings, std::move(words))) return fail(*error);
  const auto packs = packs_folder(invocation, common);
  if (!packs) return fail(packs.error());
  auto inputs = load_corpus(settings.corpus, *packs);
  if (!inputs) return fail(inputs.error());
  const auto engine = Engine::open({*packs, 1});
  if (!engine) return fail(engine.error());
  auto [stories, folders] = parts_of(*std::move(inputs));
  const auto reports = compare_corpus(*engine, std::move(stories), {}, 0, "comparing");
  const auto found = story_with(settings.id, reports, folders);
  if (!found) return fail(found.error());
  return decide(settings, reports[*found], folders[*found]);
}

}  // namespace rashomon::cli
