// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <boost/json/value.hpp>

namespace rashomon {

// Takes the members out of a JSON object of a record, which must all be there and be what they are asked for as. The
// first that is not becomes the defect; after it everything is empty.
class Members {
 public:
  explicit Members(const boost::json::object& object) : object_(object) {}

  std::string text(std::string_view name);
  std::string text_or_null(std::string_view name);
  std::string text_or_absent(std::string_view name);
  // A text or a number as it is written; nullopt where it is absent or null.
  std::optional<std::string> scalar_or_absent(std::string_view name);
  std::uint32_t number(std::string_view name);
  bool flag_or(std::string_view name, bool absent);
  bool has(std::string_view name) const { return object_.if_contains({name.data(), name.size()}) != nullptr; }
  const boost::json::array& list(std::string_view name);
  template <class Entry>
  Entry object(std::string_view name, Entry (*read)(Members&)) {
    const auto* value = find(name);
    if (value == nullptr) return {};
    if (!value->is_object()) {
      refuse("'" + std::string(name) + "' is no object");
      return {};
    }
    Members members(value->get_object());
    auto entry = read(members);
    if (!members.defect_.empty()) refuse(members.defect_);
    return entry;
  }
  // One of the names of an enumeration, in the order of its values.
  template <class Enum, std::size_t count>
  Enum one_of(std::string_view name, const std::array<std::string_view, count>& names) {
    const auto given = text(name);
    const auto found = std::ranges::find(names, given);
    if (found != names.end()) return static_cast<Enum>(found - names.begin());
    refuse("'" + std::string(name) + "' is '" + given + "'");
    return {};
  }
  // The objects of a list, each read by read(Members&).
  template <class Entry>
  std::vector<Entry> each(std::string_view name, Entry (*read)(Members&)) {
    std::vector<Entry> entries;
    for (const auto& value : list(name)) {
      const auto* object = value.if_object();
      if (object == nullptr) {
        refuse("'" + std::string(name) + "' holds something other than objects");
        break;
      }
      Members members(*object);
      entries.push_back(read(members));
      if (!members.defect_.empty()) {
        refuse(members.defect_);
        if (place_.empty()) place_ = members.place();
      }
    }
    return entries;
  }

  // What is wrong; empty where nothing is. The first reason stays.
  const std::string& defect() const { return defect_; }
  void refuse(std::string why);
  // Words that stand on the line of the defect: the id or name of the entry that it is in; empty where there are none.
  std::string place() const;

 private:
  const boost::json::value* find(std::string_view name);

  const boost::json::object& object_;
  std::string defect_, place_;
};

}  // namespace rashomon
