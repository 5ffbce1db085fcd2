// SPDX-License-Identifier: Apache-2.0
#include "analysis/possessors.h"

namespace rashomon {
namespace {

bool is_nominal(const Token& token) { return token.upos == Upos::noun || token.upos == Upos::propn; }

// The noun that a possessor stands before: the first one behind the mark, whatever compounds it before it; the end of
// the sentence where there is none.
std::uint32_t owned_behind(const Analysis& analysis, std::uint32_t mark, std::uint32_t end) {
  for (auto t = mark + 1; t < end; ++t) {
    const auto& token = analysis.tokens[t];
    const bool narrows = token.relation == Relation::compound && token.head > t && token.head < end;
    if (is_nominal(token) && !narrows) return t;
    const bool passed = narrows || token.upos == Upos::adj || token.upos == Upos::num || token.upos == Upos::adv;
    if (!passed) return end;
  }
  return end;
}

// Is it an apposition, or a part of a name, that a parser hung from the possessor?
bool hangs_beside(const Token& token, std::uint32_t possessor) {
  return token.head == possessor && (token.relation == Relation::appos || universal(token.relation) == Relation::flat);
}

}  // namespace

void settle_possessors(Analysis& analysis, const Sentence& sentence) {
  const auto [begin, end] = sentence.tokens;
  for (auto mark = begin + 1; mark + 1 < end; ++mark) {
    const auto possessor = analysis.tokens[mark].head;
    const bool marks = analysis.tokens[mark].upos == Upos::part && analysis.tokens[mark].relation == Relation::case_ &&
                       possessor < mark && possessor != sentence.root && is_nominal(analysis.tokens[possessor]);
    const auto owned = marks ? owned_behind(analysis, mark, end) : end;
    if (owned == end || !hangs_beside(analysis.tokens[owned], possessor)) continue;
    for (auto t = owned + 1; t < end; ++t) {
      if (analysis.tokens[t].relation == Relation::appos && analysis.tokens[t].head == possessor)
        analysis.tokens[t].head = owned;
    }
    auto& own = analysis.tokens[owned];
    auto& other = analysis.tokens[possessor];
    own.head = other.head;
    own.relation = other.relation;
    other.head = owned;
    other.relation = Relation::nmod_poss;
  }
}

}  // namespace rashomon
