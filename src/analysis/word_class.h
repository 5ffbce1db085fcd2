// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string_view>

namespace rashomon {

// Classes of words that a language pack lists (classes.tsv) and that trees and times lean on; Token::word_class.
enum class WordClass : std::uint8_t { none, weekday, month, unit, currency, part_of_day };

WordClass word_class_of(std::string_view name);  // none where the name is unknown

}  // namespace rashomon
