// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <span>
#include <string_view>
#include <vector>

#include <rashomon/result.h>

#include "lang/pack.h"
#include "mention/mention.h"
#include "mention/written.h"

namespace rashomon {

// Finds places: named ones of the gazetteer, those that the text names by their kind ("le village de Banjska"),
// described ones ("un monastère du nord du Kosovo") and parts of regions. Const calls may run on several threads at
// once.
class PlaceFinder {
 public:
  // Both packs must outlive the finder. Fails on a table without its columns; a language without the tables finds less.
  static Result<PlaceFinder> open(const Pack& language, const Pack& gazetteer);
  PlaceFinder(PlaceFinder&&) noexcept;
  PlaceFinder& operator=(PlaceFinder&&) noexcept;
  ~PlaceFinder();

  // By their place in the text; a described place may hold the named one that it lies in. A span leaves out
  // prepositions and articles. Names of persons are not searched.
  std::vector<Mention> find(std::string_view content, const Analysis& analysis) const;
  // The same with the article's written words and the names that NameFinder found.
  std::vector<Mention> find(const Analysis& analysis, const std::vector<WrittenWord>& words,
                            std::span<const Mention> names) const;

 private:
  struct Impl;
  explicit PlaceFinder(std::unique_ptr<const Impl> impl);
  std::unique_ptr<const Impl> impl_;
};

}  // namespace rashomon
