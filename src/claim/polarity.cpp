// SPDX-License-Identifier: Apache-2.0
// Polarity of frames: negation with its scope, "sans", words that tell of failure, verbs that deny what stands below
// them. After Morante and Daelemans, "ConanDoyle-neg: annotation of negation", 2012.
#include <algorithm>

#include "claim/extent.h"
#include "claim/reading.h"
#include "claim/reported.h"
#include "claim/tense.h"
#include "text/fold.h"

namespace rashomon {
namespace {

// What the words around a predicate say of its polarity.
class NegationMarks {
 public:
  explicit NegationMarks(const Reading& reading) : reading_(reading) {}

  void add(std::uint32_t t) { add(reading_.negation(t)); }
  // "ni le maire ni ...", "pas un": denies beside the particle.
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

bool is_negated(const Reading& reading, std::uint32_t predicate) {
  NegationMarks marks(reading);
  for (const auto c : reading.tree.children(predicate)) {
    const auto relation = universal(reading.token(c).relation);
    const bool participant = relation == Relation::nsubj || relation == Relation::obj;
    if (participant && reading.token(c).upos == Upos::noun) {
      marks.add_bare_noun(c);
      if (reading.thing(c).empty()) marks.add(c);  // "none of them", which names nothing, unlike "personne"
    }
    // "personne" denies as a pronoun, not as a noun.
    const bool pronoun = participant && (reading.token(c).upos == Upos::pron || reading.token(c).upos == Upos::det);
    if (relation == Relation::advmod || is_auxiliary(reading.token(c).relation) || relation == Relation::det || pronoun)
      marks.add(c);
    if (relation == Relation::cc && c < predicate) {
      // "Neither" denies by itself, "ni" only beside the particle.
      if (reading.token(c).upos == Upos::adv) marks.add(c);
      marks.add_beside_noun(c);
    }
    // "aucun blessé n'a été ...", "no longer": the word that denies stands on the subject, the object or the adverb.
    if (!participant && relation != Relation::advmod) continue;
    for (const auto d : reading.tree.children(c)) {
      const auto below = reading.token(d).relation;
      if (below == Relation::det || (!participant && below == Relation::advmod)) marks.add(d);
      if (participant && (below == Relation::advmod || below == Relation::cc)) marks.add_beside_noun(d);
    }
  }
  return marks.negated() || (marks.particle() && denies_below(reading, predicate));
}

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
    return governs && reading.lexicon.negation(lower(reading.analysis.form(c))) == Negation::without;
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

// "il est faux que", "it is not true that", "loin d'être".
bool is_false(const Reading& reading, std::uint32_t t) {
  const auto upos = reading.token(t).upos;
  if (upos != Upos::adj && upos != Upos::adv) return false;
  if (reading.lexicon.negation(reading.lemma(t)) == Negation::not_so) return upos == Upos::adj;
  const auto true_word = reading.lexicon.modality(reading.lemma(t), upos);
  return upos == Upos::adj && true_word == Modality::asserted && is_negated(reading, t);
}

// "It is not clear whether he left", "who did it": what is asked is not denied.
bool is_asked(const Reading& reading, std::uint32_t predicate) {
  const auto mark = reading.child(predicate, Relation::mark);
  if (mark && reading.lexicon.modality(reading.lemma(*mark), Upos::sconj) == Modality::supposed) return true;
  const auto type = reading.token(reading.tree.range(predicate).begin).features.pron_type;
  return type == PronType::interrogative || type == PronType::relative;
}

// "Flatly denied ever taking money": a gerund that nothing sets off from the verb, which has no other object.
bool is_gerund_of(const Reading& reading, std::uint32_t predicate) {
  const auto& token = reading.token(predicate);
  const auto verb = token.head;
  if (token.relation != Relation::advcl || token.features.verb_form != VerbForm::gerund || verb > predicate)
    return false;
  if (reading.child(predicate, Relation::mark) || reading.child(verb, Relation::obj)) return false;
  for (auto t = verb + 1; t < predicate; ++t) {
    if (reading.token(t).upos == Upos::punct) return false;
  }
  return true;
}

// "Pleaded not guilty to assaulting a waiter": what the answer is given to.
bool pleads_not_guilty(const Reading& reading, std::uint32_t predicate) {
  const auto& token = reading.token(predicate);
  const auto answer = token.head, verb = reading.token(answer).head;
  const bool told = token.relation == Relation::advcl || token.relation == Relation::xcomp;
  return told && reading.child(predicate, Relation::mark) && reading.token(answer).relation == Relation::xcomp &&
         is_negated(reading, answer) && !reading.speech(verb).empty();
}

// Does the word above say that this did not come about ("échoue à", "incapable de") or is not so ("nie que")?
bool is_denied_from_above(const Reading& reading, std::uint32_t predicate) {
  const auto& token = reading.token(predicate);
  if (token.head == predicate) return false;
  const auto& above = reading.token(token.head);
  const auto kind = reading.lexicon.negation(reading.lemma(token.head));
  const bool complement = token.relation == Relation::xcomp || token.relation == Relation::ccomp ||
                          token.relation == Relation::csubj || token.relation == Relation::acl;
  const bool infinitive = token.features.verb_form == VerbForm::infinitive;
  // "N'empêche pas de", "never failed to": two denials.
  if (kind == Negation::fails && (token.relation == Relation::xcomp || (complement && infinitive)))
    return !is_negated(reading, token.head);
  // "loin d'être"
  const auto mark = reading.child(predicate, Relation::mark);
  const auto together = mark ? std::string(reading.lemma(token.head)) + ' ' + std::string(reading.lemma(*mark)) : "";
  if (above.upos == Upos::adv && reading.lexicon.negation(together) == Negation::not_so) return true;
  if (is_false(reading, token.head))
    return (complement || token.relation == Relation::advcl) && !is_asked(reading, predicate);
  if (kind == Negation::fails && token.relation == Relation::ccomp) return !is_negated(reading, token.head);
  const bool denial = reading.lexicon.speech(reading.lemma(token.head), above.upos) == "deny";
  if (pleads_not_guilty(reading, predicate)) return true;
  if (!denial || is_negated(reading, token.head)) return false;
  // "S'il reconnaît avoir été là, il nie ...": only what it says that is so is denied.
  const bool that_clause = token.relation == Relation::advcl && !infinitive && mark &&
                           reading.lexicon.opens_content(lower(reading.analysis.form(*mark)));
  return token.relation == Relation::ccomp || token.relation == Relation::xcomp || that_clause ||
         is_gerund_of(reading, predicate);
}

// "rejette les affirmations selon lesquelles il a tiré", "réfute l'idée d'un rachat": what the object of a denial
// tells; "l'idée qu'il a tiré est fausse": its subject.
bool is_told_by_a_denied_noun(const Reading& reading, std::uint32_t predicate) {
  auto noun = predicate;
  if (reading.token(noun).relation != Relation::obj) noun = reading.token(noun).head;
  const auto& token = reading.token(noun);
  if (token.head == noun) return false;
  const auto relation = universal(reading.token(predicate).relation);
  const bool told =
      noun != predicate && (relation == Relation::acl || relation == Relation::ccomp || relation == Relation::nmod);
  const bool denial = reading.lexicon.speech(reading.lemma(token.head), Upos::verb) == "deny";
  // "Rejected the offer": it was made all the same.
  const bool decision = decides(reading, token.head);
  if (token.relation == Relation::obj)
    return ((noun == predicate && !decision) || told) && denial && !is_negated(reading, token.head);
  const bool tells = token.upos == Upos::noun && !reading.lexicon.speech(reading.lemma(noun), Upos::noun).empty();
  if (universal(token.relation) != Relation::nsubj || relation == Relation::nmod || !told || !tells) return false;
  return is_false(reading, token.head) ||
         (denial && token.relation == Relation::nsubj_pass && !is_negated(reading, token.head));
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
                        comes_to_nothing(reading, t) || is_denied_from_above(reading, t) ||
                        is_told_by_a_denied_noun(reading, t);
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
