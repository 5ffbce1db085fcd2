// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>
#include <vector>

#include <rashomon/span.h>
#include <rashomon/time.h>

#include "document/reader_words.h"

namespace rashomon {

// A calendar date as it stands in some text.
struct WrittenDate {
  Span span;
  PublicationDate date;
};

// The dates with a year in a piece of text, in order: "2023-09-29", "2023-09", "29 septembre 2023", "29 de mayo de
// 2023", "September 29th, 2023", "27-07-2016" where the order of day and month is not in doubt.
std::vector<WrittenDate> written_dates(std::string_view piece, std::string_view language, const ReaderWords& words);

}  // namespace rashomon
