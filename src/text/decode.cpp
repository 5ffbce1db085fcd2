// SPDX-License-Identifier: Apache-2.0
#include "text/decode.h"

#include <unicode/uchar.h>
#include <unicode/ucnv.h>
#include <unicode/utf8.h>

#include <memory>

#include "text/encoding.h"

namespace rashomon {
namespace {

constexpr UChar32 replacement = 0xfffd;

bool is_needless_control(UChar32 c) { return (c < 0x20 && (c < 0x09 || c > 0x0d)) || c == 0x7f; }

// Builds the text character by character and keeps count of what is odd in it.
class TextBuilder {
 public:
  TextBuilder(Decoded& decoded, std::size_t mark_size) : decoded_(decoded), file_at_(mark_size) {
    decoded_.offsets.skip(mark_size);
  }

  void append(UChar32 c, std::size_t file_bytes) {
    char buffer[U8_MAX_LENGTH];
    std::size_t size = 0;
    U8_APPEND_UNSAFE(buffer, size, c);
    decoded_.text.append(buffer, size);
    decoded_.offsets.append(size, file_bytes);
    count(c);
    file_at_ += file_bytes;
  }

  void replace(std::size_t file_bytes) {
    if (decoded_.replaced++ == 0) decoded_.first_replaced = file_at_;
    append(replacement, file_bytes);
  }

 private:
  void count(UChar32 c) {
    if (is_needless_control(c)) ++decoded_.controls;
    if (c < 0x80 ? ((c | 0x20) >= 'a' && (c | 0x20) <= 'z') || (c >= '0' && c <= '9') : u_isalnum(c)) {
      ++decoded_.letters;
    }
  }

  Decoded& decoded_;
  std::size_t file_at_;
};

void decode_utf8(std::string_view bytes, TextBuilder& builder) {
  const auto* data = reinterpret_cast<const std::uint8_t*>(bytes.data());
  for (std::size_t at = 0; at < bytes.size();) {
    const auto begin = at;
    UChar32 c = 0;
    U8_NEXT(data, at, bytes.size(), c);
    if (c < 0) {
      builder.replace(at - begin);
    } else {
      builder.append(c, at - begin);
    }
  }
}

void decode_other(std::string_view bytes, const std::string& encoding, TextBuilder& builder) {
  UErrorCode status = U_ZERO_ERROR;
  const std::unique_ptr<UConverter, decltype(&ucnv_close)> converter(ucnv_open(encoding.c_str(), &status), &ucnv_close);
  const char* source = bytes.data();
  const char* const limit = source + bytes.size();
  while (source < limit) {
    const char* const begin = source;
    status = U_ZERO_ERROR;
    const UChar32 c = ucnv_getNextUChar(converter.get(), &source, limit, &status);
    const auto read = static_cast<std::size_t>(source - begin);
    if (U_SUCCESS(status) && c != replacement) {
      builder.append(c, read);
    } else if (status != U_INDEX_OUTOFBOUNDS_ERROR || read == 0) {
      builder.replace(read == 0 ? static_cast<std::size_t>(limit - begin) : read);
      if (read == 0) return;
    }
  }
}

}  // namespace

Decoded decode(std::string_view bytes) {
  Decoded decoded;
  auto encoding = encoding_of(bytes);
  decoded.encoding = std::move(encoding.name);
  decoded.origin = encoding.origin;
  decoded.text.reserve(bytes.size() + bytes.size() / 8);
  TextBuilder builder(decoded, encoding.mark_size);
  bytes.remove_prefix(encoding.mark_size);
  if (decoded.encoding == "UTF-8") {
    decode_utf8(bytes, builder);
  } else {
    decode_other(bytes, decoded.encoding, builder);
  }
  return decoded;
}

}  // namespace rashomon
