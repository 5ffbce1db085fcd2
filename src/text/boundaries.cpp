// SPDX-License-Identifier: Apache-2.0
#include "text/boundaries.h"

#include <unicode/brkiter.h>
#include <unicode/utext.h>

#include <memory>

namespace rashomon {
namespace {

using Iterator = std::unique_ptr<icu::BreakIterator>;

Iterator make_iterator(icu::BreakIterator* (*create)(const icu::Locale&, UErrorCode&)) {
  UErrorCode status = U_ZERO_ERROR;
  return Iterator(create(icu::Locale::getRoot(), status));
}

Segment segment_of(std::int32_t status, std::string_view piece) {
  if (status >= UBRK_WORD_LETTER) return Segment::word;
  if (status >= UBRK_WORD_NUMBER) return Segment::number;
  const char first = piece.empty() ? ' ' : piece[0];
  const bool space = first == ' ' || first == '\n' || first == '\t' || first == '\r' || piece.starts_with("\u00a0") ||
                     piece.starts_with("\u202f") || piece.starts_with("\u2009");
  return space ? Segment::space : Segment::other;
}

// Boundaries over UTF-8 in place, so that they are byte offsets.
template <class Visit>
void for_each_boundary(icu::BreakIterator& iterator, std::string_view utf8, const Visit& visit) {
  UErrorCode status = U_ZERO_ERROR;
  UText* text = utext_openUTF8(nullptr, utf8.data(), static_cast<std::int64_t>(utf8.size()), &status);
  iterator.setText(text, status);
  if (U_SUCCESS(status)) {
    auto begin = iterator.first();
    for (auto end = iterator.next(); end != icu::BreakIterator::DONE; begin = end, end = iterator.next()) {
      visit(Span{static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)});
    }
  }
  utext_close(text);
}

}  // namespace

void for_each_word(std::string_view utf8, const std::function<void(Span, Segment)>& visit) {
  thread_local const Iterator iterator = make_iterator(icu::BreakIterator::createWordInstance);
  for_each_boundary(*iterator, utf8, [&](Span span) {
    visit(span, segment_of(iterator->getRuleStatus(), utf8.substr(span.begin, span.size())));
  });
}

void for_each_sentence(std::string_view utf8, const std::function<void(Span)>& visit) {
  thread_local const Iterator iterator = make_iterator(icu::BreakIterator::createSentenceInstance);
  for_each_boundary(*iterator, utf8, visit);
}

}  // namespace rashomon
