// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "claim/claims.h"

namespace rashomon {

// How the article answers the questions of yes or no of table `issues`, each question and bearer once. A question that
// it answers both ways is left out. `contexts`: of the frames, in their order, as find_contexts gives them.
std::vector<IssueAnswer> find_issues(const Reading& reading, const std::vector<Frame>& frames,
                                     const std::vector<FrameContext>& contexts);

// The same as they stand in the text, with what is said twice or both ways. A step of find_issues().
std::vector<IssueAnswer> read_answers(const Reading& reading, const std::vector<Frame>& frames,
                                      const std::vector<FrameContext>& contexts);

// Puts the contexts of the answers behind the others: of the question, not of the action that answers it.
void add_contexts(const std::vector<Frame>& frames, const std::vector<IssueAnswer>& answers,
                  std::vector<FrameContext>& contexts);

// Of whom an answer is, and of how many.
struct Borne {
  Participant whose;
  Reach reach = Reach::one;
};
// The same as the argument of a predicate tells it; nullopt where nobody can tell, where the question is not asked of
// such, or where it is told of others than those told of before ("nobody else was hurt").
std::optional<Borne> borne_by(const Reading& reading, const IssueKind& kind, std::uint32_t predicate,
                              const Argument& argument, bool denied);

// Whose something is: "the driver's licence", "son casier", "l'alcoolémie du pilote"; nullopt where nothing tells.
std::optional<Argument> owner_in(const Reading& reading, std::uint32_t noun);

// "Without injury", "sans blessés": does its preposition deny it?
bool is_without(const Reading& reading, std::uint32_t noun);
// "No injuries", "sans blessés", "non armé": does a word beside it deny it?
bool has_own_denial(const Reading& reading, std::uint32_t t);

// What table `answers` makes of a word, with what completes it, its subject or its preposition.
struct IssuePhrase {
  std::vector<IssueRule>
      rules;                 // of no issue where the words keep others from answering: "taken to hospital for checks"
  bool preposition = false;  // the word's own is among them: "out of order", "sans casque"
  bool without = false;      // they hold a preposition that denies, and tell what it does: "escaped without a scratch"
  std::uint32_t part = UINT32_MAX;  // token that completes it and bears nothing; UINT32_MAX: none
};
// The narrowest that stand in the table: "turned down the offer" before "turned down".
std::vector<IssuePhrase> issue_phrases(const Reading& reading, std::uint32_t t);

}  // namespace rashomon
