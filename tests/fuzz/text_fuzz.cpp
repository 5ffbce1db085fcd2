// SPDX-License-Identifier: Apache-2.0
// Any bytes fold and are cut into words and sentences that tile them.
#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "text/boundaries.h"
#include "text/fold.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  std::size_t at = 0;
  rashomon::for_each_word(text, [&](rashomon::Span span, rashomon::Segment) {
    if (span.begin != at || span.end > size) std::abort();
    at = span.end;
  });
  if (at != size) std::abort();
  rashomon::for_each_sentence(text, [&](rashomon::Span span) {
    if (span.begin > span.end || span.end > size) std::abort();
  });
  const auto folded = rashomon::fold(text);
  if (rashomon::fold(folded) != folded) std::abort();
  return 0;
}
