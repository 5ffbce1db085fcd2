// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>
#include <string>

#include <boost/program_options/options_description.hpp>

#include <rashomon/result.h>

#include "cli/command.h"
#include "document/reader.h"

namespace rashomon::cli {

// The options of every command that reads articles, as they were given.
struct InputOptions {
  std::string language, published;
};

// Binds --lang and --published.
void add_input_options(boost::program_options::options_description& own, InputOptions& options);

// Reads the inputs with the words of the packs in a folder. Fails on an option that is off; what cannot be read is told
// on standard error, and makes the command exit with 4 when it is done: exit_of(inputs).
Result<Inputs> load(std::span<const std::string> paths, const InputOptions& options, const std::string& packs);
Exit exit_of(const Inputs& inputs);

}  // namespace rashomon::cli
