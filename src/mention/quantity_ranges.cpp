// SPDX-License-Identifier: Apache-2.0
// Ranges: between words ("entre 20 et 30"), around hyphens ("20-30"), and of two bounds ("more than 10 and less than
// 40").
#include <algorithm>
#include <cmath>

#include "mention/quantity_expressions.h"

namespace rashomon {
namespace {

bool in_digits(const WrittenNumber& number) {
  return number.form == WrittenNumber::Form::digits || number.form == WrittenNumber::Form::written;
}

// "15 à 20 000", "$15-20,000": thousands, told at the end of the range only. A range seldom ends at more than twice its
// beginning, as what "rose from 6 to 20,000" does.
constexpr double most_times = 2;

bool share_thousands(const WrittenNumber& low, const WrittenNumber& high) {
  if (!in_digits(low) || !in_digits(high) || high.scale > Decimal(1)) return false;
  const double last = high.value.to_double() / 1000, first = low.value.to_double();
  return last == std::floor(last) && last < 1000 && first < last && last <= first * most_times;
}

// "entre 2 et 3 millions", "quatre à cinq cents": the first number takes the second's scale.
void share_scale(Measure& low, const Measure& high) {
  const auto scale = share_thousands(low.number, high.number) ? Decimal(1000) : high.number.scale;
  const bool closed = low.unit && !low.unit_before;  // but "$3-4 billion"
  if (scale < Decimal(100) || low.number.scale > Decimal(1) || closed || low.number.value >= scale) return;
  const double lead = high.number.value.to_double() / scale.to_double();
  if (low.number.value.to_double() > lead) return;
  low.number.told = low.number.value;
  low.number.value = low.number.value * scale;
}

}  // namespace

ExpressionReader::Expression ExpressionReader::opened_range(std::size_t at) const {
  const auto open = words_.range_opens.longest(lexemes_, at);
  if (!open || open->end >= lexemes_.size()) return std::nullopt;
  auto low = single(open->end);
  if (!low) low = single(behind_definite(open->end));
  if (!low) return std::nullopt;
  auto range = range_behind(*low, words_.ranges[open->row].open);
  if (!range && (low = single(open->end, false))) range = range_behind(*low, words_.ranges[open->row].open);
  if (range) range->begin = at;
  return range ? range : falling_from(*low, words_.ranges[open->row].open);
}

// "From 7.4 to 7.1 percent": no range falls, but the unit of the second is that of both.
ExpressionReader::Expression ExpressionReader::falling_from(const QuantityExpression& high,
                                                            std::string_view open) const {
  const auto middle = words_.range_middles.longest(lexemes_, high.end);
  if (!middle || !high.plain()) return std::nullopt;
  const auto low = single(middle->end);
  const auto& word = words_.ranges[middle->row].middle;
  const bool opens = std::ranges::any_of(
      words_.ranges, [&](const RangeWords& range) { return range.open == open && range.middle == word; });
  if (!low || !low->plain() || !opens) return std::nullopt;
  auto first = high.measures[0];
  const auto& second = low->measures[0];
  if (first.unit || !second.unit || second.unit_before || first.number.value <= second.number.value ||
      !in_digits(first.number) || !in_digits(second.number))
    return std::nullopt;
  first.unit = second.unit;
  return QuantityExpression{high.begin, high.end, {first}, quantity_of(first)};
}

ExpressionReader::Expression ExpressionReader::range_behind(const QuantityExpression& low,
                                                            std::string_view open) const {
  const auto middle = words_.range_middles.longest(lexemes_, low.end);
  if (!middle || !low.one_number()) return std::nullopt;
  const auto& word = words_.ranges[middle->row].middle;
  const auto rule = std::ranges::find_if(
      words_.ranges, [&](const RangeWords& range) { return range.open == open && range.middle == word; });
  // "Un ou deux": the article counts where a number beside it does.
  if (rule == words_.ranges.end() || (low.article && !rule->near)) return std::nullopt;
  auto high = single(middle->end);
  if (!high && !open.empty()) high = single(behind_definite(middle->end));
  if (const auto cue = words_.bounds_before.longest(lexemes_, middle->end);
      !high && cue && words_.bounds[cue->row].bound == Bound::about) {
    high = single(cue->end);
  }
  if (!high) return std::nullopt;
  auto counted = low;
  counted.article = false;
  auto range = joined(counted, *high);
  if (!range || !rule->near) return range;
  const auto& quantity = range->quantity;
  return quantity.high <= quantity.low + std::max(Decimal(2), quantity.low) ? range : std::nullopt;
}

// "20-30"; the second number of a score, a period of years or a telephone number is not the larger end of a range.
ExpressionReader::Expression ExpressionReader::hyphen_range(const QuantityExpression& low) const {
  const auto dash = low.end;
  if (dash + 1 >= lexemes_.size() || !is_dash(lexemes_[dash]) || !low.plain() || low.attached) return std::nullopt;
  if (!in_digits(low.number())) return std::nullopt;
  const bool as_sign = lexemes_[dash].spaced && !lexemes_[dash + 1].spaced;
  auto begin = dash + 1;
  if (is_mark(lexemes_[begin], "~")) ++begin;
  auto high = single(begin);
  if (high && as_sign && high->quantity.unit.empty()) return std::nullopt;
  if (!high || !high->plain() || !in_digits(high->number()) ||
      (lexemes_[begin].text.starts_with('0') && lexemes_[begin].text != "0"))
    return std::nullopt;
  if (high->end + 1 < lexemes_.size() && is_dash(lexemes_[high->end]) &&
      lexemes_[high->end + 1].kind == LexemeKind::digits)
    return std::nullopt;
  if (auto range = joined(low, *high)) return range;
  const bool score = !lexemes_[dash].spaced && !lexemes_[begin].spaced && low.quantity.best < Decimal(200) &&
                     low.quantity.unit.empty() && high->quantity.unit.empty();
  if (!score) return std::nullopt;
  QuantityExpression result = {low.begin, high->end, {low.measures[0], high->measures[0]}, low.quantity};
  result.quantity.kind = QuantityKind::score;
  result.quantity.unit = low.quantity.best.to_string() + "-" + high->quantity.best.to_string();
  return result;
}

ExpressionReader::Expression ExpressionReader::joined(const QuantityExpression& low,
                                                      const QuantityExpression& high) const {
  if (!low.plain() || !high.plain()) return std::nullopt;
  auto first = low.measures[0], second = high.measures[0];
  if (first.number.ordinal != second.number.ordinal || first.number.fraction != second.number.fraction)
    return std::nullopt;
  if (first.unit && second.unit && (first.unit->kind != second.unit->kind || first.unit->unit != second.unit->unit))
    return std::nullopt;
  // "Fell by 13% to 62,269" is no range: its unit stands behind the last.
  if (first.unit && !first.unit_before && !second.unit) return std::nullopt;
  if (!low.attached) share_scale(first, second);
  if (!first.unit) first.unit = second.unit;
  if (!second.unit) second.unit = first.unit;
  first.age = second.age = first.age || second.age;
  if (first.number.value >= second.number.value) return std::nullopt;
  auto quantity = quantity_of(second);
  quantity.bound = Bound::between;
  quantity.low = first.number.value;
  quantity.high = second.number.value;
  quantity.best = (quantity.low + quantity.high) * Decimal::of(5, -1);
  return QuantityExpression{low.begin, high.end, {first, second}, quantity};
}

// "more than 10 and less than 40": two bounds of one number, with at most two words or marks between them.
ExpressionReader::Expression ExpressionReader::merged(const QuantityExpression& one,
                                                      const QuantityExpression& other) const {
  const auto& first = one.quantity;
  const auto& second = other.quantity;
  const bool bounds = (first.bound == Bound::at_least && second.bound == Bound::at_most) ||
                      (first.bound == Bound::at_most && second.bound == Bound::at_least);
  if (!bounds || other.begin > one.end + 2 || other.begin == one.end || first.unit != second.unit ||
      one.measures.size() != 1)
    return std::nullopt;
  for (auto at = one.end; at < other.begin; ++at) {
    if (!is_mark(lexemes_[at], ",") && !words_.of(CountingRole::stop).longest(lexemes_, at)) return std::nullopt;
  }
  const auto low = first.bound == Bound::at_least ? first.best : second.best;
  const auto high = first.bound == Bound::at_least ? second.best : first.best;
  if (low >= high) return std::nullopt;
  QuantityExpression both = {one.begin, other.end, {one.measures[0], other.measures[0]}, first};
  both.quantity.bound = Bound::between;
  both.quantity.low = low;
  both.quantity.high = high;
  both.quantity.best = (low + high) * Decimal::of(5, -1);
  return both;
}

}  // namespace rashomon
