// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <rashomon/report.h>

namespace rashomon {

// How the results of a story stand to those of an earlier run.
struct SarifBaseline {
  struct State {
    std::string id;          // of the discrepancy
    std::string_view state;  // new, unchanged or updated
    std::string message;     // a line behind the result's own; may be empty
  };
  // A result of the earlier run that is no longer found.
  struct Absent {
    std::string id, fingerprint;
    Verdict verdict = Verdict::diverges;
    Aspect aspect = Aspect::action;
    std::string message, path;
  };
  std::vector<State> states;
  std::vector<Absent> absent;
};

struct SarifStory {
  const Report* report = nullptr;  // must not be null
  SarifBaseline baseline;
};

// SARIF 2.1.0 of several stories against their earlier runs. engine: "rashomon 0.1.0"; errors: what could not be done,
// a notification of the tool each.
std::string write_sarif(std::span<const SarifStory> stories, std::string_view engine,
                        std::span<const std::string> errors);

}  // namespace rashomon
