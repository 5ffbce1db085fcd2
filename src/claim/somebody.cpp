// SPDX-License-Identifier: Apache-2.0
#include "claim/somebody.h"

#include <algorithm>

#include "value/name.h"

namespace rashomon {
namespace {

// Is it told what befell them, and nobody else there?
bool befallen(const Somebody& somebody) {
  return std::ranges::any_of(somebody.marks, [](const std::string& mark) { return !mark.starts_with("is:"); });
}

}  // namespace

SamePerson same_person(const Somebody& one, const Somebody& other) {
  if (one.name && other.name)
    return one.name->key == other.name->key && relation(*one.name, *other.name) != NameRelation::different
               ? SamePerson::named
               : SamePerson::other;
  if (of_man_and_woman(one.gender, other.gender)) return SamePerson::other;
  const bool told = std::ranges::any_of(
      one.marks, [&](const std::string& mark) { return std::ranges::binary_search(other.marks, mark); });
  if (told) return SamePerson::told;
  // One was arrested, the other hurt.
  return befallen(one) && befallen(other) ? SamePerson::other : SamePerson::unknown;
}

}  // namespace rashomon
