// SPDX-License-Identifier: Apache-2.0
#include "document/published.h"

#include <charconv>

namespace rashomon {
namespace {

using namespace std::chrono;

// Takes pieces off the front of a text; after a piece that is not there, nothing more is taken.
class Scanner {
 public:
  explicit Scanner(std::string_view text) : rest_(text) {}

  bool take(char c) {
    if (!rest_.starts_with(c)) return false;
    rest_.remove_prefix(1);
    return true;
  }
  bool take_any(std::string_view characters) {
    if (rest_.empty() || characters.find(rest_[0]) == std::string_view::npos) return false;
    rest_.remove_prefix(1);
    return true;
  }
  // Exactly `count` digits.
  std::optional<unsigned> digits(std::size_t count) {
    if (digit_run() < count) return std::nullopt;
    unsigned value = 0;
    std::from_chars(rest_.data(), rest_.data() + count, value);
    rest_.remove_prefix(count);
    return value;
  }
  std::size_t digit_run() const {
    const auto end = rest_.find_first_not_of("0123456789");
    return end == std::string_view::npos ? rest_.size() : end;
  }
  void skip(std::size_t count) { rest_.remove_prefix(count); }
  bool at_end() const { return rest_.empty(); }

 private:
  std::string_view rest_;
};

std::string_view trimmed(std::string_view text) {
  const auto begin = text.find_first_not_of(" \t\r\n"), end = text.find_last_not_of(" \t\r\n");
  return begin == std::string_view::npos ? std::string_view{} : text.substr(begin, end - begin + 1);
}

bool take_zone(Scanner& scan) {
  scan.take(' ');
  if (scan.at_end() || scan.take_any("Zz")) return true;
  if (!scan.take_any("+-") || !scan.digits(2)) return false;
  scan.take(':');
  return scan.at_end() || scan.digits(2);
}

// Narrows a day to the time of day behind it; false where there is none that can be read.
bool take_time(Scanner& scan, PublicationDate& date) {
  const auto hour = scan.digits(2);
  if (!hour || *hour > 24 || !scan.take(':')) return false;
  const auto minute = scan.digits(2);
  if (!minute || *minute > 59) return false;
  std::optional<unsigned> second;
  if (scan.take(':')) {
    second = scan.digits(2);
    if (!second || *second > 60) return false;
    if (scan.take_any(".,")) scan.skip(scan.digit_run());
  }
  if (!take_zone(scan)) return false;
  const auto begin = date.when->begin + hours(*hour) + minutes(*minute) + seconds(second.value_or(0));
  date.grain = second ? Grain::second : Grain::minute;
  date.when = Interval{begin, begin + (second ? seconds(1) : seconds(minutes(1)))};
  return true;
}

std::string padded(unsigned number, std::size_t width) {
  const auto digits = std::to_string(number);
  return digits.size() < width ? std::string(width - digits.size(), '0') + digits : digits;
}

}  // namespace

std::optional<PublicationDate> calendar_date(int year, unsigned month, unsigned day, PublicationDate::Origin origin) {
  if (year < 1000 || year > 9999 || (month == 0 && day != 0)) return std::nullopt;
  const auto first = std::chrono::year(year) / (month == 0 ? 1u : month) / (day == 0 ? 1u : day);
  if (!first.ok()) return std::nullopt;
  const auto last = month == 0 ? first + years(1) : first + months(1);
  const Day begin(first), end = day != 0 ? begin + days(1) : Day(last);
  const auto grain = month == 0 ? Grain::year : day == 0 ? Grain::month : Grain::day;
  return PublicationDate{origin, grain, Interval{begin, end}};
}

std::optional<PublicationDate> parse_published(std::string_view written, PublicationDate::Origin origin) {
  Scanner scan(trimmed(written));
  const auto year = scan.digits(4);
  if (!year) return std::nullopt;
  if (scan.at_end()) return calendar_date(static_cast<int>(*year), 0, 0, origin);
  const auto month = scan.take('-') ? scan.digits(2) : std::nullopt;
  if (!month || *month == 0) return std::nullopt;
  if (scan.at_end()) return calendar_date(static_cast<int>(*year), *month, 0, origin);
  const auto day = scan.take('-') ? scan.digits(2) : std::nullopt;
  if (!day || *day == 0) return std::nullopt;
  auto date = calendar_date(static_cast<int>(*year), *month, *day, origin);
  if (!date || scan.at_end()) return date;
  if (!scan.take_any("Tt ") || !take_time(scan, *date) || !scan.at_end()) return std::nullopt;
  return date;
}

std::string iso(const PublicationDate& date) {
  if (!date.when) return {};
  const auto day = floor<days>(date.when->begin);
  const year_month_day calendar(day);
  auto text = padded(static_cast<unsigned>(static_cast<int>(calendar.year())), 4);
  if (date.grain >= Grain::year) return text;
  text += "-" + padded(static_cast<unsigned>(calendar.month()), 2);
  if (date.grain >= Grain::month) return text;
  text += "-" + padded(static_cast<unsigned>(calendar.day()), 2);
  if (date.grain > Grain::minute) return text;
  const hh_mm_ss time(date.when->begin - day);
  text += "T" + padded(static_cast<unsigned>(time.hours().count()), 2) + ":" +
          padded(static_cast<unsigned>(time.minutes().count()), 2);
  return date.grain == Grain::minute ? text : text + ":" + padded(static_cast<unsigned>(time.seconds().count()), 2);
}

}  // namespace rashomon
