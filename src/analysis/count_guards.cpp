// SPDX-License-Identifier: Apache-2.0
#include "analysis/count_guards.h"

#include "analysis/word_class.h"
#include "text/fold.h"

namespace rashomon {
namespace {

bool preposition_between(const SentenceTree& tree, std::uint32_t first, std::uint32_t last) {
  for (auto i = first + 1; i < last; ++i) {
    if (tree[i].upos == Upos::adp && tree[i].relation != Relation::compound) return true;
  }
  return false;
}

}  // namespace

void settle_counts(SentenceTree& tree) {
  for (auto i = tree.begin; i < tree.end; ++i) {
    auto& number = tree[i];
    const auto narrower = number.head;
    if (number.upos != Upos::num || number.relation != Relation::nummod || narrower <= i) continue;
    for (auto subject = i + 1; subject < narrower; ++subject) {
      if (is_subject(tree[subject].relation) && tree[subject].head == narrower) number.head = subject;
    }
    if (number.head != narrower) continue;
    const auto& between = tree[narrower];
    const bool unit = static_cast<WordClass>(between.word_class) != WordClass::none;
    if (between.relation != Relation::compound || between.head <= narrower || unit) continue;
    const bool plural = tree[between.head].features.number == Number::plural;
    if (plural && between.features.number != Number::plural) number.head = between.head;
  }
}

void free_counted_objects(SentenceTree& tree) {
  for (auto i = tree.begin + 1; i < tree.end; ++i) {
    const auto counted = tree[i].head;
    if (tree[i].upos != Upos::noun || tree[i].relation != Relation::compound || counted < i + 2) continue;
    const auto number = i + 1;
    const bool counts = tree[number].relation == Relation::nummod && tree[number].head == counted;
    const auto verb = tree[counted].head;
    auto& article = tree[i - 1];
    const bool own = universal(article.relation) == Relation::det && (article.head == i || article.head == counted);
    if (!counts || !own || universal(tree[counted].relation) != Relation::obj || verb >= i) continue;
    article.head = i;
    tree[i].head = verb;
    tree[i].relation = Relation::obj;
    tree[counted].relation = Relation::obl;
  }
}

void free_particles(SentenceTree& tree) {
  for (auto i = tree.begin + 1; i < tree.end; ++i) {
    const auto verb = tree[i].head;
    const bool particle = tree[i].relation == Relation::compound && tree[i].upos != Upos::noun &&
                          tree[i].upos != Upos::propn && verb < i && tree[verb].upos == Upos::verb;
    if (!particle || !tree.comma_between(verb, i)) continue;
    tree[i].relation = Relation::advmod;
    const bool behind = i + 1 < tree.end && tree[i + 1].upos == Upos::adp && tree[i + 1].head > i + 1;
    if (behind) tree[i].head = tree[i + 1].head;
  }
}

void find_particles(SentenceTree& tree, const TokenRules& rules) {
  if (rules.particles.empty()) return;
  for (auto i = tree.begin + 1; i + 1 < tree.end; ++i) {
    const bool narrows = tree[i].relation == Relation::advmod && tree[i].head > i &&
                         tree[tree[i].head].upos == Upos::num && tree[i + 1].upos != Upos::adp;
    if (!narrows || tree[i - 1].upos != Upos::verb || !rules.particles.contains(lower(tree.form(i)))) continue;
    tree[i].head = i - 1;
    tree[i].relation = Relation::compound;
  }
}

void find_counted_objects(SentenceTree& tree) {
  for (auto i = tree.begin + 1; i < tree.end; ++i) {
    const auto verb = tree[i].head;
    if (tree[i].upos != Upos::noun || universal(tree[i].relation) != Relation::obl || verb >= i) continue;
    const bool plain =
        tree[i].relation == Relation::obl && static_cast<WordClass>(tree[i].word_class) == WordClass::none;
    if (!plain || tree[verb].upos != Upos::verb || tree.is_passive(verb) || tree.comma_between(verb, i)) continue;
    if (tree.has_child(verb, Relation::obj) || tree.has_child(verb, Relation::ccomp) ||
        preposition_between(tree, verb, i) || !tree.has_child(i, Relation::nummod))
      continue;
    tree[i].relation = Relation::obj;
  }
}

}  // namespace rashomon
