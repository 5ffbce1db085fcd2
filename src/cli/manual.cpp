// SPDX-License-Identifier: Apache-2.0
// rashomon manual: the page for man, made of what every command says of itself.
#include <array>

#include "cli/options.h"
#include "cli/output.h"
#include "cli/shared_options.h"

namespace rashomon::cli {
namespace {

// As text of roff: what would be a command or an escape there is none.
std::string roff(std::string_view text) {
  std::string safe;
  for (const char c : text) {
    if (c == '\\') {
      safe += "\\e";
      continue;
    }
    if (c == '-') safe += '\\';
    if ((c == '.' || c == '\'') && safe.empty()) safe += "\\&";
    safe += c;
  }
  return safe;
}

std::string option_text(const OptionEntry& option) {
  std::string text = ".TP\n";
  if (!option.letter.empty()) text += "\\fB\\-" + option.letter + "\\fR, ";
  text += "\\fB\\-\\-" + roff(option.name) + "\\fR";
  if (!option.argument.empty()) text += " \\fI" + roff(option.argument) + "\\fR";
  return text + "\n" + roff(option.description) + "\n";
}

std::string command_text(const Command& command) {
  const auto page = page_of(command);
  auto text = ".SS rashomon " + roff(page.synopsis) + "\n" + roff(command.summary) + ".\n";
  for (const auto& option : page.options) {
    if (option.name != "help" && option.name != "version" && option.name != "data-dir") text += option_text(option);
  }
  return text;
}

constexpr std::array<std::pair<std::string_view, std::string_view>, 6> statuses = {{
    {"0", "done"},
    {"1", "findings over the threshold asked for, changed against the record, or figures below the floor"},
    {"2", "wrong usage"},
    {"3", "a language pack, corpus, record or gold that cannot be used"},
    {"4", "an input that cannot be read; every other input is still processed"},
    {"5", "a defect of the program"},
}};

std::string manual() {
  std::string text = ".TH RASHOMON 1 \"\" \"rashomon " RASHOMON_VERSION
                     "\"\n.SH NAME\nrashomon \\- where several outlets' "
                     "accounts of the same events differ\n.SH SYNOPSIS\n.B rashomon\n.I COMMAND\n[\\fIOPTION\\fR]... "
                     "[\\fIINPUT\\fR]...\n.SH COMMANDS\n";
  for (const auto& command : commands()) text += command_text(command);
  text += ".SH GENERAL OPTIONS\n";
  for (const auto& option : page_of(commands().front()).options) {
    if (option.name == "help" || option.name == "version" || option.name == "data-dir") text += option_text(option);
  }
  text += ".SH EXIT STATUS\n";
  for (const auto& [status, meaning] : statuses)
    text += ".TP\n\\fB" + std::string(status) + "\\fR\n" + roff(meaning) + "\n";
  return text +
         ".SH ENVIRONMENT\n.TP\n\\fBRASHOMON_DATA\\fR\nfolder with the language packs\n.TP\n\\fBNO_COLOR\\fR\nno "
         "colours on a terminal\n.TP\n\\fBUSER\\fR\nwho decides in a review, where \\-\\-author is not given\n";
}

}  // namespace

Exit run_manual(const Invocation& invocation) {
  CommonOptions common;
  std::string output;
  Options own("Options of manual");
  add_output(own, output);
  if (const auto exit = parse(invocation, "manual", own, common, nullptr)) return *exit;
  return write(manual(), output);
}

}  // namespace rashomon::cli
