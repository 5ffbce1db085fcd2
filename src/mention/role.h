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

// Finds what persons are said to be: "le Premier ministre du Kosovo, Albin Kurti", "Kirby, a spokesman for the White
// House", "Kurti est Premier ministre". Const calls may run on several threads at once.
class RoleFinder {
 public:
  // Both packs must outlive the finder. Fails on a table without its columns; a language without the tables finds
  // nothing.
  static Result<RoleFinder> open(const Pack& language, const Pack& gazetteer);
  RoleFinder(RoleFinder&&) noexcept;
  RoleFinder& operator=(RoleFinder&&) noexcept;
  ~RoleFinder();

  // By their place; none overlap. A span covers the title and what narrows it, not the holder.
  std::vector<Mention> find(std::string_view content, const Analysis& analysis) const;
  // The same with the article's written words and the names that NameFinder found.
  std::vector<Mention> find(const Analysis& analysis, const std::vector<WrittenWord>& words,
                            std::span<const Mention> names) const;

 private:
  struct Impl;
  explicit RoleFinder(std::unique_ptr<const Impl> impl);
  std::unique_ptr<const Impl> impl_;
};

}  // namespace rashomon
