// SPDX-License-Identifier: Apache-2.0
#include "text/fold.h"

#include <unicode/casemap.h>
#include <unicode/translit.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>
#include <unicode/utf8.h>

#include <algorithm>
#include <memory>
#include <optional>

#include "text/fold_latin.h"

namespace rashomon {
namespace {

bool is_ascii(std::string_view text) {
  return std::ranges::all_of(text, [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

char ascii_lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

std::string ascii_lower(std::string_view text) {
  std::string lowered(text);
  std::ranges::transform(lowered, lowered.begin(), [](char c) { return ascii_lower(c); });
  return lowered;
}

// ICU's transliterators are not for use by two threads at once, so each thread has its own.
const icu::Transliterator& folding() {
  thread_local const auto instance = [] {
    UErrorCode status = U_ZERO_ERROR;
    UParseError where;
    const icu::UnicodeString rules =
        icu::UnicodeString::fromUTF8("::Any-Latin; ::NFKD; ::[:Mn:] Remove; ::Latin-ASCII; ::Any-Lower; ::NFC;");
    return std::unique_ptr<icu::Transliterator>(
        icu::Transliterator::createFromRules("fold", rules, UTRANS_FORWARD, where, status));
  }();
  return *instance;
}

std::string transliterated(std::string_view utf8) {
  auto text = icu::UnicodeString::fromUTF8({utf8.data(), static_cast<std::int32_t>(utf8.size())});
  folding().transliterate(text);
  std::string folded;
  text.toUTF8String(folded);
  return folded;
}

// The folded text where every character stands for itself; nullopt where the transliterator must see the whole.
std::optional<std::string> fold_by_table(std::string_view utf8) {
  using namespace fold_latin;
  std::string folded;
  folded.reserve(utf8.size());
  for (std::int32_t at = 0; at < static_cast<std::int32_t>(utf8.size());) {
    const auto begin = static_cast<std::size_t>(at);
    UChar32 character = 0;
    U8_NEXT(utf8.data(), at, static_cast<std::int32_t>(utf8.size()), character);
    const auto code = static_cast<char32_t>(character);
    if (character < 0 || code == U'\u00B5') return std::nullopt;
    if (code < 0x80) {
      folded += ascii_lower(static_cast<char>(code));
    } else if (code >= latin_first && code - latin_first < latin.size()) {
      folded += latin[code - latin_first];
    } else if (code >= punctuation_first && code - punctuation_first < punctuation.size()) {
      folded += punctuation[code - punctuation_first];
    } else if (code >= emoji_first && code < emoji_end) {
      folded += utf8.substr(begin, static_cast<std::size_t>(at) - begin);
    } else {
      return std::nullopt;
    }
  }
  return folded;
}

}  // namespace

std::string fold(std::string_view utf8) {
  auto folded = is_ascii(utf8) ? std::optional(ascii_lower(utf8)) : fold_by_table(utf8);
  auto text = folded ? *std::move(folded) : transliterated(utf8);
  std::ranges::replace_if(
      text, [](char c) { return c == '\n' || c == '\r' || c == '\t'; }, ' ');
  return text;
}

std::string lower(std::string_view utf8) {
  if (is_ascii(utf8)) return ascii_lower(utf8);
  std::string lowered;
  icu::StringByteSink<std::string> sink(&lowered);
  UErrorCode status = U_ZERO_ERROR;
  icu::CaseMap::utf8ToLower("", 0, {utf8.data(), static_cast<std::int32_t>(utf8.size())}, sink, nullptr, status);
  return lowered;
}

bool is_capitalized(std::string_view utf8) {
  if (utf8.empty()) return false;
  UChar32 first = 0;
  std::int32_t at = 0;
  U8_NEXT(utf8.data(), at, static_cast<std::int32_t>(utf8.size()), first);
  return first >= 0 && (u_isupper(first) || u_istitle(first));
}

}  // namespace rashomon
