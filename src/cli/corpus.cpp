// SPDX-License-Identifier: Apache-2.0
#include "cli/corpus.h"

#include <algorithm>
#include <chrono>
#include <filesystem>

#include "cli/output.h"
#include "document/readers.h"

namespace rashomon::cli {
namespace {

namespace fs = std::filesystem;

bool is_story(const Story& story) {
  std::error_code ignored;
  return !story.path.empty() &&
         std::ranges::any_of(std::array{std::string_view("meta.json"), findings_file, gold_file},
                             [&](std::string_view file) { return fs::exists(beside(story.path, file), ignored); });
}

}  // namespace

std::string beside(const std::string& folder, std::string_view file) { return (fs::path(folder) / file).string(); }

Result<Inputs> load_corpus(std::span<const std::string> paths, const std::string& packs) {
  if (paths.empty()) return Error{ErrorCode::usage, "no corpus: name a folder with stories"};
  auto inputs = load(paths, {}, packs);
  if (!inputs) return inputs;
  std::erase_if(inputs->stories, [](const Story& story) { return !is_story(story); });
  if (inputs->stories.empty()) {
    return Error{inputs->unreadable.empty() ? ErrorCode::bad_data : ErrorCode::bad_input,
                 paths[0] + ": holds no story: no folder with a meta.json that lists articles"};
  }
  return inputs;
}

CorpusParts parts_of(Inputs inputs) {
  CorpusParts parts;
  for (auto& story : inputs.stories) {
    parts.folders.push_back(std::move(story.path));
    parts.stories.push_back({std::move(story.name), std::move(story.articles)});
  }
  return parts;
}

std::vector<Report> compare_corpus(const Engine& engine, std::vector<StoryArticles> stories,
                                   const CompareOptions& options, unsigned jobs, std::string_view what) {
  Progress progress(what, stories.size());
  return engine.compare_stories(std::move(stories), options, jobs, [&](std::size_t done) { progress.show(done); });
}

Result<std::vector<Decision>> decisions_beside(const std::string& folder) {
  const auto path = beside(folder, reviews_file);
  std::error_code ignored;
  if (folder.empty() || !fs::exists(path, ignored)) return std::vector<Decision>();
  const auto bytes = read_bytes(path);
  if (!bytes) return Error{ErrorCode::bad_data, path + ": " + bytes.error().message};
  auto decisions = read_decisions(*bytes);
  if (!decisions) return Error{ErrorCode::bad_data, path + ":" + decisions.error().message};
  return decisions;
}

Result<std::string> day_of(const std::string& given) {
  if (!given.empty()) {
    if (is_day(given)) return given;
    return Error{ErrorCode::usage, "'" + given + "' is no day such as 2024-05-31"};
  }
  using namespace std::chrono;
  const year_month_day today(floor<days>(system_clock::now()));
  const auto two = [](unsigned number) { return (number < 10 ? "0" : "") + std::to_string(number); };
  return std::to_string(static_cast<int>(today.year())) + "-" + two(static_cast<unsigned>(today.month())) + "-" +
         two(static_cast<unsigned>(today.day()));
}

}  // namespace rashomon::cli
