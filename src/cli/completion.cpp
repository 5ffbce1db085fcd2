// SPDX-License-Identifier: Apache-2.0
// rashomon completion: what a shell completes, made of what every command says of itself.
#include <algorithm>
#include <array>

#include "cli/options.h"
#include "cli/output.h"
#include "cli/shared_options.h"

namespace rashomon::cli {
namespace {

// The words that an argument is one of: "text|json" are two; none where it is free.
std::vector<std::string> choices_of(const OptionEntry& option) {
  std::vector<std::string> words;
  if (option.argument.find('|') == std::string::npos) {
    if (option.name == "folds") words.push_back(option.argument);
    return words;
  }
  std::string_view rest = option.argument;
  while (!rest.empty()) {
    const auto end = rest.find('|');
    words.emplace_back(rest.substr(0, end));
    rest.remove_prefix(end == std::string_view::npos ? rest.size() : end + 1);
  }
  return words;
}

std::string joined(const std::vector<std::string>& words) {
  std::string text;
  for (const auto& word : words) text += (text.empty() ? "" : " ") + word;
  return text;
}

// Within single quotes of any of the three shells; the texts hold nothing that a shell would run.
std::string quoted(std::string_view text) {
  std::string safe = "'";
  for (const char c : text) {
    if (c == '\'')
      safe += "'\\''";
    else
      safe += c;
  }
  return safe + "'";
}

std::string bash() {
  std::string names, options, choices;
  for (const auto& command : commands()) {
    names += (names.empty() ? "" : " ") + std::string(command.name);
    std::string own;
    for (const auto& option : page_of(command).options) {
      own += (own.empty() ? "" : " ") + ("--" + option.name);
      const auto words = choices_of(option);
      if (!words.empty()) {
        choices += "    " + std::string(command.name) + ":--" + option.name + ") COMPREPLY=($(compgen -W " +
                   quoted(joined(words)) + " -- \"$word\")); return ;;\n";
      }
    }
    options += "    " + std::string(command.name) + ") options=" + quoted(own) + " ;;\n";
  }
  return "# bash completion of rashomon: made by `rashomon completion bash`.\n_rashomon() {\n"
         "  local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]} command=${COMP_WORDS[1]} options=\n"
         "  if [ \"$COMP_CWORD\" -eq 1 ]; then\n    COMPREPLY=($(compgen -W " +
         quoted(names + " --help --version") + " -- \"$word\"))\n    return\n  fi\n  case $command:$before in\n" +
         choices + "  esac\n  case $command in\n" + options +
         "  esac\n  if [[ $word == -* ]]; then COMPREPLY=($(compgen -W \"$options\" -- \"$word\")); fi\n}\n"
         "complete -o default -F _rashomon rashomon\n";
}

// Colons and brackets have a meaning in zsh's descriptions.
std::string zsh_text(std::string_view text) {
  std::string safe;
  for (const char c : text) {
    if (c == ':' || c == '[' || c == ']' || c == '\\') safe += '\\';
    safe += c;
  }
  return safe;
}

std::string zsh_option(const OptionEntry& option) {
  auto spec = "--" + option.name + "[" + zsh_text(option.description) + "]";
  const auto words = choices_of(option);
  if (!words.empty())
    spec += ":" + zsh_text(option.name) + ":(" + joined(words) + ")";
  else if (!option.argument.empty())
    spec += ":" + zsh_text(option.argument) + ":_files";
  return quoted(spec);
}

std::string zsh() {
  std::string names, cases;
  for (const auto& command : commands()) {
    names += "    " + quoted(zsh_text(command.name) + ":" + zsh_text(command.summary)) + "\n";
    cases += "    " + std::string(command.name) + ")\n      _arguments";
    for (const auto& option : page_of(command).options) cases += " \\\n        " + zsh_option(option);
    cases += " \\\n        '*:input:_files' ;;\n";
  }
  return "#compdef rashomon\n# zsh completion of rashomon: made by `rashomon completion zsh`.\nlocal -a commands\n"
         "commands=(\n" +
         names +
         ")\nif (( CURRENT == 2 )); then\n  _describe command commands\n  return\nfi\nlocal command=$words[2]\n"
         "shift words\n(( CURRENT-- ))\ncase $command in\n" +
         cases + "esac\n";
}

std::string fish() {
  std::string text = "# fish completion of rashomon: made by `rashomon completion fish`.\n";
  for (const auto& command : commands()) {
    text += "complete -c rashomon -n __fish_use_subcommand -f -a " + std::string(command.name) + " -d " +
            quoted(command.summary) + "\n";
  }
  for (const auto& command : commands()) {
    for (const auto& option : page_of(command).options) {
      text +=
          "complete -c rashomon -n '__fish_seen_subcommand_from " + std::string(command.name) + "' -l " + option.name;
      if (!option.letter.empty()) text += " -s " + option.letter;
      const auto words = choices_of(option);
      if (!option.argument.empty()) text += " -r";
      if (!words.empty()) text += " -f -a " + quoted(joined(words));
      text += " -d " + quoted(option.description) + "\n";
    }
  }
  return text;
}

struct Shell {
  std::string_view name;
  std::string (*write)();
};
constexpr std::array shells = {Shell{"bash", bash}, Shell{"zsh", zsh}, Shell{"fish", fish}};

}  // namespace

Exit run_completion(const Invocation& invocation) {
  CommonOptions common;
  std::string output;
  std::vector<std::string> words;
  Options own("Options of completion");
  add_output(own, output);
  if (const auto exit = parse(invocation, "completion bash|zsh|fish", own, common, &words)) return *exit;
  const auto shell = words.size() == 1 ? std::ranges::find(shells, words[0], &Shell::name) : shells.end();
  if (shell != shells.end()) return write(shell->write(), output);
  complain("name one shell: bash, zsh or fish");
  return Exit::usage;
}

}  // namespace rashomon::cli
