// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <utility>
#include <vector>

#include "analysis/analysis.h"
#include "mention/quantity_expressions.h"

namespace rashomon {

// One text on its way from expressions to quantities: its lexemes, and the tokens that lie under them.
struct QuantityText {
  const QuantityVocabulary& words;
  const std::vector<Lexeme>& lexemes;
  const Analysis& analysis;

  // The tokens that a span touches; empty where there is none.
  TokenRange tokens(Span span) const;
  Span span(std::size_t begin, std::size_t end) const { return cover(lexemes[begin].span, lexemes[end - 1].span); }
  bool is_stop(std::size_t at) const { return words.of(CountingRole::stop).longest(lexemes, at).has_value(); }
  bool is_word(std::size_t at) const { return at < lexemes.size() && lexemes[at].kind == LexemeKind::word; }
  // Does it begin its sentence, so that its capital says nothing?
  bool begins_sentence(std::size_t at) const;
  // The lexemes of the sentence around one: the first, and the one behind the last.
  std::pair<std::size_t, std::size_t> sentence_of(std::size_t at) const;
};

// Does the expression name rather than count: a year, "article 49", "France 2", a telephone number, half of a clock
// time?
bool names_something(const QuantityText& text, const QuantityExpression& expression);

// What the expression counts.
struct Counted {
  std::optional<std::size_t> noun;  // lexeme
  bool part = false;                // of a larger group
};
Counted counted_by(const QuantityText& text, const QuantityExpression& expression);

// Is there a person, victim or act of news that an article counts at this lexeme ("policier", "young man")?
bool is_person(const QuantityText& text, std::size_t at);

}  // namespace rashomon
