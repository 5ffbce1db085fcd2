// SPDX-License-Identifier: Apache-2.0
#include "claim/negation_marks.h"

#include <algorithm>
#include <string>

#include "claim/tense.h"

namespace rashomon {
namespace {

// What the words around a predicate say of its polarity.
class NegationMarks {
 public:
  explicit NegationMarks(const Reading& reading) : reading_(reading) {}

  void add(std::uint32_t t) { add(reading_.negation(t)); }
  // "Pas un": denies beside the particle.
  void add_beside_noun(std::uint32_t t) { bare_noun_ |= reading_.negation(t) == Negation::not_so; }
  // A noun that denies only beside the particle: "personne n'est venu", but "la personne n'est pas venue".
  void add_bare_noun(std::uint32_t t) {
    const bool bare = !reading_.child(t, Relation::det) && !reading_.child(t, Relation::nmod);
    bare_noun_ |= bare && reading_.negation(t) == Negation::not_so;
  }
  bool negated() const { return denies_ || (particle_ && (ended_ || bare_noun_)); }
  bool particle() const { return particle_; }

 private:
  void add(Negation kind) {
    denies_ |= kind == Negation::not_so;
    particle_ |= kind == Negation::particle;
    ended_ |= kind == Negation::no_longer;
  }

  const Reading& reading_;
  bool denies_ = false, particle_ = false, ended_ = false, bare_noun_ = false;
};

bool opens_clause(Relation relation) {
  return relation == Relation::acl || relation == Relation::advcl || relation == Relation::ccomp ||
         relation == Relation::csubj || relation == Relation::xcomp || relation == Relation::parataxis ||
         relation == Relation::conj;
}

// "Ne profite en aucun cas", "n'a rappelé les doses d'aucun vaccin": beside the particle, what denies may stand on
// any phrase of the clause.
bool denies_below(const Reading& reading, std::uint32_t t) {
  return std::ranges::any_of(reading.tree.children(t), [&](std::uint32_t c) {
    const auto relation = universal(reading.token(c).relation);
    if (opens_clause(relation)) return false;
    const bool denies = (relation == Relation::det && reading.negation(c) == Negation::not_so) ||
                        reading.phrase_negation(c) == Negation::not_so;
    return denies || denies_below(reading, c);
  });
}

// "Neither the army nor the police", "ni le maire ni", "nor did he": a conjunction before the first of those that it
// joins.
bool opens(const Reading& reading, std::uint32_t conjunction) {
  const auto head = reading.token(conjunction).head;
  return conjunction < head && universal(reading.token(head).relation) != Relation::conj;
}

// "Not a single shot": the words of a phrase that deny it together, before what it names.
bool is_denied_together(const Reading& reading, std::uint32_t participant) {
  const auto first = reading.tree.range(participant).begin;
  if (first == participant || reading.negation(first) == Negation::none) return false;
  for (auto t = first + 1; t < participant; ++t) {
    const auto words = reading.plain_words(cover(reading.token(first).span, reading.token(t).span));
    if (reading.lexicon.negation(words) == Negation::not_so) return true;
  }
  return false;
}

}  // namespace

bool is_negated(const Reading& reading, std::uint32_t predicate) {
  NegationMarks marks(reading);
  for (const auto c : reading.tree.children(predicate)) {
    const auto relation = universal(reading.token(c).relation);
    const bool participant = relation == Relation::nsubj || relation == Relation::obj;
    if (participant && reading.token(c).upos == Upos::noun) {
      if (is_denied_together(reading, c)) return true;
      marks.add_bare_noun(c);
      if (reading.thing(c).empty()) marks.add(c);  // "none of them", which names nothing, unlike "personne"
    }
    // "personne" denies as a pronoun, not as a noun.
    const auto upos = reading.token(c).upos;
    // "Neither of the drivers", too, which some parsers take for a conjunction.
    const bool pronoun = participant && (upos == Upos::pron || upos == Upos::det || upos == Upos::cconj);
    if (relation == Relation::advmod || is_auxiliary(reading.token(c).relation) || relation == Relation::det || pronoun)
      marks.add(c);
    if (relation == Relation::cc && opens(reading, c)) marks.add(c);
    // "Nor did he", "neither have they": the tree may tie it to the auxiliary.
    if (is_auxiliary(reading.token(c).relation)) {
      for (const auto d : reading.tree.children(c)) {
        if (universal(reading.token(d).relation) == Relation::cc && d < c) marks.add(d);
      }
    }
    // "aucun blessé n'a été ...", "no longer": the word that denies stands on the subject, the object or the adverb.
    if (!participant && relation != Relation::advmod) continue;
    for (const auto d : reading.tree.children(c)) {
      const auto below = reading.token(d).relation;
      if (below == Relation::det || (!participant && below == Relation::advmod)) marks.add(d);
      if (participant && below == Relation::advmod) marks.add_beside_noun(d);
      if (participant && below == Relation::cc && opens(reading, d)) marks.add(d);
    }
  }
  return marks.negated() || (marks.particle() && denies_below(reading, predicate));
}

bool is_negated_above(const Reading& reading, std::uint32_t verb) {
  if (is_negated(reading, verb)) return true;
  const auto& token = reading.token(verb);
  return token.relation == Relation::xcomp && token.head != verb && is_negated_above(reading, token.head);
}

bool stands_behind(const Reading& reading, std::uint32_t verb, Negation kind) {
  if (reading.token(verb).upos != Upos::verb) return false;
  const auto sentence = reading.analysis.sentences[sentence_of(reading.analysis, verb)].tokens.begin;
  // "Far from being put out", "au lieu de s'enfuir"
  const auto begin = begin_of_verb(reading, verb);
  for (auto t = begin; t > sentence + 1 && begin - t < reading.thresholds().denying_words - 1; --t) {
    // The last word as its lemma: "au lieu d'attendre".
    const auto words = reading.plain_words(cover(reading.token(t - 2).span, reading.token(begin - 2).span));
    if (reading.lexicon.negation(words + ' ' + std::string(reading.lemma(begin - 1))) == kind) return true;
  }
  return false;
}

}  // namespace rashomon
