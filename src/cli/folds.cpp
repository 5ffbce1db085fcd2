// SPDX-License-Identifier: Apache-2.0
#include "cli/folds.h"

#include <algorithm>
#include <charconv>
#include <functional>
#include <optional>

#include "cli/corpus.h"
#include "lang/pack.h"

namespace rashomon::cli {
namespace {

constexpr double no_evidence = -1e6;  // so little that every pair which shares a key has more

struct Shipped {
  Pack pack;
  Weights weights;
};

Result<Shipped> shipped_in(const std::string& packs, const WeightTable& table) {
  auto pack = Pack::open(packs + "/und.pack");
  if (!pack) return pack.error();
  auto weights = Weights::open(*pack);
  if (!weights) return weights.error();
  Weights chosen = *weights;
  if (auto error = chosen.replace(table)) return *std::move(error);
  return Shipped{*std::move(pack), chosen};
}

// The lines before the columns are named.
std::string comment_at_head(std::string_view table) {
  std::string comment;
  while (table.starts_with('#')) {
    const auto line = table.substr(0, std::min(table.find('\n'), table.size() - 1) + 1);
    comment += line;
    table.remove_prefix(line.size());
  }
  if (comment.empty()) return "# SPDX-License-Identifier: CC0-1.0\n";
  return comment.ends_with('\n') ? comment : comment + '\n';
}

using Explained = std::function<void(const Report&, const Gold&, const std::vector<PairExplanation>&)>;

// Hands over each story, compared by the table, with all pairs of its claims that share a key.
std::optional<Error> explain_all(const WeightTable& table, const std::vector<GoldStory>& stories,
                                 const std::string& packs, const Explained& take) {
  const auto engine = Engine::open({packs, 1, table});
  if (!engine) return engine.error();
  CompareOptions all;
  all.explained_from = no_evidence;
  for (const auto& [story, gold] : stories) {
    const auto report = engine->compare(story.name, story.articles, {});
    const auto explained = engine->explain(story.articles, all, [](const Claim&, const Claim&) { return true; });
    take(report, gold, explained);
  }
  return std::nullopt;
}

// What each story teaches, compared by the table.
Result<std::vector<Lessons>> lessons_by(const WeightTable& table, const std::vector<GoldStory>& stories,
                                        const std::string& packs) {
  std::vector<Lessons> lessons;
  const auto error = explain_all(table, stories, packs, [&](const auto& report, const auto& gold, const auto& pairs) {
    lessons.push_back(lessons_of(report, gold, pairs));
  });
  if (error) return *error;
  return lessons;
}

}  // namespace

Result<std::vector<WeightTable>> fit_to(const std::vector<GoldStory>& stories, Fitting fitting, Fitted what,
                                        const std::string& packs, const WeightTable& table) {
  const auto shipped = shipped_in(packs, table);
  if (!shipped) return shipped.error();
  auto lessons = lessons_by(table, stories, packs);
  if (!lessons) return lessons.error();
  if (fitting == Fitting::to_all) return std::vector{fit_weights(*lessons, shipped->weights, what)};
  std::vector<WeightTable> tables;
  for (std::size_t i = 0; i < lessons->size(); ++i) {
    auto others = *lessons;
    others.erase(others.begin() + static_cast<std::ptrdiff_t>(i));
    tables.push_back(fit_weights(others, shipped->weights, what));
  }
  return tables;
}

Result<std::vector<Report>> compare_by(const std::vector<WeightTable>& tables, const std::vector<GoldStory>& stories,
                                       const std::string& packs, unsigned jobs) {
  std::vector<Report> reports;
  for (std::size_t i = 0; i < tables.size(); ++i) {
    const auto engine = Engine::open({packs, 1, tables[i]});
    if (!engine) return engine.error();
    std::vector<StoryArticles> compared;
    for (std::size_t s = 0; s < stories.size(); ++s) {
      if (tables.size() == 1 || s == i) compared.push_back(stories[s].story);
    }
    auto found = compare_corpus(*engine, std::move(compared), {}, jobs, "comparing");
    std::ranges::move(found, std::back_inserter(reports));
  }
  return reports;
}

Result<Stages> stages_by(const WeightTable& table, const std::vector<GoldStory>& stories, const std::string& packs) {
  Stages all{};
  const auto error = explain_all(table, stories, packs, [&](const auto& report, const auto& gold, const auto& pairs) {
    const auto stages = stages_of(report, gold, pairs);
    for (std::size_t i = 0; i < all.size(); ++i) all[i] += stages[i];
  });
  if (error) return *error;
  return all;
}

Result<std::vector<WeightTable>> with_threshold(std::vector<WeightTable> tables, double offset,
                                                const std::string& packs) {
  for (auto& table : tables) {
    const auto shipped = shipped_in(packs, table);
    if (!shipped) return shipped.error();
    const auto& weights = shipped->weights;
    table["threshold_conflict"] = weights.threshold_conflict + offset;
    table["threshold_sure"] = weights.threshold_sure + offset;
    table["threshold_agreement"] = std::min(weights.threshold_agreement, weights.threshold_conflict + offset);
  }
  return tables;
}

Result<std::string> table_with(const WeightTable& weights, const std::string& packs, std::string_view written) {
  const auto shipped = shipped_in(packs, {});
  if (!shipped) return shipped.error();
  const auto table = shipped->pack.table("weights");
  const auto feature = table.column("feature"), weight = table.column("weight"), reason = table.column("reason");
  for (const auto* column : {&feature, &weight, &reason}) {
    if (!*column) return column->error();
  }
  std::string text = comment_at_head(written) + "feature\tweight\treason\n";
  for (std::size_t row = 0; row < table.rows(); ++row) {
    const std::string name(table.cell(row, *feature));
    const auto found = weights.find(name);
    std::array<char, 32> digits{};
    const auto end = found == weights.end()
                         ? digits.data()
                         : std::to_chars(digits.data(), digits.data() + digits.size(), found->second).ptr;
    text += name + '\t' +
            (found == weights.end() ? std::string(table.cell(row, *weight)) : std::string(digits.data(), end));
    text += '\t' + std::string(table.cell(row, *reason)) + '\n';
  }
  return text;
}

}  // namespace rashomon::cli
