// SPDX-License-Identifier: Apache-2.0
// Numbers that name: what keeps them apart from counts is what stands beside them.
#include <algorithm>

#include "analysis/word_class.h"
#include "mention/quantity_context.h"
#include "text/fold.h"

namespace rashomon {
namespace {

constexpr int street_words = 4;  // "27, avenue", "27 Rosebank Road"

using Expression = QuantityExpression;

bool is_bare_digits(const Expression& expression) {
  return expression.measures.size() == 1 && expression.number().form == WrittenNumber::Form::digits &&
         expression.quantity.unit.empty();
}

// "Demi-tour", and what other languages make of a half and a turn.
bool is_half_turn(const QuantityText& text, const Expression& expression) {
  const auto& number = expression.number();
  return expression.quantity.kind == QuantityKind::angle && number.fraction && number.end < expression.end &&
         is_mark(text.lexemes[number.end], "-");
}

bool has_cue(const Expression& expression) { return expression.begin < expression.number().begin; }

bool labelled(const QuantityText& text, const Expression& expression) {
  const auto begin = expression.begin;
  if (begin == 0) return false;
  if (is_mark(text.lexemes[begin - 1], "#") || is_mark(text.lexemes[begin - 1], "§")) return true;
  return text.words.of(CountingRole::label).longest_ending(text.lexemes, begin).has_value();
}

// "01 70 36 45 20": a row of digits that no number holds.
bool in_row_of_digits(const QuantityText& text, const Expression& expression) {
  const auto digits = [&](std::size_t at) {
    return at < text.lexemes.size() && text.lexemes[at].kind == LexemeKind::digits;
  };
  const auto first = expression.number().begin;
  if (text.lexemes[first].text.size() > 1 && text.lexemes[first].text.starts_with('0') && is_bare_digits(expression))
    return true;
  return (first > 0 && digits(first - 1)) || digits(expression.end);
}

// "14h30", "2:30", "9/11", "11-Septembre", "5G": something is glued to it that is no unit.
bool glued_to_more(const QuantityText& text, const Expression& expression) {
  const auto& number = expression.number();
  const auto& lexemes = text.lexemes;
  const auto first = number.begin, end = expression.end;
  if (number.fraction && end - first == 3 && is_mark(lexemes[first + 1], "/"))
    return lexemes[first + 2].text.size() > 1 && lexemes[first + 2].text != "10";
  const auto touches = [&](std::size_t at) { return is_mark(lexemes[at], ":") || is_mark(lexemes[at], "/"); };
  const auto joined = [&](std::size_t at) {
    return touches(at) || is_mark(lexemes[at], "-") || is_mark(lexemes[at], "–");
  };
  if (first > 1 && !lexemes[first].spaced && joined(first - 1) && !lexemes[first - 1].spaced &&
      lexemes[first - 2].kind == LexemeKind::digits)
    return true;
  if (end >= lexemes.size() || lexemes[end].spaced || lexemes[end - 1].kind != LexemeKind::digits) return false;
  if (lexemes[end].kind == LexemeKind::word) return true;
  const bool more = end + 1 < lexemes.size() && !lexemes[end + 1].spaced;
  if (more && touches(end) && lexemes[end + 1].kind == LexemeKind::digits) return true;
  return more && is_mark(lexemes[end], "-") && text.is_word(end + 1) && is_capitalized(lexemes[end + 1].text);
}

// "In Derby 160 workers": by the tree the number counts the noun behind it, and the name before has another head.
bool counts_behind_name(const QuantityText& text, std::size_t number) {
  if (!text.analysis.parsed) return false;
  const auto& tokens = text.analysis.tokens;
  const auto digits = text.tokens(text.lexemes[number].span).begin;
  const auto name = text.tokens(text.lexemes[number - 1].span).begin;
  const auto head = tokens[digits].head;
  return universal(tokens[digits].relation) == Relation::nummod && head > digits && tokens[head].upos == Upos::noun &&
         tokens[head].features.number == Number::plural && tokens[name].head != head;
}

// "France 2", "Paris 2024", "S&P 500": digits behind a name.
bool behind_name(const QuantityText& text, const Expression& expression) {
  const auto begin = expression.begin;
  if (text.words.capital_nouns || begin == 0 || !text.is_word(begin - 1) || !text.lexemes[begin].spaced) return false;
  if (text.begins_sentence(begin)) return false;  // below a title that ends in a name
  return is_capitalized(text.lexemes[begin - 1].text) && !text.begins_sentence(begin - 1) &&
         !counts_behind_name(text, begin);
}

// "The Harbor Nine actor", "la série Brigade Cinq": a number with a capital behind a word that has one, too, where few
// words of the sentence have, as the words of many a title do.
bool spelled_in_name(const QuantityText& text, const Expression& expression) {
  const auto at = expression.number().begin;
  if (text.words.capital_nouns || at == 0 || !text.is_word(at) || !text.is_word(at - 1) || !text.lexemes[at].spaced)
    return false;
  if (!is_capitalized(text.lexemes[at].text) || !is_capitalized(text.lexemes[at - 1].text)) return false;
  if (text.begins_sentence(at)) return false;  // "Avalanche in Glencoe", and below it: "Two climbers have died"
  int capital = 0, small = 0;
  const auto sentence = text.sentence_of(at);
  for (auto i = sentence.first; i < sentence.second; ++i) {
    if (text.is_word(i) && !text.is_stop(i) && !text.begins_sentence(i))
      ++(is_capitalized(text.lexemes[i].text) ? capital : small);
  }
  return capital <= small;
}

bool is_year(const QuantityText& text, const Expression& expression) {
  const auto& digits = text.lexemes[expression.number().begin].text;
  const auto value = expression.quantity.best;
  if (digits.size() != 4 || value < Decimal(1500) || value > Decimal(2100)) return false;
  const auto end = expression.end;
  const bool counts = text.is_word(end) && !text.is_stop(end) && !is_capitalized(text.lexemes[end].text);
  const bool preposition =
      expression.begin > 0 && text.words.of(CountingRole::year_before).longest_ending(text.lexemes, expression.begin);
  return !counts || preposition;
}

// "3 mai", "May 3", "lundi 3", where no finder of times has been before; but "arrested on Monday 12 protesters".
bool beside_month(const QuantityText& text, const Expression& expression) {
  const auto range = text.tokens(text.span(expression.begin, expression.end));
  const auto is_date_word = [&](std::uint32_t token) {
    const auto& tokens = text.analysis.tokens;
    if (token >= tokens.size()) return false;
    const auto word = static_cast<WordClass>(tokens[token].word_class);
    return word == WordClass::month || word == WordClass::weekday;
  };
  if (is_date_word(range.end)) return true;
  if (range.begin == 0 || !is_date_word(range.begin - 1)) return false;
  // "Mardi une vingtaine", "mardi près de trente": no day is told so.
  if (expression.article || has_cue(expression) || expression.quantity.bound != Bound::exactly) return false;
  const auto& tokens = text.analysis.tokens;
  const auto next = range.end < tokens.size() ? tokens[range.end].upos : Upos::punct;
  return next != Upos::noun && next != Upos::adj;
}

bool in_street(const QuantityText& text, const Expression& expression) {
  auto at = expression.end;
  const bool comma = at < text.lexemes.size() && is_mark(text.lexemes[at], ",");
  if (comma) ++at;
  for (int i = 0; i < street_words && text.is_word(at); ++i, ++at) {
    if (text.words.of(CountingRole::street).longest(text.lexemes, at)) return comma ? i == 0 : i > 0;
    if (!is_capitalized(text.lexemes[at].text)) return false;
  }
  return false;
}

// "2019-2020", "2008 à 2012".
bool is_span_of_years(const Expression& expression) {
  if (expression.measures.size() != 2 || !expression.quantity.unit.empty()) return false;
  return std::ranges::all_of(expression.measures, [](const Measure& measure) {
    return measure.number.form == WrittenNumber::Form::digits && measure.number.value >= Decimal(1500) &&
           measure.number.value <= Decimal(2100);
  });
}

}  // namespace

bool names_something(const QuantityText& text, const QuantityExpression& expression) {
  if (expression.measures.empty()) return false;
  if (expression.attached || is_span_of_years(expression) || labelled(text, expression)) return true;
  if (is_half_turn(text, expression) || spelled_in_name(text, expression)) return true;
  if (expression.number().form == WrittenNumber::Form::words || expression.article)
    return beside_month(text, expression);
  if (in_row_of_digits(text, expression) || glued_to_more(text, expression)) return true;
  if (!is_bare_digits(expression) || has_cue(expression)) return false;
  return behind_name(text, expression) || is_year(text, expression) || beside_month(text, expression) ||
         in_street(text, expression);
}

}  // namespace rashomon
