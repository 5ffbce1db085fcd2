// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include <rashomon/result.h>

#include "base/string_map.h"
#include "lang/pack.h"
#include "value/gazetteer.h"

namespace rashomon {

// What a language calls those who belong to a place: "kosovare" is Kosovo's. From the table `demonyms` of its pack.
class Demonyms {
 public:
  // A language without the table has none. Fails on a place that the gazetteer does not know.
  static Result<Demonyms> open(const Pack& language, const Gazetteer& gazetteer);
  // The place of an adjective or name of inhabitants in any of its forms: "Kosovars", "sud-africaine", "South African".
  std::optional<std::uint32_t> find(std::string_view form) const;
  // The country that a seat of power stands for: "la Maison Blanche", "Downing Street"; of the table `metonyms`.
  // Capitals stand for theirs too: Gazetteer::capital_of().
  std::optional<std::uint32_t> metonym(std::string_view name) const;
  std::size_t size() const { return places_.size(); }

 private:
  std::optional<Error> read_metonyms(const Pack& language, const Gazetteer& gazetteer);

  StringMap<std::uint32_t> places_, metonyms_;  // by place_key()
};

}  // namespace rashomon
