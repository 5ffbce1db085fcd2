// SPDX-License-Identifier: Apache-2.0
#include "analysis/addresses.h"

#include <algorithm>
#include <array>

#include "analysis/normal.h"
#include "text/chars.h"

namespace rashomon {
namespace {

constexpr std::uint32_t longest_mail = 96, longest_name = 256;  // bytes
constexpr std::array<std::string_view, 4> address_begins = {"http://", "https://", "www.", "mailto:"};

bool is_small(char c) { return c >= 'a' && c <= 'z'; }
bool in_mail(char c) {
  return is_small(c) || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '.' || c == '-' || c == '_' ||
         c == '+';
}
bool is_one_of(std::string_view set, char c) { return set.find(c) != std::string_view::npos; }

bool ends_address(Char c) {
  const auto kind = kind_of(c.code);
  return kind == CharKind::space || kind == CharKind::line || c.code == 0xBB || c.code == 0x201D || c.code == '"' ||
         c.code == '>';
}

}  // namespace

std::uint32_t address_end(std::string_view content, std::uint32_t at) {
  const auto rest = content.substr(at);
  if (std::ranges::none_of(address_begins, [&](const auto begin) { return rest.starts_with(begin); })) return at;
  auto end = at;
  while (end < content.size()) {
    const auto c = decode(content, end);
    if (ends_address(c)) break;
    end += c.size;
  }
  while (end > at + 4 && is_one_of(".,;:!?)]'", content[end - 1])) --end;
  return end;
}

std::uint32_t mail_end(std::string_view content, std::uint32_t at) {
  auto end = at;
  while (end < content.size() && end - at < longest_mail && in_mail(content[end])) ++end;
  if (end == at || end >= content.size() || content[end] != '@' || content[at] == '.') return at;
  const auto host = ++end;
  while (end < content.size() && end - at < longest_mail && in_mail(content[end])) ++end;
  while (end > host && is_one_of(".-_+", content[end - 1])) --end;
  return end == host ? at : end;
}

std::uint32_t handle_end(std::string_view content, std::uint32_t at) {
  auto end = at + 1;
  if (kind_at(content, end) == CharKind::digit) return at;
  while (wordy(kind_at(content, end)) || (end < content.size() && content[end] == '_'))
    end += decode(content, end).size;
  return end == at + 1 ? at : end;
}

std::uint32_t emoticon_end(std::string_view content, std::uint32_t at) {
  if (!is_one_of(":;=", content[at])) return at;
  auto mouth = at + 1;
  if (mouth < content.size() && is_one_of("-'", content[mouth])) ++mouth;
  if (mouth >= content.size() || !is_one_of(")(DPpO|/\\]", content[mouth])) return at;
  auto end = mouth + 1;
  while (end < content.size() && content[end] == content[mouth]) ++end;
  const auto after = kind_at(content, end);
  return after == CharKind::space || after == CharKind::line ? end : at;
}

bool in_dotted_name(std::string_view content, std::uint32_t at) {
  std::size_t dots = 0;
  auto end = at;
  for (; end < content.size() && end - at < longest_name; ++end) {
    const bool small_follows = end + 1 < content.size() && is_small(content[end + 1]);
    const bool joins = (content[end] == '.' || content[end] == '-') && end > at && small_follows;
    if (!is_small(content[end]) && !joins) break;
    dots += content[end] == '.';
  }
  return dots >= 2 && !wordy(kind_at(content, end));
}

}  // namespace rashomon
