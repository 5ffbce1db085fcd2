// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include "claim/reading.h"

namespace rashomon {

// Whom a pronoun that speaks stands for. A view: the reading must outlive it.
class Antecedents {
 public:
  explicit Antecedents(const Reading& reading) : reading_(reading) {}

  // The head of the last subject that a pronoun may mean, else of the only person named near it; the pronoun itself
  // where that is a guess.
  std::uint32_t antecedent_of(std::uint32_t pronoun) const;
  // "celle-ci", "the latter": whoever was named last, where the pack says that the words tell so.
  std::optional<std::uint32_t> latter(std::uint32_t head) const;

  // May a pronoun with the features stand for the head of a phrase, as far as persons and things tell?
  bool may_be_meant(std::uint32_t head, const Features& pronoun) const;
  // The features of a noun, its gender as its article tells it.
  Features features_of(std::uint32_t noun) const;

 private:
  std::optional<std::uint32_t> somebody_before(std::uint32_t token) const;
  std::optional<std::uint32_t> person_before(std::uint32_t token,
                                             std::optional<std::uint32_t> end = std::nullopt) const;
  std::optional<std::uint32_t> person_behind(std::uint32_t pronoun) const;

  const Reading& reading_;
};

// Do known genders and numbers agree?
bool agree(const Features& one, const Features& other);

}  // namespace rashomon
