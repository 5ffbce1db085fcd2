// SPDX-License-Identifier: Apache-2.0
#include "analysis/dividers.h"

#include <algorithm>
#include <string>

#include "analysis/normal.h"

namespace rashomon {
namespace {

class Dividers {
 public:
  Dividers(std::string_view content, const std::vector<Piece>& pieces, const TokenRules& rules)
      : content_(content), pieces_(pieces), rules_(rules) {}

  bool between(std::size_t first, std::size_t next) const {
    const auto& piece = pieces_[next];
    if (!piece.space_before) return false;
    if (line(next) || line(next - 1)) return true;
    if (stamp(next) && !pieces_[next - 1].lower && pieces_[next - 1].kind == PieceKind::word) return true;
    if (piece.upper && (closing(first, next) || dateline(first, next))) return true;
    return piece.kind == PieceKind::word && behind_stamp(first, next);
  }

 private:
  std::string_view text(std::size_t i) const { return content_.substr(pieces_[i].span.begin, pieces_[i].span.size()); }

  bool line(std::size_t i) const {
    constexpr std::size_t shortest = 5;
    const auto marks = text(i);
    return marks.size() >= shortest && std::string_view("=*_-~#").find(marks.front()) != std::string_view::npos &&
           marks.find_first_not_of(marks.front()) == std::string_view::npos;
  }

  // Digits in groups with one mark between them.
  bool digits(std::size_t i, char mark, std::size_t groups) const {
    const auto word = text(i);
    const bool plain = std::ranges::all_of(word, [mark](char c) { return (c >= '0' && c <= '9') || c == mark; });
    return plain && word.front() != mark && word.back() != mark &&
           std::ranges::count(word, mark) + 1 == static_cast<std::ptrdiff_t>(groups);
  }

  // A date in figures and a clock time, nothing between them.
  bool stamp(std::size_t i) const {
    return i + 1 < pieces_.size() && digits(i, '/', 3) && (digits(i + 1, ':', 2) || digits(i + 1, ':', 3));
  }

  bool half_day(std::size_t i) const { return rules_.half_days.contains(text(i)); }

  bool behind_stamp(std::size_t first, std::size_t next) const {
    const std::size_t size = half_day(next - 1) ? 3 : 2;
    if (next < first + size || !stamp(next - size) || half_day(next)) return false;
    return pieces_[next].upper || next - size == first;
  }

  // Nothing but a few words, the last of them a closing, and a comma.
  bool closing(std::size_t first, std::size_t next) const {
    constexpr std::size_t longest = 4, longest_word = 20;
    if (next < first + 2 || next > first + longest || text(next - 1) != ",") return false;
    const auto last = next - 2;
    for (auto i = first; i <= last; ++i) {
      if (pieces_[i].kind != PieceKind::word) return false;
    }
    if (pieces_[last].span.size() > longest_word) return false;
    std::string word;
    normalize(text(last), word);
    return rules_.closings.contains(word);
  }

  // "PARIS (AFP) -", "KING'S LYNN, England -", "Chambéry, 12 mars -": capitalized words, dates and a parenthesis up to a
  // dash. A single word without capitals throughout is one, too, as rubrics are ("Football -").
  bool dateline(std::size_t first, std::size_t next) const {
    constexpr std::size_t longest = 16, shortest_capitals = 3;
    const auto dash = next - 1;
    if (next < first + 2 || next > first + longest || !is_dash(dash) || !pieces_[dash].space_before) return false;
    if (pieces_[first].kind == PieceKind::number) return false;
    bool capitals = pieces_[first].upper && pieces_[first].span.size() >= shortest_capitals, enclosed = false;
    bool told = next == first + 2 && pieces_[first].upper;
    for (auto i = first; i < dash; ++i) {
      const auto& piece = pieces_[i];
      if (piece.kind == PieceKind::opener || piece.kind == PieceKind::closer) {
        enclosed = piece.kind == PieceKind::opener;
        told |= piece.kind == PieceKind::closer && i + 1 == dash;
        continue;
      }
      if (enclosed) continue;
      const bool separates = i > first && (text(i) == "," || text(i) == "/" || (is_dash(i) && clitic(i)));
      told |= text(i) == ",";
      if (separates || piece.kind == PieceKind::number || piece.kind == PieceKind::stop) continue;
      if (piece.kind != PieceKind::word) return false;
      if (!piece.upper && i > first && !clitic(i) && !of_date(i)) return false;
      if (capitals && !told) capitals = in_capitals(i);
    }
    return !enclosed && (told || capitals);
  }

  bool is_dash(std::size_t i) const {
    return pieces_[i].kind == PieceKind::dash || text(i) == "-" || text(i) == "--";
  }
  // "le 3 mars 2024"
  bool of_date(std::size_t i) const {
    return pieces_[i - 1].kind == PieceKind::number || pieces_[i + 1].kind == PieceKind::number;
  }
  // "'S" of a name, told by its mark.
  bool clitic(std::size_t i) const { return !pieces_[i].space_before; }
  bool in_capitals(std::size_t i) const {
    return std::ranges::none_of(text(i), [](char c) { return c >= 'a' && c <= 'z'; });
  }

  std::string_view content_;
  const std::vector<Piece>& pieces_;
  const TokenRules& rules_;
};

}  // namespace

bool divides(std::string_view content, const std::vector<Piece>& pieces, std::size_t first, std::size_t next,
             const TokenRules& rules) {
  return Dividers(content, pieces, rules).between(first, next);
}

}  // namespace rashomon
