// SPDX-License-Identifier: Apache-2.0
#include "value/name_reader.h"

#include <algorithm>
#include <cctype>

#include "text/fold.h"
#include "value/gazetteer.h"

namespace rashomon {
namespace {

// One column of a table, each cell given to take; a language without the table has no rows.
template <class Take>
std::optional<Error> each_cell(const Pack& pack, std::string_view name, std::string_view column,
                               std::string_view second, Take take) {
  const auto table = pack.table(name);
  if (table.rows() == 0) return std::nullopt;
  const auto first_column = table.column(column), second_column = table.column(second);
  if (!first_column) return first_column.error();
  if (!second_column) return second_column.error();
  for (std::size_t row = 0; row < table.rows(); ++row)
    take(table.cell(row, *first_column), table.cell(row, *second_column));
  return std::nullopt;
}

bool is_gap(char c) {
  return c == ' ' || c == '-' || c == '.' || c == '\t' || c == '\n' || c == '(' || c == ')' || c == ',';
}

// "Saint-Jeures" is one word. REQUIRES: both are words of one text, in order.
bool is_joined(std::string_view word, std::string_view next) {
  const auto both = std::string_view(word.data(), static_cast<std::size_t>(next.data() - word.data()));
  return both.substr(word.size()).starts_with('-');
}

std::string without_dots(std::string_view word) {
  std::string letters;
  std::ranges::copy_if(word, std::back_inserter(letters), [](char c) { return c != '.'; });
  return letters;
}

// "JD" before a surname is two initials.
bool is_pair_of_initials(std::string_view word) {
  const auto upper = [](char c) { return c >= 'A' && c <= 'Z'; };
  return word.size() == 2 && upper(word[0]) && upper(word[1]);
}

}  // namespace

std::vector<std::string_view> name_words(std::string_view text) {
  std::vector<std::string_view> words;
  std::size_t begin = 0;
  const auto end_word = [&](std::size_t end, std::size_t next) {
    if (end > begin) words.push_back(text.substr(begin, end - begin));
    begin = next;
  };
  for (std::size_t at = 0; at < text.size(); ++at) {
    const std::size_t apostrophe = text.substr(at).starts_with("’") ? 3 : text[at] == '\'' ? 1 : 0;
    const bool elision = apostrophe != 0 && at - begin == 1 && text[begin] != 'O' && text[begin] != 'o';
    if (is_gap(text[at])) end_word(at, at + 1);
    if (elision) end_word(at, at + apostrophe);
  }
  end_word(text.size(), text.size());
  return words;
}

bool is_acronym(std::string_view word) {
  std::size_t letters = 0;
  for (const char c : word) {
    if (c >= 'A' && c <= 'Z')
      ++letters;
    else if (c != '.' && !(c >= '0' && c <= '9'))
      return false;
  }
  return letters >= 2;
}

Result<NameReader> NameReader::open(const Pack& language, const Pack& gazetteer) {
  NameReader reader;
  if (const auto error = reader.read_tables(language, gazetteer)) return *error;
  if (const auto error = reader.read_organisations(language)) return *error;
  return reader;
}

std::optional<Error> NameReader::read_tables(const Pack& language, const Pack& gazetteer) {
  proper_names_ = gazetteer.map("proper_names");
  const auto into = [](StringSet& set) {
    return [&set](std::string_view word, std::string_view) { set.emplace(word); };
  };
  if (auto error = each_cell(language, "honorifics", "word", "gender", into(honorifics_))) return error;
  if (auto error = each_cell(language, "name_particles", "word", "kind", into(particles_))) return error;
  const auto add_organisation_word = [&](std::string_view word, std::string_view part) {
    (part == "first" ? firsts_ : part == "inside" ? insides_ : lasts_).emplace(word);
  };
  if (auto error = each_cell(language, "organisation_words", "word", "part", add_organisation_word)) return error;
  const auto add_title = [&](std::string_view words, std::string_view) {
    auto key = place_key(words);
    longest_title_ = std::max(longest_title_, static_cast<std::size_t>(std::ranges::count(key, ' ')) + 1);
    titles_.insert(std::move(key));
  };
  if (auto error = each_cell(language, "titles", "words", "class", add_title)) return error;
  const auto add_variant = [&](std::string_view spelling, std::string_view name) { variants_.emplace(spelling, name); };
  return each_cell(gazetteer, "name_variants", "spelling", "name", add_variant);
}

std::optional<Error> NameReader::read_organisations(const Pack& language) {
  return each_cell(language, "organisations", "name", "key", [&](std::string_view name, std::string_view key) {
    auto folded = place_key(name);
    longest_organisation_ =
        std::max(longest_organisation_, static_cast<std::size_t>(std::ranges::count(folded, ' ')) + 1);
    organisations_.emplace(std::move(folded), key);
  });
}

bool NameReader::is_given_name(std::string_view folded) const {
  return proper_names_.find(folded).value_or("").find("given") != std::string_view::npos;
}

bool NameReader::is_surname(std::string_view folded) const {
  return proper_names_.find(folded).value_or("").find("surname") != std::string_view::npos;
}

std::optional<std::string_view> NameReader::organisation(std::string_view words) const {
  auto known = organisations_.find(place_key(words));
  if (known == organisations_.end() && is_acronym(words)) known = organisations_.find(place_key(without_dots(words)));
  return known != organisations_.end() ? std::optional(std::string_view(known->second)) : std::nullopt;
}

std::optional<std::string_view> NameReader::organisation_of_key(const std::string& key) const {
  const auto known = organisations_.find(key);
  return known != organisations_.end() ? std::optional(std::string_view(known->second)) : std::nullopt;
}

std::string NameReader::canonical(std::string part) const {
  const auto known = variants_.find(part);
  return known != variants_.end() ? known->second : part;
}

Name NameReader::read(std::string_view words, std::optional<NameKind> kind) const {
  const auto bare = words.substr(0, words.find(" ("));
  const auto key = organisation(bare);
  if (key && kind != NameKind::person) return read_organisation(bare, *key);
  const auto parts = name_words(bare);
  if (parts.size() == 2 && kind != NameKind::person && is_acronym(parts[1])) {  // "Kurdish PKK"
    if (const auto described = organisation(parts[1])) {
      auto name = read_organisation(parts[1], *described);
      name.surface = bare;
      return name;
    }
  }
  const bool organisation_like =
      !parts.empty() && (begins_organisation(fold(parts.front())) || ends_organisation(fold(parts.back())) ||
                         (parts.size() > 1 ? false : is_acronym(bare)));
  if (kind == NameKind::organisation || (!kind && (organisation_like || is_acronym(bare))))
    return read_organisation(bare, key.value_or(""));
  auto name = read_person(bare);
  if (kind) name.kind = *kind;
  return name;
}

std::size_t NameReader::title_at(std::span<const std::string_view> words) const {
  std::string phrase;
  std::size_t found = 0;
  for (std::size_t i = 0; i < words.size() && i < longest_title_; ++i) {
    phrase += (phrase.empty() ? "" : " ") + place_key(words[i]);
    if (titles_.contains(phrase)) found = i + 1;
  }
  return found;
}

// Where the name begins behind titles, honorifics and small words: "le général Mark Milley", "M. Dupuis". The words are
// those of one text, in order.
std::size_t NameReader::name_begin(std::span<const std::string_view> words) const {
  std::size_t at = 0;
  while (at + 1 < words.size()) {
    const auto lowered = lower(words[at]);
    const auto title = title_at(words.subspan(at));
    const bool small =
        !is_capitalized(words[at]) && !particles_.contains(lowered) && !particles_.contains(lowered + "'");
    const bool article =
        !is_capitalized(words[at]) && title_at(words.subspan(at + 1)) > 0;  // "le" of a title, not of a name
    const bool joined = is_joined(words[at], words[at + 1]);
    if (title > 0 && at + title < words.size()) {
      at += title;
    } else if (!joined && (small || article || honorifics_.contains(lowered) || honorifics_.contains(lowered + "."))) {
      ++at;
    } else {
      break;
    }
  }
  return at;
}

Name NameReader::read_person(std::string_view words) const {
  Name name;
  name.kind = NameKind::person;
  const auto parts = name_words(words);
  const auto first_name = name_begin(parts);
  name.surface = words.substr(parts.empty() ? 0 : static_cast<std::size_t>(parts[first_name].data() - words.data()));
  for (auto i = first_name; i < parts.size(); ++i) {
    if (is_pair_of_initials(parts[i]) && i + 1 < parts.size()) {
      name.parts.push_back(fold(parts[i].substr(0, 1)));
      name.parts.push_back(fold(parts[i].substr(1)));
    } else {
      name.parts.push_back(canonical(fold(parts[i])));
    }
  }
  if (!name.parts.empty()) name.key = name.parts.back();
  return name;
}

Name NameReader::read_organisation(std::string_view words, std::string_view key) const {
  Name name;
  name.kind = NameKind::organisation;
  name.surface = words;
  if (is_acronym(words)) {
    name.acronym = fold(without_dots(words));
    name.parts = {name.acronym};
  } else {
    for (const auto word : name_words(words)) {
      const auto lowered = lower(word);
      const bool light = !is_capitalized(word) &&
                         (particles_.contains(lowered) || particles_.contains(lowered + "'") || word.size() < 3);
      if (!light) name.parts.push_back(fold(word));
    }
  }
  name.key = key;
  for (const auto& part : name.parts) {
    if (key.empty()) name.key += (name.key.empty() ? "" : " ") + part;
  }
  return name;
}

}  // namespace rashomon
