// SPDX-License-Identifier: Apache-2.0
#include "mention/quantity_values.h"

#include <algorithm>
#include <array>

#include "mention/quantity_expressions.h"

namespace rashomon {
namespace {

constexpr auto kind_names = std::to_array<std::string_view>(
    {"cardinal", "ordinal", "percent", "money", "age", "temperature", "distance", "area", "volume", "mass", "speed",
     "information", "angle", "", "", "quantity", "cardinal"});

// What `rashomon values` calls it.
std::string_view printed(QuantityKind kind) { return kind_names[static_cast<std::size_t>(kind)]; }

class Values {
 public:
  Values(const QuantityExpression& expression, const QuantityVocabulary& words, const std::vector<Lexeme>& lexemes)
      : expression_(expression), words_(words), lexemes_(lexemes) {}

  std::vector<NumberValue> all() {
    for (const auto& measure : expression_.measures) add_number(measure);
    if (expression_.measures.empty() || expression_.quantity.kind == QuantityKind::score) return std::move(values_);
    add_range();
    add_measure();
    return std::move(values_);
  }

 private:
  Span span(std::size_t begin, std::size_t end) const { return cover(lexemes_[begin].span, lexemes_[end - 1].span); }

  bool is_number_word(const WrittenNumber& number) const {
    return words_.cardinals.find(lexemes_[number.begin].folded).has_value();
  }

  void add(Span where, std::string_view kind, Decimal value, const std::string& unit = {}) {
    values_.push_back({where, kind, value, std::nullopt, std::nullopt, unit});
  }

  void add_number(const Measure& measure) {
    const auto& number = measure.number;
    if (number.form == WrittenNumber::Form::vague && number.value > Decimal(3)) return;
    if (number.form == WrittenNumber::Form::article && (!is_number_word(number) || measure.unit)) return;
    const bool glued = measure.unit && !measure.unit_before &&
                       !lexemes_[number.end < lexemes_.size() ? number.end : number.end - 1].spaced;
    if (glued || (measure.unit && measure.unit->kind == QuantityKind::percent)) return;
    add(span(number.begin, number.end), number.ordinal ? "ordinal" : "cardinal", number.told.value_or(number.value));
  }

  void add_range() {
    const auto& quantity = expression_.quantity;
    const bool open =
        quantity.bound == Bound::at_least || quantity.bound == Bound::at_most || quantity.bound == Bound::between;
    if (open || expression_.equal) add_ends("range", "");
  }

  void add_ends(std::string_view kind, const std::string& unit) {
    const auto& quantity = expression_.quantity;
    const auto end = [](bool open, Decimal value) { return open ? std::nullopt : std::optional(value); };
    values_.push_back({span(expression_.begin, expression_.end), kind, std::nullopt,
                       end(quantity.bound == Bound::at_most, quantity.low),
                       end(quantity.bound == Bound::at_least, quantity.high), unit});
  }

  // Years, months, weeks and days count an age; hours do not.
  static bool may_be_age(const Quantity& quantity) {
    return quantity.kind == QuantityKind::duration &&
           (quantity.unit == "year" || quantity.unit == "month" || quantity.unit == "week" || quantity.unit == "day");
  }

  void add_measure() {
    const auto& quantity = expression_.quantity;
    const auto& last = expression_.measures.back();
    if (quantity.unit.empty() || quantity.kind == QuantityKind::share) return;
    const auto kind = may_be_age(quantity) ? "age" : printed(quantity.kind);
    if (kind.empty() || last.number.form == WrittenNumber::Form::vague) return;
    const auto where = span(last.begin, std::max(last.end, last.begin + 1));
    const bool ranged =
        quantity.bound == Bound::at_least || quantity.bound == Bound::at_most || quantity.bound == Bound::between;
    if (ranged && quantity.kind != QuantityKind::percent && quantity.kind != QuantityKind::age &&
        quantity.kind != QuantityKind::duration)
      add_ends(kind, quantity.unit);
    else
      add(where, kind, last.number.value, quantity.unit);
    add_readings(quantity);
  }

  // The sources of cases name some dimensions otherwise: a mass or a volume is a quantity too, a bare degree an angle,
  // an ounce a volume, a point a percentage, and the pound is money as well.
  void add_readings(const Quantity& quantity) {
    const auto again = [&](std::string_view kind) {
      values_.push_back(values_.back());
      values_.back().kind = kind;
    };
    if (quantity.kind == QuantityKind::mass || quantity.kind == QuantityKind::volume) again("quantity");
    if (quantity.unit == "deg") again("angle");
    if (quantity.unit == "oz") again(quantity.kind == QuantityKind::mass ? "volume" : "mass");
    if (quantity.unit == "point") again("percent");
    if (quantity.unit != "lb" || lexemes_[expression_.end - 1].folded.starts_with("lb")) return;
    again("money");
    values_.back().unit = "pound";
  }

  const QuantityExpression& expression_;
  const QuantityVocabulary& words_;
  const std::vector<Lexeme>& lexemes_;
  std::vector<NumberValue> values_;
};

}  // namespace

std::vector<NumberValue> values_of(const QuantityExpression& expression, const QuantityVocabulary& words,
                                   const std::vector<Lexeme>& lexemes) {
  return Values(expression, words, lexemes).all();
}

}  // namespace rashomon
