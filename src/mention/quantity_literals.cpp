// SPDX-License-Identifier: Apache-2.0
#include "mention/quantity_literals.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <string>

namespace rashomon {
namespace {

using Lexemes = std::vector<Lexeme>;

// Digits and the groups behind them, each with the mark before it (" " for a space).
struct Run {
  std::string first;
  std::vector<std::pair<std::string, std::string>> groups;
  std::vector<std::size_t> ends;  // the lexeme behind the first digits and behind each group
};

bool digits_at(const Lexemes& lexemes, std::size_t at) {
  return at < lexemes.size() && lexemes[at].kind == LexemeKind::digits;
}

bool joined(const Lexemes& lexemes, std::size_t at) { return at < lexemes.size() && !lexemes[at].spaced; }

bool separates(const Lexeme& mark) { return is_mark(mark, ".") || is_mark(mark, ",") || is_mark(mark, "'"); }

bool spaced_group(const Lexemes& lexemes, std::size_t at, const Run& run) {
  if (!digits_at(lexemes, at) || !lexemes[at].spaced || lexemes[at].wide_space || lexemes[at].folded.size() != 3)
    return false;
  if (run.first.size() > 3 || run.first[0] == '0') return false;
  return std::ranges::all_of(run.groups, [](const auto& group) { return group.first == " "; });
}

Run run_at(const Lexemes& lexemes, std::size_t at) {
  Run run = {lexemes[at].folded, {}, {at + 1}};
  const bool inside = at > 1 && !lexemes[at].spaced && separates(lexemes[at - 1]) && !lexemes[at - 1].spaced &&
                      digits_at(lexemes, at - 2);
  if (inside) return run;
  for (++at; at < lexemes.size();) {
    if (spaced_group(lexemes, at, run)) {
      run.groups.emplace_back(" ", lexemes[at++].folded);
    } else if (joined(lexemes, at) && separates(lexemes[at]) && digits_at(lexemes, at + 1) && joined(lexemes, at + 1)) {
      run.groups.emplace_back(lexemes[at].folded, lexemes[at + 1].folded);
      at += 2;
    } else {
      break;
    }
    run.ends.push_back(at);
  }
  return run;
}

bool is_group(const std::pair<std::string, std::string>& group) { return group.second.size() == 3; }

// How many of the run's groups belong to the number, and whether the last of them is its decimals.
struct Shape {
  std::size_t groups = 0;
  bool decimals = false;
};

Shape single_mark(const Run& run, const LiteralStyle& style) {
  const auto& [mark, digits] = run.groups[0];
  const bool may_group = digits.size() == 3 && run.first.size() <= 3 && run.first[0] != '0';
  if (mark == "'" || mark == " ") return {may_group ? 1U : 0U, false};
  return {1, !may_group || mark == style.decimal};
}

// "12,34,567": pairs of digits, then three, as India groups them.
bool is_indian(const Run& run) {
  const auto last = std::ranges::find_if(
      run.groups, [](const auto& group) { return group.first != "," || group.second.size() != 2; });
  return last != run.groups.begin() && last != run.groups.end() && run.first.size() <= 2 && last->first == "," &&
         is_group(*last);
}

Shape shape_of(const Run& run, const LiteralStyle& style) {
  if (run.groups.empty()) return {};
  if (run.groups.size() == 1) return single_mark(run, style);
  if (is_indian(run)) return {run.groups.size(), run.groups.back().first == "."};
  const auto& mark = run.groups[0].first;
  std::size_t same = 0;
  while (same < run.groups.size() && run.groups[same].first == mark && is_group(run.groups[same])) ++same;
  if (run.first.size() > 3 || same == 0) return {};
  if (same == run.groups.size()) return {same, false};
  if (run.groups[same].first == mark) return {mark == " " ? same : 0, false};
  return same + 1 == run.groups.size() && run.groups[same].first != "'" ? Shape{same + 1, true} : Shape{same, false};
}

Decimal value_of(const Run& run, const Shape& shape) {
  std::string text = run.first;
  for (std::size_t i = 0; i < shape.groups; ++i) {
    if (shape.decimals && i + 1 == shape.groups) text += '.';
    text += run.groups[i].second;
  }
  text.erase(0, std::min(text.find_first_not_of('0'), text.size()));
  if (text.empty() || text[0] == '.') text.insert(0, "0");
  if (const auto value = Decimal::parse(text)) return *value;
  double rough = 0;
  std::from_chars(text.data(), text.data() + text.size(), rough);
  return Decimal::nearest(std::min(rough, 1e300));
}

struct Vulgar {
  std::string_view sign;
  int over, under;
};
constexpr std::array<Vulgar, 15> vulgars = {{{"½", 1, 2},
                                             {"⅓", 1, 3},
                                             {"⅔", 2, 3},
                                             {"¼", 1, 4},
                                             {"¾", 3, 4},
                                             {"⅕", 1, 5},
                                             {"⅖", 2, 5},
                                             {"⅗", 3, 5},
                                             {"⅘", 4, 5},
                                             {"⅙", 1, 6},
                                             {"⅚", 5, 6},
                                             {"⅛", 1, 8},
                                             {"⅜", 3, 8},
                                             {"⅝", 5, 8},
                                             {"⅞", 7, 8}}};

std::optional<Decimal> vulgar_at(const Lexemes& lexemes, std::size_t at) {
  if (at >= lexemes.size() || lexemes[at].kind != LexemeKind::mark) return std::nullopt;
  const auto* const found = std::ranges::find(vulgars, lexemes[at].folded, &Vulgar::sign);
  if (found == vulgars.end()) return std::nullopt;
  return Decimal::nearest(static_cast<double>(found->over) / found->under);
}

// "3/4"; not a date ("9/11/2001") and not a number like "24/7" that has no fraction's look.
std::optional<Literal> slash_fraction(const Lexemes& lexemes, std::size_t at) {
  if (!digits_at(lexemes, at) || at + 2 >= lexemes.size() || !is_mark(lexemes[at + 1], "/") ||
      !digits_at(lexemes, at + 2))
    return std::nullopt;
  const auto& over = lexemes[at].folded;
  const auto& under = lexemes[at + 2].folded;
  if (over.size() > 3 || under.size() > 4 || under[0] == '0' || lexemes[at + 1].spaced != lexemes[at + 2].spaced)
    return std::nullopt;
  if (at + 3 < lexemes.size() && is_mark(lexemes[at + 3], "/")) return std::nullopt;
  if (at > 0 && is_mark(lexemes[at - 1], "/") && !lexemes[at].spaced) return std::nullopt;
  return Literal{at + 3, Decimal::nearest(std::stod(over) / std::stod(under)), false, true};
}

int sign_at(const Lexemes& lexemes, std::size_t& at) {
  int sign = 1;
  for (; at < lexemes.size() && (is_mark(lexemes[at], "-") || is_mark(lexemes[at], "+")); ++at) {
    if (is_mark(lexemes[at], "-")) sign = -sign;
  }
  return sign;
}

bool word_at(const Lexemes& lexemes, std::size_t at, std::string_view word) {
  return at < lexemes.size() && lexemes[at].folded == word;
}

// "e10", "x10^6" and "^3" behind a number.
void add_power(const Lexemes& lexemes, Literal& literal) {
  auto at = literal.end;
  const bool ten = word_at(lexemes, at, "e") && joined(lexemes, at);
  const bool times = (word_at(lexemes, at, "x") || word_at(lexemes, at, "*") || word_at(lexemes, at, "×")) &&
                     word_at(lexemes, at + 1, "10") && word_at(lexemes, at + 2, "^");
  if (!ten && !times && !(word_at(lexemes, at, "^") && joined(lexemes, at))) return;
  at += times ? 3 : 1;
  const int sign = sign_at(lexemes, at);
  if (!digits_at(lexemes, at) || lexemes[at].spaced || lexemes[at].folded.size() > 2) return;
  const int exponent = sign * std::stoi(lexemes[at].folded);
  literal.value = ten || times ? literal.value * Decimal::of(1, exponent)
                               : Decimal::nearest(std::pow(literal.value.to_double(), exponent));
  literal.end = at + 1;
  literal.plain = false;
}

// "2 1/4" and "2½".
void add_fraction(const Lexemes& lexemes, Literal& literal) {
  if (!literal.plain) return;
  auto fraction = slash_fraction(lexemes, literal.end);
  if (const auto vulgar = vulgar_at(lexemes, literal.end)) fraction = Literal{literal.end + 1, *vulgar, false, true};
  if (!fraction || fraction->value >= Decimal(1)) return;
  literal = {fraction->end, literal.value + fraction->value, false, false};
}

}  // namespace

LiteralStyle style_of(const Lexemes& lexemes, const LiteralStyle& usual) {
  int comma = 0, point = 0;  // votes for each as the decimal mark
  for (std::size_t at = 0; at < lexemes.size(); ++at) {
    if (!digits_at(lexemes, at)) continue;
    const auto run = run_at(lexemes, at);
    const auto shape = shape_of(run, usual);
    at = run.ends.back() - 1;
    const bool sure = shape.groups > 1 || (shape.groups == 1 && !is_group(run.groups[0]));
    if (!sure || run.groups[0].first == " ") continue;
    const auto& mark = run.groups[shape.groups - 1].first;
    ((mark == ",") == shape.decimals ? comma : point) += 1;
  }
  if (usual.decimal == "." && comma > point) return {",", "."};
  if (usual.decimal == "," && point > comma) return {".", ","};
  return usual;
}

std::optional<Literal> read_literal(const Lexemes& lexemes, std::size_t at, const LiteralStyle& style) {
  if (const auto vulgar = vulgar_at(lexemes, at)) return Literal{at + 1, *vulgar, false, true};
  if (at + 1 < lexemes.size() && (is_mark(lexemes[at], ".") || is_mark(lexemes[at], style.decimal)) &&
      digits_at(lexemes, at + 1) && joined(lexemes, at + 1) &&
      (at == 0 || lexemes[at].spaced || lexemes[at - 1].kind == LexemeKind::mark)) {
    Literal literal = {at + 2, value_of({"0", {{".", lexemes[at + 1].folded}}, {}}, {1, true}), false, false};
    add_power(lexemes, literal);
    return literal;
  }
  if (!digits_at(lexemes, at)) return std::nullopt;
  if (const auto fraction = slash_fraction(lexemes, at)) return fraction;
  const auto run = run_at(lexemes, at);
  const auto shape = shape_of(run, style);
  Literal literal = {run.ends[shape.groups], value_of(run, shape), shape.groups == 0, false};
  add_power(lexemes, literal);
  add_fraction(lexemes, literal);
  return literal;
}

}  // namespace rashomon
