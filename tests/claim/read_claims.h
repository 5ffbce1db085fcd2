// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <memory>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "claim/classes.h"
#include "engine/language.h"
#include "lang/pack.h"

namespace rashomon::testing {

// The claims of a text in a language of the packs, second rank and all; the packs stay open.
inline ArticleClaims read_claims(const std::string& language, const std::string& text) {
  static const std::string packs = RASHOMON_PACKS;
  static const Pack shared = *Pack::open(packs + "/und.pack");
  static const Pack places = *Pack::open(packs + "/gazetteer.pack");
  static const Classes classes = *Classes::open(shared);
  static std::map<std::string, std::unique_ptr<const Language>> languages;
  auto& opened = languages[language];
  if (!opened) opened = *Language::open(packs, language, places);
  Metadata metadata;
  metadata.id = "a";
  metadata.language = language;
  return opened->read(Article(std::move(metadata), "", text), classes);
}

// The claims whose value stands at the first place of `words` in the text.
inline std::vector<Claim> claims_at(const std::string& language, const std::string& text, const std::string& words) {
  std::vector<Claim> found;
  const auto at = static_cast<std::uint32_t>(text.find(words));
  for (auto& claim : read_claims(language, text).claims) {
    if (claim.value_span.begin <= at && at < claim.value_span.end) found.push_back(std::move(claim));
  }
  return found;
}

// A text, the words of it that somebody says, and who.
struct SpeakerCase {
  std::string language, text, words, speaker;
};

// Who says what stands at the words: the quotation there, else what else is read there.
inline std::string speaker_at(const SpeakerCase& each) {
  std::string found;
  for (const auto& claim : claims_at(each.language, each.text, each.words)) {
    if (claim.aspect == Aspect::attribution || claim.attribution.speaker.empty()) continue;
    if (found.empty() || claim.aspect == Aspect::quote) found = claim.attribution.speaker;
  }
  return found;
}

// Each is said by whom the case names; by nobody, where it names nobody.
inline void expect_speakers(const std::vector<SpeakerCase>& cases) {
  for (const auto& each : cases) {
    const auto speaker = speaker_at(each);
    EXPECT_NE(speaker.find(each.speaker), std::string::npos) << each.text << "\n  " << each.words << ": " << speaker;
    EXPECT_EQ(speaker.empty(), each.speaker.empty()) << each.text << "\n  " << each.words << ": " << speaker;
  }
}

}  // namespace rashomon::testing
