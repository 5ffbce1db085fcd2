// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include <rashomon/result.h>

#include "lang/pack.h"

namespace rashomon {

// A number as tables write it; nullopt for other words, "inf" and "nan" among them.
std::optional<double> number_in(std::string_view text);

// The numbers of a table by the names beside them. A view; lives as long as its Pack.
class Numbers {
 public:
  // The columns that hold them. Fails where the table has no such column.
  static Result<Numbers> in(const Pack& pack, std::string_view table, std::string_view names, std::string_view numbers);

  // Fails on a row that is missing or no number, naming it.
  Result<double> at(std::string_view name) const;

 private:
  Table table_;
  std::string_view title_, kind_;
  std::size_t names_ = 0, numbers_ = 0;
};

}  // namespace rashomon
