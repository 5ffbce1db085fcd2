// SPDX-License-Identifier: Apache-2.0
#include "mention/name_knowledge.h"

#include <algorithm>

namespace rashomon {

Result<NameKnowledge> NameKnowledge::open(const Pack& language, const Pack& gazetteer) {
  auto reader = NameReader::open(language, gazetteer);
  if (!reader) return reader.error();
  auto places = Gazetteer::open(gazetteer);
  if (!places) return places.error();
  auto demonyms = Demonyms::open(language, *places);
  if (!demonyms) return demonyms.error();
  NameKnowledge knowledge(*std::move(reader), *std::move(places), *std::move(demonyms), Lexicon(language));
  const auto add = [&](std::string_view name, std::string_view column, auto take) -> std::optional<Error> {
    const auto table = language.table(name);
    if (table.rows() == 0) return std::nullopt;
    const auto words = table.column(column);
    if (!words) return words.error();
    for (std::size_t row = 0; row < table.rows(); ++row) take(table.cell(row, *words));
    return std::nullopt;
  };
  if (const auto error =
          add("features", "words", [&](std::string_view word) { knowledge.features_.insert(place_key(word)); }))
    return *error;
  if (const auto error =
          add("function_words", "word", [&](std::string_view word) { knowledge.function_words_.emplace(word); }))
    return *error;
  return knowledge;
}

bool NameKnowledge::is_common(const WrittenWord& word) const {
  if (is_function(word)) return true;
  const auto readings = lexicon_.find(word.lowered);
  return std::ranges::any_of(readings, [](const Reading& each) {
    return each.upos != "PROPN" && !each.lemma.empty() && !(each.lemma[0] >= 'A' && each.lemma[0] <= 'Z');
  });
}

bool NameKnowledge::has_reading(const WrittenWord& word, std::string_view upos) const {
  return std::ranges::any_of(lexicon_.find(word.lowered), [&](const Reading& each) { return each.upos == upos; });
}

bool NameKnowledge::is_only_noun(const WrittenWord& word) const {
  const auto readings = lexicon_.find(word.lowered);
  const auto noun = [](const Reading& each) { return each.upos == "NOUN" || each.upos == "PROPN"; };
  return !readings.empty() && std::ranges::all_of(readings, noun) && !is_function(word);
}

bool NameKnowledge::is_verb(const WrittenWord& word) const {
  return has_reading(word, "VERB") || has_reading(word, "AUX");
}
bool NameKnowledge::is_adjective(const WrittenWord& word) const { return has_reading(word, "ADJ"); }
bool NameKnowledge::is_noun(const WrittenWord& word) const { return has_reading(word, "NOUN"); }

}  // namespace rashomon
