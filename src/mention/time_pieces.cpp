// SPDX-License-Identifier: Apache-2.0
#include "mention/time_pieces.h"

#include <cstdint>

#include "text/fold.h"

namespace rashomon {
namespace {

enum class Class { letter, digit, mark, space, line };

struct Character {
  char32_t code = 0;
  std::uint32_t size = 1;
};

constexpr std::size_t wrapped_line = 40;  // bytes; a shorter line is no wrapped one but a heading or an entry of a list

// Lenient: a byte that is no UTF-8 stands for itself.
Character character_at(std::string_view text, std::size_t at) {
  const auto byte = [&](std::size_t i) { return at + i < text.size() ? static_cast<unsigned char>(text[at + i]) : 0U; };
  const auto first = byte(0);
  if (first >= 0xC2 && first < 0xE0 && byte(1) >> 6 == 2) return {(first & 31) << 6 | (byte(1) & 63), 2};
  if (first >= 0xE0 && first < 0xF0 && byte(1) >> 6 == 2 && byte(2) >> 6 == 2) {
    return {(first & 15) << 12 | (byte(1) & 63) << 6 | (byte(2) & 63), 3};
  }
  if (first >= 0xF0 && first < 0xF5 && byte(1) >> 6 == 2 && byte(2) >> 6 == 2 && byte(3) >> 6 == 2) return {0x10000, 4};
  return {first, 1};
}

Class class_of(char32_t c) {
  if (c == '\n' || c == '\r' || c == 0x2028 || c == 0x2029) return Class::line;
  if (c <= ' ' || c == 0xA0 || (c >= 0x2000 && c <= 0x200F) || c == 0x202F || c == 0x2060 || c == 0xFEFF)
    return Class::space;
  if (c >= '0' && c <= '9') return Class::digit;
  if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')) return Class::letter;
  if (c < 0xC0 || c == 0xD7 || c == 0xF7 || (c >= 0x2010 && c < 0x2C00) || (c >= 0x3000 && c < 0x3040))
    return Class::mark;
  return Class::letter;
}

std::string mark_key(char32_t c, std::string_view bytes) {
  if ((c >= 0x2010 && c <= 0x2015) || c == 0x2212 || c == '~') return "-";
  if (c == 0x2018 || c == 0x2019 || c == '`' || c == 0xB4) return "'";
  if (c == 0xBA || c == 0xB0) return "o";
  if (c == 0xAA) return "a";
  return std::string(bytes);
}

TimePiece::Kind kind_of(Class type) {
  if (type == Class::letter) return TimePiece::Kind::letters;
  return type == Class::digit ? TimePiece::Kind::digits : TimePiece::Kind::mark;
}

}  // namespace

std::vector<TimePiece> time_pieces(std::string_view content) {
  std::vector<TimePiece> pieces;
  bool space = true, line = false, broken = false;
  std::size_t line_begin = 0;
  for (std::size_t at = 0; at < content.size();) {
    const auto character = character_at(content, at);
    const auto type = class_of(character.code);
    if (type == Class::space || type == Class::line) {
      space = true;
      // A long line may have been wrapped: only a blank line behind it ends the paragraph.
      line |= type == Class::line && (broken || at - line_begin < wrapped_line);
      broken |= character.code == '\n';
      if (type == Class::line) line_begin = at + character.size;
      at += character.size;
      continue;
    }
    auto end = at + character.size;
    while (type != Class::mark && end < content.size()) {
      const auto next = character_at(content, end);
      if (class_of(next.code) != type) break;
      end += next.size;
    }
    const auto bytes = content.substr(at, end - at);
    const auto key = type == Class::letter ? fold(bytes)
                     : type == Class::mark ? mark_key(character.code, bytes)
                                           : std::string(bytes);
    pieces.push_back(
        {kind_of(type), {static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(end)}, key, space, line});
    space = line = broken = false;
    at = end;
  }
  return pieces;
}

}  // namespace rashomon
