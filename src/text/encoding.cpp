// SPDX-License-Identifier: Apache-2.0
#include "text/encoding.h"

#include <unicode/ucnv.h>
#include <unicode/utf8.h>

#include <algorithm>
#include <array>
#include <optional>

#ifdef RASHOMON_UCHARDET
#include <uchardet/uchardet.h>

#include <memory>
#endif

namespace rashomon {
namespace {

using namespace std::string_view_literals;

struct Mark {
  std::string_view bytes, encoding;
};

// The longer first: UTF-32's begins with UTF-16's.
constexpr std::array marks = {
    Mark{"\xef\xbb\xbf"sv, "UTF-8"}, Mark{"\xff\xfe\0\0"sv, "UTF-32LE"}, Mark{"\0\0\xfe\xff"sv, "UTF-32BE"},
    Mark{"\xff\xfe"sv, "UTF-16LE"},  Mark{"\xfe\xff"sv, "UTF-16BE"},
};

struct Superset {
  std::string_view iso, windows;
};

// Bytes 0x80 to 0x9f are control characters in ISO 8859 and never meant; in these they are quotation marks and dashes.
constexpr std::array supersets = {
    Superset{"ISO-8859-1", "windows-1252"}, Superset{"ISO-8859-15", "windows-1252"},
    Superset{"ISO-8859-2", "windows-1250"}, Superset{"ISO-8859-9", "windows-1254"},
    Superset{"ISO-8859-7", "windows-1253"}, Superset{"ISO-8859-13", "windows-1257"},
};
constexpr std::string_view usual_guess = "windows-1252";

// How much of some bytes is UTF-8 beyond ASCII, and how much cannot be.
struct Utf8Count {
  std::size_t valid = 0, invalid = 0;
};

Utf8Count count_utf8(std::string_view bytes) {
  Utf8Count count;
  const auto* data = reinterpret_cast<const std::uint8_t*>(bytes.data());
  for (std::size_t at = 0; at < bytes.size();) {
    if (data[at] < 0x80) {
      ++at;
      continue;
    }
    UChar32 c = 0;
    U8_NEXT(data, at, bytes.size(), c);
    ++(c < 0 ? count.invalid : count.valid);
  }
  return count;
}

bool can_be_converted_from(const std::string& name) {
  UErrorCode status = U_ZERO_ERROR;
  UConverter* converter = ucnv_open(name.c_str(), &status);
  ucnv_close(converter);
  return U_SUCCESS(status);
}

#ifdef RASHOMON_UCHARDET
std::string resemblance(std::string_view bytes) {
  constexpr std::size_t enough = 1 << 18;
  const std::unique_ptr<uchardet, decltype(&uchardet_delete)> detector(uchardet_new(), &uchardet_delete);
  uchardet_handle_data(detector.get(), bytes.data(), std::min(bytes.size(), enough));
  uchardet_data_end(detector.get());
  return uchardet_get_charset(detector.get());
}
#else
std::string resemblance(std::string_view) { return {}; }
#endif

bool has_c1(std::string_view bytes) {
  return std::ranges::any_of(bytes, [](char c) { return (static_cast<unsigned char>(c) & 0xe0) == 0x80; });
}

std::string guess(std::string_view bytes) {
  auto name = resemblance(bytes);
  // It was not UTF-8 by more than a slip, whatever it looks like.
  if (name.empty() || name == "ASCII" || name.starts_with("UTF-") || !can_be_converted_from(name)) {
    return std::string(usual_guess);
  }
  const auto superset = std::ranges::find(supersets, name, &Superset::iso);
  return superset != supersets.end() && has_c1(bytes) ? std::string(superset->windows) : name;
}

}  // namespace

std::string_view unmarked_utf16(std::string_view bytes) {
  if (bytes.size() < 4) return {};
  std::size_t nul[2] = {0, 0};
  for (std::size_t at = 0; at < bytes.size(); ++at) nul[at % 2] += bytes[at] == 0;
  const auto half = bytes.size() / 2;
  const auto mostly = [&](std::size_t count) { return count > half / 2; };
  const auto hardly = [&](std::size_t count) { return count <= half / 20; };
  if (hardly(nul[0]) && mostly(nul[1])) return "UTF-16LE";
  if (mostly(nul[0]) && hardly(nul[1])) return "UTF-16BE";
  return {};
}

Encoding encoding_of(std::string_view bytes) {
  for (const auto& [mark, encoding] : marks) {
    if (bytes.starts_with(mark)) return {std::string(encoding), EncodingOrigin::mark, mark.size()};
  }
  if (const auto utf16 = unmarked_utf16(bytes); !utf16.empty()) {
    return {std::string(utf16), EncodingOrigin::guessed, 0};
  }
  const auto [valid, invalid] = count_utf8(bytes);
  // By chance, other encodings hardly ever form valid sequences: damaged UTF-8 keeps more of them than it lost.
  if (invalid == 0 || valid > invalid) return {"UTF-8", EncodingOrigin::valid, 0};
  return {guess(bytes), EncodingOrigin::guessed, 0};
}

}  // namespace rashomon
