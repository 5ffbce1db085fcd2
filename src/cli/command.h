// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace rashomon::cli {

// Exit statuses, fixed by the contract.
enum Exit : int { done = 0, findings = 1, usage = 2, bad_data = 3, bad_input = 4, internal = 5 };

// An option as its command describes it.
struct OptionEntry {
  std::string name, letter;  // "format"; "h", mostly empty
  std::string argument;      // "text|json" where it takes one of some words, "FILE"; empty: it takes none
  std::string description;
};

// What a command says of itself: the manual and the completions are made of it.
struct CommandPage {
  std::string synopsis;  // "compare INPUT..."
  std::vector<OptionEntry> options;
};

// What the process was started with, beside the command's own arguments.
struct Invocation {
  std::string program;                     // argv[0]
  std::string data_environment;            // $RASHOMON_DATA
  std::span<const std::string> arguments;  // behind the command's name
  CommandPage* page = nullptr;             // where it is given, the command fills it and does nothing else
};

// One subcommand: a file of its own defines it and main.cpp lists it.
struct Command {
  std::string_view name;
  std::string_view summary;  // half a line, for `rashomon --help`
  Exit (*run)(const Invocation& invocation);
};

// All commands, in the order of `rashomon --help`.
std::span<const Command> commands();

// What a command says of itself.
CommandPage page_of(const Command& command);

Exit run_analyze(const Invocation& invocation);
Exit run_check(const Invocation& invocation);
Exit run_claims(const Invocation& invocation);
Exit run_compare(const Invocation& invocation);
Exit run_completion(const Invocation& invocation);
Exit run_evaluate(const Invocation& invocation);
Exit run_explain(const Invocation& invocation);
Exit run_languages(const Invocation& invocation);
Exit run_manual(const Invocation& invocation);
Exit run_read(const Invocation& invocation);
Exit run_relate(const Invocation& invocation);
Exit run_review(const Invocation& invocation);
Exit run_values(const Invocation& invocation);

}  // namespace rashomon::cli
