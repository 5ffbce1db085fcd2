// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace rashomon {

// What a character is to a scanner of running text.
enum class CharKind : std::uint8_t {
  other,
  lower,
  upper,
  letter,
  mark,
  digit,
  space,
  line,
  punctuation,
  symbol,
  picture
};

// One character of UTF-8 and its bytes. Undecodable bytes are U+FFFD, one byte long.
struct Char {
  char32_t code = 0;
  std::uint32_t size = 0;
};

// REQUIRES: at < utf8.size().
Char decode(std::string_view utf8, std::size_t at);
void append_utf8(std::string& text, char32_t code);

// By table lookup; letter is a letter without case, picture an emoji or what joins emoji.
CharKind kind_of(char32_t code);
// That of the character at a byte; past the end: line.
inline CharKind kind_at(std::string_view utf8, std::size_t at) {
  return at < utf8.size() ? kind_of(decode(utf8, at).code) : CharKind::line;
}
char32_t lower(char32_t code);  // one character for one
char32_t upper(char32_t code);

inline bool is_letter(CharKind kind) {
  return kind == CharKind::lower || kind == CharKind::upper || kind == CharKind::letter;
}

}  // namespace rashomon
