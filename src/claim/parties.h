// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <type_traits>
#include <utility>

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

// The first of many whose parties fit given ones, without a walk over them all.
class FirstByParties {
 public:
  // `index`: ascending from call to call.
  void add(const Parties& parties, std::size_t index) {
    const auto& [agents, patients] = parties;
    both_.try_emplace({agents, patients}, index);
    agents_.try_emplace(agents, index);
    patients_.try_emplace(patients, index);
    any_ = std::min(any_, index);
  }

  // SIZE_MAX where none fits.
  std::size_t first(const Parties& parties) const {
    const auto& [agents, patients] = parties;
    const Keys none;
    if (agents.empty() && patients.empty()) return any_;
    if (patients.empty()) return std::min(find(agents_, agents), find(agents_, none));
    if (agents.empty()) return std::min(find(patients_, patients), find(patients_, none));
    return std::min({find(both_, {agents, patients}), find(both_, {agents, none}), find(both_, {none, patients}),
                     find(both_, {none, none})});
  }

 private:
  using Keys = std::set<std::string>;
  template <class Key>
  static std::size_t find(const std::map<Key, std::size_t>& of, const std::type_identity_t<Key>& key) {
    const auto found = of.find(key);
    return found == of.end() ? SIZE_MAX : found->second;
  }

  std::map<std::pair<Keys, Keys>, std::size_t> both_;
  std::map<Keys, std::size_t> agents_, patients_;
  std::size_t any_ = SIZE_MAX;
};

}  // namespace rashomon
