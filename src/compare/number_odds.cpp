// SPDX-License-Identifier: Apache-2.0
#include "compare/number_odds.h"

#include <algorithm>
#include <cmath>

#include "compare/quantity_pair.h"
#include "compare/quantity_part.h"
#include "compare/quantity_question.h"

namespace rashomon {
namespace {

bool weighable(const ClaimPair& pair) {
  return pair.one.aspect == Aspect::quantity && pair.one.article != pair.other.article &&
         !pair.evidence.one_situation();
}

// The logarithm of the quotient of the two in one unit, at most so much: of a number and none, or one below it, the
// most.
double unlikeness(const ClaimPair& pair, double most) {
  const auto a = best_in_base(one(pair)), b = best_in_base(other(pair));
  return a > 0 && b > 0 ? std::min(std::abs(std::log(a / b)), most) : most;
}

}  // namespace

void NumberWeighing::add(const ClaimPair& pair) {
  if (!weighable(pair)) return;
  const auto numbers = numbers_of(pair);
  if (numbers != Numbers::meet && numbers != Numbers::differ) return;
  const auto weight = pair.evidence.weight;
  for (const Key& key :
       {Key(pair.one.id.index, pair.other.article.index), Key(pair.other.id.index, pair.one.article.index)}) {
    auto& so_far = answers_[key];
    if (numbers == Numbers::meet) {
      so_far.same = std::max(so_far.same.value_or(weight), weight);
    } else if (!so_far.best || weight > *so_far.best) {
      so_far.next = std::exchange(so_far.best, weight);
    } else {
      so_far.next = std::max(so_far.next.value_or(weight), weight);
    }
  }
}

NumberWeighing::Answers NumberWeighing::answers(const Claim& claim, const Claim& other) const {
  const auto found = answers_.find({claim.id.index, other.article.index});
  return found == answers_.end() ? Answers() : found->second;
}

float NumberWeighing::ahead(const ClaimPair& pair) const {
  auto margin = static_cast<float>(odds_.ahead_most);
  for (const auto& a : {answers(pair.one, pair.other), answers(pair.other, pair.one)}) {
    // The best may be this pair itself.
    const auto rival = a.best && *a.best > pair.evidence.weight ? a.best : a.next;
    if (rival) margin = std::min(margin, pair.evidence.weight - *rival);
  }
  return std::max(margin, 0.0F);
}

std::optional<NumberSignals> NumberWeighing::signals(const ClaimPair& pair) const {
  if (!pair.conflict_allowed || !weighable(pair) || numbers_of(pair) != Numbers::differ || of_two_questions(pair))
    return std::nullopt;
  const auto same = answers(pair.one, pair.other).same, other_same = answers(pair.other, pair.one).same;
  if (std::max(same, other_same) >= pair.evidence.weight) return std::nullopt;
  NumberSignals signals{};
  const auto set = [&](NumberSignal signal, double strength) {
    signals[static_cast<std::size_t>(signal)] = static_cast<float>(strength);
  };
  const auto feature = [&](Feature f) { return static_cast<double>(pair.evidence[f]); };
  set(NumberSignal::evidence, pair.evidence.weight);
  set(NumberSignal::unlike, unlikeness(pair, odds_.unlike_most));
  set(NumberSignal::other_order, times_apart(pair, pair.likeness.number_order) ? 1 : 0);
  set(NumberSignal::lead_both, feature(Feature::lead_both));
  set(NumberSignal::modifiers, feature(Feature::modifier_similarity));
  set(NumberSignal::part, part_of_the_other(pair, pair.likeness.part_share) ? 1 : 0);
  set(NumberSignal::narrowed_apart, narrowed_apart(pair) ? 1 : 0);
  set(NumberSignal::rivalled, pair.one_asked.rivalled && pair.other_asked.rivalled ? 1 : 0);
  set(NumberSignal::exact, one(pair).bound == Bound::exactly && other(pair).bound == Bound::exactly ? 1 : 0);
  set(NumberSignal::ahead, ahead(pair));
  set(NumberSignal::unanswered, same || other_same ? 0 : 1);
  return signals;
}

std::optional<Comparison> NumberWeighing::compare(const ClaimPair& pair) const {
  const auto signals = this->signals(pair);
  const auto probability = signals ? odds_.model.probability(*signals) : 0;
  if (!signals || !(probability >= odds_.least)) return std::nullopt;
  const bool apart = disjoint(one(pair), other(pair));
  const bool later = grown(pair);
  const auto verdict = later ? Verdict::supersedes : apart ? Verdict::contradicts : Verdict::diverges;
  return Comparison{.a = pair.evidence.a,
                    .b = pair.evidence.b,
                    .aspect = Aspect::quantity,
                    .verdict = verdict,
                    .reason = later ? "quantity/weighed_later" : "quantity/weighed",
                    .confidence = to_thousandths(probability)};
}

void NumberWeighing::explain(const NumberSignals& signals, PairExplanation& explained) const {
  explained.weighed.push_back({"number_constant", odds_.model.constant});
  for (std::size_t i = 0; i < signals.size(); ++i) {
    const auto weight = static_cast<double>(signals[i]) * odds_.model.weights[i];
    if (weight != 0) explained.weighed.push_back({number_signal_names[i], weight});
  }
  explained.weighed_odds = odds_.model.odds(signals);
  explained.weighed_least = std::log(odds_.least / (1 - odds_.least));
}

}  // namespace rashomon
