// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <rashomon/claim.h>

#include "analysis/analysis.h"

namespace rashomon {

// What a participant or circumstance is to an action.
enum class Slot : std::uint8_t {
  agent,
  patient,
  recipient,
  attribute,
  instrument,
  cause,
  place,
  time,
  target,
  purpose,
  topic,
  company,
  source,
  manner,
  scope
};

inline constexpr std::array<std::string_view, 15> slot_rules = {
    "slot/agent", "slot/patient", "slot/recipient", "slot/attribute", "slot/instrument",
    "slot/cause", "slot/place",   "slot/time",      "slot/target",    "slot/purpose",
    "slot/topic", "slot/company", "slot/source",    "slot/manner",    "slot/scope"};
inline std::string_view rule_of(Slot slot) { return slot_rules[static_cast<std::size_t>(slot)]; }

struct Argument {
  Slot slot = Slot::patient;
  std::uint32_t head = 0;  // token
  TokenRange tokens;       // the phrase, without what is coordinated with it
};

// One predication: who did what to whom, where, when. A verb, an event noun, or a predicate with a copula.
struct Frame {
  std::uint32_t predicate = 0;  // token
  std::uint32_t sentence = 0;
  TokenRange clause;     // from the first to the last token that belongs to it
  std::string action;    // class of the pack; where it has none, "~" and the lemma
  bool nominal = false;  // an event noun: "l'attaque"
  bool copular = false;  // "X est Y": the predicate is Y
  std::vector<Argument> arguments;
  Polarity polarity = Polarity::affirmed;
  Modality modality = Modality::asserted;
  Attribution attribution;
  std::optional<std::uint32_t> inside;  // index of the frame whose content this is: a denial, an admission, a report
  bool quoted = false;                  // its predicate stands within quotation marks
};

}  // namespace rashomon
