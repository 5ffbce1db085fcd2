// SPDX-License-Identifier: Apache-2.0
#include "mention/name_context.h"

#include <algorithm>

namespace rashomon {
namespace {

constexpr std::uint32_t large = 200'000;  // inhabitants

}  // namespace

bool NameContext::is_honorific(std::uint32_t at) const {
  return reader_.is_honorific(word(at).lowered) || reader_.is_honorific(word(at).lowered + ".");
}

std::uint32_t NameContext::title_size(std::uint32_t at) const {
  std::string key;
  std::uint32_t found = 0;
  for (auto i = at; has(i, at) && i < at + reader_.longest_title() && !word(i).punctuation; ++i) {
    key += (key.empty() ? "" : " ") + word(i).key;
    if (reader_.is_title(key)) found = i + 1 - at;
  }
  return found;
}

bool NameContext::starts_name(std::uint32_t at) const {
  return word(at).capital && !word(at).punctuation && !word(at).dated && !knowledge_.demonyms().find(word(at).key);
}

bool NameContext::is_given(std::uint32_t at) const {
  const auto& key = word(at).key;
  return reader_.is_given_name(key.substr(0, key.find(' ')));
}

// What the model takes the word for; it is asked where no table or lexicon tells.
EntityTag NameContext::tag(std::uint32_t at) const { return analysis_.tokens[word(at).tokens.begin].clear_entity; }

// In capitals throughout, as headings and datelines are.
bool NameContext::is_shouted(std::uint32_t at) const {
  const auto text = word(at).text;
  return text.size() > 3 && text.find('.') == std::string_view::npos && is_acronym(text);
}

bool NameContext::is_determiner(std::uint32_t at) const {
  return analysis_.parsed && analysis_.tokens[word(at).tokens.begin].upos == Upos::det;
}

// "Une ONG", "a GP": what an indefinite article stands before is one of a kind.
bool NameContext::is_kind(std::uint32_t at) const {
  if (at == 0 || !has(at - 1, at)) return false;
  const auto& before = analysis_.tokens[word(at - 1).tokens.begin];
  return analysis_.parsed && before.upos == Upos::det && before.features.definite == Definite::indefinite &&
         before.head == word(at).tokens.begin;
}

bool NameContext::is_preposition(std::uint32_t at) const {
  return analysis_.parsed && analysis_.tokens[word(at).tokens.begin].upos == Upos::adp;
}

// As the tree has it: "the office identified him".
bool NameContext::is_verb_here(std::uint32_t at) const {
  const auto& token = analysis_.tokens[word(at).tokens.begin];
  return analysis_.parsed && token.upos == Upos::verb && token.relation != Relation::amod;
}

bool NameContext::begins_organisation(std::uint32_t at) const { return reader_.begins_organisation(word(at).key); }

// "Airbus A380", "Air France", "Takfiri ISIL": a part with a digit, or a country or an acronym at the end.
bool NameContext::is_made(std::uint32_t begin, std::uint32_t end) const {
  const auto digit = [](char c) { return c >= '0' && c <= '9'; };
  const bool digits = std::any_of(words_.begin() + begin, words_.begin() + end,
                                  [&](const WrittenWord& each) { return std::ranges::any_of(each.text, digit); });
  const auto ids = knowledge_.gazetteer().candidates_of_key(word(end - 1).key);
  const bool country = !ids.empty() && knowledge_.gazetteer().place(ids[0])->feature <= PlaceFeature::country &&
                       !reader_.is_surname(word(end - 1).key);
  return digits || country || (is_acronym(word(end - 1).text) && word(end - 1).text.size() > 2);
}

// "Digital Realty": the last word is a common noun, and no part is known of a person.
bool NameContext::is_thing(std::uint32_t begin, std::uint32_t end) const {
  const auto of_person = [&](const WrittenWord& each) {
    return reader_.is_given_name(each.key) || reader_.is_surname(each.key);
  };
  return knowledge_.is_noun(word(end - 1)) && knowledge_.is_common(word(end - 1)) &&
         std::none_of(words_.begin() + begin, words_.begin() + end, of_person);
}

// "The Augusta Chronicle": behind an article, a place and a common noun.
bool NameContext::is_paper(std::uint32_t begin, std::uint32_t end) const {
  if (!analysis_.parsed || begin == 0 || end - begin != 2 || !has(begin - 1, begin)) return false;
  const auto& before = analysis_.tokens[word(begin - 1).tokens.begin];
  return before.upos == Upos::det && is_place({begin, begin + 1}) && knowledge_.is_noun(word(end - 1)) &&
         !is_given(end - 1) && !reader_.is_surname(word(end - 1).key) && !knowledge_.is_feature(word(end - 1).key);
}

bool NameContext::is_place(WordRange range) const {
  return !knowledge_.gazetteer().candidates_of_key(joined_key(words_, range)).empty();
}

// A country, a region or a city so large that it is meant by its name.
bool NameContext::names_large_place(std::uint32_t at) const {
  const auto ids = knowledge_.gazetteer().candidates_of_key(word(at).key);
  if (ids.empty()) return false;
  const auto place = *knowledge_.gazetteer().place(ids[0]);
  return place.feature < PlaceFeature::city || place.population >= large;
}

// "le village de Banjska": the name of a place that no gazetteer has.
bool NameContext::named_place(std::uint32_t at) const {
  for (std::uint32_t back = 1; back <= 3 && back <= at && has(at - back, at); ++back) {
    if (knowledge_.is_feature(word(at - back).key)) return true;
    if (!reader_.is_particle(word(at - back).lowered) && word(at - back).text.size() > 2) return false;
  }
  return has(at + 1, at) && !word(at + 1).capital && knowledge_.is_feature(word(at + 1).key);
}

}  // namespace rashomon
