// SPDX-License-Identifier: Apache-2.0
#include "property/arbitrary_text.h"
#include "text/boundaries.h"
#include "text/fold.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace rashomon {
namespace {

RC_GTEST_PROP(Text, FoldingTwiceChangesNothing, ()) {
  const auto folded = fold(*arbitrary_text());
  RC_ASSERT(fold(folded) == folded);
}

RC_GTEST_PROP(Text, FoldingTakesAnyBytes, ()) {
  const auto folded = fold(*arbitrary_bytes());
  RC_ASSERT(fold(folded) == folded);
}

RC_GTEST_PROP(Text, LoweringTwiceChangesNothing, ()) {
  const auto lowered = lower(*arbitrary_text());
  RC_ASSERT(lower(lowered) == lowered);
}

RC_GTEST_PROP(Text, WordsTileTheText, ()) {
  const auto text = *arbitrary_text();
  std::size_t at = 0;
  for_each_word(text, [&](Span span, Segment) {
    RC_ASSERT(span.begin == at);
    RC_ASSERT(on_boundary(text, span.end));
    at = span.end;
  });
  RC_ASSERT(at == text.size());
}

RC_GTEST_PROP(Text, SentencesTileTheText, ()) {
  const auto text = *arbitrary_text();
  std::size_t at = 0;
  for_each_sentence(text, [&](Span span) {
    RC_ASSERT(span.begin == at);
    RC_ASSERT(on_boundary(text, span.end));
    at = span.end;
  });
  RC_ASSERT(at == text.size());
}

}  // namespace
}  // namespace rashomon
