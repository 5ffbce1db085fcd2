// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include <rashomon/result.h>

#include "document/draft.h"

// One function a kind of input. They add what they find to a Harvest and go on past what they cannot read.
namespace rashomon {

struct Harvest {
  std::vector<DraftStory> stories;     // of folders
  std::vector<Draft> named;            // files given by name: one story
  std::vector<Diagnostic> unreadable;  // inputs and lines that could not be read
};

// The bytes of a file, or why they cannot be had.
Result<std::string> read_bytes(const std::filesystem::path& path);

// A path as text: UTF-8 whatever bytes it has.
std::string shown(const std::filesystem::path& path);

// The folders that a path names, the nearest first.
std::vector<std::string> folders_of(const std::filesystem::path& path);

// A file with one article; Markdown by its ending may have front matter.
Result<Draft> read_text_file(const std::filesystem::path& path);

// One JSON object a line; empty lines are passed over.
void read_json_lines(std::string_view bytes, const std::filesystem::path& path, Harvest& harvest);

// A folder: its own story, by meta.json where it has one, and those of the folders inside.
void read_folder(const std::filesystem::path& folder, Harvest& harvest);

}  // namespace rashomon
