// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "claim/quotations.h"
#include "claim/speakers.h"
#include "claim/subjects.h"

namespace rashomon {

// The index of the first frame at or behind a token. `frames`: in the order of their predicates.
std::uint32_t first_frame_from(const std::vector<Frame>& frames, std::uint32_t token);

// The quotations within those given, in order, each with its speaker: of the verb there that reports it.
std::vector<Quotation> find_inner_quotations(const Reading& reading, const std::vector<Frame>& frames,
                                             const Subjects& subjects, const Speakers& speakers,
                                             const std::vector<Quotation>& outer);

}  // namespace rashomon
