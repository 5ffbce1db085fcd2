// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

#include <rashomon/result.h>

#include "lang/pack.h"

namespace rashomon {

// What a report says in its language (table `report`), by key. The pack must outlive it.
class Wording {
 public:
  static Result<Wording> open(const Pack& language);

  // The text of a key; the key itself where the language has none.
  std::string_view operator[](std::string_view key) const;
  // The same with {subject} replaced.
  std::string with_subject(std::string_view key, std::string_view subject) const;

 private:
  Table table_;
  std::size_t key_ = 0, text_ = 0;
};

}  // namespace rashomon
