// SPDX-License-Identifier: Apache-2.0
#include "mention/quantity.h"

#include <algorithm>

#include "mention/quantity_context.h"
#include "text/fold.h"

namespace rashomon {
namespace {

constexpr std::size_t longest_surname = 3;  // words between a person and an age behind a comma
constexpr std::size_t most_described = 6;   // words and marks between an article and the person that it counts

Upos tag_of(const QuantityText& text, std::size_t lexeme) {
  const auto tokens = text.tokens(text.lexemes[lexeme].span);
  return tokens.size() == 0 ? Upos::x : text.analysis.tokens[tokens.begin].upos;
}

// Capitalized, and not only because it begins the sentence.
bool is_name(const QuantityText& text, std::size_t lexeme) {
  return is_capitalized(text.lexemes[lexeme].text) &&
         (tag_of(text, lexeme) == Upos::propn || !text.begins_sentence(lexeme));
}

// "Une femme blonde de 34 ans", but not "le gérant écope de deux ans".
bool may_describe(const QuantityText& text, std::size_t lexeme) {
  const auto tag = tag_of(text, lexeme);
  return !text.analysis.parsed || tag == Upos::adj || tag == Upos::propn;
}

// A year count is an age where a person carries it: "une adolescente de 17 ans", "Jean Dupont, 34 ans,".
bool is_age(const QuantityText& text, const QuantityExpression& expression) {
  if (expression.quantity.kind != QuantityKind::duration || expression.quantity.unit != "year") return false;
  if (expression.number().about) return true;
  const auto begin = expression.begin;
  if (begin == 0) return false;
  if (is_mark(text.lexemes[begin - 1], ","))
    return begin > 1 && text.is_word(begin - 2) && is_capitalized(text.lexemes[begin - 2].text);
  const auto of = text.words.of(CountingRole::of).longest_ending(text.lexemes, begin);
  if (!of) return false;
  for (auto at = of->end; at > 0 && of->end - at < longest_surname && text.is_word(at - 1); --at) {
    if (text.words.of(CountingRole::person).longest(text.lexemes, at - 1) || is_name(text, at - 1)) return true;
    if (!may_describe(text, at - 1)) return false;
  }
  return false;
}

// "A 27-year-old man": an article of a person's noun, by the tree, whatever tells of them in between; but "a fifth man"
// goes on from four.
bool counts_described(const QuantityText& text, const QuantityExpression& expression, const Counted& counted) {
  if (!expression.article || !text.analysis.parsed || !counted.noun || *counted.noun < expression.end ||
      *counted.noun - expression.end > most_described ||
      !text.words.of(CountingRole::person).longest(text.lexemes, *counted.noun))
    return false;
  for (auto i = expression.end; i < *counted.noun; ++i) {
    if (text.words.ordinals.find(text.lexemes[i].folded)) return false;
  }
  return true;
}

// "Dozens were killed", "des milliers ont manifesté": a vague plural that takes part by itself, of whom or what it
// counts the clause tells; not "la quinzaine" or "the score", which name something else as well.
bool takes_part(const QuantityText& text, const QuantityExpression& expression) {
  const auto& number = expression.number();
  if (!text.analysis.parsed || !number.noun || number.about) return false;
  const auto tokens = text.tokens(text.span(expression.begin, expression.end));
  for (auto t = tokens.begin; t < tokens.end; ++t) {
    const auto& token = text.analysis.tokens[t];
    const auto relation = universal(token.relation);
    if (!tokens.contains(token.head) && (relation == Relation::nsubj || relation == Relation::obj)) return true;
  }
  return false;
}

// Does a word that is hardly a number count here: an article before a person, "no" before victims, "one" before a noun?
bool counts(const QuantityText& text, const QuantityExpression& expression, const Counted& counted) {
  if (expression.measures.empty() && expression.noun) return true;
  const bool implicit = expression.article || expression.measures.empty();
  if (implicit && expression.quantity.best == Decimal(2)) return true;
  if (implicit) return counted.part || is_person(text, expression.end) || counts_described(text, expression, counted);
  const auto& number = expression.number();
  const bool something = counted.noun || counted.part || !expression.quantity.unit.empty();
  if (number.form == WrittenNumber::Form::vague) {
    const bool majority = expression.quantity.high <= Decimal(1);
    return (something && (!majority || counted.part || text.words.head_last)) || takes_part(text, expression);
  }
  // "La quarantaine", "the score": with the definite article and nothing behind it, the noun names something else.
  if (number.about && !something &&
      text.words.of(CountingRole::definite).longest_ending(text.lexemes, expression.begin))
    return false;
  const bool single_word = number.form == WrittenNumber::Form::words && number.end == number.begin + 1;
  return something || !single_word || (number.value != Decimal(1) && !number.fraction);
}

// One person by a noun: "the boy", not "most passengers".
bool is_somebody(const QuantityText& text, std::size_t lexeme) {
  const auto tokens = text.tokens(text.lexemes[lexeme].span);
  return tokens.size() > 0 && text.analysis.tokens[tokens.begin].features.number == Number::singular &&
         text.words.of(CountingRole::person).longest(text.lexemes, lexeme).has_value();
}

// "Wayne Hawes, 50, was", "the boy, 12,": behind a person, between commas.
bool is_bare_age(const QuantityText& text, const QuantityExpression& expression) {
  const auto begin = expression.begin, end = expression.end;
  if (begin < 2 || expression.measures.size() != 1 || !expression.quantity.unit.empty()) return false;
  if (expression.quantity.bound != Bound::exactly || expression.quantity.kind != QuantityKind::cardinal) return false;
  const bool digits = expression.number().form == WrittenNumber::Form::digits && end == begin + 1;
  if (!digits || expression.quantity.best > Decimal(115) || !is_mark(text.lexemes[begin - 1], ",")) return false;
  const bool named =
      text.is_word(begin - 2) && is_capitalized(text.lexemes[begin - 2].text) && tag_of(text, begin - 2) == Upos::propn;
  if (!named && !is_somebody(text, begin - 2)) return false;
  const auto closes = [&](std::string_view mark) { return is_mark(text.lexemes[end], mark); };
  return end < text.lexemes.size() && (closes(",") || closes(";") || closes(".") || closes(")"));
}

Quantity refined(const QuantityText& text, const QuantityExpression& expression, const Counted& counted) {
  auto quantity = expression.quantity;
  quantity.part = counted.part;
  if (is_age(text, expression)) quantity.kind = QuantityKind::age;
  if (is_bare_age(text, expression)) {
    quantity.kind = QuantityKind::age;
    quantity.unit = "year";
  }
  if (expression.measures.empty() || !quantity.unit.empty() || quantity.kind == QuantityKind::ordinal) return quantity;
  const auto& number = expression.number();
  const bool majority = number.form == WrittenNumber::Form::vague && quantity.high <= Decimal(1);
  if ((number.fraction && number.value < Decimal(1)) || majority) {
    quantity.kind = QuantityKind::share;
    quantity.unit = "share";
    if (quantity.bound == Bound::at_least) quantity.high = Decimal(1);
  }
  return quantity;
}

// "The bill was 340", and below it "Dollars are short": no expression goes on from one sentence to the next.
bool crosses_sentences(const QuantityText& text, const QuantityExpression& expression) {
  for (auto lexeme = expression.begin + 1; lexeme < expression.end; ++lexeme) {
    if (text.begins_sentence(lexeme)) return true;
  }
  return false;
}

std::optional<Mention> mention_of(const QuantityText& text, const QuantityExpression& expression) {
  if (names_something(text, expression) || crosses_sentences(text, expression)) return std::nullopt;
  const auto counted = counted_by(text, expression);
  if (!counts(text, expression, counted)) return std::nullopt;
  Mention mention;
  mention.span = text.span(expression.begin, expression.end);
  mention.tokens = text.tokens(mention.span);
  if (mention.tokens.size() == 0) return std::nullopt;
  mention.head = mention.tokens.end - 1;
  for (auto token = mention.tokens.begin; text.analysis.parsed && token < mention.tokens.end; ++token) {
    if (!mention.tokens.contains(text.analysis.tokens[token].head)) mention.head = token;
  }
  if (counted.noun) {
    const auto noun = text.tokens(text.lexemes[*counted.noun].span);
    if (noun.size() > 0) mention.counted = noun.end - 1;
  }
  mention.value = refined(text, expression, counted);
  return mention;
}

bool is_taken(std::span<const Span> taken, const Mention& mention) {
  if (std::get<Quantity>(mention.value).kind == QuantityKind::age) return false;
  return std::ranges::any_of(taken, [&](Span span) { return span.meets(mention.span); });
}

}  // namespace

struct QuantityFinder::Impl {
  QuantityVocabulary words;
};

QuantityFinder::QuantityFinder(std::unique_ptr<const Impl> impl) : impl_(std::move(impl)) {}
QuantityFinder::QuantityFinder(QuantityFinder&&) noexcept = default;
QuantityFinder& QuantityFinder::operator=(QuantityFinder&&) noexcept = default;
QuantityFinder::~QuantityFinder() = default;

Result<QuantityFinder> QuantityFinder::open(const Pack& pack) {
  auto words = QuantityVocabulary::open(pack);
  if (!words) return words.error();
  return QuantityFinder(std::make_unique<const Impl>(Impl{*std::move(words)}));
}

std::vector<Mention> QuantityFinder::find(std::string_view content, const Analysis& analysis,
                                          std::span<const Span> taken) const {
  const auto lexemes = Lexer(content).lex({0, static_cast<std::uint32_t>(content.size())});
  const auto style = style_of(lexemes, impl_->words.style);
  const QuantityText text = {impl_->words, lexemes, analysis};
  std::vector<Mention> mentions;
  for (const auto& expression : ExpressionReader(impl_->words, lexemes, style).read_all(taken)) {
    auto mention = mention_of(text, expression);
    if (mention && !is_taken(taken, *mention)) mentions.push_back(*std::move(mention));
  }
  return mentions;
}

std::vector<NumberValue> QuantityFinder::values(std::string_view text) const {
  const auto lexemes = Lexer(text).lex({0, static_cast<std::uint32_t>(text.size())});
  const auto style = style_of(lexemes, impl_->words.style);
  std::vector<NumberValue> values;
  for (const auto& expression : ExpressionReader(impl_->words, lexemes, style).read_all()) {
    std::ranges::move(values_of(expression, impl_->words, lexemes), std::back_inserter(values));
  }
  return values;
}

}  // namespace rashomon
