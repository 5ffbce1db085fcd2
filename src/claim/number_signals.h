// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstdint>
#include <string_view>
#include <vector>

#include "base/logistic.h"

namespace rashomon {

// What tells for or against two numbers that differ answering one question. It decides where no level of their ladder
// does; the weights are fitted to all such pairs, as those that a level decides are most of what is known of them.
enum class NumberSignal : std::uint8_t {
  evidence,        // CandidatePair::weight
  unlike,          // how far apart the two are, as the logarithm of their quotient, up to a limit
  other_order,     // one is of another order than the other
  lead_both,       // Feature::lead_both
  modifiers,       // Feature::modifier_similarity
  part,            // one alone is narrowed, and so much less
  narrowed_apart,  // each is narrowed in its own way
  rivalled,        // both stand beside other numbers of such things in their sentences
  exact,           // neither is rounded, estimated or bounded
  ahead,           // evidence beyond that of the next pair of either claim whose numbers differ, up to a limit
  unanswered,      // neither article gives the other's number
};

// The rows of table `weights` that say what each counts.
inline constexpr std::array<std::string_view, 11> number_signal_names = {
    "number_evidence",  "number_unlike", "number_other_order",    "number_lead_both",
    "number_modifiers", "number_part",   "number_narrowed_apart", "number_rivalled",
    "number_exact",     "number_ahead",  "number_unanswered"};

// One number a signal, by NumberSignal.
using NumberSignals = std::array<float, number_signal_names.size()>;

// How surely two numbers that differ answer one question (Fellegi and Sunter, 1969).
struct NumberOdds {
  LogisticModel model{std::vector<double>(number_signal_names.size())};  // of the signals
  double least = 0;                                                      // probability from which the two conflict
  double unlike_most = 0;                                                // limits of the signals that have one
  double ahead_most = 0;
};

}  // namespace rashomon
