// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <array>

#include "text/decode.h"
#include "text/encoding.h"

namespace rashomon {
namespace {

using namespace std::string_view_literals;

struct Signature {
  std::string_view head, kind;
};

constexpr std::array signatures = {
    Signature{"%PDF-"sv, "a PDF document"},
    Signature{"PK\x03\x04"sv, "a ZIP archive or office document"},
    Signature{"\x1f\x8b"sv, "gzip data"},
    Signature{"\x28\xb5\x2f\xfd"sv, "zstd data"},
    Signature{"BZh91AY"sv, "bzip2 data"},
    Signature{"\xfd"
              "7zXZ\0"sv,
              "xz data"},
    Signature{"\x89PNG\r\n"sv, "a PNG image"},
    Signature{"\xff\xd8\xff"sv, "a JPEG image"},
    Signature{"GIF87a"sv, "a GIF image"},
    Signature{"GIF89a"sv, "a GIF image"},
    Signature{"\x7f"
              "ELF"sv,
              "a program"},
    Signature{"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"sv, "an office document"},
    Signature{"{\\rtf"sv, "an RTF document"},
};

constexpr std::array marks = {"\xef\xbb\xbf"sv, "\xff\xfe"sv, "\xfe\xff"sv, "\0\0\xfe\xff"sv};

bool is_control(char c) {
  const auto byte = static_cast<unsigned char>(c);
  return (byte < 0x20 && (byte < 0x09 || byte > 0x0d)) || byte == 0x7f;
}

}  // namespace

std::string_view binary_kind(std::string_view bytes) {
  for (const auto& [head, kind] : signatures) {
    if (bytes.starts_with(head)) return kind;
  }
  // Marked UTF-16 is full of NULs and still text.
  if (std::ranges::any_of(marks, [&](std::string_view mark) { return bytes.starts_with(mark); })) return {};
  if (!unmarked_utf16(bytes).empty()) return {};
  // One byte in ten of random or compressed data is a control; a damaged article has a few.
  const auto controls = static_cast<std::size_t>(std::ranges::count_if(bytes, is_control));
  return controls >= 8 && controls > bytes.size() / 20 ? "binary data" : std::string_view{};
}

}  // namespace rashomon
