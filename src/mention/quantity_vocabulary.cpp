// SPDX-License-Identifier: Apache-2.0
#include "mention/quantity_vocabulary.h"

#include <algorithm>
#include <cstdlib>

#include "text/fold.h"

namespace rashomon {
namespace {

constexpr std::array<std::string_view, static_cast<std::size_t>(NumberRole::count)> number_roles = {
    "scale", "scale_plural", "article",          "and",   "point",  "minus",    "over", "over_noun", "of",
    "half",  "half_prefix",  "denominator_word", "about", "plural", "multiple", "vague"};

constexpr std::array<std::string_view, static_cast<std::size_t>(CountingRole::count)> counting_roles = {
    "of",        "part",      "part_alone", "part_before", "part_one",    "none",   "both",        "twofold",
    "threefold", "fourfold",  "multiplied", "definite",    "pronoun",     "label",  "street",      "age_before",
    "age_after", "month_age", "week_age",   "day_age",     "year_before", "person", "in_millions", "stop"};

constexpr std::array<std::pair<std::string_view, QuantityKind>, 14> kinds = {
    {{"percent", QuantityKind::percent},
     {"point", QuantityKind::other},
     {"money", QuantityKind::money},
     {"temperature", QuantityKind::temperature},
     {"distance", QuantityKind::distance},
     {"area", QuantityKind::area},
     {"volume", QuantityKind::volume},
     {"mass", QuantityKind::mass},
     {"speed", QuantityKind::speed},
     {"information", QuantityKind::information},
     {"angle", QuantityKind::angle},
     {"duration", QuantityKind::duration},
     {"age", QuantityKind::age},
     {"other", QuantityKind::other}}};

template <class Roles>
std::size_t role_index(const Roles& roles, std::string_view name) {
  return static_cast<std::size_t>(std::ranges::find(roles, name) - roles.begin());
}

Decimal decimal_of(std::string_view text) { return Decimal::parse(text).value_or(Decimal(0)); }

double number_of(std::string_view text) { return decimal_of(text).to_double(); }

// Reads one table, a row at a time; nullopt: done.
template <class Row>
std::optional<Error> each_row(const Pack& pack, std::string_view name, const std::vector<std::string_view>& columns,
                              Row row) {
  const auto table = pack.table(name);
  const auto at = columns_of(table, columns);
  if (!at) return at.error();
  for (std::size_t i = 0; i < table.rows(); ++i) {
    row(static_cast<std::uint32_t>(i), [&](std::size_t column) { return table.cell(i, (*at)[column]); });
  }
  return std::nullopt;
}

void add_number_row(QuantityVocabulary& words, std::uint32_t row, std::string_view forms, std::string_view role,
                    std::string_view value) {
  words.values.push_back(decimal_of(value));
  const auto index = role_index(number_roles, role);
  if (index < words.numbers.size()) words.numbers[index].add(forms, row);
  for (const auto form : forms_of(forms)) {
    if (role == "suffix") words.suffixes[std::string(form)] = decimal_of(value);
    if (role == "weak_suffix") words.weak_suffixes[std::string(form)] = decimal_of(value);
    if (role == "ordinal_suffix") words.ordinal_suffixes[fold(form)] = true;
    if (role == "decimal") words.style.decimal = form;
    if (role == "group") words.style.group = form;
    if (role == "scale" || role == "scale_plural") words.glue.emplace_back(fold(form), decimal_of(value));
    if (role == "and") words.glue_joints.push_back(fold(form));
  }
}

std::optional<Error> read_numbers(const Pack& pack, QuantityVocabulary& words) {
  bool glued = false;
  auto error = each_row(pack, "numbers", {"form", "role", "value"}, [&](std::uint32_t row, auto cell) {
    glued |= cell(1) == "glued";
    add_number_row(words, row, cell(0), cell(1), cell(2));
  });
  if (!glued) words.glue.clear();
  std::ranges::sort(words.glue, [](const auto& a, const auto& b) {
    return a.second != b.second ? a.second > b.second : a.first.size() > b.first.size();
  });
  return error;
}

std::optional<Error> read_vague(const Pack& pack, QuantityVocabulary& words) {
  return each_row(pack, "vague", {"form", "role", "low", "best", "high", "times"}, [&](std::uint32_t row, auto cell) {
    words.intervals.push_back({decimal_of(cell(2)), decimal_of(cell(3)), decimal_of(cell(4)), decimal_of(cell(5))});
    const auto index = role_index(number_roles, cell(1));
    if (index < words.numbers.size()) words.numbers[index].add(cell(0), row);
  });
}

std::optional<Error> read_bounds(const Pack& pack, QuantityVocabulary& words) {
  constexpr std::array<std::string_view, 4> names = {"exactly", "about", "at_least", "at_most"};
  return each_row(pack, "bounds", {"form", "place", "bound", "ends", "low", "high"}, [&](std::uint32_t row, auto cell) {
    const auto bound = static_cast<Bound>(role_index(names, cell(2)));
    words.bounds.push_back({bound, cell(3) == "open", cell(3) == "equal", number_of(cell(4)), number_of(cell(5))});
    (cell(1) == "after" ? words.bounds_after : words.bounds_before).add(cell(0), row);
  });
}

std::optional<Error> read_ranges(const Pack& pack, QuantityVocabulary& words) {
  return each_row(pack, "ranges", {"open", "middle", "near"}, [&](std::uint32_t row, auto cell) {
    words.ranges.push_back({std::string(cell(0)), std::string(cell(1)), !cell(2).empty()});
    if (!cell(0).empty()) words.range_opens.add(cell(0), row);
    words.range_middles.add(cell(1), row);
  });
}

std::optional<Error> read_units(const Pack& pack, QuantityVocabulary& words) {
  return each_row(pack, "units", {"form", "unit", "kind", "place"}, [&](std::uint32_t row, auto cell) {
    const auto* const kind = std::ranges::find(kinds, cell(2), [](const auto& entry) { return entry.first; });
    const bool glued = cell(3) == "glued";
    words.unit_names.push_back({std::string(cell(1)), kind == kinds.end() ? QuantityKind::other : kind->second,
                                cell(3) == "before" || glued, cell(3) == "after"});
    if (glued) {
      for (const auto form : forms_of(cell(0))) words.units_glued[std::string(form)] = row;
      return;
    }
    (cell(3) == "before" ? words.units_before : cell(3) == "large" ? words.units_large : words.units).add(cell(0), row);
  });
}

std::optional<Error> read_counting(const Pack& pack, QuantityVocabulary& words) {
  return each_row(pack, "counting", {"form", "role"}, [&](std::uint32_t row, auto cell) {
    words.head_last |= cell(1) == "head_last";
    words.capital_nouns |= cell(1) == "capital_nouns";
    const auto index = role_index(counting_roles, cell(1));
    if (index >= words.counting.size()) return;
    words.counting[index].add(cell(0), row);
    if (cell(1) != "person") return;
    for (const auto form : forms_of(cell(0))) words.counting[index].add(std::string(form) + "s", row);
  });
}

void collect_starts(QuantityVocabulary& words) {
  using enum NumberRole;
  for (const auto role : {scale, scale_plural, article, minus, half_prefix, about, plural, vague}) {
    words.of(role).collect_firsts(words.starts);
  }
  for (const auto role :
       {CountingRole::none, CountingRole::both, CountingRole::twofold, CountingRole::threefold, CountingRole::fourfold,
        CountingRole::part_one, CountingRole::age_before, CountingRole::pronoun}) {
    words.of(role).collect_firsts(words.starts);
  }
  for (const auto* phrases : {&words.bounds_before, &words.range_opens, &words.units, &words.units_before}) {
    phrases->collect_firsts(words.starts);
  }
  for (const auto* web : {"http", "https", "www"}) words.starts.insert(web);
}

}  // namespace

bool QuantityVocabulary::may_begin(const Lexeme& lexeme) const {
  if (lexeme.kind != LexemeKind::word || starts.contains(lexeme.folded)) return true;
  const auto& word = lexeme.folded;
  if (cardinals.find(word) || ordinals.find(word) || fractions.find(word)) return true;
  const bool glued =
      std::ranges::any_of(glue, [&](const auto& scale) { return word.find(scale.first) != std::string::npos; });
  const bool code = lexeme.text.size() <= 4 && lexeme.text[0] >= 'A' && lexeme.text[0] <= 'Z';  // of a currency
  return glued || code;
}

Result<QuantityVocabulary> QuantityVocabulary::open(const Pack& pack) {
  QuantityVocabulary words;
  words.cardinals = pack.map("number_words");
  words.ordinals = pack.map("ordinal_words");
  words.fractions = pack.map("fraction_words");
  for (const auto read : {read_numbers, read_vague, read_bounds, read_ranges, read_units, read_counting}) {
    if (auto error = read(pack, words)) return *std::move(error);
  }
  collect_starts(words);
  return words;
}

}  // namespace rashomon
