// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <span>
#include <string_view>
#include <vector>

#include <rashomon/result.h>

#include "lang/pack.h"
#include "mention/mention.h"
#include "mention/quantity_values.h"

namespace rashomon {

// Finds quantities: numbers in digits and words with their bound, unit, and the thing they count. Uses the tree where
// the analysis has one, the neighbouring words where it has none. Const calls may run on several threads at once.
class QuantityFinder {
 public:
  // The pack must outlive the finder. Fails on a table that lacks a column, naming it; a pack without the tables of
  // numbers gives a finder that knows digits only.
  static Result<QuantityFinder> open(const Pack& pack);
  QuantityFinder(QuantityFinder&&) noexcept;
  QuantityFinder& operator=(QuantityFinder&&) noexcept;
  ~QuantityFinder();

  // The quantities of things, measures and shares, by their place; none overlap. Left out are spans that `taken` covers
  // (times found before), and numbers that name rather than count: years, "article 49", "A380", telephone numbers.
  // Articles count where they stand before a person or beside a number, with Quantity::implicit.
  std::vector<Mention> find(std::string_view content, const Analysis& analysis, std::span<const Span> taken = {}) const;

  // All numbers in a text, in the kinds that `rashomon values` prints; years and names' numbers included, by their
  // place.
  std::vector<NumberValue> values(std::string_view text) const;

 private:
  struct Impl;
  explicit QuantityFinder(std::unique_ptr<const Impl> impl);
  std::unique_ptr<const Impl> impl_;
};

}  // namespace rashomon
