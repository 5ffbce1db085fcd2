// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include <rashomon/result.h>

#include "analysis/universal.h"
#include "base/string_map.h"
#include "lang/pack.h"

namespace rashomon {

// A word of a group of kinds that exclude each other: "orange" of the colours. All by their hash.
struct Kind {
  std::uint64_t group = 0, word = 0;
  std::uint64_t sort = 0;  // what it is, by whatever word: "pistol" and "handgun" are one sort
  // What that is one of, and what that is one of: "knife" and "blade" of "kitchen knife"; the last known where there is
  // no more.
  std::uint64_t wider = 0, widest = 0;
  bool shared = false;      // its sort is named alike in every language
  std::uint32_t joint = 0;  // a set of sorts of which several may hold together, "speed" and "ice"; 0: none
  auto operator<=>(const Kind&) const = default;
};

// Is it of the sort of the other, or one of its sorts?
constexpr bool within(const Kind& one, const Kind& other) {
  return one.sort == other.sort || one.wider == other.sort || one.widest == other.sort;
}

// Of one group, and neither what the other is nor one of its sorts: a rifle and a knife, but no rifle and a firearm.
constexpr bool exclude(const Kind& one, const Kind& other) {
  const bool together = one.joint != 0 && one.joint == other.joint;
  return one.group == other.group && !together && !within(one, other) && !within(other, one);
}

// The group by which an article keeps, among its kinds, that it answers the question of a kind so
// (ClaimContext::question).
constexpr std::uint64_t answered_group(const Kind& kind) { return ~kind.group; }

// Has each of the two a kind that excludes the other's, of a group of which they share none: "an orange warning" and "a
// yellow one"?
bool rivals(const std::vector<Kind>& one, const std::vector<Kind>& other);

// The kinds of a language by lemma and part of speech.
using Kinds = StringMap<Kind>;

// Reads table `exclusive` into them.
std::optional<Error> read_kinds(const Table& table, Kinds& kinds);

// The words of those of its phrases that a verb heads: "fall" and "asleep".
StringSet words_of_verbs(const Kinds& kinds);

// Of a word, or of several joined by spaces; nullopt where it is of no group.
std::optional<Kind> find_kind(const Kinds& kinds, std::string_view lemma, Upos upos);

}  // namespace rashomon
