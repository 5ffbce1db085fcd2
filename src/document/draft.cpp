// SPDX-License-Identifier: Apache-2.0
#include "document/draft.h"

#include <array>

#include "base/hash.h"

namespace rashomon {
namespace {

Error unreadable(const std::string& why) { return {ErrorCode::bad_input, why}; }

std::string_view without_spaces(std::string_view text) {
  const auto begin = text.find_first_not_of(" \t\r"), end = text.find_last_not_of(" \t\r");
  return begin == std::string_view::npos ? std::string_view{} : text.substr(begin, end - begin + 1);
}

std::string_view without_quotes(std::string_view value) {
  const bool quoted =
      value.size() >= 2 && (value.front() == '"' || value.front() == '\'') && value.back() == value.front();
  return quoted ? value.substr(1, value.size() - 2) : value;
}

struct Key {
  std::string_view name;
  std::string Draft::*field;
};

constexpr std::array front_matter_keys = {
    Key{"title", &Draft::title},    Key{"outlet", &Draft::outlet}, Key{"published", &Draft::published},
    Key{"date", &Draft::published}, Key{"url", &Draft::url},       Key{"lang", &Draft::language},
};

void take_line(Draft& draft, std::string_view line) {
  const auto colon = line.find(':');
  if (colon == std::string_view::npos) return;
  const auto name = line.substr(0, colon), value = without_quotes(without_spaces(line.substr(colon + 1)));
  for (const auto& [key, field] : front_matter_keys) {
    if (key == name && (draft.*field).empty()) draft.*field = value;
  }
}

constexpr std::size_t longest_front_matter = 1 << 14;

// Where the block's lines begin and end, and the text behind it.
struct FrontMatter {
  std::size_t begin = 0, end = 0, text = 0;
};

FrontMatter front_matter_of(std::string_view text) {
  const auto head = text.substr(0, longest_front_matter);
  const auto first_end = head.find('\n');
  if (first_end == std::string_view::npos || without_spaces(head.substr(0, first_end)) != "---") return {};
  for (auto at = first_end + 1; at < head.size();) {
    const auto end = head.find('\n', at);
    const auto line = without_spaces(head.substr(at, end == std::string_view::npos ? end : end - at));
    const auto behind = end == std::string_view::npos ? head.size() : end + 1;
    if (line == "---" || line == "...") return {first_end + 1, at, behind};
    at = behind;
  }
  return {};
}

}  // namespace

std::vector<Diagnostic> oddities(const Decoded& decoded, const std::string& path) {
  std::vector<Diagnostic> odd;
  if (decoded.origin == EncodingOrigin::guessed) {
    odd.push_back({path, "is not UTF-8; read as " + decoded.encoding + ", which its bytes resemble"});
  }
  if (decoded.replaced > 0) {
    odd.push_back({path, "has undecodable bytes, read as U+FFFD: " + std::to_string(decoded.replaced) +
                             ", the first at byte " + std::to_string(decoded.first_replaced)});
  }
  if (decoded.controls > 0) {
    odd.push_back({path, std::to_string(decoded.controls) + " control characters (such as NUL) are kept in the text"});
  }
  return odd;
}

Result<Draft> draft_of(std::string_view bytes, const std::string& path) {
  if (bytes.empty()) return unreadable("is empty");
  if (const auto kind = binary_kind(bytes); !kind.empty()) return unreadable("is " + std::string(kind) + ", not text");
  auto decoded = decode(bytes);
  if (decoded.letters == 0) return unreadable("has no words");
  Draft draft;
  draft.path = path;
  draft.diagnostics = oddities(decoded, path);
  draft.text = std::move(decoded.text);
  draft.offsets = std::move(decoded.offsets);
  draft.sha256 = sha256(bytes);
  draft.bytes = bytes.size();
  return draft;
}

void take_front_matter(Draft& draft) {
  const auto [begin, end, text] = front_matter_of(draft.text);
  if (text == 0) return;
  for (auto block = std::string_view(draft.text).substr(begin, end - begin); !block.empty();) {
    const auto line_end = block.find('\n');
    take_line(draft, without_spaces(block.substr(0, line_end)));
    block.remove_prefix(line_end == std::string_view::npos ? block.size() : line_end + 1);
  }
  draft.text.erase(0, text);
  draft.offsets.drop_front(text);
}

}  // namespace rashomon
