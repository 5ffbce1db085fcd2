// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>
#include <vector>

#include <rashomon/span.h>

#include "analysis/scanner.h"

namespace rashomon {

// The lines that one sentence cannot leave: paragraphs, and the title by itself. A text whose lines are wrapped within
// its sentences has its paragraphs at blank lines only.
std::vector<Span> paragraphs(std::string_view content, std::size_t title_size);

// Where the sentences of one paragraph's pieces [begin, size) end, as indices one past their last piece, ascending.
// Marks the pieces that stand in parentheses.
void sentence_ends(std::string_view content, std::vector<Piece>& pieces, std::size_t begin, const TokenRules& rules,
                   std::vector<std::size_t>& ends);

}  // namespace rashomon
