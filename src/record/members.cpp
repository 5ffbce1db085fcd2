// SPDX-License-Identifier: Apache-2.0
#include "record/members.h"

#include <boost/json/serialize.hpp>
#include <boost/json/value.hpp>

namespace rashomon {
namespace {

namespace json = boost::json;

const json::array nothing;

}  // namespace

void Members::refuse(std::string why) {
  if (defect_.empty()) defect_ = std::move(why);
}

const json::value* Members::find(std::string_view name) {
  if (!defect_.empty()) return nullptr;
  const auto* value = object_.if_contains({name.data(), name.size()});
  if (value == nullptr) refuse("'" + std::string(name) + "' is missing");
  return value;
}

std::string Members::text(std::string_view name) {
  const auto* value = find(name);
  if (value == nullptr) return {};
  if (const auto* text = value->if_string()) return {text->data(), text->size()};
  refuse("'" + std::string(name) + "' is no text");
  return {};
}

std::string Members::text_or_null(std::string_view name) {
  const auto* value = find(name);
  return value == nullptr || value->is_null() ? std::string() : text(name);
}

std::string Members::text_or_absent(std::string_view name) {
  return object_.if_contains({name.data(), name.size()}) == nullptr ? std::string() : text_or_null(name);
}

std::optional<std::string> Members::scalar_or_absent(std::string_view name) {
  const auto* value = object_.if_contains({name.data(), name.size()});
  if (value == nullptr || value->is_null()) return std::nullopt;
  if (const auto* text = value->if_string()) return std::string(text->data(), text->size());
  return json::serialize(*value);
}

std::uint32_t Members::number(std::string_view name) {
  const auto* value = find(name);
  if (value == nullptr) return 0;
  const auto* number = value->if_int64();
  if (number != nullptr && *number >= 0 && *number <= UINT32_MAX) return static_cast<std::uint32_t>(*number);
  refuse("'" + std::string(name) + "' is no whole number");
  return 0;
}

bool Members::flag_or(std::string_view name, bool absent) {
  const auto* value = object_.if_contains({name.data(), name.size()});
  if (value == nullptr) return absent;
  if (const auto* flag = value->if_bool()) return *flag;
  refuse("'" + std::string(name) + "' is neither true nor false");
  return absent;
}

const json::array& Members::list(std::string_view name) {
  const auto* value = find(name);
  if (value == nullptr) return nothing;
  if (const auto* list = value->if_array()) return *list;
  refuse("'" + std::string(name) + "' is no list");
  return nothing;
}

std::string Members::place() const {
  if (!place_.empty()) return place_;
  for (const std::string_view name : {"id", "name"}) {
    const auto* value = object_.if_contains({name.data(), name.size()});
    if (value != nullptr && value->is_string())
      return "\"" + std::string(value->get_string().data(), value->get_string().size()) + "\"";
  }
  return {};
}

}  // namespace rashomon
