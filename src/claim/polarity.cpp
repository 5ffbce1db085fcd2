// SPDX-License-Identifier: Apache-2.0
// Polarity of frames: negation with its scope, "sans", words that tell of failure, verbs that deny what stands below
// them. After Morante and Daelemans, "ConanDoyle-neg: annotation of negation", 2012.
#include <algorithm>

#include "claim/denials.h"
#include "claim/extent.h"
#include "claim/negation_marks.h"
#include "claim/reading.h"
#include "text/fold.h"

namespace rashomon {
namespace {

// "N'est ni fermé ni menacé", "neither closed nor threatened": the second is denied with the first.
bool is_joined_in_denial(const Reading& reading, std::uint32_t predicate) {
  const auto& token = reading.token(predicate);
  const auto cc = reading.child(predicate, Relation::cc);
  return universal(token.relation) == Relation::conj && cc && *cc < predicate &&
         reading.negation(*cc) == Negation::not_so && is_negated(reading, token.head);
}

// "sans obtenir", "sans accord", "without leaving".
bool is_without(const Reading& reading, std::uint32_t predicate) {
  return std::ranges::any_of(reading.tree.children(predicate), [&](std::uint32_t c) {
    const auto relation = reading.token(c).relation;
    const bool governs = relation == Relation::mark || relation == Relation::case_;
    if (!governs || reading.lexicon.negation(lower(reading.analysis.form(c))) != Negation::without) return false;
    // "Is without power": what the noun says with its preposition it says plainly.
    return reading.lexicon
        .action(std::string(reading.lemma(predicate)) + ' ' + reading.preposition(predicate), Upos::noun)
        .empty();
  });
}

// "in vain", "unsuccessfully"; "have yet to", where the adverb stands by the verb above.
bool comes_to_nothing(const Reading& reading, std::uint32_t predicate) {
  const auto& token = reading.token(predicate);
  const bool governed = token.relation == Relation::xcomp && token.head != predicate;
  for (const auto t : {predicate, governed ? token.head : predicate}) {
    for (const auto c : reading.tree.children(t)) {
      if (reading.token(c).relation != Relation::advmod) continue;
      const auto kind = reading.lexicon.negation(lower(reading.analysis.form(c)));
      if (kind == Negation::fails || (kind == Negation::awaited && governed && c < predicate)) return true;
    }
  }
  return false;
}

// "La réouverture a été repoussée", "foiled an attack": does the verb, which tells it as done, keep the event that it
// is done to from coming about?
bool is_undone_by(const Reading& reading, const Frame& event, const Frame& verb) {
  const auto relation = reading.token(event.predicate).relation;
  const bool suffers = relation == Relation::obj || relation == Relation::nsubj_pass;
  return suffers && event.nominal && !verb.nominal && reading.classes.undoes(verb.action) &&
         verb.polarity == Polarity::affirmed && verb.modality == Modality::asserted;
}

}  // namespace

void deny_undone(const Reading& reading, std::vector<Frame>& frames) {
  for (auto& frame : frames) {
    const auto head = reading.token(frame.predicate).head;
    const auto verb = std::ranges::lower_bound(frames, head, {}, &Frame::predicate);
    if (verb != frames.end() && verb->predicate == head && is_undone_by(reading, frame, *verb))
      frame.polarity = Polarity::denied;
  }
}

void find_polarity(const Reading& reading, std::vector<Frame>& frames) {
  std::vector<std::uint32_t> frame_of(reading.analysis.tokens.size(), UINT32_MAX);
  for (std::uint32_t f = 0; f < frames.size(); ++f) frame_of[frames[f].predicate] = f;
  for (auto& frame : frames) {
    const auto t = frame.predicate;
    const bool denied = is_negated(reading, t) || is_joined_in_denial(reading, t) || is_without(reading, t) ||
                        stands_behind(reading, t, Negation::instead) || comes_to_nothing(reading, t) ||
                        is_denied_from_above(reading, t) || is_told_by_a_denied_noun(reading, t);
    if (denied) frame.polarity = Polarity::denied;
  }
  // A governing frame's denial reaches into its complement: "n'a pas réussi à".
  for (auto& frame : frames) {
    const auto& token = reading.token(frame.predicate);
    if (token.relation != Relation::xcomp || frame_of[token.head] == UINT32_MAX) continue;
    const auto& above = frames[frame_of[token.head]];
    if (reading.lexicon.negation(reading.lemma(above.predicate)) == Negation::fails) continue;
    // "on ne le voit pas arriver": whether he comes is not told; nor, in "n'a rien à voir avec", what only narrows the
    // object.
    const auto object = reading.child(above.predicate, Relation::obj);
    const bool predicates =
        reading.token(above.predicate).relation != Relation::acl &&
        (!object || (is_denying_pronoun(reading, *object) && !reading.child(frame.predicate, Relation::mark)));
    if (predicates && above.polarity == Polarity::denied) frame.polarity = Polarity::denied;
  }
}

}  // namespace rashomon
