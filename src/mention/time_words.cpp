// SPDX-License-Identifier: Apache-2.0
#include "mention/time_words.h"

#include <algorithm>
#include <array>
#include <charconv>

#include "mention/time_values.h"
#include "text/fold.h"

namespace rashomon {
namespace {

constexpr std::size_t longest_phrase = 8;  // pieces

std::string joined(const std::vector<TimePiece>& pieces) {
  std::string key;
  for (const auto& piece : pieces) key += (key.empty() ? "" : " ") + piece.key;
  return key;
}

void set_convention(TimeConventions& conventions, std::string_view name) {
  if (name == "month_first") conventions.month_first = true;
  if (name == "dotted_ordinals") conventions.dotted_ordinals = true;
  if (name == "dotted_clock") conventions.dotted_clock = true;
  if (name == "compounds") conventions.compounds = true;
  if (name == "modifiers_follow") conventions.modifiers_follow = true;
  if (name == "ahead_lasts") conventions.ahead_lasts = true;
  if (name == "capital_months") conventions.capital_months = true;
  if (name == "ranks_alone") conventions.ranks_alone = true;
  if (name == "twelve_hours") conventions.twelve_hours = true;
}

std::int64_t roman(std::string_view letters) {
  constexpr std::string_view digits = "ivxlc";
  constexpr std::array<int, 5> values = {1, 5, 10, 50, 100};
  int total = 0, last = 1000;
  for (std::size_t i = 0; i < letters.size(); ++i) {
    const auto digit = digits.find(letters[i]);
    if (digit == std::string_view::npos) return 0;
    total += values[digit] > last ? values[digit] - 2 * last : values[digit];
    last = values[digit];
  }
  return total;
}

}  // namespace

Result<TimeWords> TimeWords::open(const Pack& pack, const std::vector<std::string>& categories) {
  TimeWords words;
  for (std::size_t i = 0; i < categories.size(); ++i) words.categories_[categories[i]] = static_cast<std::uint16_t>(i);
  words.cardinals_ = pack.map("number_words");
  words.ordinals_ = pack.map("ordinal_words");
  const auto table = pack.table("time_words");
  if (table.rows() == 0) return words;
  const auto type = table.column("class"), value = table.column("value"), forms = table.column("words");
  for (const auto* column : {&type, &value, &forms}) {
    if (!*column) return column->error();
  }
  for (std::size_t row = 0; row < table.rows(); ++row) {
    const auto name = table.cell(row, *type), cell = table.cell(row, *value);
    if (name == "convention") {
      set_convention(words.conventions_, cell);
      continue;
    }
    const auto category = words.categories_.find(std::string(name));
    const auto tree = time_word_value(name, cell);
    if (category == words.categories_.end() || !tree) {
      return Error{ErrorCode::bad_data, pack.path() + ": time_words: '" + std::string(name) + "' with value '" +
                                            std::string(cell) + "' is nothing that the grammar of times knows"};
    }
    auto rest = table.cell(row, *forms);
    while (!rest.empty()) {
      const auto bar = std::min(rest.find('|'), rest.size());
      words.add(rest.substr(0, bar), {category->second, *tree});
      if (name == "thousand") words.scales_.emplace_back(fold(rest.substr(0, bar)), 1000);
      if (name == "hundred") words.scales_.emplace_back(fold(rest.substr(0, bar)), 100);
      rest.remove_prefix(std::min(bar + 1, rest.size()));
    }
  }
  return words;
}

void TimeWords::add(std::string_view phrase, const TimeWord& word) {
  const auto pieces = time_pieces(phrase);
  std::string key;
  for (std::size_t i = 0; i < pieces.size(); ++i) {
    key += (key.empty() ? "" : " ") + pieces[i].key;
    if (i + 1 < pieces.size()) entries_[key].longer = true;
  }
  entries_[joined(pieces)].words.push_back(word);
}

std::vector<TimePiece> TimeWords::pieces(std::string_view content) const {
  auto pieces = time_pieces(content);
  if (!conventions_.compounds) return pieces;
  std::vector<TimePiece> cut;
  for (auto& piece : pieces) {
    // Folding may change a word's length in bytes; such words are not cut.
    const bool whole =
        piece.kind != TimePiece::Kind::letters || piece.key.size() < 6 || piece.key.size() != piece.span.size();
    std::size_t at = whole || entries_.contains(piece.key) ? 0 : 3;
    while (at != 0 && at + 3 <= piece.key.size() && !compound_at(piece.key, at)) ++at;
    if (at == 0 || at + 3 > piece.key.size()) {
      cut.push_back(std::move(piece));
      continue;
    }
    const auto middle = piece.span.begin + static_cast<std::uint32_t>(at);
    cut.push_back(
        {piece.kind, {piece.span.begin, middle}, piece.key.substr(0, at), piece.space_before, piece.line_before});
    cut.push_back({piece.kind, {middle, piece.span.end}, piece.key.substr(at), false, false});
  }
  return cut;
}

bool TimeWords::compound_at(const std::string& key, std::size_t cut) const {
  const auto holds = [&](const std::string& word, std::initializer_list<const char*> names) {
    const auto found = entries_.find(word);
    if (found == entries_.end()) return false;
    return std::ranges::any_of(found->second.words, [&](const TimeWord& one) {
      return std::ranges::any_of(names, [&](const char* name) { return categories_.at(name) == one.category; });
    });
  };
  return holds(key.substr(0, cut), {"weekday", "rel", "holiday"}) && holds(key.substr(cut), {"part", "part_after"});
}

void TimeWords::add_number(std::vector<TimeReading>& readings, const char* category, std::int64_t number,
                           std::uint32_t size) const {
  TimeReading reading;
  reading.size = size;
  reading.word.category = categories_.at(category);
  reading.word.tree.op = TimeOp::number;
  reading.word.tree.number = number * 1000;
  readings.push_back(reading);
}

std::vector<TimeReading> TimeWords::readings(const std::vector<TimePiece>& pieces, std::size_t at) const {
  std::vector<TimeReading> readings;
  read_table(pieces, at, readings);
  const auto& piece = pieces[at];
  if (piece.kind == TimePiece::Kind::digits) read_digits(piece, readings);
  if (piece.kind == TimePiece::Kind::mark) read_mark(piece, readings);
  if (piece.kind != TimePiece::Kind::letters) return readings;
  read_numerals(cardinals_, "card", pieces, at, readings);
  read_numerals(ordinals_, "ord", pieces, at, readings);
  read_roman(piece, readings);
  if (piece.key.size() > 6) read_joined_number(piece, readings);
  return readings;
}

void TimeWords::read_table(const std::vector<TimePiece>& pieces, std::size_t at,
                           std::vector<TimeReading>& readings) const {
  std::string key;
  for (std::size_t size = 1; size <= longest_phrase && at + size <= pieces.size(); ++size) {
    const auto& piece = pieces[at + size - 1];
    if (size > 1 && piece.line_before) return;
    key += (size == 1 ? "" : " ") + piece.key;
    const auto found = entries_.find(key);
    if (found == entries_.end()) return;
    for (const auto& word : found->second.words) readings.push_back({static_cast<std::uint32_t>(size), word});
    if (!found->second.longer) return;
  }
}

void TimeWords::read_mark(const TimePiece& piece, std::vector<TimeReading>& readings) const {
  constexpr std::array<std::pair<const char*, const char*>, 10> marks = {{{",", "comma"},
                                                                          {"@", "glue"},
                                                                          {"-", "dash"},
                                                                          {"/", "slash"},
                                                                          {".", "dot"},
                                                                          {":", "colon"},
                                                                          {"(", "lparen"},
                                                                          {")", "rparen"},
                                                                          {"'", "quote"},
                                                                          {"+", "plus_sign"}}};
  if (piece.key == "½") {
    add_number(readings, "half", 0, 1);
    readings.back().word.tree.number = 500;
  }
  for (const auto& [key, category] : marks) {
    if (piece.key != key) continue;
    readings.push_back({1, {categories_.at(category), {}}});
    readings.back().word.tree.dot = piece.key == ".";
  }
}

void TimeWords::read_digits(const TimePiece& piece, std::vector<TimeReading>& readings) const {
  std::int64_t number = 0;
  const auto digits = piece.key.size();
  if (digits > 9) return;
  std::from_chars(piece.key.data(), piece.key.data() + digits, number);
  add_number(readings, "int", number, 1);
  if (digits <= 2) add_number(readings, "int12", number, 1);
  if (digits == 2) add_number(readings, "int2", number, 1);
  if (digits == 3 || digits == 4) add_number(readings, "int34", number, 1);
  if (digits == 4) add_number(readings, "int4", number, 1);
  if (digits == 8) add_number(readings, "int8", number, 1);
}

// Years in one word: hundreds and the rest, with the word for hundred or thousand between them or without.
void TimeWords::read_joined_number(const TimePiece& piece, std::vector<TimeReading>& readings) const {
  const std::string_view key = piece.key;
  const auto value = [&](std::string_view word) -> std::int64_t {
    const auto found = cardinals_.find(word).value_or("");
    std::int64_t number = -1;
    std::from_chars(found.data(), found.data() + found.size(), number);
    return number;
  };
  for (const auto& [word, scale] : scales_) {
    const auto at = key.find(word);
    if (at == std::string_view::npos) continue;
    const auto before = at == 0 ? 1 : value(key.substr(0, at));
    const auto after = at + word.size() == key.size() ? 0 : value(key.substr(at + word.size()));
    if (before > 0 && after >= 0) return add_number(readings, "big", before * scale + after, 1);
  }
  for (std::size_t at = 4; at + 3 < key.size(); ++at) {
    const auto before = value(key.substr(0, at)), after = value(key.substr(at));
    if (before >= 15 && before <= 20 && after >= 10 && after <= 99)
      return add_number(readings, "big", before * 100 + after, 1);
  }
}

// Centuries: "XIX", and with its ordinal ending "XIXe".
void TimeWords::read_roman(const TimePiece& piece, std::vector<TimeReading>& readings) const {
  for (std::size_t ending = 0; ending <= 3 && ending < piece.key.size(); ++ending) {
    const auto number = roman(std::string_view(piece.key).substr(0, piece.key.size() - ending));
    if (number == 0 || number > 30) continue;
    if (ending > 0) {
      const auto suffix = entries_.find(piece.key.substr(piece.key.size() - ending));
      if (suffix == entries_.end()) continue;
    }
    return add_number(readings, "roman", number, 1);
  }
}

// The maps hold whole numbers with their words joined ("quatrevingttreize"), and '+' marks a word that longer ones
// hold.
void TimeWords::read_numerals(const Map& numerals, const char* category, const std::vector<TimePiece>& pieces,
                              std::size_t at, std::vector<TimeReading>& readings) const {
  if (numerals.size() == 0) return;
  std::string key;
  for (std::size_t i = at; i < pieces.size() && i < at + longest_phrase; ++i) {
    const auto& piece = pieces[i];
    if (i > at && piece.line_before) return;
    if (piece.kind == TimePiece::Kind::mark && piece.key == "-" && i > at) continue;
    if (piece.kind != TimePiece::Kind::letters) return;
    const auto word = numerals.find(piece.key);
    if (!word || (i > at && !word->ends_with('+'))) return;
    key += piece.key;
    const auto value = numerals.find(key).value_or("");
    std::int64_t number = 0;
    const auto [end, error] = std::from_chars(value.data(), value.data() + value.size(), number);
    if (error == std::errc()) add_number(readings, category, number, static_cast<std::uint32_t>(i - at + 1));
    if (!word->ends_with('+')) return;
  }
}

}  // namespace rashomon
