// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include "claim/reading.h"

namespace rashomon {

// Whom a pronoun that speaks stands for. A view: the reading must outlive it.
class Antecedents {
 public:
  explicit Antecedents(const Reading& reading) : reading_(reading) {}

  // Somebody whom a pronoun may mean, and the last word before it that tells of them.
  struct Meant {
    std::uint32_t head = 0, told_at = 0;
  };
  // The person who is a subject nearest before "he" or "she", by the pronouns between if there are any, else the only
  // one whom that sentence names; nullopt where nobody is within a few sentences.
  std::optional<Meant> nearest_person(std::uint32_t pronoun) const;
  // The head of the last subject that a pronoun may mean, else of the only person named near it; the pronoun itself
  // where that is a guess.
  std::uint32_t antecedent_of(std::uint32_t pronoun) const;
  // "celle-ci", "the latter": whoever was named last, where the pack says that the words tell so.
  std::optional<std::uint32_t> latter(std::uint32_t head) const;

  // May a pronoun with the features stand for the head of a phrase, as far as persons and things tell?
  bool may_be_meant(std::uint32_t head, const Features& pronoun) const;
  // The same of a person alone.
  bool may_speak_as(std::uint32_t head, const Features& pronoun) const;
  // The features of a noun, its gender as its article tells it.
  Features features_of(std::uint32_t noun) const;

 private:
  std::optional<std::uint32_t> person_before_in_sentences(std::uint32_t pronoun) const;
  std::optional<std::uint32_t> person_in(TokenRange tokens, const Features& wanted) const;
  std::optional<std::uint32_t> only_person_in(TokenRange tokens, const Features& wanted) const;
  Features wanted_by(std::uint32_t pronoun) const;
  bool may_have_words(std::uint32_t head) const;
  std::uint32_t depth(std::uint32_t token) const;
  std::optional<std::uint32_t> somebody_before(std::uint32_t token) const;
  std::optional<std::uint32_t> person_before(std::uint32_t token,
                                             std::optional<std::uint32_t> end = std::nullopt) const;
  std::optional<std::uint32_t> person_behind(std::uint32_t pronoun) const;

  const Reading& reading_;
};

// Do known genders and numbers agree?
bool agree(const Features& one, const Features& other);

}  // namespace rashomon
