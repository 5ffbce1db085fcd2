// SPDX-License-Identifier: Apache-2.0
#include "mention/role_titles.h"

#include <algorithm>

#include "analysis/tree.h"
#include "value/gazetteer.h"

namespace rashomon {

Result<RoleTitles> RoleTitles::open(const Pack& language) {
  RoleTitles result;
  const auto titles = language.table("titles"), modifiers = language.table("title_modifiers");
  if (titles.rows() == 0) return result;
  const auto words = titles.column("words"), type = titles.column("class"), rank = titles.column("rank");
  for (const auto* column : {&words, &type, &rank}) {
    if (!*column) return column->error();
  }
  for (std::size_t row = 0; row < titles.rows(); ++row) {
    auto key = place_key(titles.cell(row, *words));
    result.longest_ = std::max(result.longest_, static_cast<std::uint32_t>(std::ranges::count(key, ' ')) + 1);
    result.titles_.emplace(std::move(key),
                           Title{std::string(titles.cell(row, *type)), std::string(titles.cell(row, *rank))});
  }
  if (modifiers.rows() == 0) return result;
  const auto word = modifiers.column("word"), kind = modifiers.column("kind");
  if (!word) return word.error();
  if (!kind) return kind.error();
  for (std::size_t row = 0; row < modifiers.rows(); ++row) {
    result.modifiers_.emplace(place_key(modifiers.cell(row, *word)), modifiers.cell(row, *kind));
  }
  return result;
}

FoundTitle RoleTitles::at(const std::vector<WrittenWord>& words, std::uint32_t begin) const {
  FoundTitle found;
  std::string key;
  for (auto end = begin; end < words.size() && end - begin < longest_; ++end) {
    const auto& word = words[end];
    if (word.punctuation || word.sentence != words[begin].sentence) break;
    key += (key.empty() ? "" : " ") + word.key;
    auto known = titles_.find(key);
    bool former = false;
    const auto gap = end == begin ? key.find(' ') : std::string::npos;
    if (known == titles_.end() && gap != std::string::npos && modifier(key.substr(0, gap)) == "former") {
      known = titles_.find(key.substr(gap + 1));
      former = known != titles_.end();
    }
    if (known != titles_.end()) found = {{begin, end + 1}, &known->second, former};
  }
  return found;
}

std::string_view RoleTitles::modifier(const std::string& key) const {
  const auto known = modifiers_.find(key);
  return known != modifiers_.end() ? std::string_view(known->second) : std::string_view();
}

bool begins_clause(const Analysis& analysis, TokenRange title, TokenRange name) {
  if (!analysis.parsed) return false;
  const auto named = head_of(analysis, name);
  const auto relation = universal(analysis.tokens[named].relation);
  const bool complement = relation == Relation::obl || relation == Relation::obj || relation == Relation::iobj ||
                          relation == Relation::nmod;
  const auto& head = analysis.tokens[title.begin];
  return complement && universal(head.relation) == Relation::nsubj && !hangs_from(analysis, named, title.begin) &&
         head.head > title.begin;
}

}  // namespace rashomon
