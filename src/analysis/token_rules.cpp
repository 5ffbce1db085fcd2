// SPDX-License-Identifier: Apache-2.0
#include "analysis/token_rules.h"

#include <algorithm>
#include <array>
#include <optional>

namespace rashomon {
namespace {

std::vector<std::string> split(std::string_view text, char separator) {
  std::vector<std::string> parts;
  while (!text.empty()) {
    const auto end = std::min(text.find(separator), text.size());
    if (end > 0) parts.emplace_back(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return parts;
}

bool set(TokenRules& rules, std::string_view name) {
  if (name == "hyphen_splits") return rules.hyphen_splits = true;
  if (name == "space_groups") return rules.space_groups = true;
  if (name == "ordinal_dot") return rules.ordinal_dot = true;
  if (name == "question_ends") return rules.question_ends = true;
  if (name == "needs_subject") return rules.needs_subject = true;
  return false;
}

bool add(TokenRules& rules, const std::string& text, std::string_view kind, std::string_view words) {
  using Dot = TokenRules::Dot;
  if (kind == "abbreviation") return rules.abbreviations.insert_or_assign(text, Dot::inside), true;
  if (kind == "abbreviation_end") return rules.abbreviations.insert_or_assign(text, Dot::may_end), true;
  if (kind == "prefix") return rules.prefixes.insert_or_assign(text, true), true;
  if (kind == "whole") return rules.whole.insert_or_assign(text, true), true;
  if (kind == "hyphen_prefix") return rules.hyphen_prefixes.insert_or_assign(text, true), true;
  if (kind == "starter") return rules.starters.insert_or_assign(text, true), true;
  if (kind == "closing") return rules.closings.insert_or_assign(text, true), true;
  if (kind == "half_day") return rules.half_days.insert_or_assign(text, true), true;
  if (kind == "domain") return rules.domains.insert_or_assign(text, true), true;
  if (kind == "perfect_with_be") return rules.perfects_with_be.insert_or_assign(text, true), true;
  if (kind == "particle") return rules.particles.insert_or_assign(text, true), true;
  if (kind == "lemma") return rules.lemmas.insert_or_assign(text, std::string(words)), true;
  if (kind == "verb_before_preposition")
    return rules.verbs_before_prepositions.insert_or_assign(text, std::string(words)), true;
  if (kind == "setting") return set(rules, text);
  if (kind == "suffix") {
    rules.longest_suffix = std::max(rules.longest_suffix, text.size());
    return rules.suffixes.insert_or_assign(text, words.empty() ? text : std::string(words)), true;
  }
  if (kind == "contraction" || kind == "contraction_maybe") {
    rules.contractions.insert_or_assign(text, TokenRules::Contraction{split(words, ' '), kind == "contraction_maybe"});
    return true;
  }
  return false;
}

std::optional<Error> read_tokens(const Pack& pack, TokenRules& rules) {
  const auto table = pack.table("tokens");
  if (table.rows() == 0) return std::nullopt;
  const auto text = table.column("text"), kind = table.column("kind"), words = table.column("words");
  for (const auto* column : {&text, &kind, &words}) {
    if (!*column) return column->error();
  }
  for (std::size_t row = 0; row < table.rows(); ++row) {
    if (!add(rules, std::string(table.cell(row, *text)), table.cell(row, *kind), table.cell(row, *words))) {
      return Error{ErrorCode::bad_data, std::string(pack.name()) + ".pack: table 'tokens': unknown kind '" +
                                            std::string(table.cell(row, *kind)) + "'"};
    }
  }
  return std::nullopt;
}

std::optional<Error> read_classes(const Pack& pack, TokenRules& rules) {
  const auto table = pack.table("classes");
  if (table.rows() == 0) return std::nullopt;
  const auto word = table.column("word"), name = table.column("class");
  if (!word) return word.error();
  if (!name) return name.error();
  for (std::size_t row = 0; row < table.rows(); ++row) {
    const auto found = word_class_of(table.cell(row, *name));
    if (found == WordClass::none) {
      return Error{ErrorCode::bad_data, std::string(pack.name()) + ".pack: table 'classes': unknown class '" +
                                            std::string(table.cell(row, *name)) + "'"};
    }
    rules.classes.insert_or_assign(std::string(table.cell(row, *word)), found);
  }
  return std::nullopt;
}

}  // namespace

WordClass word_class_of(std::string_view name) {
  constexpr std::array<std::string_view, 6> names = {"", "weekday", "month", "unit", "currency", "part_of_day"};
  const auto found = std::ranges::find(names, name);
  return found == names.end() ? WordClass::none : static_cast<WordClass>(found - names.begin());
}

Result<TokenRules> TokenRules::read(const Pack& pack) {
  TokenRules rules;
  for (const auto reader : {read_tokens, read_classes}) {
    if (auto error = reader(pack, rules)) return *std::move(error);
  }
  return rules;
}

}  // namespace rashomon
