// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include <rashomon/time.h>

namespace rashomon {

// The calendars by which feasts are reckoned, as ICU counts them. Islamic: Umm al-Qura, Saudi Arabia's; elsewhere the
// moon may be seen a day earlier or later. Hebrew and Islamic days are told by the civil day that they end on.
enum class Calendar : std::uint8_t { islamic, hebrew, chinese, persian };

// "islamic", "hebrew", "chinese" or "persian"; nullopt: no such calendar.
std::optional<Calendar> calendar_named(std::string_view name);

// The first day of a civil year that is the given one (month and day from 1, Hebrew months from Tishri with both Adars
// counted) of a calendar; nullopt where the year has none.
std::optional<Day> day_in_year(Calendar calendar, int year, int month, int day);

}  // namespace rashomon
