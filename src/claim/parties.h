// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <set>
#include <string>

#include "claim/context.h"

namespace rashomon {

// Who does it and to whom, as far as a frame says.
struct Parties {
  std::set<std::string> agents, patients;

  explicit Parties(const FrameContext& context) {
    for (const auto& participant : context.participants) {
      if (participant.key.empty()) continue;
      if (participant.slot == Slot::agent) agents.insert(participant.key);
      if (participant.slot == Slot::patient) patients.insert(participant.key);
    }
  }
  // May the two be the same? What one leaves out is no difference.
  bool fit(const Parties& other) const { return fit(agents, other.agents) && fit(patients, other.patients); }

 private:
  static bool fit(const std::set<std::string>& one, const std::set<std::string>& other) {
    return one.empty() || other.empty() || one == other;
  }
};

}  // namespace rashomon
