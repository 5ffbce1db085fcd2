// SPDX-License-Identifier: Apache-2.0
#include "record/fit.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <numeric>
#include <string>

#include "base/logistic.h"
#include "record/gold_match.h"

namespace rashomon {
namespace {

// How much a pair counts as a negative where the gold has it nowhere: more where it names another answer of the
// article.
constexpr double answered_elsewhere = 0.3, unlisted = 0.05;
// How much a pair of numbers counts that the gold says to be no conflict, and how far from 0 a weight of theirs lies.
constexpr double trap = 2, number_deviation = 1;
// How far the gold may move a weight, and the rise of confidence, from where they stand: it is small and incomplete.
constexpr double weight_deviation = 0.2, confidence_deviation = 0.1;

double evidence_of(std::span<const float> features, std::span<const double> weights) {
  return std::inner_product(features.begin(), features.end(), weights.begin(), 0.0);
}

// Grades pairs by what the gold says of their ends.
class Grader {
 public:
  Grader(const Report& report, const Gold& gold) : report_(report), gold_(gold), match_(report, gold) {}

  void learn(const PairExplanation& pair, Lessons& lessons) const {
    grade_pair(pair, lessons);
    if (!pair.signals.empty() && pair.evidence >= pair.threshold_agreement) grade_numbers(pair, lessons);
    // How sure a pair is that was weighed, its own odds tell.
    if (pair.kept && pair.weighed.empty()) grade_edge(pair, lessons);
  }

 private:
  void grade_pair(const PairExplanation& pair, Lessons& lessons) const {
    const auto both = [&](const GoldCase& found) { return !match_.side_pairs(pair.comparison, found).empty(); };
    const auto asked = [&](const GoldCase& found) {
      return right_aspect(aspect_of(pair), found.aspect) && both(found);
    };
    if (std::ranges::any_of(gold_.conflicts, asked) || std::ranges::any_of(gold_.agreements, asked)) {
      lessons.pairs.push_back({pair.features, true, 1});
    } else if (std::ranges::any_of(gold_.not_conflicts, both)) {
      lessons.pairs.push_back({pair.features, false, 1});
    } else if (const auto weight = weight_as_negative(pair); weight > 0) {
      lessons.pairs.push_back({pair.features, false, weight});
    }
  }

  void grade_numbers(const PairExplanation& pair, Lessons& lessons) const {
    const auto at_odds = [&](const GoldCase& conflict) {
      return right_aspect(Aspect::quantity, conflict.aspect) &&
             std::ranges::any_of(match_.side_pairs(pair.comparison, conflict),
                                 [](const SidePair& p) { return !p.same; });
    };
    const bool right = std::ranges::any_of(gold_.conflicts, at_odds);
    lessons.numbers.push_back({pair.signals, right, !right && match_.is_false(pair.comparison) ? trap : 1});
  }

  Aspect aspect_of(const PairExplanation& pair) const { return report_.graph[pair.a].aspect; }

  // 0 where the gold knows neither end: it tells nothing of the pair.
  double weight_as_negative(const PairExplanation& pair) const {
    double most = 0;
    for (const auto* cases : {&gold_.conflicts, &gold_.agreements}) {
      for (const auto& found : *cases) {
        if (!right_aspect(aspect_of(pair), found.aspect)) continue;
        if (match_.covers(pair.a, found)) most = std::max(most, weight_beside(found, pair.b));
        if (match_.covers(pair.b, found)) most = std::max(most, weight_beside(found, pair.a));
      }
    }
    return most;
  }
  double weight_beside(const GoldCase& found, ClaimId other) const {
    const auto& article = report_.articles[report_.graph[other].article.index].metadata().id;
    const bool elsewhere = std::ranges::count(found.sides, article, &GoldSide::article) > 0;
    return elsewhere ? answered_elsewhere : unlisted;
  }

  void grade_edge(const PairExplanation& pair, Lessons& lessons) const {
    const auto& edge = pair.comparison;
    const bool conflict = kind_of(edge.verdict) != EdgeKind::agreement, credited = match_.credited(edge) != nullptr;
    const auto agrees = [&](const GoldCase& agreement) { return match_.agrees(edge, agreement); };
    const bool right = conflict ? credited : std::ranges::any_of(gold_.agreements, agrees);
    const bool wrong = !right && (conflict ? match_.is_false(edge) : credited);
    if (right || wrong) lessons.edges.push_back({pair.features, conflict, right});
  }

  const Report& report_;
  const Gold& gold_;
  GoldMatch match_;
};

// The sum that as many of the pairs reach by `after` as reach `threshold` by `before`.
double moved_threshold(double threshold, std::vector<double> before, std::vector<double> after) {
  const auto reach = static_cast<std::size_t>(std::ranges::count_if(before, [&](double e) { return e >= threshold; }));
  std::ranges::sort(after, std::greater());
  if (reach == 0 || reach == after.size()) return threshold;
  return (after[reach - 1] + after[reach]) / 2;
}

double rounded(double number) { return std::round(number * 100) / 100; }

class Fit {
 public:
  Fit(std::span<const Lessons> stories, const Weights& table)
      : stories_(stories), shipped_(table.of.begin(), table.of.end()), table_(table) {}

  WeightTable run(Fitted what) {
    fitted_ = shipped_;
    least_ = table_.threshold_conflict;
    if (what == Fitted::numbers) fit_numbers();
    if (what == Fitted::weights) {
      fit_features();
      move_thresholds();
      least_ = found_["threshold_conflict"];
    }
    fit_confidence(true, "confidence_conflict", "confidence_conflict_rise", table_.confidence_conflict);
    fit_confidence(false, "confidence_agreement", "confidence_agreement_rise", table_.confidence_agreement);
    return std::move(found_);
  }

 private:
  std::vector<Observation> observations(const std::function<std::vector<float>(const Observation&)>& features) const {
    std::vector<Observation> all;
    for (const auto& story : stories_) {
      for (const auto& pair : story.pairs) all.push_back({features(pair), pair.positive, pair.weight});
    }
    return all;
  }

  void fit_features() {
    // What one unit of evidence tells, as the table weighs it: the weights that are fitted keep that unit.
    const auto sums = observations([&](const Observation& pair) {
      return std::vector<float>{static_cast<float>(evidence_of(pair.features, shipped_))};
    });
    const auto unit = fit_logistic(sums, {{0.25}, 1}).weights[0];
    const auto all = observations([&](const Observation& pair) {
      auto features = pair.features;
      for (auto& feature : features) feature *= static_cast<float>(unit);
      return features;
    });
    fitted_ = fit_logistic(all, {shipped_, weight_deviation}).weights;
    for (std::size_t f = 0; f < fitted_.size(); ++f) {
      fitted_[f] = rounded(fitted_[f]);
      found_[std::string(feature_names[f])] = fitted_[f];
    }
  }

  void fit_numbers() {
    std::vector<Observation> all;
    for (const auto& story : stories_) all.insert(all.end(), story.numbers.begin(), story.numbers.end());
    if (all.empty()) return;
    const auto model = fit_logistic(all, {std::vector<double>(number_signal_names.size()), number_deviation});
    found_["number_constant"] = rounded(model.constant);
    for (std::size_t s = 0; s < number_signal_names.size(); ++s)
      found_[std::string(number_signal_names[s])] = rounded(model.weights[s]);
  }

  void move_thresholds() {
    std::vector<double> before, after;
    for (const auto& story : stories_) {
      for (const auto& pair : story.pairs) {
        before.push_back(evidence_of(pair.features, shipped_));
        after.push_back(evidence_of(pair.features, fitted_));
      }
    }
    const auto moved = [&](double threshold) { return rounded(moved_threshold(threshold, before, after)); };
    found_["threshold_agreement"] = moved(table_.threshold_agreement);
    found_["threshold_conflict"] = moved(table_.threshold_conflict);
    found_["threshold_sure"] = moved(table_.threshold_sure);
    found_["threshold_related"] = moved(table_.threshold_related);
    found_["threshold_contrary"] = moved(table_.threshold_contrary);
  }

  void fit_confidence(bool conflict, const std::string& start, const std::string& rise, const LogisticCurve& shipped) {
    std::vector<Observation> edges;
    for (const auto& story : stories_) {
      for (const auto& edge : story.edges) {
        const auto above = static_cast<float>(evidence_of(edge.features, fitted_) - least_);
        if (edge.conflict == conflict) edges.push_back({{above}, edge.right, 1});
      }
    }
    if (edges.empty()) {  // nothing tells against what is shipped
      found_[start] = shipped.start;
      found_[rise] = shipped.rise;
      return;
    }
    const auto model = fit_logistic(edges, {{shipped.rise}, confidence_deviation});
    found_[start] = rounded(model.constant);
    found_[rise] = rounded(model.weights[0]);
  }

  std::span<const Lessons> stories_;
  std::vector<double> shipped_, fitted_;
  const Weights& table_;
  double least_ = 0;  // the evidence that suffices for a conflict
  WeightTable found_;
};

}  // namespace

Lessons lessons_of(const Report& report, const Gold& gold, std::span<const PairExplanation> explained) {
  Lessons lessons;
  const Grader grader(report, gold);
  for (const auto& pair : explained) grader.learn(pair, lessons);
  return lessons;
}

WeightTable fit_weights(std::span<const Lessons> stories, const Weights& table, Fitted what) {
  return Fit(stories, table).run(what);
}

}  // namespace rashomon
