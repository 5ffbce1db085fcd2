// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

#include <rashomon/time.h>

#include "document/reader_words.h"

namespace rashomon {

// When an article was published, from what metadata or options say and from dates that stand in its text as stamps, not
// in its prose:
//   - at its head, before the first sentence: " date 2023-09 The ...", "27 Jul 2016 At least ...", "PARIS, 3 May 2024
//   (AFP) -";
//   - alone on one of its first lines or its last;
//   - at the end of a paragraph behind a name or dash, as embedded posts are signed: "(@someone) 29 September 2023".
// A head or lone stamp dates an article without a date. Where only the year or month is known, the latest stamp within
// it that names a day narrows it to that day. Anything else leaves `known` as it is.
PublicationDate dated_by_text(std::string_view text, std::string_view language, const PublicationDate& known,
                              const ReaderWords& words);

}  // namespace rashomon
