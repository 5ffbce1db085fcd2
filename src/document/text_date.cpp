// SPDX-License-Identifier: Apache-2.0
#include "document/text_date.h"

#include <algorithm>
#include <array>
#include <optional>

#include "document/calendar_scan.h"
#include "text/fold.h"

namespace rashomon {
namespace {

using namespace std::string_view_literals;

constexpr std::size_t head_size = 240, tail_size = 120, words_before_head_stamp = 3, first_lines = 5;

bool is_continuation(char c) { return (static_cast<unsigned char>(c) & 0xc0) == 0x80; }

std::string_view last_bytes(std::string_view line, std::size_t count) {
  if (line.size() <= count) return line;
  line.remove_prefix(line.size() - count);
  while (!line.empty() && is_continuation(line[0])) line.remove_prefix(1);
  return line;
}

std::string_view without_spaces(std::string_view text) {
  const auto begin = text.find_first_not_of(" \t\r"), end = text.find_last_not_of(" \t\r");
  return begin == std::string_view::npos ? std::string_view{} : text.substr(begin, end - begin + 1);
}

std::size_t words_in(std::string_view text) {
  std::size_t words = 0;
  bool inside = false;
  for (const char c : text) {
    const bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || static_cast<unsigned char>(c) >= 0x80;
    words += letter && !inside;
    inside = letter;
  }
  return words;
}

constexpr std::array separators = {" "sv, "-"sv, "|"sv, ":"sv, "("sv, ")"sv, "\u2013"sv, "\u2014"sv, "\u00a0"sv};

// Does a new sentence, a bracket or nothing follow the stamp? Prose goes on in lower case or with a comma.
bool sentence_follows(std::string_view rest) {
  bool bracket = false;
  for (bool again = true; again;) {
    again = false;
    for (const auto separator : separators) {
      if (!rest.starts_with(separator)) continue;
      bracket = bracket || separator == "(" || separator == "|";
      rest.remove_prefix(separator.size());
      again = true;
    }
  }
  return bracket || rest.empty() || is_capitalized(rest) || (rest[0] >= '0' && rest[0] <= '9');
}

std::optional<PublicationDate> head_stamp(std::string_view text, std::string_view language, const ReaderWords& words) {
  const auto begin = text.find_first_not_of(" \t\r\n");
  if (begin == std::string_view::npos) return std::nullopt;
  auto head = text.substr(begin, head_size);
  head = without_spaces(head.substr(0, head.find('\n')));
  for (const auto& [span, date] : written_dates(head, language, words)) {
    const auto before = head.substr(0, span.begin);
    if (words_in(before) > words_before_head_stamp || before.find('.') != std::string_view::npos) return std::nullopt;
    if (sentence_follows(head.substr(span.end))) return date;
  }
  return std::nullopt;
}

enum class LineStamp { none, alone, signature };

constexpr std::array signature_marks = {")"sv, "]"sv,      "|"sv,      ":"sv,      ","sv,
                                        "-"sv, "\u2013"sv, "\u2014"sv, "\u00b7"sv, "\u2022"sv};

LineStamp kind_of_stamp(std::string_view line, std::string_view before) {
  before = without_spaces(before);
  const bool whole_line = line.size() <= tail_size;
  if (whole_line && words_in(before) <= 1) return LineStamp::alone;
  const bool signed_by =
      std::ranges::any_of(signature_marks, [&](std::string_view mark) { return before.ends_with(mark); });
  return signed_by ? LineStamp::signature : LineStamp::none;
}

struct Stamp {
  LineStamp kind = LineStamp::none;
  PublicationDate date;
};

Stamp stamp_at_end(std::string_view line, std::string_view language, const ReaderWords& words) {
  const auto tail = last_bytes(line, tail_size);
  if (tail.empty() || tail.back() < '0' || tail.back() > '9') return {};  // every stamp ends in a digit
  const auto dates = written_dates(tail, language, words);
  if (dates.empty() || dates.back().span.end != tail.size()) return {};
  return {kind_of_stamp(line, tail.substr(0, dates.back().span.begin)), dates.back().date};
}

struct Stamps {
  std::optional<PublicationDate> lone;  // on one of the first lines or the last
  std::vector<PublicationDate> all;     // at ends of lines
};

Stamps line_stamps(std::string_view text, std::string_view language, const ReaderWords& words) {
  Stamps stamps;
  std::size_t lines = 0;
  Stamp last;
  while (!text.empty()) {
    const auto end = text.find('\n');
    const auto line = without_spaces(text.substr(0, end));
    text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    if (line.empty()) continue;
    ++lines;
    last = stamp_at_end(line, language, words);
    if (last.kind != LineStamp::none) stamps.all.push_back(last.date);
    if (last.kind == LineStamp::alone && lines <= first_lines && !stamps.lone) stamps.lone = last.date;
  }
  if (last.kind == LineStamp::alone && !stamps.lone) stamps.lone = last.date;
  return stamps;
}

bool lies_within(const Interval& inner, const Interval& outer) {
  return outer.begin <= inner.begin && inner.end <= outer.end;
}

}  // namespace

PublicationDate dated_by_text(std::string_view text, std::string_view language, const PublicationDate& known,
                              const ReaderWords& words) {
  if (known.known_to_the_day()) return known;
  const auto head = head_stamp(text, language, words);
  auto stamps = line_stamps(text, language, words);
  auto date = known;
  if (!date.when && head) date = *head;
  if (!date.when && stamps.lone) date = *stamps.lone;
  if (!date.when || date.known_to_the_day()) return date;
  if (head) stamps.all.push_back(*head);
  std::optional<PublicationDate> latest;
  for (const auto& stamp : stamps.all) {
    if (!stamp.known_to_the_day() || !lies_within(*stamp.when, *date.when)) continue;
    if (!latest || latest->when->begin < stamp.when->begin) latest = stamp;
  }
  return latest.value_or(date);
}

}  // namespace rashomon
