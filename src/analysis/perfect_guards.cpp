// SPDX-License-Identifier: Apache-2.0
#include "analysis/perfect_guards.h"

namespace rashomon {

std::uint32_t rejoin_perfects(SentenceTree& tree, std::uint32_t root) {
  for (auto aux = tree.begin; aux + 2 < tree.end; ++aux) {
    const auto adverb = aux + 1;
    if (tree[aux].upos != Upos::aux || tree[adverb].upos != Upos::sconj ||
        (tree[adverb].relation != Relation::mark && tree[adverb].relation != Relation::advmod))
      continue;
    const auto verb = tree[adverb].head;
    const bool participle = verb > adverb && tree[verb].upos == Upos::verb &&
                            tree[verb].features.verb_form == VerbForm::participle &&
                            universal(tree[verb].relation) != Relation::acl;
    const auto opens_clause = [&](std::uint32_t i) {
      return tree[i].upos != Upos::aux && tree[i].upos != Upos::adv && tree[i].upos != Upos::part;
    };
    if (!participle || tree.any_of(adverb + 1, verb, opens_clause)) continue;
    tree[adverb].upos = Upos::adv;
    tree[adverb].relation = Relation::advmod;
    const auto above = tree[aux].head;
    const bool within = above != aux && tree[verb].head != aux && tree.hangs_from(verb, aux);
    if (above == verb || within) continue;
    for (auto i = tree.begin; i < tree.end; ++i) {
      const bool before = i < aux && is_subject(tree[i].relation) && tree[i].head == above;
      const bool moves = i != aux && i != verb && (tree[i].head == aux || before);
      if (moves && !tree.hangs_from(verb, i)) tree[i].head = verb;
    }
    if (above == aux || tree[verb].head == aux) {  // the auxiliary stood for the clause
      tree[verb].head = above == aux ? verb : above;
      tree[verb].relation = tree[aux].relation;
    } else if (above > verb && tree[verb].head == above && tree.comma_between(verb, above)) {
      tree[verb].relation = Relation::ccomp;
    }
    if (root == aux) root = verb;
    tree[aux].head = verb;
    tree[aux].relation = Relation::aux;
  }
  return root;
}

void settle_perfects(SentenceTree& tree, const TokenRules& rules) {
  if (rules.perfects_with_be.empty()) return;
  for (auto verb = tree.begin; verb < tree.end; ++verb) {
    if (tree[verb].upos != Upos::verb || tree[verb].features.verb_form != VerbForm::participle) continue;
    if (!rules.perfects_with_be.contains(tree.lemma(verb)) || !tree.is_passive(verb)) continue;
    // "A été sorti de l'eau" is a passive, whoever did it.
    const auto done_to = [&](std::uint32_t i) {
      const bool been = tree[i].relation == Relation::aux_pass && tree[i].features.verb_form != VerbForm::finite;
      return tree[i].head == verb && (been || tree[i].relation == Relation::obl_agent);
    };
    if (tree.any_of(tree.begin, tree.end, done_to)) continue;
    tree[verb].features.voice = Voice::none;
    for (auto i = tree.begin; i < tree.end; ++i) {
      if (tree[i].head != verb || i == verb) continue;
      if (tree[i].relation == Relation::aux_pass) tree[i].relation = Relation::aux;
      if (tree[i].relation == Relation::nsubj_pass) tree[i].relation = Relation::nsubj;
    }
  }
}

}  // namespace rashomon
