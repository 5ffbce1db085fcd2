// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "analysis/analysis.h"

namespace rashomon {

// Hangs both marks of each pair of brackets or quotation marks on the one word between them that the rest hangs on: the
// least deep where there are more. `sentence`: the tokens of one sentence, whose tree stands.
void pair_marks(Analysis& analysis, TokenRange sentence);

}  // namespace rashomon
