// SPDX-License-Identifier: Apache-2.0
#include "mention/quantity_expressions.h"

#include <algorithm>
#include <array>
#include <utility>

namespace rashomon {
namespace {

constexpr std::size_t most_between = 3;  // words from "double" to what is counted: "double car bombing"
constexpr int most_cues = 3;             // "bien plus d'environ"

}  // namespace

std::vector<QuantityExpression> ExpressionReader::read_all(std::span<const Span> taken) const {
  std::vector<QuantityExpression> expressions;
  for (std::size_t at = 0; at < lexemes_.size();) {
    if (const auto next = passed_over(at)) {
      at = *next;
      continue;
    }
    auto expression = words_.may_begin(lexemes_[at]) ? read(at) : std::nullopt;
    const auto begin = std::exchange(at, expression ? std::max(expression->end, at + 1) : at + 1);
    if (!expression) continue;
    const auto place = lexemes_[begin].span;
    const auto other = std::ranges::partition_point(taken, [&](Span span) { return span.end <= place.begin; });
    if (other != taken.end() && other->begin <= place.begin && other->end < lexemes_[at - 1].span.end) {
      at = begin + 1;
      while (at < lexemes_.size() && lexemes_[at].span.begin < other->end) ++at;
      continue;
    }
    auto both = expressions.empty() ? std::nullopt : merged(expressions.back(), *expression);
    if (both)
      expressions.back() = *std::move(both);
    else
      expressions.push_back(*std::move(expression));
  }
  return expressions;
}

// Addresses of the web, and "no one".
std::optional<std::size_t> ExpressionReader::passed_over(std::size_t at) const {
  const auto& word = lexemes_[at].folded;
  const bool web =
      (word == "http" || word == "https" || word == "www") && at + 1 < lexemes_.size() && !lexemes_[at + 1].spaced;
  if (web) {
    for (++at; at < lexemes_.size() && !lexemes_[at].spaced;) ++at;
    return at;
  }
  const auto pronoun = words_.of(CountingRole::pronoun).longest(lexemes_, at);
  if (!pronoun) return std::nullopt;
  const auto number = numbers_.read(pronoun->end - 1);
  return number && number->end > pronoun->end ? std::nullopt : std::optional(pronoun->end);
}

std::size_t ExpressionReader::behind_definite(std::size_t at) const {
  const auto article = words_.of(CountingRole::definite).longest(lexemes_, at);
  return article ? article->end : at;
}

ExpressionReader::Expression ExpressionReader::read(std::size_t at) const {
  if (is_name_part(at)) return std::nullopt;
  if (auto expression = aged(at)) return expression;
  if (auto expression = multiple(at)) return expression;
  if (auto expression = bounded(at, 0)) return expression;
  return counted_word(at);
}

// "A380", "AF447": digits that a letter touches.
bool ExpressionReader::is_name_part(std::size_t at) const {
  return at > 0 && lexemes_[at].kind == LexemeKind::digits && !lexemes_[at].spaced &&
         lexemes_[at - 1].kind == LexemeKind::word;
}

// "aucun", "both", "l'un": counts without a number.
ExpressionReader::Expression ExpressionReader::counted_word(std::size_t at) const {
  constexpr std::array<std::pair<CountingRole, int>, 3> roles = {
      {{CountingRole::none, 0}, {CountingRole::both, 2}, {CountingRole::part_one, 1}}};
  for (const auto& [role, count] : roles) {
    const auto phrase = words_.of(role).longest(lexemes_, at);
    if (!phrase) continue;
    if (role == CountingRole::part_one && !words_.of(CountingRole::part).longest(lexemes_, phrase->end)) continue;
    QuantityExpression expression = {at, phrase->end, {}, {}};
    expression.quantity.low = expression.quantity.best = expression.quantity.high = Decimal(count);
    expression.quantity.implicit = true;
    return expression;
  }
  return std::nullopt;
}

// "Double attentat", "twin blasts", "triple car bombing": how many they were, by an adjective. Of one alone nothing
// says that it is one.
ExpressionReader::Expression ExpressionReader::multiple(std::size_t at) const {
  constexpr std::array<std::pair<CountingRole, int>, 3> roles = {
      {{CountingRole::twofold, 2}, {CountingRole::threefold, 3}, {CountingRole::fourfold, 4}}};
  for (const auto& [role, count] : roles) {
    const auto phrase = words_.of(role).longest(lexemes_, at);
    if (!phrase) continue;
    for (auto i = phrase->end; i < std::min(phrase->end + most_between, lexemes_.size()); ++i) {
      if (lexemes_[i].kind != LexemeKind::word) break;
      if (!words_.of(CountingRole::multiplied).longest(lexemes_, i)) continue;
      QuantityExpression expression = {at, phrase->end, {}, {}};
      expression.quantity.low = expression.quantity.best = expression.quantity.high = Decimal(count);
      expression.noun = i;
      return expression;
    }
  }
  return std::nullopt;
}

// "âgé de 34 ans", "aged 52".
ExpressionReader::Expression ExpressionReader::aged(std::size_t at) const {
  const auto cue = words_.of(CountingRole::age_before).longest(lexemes_, at);
  if (!cue) return std::nullopt;
  auto expression = bounded(cue->end, 0);
  if (!expression || expression->article || expression->quantity.kind == QuantityKind::ordinal) return std::nullopt;
  auto& quantity = expression->quantity;
  if (!quantity.unit.empty() && quantity.kind != QuantityKind::duration && quantity.kind != QuantityKind::age)
    return std::nullopt;
  if (quantity.unit.empty()) quantity.unit = "year";
  quantity.kind = QuantityKind::age;
  expression->begin = at;
  return expression;
}

ExpressionReader::Expression ExpressionReader::bounded(std::size_t at, int depth) const {
  const bool part_of_sign = at > 0 && lexemes_[at].kind == LexemeKind::mark && !lexemes_[at].spaced &&
                            lexemes_[at - 1].kind == LexemeKind::mark;
  const auto cue = part_of_sign ? std::nullopt : words_.bounds_before.longest(lexemes_, at);
  if (cue && depth < most_cues && cue->end < lexemes_.size() && !is_name_part(cue->end)) {
    auto expression = bounded(cue->end, depth + 1);
    const auto behind = behind_definite(cue->end);
    if (!expression && behind != cue->end) expression = bounded(behind, depth + 1);
    const bool compared =
        words_.bounds[cue->row].bound == Bound::at_least || words_.bounds[cue->row].bound == Bound::at_most;
    if (expression && (expression->quantity.kind != QuantityKind::ordinal || compared) &&
        (!expression->article || !expression->quantity.unit.empty())) {
      expression->begin = at;
      expression->equal = words_.bounds[cue->row].equal;
      expression->quantity = bounded_by(expression->quantity, words_.bounds[cue->row]);
      return expression;
    }
  }
  if (auto range = opened_range(at)) return range;
  return measure_or_range(at);
}

ExpressionReader::Expression ExpressionReader::measure_or_range(std::size_t at) const {
  auto expression = single(at);
  if (!expression) return std::nullopt;
  auto range = hyphen_range(*expression);
  if (!range) range = range_behind(*expression, "");
  if (range) expression = std::move(range);
  add_out_of(*expression);
  add_bound_behind(*expression);
  return expression;
}

ExpressionReader::Expression ExpressionReader::single(std::size_t at, bool joins) const {
  auto measure = joins ? measures_.read(at) : plain_measures_.read(at);
  if (!measure) return std::nullopt;
  QuantityExpression expression = {at, measure->end, {*measure}, quantity_of(*measure)};
  expression.article = measure->number.form == WrittenNumber::Form::article;
  expression.attached = at > 1 && lexemes_[at].kind == LexemeKind::digits && !lexemes_[at].spaced &&
                        is_dash(lexemes_[at - 1]) && !lexemes_[at - 1].spaced &&
                        lexemes_[at - 2].kind == LexemeKind::word;
  return expression;
}

// "ou plus", "or more"; one noun may stand between: "500 personnes au plus".
void ExpressionReader::add_bound_behind(QuantityExpression& expression) const {
  if (expression.article || expression.quantity.kind == QuantityKind::ordinal) return;
  auto cue = words_.bounds_after.longest(lexemes_, expression.end);
  std::optional<std::size_t> noun;
  if (!cue && expression.end + 1 < lexemes_.size() && lexemes_[expression.end].kind == LexemeKind::word &&
      !words_.of(CountingRole::stop).longest(lexemes_, expression.end) && expression.quantity.unit.empty()) {
    noun = expression.end;
    cue = words_.bounds_after.longest(lexemes_, expression.end + 1);
  }
  if (!cue) return;
  // "20 blessés, au moins 3 morts": before another number the words belong to that one.
  if (cue->end < lexemes_.size() && numbers_.read(cue->end)) return;
  const auto next = words_.bounds_before.longest(lexemes_, cue->end - 1);
  if (next && next->end > cue->end && next->end < lexemes_.size() && numbers_.read(next->end)) return;
  expression.quantity = bounded_by(expression.quantity, words_.bounds[cue->row]);
  expression.end = cue->end;
  if (noun) expression.noun = noun;
}

// "deux électeurs sur trois".
void ExpressionReader::add_out_of(QuantityExpression& expression) const {
  if (!expression.one_number() || expression.number().ordinal || expression.number().fraction) return;
  if (!expression.quantity.unit.empty() || expression.end + 1 >= lexemes_.size() ||
      lexemes_[expression.end].kind != LexemeKind::word)
    return;
  const auto joint = words_.of(NumberRole::over_noun).longest(lexemes_, expression.end + 1);
  const auto under = joint ? single(joint->end) : std::nullopt;
  if (!under || !under->plain() || !under->quantity.unit.empty() || under->quantity.best <= expression.quantity.best)
    return;
  if (under->quantity.best > Decimal(100) || under->number().ordinal) return;
  const auto share = Decimal::nearest(expression.quantity.best.to_double() / under->quantity.best.to_double());
  expression.noun = expression.end;
  expression.end = under->end;
  expression.article = false;  // "une voiture sur dix" counts
  expression.quantity.low = expression.quantity.best = expression.quantity.high = share;
  expression.quantity.kind = QuantityKind::share;
  expression.quantity.unit = "share";
}

}  // namespace rashomon
