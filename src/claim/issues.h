// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "claim/claims.h"

namespace rashomon {

// How the article answers the questions of yes or no of table `issues`, each question and bearer once. A question that
// it answers both ways is left out. `contexts`: of the frames, in their order, as find_contexts gives them.
std::vector<IssueAnswer> find_issues(const Reading& reading, const std::vector<Frame>& frames,
                                     const std::vector<FrameContext>& contexts);

// Puts the contexts of the answers behind the others: of the question, not of the action that answers it.
void add_contexts(const Reading& reading, const std::vector<Frame>& frames, const std::vector<IssueAnswer>& answers,
                  std::vector<FrameContext>& contexts);

// What table `answers` makes of a word, with what completes it, its subject or its preposition, the narrowest first.
struct IssuePhrase {
  std::vector<IssueRule> rules;
  std::uint32_t part = UINT32_MAX;  // token that completes it and bears nothing; UINT32_MAX: none
};
std::optional<IssuePhrase> issue_phrase(const Reading& reading, std::uint32_t t);

}  // namespace rashomon
