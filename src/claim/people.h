// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "claim/ages.h"
#include "claim/classes.h"
#include "claim/context.h"
#include "claim/reading.h"
#include "claim/somebody.h"

namespace rashomon {

// Who the people are that one article tells of: their names, where it gives them anywhere, and what tells each from the
// others. A view: what it is made of must outlive it.
class People {
 public:
  // `read`: frames, contexts, counts and offices must be there.
  People(const Reading& reading, const Classes& classes, const ArticleClaims& read, const std::vector<Age>& ages);

  // Who is so old.
  Somebody aged(const Age& age) const;
  // Who is called by a noun, or by what the noun tells of: "la victime, un plombier".
  Somebody called(std::uint32_t head) const;
  // The head of the phrase that a noun in apposition tells of: "la victime, un plombier"; itself where it tells of
  // none.
  std::uint32_t described_by(std::uint32_t head) const;

 private:
  Somebody told(std::uint32_t head, const Name* name) const;
  const Name* name_of(std::uint32_t head) const;
  const Name* name_at(std::uint32_t head) const;
  const Name* by_office(std::uint32_t noun) const;
  // The last person named before of whom "the 34-year-old" may tell: alone in the sentence, or its only subject, no
  // speaker, of no other age.
  const Name* named_before(std::uint32_t head, const Quantity& years) const;
  bool takes_up(std::uint32_t noun) const;
  bool is_somebody(std::uint32_t head) const;
  void note_ages(const std::vector<Age>& ages);
  void note_marks();
  void note_counts();
  void note(std::uint32_t head, const std::string& mark);
  void note_side(std::uint32_t head, std::string_view of);
  void note_noun(std::uint32_t noun);
  // Whom a head stands for among those of the article: "=roy", a noun and its age, "*" for several; empty for somebody
  // told of before.
  std::string known_as(std::uint32_t head) const;
  // Of "the suspect", told of before by whatever words: the side that they are on, where nobody else is on it.
  std::vector<std::string> marks_of_the_one(std::uint32_t head) const;
  // On which side of what happened the noun puts who is called so; empty where it tells none.
  std::string_view side_of(std::uint32_t head) const;
  bool is_generic(std::string_view thing) const;
  bool may_be_one(const std::string& other, const std::string& own, Gender gender) const;

  const Reading& reading_;
  const Classes& classes_;
  const ArticleClaims& read_;
  std::map<std::string, std::vector<Quantity>> aged_;     // by name: the ages told of them
  std::map<std::uint32_t, std::string> age_of_;           // by the head of who is not named: their age
  std::map<std::uint32_t, const Name*> taken_up_;         // by the head of a phrase that takes up a name
  std::map<std::string, std::set<std::string>> bearers_;  // by mark: of whom it is told
};

}  // namespace rashomon
