// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <vector>

#include "claim/cues.h"
#include "claim/reading.h"

namespace rashomon {

// A quotation and who is said to have said it; without an entity where nobody is found beside it.
struct Quotation {
  Span span;
  TokenRange tokens;
  Attribution attribution;
  std::optional<std::uint32_t> frame;  // of the verb that reports it
  bool inner = false;                  // it stands within another one
};

// The quotations of an article in order, those within others last, each with its speaker: of the reporting verb behind
// it, before it, or of the quotation that it goes on from.
// `cues`: find_cues() of the article.
std::vector<Quotation> find_quotations(const Reading& reading, const std::vector<Frame>& frames,
                                       const std::vector<Cue>& cues);

}  // namespace rashomon
