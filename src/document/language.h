// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace rashomon {

inline constexpr std::string_view unknown_language = "und";

// A language code in its usual writing: "fr", "pt-BR" (given as "FR", "pt_br"); nullopt where it is none.
std::optional<std::string> language_tag(std::string_view given);

// The language that a text is written in, "und" where it cannot be told. Little text is taken for one of `known` if it
// resembles that most. The same for the same text.
std::string identify_language(std::string_view text, std::span<const std::string> known);

}  // namespace rashomon
