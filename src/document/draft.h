// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include <rashomon/article.h>
#include <rashomon/result.h>

#include "text/decode.h"

namespace rashomon {

// An article as a reader found it: its metadata as they were written, empty where they were not, before anything is
// worked out from its text.
struct Draft {
  std::string id, path, outlet, language, published, title, url, text;
  std::string sha256;
  std::uint64_t bytes = 0;
  OffsetMap offsets;
  std::vector<std::string> folders;  // that it lies in, the nearest first: what tells equal ids apart
  std::vector<Diagnostic> diagnostics;
};

// A story as a reader found it.
struct DraftStory {
  std::string name, path;
  std::vector<std::string> folders;
  std::vector<Draft> articles;
};

// Decodes the bytes of one article. An error where there is nothing to read, saying why; as for
// all readers the message does not name the file.
Result<Draft> draft_of(std::string_view bytes, const std::string& path);

// Takes what a "---" block at the head of a Markdown text says (title, outlet, published or date, url, lang) out of the
// text and into the metadata that are not given yet. A text without such a block stays as it is.
void take_front_matter(Draft& draft);

// What was odd in decoding: how many places could not be read, which encoding was taken, control characters.
std::vector<Diagnostic> oddities(const Decoded& decoded, const std::string& path);

}  // namespace rashomon
