// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

// The tag sets of Universal Dependencies 2 (universaldependencies.org/u), as far as claims need them.
namespace rashomon {

enum class Upos : std::uint8_t {
  adj,
  adp,
  adv,
  aux,
  cconj,
  det,
  intj,
  noun,
  num,
  part,
  pron,
  propn,
  punct,
  sconj,
  sym,
  verb,
  x
};

// Universal relations, with the subtypes that claims tell apart; others are read as their universal part.
enum class Relation : std::uint8_t {
  root,
  acl,
  acl_relcl,
  advcl,
  advmod,
  amod,
  appos,
  aux,
  aux_caus,
  aux_pass,
  case_,
  cc,
  ccomp,
  clf,
  compound,
  conj,
  cop,
  csubj,
  csubj_pass,
  dep,
  det,
  discourse,
  dislocated,
  expl,
  expl_pass,
  fixed,
  flat,
  flat_name,
  goeswith,
  iobj,
  list,
  mark,
  nmod,
  nmod_poss,
  nsubj,
  nsubj_pass,
  nummod,
  obj,
  obl,
  obl_agent,
  obl_arg,
  obl_mod,
  orphan,
  parataxis,
  punct,
  reparandum,
  vocative,
  xcomp
};

// Named-entity tags, IOB2.
enum class EntityTag : std::uint8_t {
  outside,
  begin_person,
  in_person,
  begin_place,
  in_place,
  begin_organisation,
  in_organisation
};

enum class Number : std::uint8_t { none, singular, plural };
enum class Gender : std::uint8_t { none, masculine, feminine, neuter };
// Are they a man's and a woman's?
constexpr bool of_man_and_woman(Gender one, Gender other) {
  return (one == Gender::masculine && other == Gender::feminine) ||
         (one == Gender::feminine && other == Gender::masculine);
}
enum class Person : std::uint8_t { none, first, second, third };
enum class Tense : std::uint8_t { none, past, present, future, imperfect, pluperfect };
enum class Mood : std::uint8_t { none, indicative, subjunctive, conditional, imperative };
enum class VerbForm : std::uint8_t { none, finite, infinitive, participle, gerund };
enum class Voice : std::uint8_t { none, active, passive };
enum class PronType : std::uint8_t {
  none,
  article,
  demonstrative,
  personal,
  relative,
  interrogative,
  indefinite,
  negative,
  total
};
enum class NumType : std::uint8_t { none, cardinal, ordinal, fraction };
enum class Definite : std::uint8_t { none, definite, indefinite };
enum class Degree : std::uint8_t { none, positive, comparative, superlative };
enum class Case : std::uint8_t { none, nominative, genitive, dative, accusative, vocative, locative, instrumental };

// The universal features of one word.
struct Features {
  Number number = Number::none;
  Gender gender = Gender::none;
  Person person = Person::none;
  Tense tense = Tense::none;
  Mood mood = Mood::none;
  VerbForm verb_form = VerbForm::none;
  Voice voice = Voice::none;
  PronType pron_type = PronType::none;
  NumType num_type = NumType::none;
  Definite definite = Definite::none;
  Degree degree = Degree::none;
  Case case_ = Case::none;
  bool possessive = false, reflexive = false, negative = false;
  bool operator==(const Features&) const = default;
};

// CoNLL-U names. Reading takes any treebank's: unknown subtypes fall back to the universal relation, unknown features
// are left out, an unknown tag is X.
std::string_view name_of(Upos upos);
std::string_view name_of(Relation relation);
std::string conllu_features(const Features& features);  // "Number=Sing|Person=3", "_" where there is none
Upos upos_of(std::string_view name);
Relation relation_of(std::string_view name);
Features features_of(std::string_view conllu);

// The universal part: nsubj:pass is nsubj.
Relation universal(Relation relation);

}  // namespace rashomon
