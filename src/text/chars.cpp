// SPDX-License-Identifier: Apache-2.0
#include "text/chars.h"

#include <unicode/uchar.h>

#include <array>
#include <memory>

namespace rashomon {
namespace {

CharKind kind_by_type(char32_t code) {
  const auto point = static_cast<UChar32>(code);
  if (code == '\n' || code == '\r' || code == 0x2028 || code == 0x2029 || code == 0x85) return CharKind::line;
  if (u_isUWhiteSpace(point) || code == 0x200B || code == 0xFEFF) return CharKind::space;
  if (code == 0x200D || (code >= 0x1F1E6 && code <= 0x1F1FF) || (code >= 0x1F3FB && code <= 0x1F3FF))
    return CharKind::picture;
  switch (u_charType(point)) {
    case U_LOWERCASE_LETTER:
      return CharKind::lower;
    case U_UPPERCASE_LETTER:
    case U_TITLECASE_LETTER:
      return CharKind::upper;
    case U_MODIFIER_LETTER:
    case U_OTHER_LETTER:
      return CharKind::letter;
    case U_NON_SPACING_MARK:
    case U_COMBINING_SPACING_MARK:
    case U_ENCLOSING_MARK:
      return CharKind::mark;
    case U_DECIMAL_DIGIT_NUMBER:
      return CharKind::digit;
    case U_DASH_PUNCTUATION:
    case U_START_PUNCTUATION:
    case U_END_PUNCTUATION:
    case U_CONNECTOR_PUNCTUATION:
    case U_OTHER_PUNCTUATION:
    case U_INITIAL_PUNCTUATION:
    case U_FINAL_PUNCTUATION:
      return CharKind::punctuation;
    case U_MATH_SYMBOL:
    case U_CURRENCY_SYMBOL:
    case U_MODIFIER_SYMBOL:
      return CharKind::symbol;
    case U_OTHER_SYMBOL:
      return u_hasBinaryProperty(point, UCHAR_EXTENDED_PICTOGRAPHIC) ? CharKind::picture : CharKind::symbol;
    default:
      return CharKind::other;
  }
}

constexpr std::size_t plane = 0x10000;

// The first plane, looked up once and for all: news holds little else.
struct Tables {
  std::array<CharKind, plane> kind;
  std::array<char16_t, plane> lower;
};

const Tables& tables() {
  static const auto made = [] {
    auto t = std::make_unique<Tables>();
    for (std::size_t i = 0; i < plane; ++i) {
      t->kind[i] = kind_by_type(static_cast<char32_t>(i));
      const auto lowered = u_tolower(static_cast<UChar32>(i));
      t->lower[i] = static_cast<char16_t>(lowered < static_cast<UChar32>(plane) ? lowered : static_cast<UChar32>(i));
    }
    return t;
  }();
  return *made;
}

bool follows(std::string_view utf8, std::size_t at) {
  return at < utf8.size() && (static_cast<unsigned char>(utf8[at]) & 0xC0) == 0x80;
}

char32_t bits(std::string_view utf8, std::size_t at) { return static_cast<unsigned char>(utf8[at]) & 0x3F; }

}  // namespace

Char decode(std::string_view utf8, std::size_t at) {
  const auto first = static_cast<unsigned char>(utf8[at]);
  if (first < 0x80) return {first, 1};
  if (first >= 0xC2 && first < 0xE0 && follows(utf8, at + 1)) {
    return {(static_cast<char32_t>(first & 0x1F) << 6) | bits(utf8, at + 1), 2};
  }
  if (first >= 0xE0 && first < 0xF0 && follows(utf8, at + 1) && follows(utf8, at + 2)) {
    const auto code = (static_cast<char32_t>(first & 0x0F) << 12) | (bits(utf8, at + 1) << 6) | bits(utf8, at + 2);
    if (code >= 0x800 && (code < 0xD800 || code > 0xDFFF)) return {code, 3};
  }
  if (first >= 0xF0 && first < 0xF5 && follows(utf8, at + 1) && follows(utf8, at + 2) && follows(utf8, at + 3)) {
    const auto code = (static_cast<char32_t>(first & 0x07) << 18) | (bits(utf8, at + 1) << 12) |
                      (bits(utf8, at + 2) << 6) | bits(utf8, at + 3);
    if (code >= plane && code <= 0x10FFFF) return {code, 4};
  }
  return {0xFFFD, 1};
}

void append_utf8(std::string& text, char32_t code) {
  const auto put = [&](char32_t byte) { text += static_cast<char>(static_cast<unsigned char>(byte)); };
  if (code < 0x80) return put(code);
  if (code < 0x800) {
    put(0xC0 | (code >> 6));
  } else if (code < plane) {
    put(0xE0 | (code >> 12));
    put(0x80 | ((code >> 6) & 0x3F));
  } else {
    put(0xF0 | (code >> 18));
    put(0x80 | ((code >> 12) & 0x3F));
    put(0x80 | ((code >> 6) & 0x3F));
  }
  put(0x80 | (code & 0x3F));
}

CharKind kind_of(char32_t code) { return code < plane ? tables().kind[code] : kind_by_type(code); }

char32_t lower(char32_t code) {
  return code < plane ? static_cast<char32_t>(tables().lower[code])
                      : static_cast<char32_t>(u_tolower(static_cast<UChar32>(code)));
}

char32_t upper(char32_t code) { return static_cast<char32_t>(u_toupper(static_cast<UChar32>(code))); }

}  // namespace rashomon
