// SPDX-License-Identifier: Apache-2.0
#include "document/reader.h"

#include <algorithm>
#include <istream>
#include <iterator>

#include "document/language.h"
#include "document/published.h"
#include "document/readers.h"
#include "document/text_date.h"
#include "document/unique_names.h"

namespace rashomon {
namespace {

namespace fs = std::filesystem;

bool is_json_lines(const fs::path& path) { return path.extension() == ".jsonl" || path.extension() == ".ndjson"; }

void add(Result<Draft> draft, const std::string& path, Harvest& harvest) {
  if (draft) harvest.named.push_back(*std::move(draft));
  if (!draft) harvest.unreadable.push_back({path, draft.error().message});
}

// What has no name to go by, standard input and pipes, is JSON Lines if its first byte is "{".
void read_stream(std::string_view bytes, const std::string& path, Harvest& harvest) {
  if (bytes.starts_with('{')) return read_json_lines(bytes, path, harvest);
  auto draft = draft_of(bytes, path);
  if (draft) draft->id = path == "-" ? "stdin" : shown(fs::path(path).stem());
  add(std::move(draft), path, harvest);
}

void read_file(const fs::path& path, Harvest& harvest) {
  if (std::error_code ignored; !is_json_lines(path) && fs::is_regular_file(path, ignored)) {
    return add(read_text_file(path), shown(path), harvest);
  }
  const auto bytes = read_bytes(path);
  if (!bytes) {
    harvest.unreadable.push_back({shown(path), bytes.error().message});
  } else if (is_json_lines(path)) {
    read_json_lines(*bytes, path, harvest);
  } else {
    read_stream(*bytes, shown(path), harvest);
  }
}

void read_standard_input(std::istream* in, Harvest& harvest) {
  std::string bytes;
  if (in != nullptr) bytes.assign(std::istreambuf_iterator<char>(*in), {});
  read_stream(bytes, "-", harvest);
}

Harvest harvest_of(std::span<const std::string> paths, const ReadOptions& options) {
  Harvest harvest;
  for (const auto& path : paths) {
    std::error_code ignored;
    if (path == "-") {
      read_standard_input(options.standard_input, harvest);
    } else if (fs::is_directory(path, ignored)) {
      read_folder(path, harvest);
    } else {
      read_file(path, harvest);
    }
  }
  return harvest;
}

std::string language_of(Draft& draft, const ReadOptions& options, const ReaderWords& words) {
  if (!draft.language.empty()) {
    if (auto tag = language_tag(draft.language)) return *tag;
    draft.diagnostics.push_back(
        {draft.path, "lang '" + draft.language + "' is no language code such as 'en' or 'pt-BR'"});
  }
  if (!options.language.empty()) return options.language;
  auto language = identify_language(draft.text, words.languages());
  if (language == unknown_language)
    draft.diagnostics.push_back({draft.path, "its language could not be told; give --lang"});
  return language;
}

PublicationDate published(Draft& draft, const std::string& language, const ReadOptions& options,
                          const ReaderWords& words) {
  auto known = options.published;
  if (!draft.published.empty()) {
    const auto date = parse_published(draft.published, PublicationDate::Origin::metadata);
    if (date) known = *date;
    if (!date) {
      draft.diagnostics.push_back({draft.path, "published '" + draft.published +
                                                   "' is no date (YYYY, YYYY-MM, YYYY-MM-DD, or a day and time)"});
    }
  }
  return dated_by_text(draft.text, language, known, words);
}

Article finished(Draft draft, const ReadOptions& options, const ReaderWords& words) {
  Metadata metadata;
  metadata.language = language_of(draft, options, words);
  metadata.published = published(draft, metadata.language, options, words);
  metadata.id = std::move(draft.id);
  metadata.path = std::move(draft.path);
  metadata.outlet = std::move(draft.outlet);
  metadata.url = std::move(draft.url);
  metadata.sha256 = std::move(draft.sha256);
  metadata.bytes = draft.bytes;
  metadata.offsets = std::move(draft.offsets);
  metadata.diagnostics = std::move(draft.diagnostics);
  return {std::move(metadata), draft.title, draft.text};
}

void make_ids_unique(std::vector<Draft>& drafts) {
  std::vector<Named> names;
  for (const auto& draft : drafts) names.push_back({draft.id, draft.folders, draft.path + '\n' + draft.sha256});
  make_unique(names);
  for (std::size_t i = 0; i < drafts.size(); ++i) drafts[i].id = std::move(names[i].name);
  std::ranges::stable_sort(drafts, {}, &Draft::id);
}

Story finished(DraftStory draft, const ReadOptions& options, const ReaderWords& words) {
  make_ids_unique(draft.articles);
  Story story{std::move(draft.name), std::move(draft.path), {}};
  for (auto& article : draft.articles) story.articles.push_back(finished(std::move(article), options, words));
  return story;
}

void make_names_unique(std::vector<DraftStory>& stories) {
  std::vector<Named> names;
  for (const auto& story : stories) names.push_back({story.name, story.folders, story.path});
  make_unique(names);
  for (std::size_t i = 0; i < stories.size(); ++i) stories[i].name = std::move(names[i].name);
  std::ranges::stable_sort(stories, {}, &DraftStory::name);
}

}  // namespace

Inputs read_inputs(std::span<const std::string> paths, const ReadOptions& options, const ReaderWords& words) {
  auto harvest = harvest_of(paths, options);
  make_names_unique(harvest.stories);
  Inputs inputs;
  inputs.unreadable = std::move(harvest.unreadable);
  if (!harvest.named.empty()) {
    DraftStory named{{}, {}, {}, std::move(harvest.named)};
    inputs.stories.push_back(finished(std::move(named), options, words));
  }
  for (auto& story : harvest.stories) inputs.stories.push_back(finished(std::move(story), options, words));
  return inputs;
}

}  // namespace rashomon
