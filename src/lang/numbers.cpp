// SPDX-License-Identifier: Apache-2.0
#include "lang/numbers.h"

#include <charconv>
#include <cmath>
#include <string>

namespace rashomon {

std::optional<double> number_in(std::string_view text) {
  double number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (error != std::errc() || end != text.data() + text.size() || !std::isfinite(number)) return std::nullopt;
  return number;
}

Result<Numbers> Numbers::in(const Pack& pack, std::string_view table, std::string_view names,
                            std::string_view numbers) {
  Numbers found;
  found.table_ = pack.table(table);
  found.title_ = table;
  found.kind_ = names;
  const auto name = found.table_.column(names), number = found.table_.column(numbers);
  if (!name) return name.error();
  if (!number) return number.error();
  found.names_ = *name;
  found.numbers_ = *number;
  return found;
}

Result<double> Numbers::at(std::string_view name) const {
  const auto table = "table '" + std::string(title_) + "'";
  std::size_t row = 0;
  while (row < table_.rows() && table_.cell(row, names_) != name) ++row;
  if (row == table_.rows())
    return Error{ErrorCode::bad_data, table + " has no " + std::string(kind_) + " '" + std::string(name) + "'"};
  const auto text = table_.cell(row, numbers_);
  if (const auto number = number_in(text)) return *number;
  return Error{ErrorCode::bad_data,
               table + ": '" + std::string(text) + "' of '" + std::string(name) + "' is no number"};
}

}  // namespace rashomon
