// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <string_view>

#include "analysis/analysis.h"
#include "analysis/tree.h"

namespace rashomon {

inline bool is_subject(Relation relation) {
  return universal(relation) == Relation::nsubj || universal(relation) == Relation::csubj;
}

// The tree of one sentence, to be corrected in place. `analysis` must outlive it; tokens are numbered as there.
class SentenceTree {
 public:
  SentenceTree(Analysis& analysis, TokenRange tokens) : begin(tokens.begin), end(tokens.end), analysis_(analysis) {}

  Token& operator[](std::uint32_t i) { return analysis_.tokens[i]; }
  const Token& operator[](std::uint32_t i) const { return analysis_.tokens[i]; }
  std::string_view form(std::uint32_t i) const { return analysis_.form(i); }
  std::string_view lemma(std::uint32_t i) const { return analysis_.lemma(i); }

  bool is_nominal(std::uint32_t i) const { return (*this)[i].upos == Upos::noun || (*this)[i].upos == Upos::propn; }
  bool is_predicate(std::uint32_t i) const { return (*this)[i].upos == Upos::verb || (*this)[i].upos == Upos::aux; }

  // Is `above` the token itself or one of those that it hangs from?
  bool hangs_from(std::uint32_t token, std::uint32_t above) const {
    return rashomon::hangs_from(analysis_, token, above);
  }

  // Is there a word from `first` on and before `last` that passes?
  bool any_of(std::uint32_t first, std::uint32_t last, auto passes) const {
    for (auto i = first; i < last; ++i) {
      if (passes(i)) return true;
    }
    return false;
  }

  // Has a word one below it of a relation, whatever its subtype?
  bool has_child(std::uint32_t head, Relation wanted) const {
    return any_of(begin, end, [&](std::uint32_t i) {
      return i != head && (*this)[i].head == head && universal((*this)[i].relation) == wanted;
    });
  }
  bool is_passive(std::uint32_t verb) const {
    return any_of(begin, end, [&](std::uint32_t i) {
      const auto& token = (*this)[i];
      return token.head == verb && (token.relation == Relation::aux_pass || token.relation == Relation::nsubj_pass);
    });
  }
  bool comma_between(std::uint32_t first, std::uint32_t last) const {
    return any_of(first + 1, last, [&](std::uint32_t i) { return form(i) == ","; });
  }

  const std::uint32_t begin, end;

 private:
  Analysis& analysis_;
};

}  // namespace rashomon
