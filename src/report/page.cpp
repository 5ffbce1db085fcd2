// SPDX-License-Identifier: Apache-2.0
#include "report/page.h"

#include <algorithm>

namespace rashomon {

std::size_t columns_of(std::string_view text) {
  return static_cast<std::size_t>(
      std::ranges::count_if(text, [](char c) { return (static_cast<unsigned char>(c) & 0xc0) != 0x80; }));
}

std::string padded(std::string_view text, std::size_t columns) {
  const auto taken = columns_of(text);
  return std::string(text) + std::string(taken < columns ? columns - taken : 1, ' ');
}

std::vector<Page::Word> Page::words_of(const std::vector<Piece>& pieces) {
  std::vector<Word> words;
  bool joined = false;  // to the word before
  for (const auto& [text, colour] : pieces) {
    for (std::size_t at = 0; at < text.size();) {
      if (text[at] == ' ') {
        joined = false;
        ++at;
        continue;
      }
      const auto end = std::min(text.find(' ', at), text.size());
      if (!joined) words.emplace_back();
      words.back().push_back({text.substr(at, end - at), colour});
      joined = true;
      at = end;
    }
  }
  return words;
}

void Page::append(const Word& word) {
  for (const auto& [text, colour] : word) {
    const bool coloured = colour_ && !colour.empty();
    if (coloured) text_.append("\x1b[").append(colour).append("m");
    text_ += text;
    if (coloured) text_ += "\x1b[0m";
  }
}

void Page::line(std::size_t indent, const std::vector<Piece>& pieces) {
  text_.append(indent, ' ');
  auto column = indent;
  bool first = true;
  for (const auto& word : words_of(pieces)) {
    std::size_t columns = 0;
    for (const auto& piece : word) columns += columns_of(piece.text);
    if (!first && width_ > 0 && column + 1 + columns > width_) {
      text_ += '\n';
      text_.append(indent + 2, ' ');
      column = indent + 2;
    } else if (!first) {
      text_ += ' ';
      ++column;
    }
    append(word);
    column += columns;
    first = false;
  }
  text_ += '\n';
}

}  // namespace rashomon
