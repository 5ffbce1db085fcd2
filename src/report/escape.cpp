// SPDX-License-Identifier: Apache-2.0
#include "report/escape.h"

#include <algorithm>
#include <array>
#include <utility>

namespace rashomon {
namespace {

bool is_control(char c) {
  const auto byte = static_cast<unsigned char>(c);
  return byte < 0x20 || byte == 0x7f;
}

bool is_space(char c) { return c == ' ' || (c >= '\t' && c <= '\r'); }

// U+0080 to U+009F, two bytes in UTF-8: control characters too.
bool is_c1(std::string_view text, std::size_t at) {
  return static_cast<unsigned char>(text[at]) == 0xc2 && at + 1 < text.size() &&
         static_cast<unsigned char>(text[at + 1]) < 0xa0;
}

// U+2028 and U+2029, three bytes in UTF-8: they end a line or paragraph.
bool is_line_separator(std::string_view text, std::size_t at) {
  return text.substr(at, 3) == "\xe2\x80\xa8" || text.substr(at, 3) == "\xe2\x80\xa9";
}

constexpr std::size_t direction_control_bytes = 3;  // of each in UTF-8
constexpr std::array<std::pair<std::string_view, std::string_view>, 9> direction_controls = {{
    {"\xe2\x80\xaa", "U+202A"},
    {"\xe2\x80\xab", "U+202B"},
    {"\xe2\x80\xac", "U+202C"},
    {"\xe2\x80\xad", "U+202D"},
    {"\xe2\x80\xae", "U+202E"},
    {"\xe2\x81\xa6", "U+2066"},
    {"\xe2\x81\xa7", "U+2067"},
    {"\xe2\x81\xa8", "U+2068"},
    {"\xe2\x81\xa9", "U+2069"},
}};

}  // namespace

DirectionControl direction_control_at(std::string_view text, std::size_t at) {
  if (text[at] != '\xe2') return {};
  for (const auto& [bytes, name] : direction_controls) {
    if (text.substr(at, direction_control_bytes) == bytes) return {name, direction_control_bytes};
  }
  return {};
}

std::string one_line(std::string_view text) {
  std::string line;
  bool space = false;
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (is_space(text[at]) || is_line_separator(text, at)) {
      space = true;
      at += is_space(text[at]) ? 0 : 2;
      continue;
    }
    if (is_control(text[at])) continue;
    if (is_c1(text, at)) {
      ++at;
      continue;
    }
    if (space && !line.empty()) line += ' ';
    space = false;
    const auto control = direction_control_at(text, at);
    if (control.name.empty()) {
      line += text[at];
      continue;
    }
    line.append("[").append(control.name).append("]");
    at += control.bytes - 1;
  }
  return line;
}

std::string xml_escaped(std::string_view text) {
  std::string escaped;
  for (const char c : text) {
    switch (c) {
      case '&':
        escaped += "&amp;";
        break;
      case '<':
        escaped += "&lt;";
        break;
      case '>':
        escaped += "&gt;";
        break;
      case '"':
        escaped += "&quot;";
        break;
      case '\'':
        escaped += "&#39;";
        break;
      case '\n':
        escaped += "&#10;";
        break;
      case '\t':
        escaped += "&#9;";
        break;
      default:
        if (is_control(c)) escaped += "\xef\xbf\xbd";
        if (!is_control(c)) escaped += c;
    }
  }
  return escaped;
}

std::string markdown_escaped(std::string_view text) {
  constexpr std::string_view markup = "\\`*_[]<>#|&~";
  std::string escaped;
  for (const char c : one_line(text)) {
    if (markup.find(c) != std::string_view::npos) escaped += '\\';
    escaped += c;
  }
  return escaped;
}

std::string csv_cell(std::string_view text) {
  constexpr std::string_view formulas = "=+-@\t\r";
  const bool formula = !text.empty() && formulas.find(text[0]) != std::string_view::npos &&
                       text.find_first_not_of("+-.0123456789") != std::string_view::npos;
  std::string cell = formula ? "'" : "";
  cell += text;
  if (cell.find_first_of(",\"\r\n") == std::string::npos) return cell;
  std::string quoted = "\"";
  for (const char c : cell) {
    if (c == '"') quoted += '"';
    quoted += c;
  }
  return quoted + "\"";
}

std::string uri_of(std::string_view path) {
  constexpr std::string_view unreserved = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~/";
  constexpr std::string_view digits = "0123456789ABCDEF";
  std::string uri = path.starts_with('/') ? "file://" : "";
  for (const char c : path) {
    if (unreserved.find(c) != std::string_view::npos) {
      uri += c;
      continue;
    }
    const auto byte = static_cast<unsigned char>(c);
    uri += '%';
    uri += digits[byte >> 4];
    uri += digits[byte & 15];
  }
  return uri;
}

bool is_web_address(std::string_view url) {
  if (!url.starts_with("https://") && !url.starts_with("http://")) return false;
  return std::ranges::none_of(url, [](char c) { return c == ' ' || is_control(c); });
}

}  // namespace rashomon
