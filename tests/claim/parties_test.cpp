// SPDX-License-Identifier: Apache-2.0
#include "claim/parties.h"

#include <vector>

#include <gtest/gtest.h>

namespace rashomon {
namespace {

Parties parties(const char* agent, const char* patient) {
  FrameContext context;
  const auto add = [&](Slot slot, const char* key) {
    auto& participant = context.participants.emplace_back();
    participant.slot = slot;
    participant.key = key;
  };
  add(Slot::agent, agent);
  add(Slot::patient, patient);
  return Parties(context);
}

// The first of many that fits is the one that a walk over them all comes to first.
TEST(FirstByParties, IsTheFirstThatFits) {
  std::vector<Parties> all;
  for (const auto* agent : {"", "police", "army"}) {
    for (const auto* patient : {"", "thief", "driver"}) all.push_back(parties(agent, patient));
  }
  for (std::size_t skipped = 0; skipped <= all.size(); ++skipped) {
    FirstByParties by_parties;
    for (auto i = skipped; i < all.size(); ++i) by_parties.add(all[i], i);
    for (const auto& asked : all) {
      auto expected = SIZE_MAX;
      for (auto i = all.size(); i-- > skipped;) {
        if (asked.fit(all[i])) expected = i;
      }
      EXPECT_EQ(by_parties.first(asked), expected);
    }
  }
}

}  // namespace
}  // namespace rashomon
