// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <array>
#include <string_view>

#include "claim/reading.h"
#include "text/chars.h"

namespace rashomon {
namespace {

struct Marks {
  std::string_view open, close;
  bool single = false;  // the mark that closes is also an apostrophe
  bool inner = false;   // only within another quotation: alone it is rather an apostrophe
};

// Marks of the scripts that news is written in; straight marks open and close alike.
constexpr std::array<Marks, 6> marks = {
    {{"«", "»"}, {"“", "”"}, {"„", "“"}, {"\"", "\""}, {"‘", "’", true}, {"'", "'", true, true}}};

constexpr std::size_t longest_inner = 400;     // bytes of one in straight single marks
constexpr std::size_t longest_wrapped = 4000;  // bytes that a quotation over several lines may have

std::size_t find_from(std::string_view content, std::string_view wanted, std::size_t from) {
  return std::min(content.find(wanted, from), content.size());
}

bool is_plain_space(char c) { return c == ' ' || c == '\n' || c == '\r' || c == '\t'; }

// May a quotation run over the line ends of a stretch up to the mark that closes it? Not into another paragraph, nor
// where that mark or one between opens the next quotation.
bool only_wrapped(std::string_view stretch, const Marks& mark) {
  for (auto at = stretch.find('\n'); at != std::string_view::npos; at = stretch.find('\n', at + 1)) {
    const auto next = stretch.substr(at + 1);
    if (next.empty() || next.starts_with('\n') || next.starts_with(mark.open)) return false;
  }
  return mark.open == mark.close ? !is_plain_space(stretch.back()) : stretch.find(mark.open) == std::string_view::npos;
}

bool is_space(std::string_view content, std::size_t at) {
  return is_plain_space(content[at]) || content.substr(at).starts_with("\u00a0") ||
         content.substr(at).starts_with("\u202f");
}

bool is_wordy(CharKind kind) { return is_letter(kind) || kind == CharKind::mark || kind == CharKind::digit; }

// Does a letter or digit, of whatever script, stand at a byte?
bool word_at(std::string_view content, std::size_t at) { return is_wordy(kind_at(content, at)); }

// Does one end before it?
bool word_before(std::string_view content, std::size_t at) {
  if (at == 0) return false;
  do --at;
  while (at > 0 && (static_cast<unsigned char>(content[at]) & 0xc0U) == 0x80U);
  return word_at(content, at);
}

// "« Il disait : « Attends » », dit-elle": where a quotation closes that holds others in the same marks; npos where
// none opens in it, or where its line does not close them all.
std::size_t closing_over_inner(std::string_view content, const Marks& mark, std::size_t from) {
  if (mark.open == mark.close) return std::string_view::npos;
  const auto reach = content.substr(0, from + longest_wrapped);
  const auto line = reach.substr(0, find_from(reach, "\n", from));
  int open = 1;
  bool nested = false;
  for (auto at = from; at < line.size(); ++at) {
    if (line.substr(at).starts_with(mark.open)) {
      ++open;
      nested = true;
    } else if (line.substr(at).starts_with(mark.close) && --open == 0) {
      return nested ? at : std::string_view::npos;
    }
  }
  return std::string_view::npos;
}

// Where the spaces begin that stand before a byte, or it where none do.
std::size_t end_of_word_before(std::string_view content, std::size_t at) {
  while (at > 0 && content[at - 1] == ' ') --at;
  return at;
}

// "“The water rose, said the mate. “I ran.”": where the same mark opens a sentence, in the line and before one closes,
// which shows that none closed before; npos where none does, or where it is the same that closes.
std::size_t opens_again(std::string_view content, const Marks& mark, std::size_t from, std::size_t close) {
  constexpr std::string_view sentence_ends = ".!?";
  if (mark.open == mark.close) return std::string_view::npos;
  const auto stretch = content.substr(0, close == std::string_view::npos ? from + longest_wrapped : close);
  const auto line = stretch.substr(0, find_from(stretch, "\n", from));
  const auto next = line.find(mark.open, from);
  if (next == std::string_view::npos) return next;
  const auto before = end_of_word_before(content, next);
  const bool begins =
      before > from && before < next && sentence_ends.find(content[before - 1]) != std::string_view::npos;
  return begins ? next : std::string_view::npos;
}

// Where a quotation that began at `from` is closed: in its line, or further on where the text is only wrapped between.
// npos where it is not; `limit` is then where it is taken to end.
std::size_t closing(std::string_view content, const Marks& mark, std::size_t from, std::size_t& limit) {
  if (const auto outer = closing_over_inner(content, mark, from); outer != std::string_view::npos) return outer;
  const auto close = content.substr(0, from + longest_wrapped).find(mark.close, from);
  if (const auto next = opens_again(content, mark, from, close); next != std::string_view::npos) {
    limit = next;
    return std::string_view::npos;
  }
  // Only as far as needed: the end of a line of many quotations would be looked for from each.
  limit = find_from(content.substr(0, close), "\n", from);
  // "“The water rose, said the mate. “I ran.”" in straight marks: one that opens a word shows that none closed before.
  const bool opens = mark.open == mark.close && close != std::string_view::npos && close > from &&
                     is_plain_space(content[close - 1]) && word_at(content, close + mark.close.size());
  if (opens && close < limit) {
    limit = close;
    return std::string_view::npos;
  }
  if (close == std::string_view::npos) return content.substr(0, limit).find(mark.close, from);
  if (close == limit) return close;
  return only_wrapped(content.substr(from, close - from), mark) ? close : std::string_view::npos;
}

// Where a quotation in single marks is closed: an apostrophe that ends a word, rather one behind punctuation, as
// "workers’" may end in one too. npos where its line holds none.
std::size_t closing_single(std::string_view content, const Marks& mark, std::size_t from,
                           std::string_view possessives) {
  // Nothing beyond the next opening mark is looked at: a line of many of them would be read once for each. Where that
  // is the same mark, a length ends the search.
  const auto limit =
      mark.open == mark.close ? std::min(content.size(), from + longest_inner) : find_from(content, mark.open, from);
  const auto before_next = content.substr(0, limit);
  const auto line = before_next.substr(0, find_from(before_next, "\n", from));
  auto first = std::string_view::npos;
  for (auto at = line.find(mark.close, from); at != std::string_view::npos;
       at = line.find(mark.close, at + mark.close.size())) {
    if (word_at(content, at + mark.close.size()) || is_plain_space(content[at - 1])) continue;
    if (possessives.find(content[at - 1]) == std::string_view::npos)
      return first == std::string_view::npos || !word_before(content, at) ? at : first;
    if (first == std::string_view::npos) first = at;
  }
  return first;
}

bool opens_single(std::string_view content, std::size_t at, const Marks& mark, std::string_view possessives) {
  const bool apart = !word_before(content, at);
  const auto next = at + mark.open.size();
  return apart && next < content.size() && !is_space(content, next) &&
         closing_single(content, mark, next, possessives) != std::string_view::npos;
}

Span trimmed(std::string_view content, std::size_t begin, std::size_t end) {
  while (begin < end && is_space(content, begin))
    begin += is_plain_space(content[begin]) ? 1 : content.substr(begin).starts_with("\u00a0") ? 2 : 3;
  while (end > begin && is_plain_space(content[end - 1])) --end;
  if (end >= begin + 2 && content.substr(end - 2, 2) == "\u00a0") end -= 2;
  if (end >= begin + 3 && content.substr(end - 3, 3) == "\u202f") end -= 3;
  return {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
}

}  // namespace

namespace {

// "'We lost,' said Tom": a straight single mark that begins a sentence or what a colon or comma introduces, and where
// the next one behind punctuation closes it; npos elsewhere, as it is rather an apostrophe.
std::size_t closing_straight(std::string_view content, std::size_t at) {
  constexpr std::string_view openers = ".!?:,'\"", closers = ",.!?";
  const auto before = end_of_word_before(content, at);
  const bool opens = at == 0 || content[at - 1] == '\n' ||
                     (before < at && before > 0 && openers.find(content[before - 1]) != std::string_view::npos);
  if (!opens || at + 1 >= content.size() || is_space(content, at + 1) || !word_at(content, at + 1))
    return std::string_view::npos;
  const auto reach = content.substr(0, at + 1 + longest_inner);
  const auto line = reach.substr(0, find_from(reach, "\n", at));
  for (auto close = line.find('\'', at + 1); close != std::string_view::npos; close = line.find('\'', close + 1)) {
    const bool behind = closers.find(content[close - 1]) != std::string_view::npos;
    if (behind && !word_at(content, close + 1)) return close;
  }
  return std::string_view::npos;
}

std::vector<Span> quotes_in(std::string_view content, std::string_view possessives, bool within) {
  std::vector<Span> quotes;
  for (std::size_t at = 0; at < content.size();) {
    const auto rest = content.substr(at);
    const Marks* opened = nullptr;
    for (const auto& mark : marks) {
      if (mark.inner && !within) continue;
      if (rest.starts_with(mark.open) && (!mark.single || opens_single(content, at, mark, possessives))) {
        opened = &mark;
        break;
      }
    }
    if (opened == nullptr) {
      const auto close = within || content[at] != '\'' ? std::string_view::npos : closing_straight(content, at);
      if (close != std::string_view::npos) {
        quotes.push_back(trimmed(content, at + 1, close));
        at = close;
      }
      ++at;
      continue;
    }
    const auto begin = at + opened->open.size();
    std::size_t limit = 0;
    const auto close =
        opened->single ? closing_single(content, *opened, begin, possessives) : closing(content, *opened, begin, limit);
    const auto end = close == std::string_view::npos ? limit : close;
    if (const auto span = trimmed(content, begin, end); !span.empty()) quotes.push_back(span);
    at = close == std::string_view::npos ? limit : close + opened->close.size();
  }
  return quotes;
}

}  // namespace

std::vector<Span> find_quotes(std::string_view content, std::string_view possessives) {
  return quotes_in(content, possessives, false);
}

std::vector<Span> find_inner_quotes(std::string_view content, Span outer, std::string_view possessives) {
  std::vector<Span> inner;
  const auto words = content.substr(outer.begin, outer.size());
  for (const auto span : quotes_in(words, possessives, true)) {
    const bool closed = span.begin > 0 && span.end < words.size();
    if (closed) inner.push_back({outer.begin + span.begin, outer.begin + span.end});
  }
  return inner;
}

}  // namespace rashomon
