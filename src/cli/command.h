// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>
#include <string>
#include <string_view>

namespace rashomon::cli {

// Exit statuses, fixed by the contract.
enum Exit : int { done = 0, findings = 1, usage = 2, bad_data = 3, bad_input = 4, internal = 5 };

// What the process was started with, beside the command's own arguments.
struct Invocation {
  std::string program;                     // argv[0]
  std::string data_environment;            // $RASHOMON_DATA
  std::span<const std::string> arguments;  // behind the command's name
};

// One subcommand: a file of its own defines it and main.cpp lists it.
struct Command {
  std::string_view name;
  std::string_view summary;  // half a line, for `rashomon --help`
  Exit (*run)(const Invocation& invocation);
};

Exit run_read(const Invocation& invocation);
Exit run_values(const Invocation& invocation);
Exit run_analyze(const Invocation& invocation);
Exit run_claims(const Invocation& invocation);
Exit run_check(const Invocation& invocation);
Exit run_evaluate(const Invocation& invocation);
Exit run_explain(const Invocation& invocation);
Exit run_review(const Invocation& invocation);
Exit run_compare(const Invocation& invocation);
Exit run_relate(const Invocation& invocation);

}  // namespace rashomon::cli
