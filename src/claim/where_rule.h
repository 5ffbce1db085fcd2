// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>

namespace rashomon {

// How a place stands to what is done: "in Leeds", "to Leeds", "from Leeds", "left Leeds" (that the verb governs),
// "Leeds hosts the talks" (the verb's subject).
enum class Way : std::uint8_t { at, to, from, governed, hosts };

// A question of where that an action answers, whatever the verb: a row of table `whereabouts`.
struct WhereRule {
  std::string slot, thing;  // who or what must take part, "agent" or "patient" and its class; empty: anybody
  Way way = Way::at;
  std::string question;
  bool personal = false;  // each who takes part has an answer of their own: where somebody was arrested
};

}  // namespace rashomon
