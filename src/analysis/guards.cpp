// SPDX-License-Identifier: Apache-2.0
#include "analysis/guards.h"

#include <algorithm>
#include <string_view>

#include "analysis/count_guards.h"
#include "analysis/pair_marks.h"
#include "analysis/perfect_guards.h"
#include "analysis/sentence_tree.h"
#include "analysis/subject_guards.h"
#include "analysis/word_class.h"
#include "text/chars.h"
#include "text/fold.h"

namespace rashomon {
namespace {

// One sentence whose tree is corrected in place.
class Guards {
 public:
  explicit Guards(SentenceTree& tree) : tree_(tree) {}

  // What ends the sentence hangs on its root.
  void end_sentence(std::uint32_t root) {
    const auto last = tree_.end - 1;
    const auto form = tree_.form(last);
    if (tree_[last].upos != Upos::punct || tree_[last].head == last) return;
    if (form == "." || form == "!" || form == "?") tree_[last].head = root;
  }

  void settle_weekdays() {
    for (auto i = tree_.begin; i < tree_.end; ++i) {
      auto& token = tree_[i];
      if (static_cast<WordClass>(token.word_class) != WordClass::weekday || i == tree_.begin) continue;
      const auto before = tree_[i - 1].upos;
      const bool bare = before != Upos::det && before != Upos::adp && before != Upos::adj && before != Upos::num;
      const auto relation = universal(token.relation);
      const bool argument = relation == Relation::obj || relation == Relation::iobj || relation == Relation::nsubj;
      if (bare && argument && tree_.is_predicate(token.head)) token.relation = Relation::obl_mod;
    }
  }

  // "Ont été mardi évacuées": a weekday between an auxiliary and its participle is no predicate. The root, perhaps
  // another now.
  std::uint32_t find_verb_behind_weekday(std::uint32_t root) {
    for (auto i = tree_.begin + 1; i + 1 < tree_.end; ++i) {
      const auto verb = i + 1;
      const bool weekday = static_cast<WordClass>(tree_[i].word_class) == WordClass::weekday;
      if (!weekday || tree_[i - 1].relation != Relation::cop || tree_[i - 1].head != i || tree_[verb].head != i)
        continue;
      const bool participle = tree_[verb].features.verb_form == VerbForm::participle;
      const auto relation = universal(tree_[verb].relation);
      if ((!participle && tree_[verb].upos != Upos::adj) || (relation != Relation::acl && relation != Relation::amod))
        continue;
      tree_[verb].head = root == i ? verb : tree_[i].head;
      tree_[verb].relation = tree_[i].relation;
      if (root == i) root = verb;
      for (auto other = tree_.begin; other < tree_.end; ++other) {
        if (other == verb || other == i || tree_[other].head != i) continue;
        tree_[other].head = verb;
        if (!participle) continue;
        if (tree_[other].relation == Relation::cop) tree_[other].relation = Relation::aux_pass;
        if (tree_[other].relation == Relation::nsubj) tree_[other].relation = Relation::nsubj_pass;
      }
      tree_[i].head = verb;
      tree_[i].relation = Relation::obl_mod;
    }
    return root;
  }

  // "Trois jours après, deux policiers ont été suspendus": a length of time is no subject beside another one.
  void settle_lengths() {
    for (auto i = tree_.begin; i < tree_.end; ++i) {
      if (static_cast<WordClass>(tree_[i].word_class) != WordClass::unit || !is_subject(tree_[i].relation)) continue;
      for (auto other = i + 1; other < tree_.end; ++other) {
        if (tree_[other].head == tree_[i].head && is_subject(tree_[other].relation)) {
          tree_[i].relation = Relation::obl_mod;
          break;
        }
      }
    }
  }

  void join_subjects() {
    for (auto i = tree_.begin; i < tree_.end; ++i) {
      const auto& subject = tree_[i];
      if (universal(subject.relation) != Relation::nsubj || subject.features.number != Number::singular) continue;
      if (!is_plural_verb(subject.head) || tree_.has_child(i, Relation::conj) || subject.head < i) continue;
      if (const auto second = distant_conjunct(i, subject.head); second != i) tree_[second].head = i;
    }
  }

  // A participle between the end of a quotation and a name does not describe the name: it says who speaks.
  void find_speech() {
    for (auto i = tree_.begin + 2; i < tree_.end; ++i) {
      if (tree_[i].upos != Upos::verb || tree_[i].relation != Relation::amod || tree_[i].head < i) continue;
      const auto mark = tree_.form(i - 1), comma = tree_.form(i - 2);
      if ((mark != "\"" && mark != "”") || comma != ",") continue;
      auto speaker = tree_[i].head;
      while (tree_[speaker].relation == Relation::compound && tree_[speaker].head > speaker)
        speaker = tree_[speaker].head;
      const auto above = tree_[speaker].head;
      if (!is_subject(tree_[speaker].relation) || above <= speaker) continue;
      tree_[i].head = above;
      tree_[i].relation = Relation::parataxis;
      tree_[speaker].head = i;
      tree_[speaker].relation = Relation::nsubj;
    }
  }

  // "In 2018 two bombings killed 28, the mayor said", "38 % ont voté, a indiqué le préfet": who says it stands behind a
  // comma, and what stands before that is of what is said.
  void return_to_content() {
    for (auto verb = tree_.begin + 1; verb < tree_.end; ++verb) {
      if (tree_[verb].upos != Upos::verb) continue;
      const auto content = content_before(verb);
      const auto comma = content == verb ? verb : comma_before(verb);
      if (comma == verb || comma <= content) continue;
      for (auto i = tree_.begin; i < comma; ++i) {
        if (tree_[i].head != verb || i == content) continue;
        const auto relation = universal(tree_[i].relation);
        const bool stray = relation == Relation::obl || relation == Relation::nmod ||
                           (is_subject(tree_[i].relation) && !has_subject(content) && has_subject(verb, comma));
        if (!stray) continue;
        tree_[i].head = content;
      }
    }
  }

  // "Une autre enchaîne": what a finite verb seems to be narrowed by is its subject.
  void free_finite_verbs() {
    for (auto verb = tree_.begin + 1; verb < tree_.end; ++verb) {
      const auto before = verb - 1;
      const bool finite = tree_[verb].upos == Upos::verb && tree_[verb].features.verb_form == VerbForm::finite;
      if (!finite || tree_.has_child(verb, Relation::nsubj) || tree_[before].head != verb) continue;
      const bool nominal =
          tree_.is_nominal(before) || tree_[before].upos == Upos::adj || tree_[before].upos == Upos::pron;
      const auto relation = universal(tree_[before].relation);
      if (!nominal || (relation != Relation::amod && relation != Relation::compound)) continue;
      tree_[before].relation = Relation::nsubj;
      for (auto i = tree_.begin; i < before; ++i) {
        if (tree_[i].head == verb && universal(tree_[i].relation) == Relation::det) tree_[i].head = before;
      }
    }
  }

  void find_inverted_subjects() {
    for (auto i = tree_.begin + 1; i < tree_.end; ++i) {
      if (!tree_.is_predicate(i) || !opens_insertion(i)) continue;
      auto object = i;
      bool has_subject = false;
      for (auto child = tree_.begin; child < tree_.end; ++child) {
        if (tree_[child].head != i || child == i) continue;
        has_subject = has_subject || is_subject(tree_[child].relation);
        if (child > i && tree_[child].relation == Relation::obj && object == i) object = child;
      }
      if (tree_[i].relation == Relation::conj) {
        tree_[i].relation = Relation::parataxis;
        continue;
      }
      const bool noun =
          tree_[object].upos == Upos::noun || tree_[object].upos == Upos::propn || tree_[object].upos == Upos::pron;
      if (!has_subject && object != i && noun) tree_[object].relation = Relation::nsubj;
    }
  }

 private:
  // The predicate of what a verb behind it says; the verb itself: none.
  std::uint32_t content_before(std::uint32_t verb) {
    if (tree_[verb].relation == Relation::parataxis && tree_[verb].head < verb) return tree_[verb].head;
    for (auto i = tree_.begin; i < verb; ++i) {
      if (tree_[i].head == verb && tree_[i].relation == Relation::ccomp) return i;
    }
    return verb;
  }

  // The comma before a verb with nothing but its subject and its auxiliaries between; the verb itself: none.
  std::uint32_t comma_before(std::uint32_t verb) {
    for (auto i = verb; i-- > tree_.begin;) {
      if (tree_.form(i) == ",") return i;
      if (tree_[i].upos == Upos::verb) return verb;
    }
    return verb;
  }

  bool has_subject(std::uint32_t predicate) { return has_subject(predicate, tree_.begin); }
  bool has_subject(std::uint32_t predicate, std::uint32_t from) {
    return tree_.any_of(from, tree_.end,
                        [&](std::uint32_t i) { return tree_[i].head == predicate && is_subject(tree_[i].relation); });
  }

  bool is_plural_verb(std::uint32_t verb) {
    if (tree_[verb].features.verb_form == VerbForm::finite && tree_[verb].features.number == Number::plural)
      return true;
    for (auto i = tree_.begin; i < tree_.end; ++i) {
      const bool auxiliary = universal(tree_[i].relation) == Relation::aux || tree_[i].relation == Relation::cop;
      if (i != verb && tree_[i].head == verb && auxiliary && tree_[i].features.number == Number::plural) return true;
    }
    return false;
  }

  // A conjunct between subject and verb that hangs on a noun below the subject; the subject itself where there is none.
  std::uint32_t distant_conjunct(std::uint32_t subject, std::uint32_t verb) {
    for (auto i = subject + 1; i < verb && i < tree_.end; ++i) {
      if (tree_[i].relation != Relation::conj || tree_[i].head == subject || tree_[i].head <= subject ||
          tree_[i].head >= i)
        continue;
      auto above = tree_[i].head;
      while (above > subject && above < verb && tree_[above].relation == Relation::nmod && tree_[above].head != above)
        above = tree_[above].head;
      const bool nominal = tree_[i].upos == Upos::noun || tree_[i].upos == Upos::num || tree_[i].upos == Upos::propn ||
                           tree_[i].upos == Upos::pron;
      if (above == subject && nominal && tree_.has_child(i, Relation::cc)) return i;
    }
    return subject;
  }

  // Does the verb, with its auxiliaries, stand right behind a comma or a quotation mark?
  bool opens_insertion(std::uint32_t verb) {
    auto first = verb;
    while (first > tree_.begin && tree_[first - 1].upos == Upos::aux && tree_[first - 1].head == verb) --first;
    if (first == tree_.begin) return false;
    const auto before = tree_.form(first - 1);
    const bool mark =
        before == "," || before == "»" || before == "”" || before == "\"" || before == "–" || before == "—";
    const auto relation = universal(tree_[verb].relation);
    const bool finite = first < verb || tree_[verb].features.verb_form == VerbForm::finite;
    const bool inserted = relation == Relation::parataxis || relation == Relation::root;
    return mark && finite && (inserted || (relation == Relation::conj && is_inverted(verb)));
  }

  // Nothing joins the verb to what is before it, and its subject stands behind: no further deed, but who tells of it.
  bool is_inverted(std::uint32_t verb) {
    bool behind = false;
    for (auto i = tree_.begin; i < tree_.end; ++i) {
      if (i == verb || tree_[i].head != verb) continue;
      if (tree_[i].relation == Relation::cc || (is_subject(tree_[i].relation) && i < verb)) return false;
      behind = behind || (is_subject(tree_[i].relation) && i > verb);
    }
    return behind;
  }

  SentenceTree& tree_;
};

// Lexicons that know two spellings of a word give either as its lemma; tables have one.
void settle_lemmas(Analysis& analysis, TokenRange tokens, const TokenRules& rules) {
  if (rules.lemmas.empty()) return;
  for (auto t = tokens.begin; t < tokens.end; ++t) {
    const auto found = rules.lemmas.find(analysis.lemma(t));
    if (found != rules.lemmas.end()) analysis.set_lemma(analysis.tokens[t], found->second);
  }
}

// What stands behind a verb that was taken for a preposition belongs to it, and not to its subject or the noun behind
// it.
void hang_from_verb(SentenceTree& tree, std::uint32_t verb, std::uint32_t subject, std::uint32_t noun) {
  for (auto i = verb + 1; i < tree.end; ++i) {
    const auto above = tree[i].head;
    const bool beside = above < verb && (above == subject || tree[above].head == subject);
    const bool date = above == noun && i > noun && !tree.has_child(i, Relation::case_) &&
                      (tree[i].upos == Upos::num || tree[i].upos == Upos::adj ||
                       static_cast<WordClass>(tree[i].word_class) == WordClass::weekday);
    if (i == noun || !(beside || date)) continue;
    tree[i].head = verb;
    if (universal(tree[i].relation) == Relation::nmod || date) tree[i].relation = Relation::obl;
  }
}

// "La loi sur le travail entre en vigueur": two prepositions lead in no noun; the first is the verb of the noun that
// the phrase before it narrows. Not where that noun has a verb: "la distance entre chez lui et la gare est de 2 km".
void find_verbs_before_prepositions(Analysis& analysis, SentenceTree& tree, Sentence& sentence,
                                    const TokenRules& rules) {
  if (rules.verbs_before_prepositions.empty()) return;
  for (auto verb = tree.begin + 1; verb + 1 < tree.end; ++verb) {
    const auto noun = tree[verb].head, next = verb + 1;
    const bool led = tree[verb].relation == Relation::case_ && tree[next].relation == Relation::case_ &&
                     tree[next].head == noun && noun > next;
    if (!led) continue;
    const auto found = rules.verbs_before_prepositions.find(lower(tree.form(verb)));
    if (found == rules.verbs_before_prepositions.end()) continue;
    auto subject = tree[noun].head;
    while (universal(tree[subject].relation) == Relation::nmod && tree.has_child(subject, Relation::case_))
      subject = tree[subject].head;
    const auto tie = universal(tree[subject].relation);
    const bool free = sentence.root == subject || tie == Relation::obj || tie == Relation::ccomp;
    if (subject >= verb || !tree.is_nominal(subject) || !free) continue;
    auto& token = tree[verb];
    token.upos = Upos::verb;
    token.features = {};
    token.features.verb_form = VerbForm::finite;
    token.features.tense = Tense::present;
    token.features.number = tree[subject].features.number;
    analysis.set_lemma(token, found->second);
    hang_from_verb(tree, verb, subject, noun);
    const bool root = sentence.root == subject;
    token.head = root ? verb : tree[subject].head;
    token.relation = root ? Relation::root : Relation::ccomp;
    if (root) sentence.root = verb;
    tree[subject].head = verb;
    tree[subject].relation = Relation::nsubj;
    tree[noun].head = verb;
    tree[noun].relation = Relation::obl;
  }
}

}  // namespace

bool is_punctuation(std::string_view form) {
  if (form.empty()) return false;
  for (std::size_t at = 0; at < form.size();) {
    const auto c = decode(form, at);
    const bool spoken =
        c.code < 0x80 && std::string_view("%&@#*/").find(static_cast<char>(c.code)) != std::string_view::npos;
    if (kind_of(c.code) != CharKind::punctuation || spoken || c.code == 0xA7 || c.code == 0x2030) return false;
    at += c.size;
  }
  return true;
}

bool is_sign(std::string_view form) {
  for (std::size_t at = 0; at < form.size();) {
    const auto c = decode(form, at);
    const auto kind = kind_of(c.code);
    if (kind != CharKind::symbol && kind != CharKind::punctuation) return false;
    at += c.size;
  }
  return !form.empty();
}

void apply_guards(Analysis& analysis, Sentence& sentence, const TokenRules& rules) {
  settle_lemmas(analysis, sentence.tokens, rules);
  SentenceTree tree(analysis, sentence.tokens);
  Guards guards(tree);
  pair_marks(tree);
  find_verbs_before_prepositions(analysis, tree, sentence, rules);
  guards.settle_weekdays();
  sentence.root = guards.find_verb_behind_weekday(sentence.root);
  sentence.root = rejoin_perfects(tree, sentence.root);
  settle_counts(tree);
  guards.settle_lengths();
  free_counted_objects(tree);
  free_particles(tree);
  find_particles(tree, rules);
  find_gapped_subjects(tree);
  find_described_nouns(tree);
  find_relatives(tree);
  sentence.root = find_subjects_with_relatives(tree, sentence.root);
  sentence.root = find_verb_of_root(tree, sentence.root);
  find_content_subjects(tree);
  guards.end_sentence(sentence.root);
  guards.find_speech();
  settle_perfects(tree, rules);
  settle_subjects(tree, rules.needs_subject);
  guards.join_subjects();
  guards.free_finite_verbs();
  guards.return_to_content();
  sentence.root = find_verb_behind_phrase(tree, sentence.root);
  if (rules.needs_subject) find_counted_objects(tree);
  if (rules.needs_subject) guards.find_inverted_subjects();
}

}  // namespace rashomon
