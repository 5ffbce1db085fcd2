// SPDX-License-Identifier: Apache-2.0
#include "document/language.h"

#include <algorithm>

#ifdef RASHOMON_CLD2
#include <cstdio>  // CLD2's header needs it
//
#include <cld2/public/compact_lang_det.h>
#include <cld2/public/encodings.h>
#endif

namespace rashomon {
namespace {

bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
bool is_letter_or_digit(char c) { return is_letter(c) || (c >= '0' && c <= '9'); }
char lower_ascii(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }
char upper_ascii(char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; }

// Region codes have two letters and stand in capitals, scripts four and begin with one.
std::string usual_case(std::string_view subtag, bool first) {
  std::string text(subtag);
  std::ranges::transform(text, text.begin(), lower_ascii);
  if (first) return text;
  if (text.size() == 2) std::ranges::transform(text, text.begin(), upper_ascii);
  if (text.size() == 4) text[0] = upper_ascii(text[0]);
  return text;
}

bool is_subtag(std::string_view subtag, bool first) {
  if (first) return (subtag.size() == 2 || subtag.size() == 3) && std::ranges::all_of(subtag, is_letter);
  return !subtag.empty() && subtag.size() <= 8 && std::ranges::all_of(subtag, is_letter_or_digit);
}

}  // namespace

std::optional<std::string> language_tag(std::string_view given) {
  std::string tag;
  for (bool first = true;; first = false) {
    const auto end = given.find_first_of("-_");
    const auto subtag = given.substr(0, end);
    if (!is_subtag(subtag, first)) return std::nullopt;
    tag += (first ? "" : "-") + usual_case(subtag, first);
    if (end == std::string_view::npos) return tag;
    given.remove_prefix(end + 1);
  }
}

#ifdef RASHOMON_CLD2
namespace {

struct Guess {
  std::string language;
  bool reliable = false;
};

Guess guess(std::string_view text, int flags) {
  const CLD2::CLDHints no_hints{nullptr, "", CLD2::UNKNOWN_ENCODING, CLD2::UNKNOWN_LANGUAGE};
  CLD2::Language three[3];
  int percent[3] = {0, 0, 0}, bytes = 0;
  double scores[3];
  bool reliable = false;
  CLD2::ResultChunkVector* const no_chunks = nullptr;
  const auto language = CLD2::ExtDetectLanguageSummary(text.data(), static_cast<int>(text.size()), true, &no_hints,
                                                       flags, three, percent, scores, no_chunks, &bytes, &reliable);
  if (language == CLD2::UNKNOWN_LANGUAGE) return {};
  const auto tag = language_tag(CLD2::LanguageCode(language));
  return {tag.value_or(""), reliable && percent[0] >= 60};
}

}  // namespace

std::string identify_language(std::string_view text, std::span<const std::string> known) {
  constexpr std::size_t enough = 1 << 16;
  constexpr int best_effort = 0x4000;  // kCLDFlagBestEffort: also for a few words
  auto head = text.substr(0, enough);
  while (head.size() < text.size() && !head.empty() && (static_cast<unsigned char>(text[head.size()]) & 0xc0) == 0x80) {
    head.remove_suffix(1);
  }
  if (auto sure = guess(head, 0); sure.reliable && !sure.language.empty()) return sure.language;
  auto likely = guess(head, best_effort).language;
  return std::ranges::find(known, likely) != known.end() ? likely : std::string(unknown_language);
}
#else
std::string identify_language(std::string_view, std::span<const std::string>) { return std::string(unknown_language); }
#endif

}  // namespace rashomon
