// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include <rashomon/span.h>

namespace rashomon {

enum class LexemeKind : std::uint8_t { word, digits, mark };

// A run of letters, a run of digits or one other character: finer than any tokenizer's words, so that numbers are read
// the same whatever the tokens are ("29km" is two, "d'une" three).
struct Lexeme {
  Span span;
  LexemeKind kind = LexemeKind::mark;
  bool spaced = false;      // behind white space, or first of its text
  bool wide_space = false;  // that space is more than one character, or a line end
  std::string_view text;    // as written
  std::string folded;       // words: folded; digits: as written; marks: one kind of apostrophe and hyphen
};

// Splits content[within], folding each distinct word once. The lexemes live as long as the content.
class Lexer {
 public:
  explicit Lexer(std::string_view content) : content_(content) {}
  std::vector<Lexeme> lex(Span within);

 private:
  const std::string& folded(std::string_view word);

  std::string_view content_;
  std::unordered_map<std::string_view, std::string> folds_;
};

bool is_mark(const Lexeme& lexeme, std::string_view mark);

// A hyphen, a dash or a tilde.
bool is_dash(const Lexeme& lexeme);

}  // namespace rashomon
