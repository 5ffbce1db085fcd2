// SPDX-License-Identifier: Apache-2.0
// rashomon evaluate: what is found in a corpus against what people marked there.
#include <algorithm>
#include <filesystem>
#include <iostream>

#include <rashomon/engine.h>

#include "cli/corpus.h"
#include "cli/folds.h"
#include "cli/options.h"
#include "cli/output.h"
#include "cli/shared_options.h"
#include "cli/wordings.h"
#include "document/published.h"
#include "document/readers.h"
#include "link/weights.h"
#include "record/evaluation.h"

namespace rashomon::cli {
namespace {

namespace fs = std::filesystem;
namespace po = boost::program_options;

// The folders of a corpus that hold marked texts, JSON Lines.
constexpr std::array<std::string_view, 2> text_folders = {"claims", "quotes"};
constexpr std::string_view floor_file = "floor.json";
constexpr std::array threshold_offsets = {-2.5, -2.0, -1.5, -1.0, -0.5, 0.0, 0.5, 1.0, 1.5, 2.0};

struct Settings {
  std::string format, output, report_language, floor, folds, fit, weights, write_weights;
  unsigned jobs = 0;
  bool raise = false, sweep = false, stages = false;
};

Result<Gold> gold_beside(const std::string& folder) {
  const auto path = beside(folder, gold_file);
  const auto bytes = read_bytes(path);
  if (!bytes) return Error{ErrorCode::bad_data, path + ": " + bytes.error().message};
  auto gold = read_gold(*bytes);
  if (!gold) return Error{ErrorCode::bad_data, path + ": " + gold.error().message};
  return gold;
}

// The .jsonl files of a folder, sorted; none where there is no such folder.
std::vector<fs::path> lines_in(const fs::path& folder) {
  std::vector<fs::path> found;
  std::error_code error;
  for (fs::directory_iterator at(folder, error), end; !error && at != end; at.increment(error)) {
    if (at->path().extension() == ".jsonl") found.push_back(at->path());
  }
  std::ranges::sort(found);
  return found;
}

std::optional<Error> read_texts(const fs::path& path, std::vector<GoldText>& texts) {
  const auto bytes = read_bytes(path);
  if (!bytes) return Error{ErrorCode::bad_data, shown(path) + ": " + bytes.error().message};
  std::string_view rest = *bytes;
  for (std::size_t number = 1; !rest.empty(); ++number) {
    const auto end = rest.find('\n');
    const auto line = rest.substr(0, end);
    rest.remove_prefix(end == std::string_view::npos ? rest.size() : end + 1);
    if (line.find_first_not_of(" \t\r") == std::string_view::npos) continue;
    auto text = read_gold_text(line);
    if (!text)
      return Error{ErrorCode::bad_data, shown(path) + ":" + std::to_string(number) + ": " + text.error().message};
    texts.push_back(*std::move(text));
  }
  return std::nullopt;
}

Result<std::vector<GoldText>> texts_of(const std::vector<std::string>& corpus) {
  std::vector<GoldText> texts;
  for (const auto& folder : corpus) {
    for (const auto inner : text_folders) {
      for (const auto& path : lines_in(fs::path(folder) / inner)) {
        if (auto error = read_texts(path, texts)) return *std::move(error);
      }
    }
  }
  return texts;
}

// A marked text as a story of its own.
StoryArticles story_of(const GoldText& text) {
  Metadata metadata;
  metadata.id = text.id;
  metadata.language = text.language;
  if (const auto date = parse_published(text.published, PublicationDate::Origin::metadata)) metadata.published = *date;
  std::vector<Article> articles;
  articles.emplace_back(std::move(metadata), "", text.text);
  return {text.id, std::move(articles)};
}

// What was measured, and the languages of the articles it was measured on.
struct Measured {
  Evaluation evaluation;
  std::vector<std::string> languages;
};

// What is fitted, by the name that --fit takes; nullopt: it takes no such name.
std::optional<Fitted> fitted_by(std::string_view name) {
  if (name == "confidence") return Fitted::confidence;
  if (name == "numbers") return Fitted::numbers;
  return name == "weights" ? std::optional(Fitted::weights) : std::nullopt;
}

// The stories of a corpus that people marked.
Result<std::vector<GoldStory>> marked_stories(Inputs inputs) {
  std::error_code ignored;
  std::erase_if(inputs.stories, [&](const Story& s) { return !fs::exists(beside(s.path, gold_file), ignored); });
  auto [stories, folders] = parts_of(std::move(inputs));
  std::vector<GoldStory> marked;
  for (std::size_t i = 0; i < stories.size(); ++i) {
    auto gold = gold_beside(folders[i]);
    if (!gold) return gold.error();
    marked.push_back({std::move(stories[i]), *std::move(gold)});
  }
  return marked;
}

// The rows that were fitted, and those given in the place of shipped ones that were not.
WeightTable with_given(WeightTable fitted, const WeightTable& given) {
  fitted.insert(given.begin(), given.end());
  return fitted;
}

// Compares the stories with the weights asked for, fitted to other stories where folds are, and scores them.
std::optional<Error> evaluate_stories(const std::vector<GoldStory>& stories, const WeightTable& weights,
                                      const std::string& packs, const Settings& settings, Measured& measured) {
  std::vector<WeightTable> tables = {weights};
  if (!settings.folds.empty()) {
    auto fitted = fit_to(stories, Fitting::without_each, *fitted_by(settings.fit), packs, weights);
    if (!fitted) return fitted.error();
    tables = *std::move(fitted);
    for (const auto& [row, number] : tables.empty() ? WeightTable() : tables[0])
      measured.evaluation.fitted.push_back(row);
    for (auto& table : tables) table = with_given(std::move(table), weights);
  }
  const auto reports = compare_by(tables, stories, packs, settings.jobs);
  if (!reports) return reports.error();
  for (std::size_t i = 0; i < stories.size(); ++i) {
    add_story(measured.evaluation, (*reports)[i], stories[i].gold);
  }
  measured.languages = languages_of(*reports);
  if (settings.stages) {
    const auto stages = stages_by(weights, stories, packs);
    if (!stages) return stages.error();
    measured.evaluation.stages = *stages;
  }
  if (!settings.sweep) return std::nullopt;
  for (const auto offset : threshold_offsets) {
    const auto moved = with_threshold(tables, offset, packs);
    if (!moved) return moved.error();
    const auto others = compare_by(*moved, stories, packs, settings.jobs);
    if (!others) return others.error();
    auto& at = measured.evaluation.thresholds.emplace_back(Evaluation::AtThreshold{offset, {}});
    for (std::size_t i = 0; i < stories.size(); ++i) at.score += score((*others)[i], stories[i].gold);
  }
  return std::nullopt;
}

// Writes the table of weights that fits all stories.
std::optional<Error> write_fitted(const std::vector<GoldStory>& stories, const WeightTable& weights,
                                  const std::string& packs, const Settings& settings) {
  const auto fitted = fit_to(stories, Fitting::to_all, *fitted_by(settings.fit), packs, weights);
  if (!fitted) return fitted.error();
  const auto written = read_bytes(settings.write_weights);
  const auto text = table_with(with_given((*fitted)[0], weights), packs, written ? *written : "");
  if (!text) return text.error();
  if (replace_file(settings.write_weights, *text)) return std::nullopt;
  return Error{ErrorCode::bad_data, settings.write_weights + ": cannot be written"};
}

void evaluate_texts(const Engine& engine, const std::vector<GoldText>& texts, unsigned jobs, Measured& measured) {
  std::vector<StoryArticles> stories;
  for (const auto& text : texts) stories.push_back(story_of(text));
  const auto reports = compare_corpus(engine, std::move(stories), {}, jobs, "reading");
  for (std::size_t i = 0; i < texts.size(); ++i) {
    add_text(measured.evaluation, reports[i], texts[i]);
  }
  std::ranges::move(languages_of(reports), std::back_inserter(measured.languages));
}

// The file with the floor: as given, else that of the corpus where it has one; empty: none.
std::string floor_path(const Settings& settings, const std::vector<std::string>& corpus) {
  if (!settings.floor.empty()) return settings.floor;
  std::error_code ignored;
  const auto path = beside(corpus[0], floor_file);
  return fs::exists(path, ignored) ? path : std::string();
}

// What a file says, as `read` takes its bytes; empty where no file is named.
template <class Content>
Result<Content> content_of(const std::string& path, Result<Content> (*read)(std::string_view)) {
  if (path.empty()) return Content();
  const auto bytes = read_bytes(path);
  if (!bytes) return Error{ErrorCode::bad_data, path + ": " + bytes.error().message};
  auto content = read(*bytes);
  if (!content) return Error{ErrorCode::bad_data, path + ": " + content.error().message};
  return content;
}

Exit tell(const Measured& measured, const Settings& settings, const std::string& packs, const std::string& path,
          const Floor& floor) {
  const auto words = report_words(packs, settings.report_language, measured.languages);
  if (!words) return fail(words.error());
  const auto& evaluation = measured.evaluation;
  const auto figures = figures_of(evaluation);
  const auto below = shortfalls(figures, floor);
  const EvaluationOptions options{&words->wording(), "rashomon " RASHOMON_VERSION};
  const auto text = settings.format == "json" ? write_evaluation_json(evaluation, below, options)
                                              : write_evaluation_text(evaluation, below, options);
  if (const auto exit = write(text, settings.output); exit != Exit::done) return exit;
  if (settings.raise && !path.empty() && !replace_file(path, write_floor(raised(floor, figures)))) {
    complain(path + ": cannot be written");
    return Exit::bad_data;
  }
  return below.empty() ? Exit::done : Exit::findings;
}

std::optional<Exit> check(const Settings& settings) {
  if (const auto exit = check_format(settings.format, text_or_json)) return exit;
  if (!fitted_by(settings.fit)) {
    complain("--fit takes confidence, numbers or weights, not '" + settings.fit + "'");
    return Exit::usage;
  }
  if (settings.folds.empty() || settings.folds == "story") return std::nullopt;
  complain("--folds takes story, not '" + settings.folds + "'");
  return Exit::usage;
}

void add_options(Options& own, Settings& settings) {
  add_format(own, settings.format, text_or_json, "how the figures are written");
  add_output(own, settings.output);
  add_report_language(own, settings.report_language);
  own.add_options()("floor", po::value(&settings.floor)->value_name("FILE"),
                    "what no figure may fall below (default: floor.json of the corpus)")(
      "raise", po::bool_switch(&settings.raise), "lift the floor to what is measured now")(
      "folds", po::value(&settings.folds)->value_name("story"),
      "fit what is fitted to all other stories than the one that it is used on")(
      "fit", po::value(&settings.fit)->value_name("confidence|numbers|weights")->default_value("numbers"),
      "what is fitted: how sure what is found is; with numbers, what numbers that differ are weighed by, too; with "
      "weights, the weights of evidence and the thresholds")("stages", po::bool_switch(&settings.stages),
                                                             "show how far the conflicts of the gold come, too")(
      "sweep", po::bool_switch(&settings.sweep), "show the figures with the thresholds of conflict moved, too")(
      "weights", po::value(&settings.weights)->value_name("FILE"),
      "weights of evidence in place of the shipped ones, a table with the same names")(
      "write-weights", po::value(&settings.write_weights)->value_name("FILE"),
      "fit to all stories and write the table of weights");
  add_jobs(own, settings.jobs);
}

}  // namespace

Exit run_evaluate(const Invocation& invocation) {
  CommonOptions common;
  Settings settings;
  std::vector<std::string> corpus;
  Options own("Options of evaluate");
  add_options(own, settings);
  if (const auto exit = parse(invocation, "evaluate CORPUS...", own, common, &corpus)) return *exit;
  if (const auto exit = check(settings)) return *exit;
  const auto packs = packs_folder(invocation, common);
  if (!packs) return fail(packs.error());
  if (const auto exit = check_report_language(settings.report_language, *packs)) return *exit;
  auto inputs = load_corpus(corpus, *packs);
  if (!inputs) return fail(inputs.error());
  const auto unreadable = exit_of(*inputs);
  const auto texts = texts_of(corpus);
  if (!texts) return fail(texts.error());
  const auto path = floor_path(settings, corpus);
  const auto floor = content_of(path, read_floor);
  if (!floor) return fail(floor.error());
  const auto weights = content_of(settings.weights, read_weights);
  if (!weights) return fail(weights.error());
  const auto engine = Engine::open({*packs, 1, *weights});
  if (!engine) return fail(engine.error());
  const auto stories = marked_stories(*std::move(inputs));
  if (!stories) return fail(stories.error());
  if (!settings.write_weights.empty()) {
    if (const auto error = write_fitted(*stories, *weights, *packs, settings)) return fail(*error);
  }
  Measured measured;
  if (const auto error = evaluate_stories(*stories, *weights, *packs, settings, measured)) return fail(*error);
  evaluate_texts(*engine, *texts, settings.jobs, measured);
  const auto exit = tell(measured, settings, *packs, path, *floor);
  return exit == Exit::done ? unreadable : exit;
}

}  // namespace rashomon::cli
