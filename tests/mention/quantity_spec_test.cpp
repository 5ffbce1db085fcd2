// SPDX-License-Identifier: Apache-2.0
// Runs the phrase books tests/spec/mention/<lang>/quantity.spec: a sentence a line, with what must be read of it.
#include <fstream>
#include <iostream>
#include <map>
#include <sstream>

#include <gtest/gtest.h>

#include "analysis/analyzer.h"
#include "mention/quantity.h"

namespace rashomon {
namespace {

struct Line {
  std::string bound, low, best, high, unit, counted;
  std::string text;  // without its brackets
  Span number, noun;
  std::size_t row = 0;
};

struct Rates {
  int lines = 0, numbers = 0, nouns = 0, asked_nouns = 0;
};

// Takes brackets and braces out of the text and keeps where they stood.
void unmark(std::string_view marked, Line& line) {
  for (const char c : marked) {
    const auto at = static_cast<std::uint32_t>(line.text.size());
    if (c == '[')
      line.number.begin = at;
    else if (c == ']')
      line.number.end = at;
    else if (c == '{')
      line.noun.begin = at;
    else if (c == '}')
      line.noun.end = at;
    else
      line.text += c;
  }
}

std::vector<Line> lines_of(const std::string& path) {
  std::ifstream file(path);
  std::vector<Line> lines;
  std::size_t row = 0;
  for (std::string text; std::getline(file, text);) {
    ++row;
    if (text.empty() || text[0] == '#') continue;
    std::istringstream cells(text);
    Line line;
    line.row = row;
    std::string marked;
    for (auto* cell : {&line.bound, &line.low, &line.best, &line.high, &line.unit, &line.counted, &marked})
      std::getline(cells, *cell, '\t');
    unmark(marked, line);
    lines.push_back(line);
  }
  return lines;
}

bool is(const std::string& wanted, Decimal found) {
  if (wanted == "*") return true;
  const auto number = Decimal::parse(wanted);
  return number &&
         std::abs(number->to_double() - found.to_double()) < 5e-5 * std::max(1.0, std::abs(number->to_double()));
}

// The books keep the word; a Quantity has the currency's code.
std::string unit_name(const std::string& unit) {
  const std::map<std::string, std::string> names = {{"EUR", "euro"}, {"USD", "dollar"}, {"GBP", "pound"},
                                                    {"ton", "t"},    {"deg", "degC"},   {"", "-"}};
  const auto name = names.find(unit);
  return name == names.end() ? unit : name->second;
}

std::string bound_name(Bound bound) {
  constexpr std::array<const char*, 6> names = {"exactly", "about", "at_least", "at_most", "between", "vague"};
  return names[static_cast<std::size_t>(bound)];
}

const Mention* mention_at(const std::vector<Mention>& mentions, Span span) {
  for (const auto& mention : mentions) {
    const auto kind = std::get<Quantity>(mention.value).kind;
    if (kind != QuantityKind::ordinal && kind != QuantityKind::score && mention.span.meets(span)) return &mention;
  }
  return nullptr;
}

bool right_number(const Line& line, const Mention* mention) {
  if (line.bound == "!") return mention == nullptr;
  if (mention == nullptr) return false;
  const auto& quantity = std::get<Quantity>(mention->value);
  return bound_name(quantity.bound) == line.bound && is(line.low, quantity.low) && is(line.best, quantity.best) &&
         is(line.high, quantity.high) && (unit_name(quantity.unit) == line.unit || line.bound == "vague");
}

std::string shown(const Line& line, const Mention* mention, const Analysis& analysis) {
  if (mention == nullptr) return "nothing";
  const auto& quantity = std::get<Quantity>(mention->value);
  return bound_name(quantity.bound) + ' ' + quantity.low.to_string() + ' ' + quantity.best.to_string() + ' ' +
         quantity.high.to_string() + ' ' + unit_name(quantity.unit) + " [" +
         line.text.substr(mention->span.begin, mention->span.size()) + "] {" +
         (mention->counted ? std::string(analysis.form(*mention->counted)) : "") + '}';
}

Rates run(const std::string& language) {
  const auto pack = Pack::open(std::string(RASHOMON_PACKS) + "/" + language + ".pack");
  const auto analyzer = Analyzer::open(*pack);
  const auto finder = QuantityFinder::open(*pack);
  Rates rates;
  for (const auto& line : lines_of(std::string(RASHOMON_TESTS) + "/../spec/mention/" + language + "/quantity.spec")) {
    const auto analysis = analyzer->analyze(line.text);
    const auto mentions = finder->find(line.text, analysis);
    const auto* const mention = mention_at(mentions, line.number);
    const bool number = right_number(line, mention);
    const bool asks_noun = line.bound != "!" && !line.noun.empty();
    const bool noun =
        asks_noun && mention != nullptr && mention->counted && analysis.tokens[*mention->counted].span.meets(line.noun);
    ++rates.lines;
    rates.numbers += number;
    rates.asked_nouns += asks_noun;
    rates.nouns += noun;
    if (!number || (asks_noun && !noun)) {
      std::cout << language << ':' << line.row << (number ? " counted: " : ": ") << line.bound << ' ' << line.best
                << " in \"" << line.text << "\" is " << shown(line, mention, analysis) << '\n';
    }
  }
  std::cout << language << ": " << rates.numbers << " of " << rates.lines << " numbers, " << rates.nouns << " of "
            << rates.asked_nouns << " counted things\n";
  return rates;
}

// The floors only go up.
TEST(QuantitySpec, French) {
  const auto rates = run("fr");
  EXPECT_GE(rates.numbers, 300);
  EXPECT_GE(rates.nouns, 231);
}

TEST(QuantitySpec, English) {
  const auto rates = run("en");
  EXPECT_GE(rates.numbers, 280);
  EXPECT_GE(rates.nouns, 214);
}

}  // namespace
}  // namespace rashomon
