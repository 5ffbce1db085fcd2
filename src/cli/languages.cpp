// SPDX-License-Identifier: Apache-2.0
// rashomon languages: what each language pack supports, by what it holds.
#include <algorithm>
#include <array>
#include <iostream>

#include "base/json_writer.h"
#include "cli/options.h"
#include "cli/output.h"
#include "cli/shared_options.h"
#include "lang/pack.h"
#include "record/conditions.h"
#include "report/page.h"

namespace rashomon::cli {
namespace {

// What a pack may support, and the section without which it does not.
struct Ability {
  std::string_view name, section, means;
};

constexpr std::array abilities = {
    Ability{"values", "numbers", "numbers and times are read (rashomon values)"},
    Ability{"trees", "model", "sentences are tagged and parsed (rashomon analyze)"},
    Ability{"lemmas", "lexicon", "a lexicon of word forms helps with lemmas"},
    Ability{"claims", "actions", "claims are taken and compared (rashomon compare)"},
    Ability{"reports", "report", "reports can be written in it (--report-lang)"},
};

bool supports(const Pack& pack, std::string_view section) {
  if (pack.table(section).rows() > 0) return true;
  return !pack.blob(section).empty() || pack.map(section).size() > 0;
}

struct Listed {
  std::string name;
  std::vector<bool> abilities;  // in their order
};

Result<std::vector<Listed>> listed(const std::string& folder) {
  std::vector<Listed> all;
  for (const auto& name : packs_in(folder)) {
    if (name == shared_pack || name == places_pack) continue;
    const auto pack = Pack::open(folder + "/" + name + ".pack");
    if (!pack) return pack.error();
    Listed language{name, {}};
    for (const auto& ability : abilities) language.abilities.push_back(supports(*pack, ability.section));
    all.push_back(std::move(language));
  }
  return all;
}

std::string as_text(const std::vector<Listed>& all) {
  const auto cell = [](std::string_view text) { return padded(text, 10); };
  const auto trimmed = [](const std::string& line) { return line.substr(0, line.find_last_not_of(' ') + 1) + '\n'; };
  std::string head = cell("language"), text, legend;
  for (const auto& ability : abilities) {
    head += cell(ability.name);
    legend += "  " + cell(ability.name) + std::string(ability.means) + '\n';
  }
  for (const auto& language : all) {
    auto line = cell(language.name);
    for (const bool able : language.abilities) line += cell(able ? "yes" : "-");
    text += trimmed(line);
  }
  return trimmed(head) + text + '\n' + legend;
}

std::string as_json(const std::vector<Listed>& all) {
  JsonWriter json(2);
  json.open_object().member("format", "rashomon-languages/1").key("languages").open_array();
  for (const auto& language : all) {
    json.open_object().member("language", language.name);
    for (std::size_t i = 0; i < abilities.size(); ++i) json.member(abilities[i].name, bool{language.abilities[i]});
    json.close_object();
  }
  json.close_array().close_object();
  return json.take() + '\n';
}

}  // namespace

Exit run_languages(const Invocation& invocation) {
  CommonOptions common;
  std::string format;
  Options own("Options of languages");
  add_format(own, format, text_or_json, "how the list is written");
  if (const auto exit = parse(invocation, "languages", own, common, nullptr)) return *exit;
  if (const auto exit = check_format(format, text_or_json)) return *exit;
  const auto packs = packs_folder(invocation, common);
  if (!packs) return fail(packs.error());
  const auto all = listed(*packs);
  if (!all) return fail(all.error());
  return write(format == "json" ? as_json(*all) : as_text(*all), "");
}

}  // namespace rashomon::cli
