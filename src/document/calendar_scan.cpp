// SPDX-License-Identifier: Apache-2.0
#include "document/calendar_scan.h"

#include <algorithm>
#include <charconv>
#include <optional>

#include "document/published.h"

namespace rashomon {
namespace {

enum class TokenKind { number, word, mark };

struct Token {
  Span span;
  TokenKind kind;
  unsigned number = 0;
};

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_word_byte(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || static_cast<unsigned char>(c) >= 0x80;
}

std::vector<Token> tokens_of(std::string_view piece) {
  std::vector<Token> tokens;
  for (std::uint32_t at = 0; at < piece.size();) {
    const auto begin = at;
    const auto run = [&](auto belongs) {
      while (at < piece.size() && belongs(piece[at])) ++at;
    };
    if (piece[at] == ' ' || piece[at] == '\t') {
      ++at;
    } else if (is_digit(piece[at])) {
      run(is_digit);
      unsigned number = 0;
      if (at - begin <= 4) std::from_chars(piece.data() + begin, piece.data() + at, number);
      tokens.push_back({{begin, at}, TokenKind::number, number});
    } else if (is_word_byte(piece[at])) {
      run(is_word_byte);
      tokens.push_back({{begin, at}, TokenKind::word});
    } else {
      tokens.push_back({{begin, ++at}, TokenKind::mark});
    }
  }
  return tokens;
}

// Tries each form of date at one token.
class DateMatcher {
 public:
  DateMatcher(std::string_view piece, std::string_view language, const ReaderWords& words)
      : piece_(piece), language_(language), words_(words), tokens_(tokens_of(piece)) {}

  std::size_t size() const { return tokens_.size(); }

  // The date that begins at a token, and the token behind it.
  std::optional<WrittenDate> match(std::size_t at, std::size_t& next) const {
    for (const auto form :
         {&DateMatcher::iso, &DateMatcher::numeric, &DateMatcher::day_first, &DateMatcher::month_first}) {
      std::size_t end = at;
      if (const auto date = (this->*form)(end)) {
        next = end;
        return WrittenDate{{tokens_[at].span.begin, tokens_[end - 1].span.end}, *date};
      }
    }
    return std::nullopt;
  }

 private:
  using Date = std::optional<PublicationDate>;
  static constexpr auto origin = PublicationDate::Origin::text;

  bool is_number(std::size_t at, std::uint32_t least_digits, std::uint32_t most_digits) const {
    if (at >= tokens_.size() || tokens_[at].kind != TokenKind::number) return false;
    return tokens_[at].span.size() >= least_digits && tokens_[at].span.size() <= most_digits;
  }
  bool touches(std::size_t at) const { return at > 0 && tokens_[at - 1].span.end == tokens_[at].span.begin; }
  std::string_view word(std::size_t at) const {
    if (at >= tokens_.size() || tokens_[at].kind != TokenKind::word) return {};
    return piece_.substr(tokens_[at].span.begin, tokens_[at].span.size());
  }
  bool is_mark(std::size_t at, char mark) const {
    return at < tokens_.size() && tokens_[at].kind == TokenKind::mark && piece_[tokens_[at].span.begin] == mark;
  }
  // A mark and a number of the given size, each right behind the other.
  bool joined(std::size_t at, char mark, std::uint32_t least_digits, std::uint32_t most_digits) const {
    return is_mark(at, mark) && touches(at) && is_number(at + 1, least_digits, most_digits) && touches(at + 1);
  }
  Date dated(unsigned year, unsigned month, unsigned day) const {
    return calendar_date(static_cast<int>(year), month, day, origin);
  }

  Date iso(std::size_t& at) const {
    if (!is_number(at, 4, 4) || !joined(at + 1, '-', 2, 2)) return std::nullopt;
    const auto year = tokens_[at].number, month = tokens_[at + 2].number;
    if (month == 0) return std::nullopt;
    const bool to_the_day = joined(at + 3, '-', 2, 2);
    const auto day = to_the_day ? tokens_[at + 4].number : 0;
    if (to_the_day && day == 0) return std::nullopt;
    at += to_the_day ? 5 : 3;
    return dated(year, month, day);
  }

  Date numeric(std::size_t& at) const {
    for (const char mark : {'-', '/', '.'}) {
      if (!is_number(at, 1, 2) || !joined(at + 1, mark, 1, 2) || !joined(at + 3, mark, 4, 4)) continue;
      const auto first = tokens_[at].number, second = tokens_[at + 2].number, year = tokens_[at + 4].number;
      if (first == 0 || second == 0 || (first <= 12 && second <= 12 && first != second)) return std::nullopt;
      at += 5;
      return first > 12 ? dated(year, second, first) : dated(year, first, second);
    }
    return std::nullopt;
  }

  // What may stand between the parts of a date: a dot, a comma, a word as short as "de" or "of".
  void skip_link(std::size_t& at) const {
    if (is_mark(at, '.') || is_mark(at, ',')) ++at;
    if (const auto link = word(at); !link.empty() && link.size() <= 3 && words_.month(language_, link) == 0) ++at;
  }
  // The letters of an ordinal, right behind its digits: "1er", "29th".
  void skip_ordinal(std::size_t& at) const {
    if (at < tokens_.size() && touches(at) && !word(at).empty() && word(at).size() <= 3) ++at;
  }
  unsigned month_at(std::size_t at) const {
    const auto name = word(at);
    return name.empty() || name.size() > 40 ? 0 : words_.month(language_, name);
  }

  Date day_first(std::size_t& at) const {
    if (!is_number(at, 1, 2)) return std::nullopt;
    const auto day = tokens_[at++].number;
    skip_ordinal(at);
    skip_link(at);
    const auto month = month_at(at++);
    if (month == 0 || day == 0) return std::nullopt;
    skip_link(at);
    if (!is_number(at, 4, 4)) return std::nullopt;
    return dated(tokens_[at++].number, month, day);
  }

  Date month_first(std::size_t& at) const {
    const auto month = at + 1 < tokens_.size() && (is_number(at + 1, 1, 2) || is_mark(at + 1, '.')) ? month_at(at) : 0;
    if (month == 0) return std::nullopt;
    if (is_mark(++at, '.')) ++at;
    if (!is_number(at, 1, 2) || tokens_[at].number == 0) return std::nullopt;
    const auto day = tokens_[at++].number;
    skip_ordinal(at);
    if (is_mark(at, ',')) ++at;
    if (!is_number(at, 4, 4)) return std::nullopt;
    return dated(tokens_[at++].number, month, day);
  }

  std::string_view piece_, language_;
  const ReaderWords& words_;
  std::vector<Token> tokens_;
};

}  // namespace

std::vector<WrittenDate> written_dates(std::string_view piece, std::string_view language, const ReaderWords& words) {
  std::vector<WrittenDate> dates;
  const DateMatcher matcher(piece, language, words);
  for (std::size_t at = 0; at < matcher.size();) {
    std::size_t next = at + 1;
    if (const auto date = matcher.match(at, next)) dates.push_back(*date);
    at = next;
  }
  return dates;
}

}  // namespace rashomon
