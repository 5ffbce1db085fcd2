// SPDX-License-Identifier: Apache-2.0
#include "mention/kind_names.h"

#include "text/fold.h"

namespace rashomon {

std::uint32_t KindNames::behind_of(std::uint32_t at) const {
  auto next = at;
  bool joined = false;
  for (int small = 0; has(next, at) && small < 3; ++small, ++next) {
    const auto& tokens = words_[next].tokens;
    const auto form = fold(analysis_.form(tokens.begin));
    const bool of = vocabulary_.is_of(form);
    if (!of && !vocabulary_.is_article(form)) break;
    joined |= of;
  }
  return joined ? next : at;
}

bool KindNames::names_place(std::uint32_t at, bool sure) const {
  const auto& word = words_[at];
  return word.capital && !word.punctuation && !word.dated && !closed_[at] && !knowledge_.demonyms().find(word.key) &&
         !knowledge_.reader().is_title(word.key) && (sure || (!knowledge_.is_common(word) && !is_acronym(word.text)));
}

WordRange KindNames::name_behind(std::uint32_t at, bool street) const {
  const auto joined = behind_of(at + 1);
  const auto begin = joined > at + 1 ? joined : at + 1;
  const bool sure = joined > at + 1 || words_[at].capital || street;
  auto end = begin;
  while (has(end, at) && end - begin < 4 && names_place(end, sure)) ++end;
  return sure || end - begin == 1 ? WordRange{begin, end} : WordRange{begin, begin};
}

WordRange KindNames::town_beside(std::uint32_t at) const {
  const auto begin = behind_of(at + 1);
  if (begin == at + 1 || vocabulary_.direction(words_[at].key)->adjective) return {};
  auto end = begin;
  while (has(end, at) && names_place(end, true)) ++end;
  // "North of Clinton Avenue"
  const bool kind = has(end, at) && vocabulary_.feature_at(words_, end).feature != nullptr;
  return kind ? WordRange{} : WordRange{begin, end};
}

WordRange KindNames::name_before(std::uint32_t at) const {
  auto begin = at;
  while (begin > 0 && at - begin < 3 && words_[begin - 1].sentence == words_[at].sentence &&
         !words_[begin - 1].starts && names_place(begin - 1, words_[at].capital)) {
    --begin;
  }
  return {begin, at};
}

}  // namespace rashomon
