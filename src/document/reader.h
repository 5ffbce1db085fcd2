// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <iosfwd>
#include <span>
#include <string>
#include <vector>

#include <rashomon/article.h>

#include "document/reader_words.h"

namespace rashomon {

// Articles that are compared with each other, and never with those of another story.
struct Story {
  std::string name;               // unique among the stories read together; empty for files given by name
  std::string path;               // of its folder, as given; empty for files given by name
  std::vector<Article> articles;  // ascending by id
};

struct ReadOptions {
  std::string language;       // of articles that do not say theirs; a code as language_tag() gives it, or empty
  PublicationDate published;  // of articles that do not say theirs; may be unknown
  std::istream* standard_input = nullptr;  // what "-" reads; nullptr: nothing
};

// What could be read, and what could not. Oddities that did not stop an article are in its metadata.
struct Inputs {
  std::vector<Story> stories;          // ascending by name, none without articles
  std::vector<Diagnostic> unreadable;  // inputs, listed articles or lines that were left out: exit status 4 in the end
};

// Reads files, folders and "-" (DESIGN: Inputs), and goes on past what cannot be read. The stories do not depend on the
// order of the paths. Ids are unique within a story: equal ones get their folders in front, then a number behind.
Inputs read_inputs(std::span<const std::string> paths, const ReadOptions& options, const ReaderWords& words);

}  // namespace rashomon
