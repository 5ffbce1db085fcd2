// SPDX-License-Identifier: Apache-2.0
#include "mention/quantity_lexemes.h"

#include "text/fold.h"

namespace rashomon {
namespace {

enum class Class { letter, digit, space, mark };

struct Character {
  char32_t code = 0;
  std::uint32_t size = 1;
};

// Bytes that are no UTF-8 count as one character each.
Character character_at(std::string_view text, std::size_t at) {
  const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
  const auto first = byte(at);
  const std::uint32_t size = first < 0x80 ? 1 : first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : first >= 0xC2 ? 2 : 1;
  if (size == 1 || at + size > text.size()) return {first < 0x80 ? first : 0xFFFDU, 1};
  char32_t code = first & (0xFFU >> (size + 1));
  for (std::uint32_t i = 1; i < size; ++i) {
    if ((byte(at + i) & 0xC0U) != 0x80U) return {0xFFFD, 1};
    code = code << 6 | (byte(at + i) & 0x3FU);
  }
  return {code, size};
}

bool is_space(char32_t c) {
  return c == ' ' || (c >= 9 && c <= 13) || c == 0xA0 || (c >= 0x2000 && c <= 0x200B) || c == 0x202F || c == 0x205F ||
         c == 0x3000;
}

// Signs of Latin-1 and the blocks of punctuation, currency, arrows and mathematics; all else beyond ASCII is a letter.
bool is_sign(char32_t c) {
  if (c < 0xC0) return c != 0xAD && c != 0xB5;
  return c == 0xD7 || c == 0xF7 || (c >= 0x2010 && c <= 0x2BFF && c != 0x2126) || (c >= 0x3000 && c <= 0x303F) ||
         c == 0xFFFD;
}

Class class_of(char32_t c) {
  if (c >= '0' && c <= '9') return Class::digit;
  if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')) return Class::letter;
  if (is_space(c)) return Class::space;
  return c < 0x80 || is_sign(c) ? Class::mark : Class::letter;
}

std::string_view plain_mark(std::string_view mark, char32_t code) {
  switch (code) {
    case 0x2018:
    case 0x2019:
    case 0x02BC:
    case 0x2032:
      return "'";
    case 0x2010:
    case 0x2011:
    case 0x2212:
      return "-";
    case 0x201C:
    case 0x201D:
    case 0x2033:
      return "\"";
    default:
      return mark;
  }
}

}  // namespace

const std::string& Lexer::folded(std::string_view word) {
  auto [entry, added] = folds_.try_emplace(word);
  if (added) entry->second = fold(word);
  return entry->second;
}

std::vector<Lexeme> Lexer::lex(Span within) {
  std::vector<Lexeme> lexemes;
  std::uint32_t at = within.begin, spaces = 2;
  while (at < within.end) {
    const auto first = character_at(content_, at);
    const auto kind = class_of(first.code);
    auto end = at + first.size;
    if (kind == Class::space) {
      spaces += first.code == '\n' ? 2 : 1;
      at = end;
      continue;
    }
    while (kind != Class::mark && end < within.end) {
      const auto next = character_at(content_, end);
      if (class_of(next.code) != kind) break;
      end += next.size;
    }
    const auto text = content_.substr(at, end - at);
    const auto lexeme_kind = kind == Class::letter  ? LexemeKind::word
                             : kind == Class::digit ? LexemeKind::digits
                                                    : LexemeKind::mark;
    lexemes.push_back({{at, end},
                       lexeme_kind,
                       spaces > 0,
                       spaces > 1,
                       text,
                       kind == Class::letter ? folded(text)
                                             : std::string(kind == Class::mark ? plain_mark(text, first.code) : text)});
    spaces = 0;
    at = end;
  }
  return lexemes;
}

bool is_mark(const Lexeme& lexeme, std::string_view mark) {
  return lexeme.kind == LexemeKind::mark && lexeme.folded == mark;
}

bool is_dash(const Lexeme& lexeme) {
  return is_mark(lexeme, "-") || is_mark(lexeme, "–") || is_mark(lexeme, "—") || is_mark(lexeme, "~");
}

}  // namespace rashomon
