// SPDX-License-Identifier: Apache-2.0
#include "text/calendars.h"

#include <unicode/calendar.h>

#include <algorithm>
#include <array>
#include <memory>
#include <string>
#include <utility>

namespace rashomon {
namespace {

struct Named {
  std::string_view name;
  Calendar calendar;
  const char* locale;
};

constexpr std::array<Named, 4> calendars = {{{"islamic", Calendar::islamic, "@calendar=islamic-umalqura"},
                                             {"hebrew", Calendar::hebrew, "@calendar=hebrew"},
                                             {"chinese", Calendar::chinese, "@calendar=chinese"},
                                             {"persian", Calendar::persian, "@calendar=persian"}}};

constexpr double day_ms = 86'400'000.0;

UDate ms_of(Day day) { return static_cast<double>(day.time_since_epoch().count()) * day_ms; }

Day day_of(UDate ms) { return Day(std::chrono::days(static_cast<std::int64_t>(ms / day_ms))); }

}  // namespace

std::optional<Calendar> calendar_named(std::string_view name) {
  const auto found = std::ranges::find(calendars, name, &Named::name);
  if (found == calendars.end()) return std::nullopt;
  return found->calendar;
}

std::optional<Day> day_in_year(Calendar calendar, int year, int month, int day) {
  UErrorCode status = U_ZERO_ERROR;
  const auto* locale = std::ranges::find(calendars, calendar, &Named::calendar)->locale;
  const std::unique_ptr<icu::Calendar> other(
      icu::Calendar::createInstance(icu::TimeZone::getGMT()->clone(), icu::Locale(locale), status));
  if (U_FAILURE(status)) return std::nullopt;
  const Day first = std::chrono::local_days(std::chrono::year(year) / 1 / 1);
  const Day next = std::chrono::local_days(std::chrono::year(year + 1) / 1 / 1);
  const auto year_at = [&](Day at) {
    other->setTime(ms_of(at), status);
    return other->get(UCAL_EXTENDED_YEAR, status);
  };
  const auto begins = year_at(first), ends = year_at(next);
  for (auto counted = begins; counted <= ends && U_SUCCESS(status); ++counted) {
    other->clear();
    other->set(UCAL_EXTENDED_YEAR, counted);
    other->set(UCAL_MONTH, month - 1);
    other->set(UCAL_DATE, day);
    const auto found = day_of(other->getTime(status));
    // A day that the month has not is counted into the next one.
    if (other->get(UCAL_MONTH, status) != month - 1 || other->get(UCAL_DATE, status) != day) continue;
    if (U_SUCCESS(status) && first <= found && found < next) return found;
  }
  return std::nullopt;
}

}  // namespace rashomon
