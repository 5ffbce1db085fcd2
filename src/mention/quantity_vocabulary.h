// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <rashomon/decimal.h>
#include <rashomon/quantity.h>
#include <rashomon/result.h>

#include "base/string_map.h"
#include "lang/pack.h"
#include "mention/quantity_phrases.h"

namespace rashomon {

// The roles of numbers.tsv and vague.tsv that the grammar of numbers asks for.
enum class NumberRole : std::uint8_t {
  scale,
  scale_plural,
  article,
  conjunction,
  point,
  minus,
  over,
  over_noun,
  of,
  half,
  half_prefix,
  denominator_word,  // numbers.tsv
  about,
  plural,
  multiple,
  vague,  // vague.tsv
  count
};

// The roles of counting.tsv.
enum class CountingRole : std::uint8_t {
  of,
  part,
  part_alone,
  part_before,
  part_one,
  none,
  both,
  twofold,
  threefold,
  fourfold,
  multiplied,
  definite,
  pronoun,
  label,
  street,
  age_before,
  age_after,
  month_age,
  week_age,
  day_age,
  year_before,
  person,
  in_millions,
  stop,
  count
};

struct VagueAmount {
  Decimal low, best, high;
  Decimal times;  // as a factor of another number
};

struct BoundCue {
  Bound bound = Bound::exactly;
  bool ends_open = false;
  bool equal = false;        // "equal to 20"
  double low = 0, high = 0;  // about: percent of the number
};

struct UnitName {
  std::string unit;
  QuantityKind kind = QuantityKind::other;
  bool before_only = false, after_only = false;
};

struct RangeWords {
  std::string open, middle;
  bool near = false;
};

// How digits are grouped and which mark begins their decimals.
struct LiteralStyle {
  std::string decimal = ".", group = ",";
};

// All that a language's tables say about numbers (numbers, vague, bounds, ranges, units, counting .tsv) with the
// spelled numbers of its pack. Read once; const calls may run on several threads at once. The pack must outlive it.
struct QuantityVocabulary {
  static Result<QuantityVocabulary> open(const Pack& pack);

  const Phrases& of(NumberRole role) const { return numbers[static_cast<std::size_t>(role)]; }
  // May a number expression begin with this word or mark? Most words of a text may not, and are passed over at once.
  bool may_begin(const Lexeme& lexeme) const;

  // Are the words of one number glued with a joint between them ("drieëntwintig")?
  bool joins_inside() const { return !glue.empty() && !glue_joints.empty(); }

  const Phrases& of(CountingRole role) const { return counting[static_cast<std::size_t>(role)]; }

  Map cardinals, ordinals, fractions;
  std::array<Phrases, static_cast<std::size_t>(NumberRole::count)> numbers;
  std::array<Phrases, static_cast<std::size_t>(CountingRole::count)> counting;
  std::vector<Decimal> values;         // by row of numbers.tsv
  std::vector<VagueAmount> intervals;  // by row of vague.tsv
  StringMap<Decimal> suffixes, weak_suffixes;
  StringMap<bool> ordinal_suffixes;
  std::vector<std::pair<std::string, Decimal>>
      glue;                              // scales inside one word, largest first; empty: words are not glued
  std::vector<std::string> glue_joints;  // "und", between the parts of a glued word
  Phrases bounds_before, bounds_after, units, units_before, units_large, range_opens, range_middles;
  StringMap<std::uint32_t> units_glued;  // "R" of "R5m", as written: the row of units.tsv
  std::vector<BoundCue> bounds;          // by row of bounds.tsv
  std::vector<UnitName> unit_names;      // by row of units.tsv
  std::vector<RangeWords> ranges;        // by row of ranges.tsv
  StringSet starts;                      // first words of all phrases
  LiteralStyle style;
  bool head_last = false, capital_nouns = false;
};

}  // namespace rashomon
