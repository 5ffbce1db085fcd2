// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <vector>

#include "mention/quantity_numbers.h"
#include "mention/quantity_vocabulary.h"

namespace rashomon {

// A number with the unit beside it: "3 millions d'euros", "$2bn", "45 %".
struct Measure {
  std::size_t begin = 0, end = 0;  // lexemes, unit included
  WrittenNumber number;
  std::optional<UnitName> unit;
  bool unit_before = false;
  bool age = false;  // "17 years old"
};

// Reads numbers with their units at given places of one text. Vocabulary, lexemes and reader must outlive it.
class MeasureReader {
 public:
  MeasureReader(const QuantityVocabulary& words, const std::vector<Lexeme>& lexemes, const NumberReader& numbers)
      : words_(words), lexemes_(lexemes), numbers_(numbers) {}

  std::optional<Measure> read(std::size_t at) const;

 private:
  struct Found {
    UnitName unit;
    std::size_t end;
    bool millions = false;  // "MEUR"
  };
  std::optional<Found> unit_at(std::size_t at, bool before) const;
  std::optional<Found> bracketed_unit(std::size_t at) const;
  std::optional<Found> glued_unit(std::size_t at) const;
  std::optional<Found> sign_at(std::size_t at) const;
  std::optional<Found> age_at(std::size_t at) const;
  std::optional<Measure> with_unit_before(std::size_t at) const;
  void add_unit_behind(Measure& measure) const;
  bool add_weak_suffix(Measure& measure) const;
  void add_half(Measure& measure) const;
  void add_smaller(Measure& measure) const;
  bool is_stop(std::size_t at) const;

  const QuantityVocabulary& words_;
  const std::vector<Lexeme>& lexemes_;
  const NumberReader& numbers_;
};

}  // namespace rashomon
