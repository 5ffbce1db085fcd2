// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include "claim/distant_subjects.h"
#include "claim/insertions.h"
#include "claim/reading.h"
#include "claim/speaker_phrases.h"

namespace rashomon {

// Which verbs report, and the head of who speaks by each. A view: the reading must outlive it.
class Subjects {
 public:
  explicit Subjects(const Reading& reading)
      : reading_(reading), phrases_(reading), insertions_(reading), distant_(reading) {}

  // Is the frame's verb one that tells of words? "Hit", "show" and "share" tell of much else.
  bool tells_of_words(const Frame& frame) const;
  // Does it tell of words, and say them or stand beside them: a clause, a quotation, what it is inserted into?
  bool reports(const Frame& frame) const;
  // "Il s'agit, souligne le maire, d'une première": set off by a comma, its subject behind it.
  bool is_inserted(std::uint32_t verb) const { return insertions_.is_inserted(verb); }
  // "Ils ont pris la moto, énumère Issa, et le mil": whatever a verb set off by commas means, a person behind it tells.
  bool has_person_behind(const Frame& frame) const;
  // An infinitive, or a participle that only describes a noun: it has no subject of its own.
  bool only_describes(std::uint32_t verb) const;
  // The head of who speaks: the subject, of several the one with a name; behind the verb where it is inverted
  // ("a déclaré vendredi son avocat"); nullopt where nobody is.
  std::optional<std::uint32_t> speaker_of(const Frame& frame) const;
  // The noun phrase that follows a verb at once, whatever the tree makes of it; nullopt where none does.
  std::optional<std::uint32_t> speaker_behind(std::uint32_t verb) const { return phrases_.speaker_behind(verb); }
  // "souffle-t-on dans l'entourage du ministre", "ajoute-t-elle": who is tied to a verb by a hyphen; nullopt where
  // nobody is.
  std::optional<std::uint32_t> inverted_speaker(std::uint32_t verb) const;
  // Does the frame's verb follow at once on a quotation that ends before `begin`, its subject beside it ("« On ne
  // lâchera rien ! » scandaient les infirmières"), whatever it means?
  bool answers(std::uint32_t begin, const Frame& frame) const;

  // Before a colon a verb that tells of no words needs somebody to say them: "Le maire hausse les épaules : « ... »",
  // not "Le thème est connu : « ... »".
  bool may_introduce(const Frame& frame) const;

 private:
  bool holds_words(const Frame& frame) const;
  bool stands_for_nobody(std::uint32_t pronoun) const;
  bool acts_on(const Frame& frame) const;
  bool answers_words(std::uint32_t verb) const;
  bool is_set_off_name(std::uint32_t head) const;
  bool is_finite(std::uint32_t verb) const;
  bool is_rather(std::uint32_t subject, std::uint32_t other) const;
  std::optional<std::uint32_t> subject_in_tree(const Frame& frame) const;
  std::optional<std::uint32_t> named_behind(std::optional<std::uint32_t> head) const;
  std::optional<std::uint32_t> heard_to_speak(std::uint32_t verb) const;

  const Reading& reading_;
  SpeakerPhrases phrases_;
  Insertions insertions_;
  DistantSubjects distant_;
};

}  // namespace rashomon
