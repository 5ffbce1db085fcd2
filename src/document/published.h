// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include <rashomon/time.h>

namespace rashomon {

// Reads a date as metadata write it: "2023", "2023-09", "2023-09-29", "2023-09-29 18:06",
// "2023-09-29T18:06:00.5+02:00". The interval covers the unit written; a zone is accepted and the wall clock kept.
// nullopt where it is no such date.
std::optional<PublicationDate> parse_published(std::string_view written, PublicationDate::Origin origin);

// The date in ISO 8601, as far as it is known: "2023-09", "2023-09-29T18:06"; empty where it is not.
std::string iso(const PublicationDate& date);

// One day, month (day 0) or year (month 0) of the civil calendar; nullopt where there is no such day.
std::optional<PublicationDate> calendar_date(int year, unsigned month, unsigned day, PublicationDate::Origin origin);

}  // namespace rashomon
