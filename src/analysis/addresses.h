// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string_view>

namespace rashomon {

// Where what begins at `at` ends if it is an address or a sign made of marks; `at` itself where it is none.
// Each looks no farther than that end.

// "https://…", "www.…", "mailto:…": up to the space, without the marks that end a sentence.
std::uint32_t address_end(std::string_view content, std::uint32_t at);
// "first.last@example.org": what stands before the sign is not always one word.
std::uint32_t mail_end(std::string_view content, std::uint32_t at);
// "@name", "#topic". REQUIRES: one of the signs stands at `at`.
std::uint32_t handle_end(std::string_view content, std::uint32_t at);
// ":-)", ";)", ":P": eyes, perhaps a nose, a mouth, and then a space or the end of the content.
std::uint32_t emoticon_end(std::string_view content, std::uint32_t at);

// Does a name of three or more parts in small letters begin here: "alt.animals.cat"?
bool in_dotted_name(std::string_view content, std::uint32_t at);

}  // namespace rashomon
