// SPDX-License-Identifier: Apache-2.0
#include <array>

#include "base/hash.h"
#include "document/json.h"
#include "document/readers.h"

namespace rashomon {
namespace {

struct Field {
  std::string_view name;
  std::string Draft::*field;
};

constexpr std::array fields = {
    Field{"id", &Draft::id},       Field{"outlet", &Draft::outlet}, Field{"published", &Draft::published},
    Field{"title", &Draft::title}, Field{"url", &Draft::url},       Field{"lang", &Draft::language},
};

bool is_blank(std::string_view line) { return line.find_first_not_of(" \t\r") == std::string_view::npos; }

bool has_words(std::string_view text) { return decode(text).letters > 0; }

Result<Draft> draft_of_line(std::string_view line, const std::string& path, const std::string& place) {
  const auto object = parse_object(line);
  if (!object) return object.error();
  auto text = text_member(*object, "text");
  if (!text) return text.error();
  if (!has_words(*text)) return Error{ErrorCode::bad_input, "'text' is absent or has no words"};
  Draft draft;
  draft.text = *std::move(text);
  draft.path = path;
  draft.sha256 = sha256(line);
  draft.bytes = line.size();
  for (const auto& [name, field] : fields) {
    auto value = text_member(*object, name);
    // Only the text is indispensable.
    if (!value) draft.diagnostics.push_back({place, value.error().message});
    if (value) draft.*field = *std::move(value);
  }
  // Not the number of the line: an article keeps its id when others come and go.
  if (draft.id.empty()) draft.id = hex(hash(draft.text));
  return draft;
}

}  // namespace

void read_json_lines(std::string_view bytes, const std::filesystem::path& path, Harvest& harvest) {
  const auto name = shown(path);
  const auto decoded = decode(bytes);
  auto odd = oddities(decoded, name);
  auto folders = folders_of(path);
  if (path != "-") folders.insert(folders.begin(), shown(path.stem()));
  std::size_t number = 0, found = 0;
  for (std::string_view rest = decoded.text; !rest.empty();) {
    const auto end = rest.find('\n');
    const auto line = rest.substr(0, end);
    rest.remove_prefix(end == std::string_view::npos ? rest.size() : end + 1);
    ++number;
    if (is_blank(line)) continue;
    ++found;
    const auto place = name + ":" + std::to_string(number);
    auto draft = draft_of_line(line, name, place);
    if (!draft) {
      harvest.unreadable.push_back({place, draft.error().message});
      continue;
    }
    draft->folders = folders;
    draft->diagnostics.insert(draft->diagnostics.end(), odd.begin(), odd.end());
    odd.clear();
    harvest.named.push_back(*std::move(draft));
  }
  if (found == 0) harvest.unreadable.push_back({name, "is empty"});
}

}  // namespace rashomon
