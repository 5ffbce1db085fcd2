// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

#include "text/decode.h"

namespace rashomon {

struct Encoding {
  std::string name;
  EncodingOrigin origin = EncodingOrigin::valid;
  std::size_t mark_size = 0;  // bytes of the byte-order mark at the head
};

// The encoding of some bytes, by the order of evidence: mark, validity, resemblance.
Encoding encoding_of(std::string_view bytes);

// "UTF-16LE" or "UTF-16BE" where every second byte is mostly NUL and the others are not; else empty.
std::string_view unmarked_utf16(std::string_view bytes);

}  // namespace rashomon
