// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

// Articles may hold anything: their words are made safe for the format that they are written to.
namespace rashomon {

// A character that turns the order of what follows it, such as U+202E. An article may not turn what stands around its
// words, and a reader should see that it is there: it is shown by its name.
struct DirectionControl {
  std::string_view name;  // empty: there is none
  std::size_t bytes = 0;
};
DirectionControl direction_control_at(std::string_view text, std::size_t at);

// On one line, for people: runs of spaces and line ends are one space, control characters (a terminal would obey them)
// gone, those of direction shown as "[U+202E]".
std::string one_line(std::string_view text);

// As the text or an attribute of XML and HTML; what XML 1.0 does not allow is U+FFFD.
std::string xml_escaped(std::string_view text);

// One line of Markdown without markup.
std::string markdown_escaped(std::string_view text);

// A cell of CSV (RFC 4180), quoted where it must be; what a spreadsheet would run as a formula gets an apostrophe in
// front.
std::string csv_cell(std::string_view text);

// A path as a relative or absolute URI reference.
std::string uri_of(std::string_view path);

// Whether it is an address of the web, which may be made a link: others could run a script.
bool is_web_address(std::string_view url);

}  // namespace rashomon
