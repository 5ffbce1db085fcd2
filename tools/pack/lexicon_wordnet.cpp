// SPDX-License-Identifier: Apache-2.0
#include "pack/lexicon_wordnet.h"

#include <algorithm>
#include <cstdlib>
#include <map>
#include <set>
#include <sstream>
#include <vector>

#include "pack/tsv.h"
#include "text/fold.h"

namespace rashomon {
namespace {

// A line of data.noun: its words with '_' for spaces, its category ("18" persons, "15" places), and whether it is one
// particular thing rather than a kind.
struct Synset {
  std::string category;
  std::vector<std::string> words;
  bool is_instance = false;
};

using Exceptions = std::multimap<std::string, std::string>;  // lemma to irregular form

bool is_vowel(char letter) { return std::string_view("aeiou").find(letter) != std::string_view::npos; }

bool is_word(std::string_view word) {
  return std::ranges::all_of(word, [](char c) { return (c >= 'a' && c <= 'z') || c == '-' || c == '\''; });
}

int vowel_groups(std::string_view word) {
  int groups = 0;
  for (std::size_t i = 0; i < word.size(); ++i) {
    const auto vowel = [&](std::size_t at) { return is_vowel(word[at]) || (word[at] == 'y' && at > 0); };
    if (vowel(i) && (i == 0 || !vowel(i - 1))) ++groups;
  }
  return groups;
}

// "stop" doubles its last letter; "visit", of two syllables, does not, and those that do are WordNet's exceptions.
bool doubles(std::string_view word) {
  if (word.size() < 3 || vowel_groups(word) != 1) return false;
  const char last = word.back();
  return !is_vowel(last) && std::string_view("wxy").find(last) == std::string_view::npos &&
         is_vowel(word[word.size() - 2]) && !is_vowel(word[word.size() - 3]);
}

bool ends_in_consonant_y(std::string_view word) {
  return word.size() > 1 && word.back() == 'y' && !is_vowel(word[word.size() - 2]);
}

std::string plural(const std::string& word) {
  if (ends_in_consonant_y(word)) return word.substr(0, word.size() - 1) + "ies";
  for (const auto* ending : {"s", "x", "z", "ch", "sh"}) {
    if (word.ends_with(ending)) return word + "es";
  }
  return word + "s";
}

std::string third_person(const std::string& word) {
  return word.ends_with("o") && !is_vowel(word[word.size() - 2]) ? word + "es" : plural(word);
}

// With "ed", "er" or "est".
std::string with_e(const std::string& word, const std::string& ending) {
  if (word.ends_with("e")) return word + ending.substr(1);
  if (ends_in_consonant_y(word)) return word.substr(0, word.size() - 1) + "i" + ending;
  return (doubles(word) ? word + word.back() : word) + ending;
}

std::string gerund(const std::string& word) {
  if (word.ends_with("ie")) return word.substr(0, word.size() - 2) + "ying";
  const bool mute = word.ends_with("e") && !word.ends_with("ee") && !word.ends_with("oe") && !word.ends_with("ye");
  if (mute && vowel_groups(word) > 1) return word.substr(0, word.size() - 1) + "ing";
  if (mute && word.size() > 2 && !is_vowel(word[word.size() - 2])) return word.substr(0, word.size() - 1) + "ing";
  return (doubles(word) ? word + word.back() : word) + "ing";
}

Result<std::vector<std::string>> lemmas_of(const std::string& path) {
  const auto bytes = read_file(path);
  if (!bytes) return bytes.error();
  std::istringstream lines(*bytes);
  std::vector<std::string> lemmas;
  for (std::string line; std::getline(lines, line);) {
    auto lemma = line.substr(0, line.find(' '));  // the licence's lines begin with a space
    if (lemma.size() > 1 && is_word(lemma)) lemmas.push_back(std::move(lemma));
  }
  return lemmas;
}

Result<Exceptions> exceptions_of(const std::string& path) {
  const auto bytes = read_file(path);
  if (!bytes) return bytes.error();
  std::istringstream lines(*bytes);
  Exceptions exceptions;
  for (std::string line; std::getline(lines, line);) {
    std::istringstream words(line);
    std::string form;
    words >> form;
    for (std::string lemma; words >> lemma;) {
      if (is_word(form) && is_word(lemma)) exceptions.emplace(lemma, form);
    }
  }
  return exceptions;
}

std::vector<std::string> alternatives(const std::string& cell) {
  std::vector<std::string> forms;
  std::istringstream stream(cell);
  for (std::string form; std::getline(stream, form, '/');) forms.push_back(form);
  return forms;
}

constexpr std::string_view past = "VERB/Mood=Ind|Tense=Past|VerbForm=Fin", participle = "VERB/Tense=Past|VerbForm=Part",
                           third = "VERB/Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin";

void add_present(const std::string& lemma, const std::string& s_form, const std::string& ing_form,
                 LexiconWriter& lexicon) {
  lexicon.add(lemma, lemma, "VERB/VerbForm=Inf");
  lexicon.add(lemma, lemma, "VERB/Mood=Ind|Tense=Pres|VerbForm=Fin");
  lexicon.add(s_form, lemma, third);
  lexicon.add(ing_form, lemma, "VERB/Tense=Pres|VerbForm=Part");
  lexicon.add(ing_form, lemma, "VERB/VerbForm=Ger");
}

void add_past(const std::string& form, const std::string& lemma, LexiconWriter& lexicon) {
  lexicon.add(form, lemma, past);
  lexicon.add(form, lemma, participle);
}

void add_verb(const std::string& lemma, const Exceptions& exceptions, bool irregular, LexiconWriter& lexicon) {
  auto s_form = third_person(lemma), ing_form = gerund(lemma);
  std::vector<std::string> pasts;
  for (auto [each, end] = exceptions.equal_range(lemma); each != end; ++each) {
    const auto& form = each->second;
    (form.ends_with("ing") ? ing_form : form.ends_with("s") ? s_form : pasts.emplace_back()) = form;
  }
  add_present(lemma, s_form, ing_form, lexicon);
  if (irregular) return;
  // "Levelled" is WordNet's exception, "leveled" as good.
  const bool regular = std::ranges::all_of(pasts, [](const std::string& form) { return form.ends_with("ed"); });
  if (regular) pasts.push_back(with_e(lemma, "ed"));
  if (ing_form != gerund(lemma)) add_present(lemma, s_form, gerund(lemma), lexicon);
  for (const auto& form : pasts) add_past(form, lemma, lexicon);
}

std::optional<Error> add_verbs(const std::string& folder, const std::string& irregular, LexiconWriter& lexicon) {
  const auto lemmas = lemmas_of(folder + "/index.verb");
  if (!lemmas) return lemmas.error();
  const auto exceptions = exceptions_of(folder + "/verb.exc");
  if (!exceptions) return exceptions.error();
  const auto rows = read_tsv(irregular);
  if (!rows) return rows.error();
  std::set<std::string> known;
  for (std::size_t i = 1; i < rows->size(); ++i) {
    const auto& row = (*rows)[i];
    if (row.size() < 3)
      return Error{ErrorCode::bad_data, irregular + ": '" + row[0] + "' lacks a past or a participle"};
    known.insert(row[0]);
    for (const auto& form : alternatives(row[1])) lexicon.add(form, row[0], past);
    for (const auto& form : alternatives(row[2])) lexicon.add(form, row[0], participle);
  }
  for (const auto& lemma : *lemmas) add_verb(lemma, *exceptions, known.contains(lemma), lexicon);
  return std::nullopt;
}

// One line of a data file: "09484664 18 n 02 Albert_Einstein 0 Einstein 0 003 @i ...".
Synset wordnet_synset(const std::string& line) {
  Synset synset;
  std::istringstream fields(line);
  std::string offset, category, type, count, word, id;
  if (line.starts_with(" ") || !(fields >> offset >> category >> type >> count)) return synset;
  synset.category = category;
  for (auto left = std::strtol(count.c_str(), nullptr, 16); left > 0 && fields >> word >> id; --left)
    synset.words.push_back(word);
  for (std::string field; fields >> field && field != "|";) synset.is_instance |= field == "@i";
  return synset;
}

// How data.noun, unlike the index, writes a word that it never writes in lower case: "nato" is "NATO".
Result<std::map<std::string, std::string>> capitals_of(const std::string& path) {
  const auto bytes = read_file(path);
  if (!bytes) return bytes.error();
  std::map<std::string, std::string> capitals;
  std::istringstream lines(*bytes);
  for (std::string line; std::getline(lines, line);) {
    for (const auto& word : wordnet_synset(line).words) {
      const auto [known, added] = capitals.try_emplace(lower(word), word);
      if (!added && !is_capitalized(word)) known->second = word;
    }
  }
  std::erase_if(capitals, [](const auto& each) { return each.first == each.second; });
  return capitals;
}

void add_noun(const std::string& lemma, const std::string& form, const std::map<std::string, std::string>& capitals,
              std::string_view number, LexiconWriter& lexicon) {
  const auto capital = capitals.find(lemma);
  const bool proper = capital != capitals.end();
  lexicon.add(form, proper ? capital->second : lemma,
              (proper ? "PROPN/Number=" : "NOUN/Number=") + std::string(number));
}

std::optional<Error> add_nouns(const std::string& folder, LexiconWriter& lexicon) {
  const auto lemmas = lemmas_of(folder + "/index.noun");
  if (!lemmas) return lemmas.error();
  const auto capitals = capitals_of(folder + "/data.noun");
  if (!capitals) return capitals.error();
  const auto exceptions = exceptions_of(folder + "/noun.exc");
  if (!exceptions) return exceptions.error();
  for (const auto& lemma : *lemmas) {
    add_noun(lemma, lemma, *capitals, "Sing", lexicon);
    const auto [begin, end] = exceptions->equal_range(lemma);
    if (begin == end) add_noun(lemma, plural(lemma), *capitals, "Plur", lexicon);
    // WordNet's own rule beside its exceptions (morphy(7)): "gunmen".
    if (lemma.ends_with("man")) add_noun(lemma, lemma.substr(0, lemma.size() - 2) + "en", *capitals, "Plur", lexicon);
    for (auto each = begin; each != end; ++each) add_noun(lemma, each->second, *capitals, "Plur", lexicon);
  }
  return std::nullopt;
}

std::optional<Error> add_adjectives(const std::string& folder, LexiconWriter& lexicon) {
  const auto lemmas = lemmas_of(folder + "/index.adj");
  if (!lemmas) return lemmas.error();
  const auto exceptions = exceptions_of(folder + "/adj.exc");
  if (!exceptions) return exceptions.error();
  for (const auto& lemma : *lemmas) {
    lexicon.add(lemma, lemma, "ADJ/Degree=Pos");
    const auto [begin, end] = exceptions->equal_range(lemma);
    for (auto each = begin; each != end; ++each) {
      lexicon.add(each->second, lemma, each->second.ends_with("st") ? "ADJ/Degree=Sup" : "ADJ/Degree=Cmp");
    }
    const bool is_short = vowel_groups(lemma) == 1 || (vowel_groups(lemma) == 2 && ends_in_consonant_y(lemma));
    if (begin != end || !is_short || lemma.find('-') != std::string::npos) continue;
    lexicon.add(with_e(lemma, "er"), lemma, "ADJ/Degree=Cmp");
    lexicon.add(with_e(lemma, "est"), lemma, "ADJ/Degree=Sup");
  }
  return std::nullopt;
}

std::optional<Error> add_adverbs(const std::string& folder, LexiconWriter& lexicon) {
  const auto lemmas = lemmas_of(folder + "/index.adv");
  if (!lemmas) return lemmas.error();
  for (const auto& lemma : *lemmas) lexicon.add(lemma, lemma, "ADV/_");
  return std::nullopt;
}

// "Albert_Einstein" gives a first name and a surname, "Einstein" a surname, "Belgrade" a place.
void add_names(const Synset& synset, NameClasses& names) {
  const bool person = synset.category == "18", place = synset.category == "15";
  if (!synset.is_instance || (!person && !place)) return;
  for (const auto& word : synset.words) {
    const auto first = word.find('_'), last = word.rfind('_');
    if (place && first == std::string::npos) names[fold(word)].insert("place");
    if (!person || !is_capitalized(word)) continue;
    const auto surname = last == std::string::npos ? word : word.substr(last + 1);
    if (is_capitalized(surname) && surname.find('.') == std::string::npos) names[fold(surname)].insert("surname");
    if (first != std::string::npos && first > 2 && word.find('.') > first)
      names[fold(word.substr(0, first))].insert("given");
  }
}

}  // namespace

std::optional<Error> add_wordnet_names(const std::string& folder, NameClasses& names) {
  const auto bytes = read_file(folder + "/data.noun");
  if (!bytes) return bytes.error();
  std::istringstream lines(*bytes);
  for (std::string line; std::getline(lines, line);) add_names(wordnet_synset(line), names);
  return std::nullopt;
}

std::optional<Error> add_wordnet(const std::string& folder, const std::string& irregular, LexiconWriter& lexicon) {
  if (auto error = add_verbs(folder, irregular, lexicon)) return error;
  if (auto error = add_nouns(folder, lexicon)) return error;
  if (auto error = add_adjectives(folder, lexicon)) return error;
  return add_adverbs(folder, lexicon);
}

}  // namespace rashomon
