// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

#include "analysis/analysis.h"
#include "analysis/token_rules.h"

namespace rashomon {

// Decides whether a word that may be a contraction is one ("des": "de" and "les", or the article). It sees the surface
// tokens of the sentence so far and those to come, by their forms.
class ContractionChoice {
 public:
  virtual ~ContractionChoice() = default;
  virtual bool contracted(std::string_view before, std::string_view word, std::string_view after) const = 0;
};

// Sentences and words of content, without tags or trees.
Analysis find_words(std::string_view content, std::size_t title_size, const TokenRules& rules,
                    const ContractionChoice* choice);

}  // namespace rashomon
