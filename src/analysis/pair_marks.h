// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "analysis/sentence_tree.h"

namespace rashomon {

// Hangs both marks of each pair of brackets or quotation marks on the one word between them that the rest hangs on: the
// least deep where there are more.
void pair_marks(SentenceTree& tree);

}  // namespace rashomon
