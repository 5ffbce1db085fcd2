// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <string_view>
#include <vector>

#include <rashomon/result.h>

#include "lang/pack.h"
#include "mention/mention.h"
#include "mention/written.h"

namespace rashomon {

// Finds the names of persons and organisations. Within one article short forms get the parts and key of the full name
// ("Kurti", "M. Sullivan"), and an acronym those of what it stands for. Const calls may run on several threads at once.
class NameFinder {
 public:
  // Both packs must outlive the finder. Fails on a table without its columns; a language without the tables finds less.
  static Result<NameFinder> open(const Pack& language, const Pack& gazetteer);
  NameFinder(NameFinder&&) noexcept;
  NameFinder& operator=(NameFinder&&) noexcept;
  ~NameFinder();

  // By their place; none overlap. A span leaves out honorifics and titles. Names of places are not among them, but the
  // organisations named after one are.
  std::vector<Mention> find(std::string_view content, const Analysis& analysis) const;
  // The same with the article's written words.
  std::vector<Mention> find(std::string_view content, const Analysis& analysis,
                            const std::vector<WrittenWord>& words) const;

 private:
  struct Impl;
  explicit NameFinder(std::unique_ptr<const Impl> impl);
  std::unique_ptr<const Impl> impl_;
};

}  // namespace rashomon
