// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include "claim/reading.h"
#include "claim/speaker_phrases.h"

namespace rashomon {

// Clauses that report and are set off within what they report: "Il s'agit, souligne le maire, d'une première". A view:
// the reading must outlive it.
class Insertions {
 public:
  explicit Insertions(const Reading& reading) : reading_(reading), phrases_(reading) {}

  // Is the verb set off by a comma, its subject behind or before it?
  bool is_inserted(std::uint32_t verb) const;
  // "The driver fled on foot, police said on Monday": the head of a subject that only commas tie to what is said.
  std::optional<std::uint32_t> subject_inserted(std::uint32_t verb) const;

 private:
  std::optional<std::uint32_t> before_verb(std::uint32_t verb) const;
  bool opens_as_person(std::uint32_t t) const;
  bool sets_off(std::uint32_t t) const;
  bool has_verb(std::uint32_t begin, std::uint32_t end) const;
  bool stands_alone(std::uint32_t verb) const;
  bool closes_subject(std::uint32_t comma, std::uint32_t verb) const;
  std::uint32_t sentence_end(std::uint32_t t) const;

  const Reading& reading_;
  SpeakerPhrases phrases_;
};

}  // namespace rashomon
