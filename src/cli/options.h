// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <boost/program_options/options_description.hpp>

#include <rashomon/result.h>

#include "cli/command.h"
#include "lang/pack.h"

namespace rashomon::cli {

// Options that every command has.
struct CommonOptions {
  std::string data_dir;
};

// Reads a command's arguments: options bound to the fields that `own` names, the rest into `inputs` (nullptr: the
// command takes none). Gives the status to exit with at once (help asked for, or an error that is already told), else
// nullopt.
//
//   Settings settings;
//   po::options_description own("Options of compare");
//   own.add_options()("format", po::value(&settings.format)->default_value("text"), "text, json ...");
//   if (const auto exit = parse(invocation, "compare INPUT...", own, common, &inputs)) return *exit;
std::optional<Exit> parse(const Invocation& invocation, std::string_view synopsis,
                          const boost::program_options::options_description& own, CommonOptions& common,
                          std::vector<std::string>* inputs);

// The folder with the packs, as the options and the environment say.
Result<std::string> packs_folder(const Invocation& invocation, const CommonOptions& common);

// "rashomon: MESSAGE" on standard error.
void complain(std::string_view message);

// Tells the error and gives the exit status of its code.
Exit fail(const Error& error);

// The word of `words` that is nearest to `word`, where it is near enough to have been meant; else empty. A view into
// `words`, which must not be a temporary.
std::string_view nearest(std::string_view word, const std::vector<std::string>& words);
std::string_view nearest(std::string_view word, std::vector<std::string>&& words) = delete;

}  // namespace rashomon::cli
