// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string_view>

// The file format of packs, version 1; all integers little-endian, everything aligned to 8 bytes.
//
//   header     "RSHMPACK", u32 version, u32 sections, u64 checksum: XXH3 of all bytes behind the header, seed 0
//   directory  a section each: char name[40], u32 kind, u32 unused, u64 offset in the file, u64 bytes
//   table      u64 rows, u64 columns; u32 offsets[(rows + 1) * columns + 1] into the bytes behind them, row 0 the
//   column names map        u64 entries, u64 buckets (a power of two); u32 bucket[buckets], 0 empty, else entry + 1,
//   linear probing from
//              the low bits of XXH3(key); u32 offsets[2 * entries + 1] into the bytes behind them: key, value, key,
//              value ...
//   blob       the bytes
namespace rashomon::pack_format {

inline constexpr std::string_view magic = "RSHMPACK";
inline constexpr std::uint32_t version = 1;
inline constexpr std::size_t header_size = 24, entry_size = 64, name_size = 40;

enum class Kind : std::uint32_t { table = 1, map = 2, blob = 3 };

struct Header {
  char magic[8];
  std::uint32_t version, sections;
  std::uint64_t checksum;
};

struct Entry {
  char name[name_size];
  Kind kind;
  std::uint32_t unused;
  std::uint64_t offset, size;
};

static_assert(sizeof(Header) == header_size && sizeof(Entry) == entry_size);

}  // namespace rashomon::pack_format
