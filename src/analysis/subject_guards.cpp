// SPDX-License-Identifier: Apache-2.0
#include "analysis/subject_guards.h"

namespace rashomon {
namespace {

// The verb of a relative clause right behind a noun that begins with a pronoun; the end where there is none.
std::uint32_t relative_of(const SentenceTree& tree, std::uint32_t noun) {
  if (noun + 2 >= tree.end || tree[noun + 1].upos != Upos::pron) return tree.end;
  const auto verb = tree[noun + 1].head;
  const bool relative = verb > noun + 1 && verb < tree.end && tree[verb].head == noun &&
                        tree[verb].relation == Relation::acl_relcl && is_subject(tree[noun + 1].relation);
  return relative ? verb : tree.end;
}

// The subject, behind a comma, that the verb above a noun has beside it; the end where it has none.
std::uint32_t second_subject(const SentenceTree& tree, std::uint32_t noun) {
  const auto verb = tree[noun].head;
  if (!is_subject(tree[noun].relation) || verb <= noun) return tree.end;
  for (auto i = noun + 1; i < verb; ++i) {
    const auto& token = tree[i];
    if (token.head == verb && is_subject(token.relation) && tree.comma_between(noun, i)) return i;
  }
  return tree.end;
}

// A verb in a finite form, or with an auxiliary in one: not "avoir vendu".
bool is_finite(const SentenceTree& tree, std::uint32_t verb) {
  if (tree[verb].features.verb_form == VerbForm::finite) return true;
  for (auto i = tree.begin; i < verb; ++i) {
    const auto relation = universal(tree[i].relation);
    if (tree[i].head == verb && (relation == Relation::aux || relation == Relation::cop) &&
        tree[i].features.verb_form == VerbForm::finite)
      return true;
  }
  return false;
}

// Does a clause begin with a pronoun that ties it to a noun ("whom police arrested") or with a conjunction?
bool is_tied(const SentenceTree& tree, std::uint32_t verb) {
  for (auto i = tree.begin; i < verb; ++i) {
    if (tree[i].head != verb) continue;
    const auto type = tree[i].features.pron_type;
    if (tree[i].relation == Relation::mark || type == PronType::relative || type == PronType::interrogative)
      return true;
  }
  return false;
}

// The verb behind the relative clause of a noun that has no subject but what belongs to that clause, before the second
// subject of the verb above the noun where there is one; the end where there is no such verb.
std::uint32_t verb_behind(const SentenceTree& tree, std::uint32_t noun, std::uint32_t relative, std::uint32_t second) {
  for (auto i = relative + 1; i < second; ++i) {
    const auto& verb = tree[i];
    if (verb.upos != Upos::verb || !is_finite(tree, i) || is_tied(tree, i) || tree.comma_between(relative, i)) continue;
    const bool of_relative =
        verb.head == relative && (verb.relation == Relation::ccomp || verb.relation == Relation::xcomp);
    const bool of_noun = verb.head == noun && verb.relation == Relation::acl_relcl;
    // "The blast that rocked Durham happened": what the tree takes for its subject is what the clause before lacks.
    const bool of_above = second < tree.end && verb.head == tree[noun].head && verb.relation == Relation::ccomp;
    const bool alone = !tree.has_child(i, Relation::nsubj);
    if ((alone && (of_relative || of_noun || of_above)) || (of_above && !tree.has_child(relative, Relation::obj)))
      return i;
  }
  return tree.end;
}

// Where the words before a noun that hang on it begin.
std::uint32_t first_of(const SentenceTree& tree, std::uint32_t noun) {
  auto first = noun;
  while (first > tree.begin && tree[first - 1].head == noun && tree[first - 1].upos != Upos::cconj) --first;
  return first;
}

// Do gender and number of the two not exclude that one tells of the other?
bool may_agree(const Features& one, const Features& other) {
  const bool genders = one.gender == Gender::none || other.gender == Gender::none || one.gender == other.gender;
  const bool numbers = one.number == Number::none || other.number == Number::none || one.number == other.number;
  return genders && numbers;
}

}  // namespace

void settle_subjects(SentenceTree& tree, bool order_tells) {
  auto subject = tree.end;
  for (auto i = tree.begin; i < tree.end; ++i) {
    if (tree[i].relation != Relation::nsubj || !tree.is_nominal(i)) continue;
    const auto verb = tree[i].head;
    const bool second = subject < tree.end && tree[subject].head == verb && subject < verb;
    if (second && verb < i && order_tells) {
      tree[i].relation = Relation::obj;
    } else if (second && tree.comma_between(subject, i) && tree.comma_between(i, verb)) {
      tree[i].head = subject;
      tree[i].relation = Relation::appos;
    } else {
      subject = i;
    }
  }
}

void find_described_nouns(SentenceTree& tree) {
  for (auto i = tree.begin + 2; i < tree.end; ++i) {
    auto& participle = tree[i];
    const auto noun = i - 2, verb = participle.head;
    const bool set_off = tree.form(i - 1) == "," && participle.features.verb_form == VerbForm::participle &&
                         participle.features.gender != Gender::none && participle.relation == Relation::advcl;
    if (!set_off || verb >= noun || tree[noun].upos != Upos::noun) continue;
    if (!may_agree(participle.features, tree[noun].features)) continue;
    for (auto subject = tree.begin; subject < verb; ++subject) {
      if (tree[subject].head != verb || !is_subject(tree[subject].relation)) continue;
      if (may_agree(participle.features, tree[subject].features)) break;
      participle.head = noun;
      participle.relation = Relation::acl;
      break;
    }
  }
}

void find_gapped_subjects(SentenceTree& tree) {
  for (auto i = tree.begin + 2; i < tree.end; ++i) {
    const auto verb = tree[i].head;
    if (tree[i].relation != Relation::conj || verb + 2 >= i || tree[i].features.verb_form != VerbForm::participle ||
        !tree.is_passive(verb) || tree.has_child(i, Relation::nsubj) || tree.has_child(i, Relation::aux))
      continue;
    const auto subject = i - 1, joint = first_of(tree, subject) - 1;
    if (joint <= verb || tree[subject].head != verb || tree[joint].upos != Upos::cconj) continue;
    const bool counted = tree.is_nominal(subject) || tree[subject].upos == Upos::num;
    const auto relation = universal(tree[subject].relation);
    const bool complement = relation == Relation::obl || relation == Relation::obj;
    if (!counted || !complement || tree.has_child(subject, Relation::case_)) continue;
    tree[subject].head = i;
    tree[subject].relation = Relation::nsubj_pass;
    tree[joint].head = i;
  }
}

void find_content_subjects(SentenceTree& tree) {
  for (auto clause = tree.begin; clause < tree.end; ++clause) {
    const auto verb = tree[clause].head;
    if (tree[clause].relation != Relation::ccomp || verb >= clause || !is_finite(tree, clause) || is_tied(tree, clause))
      continue;
    bool lacks = true;
    auto object = tree.end;
    for (auto i = verb + 1; i < clause; ++i) {
      if (tree[i].head == clause) lacks &= !is_subject(tree[i].relation) && tree[i].relation != Relation::expl;
      const bool noun = tree.is_nominal(i) || tree[i].upos == Upos::num;
      if (tree[i].head == verb && tree[i].relation == Relation::obj && noun) object = i;
    }
    if (!lacks || object == tree.end) continue;
    tree[object].head = clause;
    tree[object].relation = tree.is_passive(clause) ? Relation::nsubj_pass : Relation::nsubj;
  }
}

void find_relatives(SentenceTree& tree) {
  for (auto pronoun = tree.begin + 2; pronoun < tree.end; ++pronoun) {
    if (tree[pronoun].features.pron_type != PronType::relative || !is_subject(tree[pronoun].relation)) continue;
    auto& clause = tree[tree[pronoun].head];
    const auto relation = universal(clause.relation);
    const bool stray = relation == Relation::advcl || relation == Relation::parataxis || relation == Relation::ccomp;
    auto noun = pronoun - 1;
    if (!stray || clause.head >= pronoun || tree.form(noun) != ",") continue;
    --noun;
    // "Kyle Roy, 24, who": how old, between commas.
    if (tree[noun].upos == Upos::num && noun >= tree.begin + 2 && tree.form(noun - 1) == ",") noun -= 2;
    if (!tree.is_nominal(noun)) continue;
    const auto joined = [&](std::uint32_t i) {
      const auto tie = universal(tree[i].relation);
      return (tie == Relation::flat || tie == Relation::compound) && tree[i].head < i && tree.is_nominal(tree[i].head);
    };
    while (joined(noun)) noun = tree[noun].head;
    // Hung from it in turn, a clause that the noun hangs from would make a ring.
    if (tree.hangs_from(noun, tree[pronoun].head)) continue;
    clause.head = noun;
    clause.relation = Relation::acl_relcl;
  }
}

std::uint32_t find_subjects_with_relatives(SentenceTree& tree, std::uint32_t root) {
  for (auto noun = tree.begin; noun < tree.end; ++noun) {
    const auto relative = tree.is_nominal(noun) ? relative_of(tree, noun) : tree.end;
    if (relative == tree.end) continue;
    const auto second = second_subject(tree, noun);
    // The verb that tells who says so, as it has a subject of its own.
    const auto above = second < tree.end ? tree[noun].head : tree.end;
    // "It was the officer who said": what a noun is said to be is no subject.
    const bool heads = noun == root && !tree.has_child(noun, Relation::cop) && !tree.has_child(noun, Relation::nsubj) &&
                       !tree.has_child(noun, Relation::expl);
    if (above == tree.end && !heads) continue;
    const auto verb = verb_behind(tree, noun, relative, second);
    if (verb == tree.end) continue;
    for (auto i = relative + 1; i < verb; ++i) {
      if (tree[i].head != verb || !is_subject(tree[i].relation)) continue;
      tree[i].head = relative;
      tree[i].relation = Relation::obj;
    }
    if (above == tree.end) {
      // What stands behind the verb belongs to it.
      for (auto i = verb + 1; i < tree.end; ++i) {
        if (tree[i].head == noun) tree[i].head = verb;
      }
      root = verb;
    }
    tree[verb].head = above == tree.end ? verb : above;
    tree[verb].relation = above == tree.end ? Relation::root : Relation::ccomp;
    tree[noun].head = verb;
    tree[noun].relation = tree.is_passive(verb) ? Relation::nsubj_pass : Relation::nsubj;
  }
  return root;
}

std::uint32_t find_verb_of_root(SentenceTree& tree, std::uint32_t root) {
  if (!tree.is_nominal(root) || tree.has_child(root, Relation::cop) || tree.has_child(root, Relation::nsubj))
    return root;
  for (auto verb = root + 1; verb < tree.end; ++verb) {
    const auto& token = tree[verb];
    const bool tells = token.head == root && token.relation == Relation::advcl && token.upos == Upos::verb &&
                       tree.has_child(verb, Relation::ccomp);
    const bool lacks = !tree.has_child(verb, Relation::nsubj) && !tree.has_child(verb, Relation::nsubj_pass);
    if (!tells || !lacks || !is_finite(tree, verb) || is_tied(tree, verb) || tree.comma_between(root, verb)) continue;
    for (auto i = verb + 1; i < tree.end; ++i) {
      if (tree[i].head == root) tree[i].head = verb;
    }
    tree[verb].head = verb;
    tree[verb].relation = Relation::root;
    tree[root].head = verb;
    tree[root].relation = Relation::nsubj;
    return verb;
  }
  return root;
}

std::uint32_t find_verb_behind_phrase(SentenceTree& tree, std::uint32_t root) {
  if (!tree.is_nominal(root) || tree.has_child(root, Relation::cop) || tree.has_child(root, Relation::nsubj))
    return root;
  for (auto verb = root + 3; verb < tree.end; ++verb) {
    const auto& token = tree[verb];
    const bool hangs = token.head == root && universal(token.relation) == Relation::nmod && token.upos == Upos::verb &&
                       token.features.verb_form == VerbForm::finite;
    if (!hangs || tree.comma_between(root, verb)) continue;
    auto preposition = tree.end, noun = tree.end;
    for (auto i = root + 1; i < verb; ++i) {
      if (tree[i].head != verb) continue;
      if (tree[i].relation == Relation::case_) preposition = i;
      if (is_subject(tree[i].relation) && tree.is_nominal(i)) noun = i;
    }
    if (preposition == tree.end || noun == tree.end || noun < preposition) continue;
    tree[preposition].head = noun;
    tree[noun].head = root;
    tree[noun].relation = Relation::nmod;
    for (auto i = verb + 1; i < tree.end; ++i) {
      if (tree[i].head == root) tree[i].head = verb;
      // What the tree made to narrow the verb, as if it were a noun.
      const bool object = tree[i].head == verb && tree[i].relation == Relation::appos && tree.is_nominal(i);
      if (object && !tree.has_child(i, Relation::case_)) tree[i].relation = Relation::obj;
    }
    tree[verb].head = verb;
    tree[verb].relation = Relation::root;
    tree[root].head = verb;
    tree[root].relation = tree.is_passive(verb) ? Relation::nsubj_pass : Relation::nsubj;
    return verb;
  }
  return root;
}

}  // namespace rashomon
