// SPDX-License-Identifier: Apache-2.0
// Polarity and modality of frames: negation with its scope, the press conditional, modals, plans, conditions,
// questions. After Saurí and Pustejovsky, "FactBank: a corpus annotated with event factuality", 2009.
#include <algorithm>

#include "claim/reading.h"
#include "text/fold.h"

namespace rashomon {
namespace {

bool is_auxiliary(Relation relation) {
  return relation == Relation::aux || relation == Relation::aux_pass || relation == Relation::cop ||
         relation == Relation::aux_caus;
}

// What the words around a predicate say of its polarity.
class NegationMarks {
 public:
  explicit NegationMarks(const Reading& reading) : reading_(reading) {}

  void add(std::uint32_t t) {
    const auto kind = reading_.lexicon.negation(lower(reading_.analysis.form(t)));
    denies_ |= kind == Negation::not_so;
    particle_ |= kind == Negation::particle;
    ended_ |= kind == Negation::no_longer;
  }
  bool negated() const { return denies_ || (particle_ && ended_); }

 private:
  const Reading& reading_;
  bool denies_ = false, particle_ = false, ended_ = false;
};

bool is_negated(const Reading& reading, std::uint32_t predicate) {
  NegationMarks marks(reading);
  for (const auto c : reading.tree.children(predicate)) {
    const auto relation = universal(reading.token(c).relation);
    const bool participant = relation == Relation::nsubj || relation == Relation::obj;
    // "personne" denies as a pronoun, not as a noun.
    const bool pronoun = participant && reading.token(c).upos == Upos::pron;
    if (relation == Relation::advmod || is_auxiliary(reading.token(c).relation) || relation == Relation::det || pronoun)
      marks.add(c);
    // "aucun blessé n'a été ...", "no longer": the word that denies stands on the subject, the object or the adverb.
    if (!participant && relation != Relation::advmod) continue;
    for (const auto d : reading.tree.children(c)) {
      const auto below = reading.token(d).relation;
      if (below == Relation::det || (!participant && below == Relation::advmod)) marks.add(d);
    }
  }
  return marks.negated();
}

// The modality that the verb's own group gives it: auxiliaries, mood, tense, adverbs.
Modality own_modality(const Reading& reading, std::uint32_t predicate) {
  const auto finite = [&](std::uint32_t t) -> std::optional<Modality> {
    const auto& features = reading.token(t).features;
    if (features.mood == Mood::conditional) return Modality::reported;
    if (features.tense == Tense::future) return Modality::planned;
    return std::nullopt;
  };
  std::optional<Modality> found = finite(predicate);
  for (const auto c : reading.tree.children(predicate)) {
    const auto relation = reading.token(c).relation;
    if (is_auxiliary(relation) || relation == Relation::advmod || relation == Relation::mark) {
      if (const auto modal = reading.lexicon.modality(reading.lemma(c), reading.token(c).upos)) {
        if (!found || relation == Relation::mark) found = modal;
      } else if (is_auxiliary(relation) && !found) {
        found = finite(c);
      }
    }
  }
  return found.value_or(Modality::asserted);
}

bool is_question(const Reading& reading, std::uint32_t sentence) {
  const auto& tokens = reading.analysis.sentences[sentence].tokens;
  for (auto t = tokens.end; t > tokens.begin && t + 3 > tokens.end; --t) {
    if (reading.analysis.form(t - 1) == "?") return true;
  }
  return false;
}

// What a governing word does to its complement: "prêt à", "prévoit de", "échoue à", "projet de".
struct Government {
  std::optional<Modality> modality;
  bool denies = false;
};

Government governed(const Reading& reading, std::uint32_t predicate) {
  const auto& token = reading.token(predicate);
  const auto head = token.head;
  Government government;
  if (head == predicate) return government;
  const bool complement =
      token.relation == Relation::xcomp || token.relation == Relation::ccomp || token.relation == Relation::acl ||
      (token.relation == Relation::advcl && reading.token(head).upos == Upos::adj) ||
      (token.relation == Relation::nmod && reading.token(head).upos == Upos::noun) ||
      (token.relation == Relation::obj && reading.token(head).upos == Upos::verb && token.upos == Upos::noun);
  if (!complement) return government;
  government.modality = reading.lexicon.modality(reading.lemma(head), reading.token(head).upos);
  government.denies =
      token.relation == Relation::xcomp && reading.lexicon.negation(reading.lemma(head)) == Negation::fails;
  const bool purpose = token.relation == Relation::acl && token.features.verb_form == VerbForm::infinitive;
  if (!government.modality && purpose) government.modality = Modality::wanted;
  return government;
}

bool is_purpose(const Reading& reading, std::uint32_t predicate) {
  const auto& token = reading.token(predicate);
  return token.relation == Relation::advcl && token.features.verb_form == VerbForm::infinitive &&
         !reading.child(predicate, Relation::aux);
}

}  // namespace

void find_modality(const Reading& reading, std::vector<Frame>& frames) {
  for (auto& frame : frames) {
    const auto t = frame.predicate;
    if (is_negated(reading, t)) frame.polarity = Polarity::denied;
    frame.modality = own_modality(reading, t);
    const auto government = governed(reading, t);
    if (government.denies) frame.polarity = Polarity::denied;
    if (frame.modality == Modality::asserted && government.modality) frame.modality = *government.modality;
    if (frame.modality == Modality::asserted && is_purpose(reading, t)) frame.modality = Modality::wanted;
    const auto mood = reading.token(t).features.mood;
    if (frame.modality == Modality::asserted && mood == Mood::imperative && !frame.nominal)
      frame.modality = Modality::wanted;
    if (is_question(reading, frame.sentence)) frame.modality = Modality::asked;
  }
  // A governing frame's own modality and denial reach into its complement: "pourrait vouloir partir", "n'a pas réussi
  // à".
  std::vector<std::uint32_t> frame_of(reading.analysis.tokens.size(), UINT32_MAX);
  for (std::uint32_t f = 0; f < frames.size(); ++f) frame_of[frames[f].predicate] = f;
  for (auto& frame : frames) {
    const auto& token = reading.token(frame.predicate);
    if (token.head == frame.predicate || frame_of[token.head] == UINT32_MAX) continue;
    const auto& above = frames[frame_of[token.head]];
    const bool bare = token.features.verb_form != VerbForm::finite && !reading.child(frame.predicate, Relation::aux);
    if (token.relation == Relation::xcomp || (token.relation == Relation::conj && bare)) {
      if (frame.modality == Modality::asserted) frame.modality = above.modality;
      const bool predicates = reading.token(above.predicate).relation != Relation::acl;
      if (token.relation == Relation::xcomp && predicates && above.polarity == Polarity::denied)
        frame.polarity = Polarity::denied;
    }
  }
}

}  // namespace rashomon
