// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

#include <rashomon/claim.h>

namespace rashomon {

// What may speak for or against two claims answering one question. How often or how strongly each holds is a number of
// its own; table `weights` says what it counts.
enum class Feature : std::uint8_t {
  action_same,
  action_kind,
  action_other,
  participant_named_same,
  participant_same,
  participant_kind,
  participant_named_other,
  participant_other,
  name_shared,
  clause_similarity,
  sentence_similarity,
  article_similarity,
  sentence_known,
  time_same,
  time_apart,
  place_same,
  place_apart,
  event_same,
  event_alone,
  event_main,
  lead_both,
  speaker_same,
  tally_same,
  tally_missing,
  thing_same,
  thing_kind,
  thing_other,
  subject_same,
  modifier_similarity,
  slot_same,
  part_other,
  thing_alone,
  value_same
};

inline constexpr std::array<std::string_view, 33> feature_names = {"action_same",
                                                                   "action_kind",
                                                                   "action_other",
                                                                   "participant_named_same",
                                                                   "participant_same",
                                                                   "participant_kind",
                                                                   "participant_named_other",
                                                                   "participant_other",
                                                                   "name_shared",
                                                                   "clause_similarity",
                                                                   "sentence_similarity",
                                                                   "article_similarity",
                                                                   "sentence_known",
                                                                   "time_same",
                                                                   "time_apart",
                                                                   "place_same",
                                                                   "place_apart",
                                                                   "event_same",
                                                                   "event_alone",
                                                                   "event_main",
                                                                   "lead_both",
                                                                   "speaker_same",
                                                                   "tally_same",
                                                                   "tally_missing",
                                                                   "thing_same",
                                                                   "thing_kind",
                                                                   "thing_other",
                                                                   "subject_same",
                                                                   "modifier_similarity",
                                                                   "slot_same",
                                                                   "part_other",
                                                                   "thing_alone",
                                                                   "value_same"};

// One number a feature, by Feature.
using FeatureVector = std::array<float, feature_names.size()>;

// Two claims of one aspect that may answer the same question, and the evidence for it. REQUIRES: a < b.
struct CandidatePair {
  ClaimId a, b;
  FeatureVector features{};
  float weight = 0;               // sum of the weights of all features (Fellegi and Sunter, 1969)
  float similarity = 0;           // of the two clauses, 0 to 1
  float sentence_similarity = 0;  // of their sentences, 0 to 1
  float article_similarity = 0;   // of their articles, 0 to 1
  float known = 0;                // the share of each one's sentence that the other's article speaks of, the lesser
  std::uint8_t anchors = 0;       // that agree positively: action, named participant, counted thing, place, time
  bool compatible = true;         // no slot that both fill, but the one compared, speaks against it
  std::uint8_t shared_participants = 0;  // agent and patient, where both name the same
  std::uint8_t other_participants = 0;   // agent and patient, where the two differ
  bool same_event = false;      // the sentences around them agree on a number, a time or a name of the same action
  bool same_action = false;     // the same class or lemma, or one a kind of the other
  bool same_tally = false;      // both count the same: the dead, those arrested
  bool one_person = false;      // both tell how old, or what, one person is
  bool narrowed_alike = false;  // both count one sort, narrowed in the same telling words, whatever is said of it

  // Are their articles known to tell of one situation?
  bool one_situation() const { return article_similarity >= 1; }

  float operator[](Feature feature) const { return features[static_cast<std::size_t>(feature)]; }
};

}  // namespace rashomon
