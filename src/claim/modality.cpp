// SPDX-License-Identifier: Apache-2.0
// Modality of frames: the press conditional, modals, plans, conditions, questions. After Saurí and Pustejovsky, "FactBank: a corpus annotated with event factuality", 2009.
#include <algorithm>

#include "claim/reading.h"
#include "text/fold.h"

namespace rashomon {
namespace {

bool is_auxiliary(Relation relation) {
  return relation == Relation::aux || relation == Relation::aux_pass || relation == Relation::cop ||
         relation == Relation::aux_caus;
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

// The modality that a governing word gives its complement: "prêt à", "prévoit de", "projet de".
std::optional<Modality> governed(const Reading& reading, std::uint32_t predicate) {
  const auto& token = reading.token(predicate);
  const auto head = token.head;
  if (head == predicate) return std::nullopt;
  const bool complement =
      token.relation == Relation::xcomp || token.relation == Relation::ccomp || token.relation == Relation::acl ||
      (token.relation == Relation::advcl && reading.token(head).upos == Upos::adj) ||
      (token.relation == Relation::nmod && reading.token(head).upos == Upos::noun) ||
      (token.relation == Relation::obj && reading.token(head).upos == Upos::verb && token.upos == Upos::noun);
  if (!complement) return std::nullopt;
  auto modality = reading.lexicon.modality(reading.lemma(head), reading.token(head).upos);
  const bool purpose = token.relation == Relation::acl && token.features.verb_form == VerbForm::infinitive;
  if (!modality && purpose) modality = Modality::wanted;
  return modality;
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
    frame.modality = own_modality(reading, t);
    const auto modality = governed(reading, t);
    if (frame.modality == Modality::asserted && modality) frame.modality = *modality;
    if (frame.modality == Modality::asserted && is_purpose(reading, t)) frame.modality = Modality::wanted;
    const auto mood = reading.token(t).features.mood;
    if (frame.modality == Modality::asserted && mood == Mood::imperative && !frame.nominal)
      frame.modality = Modality::wanted;
    if (is_question(reading, frame.sentence)) frame.modality = Modality::asked;
  }
  // A governing frame's own modality reaches into its complement: "pourrait vouloir partir".
  std::vector<std::uint32_t> frame_of(reading.analysis.tokens.size(), UINT32_MAX);
  for (std::uint32_t f = 0; f < frames.size(); ++f) frame_of[frames[f].predicate] = f;
  for (auto& frame : frames) {
    const auto& token = reading.token(frame.predicate);
    if (token.head == frame.predicate || frame_of[token.head] == UINT32_MAX) continue;
    const bool bare = token.features.verb_form != VerbForm::finite && !reading.child(frame.predicate, Relation::aux);
    const bool shares = token.relation == Relation::xcomp || (token.relation == Relation::conj && bare);
    if (shares && frame.modality == Modality::asserted) frame.modality = frames[frame_of[token.head]].modality;
  }
}

}  // namespace rashomon
