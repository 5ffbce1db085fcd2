// SPDX-License-Identifier: Apache-2.0
#include "pack/number_words.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <map>
#include <string_view>

#include <unicode/rbnf.h>

#include "text/fold.h"

namespace rashomon {
namespace {

struct Entry {
  std::string value;
  bool part = false;  // of a longer form
};
using Entries = std::map<std::string, Entry>;

struct Numbers {
  Entries cardinals, ordinals, fractions;
};

// What replaces the end of a word: "te" by "tel" makes a German denominator of an ordinal.
struct Ending {
  std::string from, to;
};

bool is_letter(char c) { return c >= 'a' && c <= 'z'; }

std::string letters_of(std::string_view folded) {
  std::string letters;
  std::ranges::copy_if(folded, std::back_inserter(letters), is_letter);
  return letters;
}

void add_word(Entries& entries, const std::string& word, std::string value, bool part) {
  if (word.empty()) return;
  auto& entry = entries[word];
  if (entry.value.empty()) entry.value = std::move(value);
  entry.part |= part;
}

// The spelling with its soft hyphens as word breaks, and its words as parts, if there are several.
void add_spelling(Entries& entries, const std::string& spelling, const std::string& value) {
  const auto folded = fold(spelling);
  add_word(entries, letters_of(folded), value, false);
  std::vector<std::string> words(1);
  for (const char c : folded) {
    if (is_letter(c))
      words.back() += c;
    else if (!words.back().empty())
      words.emplace_back();
  }
  std::erase(words, "");
  if (words.size() < 2) return;
  for (const auto& word : words) add_word(entries, word, "", true);
}

std::string replaced(std::string text, std::string_view from, std::string_view to) {
  for (auto at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size())) {
    text.replace(at, from.size(), to);
  }
  return text;
}

const std::string& cell(const PackWriter::Row& row, std::size_t column) {
  static const std::string none;
  return column < row.size() ? row[column] : none;
}

std::vector<std::string> forms_of(std::string_view cell_text) {
  std::vector<std::string> forms;
  while (true) {
    const auto bar = cell_text.find('|');
    forms.emplace_back(cell_text.substr(0, bar));
    if (bar == std::string_view::npos) return forms;
    cell_text.remove_prefix(bar + 1);
  }
}

class Generator {
 public:
  explicit Generator(const std::vector<PackWriter::Row>& rows) : rows_(rows) {
    for (const auto& row : rows_) {
      if (cell(row, 1) == "spelling") spellings_.push_back({cell(row, 0), cell(row, 2)});
    }
  }

  std::optional<Error> run(Numbers& numbers) {
    for (const auto& row : rows_) {
      if (cell(row, 1) == "locale" && !add_locale(numbers, cell(row, 0))) {
        return Error{ErrorCode::bad_data, "numbers.tsv: ICU does not spell numbers in '" + cell(row, 0) + "'"};
      }
    }
    for (const auto& row : rows_) add_irregular(numbers, row);
    for (const auto& row : rows_) add_denominators(numbers, row);
    return std::nullopt;
  }

 private:
  bool add_locale(Numbers& numbers, const std::string& name) const {
    UErrorCode status = U_ZERO_ERROR;
    const icu::RuleBasedNumberFormat format(icu::URBNF_SPELLOUT, icu::Locale(name.c_str()), status);
    if (U_FAILURE(status)) return false;
    for (std::int32_t i = 0; i < format.getNumberOfRuleSetNames(); ++i) {
      const auto set = format.getRuleSetName(i);
      std::string id;
      set.toUTF8String(id);
      if (id.find("year") != std::string::npos) continue;
      if (id.find("ordinal") != std::string::npos)
        add_ordinals(numbers.ordinals, format, set);
      else
        add_range(numbers.cardinals, format, set, 0, 999);
    }
    return true;
  }

  void add_range(Entries& entries, const icu::RuleBasedNumberFormat& format, const icu::UnicodeString& set,
                 std::int64_t first, std::int64_t last) const {
    for (auto number = first; number <= last; ++number) add_number(entries, format, set, number);
  }

  void add_ordinals(Entries& entries, const icu::RuleBasedNumberFormat& format, const icu::UnicodeString& set) const {
    add_range(entries, format, set, 1, 999);
    for (const std::int64_t power : {1000LL, 1000000LL, 1000000000LL, 1000000000000LL}) {
      add_number(entries, format, set, power);
    }
  }

  void add_number(Entries& entries, const icu::RuleBasedNumberFormat& format, const icu::UnicodeString& set,
                  std::int64_t number) const {
    icu::UnicodeString text;
    UErrorCode status = U_ZERO_ERROR;
    icu::FieldPosition position;
    format.format(number, set, text, position, status);
    std::string spelled;
    text.toUTF8String(spelled);
    const bool digits = std::ranges::any_of(spelled, [](char c) { return c >= '0' && c <= '9'; });
    if (U_FAILURE(status) || digits) return;
    add_spelling(entries, spelled, std::to_string(number));
    for (const auto& [from, to] : spellings_) {
      const auto other = replaced(spelled, from, to);
      if (other != spelled) add_spelling(entries, other, std::to_string(number));
    }
  }

  static void add_irregular(Numbers& numbers, const PackWriter::Row& row) {
    Entries* entries = cell(row, 1) == "cardinal"   ? &numbers.cardinals
                       : cell(row, 1) == "ordinal"  ? &numbers.ordinals
                       : cell(row, 1) == "fraction" ? &numbers.fractions
                                                    : nullptr;
    if (entries == nullptr) return;
    for (const auto& form : forms_of(cell(row, 0))) add_spelling(*entries, form, cell(row, 2));
  }

  // "te" → "tel": the denominators of 3 and more, made of ordinals or ("avos") of cardinals.
  static void add_denominators(Numbers& numbers, const PackWriter::Row& row) {
    const bool of_cardinals = cell(row, 1) == "cardinal_denominator";
    if (!of_cardinals && cell(row, 1) != "denominator") return;
    const Ending ending = {cell(row, 0), cell(row, 2)};
    for (const auto& [word, entry] : of_cardinals ? numbers.cardinals : numbers.ordinals) {
      if (entry.part) add_word(numbers.fractions, word, "", true);
      if (!word.ends_with(ending.from)) continue;
      const auto other = word.substr(0, word.size() - ending.from.size()) + ending.to;
      const bool counts = !entry.value.empty() && std::stoll(entry.value) >= 3;
      if (counts || entry.part) add_word(numbers.fractions, other, counts ? entry.value : "", entry.part);
    }
  }

  const std::vector<PackWriter::Row>& rows_;
  std::vector<Ending> spellings_;
};

void add_entries(PackWriter& pack, std::string_view name, const Entries& entries) {
  std::vector<std::pair<std::string, std::string>> pairs;
  pairs.reserve(entries.size());
  for (const auto& [word, entry] : entries) pairs.emplace_back(word, entry.value + (entry.part ? "+" : ""));
  pack.add_map(name, std::move(pairs));
}

}  // namespace

std::optional<Error> add_number_words(PackWriter& pack, const std::vector<PackWriter::Row>& numbers) {
  Numbers words;
  if (auto error = Generator(numbers).run(words)) return error;
  add_entries(pack, "number_words", words.cardinals);
  add_entries(pack, "ordinal_words", words.ordinals);
  add_entries(pack, "fraction_words", words.fractions);
  return std::nullopt;
}

}  // namespace rashomon
