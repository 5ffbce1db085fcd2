// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <rashomon/result.h>

#include "base/string_map.h"
#include "lang/pack.h"
#include "mention/time_pieces.h"
#include "mention/time_tree.h"

namespace rashomon {

// A word of the language of times and what it says: class "weekday", tree Monday.
struct TimeWord {
  std::uint16_t category = 0;  // of the grammar
  TimeTree tree;
};

// A reading of the pieces [begin, begin + size).
struct TimeReading {
  std::uint32_t size = 1;
  TimeWord word;
};

// What a language does its own way.
struct TimeConventions {
  bool month_first = false;       // 4/22 is April 22nd
  bool compounds = false;         // "maandagochtend" is two words
  bool dotted_ordinals = false;   // 3. is the third
  bool dotted_clock = false;      // 20.30 is a time
  bool modifiers_follow = false;  // "semaine dernière", "trois dernières semaines"
  bool ahead_lasts = false;       // "in two years" tells how long, too
  bool capital_months = false;    // "March" is a month, "march" none
  bool ranks_alone = false;       // "the second" is rather one of several than a day
  bool twelve_hours = false;      // "at 21" is no hour
};

// The words of times of one language (table time_words) and how text is cut to look them up.
class TimeWords {
 public:
  // Categories: names of the grammar's classes by number. Fails on a class that the grammar does not have.
  static Result<TimeWords> open(const Pack& pack, const std::vector<std::string>& categories);

  std::vector<TimePiece> pieces(std::string_view content) const;  // compounds cut where the language has them
  // All that a piece, alone or with the following ones, may be: words of the table, numbers, marks.
  std::vector<TimeReading> readings(const std::vector<TimePiece>& pieces, std::size_t at) const;
  const TimeConventions& conventions() const { return conventions_; }

 private:
  void add(std::string_view phrase, const TimeWord& word);
  void add_number(std::vector<TimeReading>& readings, const char* category, std::int64_t number,
                  std::uint32_t size) const;
  void read_table(const std::vector<TimePiece>& pieces, std::size_t at, std::vector<TimeReading>& readings) const;
  void read_mark(const TimePiece& piece, std::vector<TimeReading>& readings) const;
  void read_digits(const TimePiece& piece, std::vector<TimeReading>& readings) const;
  void read_joined_number(const TimePiece& piece, std::vector<TimeReading>& readings) const;
  void read_roman(const TimePiece& piece, std::vector<TimeReading>& readings) const;
  void read_numerals(const Map& numerals, const char* category, const std::vector<TimePiece>& pieces, std::size_t at,
                     std::vector<TimeReading>& readings) const;
  bool compound_at(const std::string& key, std::size_t cut) const;

  struct Entry {
    std::vector<TimeWord> words;
    bool longer = false;  // a longer phrase begins with it
  };
  StringMap<Entry> entries_;
  StringMap<std::uint16_t> categories_;
  TimeConventions conventions_;
  std::vector<std::pair<std::string, std::int64_t>> scales_;  // words for thousand and hundred
  Map cardinals_, ordinals_;
};

}  // namespace rashomon
