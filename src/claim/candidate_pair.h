// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

#include <rashomon/claim.h>

namespace rashomon {

// Two claims of one aspect that may answer the same question, and the evidence for it. REQUIRES: a < b.
struct CandidatePair {
  ClaimId a, b;
  float weight = 0;                      // sum of the weights of all levels that held (Fellegi and Sunter, 1969)
  float similarity = 0;                  // of the two clauses, 0 to 1
  float sentence_similarity = 0;         // of their sentences, 0 to 1
  std::uint8_t anchors = 0;              // that agree positively: action, named participant, counted thing, place, time
  bool compatible = true;                // no slot that both fill, but the one compared, speaks against it
  std::uint8_t shared_participants = 0;  // agent and patient, where both name the same
  std::uint8_t other_participants = 0;   // agent and patient, where the two differ
  bool same_event = false;   // the sentences around them agree on a number, a time or a name of the same action
  bool same_action = false;  // the same class or lemma, or one a kind of the other
};

}  // namespace rashomon
