// SPDX-License-Identifier: Apache-2.0
#include "analysis/sentences.h"

#include <algorithm>
#include <array>

#include "analysis/dividers.h"
#include "analysis/normal.h"
#include "text/chars.h"

namespace rashomon {
namespace {

constexpr std::size_t longest_sentence = 240;  // pieces; beyond, text is a list or has no stops

struct Line {
  Span span;
  bool blank_before = false;
};

std::vector<Line> lines_of(std::string_view content, Span part) {
  std::vector<Line> lines;
  bool blank = true;
  for (auto at = part.begin; at < part.end;) {
    const auto stop = std::min<std::size_t>(content.find_first_of("\n\r", at), part.end);
    const Span line{at, static_cast<std::uint32_t>(stop)};
    const auto text = content.substr(at, stop - at);
    if (text.find_first_not_of(" \t") != std::string_view::npos) {
      lines.push_back({line, blank});
      blank = false;
    } else if (stop == at && at > part.begin && content[at] == '\n' && content[at - 1] == '\r') {
      // the second half of one line end
    } else {
      blank = true;
    }
    at = static_cast<std::uint32_t>(stop + 1);
  }
  return lines;
}

bool ends_in_stop(std::string_view text) {
  while (!text.empty() && (text.back() == ' ' || text.back() == '"' || text.back() == ')' || text.ends_with("»") ||
                           text.ends_with("”"))) {
    text.remove_suffix(text.ends_with("»") ? 2 : text.ends_with("”") ? 3 : 1);
  }
  return text.ends_with('.') || text.ends_with('!') || text.ends_with('?') || text.ends_with(':') ||
         text.ends_with("…");
}

bool starts_low(std::string_view text) {
  const auto at = text.find_first_not_of(" \t");
  return at != std::string_view::npos && kind_of(decode(text, at).code) == CharKind::lower;
}

// Does a line go on in the next one, for certain (a lower-case begin) or by its looks?
struct Joint {
  bool certain = false, likely = false;
};

Joint joint(std::string_view content, const Line& line, const Line& next) {
  const auto text = content.substr(line.span.begin, line.span.size());
  if (next.blank_before || ends_in_stop(text)) return {};
  const bool low = starts_low(content.substr(next.span.begin, next.span.size()));
  return {low, text.size() >= 40 && text.size() <= 120};
}

void add_paragraphs(std::string_view content, Span part, std::vector<Span>& found) {
  const auto lines = lines_of(content, part);
  std::size_t certain = 0, open = 0;
  for (std::size_t i = 0; i + 1 < lines.size(); ++i) {
    const auto how = joint(content, lines[i], lines[i + 1]);
    certain += how.certain;
    open += how.certain || how.likely;
  }
  const bool wrapped = certain >= 2 && certain * 3 >= open;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const auto how = i == 0 ? Joint{} : joint(content, lines[i - 1], lines[i]);
    const bool stop_within = wrapped && i > 0 && !lines[i].blank_before;
    if (how.certain || (wrapped && how.likely) || stop_within) {
      found.back().end = lines[i].span.end;
    } else {
      found.push_back(lines[i].span);
    }
  }
}

constexpr std::uint32_t longest_parenthesis = 300;  // bytes; what is longer may hold stops
constexpr std::uint32_t longest_starter = 15;       // bytes
constexpr std::uint32_t longest_quotation = 1500;   // bytes; a mark open for longer was a slip

// Marks what stands in short parentheses; one never closed holds nothing.
void mark_parentheses(std::string_view content, std::vector<Piece>& pieces, std::size_t begin) {
  std::array<std::size_t, 8> open;  // deeper ones are none
  std::size_t depth = 0;
  for (auto i = begin; i < pieces.size(); ++i) {
    const auto mark = content.substr(pieces[i].span.begin, pieces[i].span.size());
    if (mark == "(" || mark == "[") {
      if (depth == open.size()) depth = 0;
      open[depth++] = i;
    } else if ((mark == ")" || mark == "]") && depth > 0) {
      const auto from = open[--depth];
      if (pieces[i].span.begin - pieces[from].span.begin >= longest_parenthesis) continue;
      for (auto k = from; k < i; ++k) pieces[k].enclosed = true;
    }
  }
}

// Finds the ends in one paragraph, going once from left to right.
class Splitter {
 public:
  Splitter(std::string_view content, const std::vector<Piece>& pieces, const TokenRules& rules)
      : content_(content), pieces_(pieces), rules_(rules) {}

  void run(std::size_t begin, std::vector<std::size_t>& ends) {
    auto first = begin;
    for (std::size_t i = begin; i < pieces_.size(); ++i) {
      if (i > first && divides(content_, pieces_, first, i, rules_)) {
        ends.push_back(i);
        first = i;
      }
      count_quote(i);
      const bool stop = stops(i, first);
      const auto end = stop ? with_closers(i + 1) : i + 1;
      const bool cut = (stop && end < pieces_.size() && begins(end, i)) || end - first >= longest_sentence;
      if (!cut) continue;
      ends.push_back(end);
      first = end;
      while (i + 1 < end) count_quote(++i);
    }
    if (first < pieces_.size()) ends.push_back(pieces_.size());
  }

 private:
  std::string_view text(std::size_t i) const { return content_.substr(pieces_[i].span.begin, pieces_[i].span.size()); }

  void count_quote(std::size_t i) {
    if (text(i) != "\"") return;
    const auto at = pieces_[i].span.begin;
    quoting_ = !quoting_ || at - quoted_at_ > longest_quotation;
    quoted_at_ = at;
  }

  bool stops(std::size_t i, std::size_t first) const {
    const auto& piece = pieces_[i];
    if (piece.enclosed) return false;
    if (piece.kind == PieceKind::stop)
      return i > first + (i > 0 && pieces_[i - 1].kind == PieceKind::number && text(i) == ".");
    if (piece.dot != TokenRules::Dot::none || piece.kind == PieceKind::emoticon) return true;
    return closes_sentence(i) || text(i) == ";";
  }

  // The end of a parenthesis that ends in a stop: "(Applause.)"
  bool closes_sentence(std::size_t i) const {
    if (i == 0 || pieces_[i].kind != PieceKind::closer || !pieces_[i - 1].enclosed) return false;
    return pieces_[i - 1].kind == PieceKind::stop || pieces_[i - 1].dot != TokenRules::Dot::none;
  }

  std::size_t with_closers(std::size_t end) const {
    for (bool quoting = quoting_; end < pieces_.size(); ++end) {
      const auto& piece = pieces_[end];
      if (piece.kind == PieceKind::closer) continue;
      if (note(end)) {
        end += 2;
        continue;
      }
      if (piece.kind != PieceKind::quote || opens(end, quoting)) break;
      if (text(end) == "\"") quoting = !quoting;
    }
    return end;
  }

  // The number of a note: "[17]".
  bool note(std::size_t i) const {
    return i + 2 < pieces_.size() && text(i) == "[" && pieces_[i + 1].kind == PieceKind::number && text(i + 2) == "]";
  }

  // A straight quotation mark opens where a space stands before it and none behind it, or spaces stand on both sides
  // and none is open.
  bool opens(std::size_t i, bool quoting) const {
    if (!pieces_[i].space_before) return false;
    const bool space_behind = i + 1 >= pieces_.size() || pieces_[i + 1].space_before;
    return !space_behind || (i + 1 < pieces_.size() && text(i) == "\"" && !quoting);
  }

  bool starter(std::size_t i) const {
    if (pieces_[i].span.size() > longest_starter) return false;
    std::string word;  // short enough to ask for no memory
    normalize(text(i), word);
    return rules_.starters.contains(word);
  }

  // May a sentence begin at piece `next`, after the stop at `stop`?
  bool begins(std::size_t next, std::size_t stop) const {
    auto at = next;
    while (at < pieces_.size() && !pieces_[at].upper && !pieces_[at].lower && pieces_[at].kind != PieceKind::number &&
           (pieces_[at].kind == PieceKind::opener || pieces_[at].kind == PieceKind::quote ||
            pieces_[at].kind == PieceKind::dash)) {
      ++at;
    }
    if (at == pieces_.size()) return false;
    const auto& piece = pieces_[at];
    if (pieces_[stop].dot == TokenRules::Dot::inside && !(pieces_[stop].initial && starter(at) && ends_name(stop, at)))
      return false;
    if (pieces_[stop].dot == TokenRules::Dot::may_end) return piece.upper && (at > next || starter(at));
    // Weak ends: only before a word that begins sentences, in capitals of its own ("I" always has one).
    if (pieces_[stop].kind == PieceKind::other || pieces_[stop].kind == PieceKind::closer)
      return piece.upper && piece.span.size() > 1 && starter(at);
    if (pieces_[stop].kind == PieceKind::emoticon) return piece.upper;
    if (piece.lower) return at == next && (lists(at) || ends_before_lower(stop, next));
    if (piece.kind == PieceKind::other && at == next && !picture(at)) return false;
    if (piece.kind == PieceKind::stop || piece.kind == PieceKind::emoticon) return false;
    if (!pieces_[next].space_before && next == stop + 1)
      return piece.upper && stop > 0 && !pieces_[stop - 1].upper && at == next;
    if (text(stop) == "..." || text(stop) == "…") return piece.upper || at > next;
    return true;
  }

  // A letter with a dot that is no initial: "the value of x. Then", "Dagobert I. They went".
  bool ends_name(std::size_t letter, std::size_t next) const {
    if (letter == 0) return false;
    if (pieces_[letter - 1].lower) return true;
    const auto numeral = text(letter).front();
    const bool goes_on = next + 1 < pieces_.size() && pieces_[next + 1].lower;
    return (numeral == 'I' || numeral == 'V' || numeral == 'X') && pieces_[letter - 1].upper && goes_on;
  }

  // "It was closed. it is now gone": a full stop that no abbreviation can own, behind a word of some length.
  bool ends_before_lower(std::size_t stop, std::size_t next) const {
    if (next != stop + 1 || stop == 0 || !pieces_[next].space_before) return false;
    const auto mark = text(stop).front();
    if (mark == '?' || mark == '!') return rules_.question_ends && pieces_[stop - 1].lower;
    if (text(stop) != ".") return false;
    const auto& before = pieces_[stop - 1];
    if (before.kind == PieceKind::closer) return true;
    if (before.kind != PieceKind::word) return false;
    if (before.lower) return before.span.size() >= 4 || starter(stop - 1) || starter(next);
    const auto word = text(stop - 1);
    return before.upper && word.size() > 1 &&
           (word.size() >= 5 || std::ranges::none_of(word, [](char c) { return c >= 'a'; }));
  }

  // "iii) the tax": the mark of a list.
  bool lists(std::size_t i) const {
    return pieces_[i].span.size() <= 4 && i + 1 < pieces_.size() && text(i + 1) == ")" && !pieces_[i].enclosed;
  }

  bool picture(std::size_t i) const {
    return kind_of(decode(content_, pieces_[i].span.begin).code) == CharKind::picture;
  }

  std::string_view content_;
  const std::vector<Piece>& pieces_;
  const TokenRules& rules_;
  bool quoting_ = false;  // a straight quotation mark is open
  std::uint32_t quoted_at_ = 0;
};

}  // namespace

std::vector<Span> paragraphs(std::string_view content, std::size_t title_size) {
  std::vector<Span> found;
  const auto title_end = static_cast<std::uint32_t>(std::min(title_size, content.size()));
  if (title_end > 0) add_paragraphs(content, {0, title_end}, found);
  const auto titles = found.size();
  std::vector<Span> rest;
  add_paragraphs(content, {title_end, static_cast<std::uint32_t>(content.size())}, rest);
  found.resize(titles);
  found.insert(found.end(), rest.begin(), rest.end());
  return found;
}

void sentence_ends(std::string_view content, std::vector<Piece>& pieces, std::size_t begin, const TokenRules& rules,
                   std::vector<std::size_t>& ends) {
  mark_parentheses(content, pieces, begin);
  Splitter(content, pieces, rules).run(begin, ends);
}

}  // namespace rashomon
