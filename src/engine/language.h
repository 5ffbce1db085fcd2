// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <string>

#include <rashomon/article.h>
#include <rashomon/result.h>

#include "analysis/analyzer.h"
#include "claim/claims.h"
#include "claim/lexicon.h"
#include "lang/pack.h"
#include "mention/name.h"
#include "mention/place.h"
#include "mention/quantity.h"
#include "mention/role.h"
#include "mention/time.h"

namespace rashomon {

// All that one language brings: from the words of an article to its claims. Const calls may run on several threads at
// once.
class Language {
 public:
  // Opens `<folder>/<code>.pack`. `places`, the gazetteer's pack, must outlive the language.
  static Result<std::unique_ptr<const Language>> open(const std::string& folder, const std::string& code,
                                                      const Pack& places);

  // `word_by_word`: with the wordings of its sentences.
  ArticleClaims read(const Article& article, const Classes& classes, bool word_by_word = false) const;
  std::vector<Mention> mentions(const Article& article, const Analysis& analysis) const;
  const Analyzer& analyzer() const { return analyzer_; }

 private:
  Language(Pack pack, Analyzer analyzer, QuantityFinder quantities, TimeFinder times, PlaceFinder places,
           NameFinder names, RoleFinder roles, ClaimLexicon lexicon);

  Pack pack_;
  Analyzer analyzer_;
  QuantityFinder quantities_;
  TimeFinder times_;
  PlaceFinder places_;
  NameFinder names_;
  RoleFinder roles_;
  ClaimLexicon lexicon_;
};

}  // namespace rashomon
