// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include <rashomon/span.h>

#include "analysis/token_rules.h"

namespace rashomon {

// Each takes memory for the forms that it looks up, so that words ask for none.

// Where a word begins behind the clitics written onto it: the "O" of "l'O.N.U".
std::uint32_t after_prefixes(std::string_view content, Span word, const TokenRules& rules, std::string& form);

// Cuts one written word into the words of the treebanks: "l'a-t-il" is "l'", "a", "-t-il"; "don't" is "do", "n't".
// Where a language's hyphens split, each part and each hyphen stands alone. whole_tail: nothing is cut off the end.
void cut_affixes(std::string_view content, Span word, const TokenRules& rules, bool whole_tail, std::string& form,
                 std::vector<Span>& parts);

}  // namespace rashomon
