// SPDX-License-Identifier: Apache-2.0
#include "claim/somebody.h"

#include <algorithm>

#include "value/name.h"

namespace rashomon {
namespace {

// Is it told what befell them, and nobody else there?
bool befallen(const Somebody& somebody) {
  return std::ranges::any_of(
      somebody.marks, [](const std::string& mark) { return !mark.starts_with("is:") && !mark.starts_with("in:"); });
}

// The vehicle by which it is told which of several such people they are; empty: none is told.
std::string_view vehicle_of(const Somebody& somebody) {
  const auto found =
      std::ranges::find_if(somebody.marks, [](const std::string& mark) { return mark.starts_with("in:"); });
  return found == somebody.marks.end() ? std::string_view() : std::string_view(*found);
}

}  // namespace

SamePerson same_person(const Somebody& one, const Somebody& other) {
  if (one.name && other.name)
    return one.name->key == other.name->key && relation(*one.name, *other.name) != NameRelation::different
               ? SamePerson::named
               : SamePerson::other;
  if (of_man_and_woman(one.gender, other.gender)) return SamePerson::other;
  const auto vehicle = vehicle_of(one), other_vehicle = vehicle_of(other);
  if (!vehicle.empty() && !other_vehicle.empty() && vehicle != other_vehicle) return SamePerson::other;
  const bool told = std::ranges::any_of(one.marks, [&](const std::string& mark) {
    return !mark.starts_with("in:") && std::ranges::binary_search(other.marks, mark);
  });
  if (told) return SamePerson::told;
  // One was arrested, the other hurt.
  return befallen(one) && befallen(other) ? SamePerson::other : SamePerson::unknown;
}

}  // namespace rashomon
