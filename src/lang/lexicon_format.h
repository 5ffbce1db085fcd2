// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>

// The blob `lexicon` of a pack; all integers little-endian.
//
//   header   u32 forms, blocks, classes, bytes of the classes
//   classes  u32 offset[classes + 1] into the bytes behind them: the readings that many forms share, joined by ';',
//   each a
//            rule and a tag: "2+er/VERB/Mood=Ind|..." takes two bytes off the form's end and appends "er" for the
//            lemma;
//            '^' for '+' makes the lemma's first letter upper case as well
//   blocks   u32 offset[blocks + 1] into the bytes behind them: block_forms forms in byte order, each: u8 bytes shared
//   with the
//            form before it in the block, u8 bytes that follow, those bytes, class as a varint (7 bits a byte, low
//            first)
namespace rashomon::lexicon_format {

inline constexpr std::size_t block_forms = 16, header_size = 16;

struct Header {
  std::uint32_t forms, blocks, classes, class_bytes;
};
static_assert(sizeof(Header) == header_size);

}  // namespace rashomon::lexicon_format
