// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include <rashomon/name.h>

#include "analysis/universal.h"

namespace rashomon {

// A person whom an article tells of, as far as it tells them from everybody else there.
struct Somebody {
  std::optional<Name> name;  // in full, where the article gives it
  Gender gender = Gender::none;
  // What it tells of nobody else: what they are ("driver"), what befell them ("dead"), on which side they are of what
  // happened ("harmed"). Ascending.
  std::vector<std::string> marks;
};

// Are two articles' people one person?
enum class SamePerson : std::uint8_t {
  unknown,
  named,  // by their names
  told,   // either article tells the same of one person alone
  other,  // no: other names, a man and a woman
};

SamePerson same_person(const Somebody& one, const Somebody& other);

}  // namespace rashomon
