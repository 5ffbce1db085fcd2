// SPDX-License-Identifier: Apache-2.0
#include "mention/quantity_fractions.h"

#include "mention/quantity_spelled.h"

namespace rashomon {
namespace {

// "a fifth of", "un cinquième.": behind an article an ordinal that no noun follows.
bool closes_phrase(const QuantityVocabulary& words, const std::vector<Lexeme>& lexemes, std::size_t at) {
  return at >= lexemes.size() || lexemes[at].kind != LexemeKind::word ||
         words.of(NumberRole::of).longest(lexemes, at) || words.of(CountingRole::part).longest(lexemes, at);
}

Decimal quotient(Decimal over, Decimal under) { return Decimal::nearest(over.to_double() / under.to_double()); }

}  // namespace

std::optional<Fraction> read_denominator(const QuantityVocabulary& words, const std::vector<Lexeme>& lexemes,
                                         std::size_t at, bool sure) {
  if (at < lexemes.size() && is_mark(lexemes[at], "-")) ++at;
  const auto under = longest_spelled(words.fractions, lexemes, at);
  if (!under || under->value == Decimal(0)) return std::nullopt;
  if (sure) {
    const auto ordinal = longest_spelled(words.ordinals, lexemes, at);
    if (ordinal && ordinal->end >= under->end) return std::nullopt;
  }
  return Fraction{under->end, under->value};
}

std::optional<Fraction> read_fraction(const QuantityVocabulary& words, const std::vector<Lexeme>& lexemes,
                                      const LiteralStyle& style, std::size_t at) {
  if (const auto literal = read_literal(lexemes, at, style)) {
    if (literal->fraction) return Fraction{literal->end, literal->value};
    return std::nullopt;
  }
  const auto number = longest_spelled(words.cardinals, lexemes, at);
  const auto article = words.of(NumberRole::article).longest(lexemes, at);
  if (!number && !article) return std::nullopt;
  const auto begin = number ? number->end : article->end;
  const auto under = read_denominator(words, lexemes, begin, false);
  if (!under) return std::nullopt;
  const auto over = number ? number->value : Decimal(1);
  if (over == Decimal(1) && article && !read_denominator(words, lexemes, begin, true) &&
      !closes_phrase(words, lexemes, under->end)) {
    return std::nullopt;
  }
  return Fraction{under->end, quotient(over, under->value)};
}

}  // namespace rashomon
