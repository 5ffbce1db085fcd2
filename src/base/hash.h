// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace rashomon {

// XXH3, 64 bits, seed 0: the same for the same bytes on every machine and in every version. For ids and checksums.
std::uint64_t hash(std::string_view bytes);

// 16 lower-case hexadecimal digits.
std::string hex(std::uint64_t value);

// SHA-256 of the bytes, 64 lower-case hexadecimal digits.
std::string sha256(std::string_view bytes);

}  // namespace rashomon
