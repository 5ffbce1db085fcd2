// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include <rapidcheck.h>

namespace rashomon {

// Bytes of any kind: what a file may hold.
inline rc::Gen<std::string> arbitrary_bytes() { return rc::gen::container<std::string>(rc::gen::arbitrary<char>()); }

// UTF-8 text made of pieces that have tripped readers before: marks that combine, quotes of every country, spaces that
// do not break, numbers half written, characters beyond the BMP, NUL.
inline rc::Gen<std::string> arbitrary_text() {
  static const std::vector<std::string> pieces = {
      "a",      "E",     " ",       "\n",      ".",      "’",          "'",
      "«",      "»",     "“",       "\u00a0",  "\u202f", "é",          "e\u0301",
      "ß",      "İ",     "ﬁ",       "Б",       "中",     "\U0001F600", "\u200d",
      "\u0301", "1",     "2023",    ",",       "-",      "–",          "%",
      "M. ",    "qu’",   "l’",      "police ", "tués ",  "trois ",     "Paris",
      "dit ",   "said ", "killed ", "\t",      "(",      ")",          std::string(1, '\0'),
      "\u00ad", "ǆ"};
  return rc::gen::map(rc::gen::container<std::vector<std::string>>(rc::gen::elementOf(pieces)),
                      [](const std::vector<std::string>& chosen) {
                        std::string text;
                        for (const auto& piece : chosen) text += piece;
                        return text;
                      });
}

// Does a character of well-formed UTF-8 begin or the text end at this byte?
inline bool on_boundary(std::string_view text, std::size_t at) {
  return at == text.size() || (at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0) != 0x80);
}

}  // namespace rashomon
