// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include <rashomon/offset_map.h>

namespace rashomon {

// How the encoding of some bytes is known.
enum class EncodingOrigin : std::uint8_t {
  mark,     // a byte-order mark says so
  valid,    // they are UTF-8
  guessed,  // they are not; from the bytes themselves
};

// Bytes as Unicode. The text is always valid UTF-8: what cannot be decoded is U+FFFD. A byte-order mark is no part of
// it.
struct Decoded {
  std::string text;
  std::string encoding;  // as ICU names it: "UTF-8", "windows-1252"
  EncodingOrigin origin = EncodingOrigin::valid;
  OffsetMap offsets;                 // from the text to the bytes
  std::uint64_t replaced = 0;        // places that could not be decoded,
  std::uint64_t first_replaced = 0;  //   and the byte where the first of them begins
  std::uint64_t controls = 0;        // NUL and other control characters that no text needs; they are kept
  std::uint64_t letters = 0;         // letters and digits; none: nothing to read
};

// Reads bytes: by their byte-order mark, else as UTF-8 where they are or mostly are, else in the encoding they most
// resemble. Any bytes will do. Linear.
Decoded decode(std::string_view bytes);

// What bytes are where they are no text: "a PDF document", "binary data"; empty for text.
std::string_view binary_kind(std::string_view bytes);

}  // namespace rashomon
