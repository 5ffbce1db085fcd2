// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include <rashomon/result.h>

#include "lang/pack.h"

namespace rashomon {

// A language written in two alphabets, whose tables and model know one: letters.tsv of its pack says how the letters of
// the other are written in it ("њ": "nj"). A language without the table has none.
class Letters {
 public:
  // Fails on a table without its columns, or a row that is not one letter in lower case.
  static Result<Letters> read(const Pack& pack);

  bool empty() const { return latin_.empty(); }
  // Does the text hold any letter of the other alphabet?
  bool in(std::string_view text) const;

  // A text in the alphabet of the tables; begins[i]: the byte of the text given that byte i comes from, one more for
  // the end. Letters keep their case; "Њ" is "NJ" only before or after capitals.
  struct Rewritten {
    std::string text;
    std::vector<std::uint32_t> begins;
  };
  Rewritten rewrite(std::string_view text) const;

 private:
  std::unordered_map<char32_t, std::string> latin_;
};

}  // namespace rashomon
