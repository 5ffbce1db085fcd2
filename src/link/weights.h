// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <rashomon/result.h>

#include "lang/pack.h"

namespace rashomon {

// The weights of evidence and the sums that suffice (pack `und`, table `weights`).
struct Weights {
  double action_same = 0, action_kind = 0, action_other = 0;
  double participant_named_same = 0, participant_same = 0, participant_kind = 0;
  double participant_named_other = 0, participant_other = 0;
  double name_shared = 0, clause_similarity = 0, sentence_similarity = 0;
  double time_same = 0, time_apart = 0, place_same = 0, place_apart = 0, event_same = 0, speaker_same = 0;
  double thing_same = 0, thing_kind = 0, thing_other = 0, subject_same = 0, modifier_similarity = 0, slot_same = 0,
         part_other = 0;
  double threshold_agreement = 0, threshold_conflict = 0;
  double threshold_related = 0, threshold_contrary = 0;  // where both are known to tell of one situation

  // Fails on a feature that is missing, unknown or no number, naming it.
  static Result<Weights> open(const Pack& shared);
};

}  // namespace rashomon
