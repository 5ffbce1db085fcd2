// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstdint>
#include <string>

#include "record/findings.h"
#include "report/wording.h"

namespace rashomon {

// The packs that every story depends on, whatever its languages.
inline constexpr std::string_view shared_pack = "und", places_pack = "gazetteer";

// What a run in this place depends on, without its articles: the packs of a folder with their models, the platform.
// program: "rashomon 0.1.0". Fails on a pack that cannot be used.
Result<Conditions> conditions_of(const std::string& packs, std::string program, std::string options);

// What may have made a finding change.
enum class CauseKind : std::uint8_t { article, pack, model, program, platform, options };
inline constexpr std::array<std::string_view, 6> cause_names = {"article", "pack",     "model",
                                                                "program", "platform", "options"};
inline std::string_view name_of(CauseKind kind) { return cause_names[static_cast<std::size_t>(kind)]; }

// What happened to it: it came or went, other words, other metadata, another state than `before`, or nothing that can
// be told: another build of the program.
enum class CauseHow : std::uint8_t { changed, added, taken_out, text, about, was, other_build };

struct Cause {
  CauseKind kind = CauseKind::program;
  std::string name;  // of the article, the pack or the model's language; else what it is now: "ICU 74.2"
  CauseHow how = CauseHow::changed;
  std::string before;  // where `how` is `was`: "ICU 72.1"; empty: none
  bool operator==(const Cause&) const = default;
};

// As files and formats for programs tell it: "its text changed", "was ICU 72.1".
std::string how_of(const Cause& cause);
// "article corvin (its text changed)".
std::string text_of(const Cause& cause, const Wording& wording);

// Everything that differs, in the order of CauseKind, then by name.
std::vector<Cause> differences(const Conditions& was, const Conditions& is);

// Of the differences those that can have changed a finding that is held by some articles: what happened to these
// articles, the packs of their languages and what all depend on. Where nothing of that is among them, all differences;
// where there are none at all, the program: other code of the same version.
std::vector<Cause> causes_of(const std::vector<Cause>& differences, const std::vector<std::string>& articles,
                             const Conditions& was, const Conditions& is);

}  // namespace rashomon
