// SPDX-License-Identifier: Apache-2.0
#include "text/fold.h"

#include <unicode/casemap.h>
#include <unicode/translit.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>
#include <unicode/utf8.h>

#include <algorithm>
#include <array>
#include <memory>
#include <optional>

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

// Latin letters with their marks and general punctuation fold one by one, whatever stands beside them: what each comes to is
// kept, since ICU's rules take microseconds a word.
constexpr UChar32 last_latin = 0x24f, first_punctuation = 0x2010, last_punctuation = 0x2044;

class LetterFolds {
 public:
  // nullptr for a character whose neighbours matter.
  const std::string* find(UChar32 c) {
    if (c < 0 || (c > last_latin && (c < first_punctuation || c > last_punctuation))) return nullptr;
    auto& fold = folds_[static_cast<std::size_t>(c > last_latin ? c - first_punctuation + last_latin + 1 : c)];
    if (!fold) {
      std::string letter;
      icu::UnicodeString(c).toUTF8String(letter);
      fold = transliterated(letter);
    }
    return &*fold;
  }

 private:
  std::array<std::optional<std::string>, last_latin + 1 + last_punctuation - first_punctuation + 1> folds_;
};

}  // namespace

std::string fold(std::string_view utf8) {
  if (is_ascii(utf8)) return ascii_lower(utf8);
  thread_local LetterFolds letters;
  std::string folded;
  for (std::int32_t at = 0; at < static_cast<std::int32_t>(utf8.size());) {
    UChar32 c = 0;
    U8_NEXT(utf8.data(), at, static_cast<std::int32_t>(utf8.size()), c);
    const auto* letter = letters.find(c);
    if (letter == nullptr) return transliterated(utf8);
    folded += *letter;
  }
  return folded;
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
