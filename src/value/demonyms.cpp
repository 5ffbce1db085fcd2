// SPDX-License-Identifier: Apache-2.0
#include "value/demonyms.h"

#include <algorithm>

namespace rashomon {

Result<Demonyms> Demonyms::open(const Pack& language, const Gazetteer& gazetteer) {
  Demonyms demonyms;
  if (const auto error = demonyms.read_metonyms(language, gazetteer)) return *error;
  const auto table = language.table("demonyms");
  if (table.rows() == 0) return demonyms;
  const auto place = table.column("place"), forms = table.column("forms");
  if (!place) return place.error();
  if (!forms) return forms.error();
  for (std::size_t row = 0; row < table.rows(); ++row) {
    const auto id = gazetteer.by_code(table.cell(row, *place));
    if (!id) {
      return Error{ErrorCode::bad_data, language.path() + ": demonyms: no place has the code '" +
                                            std::string(table.cell(row, *place)) + "'"};
    }
    for (auto rest = table.cell(row, *forms); !rest.empty();) {
      const auto form = rest.substr(0, rest.find(' '));
      demonyms.places_.emplace(place_key(form), *id);
      rest.remove_prefix(std::min(form.size() + 1, rest.size()));
    }
  }
  return demonyms;
}

std::optional<std::uint32_t> Demonyms::find(std::string_view form) const {
  const auto found = places_.find(place_key(form));
  return found != places_.end() ? std::optional(found->second) : std::nullopt;
}

std::optional<Error> Demonyms::read_metonyms(const Pack& language, const Gazetteer& gazetteer) {
  const auto table = language.table("metonyms");
  if (table.rows() == 0) return std::nullopt;
  const auto name = table.column("name"), place = table.column("place");
  if (!name) return name.error();
  if (!place) return place.error();
  for (std::size_t row = 0; row < table.rows(); ++row) {
    const auto id = gazetteer.by_code(table.cell(row, *place));
    if (!id) {
      return Error{ErrorCode::bad_data, language.path() + ": metonyms: no place has the code '" +
                                            std::string(table.cell(row, *place)) + "'"};
    }
    metonyms_.emplace(place_key(table.cell(row, *name)), *id);
  }
  return std::nullopt;
}

std::optional<std::uint32_t> Demonyms::metonym(std::string_view name) const {
  const auto found = metonyms_.find(place_key(name));
  return found != metonyms_.end() ? std::optional(found->second) : std::nullopt;
}

}  // namespace rashomon
