// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "analysis/scanner.h"

namespace rashomon {

// Whether the sentence that began at piece `first` ends before piece `next` without any stop, as in mail and of
// agencies: at a line of marks ("======"), around the stamp of a message ("08/17/2000 11:21 AM"), behind a closing
// ("Best regards, Ann") or a dateline ("PARIS (AFP) -"). REQUIRES: first < next < pieces.size().
bool divides(std::string_view content, const std::vector<Piece>& pieces, std::size_t first, std::size_t next,
             const TokenRules& rules);

}  // namespace rashomon
