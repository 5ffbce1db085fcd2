// SPDX-License-Identifier: Apache-2.0
#include "document/reader_words.h"

#include <algorithm>
#include <charconv>

#include "text/fold.h"

namespace rashomon {

namespace {

unsigned number_of(std::string_view digits) {
  unsigned number = 0;
  std::from_chars(digits.data(), digits.data() + digits.size(), number);
  return number;
}

// Calls visit with each of several forms, parted by "|".
template <class Visit>
void for_each_form(std::string_view forms, const Visit& visit) {
  while (!forms.empty()) {
    const auto end = std::min(forms.find('|'), forms.size());
    visit(forms.substr(0, end));
    forms.remove_prefix(std::min(end + 1, forms.size()));
  }
}

}  // namespace

std::optional<Error> ReaderWords::add_full_names(const Table& words, Months& months) {
  if (words.rows() == 0) return std::nullopt;
  const auto word_class = words.column("class"), value = words.column("value"), forms = words.column("words");
  for (const auto* column : {&word_class, &value, &forms}) {
    if (!*column) return column->error();
  }
  for (std::size_t row = 0; row < words.rows(); ++row) {
    if (words.cell(row, *word_class) != "month") continue;
    for_each_form(words.cell(row, *forms),
                  [&](std::string_view form) { months[fold(form)] = number_of(words.cell(row, *value)); });
  }
  return std::nullopt;
}

std::optional<Error> ReaderWords::add_short_names(const Table& names, Months& months) {
  if (names.rows() == 0) return std::nullopt;
  const auto form = names.column("form"), month = names.column("month");
  if (!form) return form.error();
  if (!month) return month.error();
  for (std::size_t row = 0; row < names.rows(); ++row) {
    months[fold(names.cell(row, *form))] = number_of(names.cell(row, *month));
  }
  return std::nullopt;
}

Result<ReaderWords> ReaderWords::in(const std::string& folder) {
  ReaderWords words;
  words.folder_ = folder;
  for (const auto& name : packs_in(folder)) {
    const auto sections = Pack::sections_in(folder + "/" + name + ".pack");
    if (!sections) return sections.error();
    const bool language = std::ranges::find(*sections, "language") != sections->end();
    if (language) words.languages_.push_back(name);  // else a gazetteer
  }
  words.months_.resize(words.languages_.size());
  return words;
}

Result<ReaderWords::Months> ReaderWords::months_in(const std::string& path) {
  const auto pack = Pack::open(path);
  if (!pack) return pack.error();
  Months months;
  if (auto error = add_full_names(pack->table("time_words"), months)) return *std::move(error);
  if (auto error = add_short_names(pack->table("short_months"), months)) return *std::move(error);
  return months;
}

const ReaderWords::Months& ReaderWords::months_of(std::size_t language) const {
  auto& months = months_[language];
  if (months) return *months;
  auto opened = months_in(folder_ + "/" + languages_[language] + ".pack");
  if (!opened && !error_) error_ = opened.error();
  return months.emplace(opened ? *std::move(opened) : Months());
}

unsigned ReaderWords::month(std::string_view language, std::string_view word) const {
  const auto folded = fold(word);
  const auto primary = language.substr(0, language.find('-'));
  unsigned found = 0;
  for (std::size_t i = 0; i < languages_.size(); ++i) {
    if (primary != "und" && primary != languages_[i]) continue;
    const auto& months = months_of(i);
    const auto month = months.find(folded);
    if (month == months.end()) continue;
    if (found != 0 && found != month->second) return 0;
    found = month->second;
  }
  return found;
}

}  // namespace rashomon
