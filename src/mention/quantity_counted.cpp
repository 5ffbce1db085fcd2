// SPDX-License-Identifier: Apache-2.0
// What a number counts: by the tree where there is one, else by the words behind it.
#include <algorithm>

#include "mention/quantity_context.h"

namespace rashomon {
namespace {

constexpr std::size_t longest_run = 4;  // words from the number to a head that comes last

bool is_noun(const Token& token) {
  return token.upos == Upos::noun || token.upos == Upos::propn || token.upos == Upos::sym;
}

std::optional<std::size_t> lexeme_of(const QuantityText& text, std::uint32_t token) {
  const auto span = text.analysis.tokens[token].span;
  const auto found =
      std::ranges::partition_point(text.lexemes, [&](const Lexeme& lexeme) { return lexeme.span.end < span.end; });
  if (found == text.lexemes.end()) return std::nullopt;
  return static_cast<std::size_t>(found - text.lexemes.begin());
}

// The head that the number modifies, if it lies outside the expression and before `limit`.
std::optional<std::uint32_t> head_by_tree(const QuantityText& text, TokenRange number) {
  const auto& tokens = text.analysis.tokens;
  for (auto token = number.end; token > number.begin; --token) {
    const auto& word = tokens[token - 1];
    const auto relation = universal(word.relation);
    const bool modifies = relation == Relation::nummod || relation == Relation::det || relation == Relation::amod;
    if (modifies && !number.contains(word.head) && is_noun(tokens[word.head])) return word.head;
  }
  return std::nullopt;
}

// "une trentaine de Serbes", "trois des assaillants": the noun that hangs from the number.
std::optional<std::uint32_t> child_by_tree(const QuantityText& text, TokenRange number, std::size_t first_lexeme) {
  const auto& tokens = text.analysis.tokens;
  const auto begin = text.lexemes[first_lexeme].span.begin;
  for (auto token = number.end; token < tokens.size() && token < number.end + 12; ++token) {
    const auto& word = tokens[token];
    if (word.span.begin < begin) continue;
    if (word.upos == Upos::punct) break;  // "four of the dead, including a girl"
    if (!number.contains(word.head)) continue;
    // "Seventeen of the party's members": whose they are.
    const bool owns = token + 1 < tokens.size() && tokens[token + 1].head == token &&
                      universal(tokens[token + 1].relation) == Relation::case_;
    if (owns) continue;
    const auto relation = universal(word.relation);
    const bool others = word.upos == Upos::pron && word.features.pron_type == PronType::indefinite;
    const bool noun = is_noun(word) || word.upos == Upos::adj || others;  // "two of the wounded", "dozens of others"
    if ((relation == Relation::nmod || relation == Relation::obl) && noun) return token;
  }
  return std::nullopt;
}

// A tagger may take a noun for a participle ("1 500 abonnés") or an adjective.
bool may_be_noun(const Token& token) {
  const bool participle = token.upos == Upos::verb && token.features.verb_form != VerbForm::finite;
  return participle || token.upos == Upos::adj || token.upos == Upos::x;
}

// "A crowd of 6,000 gathered": does the number tell how many are in what the noun before it names?
bool is_size_of_noun(const QuantityText& text, TokenRange number) {
  const auto& tokens = text.analysis.tokens;
  return std::ranges::any_of(tokens.begin() + number.begin, tokens.begin() + number.end, [&](const Token& word) {
    return universal(word.relation) == Relation::nmod && word.head < number.begin && is_noun(tokens[word.head]);
  });
}

// By tags alone, where the tree does not tie the number to a noun.
std::optional<std::size_t> noun_by_tags(const QuantityText& text, std::size_t at) {
  std::optional<std::size_t> guess;
  for (auto i = at; i < at + longest_run && text.is_word(i); ++i) {
    const auto range = text.tokens(text.lexemes[i].span);
    if (range.size() == 0) break;
    const auto& token = text.analysis.tokens[range.end - 1];
    const bool last = !text.words.head_last || !text.is_word(i + 1) || token.relation != Relation::compound;
    if (is_noun(token) && last) return i;
    if (i == at && may_be_noun(token)) guess = i;
    if (token.upos != Upos::adj && token.upos != Upos::noun && token.upos != Upos::adv && token.upos != Upos::propn)
      break;
  }
  return guess;
}

// Without a tree: the first noun where heads come first; else the first plural, or the first word of the run.
std::optional<std::size_t> noun_by_words(const QuantityText& text, std::size_t at) {
  if (!text.is_word(at) || text.is_stop(at)) return std::nullopt;
  const auto apostrophe = [&](std::size_t i) { return i < text.lexemes.size() && is_mark(text.lexemes[i], "'"); };
  if (text.analysis.parsed) return noun_by_tags(text, at);
  if (!text.words.head_last) return at;
  for (auto i = at; i < at + longest_run && text.is_word(i) && !text.is_stop(i); ++i) {
    if (apostrophe(i + 1) && text.is_word(i + 2)) return text.is_word(i + 3) ? i + 3 : i;
    if (const auto person = text.words.of(CountingRole::person).longest(text.lexemes, i)) return person->end - 1;
    if (text.lexemes[i].folded.ends_with('s')) return i;
  }
  return at;
}

}  // namespace

TokenRange QuantityText::tokens(Span span) const {
  const auto& all = analysis.tokens;
  const auto begin =
      std::ranges::partition_point(all, [&](const Token& token) { return token.span.end <= span.begin; });
  const auto end =
      std::partition_point(begin, all.end(), [&](const Token& token) { return token.span.begin < span.end; });
  return {static_cast<std::uint32_t>(begin - all.begin()), static_cast<std::uint32_t>(end - all.begin())};
}

std::pair<std::size_t, std::size_t> QuantityText::sentence_of(std::size_t at) const {
  const auto first = [&](std::size_t i) { return begins_sentence(i); };
  auto begin = at, end = at + 1;
  while (begin > 0 && !first(begin)) --begin;
  while (end < lexemes.size() && !first(end)) ++end;
  return {begin, end};
}

bool QuantityText::begins_sentence(std::size_t at) const {
  const auto span = lexemes[at].span;
  const auto next = std::ranges::partition_point(
      analysis.sentences, [&](const Sentence& sentence) { return sentence.span.begin <= span.begin; });
  if (next == analysis.sentences.begin()) return at == 0;
  const auto sentence = std::prev(next);
  return at == 0 || lexemes[at - 1].span.begin < sentence->span.begin;
}

bool is_person(const QuantityText& text, std::size_t at) {
  const std::size_t reach = text.words.head_last ? 2 : 0;
  for (auto i = at; i <= at + reach && text.is_word(i) && !text.is_stop(i); ++i) {
    if (text.words.of(CountingRole::person).longest(text.lexemes, i)) return true;
  }
  return false;
}

Counted counted_by(const QuantityText& text, const QuantityExpression& expression) {
  Counted counted;
  counted.part =
      expression.begin > 0 && text.words.of(CountingRole::part_before).longest_ending(text.lexemes, expression.begin);
  if (expression.noun) {
    counted.noun = expression.noun;
    return counted;
  }
  auto at = expression.end;
  if (text.words.of(CountingRole::part_alone).longest(text.lexemes, at)) return {std::nullopt, true};
  const auto* const number = expression.measures.empty() ? nullptr : &expression.measures.back().number;
  const bool noun_like = number == nullptr || number->noun || number->fraction || !expression.quantity.unit.empty() ||
                         number->form == WrittenNumber::Form::vague;
  const auto part = text.words.of(CountingRole::part).longest(text.lexemes, at);
  const auto of = text.words.of(CountingRole::of).longest(text.lexemes, at);
  const auto definite = text.words.of(CountingRole::definite).longest(text.lexemes, at);
  if (part && (!of || part->end >= of->end)) {
    at = part->end;
    counted.part |= expression.quantity.unit.empty();
  } else if (of && noun_like) {
    at = of->end;
  } else if (definite && number != nullptr && number->fraction) {
    at = definite->end;
  } else if (!expression.quantity.unit.empty()) {
    return counted;
  }
  if (text.analysis.parsed) {
    const auto tokens = text.tokens(text.span(expression.begin, expression.end));
    auto head = at == expression.end ? head_by_tree(text, tokens)
                                     : child_by_tree(text, tokens, std::min(at, text.lexemes.size() - 1));
    if (!head) head = head_by_tree(text, tokens);
    if (head) counted.noun = lexeme_of(text, *head);
    if (counted.noun) return counted;
    const auto next = text.is_word(at) ? text.tokens(text.span(at, at + 1)) : TokenRange();
    const bool verb = next.size() > 0 && text.analysis.tokens[next.begin].upos == Upos::verb;
    if (verb && at == expression.end && is_size_of_noun(text, tokens)) return counted;
  }
  counted.noun = noun_by_words(text, at);
  return counted;
}

}  // namespace rashomon
