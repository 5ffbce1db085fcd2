// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <string_view>

#include <rashomon/result.h>

#include "analysis/analysis.h"
#include "lang/pack.h"

namespace rashomon {

// Settles which words name persons, places and organisations: the model guesses that from the words of a sentence
// alone, tables, the gazetteer and the rest of the article know more. Const calls may run on several threads at once.
class EntityFinder {
 public:
  // Both packs must outlive the finder. Fails on a table without its columns.
  static Result<EntityFinder> open(const Pack& language, const Pack& gazetteer);
  EntityFinder(EntityFinder&&) noexcept;
  EntityFinder& operator=(EntityFinder&&) noexcept;
  ~EntityFinder();

  // Sets Token::entity. What the model alone sees stays where it is clear. REQUIRES: analysis is of content, and
  // parsed.
  void settle(std::string_view content, Analysis& analysis) const;

 private:
  struct Impl;
  explicit EntityFinder(std::unique_ptr<const Impl> impl);
  std::unique_ptr<const Impl> impl_;
};

}  // namespace rashomon
