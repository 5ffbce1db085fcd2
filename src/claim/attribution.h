// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "claim/quotations.h"
#include "claim/reading.h"

namespace rashomon {

// A verb or cue that names a source, whatever is read of what it says.
struct NamedSource {
  std::uint32_t token = 0;  // of the verb, or of the source behind a cue
  Attribution attribution;
};

// Who is said to say what in an article.
struct Attributions {
  std::vector<Quotation> quotations;
  std::vector<NamedSource> sources;
};

// Who says what: sets Frame::attribution, Frame::inside and Frame::quoted.
Attributions attribute(const Reading& reading, std::vector<Frame>& frames);

}  // namespace rashomon
