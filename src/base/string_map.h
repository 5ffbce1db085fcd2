// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <string>
#include <string_view>

#include <boost/unordered/unordered_flat_map.hpp>
#include <boost/unordered/unordered_flat_set.hpp>

#include "base/hash.h"

namespace rashomon {

struct StringHash {
  using is_transparent = void;
  using is_avalanching = void;  // XXH3 mixes well enough for Boost to take it as it is
  std::size_t operator()(std::string_view text) const { return static_cast<std::size_t>(hash(text)); }
};

// Tables of words, which a string_view looks up without a copy. Nothing may hang on the order that they iterate in.
template <class Value>
using StringMap = boost::unordered_flat_map<std::string, Value, StringHash, std::equal_to<>>;
using StringSet = boost::unordered_flat_set<std::string, StringHash, std::equal_to<>>;

}  // namespace rashomon
