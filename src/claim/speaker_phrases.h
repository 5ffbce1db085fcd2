// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include "claim/reading.h"

namespace rashomon {

// Where a phrase that can name who speaks stands beside a verb, whatever the tree makes of it. A view: the reading must
// outlive it.
class SpeakerPhrases {
 public:
  explicit SpeakerPhrases(const Reading& reading) : reading_(reading) {}

  // The noun phrase that follows a verb at once, adverbials aside ("a déclaré vendredi son avocat"); nullopt where none
  // does.
  std::optional<std::uint32_t> speaker_behind(std::uint32_t verb) const;
  // The noun phrase right before the verb: "his lawyer, Karim Benali, said".
  std::optional<std::uint32_t> speaker_before(std::uint32_t verb) const;
  // Who stands between a quotation that the sentence goes on from and the verb; nullopt where nobody does.
  std::optional<std::uint32_t> speaker_between(std::uint32_t verb) const;
  // "a-t-il ajouté", "dit-elle", "assure-t-on": the pronoun that a hyphen ties to the verb or its auxiliary.
  std::optional<std::uint32_t> inverted_pronoun(std::uint32_t verb) const;
  // "Peut-on lire dans un communiqué de la marine": the phrase behind the first preposition.
  std::optional<std::uint32_t> source_behind(std::uint32_t verb) const;
  // "L'attaque a été qualifiée de « lâche » par le roi": whoever does it.
  std::optional<std::uint32_t> passive_agent(std::uint32_t verb) const;
  // "le chef de l'État rappelant que ...": the noun phrase behind a comma that a participle follows at once.
  std::optional<std::uint32_t> subject_of_participle(std::uint32_t verb) const;
  // Is it the head of a phrase that can name who speaks, quoted only where the verb is?
  bool may_speak(std::uint32_t head, std::uint32_t verb) const;
  // "-t-il", "-elle": does a hyphen tie the pronoun to the verb before it?
  bool is_tied(std::uint32_t pronoun) const;
  // Does a comma stand between two tokens?
  bool is_set_off(std::uint32_t one, std::uint32_t other) const;
  // The highest token that one hangs from within a range.
  std::uint32_t top_within(std::uint32_t t, std::uint32_t begin, std::uint32_t end) const;

 private:
  std::uint32_t sentence_end(std::uint32_t t) const;
  bool is_adjective_as_noun(std::uint32_t head) const;
  bool ends_latter(std::uint32_t t) const;
  bool stands_between(std::uint32_t verb, std::uint32_t t) const;
  bool completes(std::uint32_t verb, std::uint32_t t) const;
  bool stands_for_one(std::uint32_t t) const;
  std::uint32_t end_of_adverbial(std::uint32_t t) const;
  std::uint32_t end_of_addressee(std::uint32_t t, std::uint32_t end) const;

  const Reading& reading_;
};

}  // namespace rashomon
