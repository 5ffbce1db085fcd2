// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

#include <rashomon/quantity.h>

#include "mention/quantity_units.h"

namespace rashomon {

// A number expression with its bound, unit or range, as lexemes of one text.
struct QuantityExpression {
  std::size_t begin = 0, end = 0;
  std::vector<Measure> measures;  // one, or both ends of a range; none where no number word is said ("aucun")
  Quantity quantity;
  bool article = false;   // only an article: "un"
  bool attached = false;  // digits behind a hyphen: "Covid-19"
  bool equal = false;     // said to be just this number
  std::optional<std::size_t> noun =
      std::nullopt;  // the counted thing, where it stands inside: "two voters out of three"

  const WrittenNumber& number() const { return measures.front().number; }
  // One number, not vague.
  bool one_number() const { return measures.size() == 1 && number().form != WrittenNumber::Form::vague; }
  // And not an article.
  bool plain() const { return one_number() && !article; }
};

// Finds every number expression of a text, left to right, the longest first; none overlap.
class ExpressionReader {
 public:
  ExpressionReader(const QuantityVocabulary& words, const std::vector<Lexeme>& lexemes, const LiteralStyle& style)
      : words_(words),
        lexemes_(lexemes),
        numbers_(words, lexemes, style),
        measures_(words, lexemes, numbers_),
        plain_numbers_(words, lexemes, style, false),
        plain_measures_(words, lexemes, plain_numbers_) {}

  // None reaches out of a span of `taken` (ascending): "en 2009 à 8 milliards" is no range.
  std::vector<QuantityExpression> read_all(std::span<const Span> taken = {}) const;

 private:
  using Expression = std::optional<QuantityExpression>;

  Expression read(std::size_t at) const;
  Expression counted_word(std::size_t at) const;
  Expression multiple(std::size_t at) const;
  Expression aged(std::size_t at) const;
  Expression bounded(std::size_t at, int depth) const;
  Expression opened_range(std::size_t at) const;
  Expression measure_or_range(std::size_t at) const;
  Expression range_behind(const QuantityExpression& low, std::string_view open) const;
  Expression falling_from(const QuantityExpression& high, std::string_view open) const;
  Expression hyphen_range(const QuantityExpression& low) const;
  Expression joined(const QuantityExpression& low, const QuantityExpression& high) const;
  Expression single(std::size_t at, bool joins = true) const;
  bool is_name_part(std::size_t at) const;
  std::size_t behind_definite(std::size_t at) const;
  std::optional<std::size_t> passed_over(std::size_t at) const;
  Expression merged(const QuantityExpression& one, const QuantityExpression& other) const;
  void add_bound_behind(QuantityExpression& expression) const;
  void add_out_of(QuantityExpression& expression) const;

  const QuantityVocabulary& words_;
  const std::vector<Lexeme>& lexemes_;
  NumberReader numbers_;
  MeasureReader measures_;
  NumberReader plain_numbers_;  // without "and" inside
  MeasureReader plain_measures_;
};

// The quantity of one measure, without bound.
Quantity quantity_of(const Measure& measure);

// What a bound word makes of it.
Quantity bounded_by(Quantity quantity, const BoundCue& cue);

}  // namespace rashomon
