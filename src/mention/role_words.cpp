// SPDX-License-Identifier: Apache-2.0
#include "mention/role_words.h"

#include <algorithm>

namespace rashomon {

RoleWords::RoleWords(const NameKnowledge& knowledge, const RoleTitles& titles, const Analysis& analysis,
                     const std::vector<WrittenWord>& words, std::span<const Mention> names)
    : knowledge_(knowledge), titles_(titles), analysis_(analysis), words_(words) {
  auto word = words.begin();
  for (const auto& mention : names) {
    word =
        std::find_if(word, words.end(), [&](const WrittenWord& each) { return each.span.begin >= mention.span.begin; });
    if (word == words.end()) break;
    const auto begin = static_cast<std::uint32_t>(word - words.begin());
    auto end = begin;
    while (end < words.size() && words[end].span.begin < mention.span.end) ++end;
    names_.emplace(begin, At{end, &std::get<Name>(mention.value)});
    ends_.emplace(end, Before{begin, &std::get<Name>(mention.value)});
  }
  for (const auto& place : find_named_places(knowledge, words, names)) {
    places_.emplace(place.words.begin, place);
    place_ends_.emplace(place.words.end, place);
  }
}

const RoleWords::At* RoleWords::person_at(std::uint32_t at) const {
  const auto found = names_.find(at);
  return found != names_.end() && found->second.name->kind != NameKind::organisation ? &found->second : nullptr;
}

bool RoleWords::is_other_word(const FoundTitle& title) const {
  const auto& first = analysis_.tokens[words_[title.words.begin].tokens.begin];
  const bool verb = analysis_.parsed && title.words.size() == 1 && first.upos == Upos::verb;
  if (verb && !stands_apart(title.words)) return true;
  if (is_deputy_of(title.words.begin, title.words.begin - 1)) return true;
  const auto mark = title.words.end;
  return has(mark + 1, title.words.begin) && possessive(mark + 1) == 1;
}

bool RoleWords::stands_apart(const WordRange& title) const {
  const auto named = title.begin > 0 && words_[title.begin - 1].text == "," ? ends_.find(title.begin - 1) : ends_.end();
  const auto body = names_.find(title.end);
  return named != ends_.end() && named->second.name->kind == NameKind::person && body != names_.end() &&
         body->second.name->kind == NameKind::organisation && has(title.end, title.begin);
}

bool RoleWords::is_deputy_of(std::uint32_t at, std::uint32_t before) const {
  return at > 0 && has(before, at) && titles_.modifier(words_[at].key) == "deputy" &&
         titles_.at(words_, before).title != nullptr;
}

bool RoleWords::is_compounded(std::uint32_t at, const WordRange& range) const {
  const auto& token = analysis_.tokens[words_[at].tokens.end - 1];
  const auto title = tokens_of(words_, range);
  const bool tied = token.relation == Relation::compound || token.relation == Relation::amod;
  return analysis_.parsed && tied && !words_[at].punctuation && token.head >= title.begin &&
         token.head < title.end + longest_lead;
}

bool RoleWords::is_owner(std::uint32_t at) const {
  if (possessive(at) == 0) return false;
  const auto upos = analysis_.tokens[words_[at - 2].tokens.end - 1].upos;
  return has(at - 2, at) && !names_.contains(at - 2) && !ends_.contains(at - 1) &&
         (upos == Upos::noun || upos == Upos::propn);
}

std::uint32_t RoleWords::possessive(std::uint32_t at) const {
  return at > 1 && !words_[at - 1].text.empty() &&
                 (words_[at - 1].text[0] == '\'' || words_[at - 1].text.starts_with("’"))
             ? 1
             : 0;
}

bool RoleWords::is_compound_of(std::uint32_t at) const {
  const auto& token = analysis_.tokens[words_[at].tokens.end - 1];
  return analysis_.parsed && token.relation == Relation::compound && has(at + 1, at) &&
         token.head >= words_[at + 1].tokens.begin;
}

bool RoleWords::belongs_to(const Title& title, std::uint32_t end) const {
  const bool named = person_at(end) != nullptr;
  const bool beside = end < words_.size() && words_[end].text == "," && person_at(end + 1) != nullptr;
  return !named && (!beside || title.rank == "relative");
}

}  // namespace rashomon
