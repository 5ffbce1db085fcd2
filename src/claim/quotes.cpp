// SPDX-License-Identifier: Apache-2.0
#include <array>
#include <string_view>

#include "claim/reading.h"

namespace rashomon {
namespace {

struct Marks {
  std::string_view open, close;
};

// Marks of the scripts that news is written in; straight marks open and close alike.
constexpr std::array<Marks, 4> marks = {{{"«", "»"}, {"“", "”"}, {"„", "“"}, {"\"", "\""}}};

// A paragraph ends at a line end.
std::size_t paragraph_end(std::string_view content, std::size_t from) {
  const auto end = content.find('\n', from);
  return end == std::string_view::npos ? content.size() : end;
}

bool is_space(std::string_view content, std::size_t at) {
  return content[at] == ' ' || content.substr(at).starts_with("\u00a0") || content.substr(at).starts_with("\u202f");
}

Span trimmed(std::string_view content, std::size_t begin, std::size_t end) {
  while (begin < end && is_space(content, begin))
    begin += content[begin] == ' ' ? 1 : content.substr(begin).starts_with("\u00a0") ? 2 : 3;
  while (end > begin && content[end - 1] == ' ') --end;
  if (end >= begin + 2 && content.substr(end - 2, 2) == "\u00a0") end -= 2;
  if (end >= begin + 3 && content.substr(end - 3, 3) == "\u202f") end -= 3;
  return {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
}

}  // namespace

std::vector<Span> find_quotes(std::string_view content) {
  std::vector<Span> quotes;
  for (std::size_t at = 0; at < content.size();) {
    const auto rest = content.substr(at);
    const Marks* opened = nullptr;
    for (const auto& mark : marks) {
      if (rest.starts_with(mark.open)) {
        opened = &mark;
        break;
      }
    }
    if (opened == nullptr) {
      ++at;
      continue;
    }
    const auto begin = at + opened->open.size();
    const auto limit = paragraph_end(content, begin);
    const auto close = content.substr(0, limit).find(opened->close, begin);
    const auto end = close == std::string_view::npos ? limit : close;
    if (const auto span = trimmed(content, begin, end); !span.empty()) quotes.push_back(span);
    at = close == std::string_view::npos ? limit : close + opened->close.size();
  }
  return quotes;
}

}  // namespace rashomon
