// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <vector>

#include "claim/reading.h"

namespace rashomon {

// Finds who speaks: the subject of a verb that reports, the one behind a cue. Views: what it sees must outlive it.
class Speakers {
 public:
  explicit Speakers(const Reading& reading) : reading_(reading) {}

  // Is the frame's verb one that tells of words? "Hit", "show" and "share" tell of much else.
  bool tells_of_words(const Frame& frame) const;
  // Does it tell of words, and say them or stand beside them: a clause, a quotation, what it is inserted into?
  bool reports(const Frame& frame) const;
  // "Il s'agit, souligne le maire, d'une première": set off by a comma, its subject behind it.
  bool is_inserted(std::uint32_t verb) const;
  // An infinitive, or a participle that only describes a noun: it has no subject of its own.
  bool only_describes(std::uint32_t verb) const;
  // The head of who speaks: the subject, of several the one with a name; behind the verb where it is inverted
  // ("a déclaré vendredi son avocat"); nullopt where nobody is.
  std::optional<std::uint32_t> speaker_of(const Frame& frame) const;
  // The noun phrase that follows a verb at once, whatever the tree makes of it; nullopt where none does.
  std::optional<std::uint32_t> speaker_behind(std::uint32_t verb) const;
  // Does the frame's verb follow at once on a quotation that ends before `begin`, its subject beside it ("« On ne
  // lâchera rien ! » scandaient les infirmières"), whatever it means?
  bool answers(std::uint32_t begin, const Frame& frame) const;
  // Who stands between a quotation that the sentence goes on from and the verb; nullopt where nobody does.
  std::optional<std::uint32_t> speaker_between(std::uint32_t verb) const;
  // The attribution to the one whose phrase has the head. Without an entity where it is a pronoun that nobody resolved
  // or that speaks itself ("we").
  Attribution attribution_to(std::uint32_t source, Span cue) const;
  // Does the phrase name a person, or an office?
  bool is_person(std::uint32_t head) const;
  // The one who spoke last, for pronouns that follow.
  void note(const Attribution& attribution);

 private:
  bool holds_words(const Frame& frame) const;
  // Is it the head of a phrase that can name who speaks, quoted only where the verb is?
  bool may_speak(std::uint32_t head, std::uint32_t verb) const;
  std::optional<std::uint32_t> speaker_before(std::uint32_t verb) const;
  std::uint32_t sentence_end(std::uint32_t t) const;
  bool closes_subject(std::uint32_t comma, std::uint32_t verb) const;
  std::uint32_t issuer_of(std::uint32_t head) const;
  std::optional<std::uint32_t> inverted_pronoun(std::uint32_t verb) const;
  bool stands_for_nobody(std::uint32_t pronoun) const;
  std::optional<std::uint32_t> source_behind(std::uint32_t verb) const;
  std::uint32_t top_within(std::uint32_t t, std::uint32_t begin, std::uint32_t end) const;
  std::optional<std::uint32_t> passive_agent(std::uint32_t verb) const;
  bool is_adjective_as_noun(std::uint32_t head) const;
  std::optional<std::uint32_t> before_verb(std::uint32_t verb) const;
  bool sets_off(std::uint32_t t) const;
  std::optional<std::uint32_t> subject_inserted(std::uint32_t verb) const;
  bool stands_alone(std::uint32_t verb) const;
  bool acts_on(const Frame& frame) const;
  bool has_verb(std::uint32_t begin, std::uint32_t end) const;
  bool ends_latter(std::uint32_t t) const;
  bool completes(std::uint32_t verb, std::uint32_t t) const;
  bool stands_for_one(std::uint32_t t) const;
  std::uint32_t end_of_addressee(std::uint32_t t, std::uint32_t end) const;
  std::optional<std::uint32_t> person_before(std::uint32_t token,
                                             std::optional<std::uint32_t> end = std::nullopt) const;
  bool says_name(std::uint32_t head, const Name& name) const;
  Features features_of(std::uint32_t noun) const;
  std::optional<std::uint32_t> person_behind(std::uint32_t pronoun) const;
  std::optional<std::uint32_t> latter(std::uint32_t head) const;
  std::uint32_t antecedent_of(std::uint32_t pronoun) const;
  Attribution last_spoken(Attribution attribution) const;

  const Reading& reading_;
  std::string last_speaker_, last_entity_;
  bool last_named_ = false;
  Features last_features_;
};

}  // namespace rashomon
