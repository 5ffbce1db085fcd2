// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <vector>

#include <rashomon/result.h>

#include "pack/pack_writer.h"

namespace rashomon {

// Adds the maps number_words, ordinal_words and fraction_words to a language's pack: every form that ICU's spell-out
// rules give for 0 to 999 (ordinals: and for powers of ten), folded, without spaces and hyphens ("quatrevingttreize").
// The value is the number, "" for a word that only stands inside longer forms ("et"); '+' behind it marks a word that
// begins or continues a longer form. numbers: the rows of numbers.tsv, which names the locales, irregular words, and
// how denominators are made of ordinals. Fails on a locale that ICU does not spell.
std::optional<Error> add_number_words(PackWriter& pack, const std::vector<PackWriter::Row>& numbers);

}  // namespace rashomon
