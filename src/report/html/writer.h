// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

namespace rashomon {

// An attribute without a value, such as `hidden`, has an empty one.
struct Attribute {
  std::string_view name;
  std::string value;
};
using Attributes = std::initializer_list<Attribute>;

// Writes HTML that is well-formed XML too, so that both kinds of readers take it. Text and attributes are escaped here
// and nowhere else; characters that would turn the order of the words behind them are shown by their names. Tags and
// names of attributes must be the program's own.
class Html {
 public:
  Html& open(std::string_view tag, Attributes attributes = {});
  Html& close();
  // On its own: an element that holds nothing, such as <br/>.
  Html& empty(std::string_view tag, Attributes attributes = {});
  // REQUIRES: an element is open.
  Html& text(std::string_view text);
  // An element around a text.
  Html& element(std::string_view tag, Attributes attributes, std::string_view content);
  Html& element(std::string_view tag, std::string_view content) { return element(tag, {}, content); }
  Html& line() {
    html_ += '\n';
    return *this;
  }
  // REQUIRES: markup of the program's own.
  Html& raw(std::string_view markup) {
    html_ += markup;
    return *this;
  }

  // REQUIRES: every element is closed.
  std::string take() { return std::move(html_); }

 private:
  void begin(std::string_view tag, Attributes attributes);

  std::string html_;
  std::vector<std::string> open_;
};

}  // namespace rashomon
