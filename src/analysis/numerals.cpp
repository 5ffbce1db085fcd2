// SPDX-License-Identifier: Apache-2.0
#include "analysis/numerals.h"

#include "text/chars.h"

namespace rashomon {
namespace {

bool is_hyphen_at(std::string_view content, std::uint32_t at) { return at < content.size() && content[at] == '-'; }

}  // namespace

std::uint32_t digits_from(std::string_view content, std::uint32_t at) {
  while (kind_at(content, at) == CharKind::digit) at += decode(content, at).size;
  return at;
}

bool in_call_number(std::string_view content, std::uint32_t number, std::uint32_t hyphen) {
  auto begin = hyphen;
  while (begin > number && hyphen - begin <= 6 && kind_at(content, begin - 1) == CharKind::digit) --begin;
  auto before = hyphen - begin;
  for (int groups = 0; groups < 3 && is_hyphen_at(content, hyphen); ++groups) {
    if (before == 0 || (before > 3 && before != 5)) return false;
    const auto end = digits_from(content, hyphen + 1);
    before = end - hyphen - 1;
    hyphen = end;
    if (is_letter(kind_at(content, end))) return false;
    if (!is_hyphen_at(content, end)) return before == 4;
  }
  return false;
}

std::uint32_t with_month(std::string_view content, std::uint32_t end) {
  if (!is_hyphen_at(content, end) || !is_hyphen_at(content, end + 4)) return end;
  for (std::uint32_t i = 1; i <= 3; ++i) {
    if (!is_letter(kind_at(content, end + i))) return end;
  }
  const auto last = digits_from(content, end + 5);
  return (last == end + 7 || last == end + 9) && !is_letter(kind_at(content, last)) ? last : end;
}

}  // namespace rashomon
