// SPDX-License-Identifier: Apache-2.0
#include "analysis/scanner.h"

#include <algorithm>

#include "analysis/addresses.h"
#include "analysis/affixes.h"
#include "analysis/normal.h"
#include "analysis/numerals.h"
#include "text/chars.h"

namespace rashomon {
namespace {

constexpr std::uint32_t longest_piece = 512;  // bytes; what is longer is no word and is cut
bool is_dash(char32_t code) { return is_hyphen(code) || (code >= 0x2012 && code <= 0x2015); }
bool is_group_space(char32_t code) { return code == ' ' || code == 0xA0 || code == 0x202F || code == 0x2009; }

// Reads one line; each step takes what begins at `at_`.
class Scanner {
 public:
  Scanner(std::string_view content, Span line, const TokenRules& rules, ScanMemory& memory, std::vector<Piece>& pieces)
      : content_(content.substr(0, line.end)),
        rules_(rules),
        memory_(memory),
        pieces_(pieces),
        at_(line.begin),
        has_mail_(content_.find('@', line.begin) != std::string_view::npos) {}

  void run() {
    bool space = true;
    while (at_ < content_.size()) {
      const auto c = char_at(at_);
      const auto kind = kind_of(c.code);
      if (kind == CharKind::space || kind == CharKind::line || (kind == CharKind::other && c.code != 0xFFFD)) {
        at_ += c.size;
        space = true;
        continue;
      }
      const auto first = pieces_.size();
      step(c, kind, space);
      if (first < pieces_.size()) pieces_[first].space_before = space;
      space = false;
    }
  }

 private:
  Char char_at(std::size_t at) const { return at < content_.size() ? decode(content_, at) : Char{}; }
  CharKind kind_at(std::size_t at) const { return rashomon::kind_at(content_, at); }

  void push(std::uint32_t end, PieceKind kind) {
    Piece piece;
    piece.span = {at_, end};
    piece.kind = kind;
    const auto first = kind_at(at_);
    piece.upper = first == CharKind::upper;
    piece.lower = first == CharKind::lower;
    pieces_.push_back(piece);
    at_ = end;
  }

  void step(Char c, CharKind kind, bool space) {
    if (space && take_emoticon()) return;
    if (take_address(c.code)) return;
    if (kind == CharKind::digit && take_number()) return;
    if (wordy(kind)) return take_word_until(word_end(at_));
    if (is_apostrophe(c.code) && take_apostrophe(c)) return;
    if (kind == CharKind::picture) return take_picture();
    take_mark(c, kind);
  }

  bool take_address(char32_t first) {
    auto end = first == '@' || first == '#' ? handle_end(content_, at_) : at_;
    if (end == at_ && has_mail_) end = mail_end(content_, at_);
    if (end == at_) end = address_end(content_, at_);
    if (end == at_) return false;
    push(end, PieceKind::word);
    return true;
  }

  bool take_emoticon() {
    const auto end = emoticon_end(content_, at_);
    if (end == at_) return false;
    push(end, PieceKind::emoticon);
    return true;
  }

  // " 200" after "1": a space and exactly three digits. Where a language does not write plain spaces so, only no-break
  // ones.
  std::uint32_t group_from(std::uint32_t at) const {
    const auto c = char_at(at);
    if (!is_group_space(c.code) || (c.code == ' ' && !rules_.space_groups)) return at;
    const auto end = digits_from(content_, at + c.size);
    const bool three = end == at + c.size + 3;
    return three && !is_letter(kind_at(end)) ? end : at;
  }

  // "1 200", "3,5", "10:30", "08/16/2000", "2015-2016"; false where letters follow at once ("1er", "3D": words).
  bool take_number() {
    auto end = digits_from(content_, at_);
    if (end - at_ <= 3) {
      for (auto next = group_from(end); next != end; next = group_from(end)) end = next;
    }
    for (;;) {
      const auto c = char_at(end);
      const bool joins = c.code == '.' || c.code == ',' || c.code == ':' || c.code == '/' || is_apostrophe(c.code) ||
                         (is_hyphen(c.code) && (!rules_.hyphen_splits || in_call_number(content_, at_, end)));
      if (!joins || kind_at(end + c.size) != CharKind::digit) break;
      end = digits_from(content_, end + c.size);
    }
    if (is_letter(kind_at(end))) {
      take_word_until(word_end(end));
      return true;
    }
    push(std::min(with_month(content_, with_ordinal_dot(end)), at_ + longest_piece), PieceKind::number);
    return true;
  }

  // "am 3. Mai": the dot belongs to the number where a lower-case word or a month follows.
  std::uint32_t with_ordinal_dot(std::uint32_t end) const {
    if (!rules_.ordinal_dot || char_at(end).code != '.' || char_at(end + 1).code != ' ') return end;
    const auto next = kind_at(end + 2);
    if (next == CharKind::lower) return end + 1;
    if (next != CharKind::upper) return end;
    auto stop = end + 2;
    while (is_letter(kind_at(stop))) stop += char_at(stop).size;
    normalize(content_.substr(end + 2, stop - end - 2), memory_.form);
    const auto found = rules_.classes.find(memory_.form);
    return found != rules_.classes.end() && found->second == WordClass::month ? end + 1 : end;
  }

  // The end of the letters and digits that hang together, with single joining marks inside.
  std::uint32_t word_end(std::uint32_t at) const {
    auto segment = at;
    const auto limit = at_ + longest_piece;
    while (at < content_.size() && at < limit) {
      const auto c = char_at(at);
      if (wordy(kind_of(c.code)) || c.code == '_' || c.code == 0xAD) {
        at += c.size;
        continue;
      }
      const auto after = kind_at(at + c.size);
      const bool joins = (is_apostrophe(c.code) || is_hyphen(c.code)) && wordy(after);
      const bool dotted = c.code == '.' && ((is_letter(after) && joins_by_dot(segment, at)) ||
                                            (after == CharKind::digit && kind_at(at - 1) == CharKind::digit));
      const bool paired = c.code == '&' && after == CharKind::upper && at > at_ && kind_at(at - 1) == CharKind::upper;
      const bool dot_hyphen =
          c.code == '.' && is_hyphen(char_at(at + 1).code) && is_letter(kind_at(at + 2)) && at == segment + 1;
      const bool by_slash = c.code == '/' && is_letter(after) && one_letter(segment, at) && ends_after(at + 1);
      if (!joins && !dotted && !paired && !dot_hyphen && !by_slash) break;
      at += c.size;
      segment = at;
    }
    return at;
  }

  bool one_letter(std::uint32_t begin, std::uint32_t end) const {
    return begin == at_ && begin + char_at(begin).size == end && is_letter(kind_at(begin));
  }
  bool ends_after(std::uint32_t letter) const { return !wordy(kind_at(letter + char_at(letter).size)); }
  // "U.S", "p.m", "J.-C": one letter before the dot; "lemonde.fr": a known domain after it.
  bool joins_by_dot(std::uint32_t segment, std::uint32_t dot) const {
    const auto first = char_at(segment);
    if (is_letter(kind_of(first.code)) && segment + first.size == dot) return true;
    auto end = dot + 1;
    while (is_letter(kind_at(end))) end += char_at(end).size;
    if (content_[dot + 1] >= 'a' && rules_.domains.contains(content_.substr(dot + 1, end - dot - 1))) return true;
    return in_dotted_name(content_, at_);
  }

  void take_word_until(std::uint32_t end) {
    const auto dot = dot_of(end);
    if (dot != TokenRules::Dot::none) {
      const bool initial = end - at_ == char_at(at_).size;
      // What precedes a last hyphen or apostrophe is cut as in any word ("l'O.N.U.").
      cut(at_, end + 1, true);
      pieces_.back().dot = dot;
      pieces_.back().initial = initial;
      at_ = end + 1;
      return;
    }
    end = with_apostrophe(end);
    cut(at_, end, false);
    at_ = end;
  }

  // The apostrophe of "l'" before a quotation mark is its own.
  std::uint32_t with_apostrophe(std::uint32_t end) {
    const auto c = char_at(end);
    if (!is_apostrophe(c.code) || rules_.prefixes.empty()) return end;
    normalize(content_.substr(at_, end + c.size - at_), memory_.form);
    return rules_.prefixes.contains(memory_.form) ? end + c.size : end;
  }

  // Does the dot after a word belong to it?
  TokenRules::Dot dot_of(std::uint32_t end) {
    using Dot = TokenRules::Dot;
    if (end >= content_.size() || content_[end] != '.') return Dot::none;
    const bool stop_follows = end + 1 < content_.size() && content_[end + 1] == '.';
    if (stop_follows && end + 2 < content_.size() && content_[end + 2] == '.') return Dot::none;
    const auto begin = after_prefixes(content_, {at_, end}, rules_, memory_.affix);
    straighten(content_.substr(begin, end + 1 - begin), memory_.form);
    if (const auto found = rules_.abbreviations.find(memory_.form); found != rules_.abbreviations.end())
      return found->second;
    if (stop_follows) return Dot::none;
    const auto word = content_.substr(begin, end - begin);
    const auto first = char_at(begin);
    if (kind_of(first.code) == CharKind::upper && word.size() == first.size) return Dot::inside;  // "J."
    const auto last_dot = word.rfind('.');
    return last_dot != std::string_view::npos && last_dot + 3 >= word.size() ? Dot::may_end : Dot::none;  // "U.S."
  }

  void cut(std::uint32_t begin, std::uint32_t end, bool whole_tail) {
    memory_.spans.clear();
    cut_affixes(content_, {begin, end}, rules_, whole_tail, memory_.affix, memory_.spans);
    for (const auto span : memory_.spans) {
      at_ = span.begin;
      const auto first = char_at(span.begin);
      push(span.end, is_hyphen(first.code) && span.size() == first.size ? PieceKind::dash : PieceKind::word);
    }
  }

  // "'s" after a figure or a mark; the years of "'90s".
  bool take_apostrophe(Char c) {
    auto end = at_ + c.size;
    while (wordy(kind_at(end))) end += char_at(end).size;
    if (end == at_ + c.size) return false;
    normalize(content_.substr(at_, end - at_), memory_.form);
    const bool clitic = rules_.suffixes.contains(memory_.form) && !pieces_.empty() && pieces_.back().span.end == at_;
    const bool years = kind_at(at_ + c.size) == CharKind::digit && end <= at_ + c.size + 3;
    if (!clitic && !years) return false;
    push(end, PieceKind::word);
    return true;
  }

  // An emoji with what is joined to it; two letters make a flag.
  void take_picture() {
    auto end = at_ + char_at(at_).size;
    const bool flag = char_at(at_).code >= 0x1F1E6 && char_at(at_).code <= 0x1F1FF;
    for (bool joined = false; end < content_.size();) {
      const auto c = char_at(end);
      const bool joiner = c.code == 0x200D || c.code == 0xFE0F || (c.code >= 0x1F3FB && c.code <= 0x1F3FF);
      const bool second = flag && end == at_ + 4 && c.code >= 0x1F1E6 && c.code <= 0x1F1FF;
      if (!joiner && !second && !joined) break;
      if (kind_of(c.code) == CharKind::space || end - at_ > 64) break;
      joined = c.code == 0x200D;
      end += c.size;
    }
    push(end, PieceKind::other);
  }

  std::uint32_t run_of(char32_t one, char32_t other) const {
    auto end = at_;
    while (end < content_.size() && end - at_ < longest_piece &&
           (char_at(end).code == one || char_at(end).code == other)) {
      end += char_at(end).size;
    }
    return end;
  }

  void take_mark(Char c, CharKind kind) {
    const auto one = at_ + c.size;
    if (c.code == '.' || c.code == 0x2026) {
      auto end = run_of('.', 0x2026);
      while (end < content_.size() && (content_[end] == '?' || content_[end] == '!') && end - at_ < longest_piece)
        ++end;
      return push(end, PieceKind::stop);
    }
    if (c.code == '!' || c.code == '?') return push(run_of('!', '?'), PieceKind::stop);
    if (is_dash(c.code)) return push(run_of(c.code, c.code), PieceKind::dash);
    if (c.code == '\'' && char_at(one).code == '\'') return push(one + 1, PieceKind::quote);
    if (c.code == '"' || is_apostrophe(c.code))
      return push(one, c.code == 0x2018 ? PieceKind::opener : PieceKind::quote);
    if (c.code == 0x201E || c.code == 0xAB || c.code == 0x201C || c.code == 0x201A || c.code == 0x2039)
      return push(one, PieceKind::opener);
    if (c.code == 0xBB || c.code == 0x201D || c.code == 0x203A) return push(one, PieceKind::closer);
    if (c.code == '(' || c.code == '[' || c.code == '{') return push(one, PieceKind::opener);
    if (c.code == ')' || c.code == ']' || c.code == '}') return push(one, PieceKind::closer);
    if (c.code == 0x3002 || c.code == 0xFF01 || c.code == 0xFF1F || c.code == 0x61F) return push(one, PieceKind::stop);
    push(kind == CharKind::mark ? one : run_of(c.code, c.code), PieceKind::other);
  }

  std::string_view content_;
  const TokenRules& rules_;
  ScanMemory& memory_;
  std::vector<Piece>& pieces_;
  std::uint32_t at_;
  bool has_mail_;
};

}  // namespace

void scan(std::string_view content, Span line, const TokenRules& rules, ScanMemory& memory,
          std::vector<Piece>& pieces) {
  Scanner(content, line, rules, memory, pieces).run();
}

}  // namespace rashomon
