// SPDX-License-Identifier: Apache-2.0
// rashomon relate: one text against another, JSON Lines in and out; both are taken to be about one situation.
#include <iostream>

#include <rashomon/engine.h>

#include "base/json_writer.h"
#include "cli/options.h"
#include "document/json.h"

namespace rashomon::cli {
namespace {

struct Case {
  std::string id, language, premise, hypothesis;
};

Result<Case> read_case(std::string_view line) {
  const auto object = parse_object(line);
  if (!object) return object.error();
  Case one;
  for (const auto& [name, field] : {std::pair{"id", &one.id}, std::pair{"lang", &one.language},
                                    std::pair{"premise", &one.premise}, std::pair{"hypothesis", &one.hypothesis}}) {
    auto text = text_member(*object, name);
    if (!text) return text.error();
    *field = *std::move(text);
  }
  return one;
}

std::string line_of(const Case& one, const Related& related) {
  const auto kind = kind_of(related.verdict);
  const bool conflict = kind == EdgeKind::conflict, agree = kind == EdgeKind::agreement;
  JsonWriter json;
  json.open_object().member("id", one.id).member("relation", conflict ? "conflict" : agree ? "agree" : "none");
  json.member("verdict", name_of(related.verdict)).member("confidence", related.confidence);
  json.member("aspect", name_of(related.aspect)).member("reason", related.reason).close_object();
  return json.take();
}

}  // namespace

Exit run_relate(const Invocation& invocation) {
  CommonOptions common;
  boost::program_options::options_description own("Options of relate");
  if (const auto exit = parse(invocation, "relate < CASES", own, common, nullptr)) return *exit;
  const auto packs = packs_folder(invocation, common);
  if (!packs) return fail(packs.error());
  const auto engine = Engine::open({*packs, 1});
  if (!engine) return fail(engine.error());
  auto exit = Exit::done;
  std::string line;
  for (int number = 1; std::getline(std::cin, line); ++number) {
    if (line.empty()) continue;
    const auto one = read_case(line);
    if (!one) {
      complain("-:" + std::to_string(number) + ": " + one.error().message);
      exit = Exit::bad_input;
      continue;
    }
    std::cout << line_of(*one, engine->relate(one->premise, one->hypothesis, one->language)) << '\n';
  }
  return exit;
}

}  // namespace rashomon::cli
