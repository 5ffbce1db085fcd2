// SPDX-License-Identifier: Apache-2.0
#include "mention/quantity_phrases.h"

#include <algorithm>

namespace rashomon {
namespace {

bool is_hyphen(const Lexeme& lexeme) { return is_mark(lexeme, "-"); }

// Where the phrase ends in the text, if it stands there. A hyphen in the text may stand for a space inside the phrase.
std::optional<std::size_t> matched(const std::vector<std::string>& words, const std::vector<Lexeme>& lexemes,
                                   std::size_t at) {
  for (std::size_t i = 0; i < words.size(); ++i, ++at) {
    if (i > 0 && words[i] != "-" && at < lexemes.size() && is_hyphen(lexemes[at])) ++at;
    if (at >= lexemes.size() || lexemes[at].folded != words[i]) return std::nullopt;
    if (i > 0 && lexemes[at].kind == LexemeKind::digits) return std::nullopt;
  }
  return at;
}

}  // namespace

void Phrases::add(std::string_view forms, std::uint32_t row) {
  for (const auto form : forms_of(forms)) add_form(form, row);
}

void Phrases::add_form(std::string_view form, std::uint32_t row) {
  Phrase phrase = {{}, row};
  const auto lexemes = Lexer(form).lex({0, static_cast<std::uint32_t>(form.size())});
  for (std::size_t i = 0; i < lexemes.size(); ++i) {
    if (i == 0 || !is_hyphen(lexemes[i])) phrase.words.push_back(lexemes[i].folded);
  }
  if (phrase.words.empty()) return;
  longest_ = std::max(longest_, 2 * phrase.words.size());
  auto& phrases = by_first_[phrase.words[0]];
  const auto shorter =
      std::ranges::find_if(phrases, [&](const Phrase& other) { return other.words.size() < phrase.words.size(); });
  phrases.insert(shorter, std::move(phrase));
}

void Phrases::collect_firsts(StringSet& firsts) const {
  for (const auto& [first, phrases] : by_first_) firsts.insert(first);
}

std::optional<Phrases::Match> Phrases::longest(const std::vector<Lexeme>& lexemes, std::size_t at) const {
  if (at >= lexemes.size()) return std::nullopt;
  const auto phrases = by_first_.find(lexemes[at].folded);
  if (phrases == by_first_.end()) return std::nullopt;
  for (const auto& phrase : phrases->second) {
    if (const auto end = matched(phrase.words, lexemes, at)) return Match{phrase.row, *end};
  }
  return std::nullopt;
}

std::optional<Phrases::Match> Phrases::longest_ending(const std::vector<Lexeme>& lexemes, std::size_t end) const {
  for (auto begin = end - std::min(end, longest_); begin < end; ++begin) {
    const auto phrases = by_first_.find(lexemes[begin].folded);
    if (phrases == by_first_.end()) continue;
    for (const auto& phrase : phrases->second) {
      if (matched(phrase.words, lexemes, begin) == end) return Match{phrase.row, begin};
    }
  }
  return std::nullopt;
}

Result<std::vector<std::size_t>> columns_of(const Table& table, const std::vector<std::string_view>& names) {
  std::vector<std::size_t> columns;
  for (const auto name : names) {
    if (table.rows() == 0) return columns;
    const auto column = table.column(name);
    if (!column) return column.error();
    columns.push_back(*column);
  }
  return columns;
}

std::vector<std::string_view> forms_of(std::string_view cell) {
  std::vector<std::string_view> forms;
  for (auto bar = cell.find('|'); bar != std::string_view::npos; bar = cell.find('|')) {
    forms.push_back(cell.substr(0, bar));
    cell.remove_prefix(bar + 1);
  }
  forms.push_back(cell);
  return forms;
}

}  // namespace rashomon
