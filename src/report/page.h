// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace rashomon {

// The columns of a terminal that a text takes, one a character.
std::size_t columns_of(std::string_view text);
// The text and spaces up to so many columns; one space where it is wider already.
std::string padded(std::string_view text, std::size_t columns);

// A part of a line in one colour.
struct Piece {
  std::string text;
  std::string_view colour;  // parameter of ECMA-48's SGR: "1" bold, "31" red; empty: none
};

// Lines for a terminal, wrapped between words at a width; 0: not at all.
class Page {
 public:
  Page(std::size_t width, bool colour) : width_(width), colour_(colour) {}

  void blank() { text_ += '\n'; }
  // Pieces side by side; where they do not fit, the further lines are indented by two more. Words longer than a line
  // stay whole. REQUIRES: no line ends in the pieces.
  void line(std::size_t indent, const std::vector<Piece>& pieces);

  bool empty() const { return text_.empty(); }
  std::string take() { return std::move(text_); }

 private:
  using Word = std::vector<Piece>;  // what stands between two spaces may have several colours
  static std::vector<Word> words_of(const std::vector<Piece>& pieces);
  void append(const Word& word);

  std::size_t width_;
  bool colour_;
  std::string text_;
};

}  // namespace rashomon
