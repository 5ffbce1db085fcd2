// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <variant>

#include <rashomon/name.h>
#include <rashomon/place.h>
#include <rashomon/quantity.h>
#include <rashomon/time.h>

namespace rashomon {

// Words quoted as said, folded for comparison.
struct Quote {
  std::string folded;
  bool operator==(const Quote&) const = default;
};

// What no other kind of value can hold: a description by its head and modifiers, as folded lemmas.
struct Description {
  std::string head;
  std::string text;
  bool operator==(const Description&) const = default;
};

using Value = std::variant<Quantity, Time, Place, Name, Role, Quote, Description>;

}  // namespace rashomon
