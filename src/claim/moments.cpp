// SPDX-License-Identifier: Apache-2.0
// Which moment of an event an action tells of, whatever the verb: "was spotted", "was noticed".
#include "claim/moments.h"

#include <algorithm>

namespace rashomon {

std::vector<std::string> moments_of(const Classes& classes, std::string_view action,
                                    const std::vector<Participant>& participants) {
  std::vector<std::string> moments;
  for (const auto& rule : classes.moments(action)) {
    const auto slot = rule.slot == "agent" ? Slot::agent : Slot::patient;
    const bool holds = rule.thing.empty() || std::ranges::any_of(participants, [&](const Participant& each) {
                         return each.slot == slot && classes.is_a(each.thing, rule.thing);
                       });
    if (holds) moments.push_back(rule.moment);
  }
  std::ranges::sort(moments);
  const auto repeated = std::ranges::unique(moments);
  moments.erase(repeated.begin(), repeated.end());
  return moments;
}

bool share_moment(const ClaimContext& one, const ClaimContext& other) {
  return std::ranges::any_of(
      one.moments, [&](const std::string& moment) { return std::ranges::binary_search(other.moments, moment); });
}

}  // namespace rashomon
