// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include <rashomon/id.h>
#include <rashomon/offset_map.h>
#include <rashomon/span.h>
#include <rashomon/time.h>

namespace rashomon {

using ArticleId = Id<class Article>;

// Something worth telling about an input, counted and shown, which did not stop the run.
struct Diagnostic {
  std::string path;     // the input; with ":line" where there is one
  std::string message;  // a sentence for a person, naming the word at fault
};

// What is known about an article beside its words.
struct Metadata {
  std::string id;        // unique in its story
  std::string path;      // as the user gave it; "-" for standard input
  std::string outlet;    // who published it; empty where unknown
  std::string language;  // BCP 47: "fr", "pt-BR"; "und" where it could not be told
  std::string url;
  PublicationDate published;
  std::string sha256;                   // of the bytes it was read from: the file, or its line of JSON Lines
  std::uint64_t bytes = 0;              // how many they are
  OffsetMap offsets;                    // from bytes of text() to bytes of the file; empty for JSON Lines
  std::vector<Diagnostic> diagnostics;  // what was odd in reading it
};

// One published text with its title. Its content never changes, so a Span means the same words for as long as it lives:
// content() is the title, two line ends and the text (only the text where there is no title).
class Article {
 public:
  // title and text: UTF-8.
  Article(Metadata metadata, std::string_view title, std::string_view text);

  const Metadata& metadata() const { return metadata_; }
  std::string_view content() const { return content_; }
  std::string_view content(Span span) const { return content().substr(span.begin, span.size()); }
  std::string_view title() const { return content().substr(0, title_size_); }
  std::string_view text() const { return content().substr(text_begin_); }
  std::size_t title_size() const { return title_size_; }
  // Where the text begins in the content: what is subtracted from a span to count bytes of the text.
  std::uint32_t text_begin() const { return text_begin_; }
  bool in_title(Span span) const { return span.begin < text_begin_; }

 private:
  Metadata metadata_;
  std::string content_;
  std::uint32_t title_size_ = 0, text_begin_ = 0;
};

}  // namespace rashomon
