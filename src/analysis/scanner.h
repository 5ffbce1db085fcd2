// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include <rashomon/span.h>

#include "analysis/token_rules.h"

namespace rashomon {

// What ends, opens or closes among the pieces of a line.
enum class PieceKind : std::uint8_t { word, number, stop, opener, closer, quote, dash, emoticon, other };

// A surface token: words with their clitics cut off, numbers, marks.
struct Piece {
  Span span;
  PieceKind kind = PieceKind::other;
  bool upper = false;         // begins with an upper-case letter
  bool lower = false;         // begins with a lower-case letter
  bool space_before = false;  // or the begin of the line
  bool initial = false;       // "J."
  bool enclosed = false;      // between the marks of a short parenthesis
  TokenRules::Dot dot = TokenRules::Dot::none;
};

// What scanning keeps between lines, so that words ask for no memory.
struct ScanMemory {
  std::string form, affix;
  std::vector<Span> spans;
};

// Appends the pieces of content[line], from left to right, without overlap. Linear in the line.
void scan(std::string_view content, Span line, const TokenRules& rules, ScanMemory& memory, std::vector<Piece>& pieces);

}  // namespace rashomon
