// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string_view>

#include "mention/time_tree.h"

namespace rashomon {

// What a row of the table time_words says: its class and value ("weekday" "2", "part" "08:00-12:00", "rel" "P1D -1").
// nullopt where the class does not take such a value.
std::optional<TimeTree> time_word_value(std::string_view word_class, std::string_view value);

}  // namespace rashomon
