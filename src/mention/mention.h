// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include <rashomon/span.h>
#include <rashomon/value.h>

#include "analysis/analysis.h"

namespace rashomon {

// A span that names something, and its value. "Une trentaine de Serbes": span of "Une trentaine", counted "Serbes".
struct Mention {
  Span span;               // in the article's content
  TokenRange tokens;       // the tokens that span covers, whole
  std::uint32_t head = 0;  // the token through which the mention hangs in the tree
  std::optional<std::uint32_t>
      counted;  // quantities: the token of the counted thing, outside the span or its last token
  Value value;
  std::optional<Quantity> measure;  // of a duration: how long, with the bound or range that its words give
};

}  // namespace rashomon
