// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <concepts>
#include <cstdint>
#include <string>
#include <string_view>

namespace rashomon {

// Writes one JSON value with its members in the order of the calls: the same calls give the same bytes. Text that is
// not UTF-8 must not be given. With an indent of 0 everything stands on one line.
//
//   JsonWriter json;
//   json.open_object().key("id").value("a").key("spans").open_array().value(3).close_array().close_object();
class JsonWriter {
 public:
  explicit JsonWriter(int indent = 0) : indent_(indent) {}

  JsonWriter& open_object();
  JsonWriter& close_object();
  JsonWriter& open_array();
  JsonWriter& close_array();
  JsonWriter& key(std::string_view name);
  JsonWriter& value(std::string_view text);
  JsonWriter& value(const char* text) { return value(std::string_view(text)); }
  template <std::integral Integer>
  JsonWriter& value(Integer number) {
    if constexpr (std::same_as<Integer, bool>)
      return raw(number ? "true" : "false");
    else
      return raw(std::to_string(number));
  }
  JsonWriter& value(double number);  // the shortest that reads back the same; null where it is not finite
  JsonWriter& null() { return raw("null"); }
  JsonWriter& raw(std::string_view json);  // REQUIRES: json is one JSON value
  template <class T>
  JsonWriter& member(std::string_view name, const T& member_value) {
    return key(name).value(member_value);
  }
  // null where the text is empty: for fields that are absent rather than empty.
  JsonWriter& member_or_null(std::string_view name, std::string_view text) {
    return text.empty() ? key(name).null() : key(name).value(text);
  }

  const std::string& text() const { return text_; }
  std::string take() { return std::move(text_); }

 private:
  void separate();
  void new_line();

  std::string text_;
  int indent_, depth_ = 0;
  bool first_ = true, after_key_ = false;
};

// The text as a JSON string, quotes included; '<', '>' and '&' are escaped so that it may stand in a script of a page.
std::string json_quoted(std::string_view text);

}  // namespace rashomon
