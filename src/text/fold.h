// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace rashomon {

// For comparing words: lower case, without marks, compatibility forms resolved, other scripts in Latin letters, one
// kind of apostrophe and hyphen, line ends and tabs as spaces: how a text is wrapped makes no difference. "Vučić" and
// "VUCIC" fold to "vucic". Folding twice changes nothing.
std::string fold(std::string_view utf8);

// Lower case only, marks kept: "Évêque" is "évêque".
std::string lower(std::string_view utf8);

// Is the first character an upper-case (or title-case) letter?
bool is_capitalized(std::string_view utf8);

}  // namespace rashomon
