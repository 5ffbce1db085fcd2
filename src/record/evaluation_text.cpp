// SPDX-License-Identifier: Apache-2.0
// The evaluation for people: tables of figures, each share with what it was counted over.
#include <algorithm>

#include "record/evaluation.h"

namespace rashomon {
namespace {

constexpr std::size_t name_width = 34, cell_width = 16;

std::string padded(std::string text, std::size_t width) {
  if (text.size() < width) text += std::string(width - text.size(), ' ');
  return text + ' ';
}

std::string thousandths(double value) {
  auto digits = std::to_string(static_cast<int>(value * 1000 + 0.5));
  digits.insert(0, digits.size() < 4 ? 4 - digits.size() : 0, '0');
  return digits.insert(digits.size() - 3, ".");
}

// "12/39 0.308"; "-" where there was nothing to measure.
std::string cell(Share share) {
  if (share.whole == 0) return "-";
  return std::to_string(share.part) + "/" + std::to_string(share.whole) + " " + thousandths(share.value());
}

// A table with its head; the first column holds names.
class Grid {
 public:
  Grid(std::string& text, std::string_view title, const std::vector<std::string>& columns) : text_(text) {
    text_ += (text_.empty() ? "" : "\n") + std::string(title) + "\n";
    row("", columns);
  }
  void row(const std::string& name, const std::vector<std::string>& cells) {
    std::string line = "  " + padded(name, name_width);
    for (const auto& one : cells) line += padded(one, cell_width);
    text_ += line.substr(0, line.find_last_not_of(' ') + 1) + '\n';
  }

 private:
  std::string& text_;
};

std::vector<std::string> cells_of(const Score& score) {
  return {cell(score.recall), cell(score.core),       cell(score.strict),
          cell(score.judged), cell(score.edges),      cell(score.kind),
          cell(score.aspect), cell(score.agreements), std::to_string(score.against)};
}

void stories(std::string& text, const Evaluation& evaluation) {
  Grid grid(text, "Conflicts against gold",
            {"recall", "core", "strict", "judged", "edges", "kind", "aspect", "agreements", "against"});
  for (const auto& story : evaluation.stories) grid.row(story.name, cells_of(story.score));
  for (const auto& [language, score] : evaluation.by_language) grid.row("in " + language, cells_of(score));
  grid.row("total", cells_of(evaluation.total));
}

Share find(const std::map<std::string, Share>& shares, const std::string& name) {
  const auto found = shares.find(name);
  return found == shares.end() ? Share() : found->second;
}

void aspects(std::string& text, const Evaluation& evaluation) {
  Grid grid(text, "Conflicts by language and aspect", {"recall", "strict", "judged"});
  for (const auto& [language, score] : evaluation.by_language) {
    for (const auto aspect : aspect_names) {
      const std::string name(aspect);
      const auto recall = find(score.recall_by_aspect, name), strict = find(score.strict_by_aspect, name);
      if (recall.whole + strict.whole == 0) continue;
      grid.row(language + " " + name, {cell(recall), cell(strict), cell(find(score.judged_by_aspect, name))});
    }
  }
}

void levels(std::string& text, const Evaluation& evaluation) {
  Grid grid(text, "What became of the pairs: by the key they share, let go unread, by the level that decided",
            {"pairs"});
  for (const auto& [level, pairs] : evaluation.levels) grid.row(level, {std::to_string(pairs)});
}

void reliability(std::string& text, const Score& total) {
  Grid grid(text, "Confidences: what was right of what the gold judges", {"conflicts", "agreements"});
  for (std::size_t i = 0; i < confidence_bins; ++i) {
    if (total.conflicts[i].whole + total.agreeing[i].whole == 0) continue;
    const auto from = static_cast<double>(i) / confidence_bins, to = static_cast<double>(i + 1) / confidence_bins;
    grid.row(thousandths(from).substr(0, 3) + " to " + thousandths(to).substr(0, 3),
             {cell(total.conflicts[i]), cell(total.agreeing[i])});
  }
}

Share sum(const std::map<std::string, Share>& shares) {
  Share all;
  for (const auto& [name, share] : shares) all += share;
  return all;
}

void claims(std::string& text, const Evaluation& evaluation) {
  if (evaluation.claims.empty()) return;
  Grid grid(text, "Claims against gold: listed, and all that are read", {"recall", "precision", "read"});
  for (const auto& [language, score] : evaluation.claims) {
    for (const auto aspect : aspect_names) {
      const std::string name(aspect);
      const auto recall = find(score.recall, name), precision = find(score.precision, name);
      if (recall.whole + precision.whole > 0)
        grid.row(language + " " + name, {cell(recall), cell(precision), cell(find(score.read, name))});
    }
    grid.row(language + " all", {cell(sum(score.recall)), cell(sum(score.precision)), cell(sum(score.read))});
    grid.row(language + " right polarity of those read", {cell(score.polarity)});
    grid.row(language + " right modality of those read", {cell(score.modality)});
    grid.row(language + " right speaker of those read", {cell(score.speaker)});
    grid.row(language + " verb phrases marked alone", {cell(score.stance)});
  }
}

void quotes(std::string& text, const Evaluation& evaluation) {
  if (evaluation.quotes.empty()) return;
  Grid grid(text, "Speakers of quotations against gold", {"right", "wrong", "unknown"});
  for (const auto& [language, score] : evaluation.quotes) {
    for (const auto& [kind, counts] : score.by_kind) {
      const auto all = counts.right + counts.wrong + counts.unknown;
      grid.row(language + " " + kind,
               {cell({counts.right, all}), cell({counts.wrong, all}), cell({counts.unknown, all})});
    }
  }
}

}  // namespace

std::string write_evaluation_text(const Evaluation& evaluation, const std::vector<Shortfall>& below,
                                  const EvaluationOptions& options) {
  std::string text;
  if (!evaluation.stories.empty()) {
    stories(text, evaluation);
    aspects(text, evaluation);
    levels(text, evaluation);
    reliability(text, evaluation.total);
  }
  claims(text, evaluation);
  quotes(text, evaluation);
  if (options.folds) {
    text +=
        "\nFolds: nothing is fitted, so nothing was fitted anew without a story: weights and thresholds are set by "
        "hand, and the figures are those without folds.\n";
  }
  for (const auto& [name, floor, value, measured] : below) {
    text += "\nbelow the floor: " + name + " is " + (measured ? thousandths(value) : "not measured") + ", at least " +
            thousandths(floor) + " is asked for";
  }
  return text + (below.empty() ? "" : "\n");
}

}  // namespace rashomon
