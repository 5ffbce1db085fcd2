// SPDX-License-Identifier: Apache-2.0
#include "analysis/normal.h"

#include "text/chars.h"

namespace rashomon {
namespace {

char32_t straight(char32_t code) {
  switch (code) {
    case 0x2018:
    case 0x2019:
    case 0x201A:
    case 0x201B:
    case 0x02BC:
    case 0x2032:
    case 0x00B4:
      return '\'';
    case 0x00AB:
    case 0x00BB:
    case 0x201C:
    case 0x201D:
    case 0x201E:
    case 0x201F:
    case 0x2033:
    case 0x2039:
    case 0x203A:
      return '"';
    case 0x2010:
    case 0x2011:
    case 0x2012:
    case 0x2013:
    case 0x2014:
    case 0x2015:
    case 0x2212:
      return '-';
    case 0x00A0:
    case 0x202F:
    case 0x2009:
    case 0x2007:
      return ' ';
    default:
      return code;
  }
}

template <bool lowers>
void rewrite(std::string_view word, std::string& out) {
  out.clear();
  for (std::size_t at = 0; at < word.size();) {
    const auto byte = static_cast<unsigned char>(word[at]);
    if (byte < 0x80) {
      out += lowers && byte >= 'A' && byte <= 'Z' ? static_cast<char>(byte + 32) : word[at];
      ++at;
      continue;
    }
    const auto c = decode(word, at);
    at += c.size;
    if (c.code == 0xAD) continue;  // a soft hyphen is only a place to break
    if (c.code == 0x2026) {
      out += "...";
      continue;
    }
    append_utf8(out, straight(lowers ? lower(c.code) : c.code));
  }
}

}  // namespace

void normalize(std::string_view word, std::string& out) { rewrite<true>(word, out); }
void straighten(std::string_view word, std::string& out) { rewrite<false>(word, out); }

}  // namespace rashomon
