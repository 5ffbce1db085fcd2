// SPDX-License-Identifier: Apache-2.0
#include "link/weights.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <utility>

#include "lang/numbers.h"

namespace rashomon {
namespace {

// Where a number of the table is kept that weighs no feature.
struct Sum {
  std::string_view name;
  double& (*in)(Weights&);
};

constexpr auto sums = std::to_array<Sum>({
    {"threshold_agreement", [](Weights& w) -> double& { return w.threshold_agreement; }},
    {"threshold_conflict", [](Weights& w) -> double& { return w.threshold_conflict; }},
    {"threshold_sure", [](Weights& w) -> double& { return w.threshold_sure; }},
    {"threshold_related", [](Weights& w) -> double& { return w.threshold_related; }},
    {"threshold_contrary", [](Weights& w) -> double& { return w.threshold_contrary; }},
    {"article_least", [](Weights& w) -> double& { return w.article_least; }},
    {"known_least", [](Weights& w) -> double& { return w.known_least; }},
    {"known_anchor", [](Weights& w) -> double& { return w.known_anchor; }},
    {"lead_sentences", [](Weights& w) -> double& { return w.lead_sentences; }},
    {"event_named", [](Weights& w) -> double& { return w.event_named; }},
    {"event_days", [](Weights& w) -> double& { return w.event_days; }},
    {"background_days", [](Weights& w) -> double& { return w.background_days; }},
    {"confidence_conflict", [](Weights& w) -> double& { return w.confidence_conflict.start; }},
    {"confidence_conflict_rise", [](Weights& w) -> double& { return w.confidence_conflict.rise; }},
    {"confidence_agreement", [](Weights& w) -> double& { return w.confidence_agreement.start; }},
    {"confidence_agreement_rise", [](Weights& w) -> double& { return w.confidence_agreement.rise; }},
    {"clauses_some", [](Weights& w) -> double& { return w.likeness.clauses_some; }},
    {"clauses_more", [](Weights& w) -> double& { return w.likeness.clauses_more; }},
    {"clauses_much", [](Weights& w) -> double& { return w.likeness.clauses_much; }},
    {"clauses_most", [](Weights& w) -> double& { return w.likeness.clauses_most; }},
    {"clauses_copied", [](Weights& w) -> double& { return w.likeness.clauses_copied; }},
    {"sentences_tied", [](Weights& w) -> double& { return w.likeness.sentences_tied; }},
    {"sentences_much", [](Weights& w) -> double& { return w.likeness.sentences_much; }},
    {"sentences_copied", [](Weights& w) -> double& { return w.likeness.sentences_copied; }},
    {"sentences_one", [](Weights& w) -> double& { return w.likeness.sentences_one; }},
    {"circumstances", [](Weights& w) -> double& { return w.likeness.circumstances; }},
    {"known_most", [](Weights& w) -> double& { return w.likeness.known_most; }},
    {"quotations", [](Weights& w) -> double& { return w.likeness.quotations; }},
    {"quotations_reworded", [](Weights& w) -> double& { return w.likeness.quotations_reworded; }},
    {"quotation_part", [](Weights& w) -> double& { return w.likeness.quotation_part; }},
    {"quotation_named", [](Weights& w) -> double& { return w.likeness.quotation_named; }},
    {"quotation_words", [](Weights& w) -> double& { return w.likeness.quotation_words; }},
    {"quotation_run", [](Weights& w) -> double& { return w.likeness.quotation_run; }},
    {"quotation_run_unsure", [](Weights& w) -> double& { return w.likeness.quotation_run_unsure; }},
    {"body_letters", [](Weights& w) -> double& { return w.likeness.body_letters; }},
    {"narrowed", [](Weights& w) -> double& { return w.likeness.narrowed; }},
    {"narrowed_weight", [](Weights& w) -> double& { return w.likeness.narrowed_weight; }},
    {"tally_anchors", [](Weights& w) -> double& { return w.likeness.tally_anchors; }},
    {"bound_reach", [](Weights& w) -> double& { return w.likeness.bound_reach; }},
    {"bound_share", [](Weights& w) -> double& { return w.likeness.bound_share; }},
    {"rounding", [](Weights& w) -> double& { return w.likeness.rounding; }},
    {"number_few", [](Weights& w) -> double& { return w.likeness.number_few; }},
    {"number_many", [](Weights& w) -> double& { return w.likeness.number_many; }},
    {"number_order", [](Weights& w) -> double& { return w.likeness.number_order; }},
    {"number_magnitude", [](Weights& w) -> double& { return w.likeness.number_magnitude; }},
    {"number_untied", [](Weights& w) -> double& { return w.likeness.number_untied; }},
    {"part_share", [](Weights& w) -> double& { return w.likeness.part_share; }},
    {"age_years", [](Weights& w) -> double& { return w.likeness.age_years; }},
    {"moment_days", [](Weights& w) -> double& { return w.likeness.moment_days; }},
    {"event_anchors", [](Weights& w) -> double& { return w.likeness.event_anchors; }},
    {"weekday_anchors", [](Weights& w) -> double& { return w.likeness.weekday_anchors; }},
    {"place_names", [](Weights& w) -> double& { return w.likeness.place_names; }},
    {"about_minutes", [](Weights& w) -> double& { return w.likeness.about_minutes; }},
    {"wording_alike", [](Weights& w) -> double& { return w.likeness.wording_alike; }},
    {"wording_stretch", [](Weights& w) -> double& { return w.likeness.wording_stretch; }},
    {"wording_words", [](Weights& w) -> double& { return w.likeness.wording_words; }},
    {"wording_telling", [](Weights& w) -> double& { return w.likeness.wording_telling; }},
    {"wording_confidence", [](Weights& w) -> double& { return w.likeness.wording_confidence; }},
    {"stated_share", [](Weights& w) -> double& { return w.likeness.stated_share; }},
    {"denied_share", [](Weights& w) -> double& { return w.likeness.denied.share; }},
    {"denied_weight", [](Weights& w) -> double& { return w.likeness.denied.weight; }},
    {"denied_noun_share", [](Weights& w) -> double& { return w.likeness.denied_noun.share; }},
    {"denied_noun_weight", [](Weights& w) -> double& { return w.likeness.denied_noun.weight; }},
    {"denied_content_share", [](Weights& w) -> double& { return w.likeness.denied_content.share; }},
    {"denied_content_weight", [](Weights& w) -> double& { return w.likeness.denied_content.weight; }},
    {"denied_all_share", [](Weights& w) -> double& { return w.likeness.denied_all.share; }},
    {"denied_all_weight", [](Weights& w) -> double& { return w.likeness.denied_all.weight; }},
    {"opposed_share", [](Weights& w) -> double& { return w.likeness.opposed.share; }},
    {"opposed_weight", [](Weights& w) -> double& { return w.likeness.opposed.weight; }},
    {"conflict_anchors", [](Weights& w) -> double& { return w.conflict_anchors; }},
    {"related_anchors", [](Weights& w) -> double& { return w.related_anchors; }},
    {"names_counted", [](Weights& w) -> double& { return w.names_counted; }},
    {"name_letters", [](Weights& w) -> double& { return w.name_letters; }},
    {"key_weight", [](Weights& w) -> double& { return w.key_weight; }},
    {"value_digits", [](Weights& w) -> double& { return w.value_digits; }},
    {"value_few", [](Weights& w) -> double& { return w.value_few; }},
    {"value_days", [](Weights& w) -> double& { return w.value_days; }},
    {"value_sentences", [](Weights& w) -> double& { return w.value_sentences; }},
    {"value_minutes", [](Weights& w) -> double& { return w.value_minutes; }},
    {"number_constant", [](Weights& w) -> double& { return w.numbers.model.constant; }},
    {"number_least", [](Weights& w) -> double& { return w.numbers.least; }},
    {"number_unlike_most", [](Weights& w) -> double& { return w.numbers.unlike_most; }},
    {"number_ahead_most", [](Weights& w) -> double& { return w.numbers.ahead_most; }},
    {"copy_words", [](Weights& w) -> double& { return w.copy_words; }},
    {"copy_share", [](Weights& w) -> double& { return w.copy_share; }},
});

}  // namespace

Result<Weights> Weights::open(const Pack& shared) {
  const auto numbers = Numbers::in(shared, "weights", "feature", "weight");
  if (!numbers) return numbers.error();
  Weights weights;
  for (std::size_t f = 0; f < feature_names.size(); ++f) {
    const auto number = numbers->at(feature_names[f]);
    if (!number) return number.error();
    weights.of[f] = static_cast<float>(*number);
  }
  for (std::size_t s = 0; s < number_signal_names.size(); ++s) {
    const auto number = numbers->at(number_signal_names[s]);
    if (!number) return number.error();
    weights.numbers.model.weights[s] = *number;
  }
  for (const auto& [name, sum] : sums) {
    const auto number = numbers->at(name);
    if (!number) return number.error();
    sum(weights) = *number;
  }
  if (auto error = weights.mistaken()) return *std::move(error);
  return weights;
}

std::optional<Error> Weights::replace(const WeightTable& others) {
  for (const auto& [name, number] : others) {
    const auto feature = std::ranges::find(feature_names, name);
    const auto signal = std::ranges::find(number_signal_names, name);
    const auto sum = std::ranges::find(sums, name, &Sum::name);
    if (feature != feature_names.end())
      of[static_cast<std::size_t>(feature - feature_names.begin())] = static_cast<float>(number);
    else if (signal != number_signal_names.end())
      numbers.model.weights[static_cast<std::size_t>(signal - number_signal_names.begin())] = number;
    else if (sum != sums.end())
      sum->in(*this) = number;
    else
      return Error{ErrorCode::bad_data, "table 'weights' has no feature '" + name + "'"};
  }
  return mistaken();
}

std::optional<Error> Weights::mistaken() const {
  if (numbers.least > 0 && numbers.least < 1) return std::nullopt;
  return Error{ErrorCode::bad_data, "table 'weights': number_least is no probability between 0 and 1"};
}

Result<WeightTable> read_weights(std::string_view file) {
  WeightTable weights;
  for (std::size_t number = 1; !file.empty(); ++number) {
    const auto end = file.find('\n');
    const auto line = file.substr(0, end);
    file.remove_prefix(end == std::string_view::npos ? file.size() : end + 1);
    const auto name = line.substr(0, line.find('\t'));
    if (line.empty() || line.front() == '#' || name == "feature") continue;
    const auto rest = line.substr(std::min(line.size(), name.size() + 1));
    const auto text = rest.substr(0, rest.find('\t'));
    const auto weight = number_in(text);
    if (!weight)
      return Error{ErrorCode::bad_data, "line " + std::to_string(number) + ": '" + std::string(text) + "' of '" +
                                            std::string(name) + "' is no number"};
    weights[std::string(name)] = *weight;
  }
  return weights;
}

std::vector<Contribution> contributions_of(const CandidatePair& pair, const Weights& weights) {
  std::vector<Contribution> all;
  for (std::size_t i = 0; i < feature_names.size(); ++i) {
    const auto weight = static_cast<double>(pair.features[i]) * static_cast<double>(weights.of[i]);
    if (weight != 0) all.push_back({feature_names[i], weight});
  }
  return all;
}

void add_evidence(CandidatePair& pair, Feature feature, double strength, const Weights& weights) {
  pair.features[static_cast<std::size_t>(feature)] += static_cast<float>(strength);
  pair.weight += static_cast<float>(strength * weights[feature]);
}

}  // namespace rashomon
