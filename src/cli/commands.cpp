// SPDX-License-Identifier: Apache-2.0
#include <array>

#include "cli/command.h"

namespace rashomon::cli {
namespace {

constexpr std::array all_commands = {
    Command{"compare", "where the articles of a story differ: the report", run_compare},
    Command{"explain", "why a claim, edge or discrepancy stands, step by step", run_explain},
    Command{"check", "the findings of a corpus against its records, for CI", run_check},
    Command{"review", "a person's decision on one finding: accept or reject", run_review},
    Command{"evaluate", "scores of a corpus against its gold", run_evaluate},
    Command{"read", "what is read of each input, JSON Lines", run_read},
    Command{"analyze", "words and trees of each input, CoNLL-U", run_analyze},
    Command{"claims", "the claims of each article, JSON Lines", run_claims},
    Command{"values", "numbers and times of each text of standard input, JSON Lines", run_values},
    Command{"relate", "one text against another: conflict, agree or none; JSON Lines", run_relate},
    Command{"languages", "what each language pack supports", run_languages},
    Command{"manual", "the manual page, for man", run_manual},
    Command{"completion", "the completions of a shell: bash, zsh or fish", run_completion},
};

}  // namespace

std::span<const Command> commands() { return all_commands; }

CommandPage page_of(const Command& command) {
  CommandPage page;
  Invocation invocation{"rashomon", "", {}, &page};
  command.run(invocation);
  return page;
}

}  // namespace rashomon::cli
