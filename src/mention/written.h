// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include <rashomon/span.h>

#include "analysis/analysis.h"

namespace rashomon {

// A word as written, one or more tokens: "du" is one. What names and places are looked up by.
struct WrittenWord {
  Span span;
  TokenRange tokens;
  std::uint32_t sentence = 0;
  std::string_view text;     // as written; lives as long as the content
  std::string lowered, key;  // lower case; place_key(), empty for punctuation
  bool capital = false;
  bool starts = false;  // begins a sentence, or what is quoted in it
  bool punctuation = false;
  bool dated = false;   // a weekday or month
  bool proper = false;  // a proper noun, by its tag
};

// All written words of an article in the order of the text.
std::vector<WrittenWord> written_words(std::string_view content, const Analysis& analysis);

// Which sentences are headings: nearly all words have capitals, so that a capital tells nothing there.
std::vector<bool> headings(const std::vector<WrittenWord>& words, std::size_t sentences);

// Indices [begin, end) of written words.
struct WordRange {
  std::uint32_t begin = 0, end = 0;
  std::uint32_t size() const { return end - begin; }
};

Span span_of(const std::vector<WrittenWord>& words, WordRange range);
TokenRange tokens_of(const std::vector<WrittenWord>& words, WordRange range);

// The keys of the words joined by spaces, stopping at punctuation; "" where the range holds any.
std::string joined_key(const std::vector<WrittenWord>& words, WordRange range);

}  // namespace rashomon
