// SPDX-License-Identifier: Apache-2.0
#include "analysis/sentences.h"

#include <algorithm>

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

// Finds the ends in one paragraph, going once from left to right.
class Splitter {
 public:
  Splitter(std::string_view content, const std::vector<Piece>& pieces, const TokenRules& rules)
      : content_(content), pieces_(pieces), rules_(rules) {}

  void run(std::size_t begin, std::vector<std::size_t>& ends) {
    auto first = begin;
    for (std::size_t i = begin; i < pieces_.size(); ++i) {
      track(pieces_[i]);
      auto end = i + 1;
      if (stops(i, first)) end = with_closers(i + 1);
      const bool cut = (stops(i, first) && end < pieces_.size() && begins(end, i)) || end - first >= longest_sentence;
      for (; i + 1 < end && cut; ++i) track(pieces_[i + 1]);
      if (!cut) continue;
      ends.push_back(end);
      first = end;
      depth_ = 0;
    }
    if (first < pieces_.size()) ends.push_back(pieces_.size());
  }

 private:
  std::string_view text(std::size_t i) const { return content_.substr(pieces_[i].span.begin, pieces_[i].span.size()); }

  void track(const Piece& piece) {
    const auto mark = content_.substr(piece.span.begin, piece.span.size());
    if (mark == "(" || mark == "[") ++depth_, opened_ = piece.span.begin;
    if ((mark == ")" || mark == "]") && depth_ > 0) --depth_;
  }

  bool stops(std::size_t i, std::size_t first) const {
    const auto& piece = pieces_[i];
    // A short parenthesis may hold a stop; one never closed holds nothing.
    if (depth_ > 0 && piece.span.begin - opened_ < 300) return false;
    if (piece.kind == PieceKind::stop)
      return i > first + (i > 0 && pieces_[i - 1].kind == PieceKind::number && text(i) == ".");
    return piece.dot != TokenRules::Dot::none;
  }

  std::size_t with_closers(std::size_t end) const {
    while (end < pieces_.size()) {
      const auto& piece = pieces_[end];
      const bool closes = piece.kind == PieceKind::closer || (piece.kind == PieceKind::quote && !opens(end));
      if (!closes) break;
      ++end;
    }
    return end;
  }

  // A straight quotation mark opens where a space stands before it and none behind it.
  bool opens(std::size_t i) const {
    const bool space_behind = i + 1 >= pieces_.size() || pieces_[i + 1].space_before;
    return pieces_[i].space_before && !space_behind;
  }

  bool starter(std::size_t i) const {
    std::string word;
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
    if (pieces_[stop].dot == TokenRules::Dot::inside &&
        !(pieces_[stop].initial && starter(at) && stop > 0 && pieces_[stop - 1].lower))
      return false;
    if (pieces_[stop].dot == TokenRules::Dot::may_end) return piece.upper && (at > next || starter(at));
    if (piece.lower || (piece.kind == PieceKind::other && at == next && !picture(at))) return false;
    if (piece.kind == PieceKind::stop) return false;
    if (!pieces_[next].space_before && next == stop + 1)
      return piece.upper && stop > 0 && !pieces_[stop - 1].upper && at == next;
    if (text(stop) == "..." || text(stop) == "…") return piece.upper || at > next;
    return true;
  }

  bool picture(std::size_t i) const {
    return kind_of(decode(content_, pieces_[i].span.begin).code) == CharKind::picture;
  }

  std::string_view content_;
  const std::vector<Piece>& pieces_;
  const TokenRules& rules_;
  int depth_ = 0;
  std::uint32_t opened_ = 0;
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

void sentence_ends(std::string_view content, const std::vector<Piece>& pieces, std::size_t begin,
                   const TokenRules& rules, std::vector<std::size_t>& ends) {
  Splitter(content, pieces, rules).run(begin, ends);
}

}  // namespace rashomon
