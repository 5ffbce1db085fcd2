// SPDX-License-Identifier: Apache-2.0
#include "document/json.h"

#include <set>
#include <vector>

#include <boost/json/basic_parser_impl.hpp>
#include <boost/json/parse.hpp>

namespace rashomon {
namespace {

namespace json = boost::json;

// Watches a parse for keys that stand twice: the value that Boost builds keeps only the last of them.
class KeyWatch {
 public:
  static constexpr std::size_t max_object_size = -1, max_array_size = -1, max_key_size = -1, max_string_size = -1;

  std::string twice;  // the first such key

  bool on_document_begin(json::error_code&) { return true; }
  bool on_document_end(json::error_code&) { return true; }
  bool on_array_begin(json::error_code&) { return true; }
  bool on_array_end(std::size_t, json::error_code&) { return true; }
  bool on_object_begin(json::error_code&) {
    open_.emplace_back();
    return true;
  }
  bool on_object_end(std::size_t, json::error_code&) {
    open_.pop_back();
    return true;
  }
  bool on_key_part(json::string_view part, std::size_t, json::error_code&) {
    key_ += part;
    return true;
  }
  bool on_key(json::string_view part, std::size_t, json::error_code&) {
    key_ += part;
    if (!open_.back().insert(key_).second && twice.empty()) twice = key_;
    key_.clear();
    return true;
  }
  bool on_string_part(json::string_view, std::size_t, json::error_code&) { return true; }
  bool on_string(json::string_view, std::size_t, json::error_code&) { return true; }
  bool on_number_part(json::string_view, json::error_code&) { return true; }
  bool on_int64(std::int64_t, json::string_view, json::error_code&) { return true; }
  bool on_uint64(std::uint64_t, json::string_view, json::error_code&) { return true; }
  bool on_double(double, json::string_view, json::error_code&) { return true; }
  bool on_bool(bool, json::error_code&) { return true; }
  bool on_null(json::error_code&) { return true; }
  bool on_comment_part(json::string_view, json::error_code&) { return true; }
  bool on_comment(json::string_view, json::error_code&) { return true; }

 private:
  std::vector<std::set<std::string>> open_;
  std::string key_;
};

Error bad(std::string message) { return {ErrorCode::bad_input, std::move(message)}; }

}  // namespace

Result<json::object> parse_object(std::string_view text) {
  json::basic_parser<KeyWatch> watch{json::parse_options()};
  json::error_code error;
  const auto read = watch.write_some(false, text.data(), text.size(), error);
  if (error) return bad("is not JSON: " + error.message() + " at column " + std::to_string(read + 1));
  if (read < text.size() && text.find_first_not_of(" \t\r\n", read) != std::string_view::npos) {
    return bad("is not JSON: more than one value, at column " + std::to_string(read + 1));
  }
  if (!watch.handler().twice.empty()) return bad("has the key '" + watch.handler().twice + "' twice");
  auto value = json::parse(json::string_view(text.data(), text.size()), error);
  if (error) return bad("is not JSON: " + error.message());
  if (!value.is_object()) return bad("is no JSON object");
  return std::move(value.get_object());
}

Result<std::string> text_member(const json::object& object, std::string_view name) {
  const auto* value = object.if_contains({name.data(), name.size()});
  if (value == nullptr || value->is_null()) return std::string();
  if (const auto* text = value->if_string()) return std::string(text->data(), text->size());
  if (const auto* number = value->if_int64()) return std::to_string(*number);
  return bad(std::string("'").append(name).append("' is no text"));
}

}  // namespace rashomon
