// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include <rashomon/span.h>

namespace rashomon {

// A run of letters, a run of digits, or one other character. Finer than tokens, so that "14h30", "3-8pm" and "l'année"
// read the same whatever the tokenizer makes of them.
struct TimePiece {
  enum class Kind : std::uint8_t { letters, digits, mark } kind = Kind::mark;
  Span span;
  std::string key;            // folded; one kind of hyphen and apostrophe
  bool space_before = false;  // or it is the first
  bool line_before = false;   // a line end lies before it
};

// The pieces of a text, white space left out.
std::vector<TimePiece> time_pieces(std::string_view content);

}  // namespace rashomon
