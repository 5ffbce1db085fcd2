// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

#include "text/chars.h"

namespace rashomon {

// A word as the tables and the model know it: lower case, straight apostrophes and quotes, plain hyphens, spaces and
// dots. Replaces the content of out, so that a scan needs no allocation a word.
void normalize(std::string_view word, std::string& out);

// The same with the case kept.
void straighten(std::string_view word, std::string& out);

// The marks that normalize() makes straight within words.
inline bool is_apostrophe(char32_t code) { return code == '\'' || code == 0x2019 || code == 0x02BC || code == 0x2018; }
inline bool is_hyphen(char32_t code) { return code == '-' || code == 0x2010 || code == 0x2011; }
// What goes on within a word without a mark between.
inline bool wordy(CharKind kind) { return is_letter(kind) || kind == CharKind::digit || kind == CharKind::mark; }

}  // namespace rashomon
