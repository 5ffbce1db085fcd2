// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <compare>
#include <cstdint>

namespace rashomon {

// A word of a group of kinds that exclude each other: "orange" of the colours. All by their hash.
struct Kind {
  std::uint64_t group = 0, word = 0;
  std::uint64_t sort = 0;   // what it is, by whatever word: "pistol" and "handgun" are one sort
  std::uint64_t wider = 0;  // what that is one of: "firearm" of "handgun"; itself where it is one of nothing
  bool shared = false;      // its sort is named alike in every language
  auto operator<=>(const Kind&) const = default;
};

// Of one group, and neither what the other is nor one of its sorts: a rifle and a knife, but no rifle and a firearm.
constexpr bool exclude(const Kind& one, const Kind& other) {
  return one.group == other.group && one.sort != other.sort && one.sort != other.wider && other.sort != one.wider;
}

}  // namespace rashomon
