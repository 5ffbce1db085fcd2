// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <optional>
#include <string>
#include <vector>

#include "record/conditions.h"
#include "record/findings.h"
#include "record/reviews.h"

namespace rashomon {

// How a finding stands to the record.
enum class FindingState : std::uint8_t { added, unchanged, changed, absent };
inline constexpr std::array<std::string_view, 4> state_names = {"new", "unchanged", "changed", "absent"};
inline std::string_view name_of(FindingState state) { return state_names[static_cast<std::size_t>(state)]; }

// A finding against the record: another fingerprint or verdict under the same id is a change.
struct FindingChange {
  FindingState state = FindingState::unchanged;
  RecordedFinding finding;             // as it is now; as it was where it is absent
  std::optional<RecordedFinding> was;  // as it was recorded, where it changed
  std::vector<Cause> causes;           // what may have made it so; empty where it is unchanged
  std::optional<Review> review;        // a person's decision that holds today
  // A rejected finding is told, and does not make `check` fail.
  bool counts() const { return state != FindingState::unchanged && !(review && review->rejected); }
};

// A story against its record.
struct CheckedStory {
  std::string name;
  std::string path;                    // of its record
  const Report* report = nullptr;      // outlives this
  std::vector<FindingChange> changes;  // ascending by id
  std::vector<Cause> differences;      // all that differs between then and now
  std::vector<StaleDecision> stale;
  std::string error;  // why the record cannot be used, naming it; empty: it can
};

// Findings as they were and as they are; reviews are left for the caller to set.
std::vector<FindingChange> changes_between(const FindingsRecord& was, const FindingsRecord& is);

// How many of a state there are, of those that count and all others.
std::size_t count(const CheckedStory& story, FindingState state);

// Has anything changed that counts?
bool changed(const CheckedStory& story);

}  // namespace rashomon
