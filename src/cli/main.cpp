// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <cstdlib>
#include <exception>
#include <iostream>

#include "cli/options.h"
#include "cli/version.h"

namespace {

using namespace rashomon::cli;

void print_usage(std::ostream& out) {
  out << "usage: rashomon COMMAND [OPTION]... [INPUT]...\n\nShows where several outlets' accounts of the same events "
         "differ.\n\n";
  for (const auto& command : commands()) {
    out << "  " << command.name << std::string(12 - command.name.size(), ' ') << command.summary << '\n';
  }
  out << "\n`rashomon COMMAND --help` lists a command's options; `rashomon --version` what is built in.\n";
}

Exit unknown_command(const std::string& name) {
  std::vector<std::string> names;
  for (const auto& command : commands()) names.emplace_back(command.name);
  const auto near = nearest(name, names);
  complain("unknown command '" + name + "'" + (near.empty() ? "" : "; did you mean " + std::string(near) + "?"));
  return Exit::usage;
}

Exit run(const std::vector<std::string>& words, const std::string& program) {
  if (words.empty()) {
    print_usage(std::cerr);
    return Exit::usage;
  }
  if (words[0] == "--help" || words[0] == "-h") {
    print_usage(std::cout);
    return Exit::done;
  }
  if (words[0] == "--version") {
    std::cout << version_text();
    return Exit::done;
  }
  const auto command = std::ranges::find(commands(), words[0], &Command::name);
  if (command == commands().end()) return unknown_command(words[0]);
  const char* data = std::getenv("RASHOMON_DATA");
  return command->run({program, data == nullptr ? "" : data, std::span(words).subspan(1), nullptr});
}

}  // namespace

int main(int argc, char** argv) {
  std::ios::sync_with_stdio(false);
  try {
    return run({argv + 1, argv + argc}, argv[0]);
  } catch (const std::exception& error) {
    complain(std::string("internal error: ") + error.what());
    return Exit::internal;
  }
}
