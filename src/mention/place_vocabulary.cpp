// SPDX-License-Identifier: Apache-2.0
#include "mention/place_vocabulary.h"

#include <algorithm>
#include <array>

#include "text/fold.h"
#include "value/gazetteer.h"

namespace rashomon {
namespace {

constexpr std::uint32_t longest_relation = 4;
constexpr std::uint32_t longest_feature = 4;  // words of a kind of place, or of a phrase that names none

std::optional<PlaceRelation> place_relation(std::string_view name) {
  constexpr std::array<std::pair<std::string_view, PlaceRelation>, 5> names = {{{"in", PlaceRelation::in},
                                                                                {"near", PlaceRelation::near},
                                                                                {"along", PlaceRelation::along},
                                                                                {"from", PlaceRelation::from},
                                                                                {"to", PlaceRelation::to}}};
  const auto found = std::ranges::find(names, name, &std::pair<std::string_view, PlaceRelation>::first);
  return found != names.end() ? std::optional(found->second) : std::nullopt;
}

// Calls take with the cells of three columns of each row; the third may be absent.
template <class Take>
std::optional<Error> each_row(const Pack& pack, std::string_view name, std::array<std::string_view, 3> columns,
                              Take take) {
  const auto table = pack.table(name);
  if (table.rows() == 0) return std::nullopt;
  std::array<std::size_t, 3> at{};
  for (std::size_t i = 0; i < columns.size(); ++i) {
    const auto column = table.column(columns[i]);
    if (!column) return column.error();
    at[i] = *column;
  }
  for (std::size_t row = 0; row < table.rows(); ++row)
    take(table.cell(row, at[0]), table.cell(row, at[1]), table.cell(row, at[2]));
  return std::nullopt;
}

}  // namespace

Result<PlaceVocabulary> PlaceVocabulary::open(const Pack& language) {
  PlaceVocabulary vocabulary;
  const auto add_feature = [&](std::string_view words, std::string_view type, std::string_view kind) {
    const auto key = place_key(words);
    const std::string written = fold(words) == words ? std::string() : std::string(words);
    vocabulary.features_.emplace(key, FeatureWord{std::string(type), std::string(kind), written});
  };
  if (const auto error = each_row(language, "features", {"words", "class", "kind"}, add_feature)) return *error;
  const auto add_code = [&](std::string_view words, std::string_view type, std::string_view kind) {
    vocabulary.road_codes_.emplace(words, FeatureWord{std::string(type), std::string(kind), {}});
  };
  if (const auto error = each_row(language, "road_codes", {"words", "class", "kind"}, add_code)) return *error;
  const auto add_direction = [&](std::string_view words, std::string_view direction, std::string_view kind) {
    vocabulary.directions_.emplace(place_key(words), DirectionWord{std::string(direction), kind == "adjective"});
  };
  if (const auto error = each_row(language, "directions", {"words", "class", "kind"}, add_direction)) return *error;
  const auto add_relation = [&](std::string_view words, std::string_view relation, std::string_view) {
    const auto known = place_relation(relation);
    if (known) vocabulary.relations_.emplace(fold(words), *known);
    if (!known) vocabulary.small_words_.emplace(fold(words), relation);
  };
  if (const auto error = each_row(language, "place_relations", {"words", "relation", "relation"}, add_relation))
    return *error;
  return vocabulary;
}

const FeatureWord* PlaceVocabulary::feature(const std::string& key, std::string_view written) const {
  const auto found = features_.find(key);
  if (found == features_.end()) return nullptr;
  const bool other = !found->second.written.empty() && found->second.written != written;
  return other ? nullptr : &found->second;
}

FoundFeature PlaceVocabulary::feature_at(const std::vector<WrittenWord>& words, std::uint32_t at) const {
  FoundFeature found{{at, at}, nullptr};
  std::string key, written;
  for (auto end = at; end < words.size() && end < at + longest_feature; ++end) {
    if (words[end].punctuation || words[end].sentence != words[at].sentence) break;
    key += (key.empty() ? "" : " ") + words[end].key;
    written += (written.empty() ? "" : " ") + words[end].lowered;
    if (const auto* known = feature(key, written); known != nullptr) found = {{at, end + 1}, known};
  }
  return found;
}

const FeatureWord* PlaceVocabulary::road_code(const std::string& written) const {
  const auto found = road_codes_.find(written);
  return found != road_codes_.end() ? &found->second : nullptr;
}

const DirectionWord* PlaceVocabulary::direction(const std::string& key) const {
  const auto found = directions_.find(key);
  return found != directions_.end() ? &found->second : nullptr;
}

bool PlaceVocabulary::is(std::string_view folded, std::string_view kind) const {
  const auto found = small_words_.find(folded);
  return found != small_words_.end() && found->second == kind;
}

std::optional<PlaceRelation> PlaceVocabulary::before(const Analysis& analysis, std::uint32_t token,
                                                     std::uint32_t sentence_begin) const {
  auto end = token;
  for (int skipped = 0; end > sentence_begin && skipped < 3 && is_article(fold(analysis.form(end - 1))); ++skipped)
    --end;
  std::optional<PlaceRelation> found;
  std::string phrase;
  for (auto begin = end; begin > sentence_begin && end - begin < longest_relation;) {
    const auto form = fold(analysis.form(--begin));
    phrase = phrase.empty() ? form : form + " " + phrase;
    if (const auto known = relations_.find(phrase); known != relations_.end()) found = known->second;  // the longest
  }
  return found;
}

}  // namespace rashomon
