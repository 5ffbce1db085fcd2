// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <set>
#include <string>

#include "claim/classes.h"
#include "claim/context.h"
#include "claim/reading.h"

namespace rashomon {

// Which claims of an article a reader would list by themselves: who did what to whom, how many, where and when; not
// what is said of every verb, nor what only carries or names something else.
class Worth {
 public:
  // first_sentence: of the text, behind the title. All must outlive it.
  Worth(const Reading& reading, const Classes& classes, const ArticleClaims& out, std::uint32_t first_sentence);

  bool is_worth_listing(std::size_t i) const;

 private:
  const Frame* frame_of(std::size_t i) const;
  bool introduces(const Name& name) const;
  static bool says_who(const Role& role);
  bool tells_who(std::size_t i) const;
  bool in_apposition(std::size_t i) const;
  bool is_definite(std::size_t i) const;
  bool brings_one_in(TokenRange phrase) const;
  bool tells_where(std::size_t i) const;
  bool names_other(std::size_t i) const;
  bool says_where(std::size_t i) const;
  bool tells_how_many(std::size_t i) const;
  bool leads(std::size_t i) const;
  bool is_quoted(const Frame& frame) const;
  bool tells_action(std::size_t i) const;
  bool tells_event(std::size_t i, const Frame& noun) const;
  bool stands_beside(const Frame& frame) const;
  bool only_sorts(const Frame& frame) const;
  bool names_people(const Frame& frame) const;
  bool only_reports(const Frame& frame) const;
  bool only_qualifies(const Frame& frame) const;
  bool takes_part(std::uint32_t noun) const;
  bool names_agent(std::size_t i) const;
  bool names_parties(std::size_t i) const;
  bool tells_stance(std::size_t i) const;
  bool governed(const Frame& frame) const;
  bool is_ready(const Token& token) const;
  bool tells_words(std::size_t i) const;
  bool carries_another(const Frame& frame) const;

  const Reading& reading_;
  const Classes& classes_;
  const ArticleClaims& out_;
  std::uint32_t first_sentence_;
  std::set<std::uint32_t> predicates_;
  std::set<Span> cues_, speakers_;    // of attributions
  std::set<std::string> introduced_;  // keys of those whose role is told
};

}  // namespace rashomon
