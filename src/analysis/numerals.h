// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string_view>

namespace rashomon {

// The end of the digits that begin at `at`.
std::uint32_t digits_from(std::string_view content, std::uint32_t at);

// "853-3242", "410-468-3499": where hyphens split, those of a telephone number or a postal code do not, which end in
// four digits behind one to three, or five. number: where the digits before the hyphen begin, or others before them.
bool in_call_number(std::string_view content, std::uint32_t number, std::uint32_t hyphen);

// "01-Feb-02": the end of a date whose day ends at `end`, with three letters between hyphens, then two or four digits;
// `end` where there is none.
std::uint32_t with_month(std::string_view content, std::uint32_t end);

}  // namespace rashomon
