// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

#include <boost/json/object.hpp>

#include <rashomon/result.h>

namespace rashomon {

// Reads one JSON object. Refuses what is no JSON, a key that stands twice in one object, and any other value; the
// message says which and where ("at column 17"), without the file.
Result<boost::json::object> parse_object(std::string_view text);

// What one member holds as text: a string, a whole number in digits; empty where it is absent or null. An error, naming
// the member, where it is something else.
Result<std::string> text_member(const boost::json::object& object, std::string_view name);

}  // namespace rashomon
