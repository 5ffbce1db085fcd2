// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>
#include <string>
#include <string_view>

#include <rashomon/report.h>

#include "report/wording.h"

namespace rashomon {

// How reports are written.
struct WriteOptions {
  const Wording* wording = nullptr;  // of the report's language; must not be null
  std::string engine;                // name and version of the program
  bool colour = false;               // text: with the colours of a terminal
  std::size_t width = 100;           // text: columns to wrap at; 0: none
};

// One output format. The same reports give the same bytes, which end in a line end.
struct Format {
  std::string_view name;
  std::string (*write)(std::span<const Report> stories, const WriteOptions& options);
};

// All formats, the default first.
std::span<const Format> formats();
// nullptr where there is none of that name.
const Format* find_format(std::string_view name);

std::string write_text(std::span<const Report> stories, const WriteOptions& options);
std::string write_json(std::span<const Report> stories, const WriteOptions& options);
std::string write_json_lines(std::span<const Report> stories, const WriteOptions& options);
std::string write_markdown(std::span<const Report> stories, const WriteOptions& options);
std::string write_html(std::span<const Report> stories, const WriteOptions& options);
std::string write_sarif(std::span<const Report> stories, const WriteOptions& options);
std::string write_graphml(std::span<const Report> stories, const WriteOptions& options);
std::string write_gexf(std::span<const Report> stories, const WriteOptions& options);
std::string write_dot(std::span<const Report> stories, const WriteOptions& options);
std::string write_csv(std::span<const Report> stories, const WriteOptions& options);
std::string write_annotations(std::span<const Report> stories, const WriteOptions& options);
std::string write_claim_review(std::span<const Report> stories, const WriteOptions& options);

// The same as JSON, on one line and without "<", "&" or ">", so that it may stand in a page.
std::string write_json_data(std::span<const Report> stories, const WriteOptions& options);

// The claims alone, one JSON object a line.
std::string write_claims(std::span<const Report> stories, const WriteOptions& options);

}  // namespace rashomon
