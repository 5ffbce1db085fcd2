// SPDX-License-Identifier: Apache-2.0
#include "claim/clefts.h"

#include <algorithm>
#include <vector>

#include "analysis/tree.h"
#include "text/fold.h"

namespace rashomon {
namespace {

// What a predicate with a copula has around it.
struct Cleft {
  std::uint32_t focus = 0, clause = 0;
  std::vector<std::uint32_t> frame;  // "c'est ... que", the marks: words that say nothing once it is straight
};

class Clefts {
 public:
  Clefts(const Analysis& analysis, const ClaimLexicon& lexicon, const Classes& classes,
         const std::vector<Mention>& mentions)
      : analysis_(analysis),
        lexicon_(lexicon),
        classes_(classes),
        tree_(analysis),
        times_(analysis.tokens.size()),
        places_(analysis.tokens.size()) {
    for (const auto& mention : mentions) {
      const bool time = std::holds_alternative<Time>(mention.value),
                 place = std::holds_alternative<Place>(mention.value);
      for (auto t = mention.tokens.begin; (time || place) && t < mention.tokens.end; ++t)
        (time ? times_ : places_)[t] = true;
    }
  }

  std::vector<Cleft> find() const {
    std::vector<Cleft> found;
    std::vector<bool> seen(analysis_.tokens.size());  // a slip of the parser may give a focus two copulas
    for (std::uint32_t t = 0; t < analysis_.tokens.size(); ++t) {
      if (analysis_.tokens[t].relation != Relation::cop || seen[analysis_.tokens[t].head]) continue;
      seen[analysis_.tokens[t].head] = true;
      if (auto cleft = at(analysis_.tokens[t].head)) found.push_back(*std::move(cleft));
    }
    return found;
  }

 private:
  // When or where: an adverb, a time, a place or a site behind a preposition. Other phrases with one tell what is
  // thought of the clause: "il est hors de question que", "it is beyond doubt that".
  bool is_circumstance(std::uint32_t t) const {
    if (analysis_.tokens[t].upos == Upos::adv || times_[t]) return true;
    const bool governed = std::ranges::any_of(
        tree_.children(t), [&](std::uint32_t c) { return c < t && analysis_.tokens[c].relation == Relation::case_; });
    return governed && (places_[t] || classes_.site(lexicon_.thing(analysis_.lemma(t))));
  }

  std::optional<std::uint32_t> content_mark(std::uint32_t clause) const {
    for (const auto c : tree_.children(clause)) {
      if (c < clause && lexicon_.opens_content(lower(analysis_.form(c)))) return c;
    }
    return std::nullopt;
  }

  std::optional<Cleft> at(std::uint32_t focus) const {
    if (!is_circumstance(focus)) return std::nullopt;
    Cleft cleft{focus, focus, {}};
    bool empty_subject = false;
    for (const auto c : tree_.children(focus)) {
      const auto& token = analysis_.tokens[c];
      const auto relation = universal(token.relation);
      if (lexicon_.negation(lower(analysis_.form(c))) != Negation::none) return std::nullopt;
      if (c < focus && (relation == Relation::cop || relation == Relation::punct)) cleft.frame.push_back(c);
      if (c < focus && (relation == Relation::expl || relation == Relation::nsubj)) {
        empty_subject = token.upos == Upos::pron && tree_.children(c).empty();
        cleft.frame.push_back(c);
      }
      if (c > focus && cleft.clause == focus &&
          (relation == Relation::advcl || relation == Relation::acl || relation == Relation::ccomp)) {
        const auto mark = content_mark(c);
        if (!mark || analysis_.tokens[c].upos != Upos::verb) continue;
        cleft.clause = c;
        cleft.frame.push_back(*mark);
      }
    }
    if (!empty_subject || cleft.clause == focus) return std::nullopt;
    return cleft;
  }

  const Analysis& analysis_;
  const ClaimLexicon& lexicon_;
  const Classes& classes_;
  Tree tree_;
  std::vector<bool> times_, places_;  // tokens of such mentions
};

void straighten(Analysis& analysis, const Cleft& cleft) {
  auto& focus = analysis.tokens[cleft.focus];
  auto& clause = analysis.tokens[cleft.clause];
  const bool root = focus.head == cleft.focus;
  clause.head = root ? cleft.clause : focus.head;
  clause.relation = focus.relation;
  focus.head = cleft.clause;
  focus.relation = focus.upos == Upos::adv ? Relation::advmod : Relation::obl;
  for (const auto t : cleft.frame) {
    analysis.tokens[t].head = cleft.clause;
    if (analysis.tokens[t].relation != Relation::punct) analysis.tokens[t].relation = Relation::dep;
  }
  if (!root) return;
  const auto sentence = sentence_of(analysis, cleft.clause);
  analysis.sentences[sentence].root = cleft.clause;
  for (auto t = cleft.clause; t < analysis.sentences[sentence].tokens.end; ++t) {
    auto& token = analysis.tokens[t];
    if (token.relation == Relation::punct && token.head == cleft.focus) token.head = cleft.clause;
  }
}

}  // namespace

std::optional<Analysis> without_clefts(const Analysis& analysis, const ClaimLexicon& lexicon, const Classes& classes,
                                       const std::vector<Mention>& mentions) {
  if (!analysis.parsed) return std::nullopt;
  const auto clefts = Clefts(analysis, lexicon, classes, mentions).find();
  if (clefts.empty()) return std::nullopt;
  auto straight = analysis;
  for (const auto& cleft : clefts) straighten(straight, cleft);
  return straight;
}

}  // namespace rashomon
