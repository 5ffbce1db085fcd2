// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <map>
#include <span>
#include <string>
#include <vector>

#include "mention/mention.h"
#include "mention/name_knowledge.h"
#include "mention/place_candidates.h"
#include "mention/role_titles.h"
#include "mention/written.h"

namespace rashomon {

// What stands where around the titles of one article: names, places, and how words hang together. A view: all that it
// is made from must outlive it.
class RoleWords {
 public:
  RoleWords(const NameKnowledge& knowledge, const RoleTitles& titles, const Analysis& analysis,
            const std::vector<WrittenWord>& words, std::span<const Mention> names);

 protected:
  static constexpr std::uint32_t longest_lead = 4;  // words before a title

  struct At {
    std::uint32_t end;
    const Name* name;
  };
  struct Before {
    std::uint32_t begin;
    const Name* name;
  };

  // Is there such a word in the sentence of the other?
  bool has(std::uint32_t at, std::uint32_t after) const {
    return at < words_.size() && words_[at].sentence == words_[after].sentence;
  }
  // The name that begins at a word and is no organisation's; nullptr where none does.
  const At* person_at(std::uint32_t at) const;
  std::string name_of_place(std::uint32_t id) const { return place_key(knowledge_.gazetteer().place(id)->name); }
  // "The UN judges the situation", "the Sheriff's Office", "the victim's sister": a verb, or whose something else is.
  bool is_other_word(const FoundTitle& title) const;
  // "Le procureur adjoint": a word that is a title where it stands alone narrows the one right before it.
  bool is_deputy_of(std::uint32_t at, std::uint32_t before) const;
  // "Foreign affairs minister": a word that the tree ties to the title as part of a compound.
  bool is_compounded(std::uint32_t at, const WordRange& range) const;
  // "The club's manager": a noun in the possessive right before.
  bool is_owner(std::uint32_t at) const;
  // 1 where the word before is a possessive mark by itself ("'s").
  std::uint32_t possessive(std::uint32_t at) const;
  // "A member of the cabin crew", "head of the fire service": a noun that the tree ties to the next word.
  bool is_compound_of(std::uint32_t at) const;
  // Does a title behind a small word only tell whose the one before it is: "la sœur de la victime"? In "l'épouse du
  // président Roy" who is named holds it, and in "a spokesman for the mayor, John Wells" either may. `end`: behind it.
  bool belongs_to(const Title& title, std::uint32_t end) const;

  const NameKnowledge& knowledge_;
  const RoleTitles& titles_;
  const Analysis& analysis_;
  const std::vector<WrittenWord>& words_;
  std::map<std::uint32_t, At> names_;     // by the first word
  std::map<std::uint32_t, Before> ends_;  // by the word behind
  std::map<std::uint32_t, NamedPlace> places_;
  std::map<std::uint32_t, NamedPlace> place_ends_;

 private:
  // "Lise Roy, déléguée CGT": no participle, between a name and an organisation.
  bool stands_apart(const WordRange& title) const;
};

}  // namespace rashomon
