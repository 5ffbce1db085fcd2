// SPDX-License-Identifier: Apache-2.0
// The evaluation for people: tables of figures, each share with what it was counted over.
#include <algorithm>
#include <cmath>

#include "record/evaluation.h"
#include "report/page.h"

namespace rashomon {
namespace {

constexpr std::size_t name_width = 35, cell_width = 17;

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

// A table with its head; the first column holds names. Title and columns are given by their keys under evaluate/.
class Grid {
 public:
  Grid(std::string& text, const Wording& wording, std::string_view title, const std::vector<std::string>& columns)
      : text_(text) {
    text_ += (text_.empty() ? "" : "\n") + wording.named("evaluate/", title) + "\n";
    std::vector<std::string> head;
    for (const auto& column : columns) head.push_back(wording.named("evaluate/", column));
    row("", head);
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

void stories(std::string& text, const Evaluation& evaluation, const Wording& wording) {
  Grid grid(text, wording, "conflicts",
            {"recall", "core", "strict", "judged", "edges", "kind", "aspect", "agreements", "against"});
  for (const auto& story : evaluation.stories) grid.row(story.name, cells_of(story.score));
  for (const auto& [language, score] : evaluation.by_language)
    grid.row(wording.with_subject("evaluate/in", language), cells_of(score));
  grid.row(std::string(wording["evaluate/total"]), cells_of(evaluation.total));
}

Share find(const std::map<std::string, Share>& shares, const std::string& name) {
  const auto found = shares.find(name);
  return found == shares.end() ? Share() : found->second;
}

void aspects(std::string& text, const Evaluation& evaluation, const Wording& wording) {
  Grid grid(text, wording, "by_aspect", {"recall", "strict", "judged"});
  for (const auto& [language, score] : evaluation.by_language) {
    for (const auto aspect : aspect_names) {
      const std::string name(aspect);
      const auto recall = find(score.recall_by_aspect, name), strict = find(score.strict_by_aspect, name);
      if (recall.whole + strict.whole == 0) continue;
      grid.row(language + " " + name, {cell(recall), cell(strict), cell(find(score.judged_by_aspect, name))});
    }
  }
}

void levels(std::string& text, const Evaluation& evaluation, const Wording& wording) {
  Grid grid(text, wording, "levels", {"pairs"});
  for (const auto& [level, pairs] : evaluation.levels) grid.row(level, {std::to_string(pairs)});
}

void reliability(std::string& text, const Score& total, const Wording& wording) {
  Grid grid(text, wording, "reliability", {"found_conflicts", "foretold", "agreements", "foretold"});
  const auto foretold = [](const ConfidenceBin& bin) { return bin.right.whole == 0 ? "-" : thousandths(bin.mean()); };
  for (std::size_t i = 0; i < confidence_bins; ++i) {
    const auto &conflicts = total.conflicts[i], &agreeing = total.agreeing[i];
    if (conflicts.right.whole + agreeing.right.whole == 0) continue;
    const auto from = static_cast<double>(i) / confidence_bins, to = static_cast<double>(i + 1) / confidence_bins;
    grid.row(wording.with("evaluate/range",
                          {{"from", thousandths(from).substr(0, 3)}, {"to", thousandths(to).substr(0, 3)}}),
             {cell(conflicts.right), foretold(conflicts), cell(agreeing.right), foretold(agreeing)});
  }
  grid.row(std::string(wording["evaluate/calibration_error"]),
           {"", thousandths(calibration_error(total.conflicts)), "", thousandths(calibration_error(total.agreeing))});
}

void stages(std::string& text, const Evaluation& evaluation, const Wording& wording) {
  if (!evaluation.stages) return;
  Grid grid(text, wording, "stages", {"found_conflicts"});
  for (std::size_t i = 0; i < stage_names.size(); ++i)
    grid.row(wording.named("evaluate/stage/", stage_names[i]), {std::to_string((*evaluation.stages)[i])});
}

void thresholds(std::string& text, const Evaluation& evaluation, const Wording& wording) {
  if (evaluation.thresholds.empty()) return;
  Grid grid(text, wording, "thresholds", {"recall", "core", "strict", "judged", "edges", "agreements"});
  for (const auto& [offset, score] : evaluation.thresholds) {
    const std::string sign = offset < 0 ? "-" : "+";
    grid.row(sign + thousandths(std::abs(offset)).substr(0, 3),
             {cell(score.recall), cell(score.core), cell(score.strict), cell(score.judged), cell(score.edges),
              cell(score.agreements)});
  }
}

Share sum(const std::map<std::string, Share>& shares) {
  Share all;
  for (const auto& [name, share] : shares) all += share;
  return all;
}

void claims(std::string& text, const Evaluation& evaluation, const Wording& wording) {
  if (evaluation.claims.empty()) return;
  Grid grid(text, wording, "claims", {"recall", "precision", "read"});
  for (const auto& [language, score] : evaluation.claims) {
    for (const auto aspect : aspect_names) {
      const std::string name(aspect);
      const auto recall = find(score.recall, name), precision = find(score.precision, name);
      if (recall.whole + precision.whole > 0)
        grid.row(language + " " + name, {cell(recall), cell(precision), cell(find(score.read, name))});
    }
    grid.row(wording.with_subject("evaluate/all", language),
             {cell(sum(score.recall)), cell(sum(score.precision)), cell(sum(score.read))});
    grid.row(wording.with_subject("evaluate/polarity", language), {cell(score.polarity)});
    grid.row(wording.with_subject("evaluate/modality", language), {cell(score.modality)});
    grid.row(wording.with_subject("evaluate/speaker", language), {cell(score.speaker)});
    grid.row(wording.with_subject("evaluate/stance", language), {cell(score.stance)});
  }
}

void quotes(std::string& text, const Evaluation& evaluation, const Wording& wording) {
  if (evaluation.quotes.empty()) return;
  Grid grid(text, wording, "quotes", {"right", "wrong", "unknown"});
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
  const auto& wording = *options.wording;
  std::string text;
  if (!evaluation.stories.empty()) {
    stories(text, evaluation, wording);
    aspects(text, evaluation, wording);
    levels(text, evaluation, wording);
    reliability(text, evaluation.total, wording);
    thresholds(text, evaluation, wording);
    stages(text, evaluation, wording);
  }
  claims(text, evaluation, wording);
  quotes(text, evaluation, wording);
  if (!evaluation.fitted.empty()) {
    std::string rows;
    for (const auto& row : evaluation.fitted) rows += (rows.empty() ? "" : ", ") + row;
    text += "\n" + wording.with_subject("evaluate/folds", rows) + "\n";
  }
  for (const auto& [name, floor, value, measured] : below) {
    const auto is = measured ? thousandths(value) : std::string(wording["evaluate/not_measured"]);
    text += "\n" + wording.with("evaluate/below", {{"name", name}, {"value", is}, {"floor", thousandths(floor)}});
  }
  return text + (below.empty() ? "" : "\n");
}

}  // namespace rashomon
