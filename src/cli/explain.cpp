// SPDX-License-Identifier: Apache-2.0
// rashomon explain: why one claim, edge or discrepancy stands, step by step. The report says which articles to read
// again; the rest follows from them.
#include <algorithm>
#include <filesystem>
#include <iostream>

#include <boost/json/object.hpp>

#include <rashomon/engine.h>

#include "base/distinct.h"
#include "cli/corpus.h"
#include "cli/options.h"
#include "cli/output.h"
#include "cli/shared_options.h"
#include "cli/wordings.h"
#include "document/json.h"
#include "document/published.h"
#include "document/readers.h"
#include "report/explanation.h"

namespace rashomon::cli {
namespace {

namespace fs = std::filesystem;
namespace json = boost::json;

struct Settings {
  std::string format, report_language;
  std::vector<std::string> words;  // the report, then one id or two
};

std::string text_of(const json::object& object, std::string_view name) {
  const auto text = text_member(object, name);
  return text ? *text : std::string();
}

// An article that a report lists, from the articles that were read at the paths it gives.
Result<Article> listed_article(const json::object& entry, const std::vector<Article>& read) {
  const auto id = text_of(entry, "id"), path = text_of(entry, "path"), digest = text_of(entry, "sha256");
  const auto same = std::ranges::find_if(read, [&](const Article& article) {
    return article.metadata().sha256 == digest && article.metadata().path == path;
  });
  if (same == read.end())
    return Error{ErrorCode::bad_input, path + ": the article '" + id + "' is not what the report was made of"};
  auto metadata = same->metadata();
  metadata.id = id;
  metadata.outlet = text_of(entry, "outlet");
  metadata.language = text_of(entry, "lang");
  metadata.url = text_of(entry, "url");
  const auto date = parse_published(text_of(entry, "published"), PublicationDate::Origin::metadata);
  metadata.published = date ? *date : PublicationDate();
  return Article(std::move(metadata), text_of(entry, "title"), same->text());
}

Result<StoryArticles> listed_story(const json::object& story, const std::string& packs) {
  const auto* listed = story.if_contains("articles");
  if (listed == nullptr || !listed->is_array()) return Error{ErrorCode::bad_data, "has no list 'articles'"};
  std::vector<std::string> paths;
  for (const auto& entry : listed->get_array()) {
    if (entry.is_object()) paths.push_back(text_of(entry.get_object(), "path"));
  }
  std::ranges::sort(paths);
  keep_distinct(paths);
  const auto inputs = load(paths, {}, packs);
  if (!inputs) return inputs.error();
  std::vector<Article> read;
  for (const auto& found : inputs->stories) read.insert(read.end(), found.articles.begin(), found.articles.end());
  StoryArticles result{text_of(story, "story"), {}};
  for (const auto& entry : listed->get_array()) {
    if (!entry.is_object()) continue;
    auto article = listed_article(entry.get_object(), read);
    if (!article) return article.error();
    result.articles.push_back(*std::move(article));
  }
  return result;
}

// The stories that a report in JSON tells of, read again.
Result<std::vector<StoryArticles>> stories_of_report(const std::string& path, const std::string& packs) {
  const auto bytes = read_bytes(path);
  if (!bytes) return Error{ErrorCode::bad_input, path + ": " + bytes.error().message};
  const auto object = parse_object(*bytes);
  if (!object) return Error{ErrorCode::bad_data, path + ": " + object.error().message};
  if (text_of(*object, "format") != "rashomon-report/1")
    return Error{ErrorCode::bad_data, path + ": is no report: its format is not 'rashomon-report/1'"};
  std::vector<StoryArticles> stories;
  const auto add = [&](const json::object& story) -> std::optional<Error> {
    auto read = listed_story(story, packs);
    if (!read) return Error{read.error().code, path + ": " + read.error().message};
    stories.push_back(*std::move(read));
    return std::nullopt;
  };
  const auto* several = object->if_contains("stories");
  if (several == nullptr || !several->is_array()) {
    if (auto error = add(*object)) return *std::move(error);
    return stories;
  }
  for (const auto& story : several->get_array()) {
    if (!story.is_object()) continue;
    if (auto error = add(story.get_object())) return *std::move(error);
  }
  return stories;
}

Result<std::vector<StoryArticles>> stories_of(const std::string& path, const std::string& packs) {
  std::error_code ignored;
  if (!fs::is_directory(path, ignored)) return stories_of_report(path, packs);
  auto inputs = load(std::span(&path, 1), {}, packs);
  if (!inputs) return inputs.error();
  return parts_of(*std::move(inputs)).stories;
}

// Explains in the first story that has what is asked for; nullopt where none has.
Result<std::optional<std::string>> explain(const Engine& engine, const StoryArticles& story, const Settings& settings,
                                           const std::string& packs) {
  const auto report = engine.compare(story.name, story.articles, {settings.report_language});
  auto found = settings.words.size() == 3 ? find_explained(report, settings.words[1], settings.words[2])
                                          : find_explained(report, settings.words[1]);
  if (!found) return std::optional<std::string>();
  set_pairs(*found, engine.explain(story.articles, {},
                                   [&](const Claim& a, const Claim& b) { return concerns(*found, a.id, b.id); }));
  const auto words = ReportWords::open(packs, report.language);
  if (!words) return words.error();
  const auto& wording = words->wording();
  return std::optional(settings.format == "json" ? write_explanation_json(report, *found, wording)
                                                 : write_explanation_text(report, *found, wording));
}

std::optional<Exit> check(const Settings& settings) {
  if (const auto exit = check_format(settings.format, text_or_json)) return exit;
  if (settings.words.size() == 2 || settings.words.size() == 3) return std::nullopt;
  complain("name a report or a story's folder, and the id of a discrepancy or claim, or those of two claims");
  return Exit::usage;
}

}  // namespace

Exit run_explain(const Invocation& invocation) {
  CommonOptions common;
  Settings settings;
  Options own("Options of explain");
  add_format(own, settings.format, text_or_json, "how the explanation is written");
  add_report_language(own, settings.report_language);
  if (const auto exit = parse(invocation, "explain REPORT|STORY ID [ID]", own, common, &settings.words)) return *exit;
  if (const auto exit = check(settings)) return *exit;
  const auto packs = packs_folder(invocation, common);
  if (!packs) return fail(packs.error());
  if (const auto exit = check_report_language(settings.report_language, *packs)) return *exit;
  const auto stories = stories_of(settings.words[0], *packs);
  if (!stories) return fail(stories.error());
  const auto engine = Engine::open({*packs, 1});
  if (!engine) return fail(engine.error());
  for (const auto& story : *stories) {
    const auto text = explain(*engine, story, settings, *packs);
    if (!text) return fail(text.error());
    if (!*text) continue;
    std::cout << **text;
    return Exit::done;
  }
  return fail({ErrorCode::usage, settings.words[0] + " has no discrepancy or claim '" + settings.words.back() + "'"});
}

}  // namespace rashomon::cli
