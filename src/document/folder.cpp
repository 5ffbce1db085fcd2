// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <array>
#include <optional>
#include <set>

#include "document/json.h"
#include "document/readers.h"

namespace rashomon {
namespace {

namespace fs = std::filesystem;
namespace json = boost::json;

struct Field {
  std::string_view name;
  std::string Draft::*field;
};

constexpr std::array fields = {
    Field{"outlet", &Draft::outlet}, Field{"published", &Draft::published}, Field{"title", &Draft::title},
    Field{"url", &Draft::url},       Field{"lang", &Draft::language},
};

// The files and folders of one folder, sorted, without hidden ones.
struct Listing {
  std::vector<fs::path> texts, folders;
};

Listing list(const fs::path& folder, Harvest& harvest) {
  Listing listing;
  std::error_code error;
  for (fs::directory_iterator at(folder, error), end; !error && at != end; at.increment(error)) {
    const auto& path = at->path();
    if (path.filename().native().starts_with('.')) continue;
    std::error_code ignored;
    // Folders behind links are not entered: they may lead back up.
    if (at->is_directory(ignored)) {
      if (!at->is_symlink(ignored)) listing.folders.push_back(path);
    } else if (path.extension() == ".txt" || path.extension() == ".md") {
      listing.texts.push_back(path);
    }
  }
  if (error) harvest.unreadable.push_back({shown(folder), "cannot be read: " + error.message()});
  std::ranges::sort(listing.texts);
  std::ranges::sort(listing.folders);
  return listing;
}

// What a meta.json says of the whole story, and of its articles one by one.
struct Meta {
  std::string name, language;
  std::optional<std::vector<json::object>> articles;
};

Result<Meta> read_meta(const fs::path& path, Harvest& harvest) {
  const auto bytes = read_bytes(path);
  if (!bytes) return bytes.error();
  const auto object = parse_object(decode(*bytes).text);
  if (!object) return object.error();
  Meta meta;
  for (const auto& [name, field] : {std::pair{"cluster", &meta.name}, std::pair{"lang", &meta.language}}) {
    auto value = text_member(*object, name);
    if (value) *field = *std::move(value);
    if (!value) harvest.unreadable.push_back({shown(path), value.error().message});
  }
  const auto* articles = object->if_contains("articles");
  if (articles == nullptr || articles->is_null()) return meta;
  if (!articles->is_array()) return Error{ErrorCode::bad_input, "'articles' is no list"};
  auto& listed = meta.articles.emplace();
  for (const auto& entry : articles->get_array()) {
    if (entry.is_object()) listed.push_back(entry.get_object());
    if (!entry.is_object()) harvest.unreadable.push_back({shown(path), "an entry of 'articles' is no object"});
  }
  return meta;
}

// The id of a listed article; an error where it has none or one that would lead out of the folder.
Result<std::string> listed_id(const json::object& entry) {
  auto id = text_member(entry, "id");
  if (!id) return id;
  if (id->empty()) return Error{ErrorCode::bad_input, "an entry of 'articles' has no 'id'"};
  if (id->find('/') != std::string::npos || id->find('\0') != std::string::npos) {
    return Error{ErrorCode::bad_input, "the id '" + *id + "' is no file name"};
  }
  return id;
}

void read_listed(const json::object& entry, const fs::path& folder, std::set<std::string>& seen, DraftStory& story,
                 Harvest& harvest) {
  const auto meta_path = shown(folder / "meta.json");
  const auto id = listed_id(entry);
  if (!id || !seen.insert(*id).second) {
    harvest.unreadable.push_back({meta_path, id ? "lists '" + *id + "' twice" : id.error().message});
    return;
  }
  const auto path = folder / (*id + ".txt");
  auto read = read_text_file(path);
  if (!read) {
    harvest.unreadable.push_back({shown(path), read.error().message});
    return;
  }
  auto& draft = story.articles.emplace_back(*std::move(read));
  draft.id = *id;
  for (const auto& [name, field] : fields) {
    auto value = text_member(entry, name);
    if (!value) draft.diagnostics.push_back({meta_path, "of '" + *id + "': " + value.error().message});
    if (value) draft.*field = *std::move(value);
  }
}

void read_all(const std::vector<fs::path>& texts, DraftStory& story, Harvest& harvest) {
  for (const auto& path : texts) {
    auto draft = read_text_file(path);
    if (draft) story.articles.push_back(*std::move(draft));
    if (!draft) harvest.unreadable.push_back({shown(path), draft.error().message});
  }
}

void read_own_story(const fs::path& folder, const Listing& listing, Harvest& harvest) {
  DraftStory story;
  story.path = shown(folder);
  const auto own = fs::absolute(folder).lexically_normal();
  const auto named = own.has_filename() ? own : own.parent_path();
  story.name = shown(named.filename());
  story.folders = folders_of(named);
  Meta meta;
  if (std::error_code ignored; fs::exists(folder / "meta.json", ignored)) {
    auto read = read_meta(folder / "meta.json", harvest);
    if (!read) {
      harvest.unreadable.push_back({shown(folder / "meta.json"), read.error().message});
      return;
    }
    meta = *std::move(read);
  }
  if (!meta.name.empty()) story.name = meta.name;
  if (meta.articles) {
    std::set<std::string> seen;
    for (const auto& entry : *meta.articles) read_listed(entry, folder, seen, story, harvest);
  } else {
    read_all(listing.texts, story, harvest);
  }
  for (auto& draft : story.articles) {
    if (draft.language.empty()) draft.language = meta.language;
  }
  if (!story.articles.empty()) harvest.stories.push_back(std::move(story));
}

void read_tree(const fs::path& folder, Harvest& harvest) {
  const auto listing = list(folder, harvest);
  read_own_story(folder, listing, harvest);
  for (const auto& inner : listing.folders) read_tree(inner, harvest);
}

}  // namespace

void read_folder(const fs::path& folder, Harvest& harvest) {
  const auto stories = harvest.stories.size(), unreadable = harvest.unreadable.size();
  read_tree(folder, harvest);
  if (harvest.stories.size() == stories && harvest.unreadable.size() == unreadable) {
    harvest.unreadable.push_back(
        {shown(folder), "holds no articles: no .txt or .md files, no meta.json that lists any"});
  }
}

}  // namespace rashomon
