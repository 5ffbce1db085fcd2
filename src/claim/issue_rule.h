// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

namespace rashomon {

// What answers a question of yes or no: a row of table `issue_answers`, or of a language's `answers`.
struct IssueRule {
  std::string issue;
  bool yes = false;
  std::string slot;  // whose answer it is: agent, patient, owner, official, either
};

// A question of yes or no that news asks: a row of table `issues`.
struct IssueKind {
  std::string bearer;    // class of those that it is asked of; empty: of nobody in the event
  bool all = false;      // what is denied of everybody is set against what befell anybody
  bool past = false;     // it may have come about long before the event
  bool coming = false;   // what is only to come answers it, too
  bool culprit = false;  // it is asked of who did it or is held to have done it
  bool between = false;  // neither it nor the contrary may be so, so that no denial of the contrary answers it
  bool fixed = false;    // no day changes it
};

}  // namespace rashomon
