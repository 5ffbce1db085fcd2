// SPDX-License-Identifier: Apache-2.0
// rashomon claims: the claims of each article, one JSON object a line.
#include <iostream>

#include <rashomon/engine.h>

#include "cli/inputs.h"
#include "cli/options.h"
#include "cli/wordings.h"

namespace rashomon::cli {

Exit run_claims(const Invocation& invocation) {
  CommonOptions common;
  InputOptions input_options;
  std::vector<std::string> paths;
  boost::program_options::options_description own("Options of claims");
  add_input_options(own, input_options);
  if (const auto exit = parse(invocation, "claims INPUT...", own, common, &paths)) return *exit;
  const auto packs = packs_folder(invocation, common);
  if (!packs) return fail(packs.error());
  auto inputs = load(paths, input_options, *packs);
  if (!inputs) return fail(inputs.error());
  const auto engine = Engine::open({*packs, 1});
  if (!engine) return fail(engine.error());
  const auto words = ReportWords::open(*packs, "");
  if (!words) return fail(words.error());
  for (auto& story : inputs->stories) {
    for (auto& article : story.articles) {
      const Report report = engine->compare(story.name, {std::move(article)}, {});
      // A line of claims has no place for what could not be read.
      for (const auto& [path, message] : report.diagnostics) complain(path + ": " + message);
      std::cout << write_claims({&report, 1}, write_options(*words));
    }
  }
  return exit_of(*inputs);
}

}  // namespace rashomon::cli
