// SPDX-License-Identifier: Apache-2.0
#include "claim/extent.h"

#include <algorithm>

#include "claim/tense.h"

namespace rashomon {
namespace {

bool is_some(const Reading& reading, std::uint32_t t) {
  return reading.lexicon.extent(reading.lemma(t)) == Extent::some;
}

bool is_part(const Reading& reading, std::uint32_t head) {
  if (const auto* number = reading.mention<Quantity>(head); number != nullptr) {
    // "A third of the pupils", "three of the five suspects".
    const auto& quantity = std::get<Quantity>(number->value);
    if (quantity.kind == QuantityKind::percent || quantity.kind == QuantityKind::share) return true;
    if (quantity.part && quantity.high > Decimal(0) && reading.child(head, Relation::nmod)) return true;
  }
  // "La partie civile" is no part of anything.
  if (is_some(reading, head) && (reading.token(head).upos != Upos::noun || reading.child(head, Relation::nmod)))
    return true;
  return std::ranges::any_of(reading.tree.children(head), [&](std::uint32_t c) { return is_some(reading, c); });
}

bool has_whole(const Reading& reading, std::uint32_t t) {
  return is_whole(reading, t) ||
         std::ranges::any_of(reading.tree.children(t), [&](std::uint32_t c) { return is_whole(reading, c); });
}

}  // namespace

bool is_whole(const Reading& reading, std::uint32_t t) {
  const auto relation = universal(reading.token(t).relation);
  return reading.lexicon.extent(reading.lemma(t)) == Extent::whole && relation != Relation::fixed &&
         relation != Relation::obl && !reading.child(t, Relation::case_) && !reading.child(t, Relation::det);
}

bool is_of_whole(const Reading& reading, const Frame& frame) {
  return has_whole(reading, frame.predicate) ||
         std::ranges::any_of(frame.arguments, [&](const Argument& each) { return has_whole(reading, each.head); });
}

bool is_denying_pronoun(const Reading& reading, std::uint32_t t) {
  return reading.token(t).upos == Upos::pron && reading.negation(t) == Negation::not_so;
}

bool is_of_some(const Reading& reading, const Frame& frame) {
  return std::ranges::any_of(frame.arguments, [&](const Argument& argument) {
    const bool subject =
        argument.slot == Slot::agent ||
        (argument.slot == Slot::patient && universal(reading.token(argument.head).relation) == Relation::nsubj);
    return subject && is_part(reading, argument.head);
  });
}

bool is_conditional(const Reading& reading, const Frame& frame) {
  return std::ranges::any_of(reading.tree.children(frame.predicate), [&](std::uint32_t c) {
    if (c < frame.predicate || universal(reading.token(c).relation) != Relation::advcl) return false;
    return std::ranges::any_of(reading.tree.children(c), [&](std::uint32_t m) {
      return universal(reading.token(m).relation) == Relation::mark &&
             reading.lexicon.modality(reading.lemma(m), Upos::sconj) == Modality::supposed &&
             // "Had called for help before the boat sank": what was done first was done.
             !(frame.polarity == Polarity::affirmed && in_past(reading, c) &&
               reading.lexicon.past_modality(reading.lemma(m), Upos::sconj));
    });
  });
}

// "The shelling continued on Monday": so it was before.
bool goes_on(const Reading& reading, std::uint32_t verb) {
  const auto lemma = std::string(reading.lemma(verb));
  const auto says = [&](std::string_view words) { return reading.lexicon.state(words) == "go_on"; };
  return says(lemma) || std::ranges::any_of(reading.tree.children(verb), [&](std::uint32_t c) {
           return says(lemma + ' ' + std::string(reading.lemma(c)));
         });
}

bool lasts(const Reading& reading, const Frame& frame) {
  const auto& token = reading.token(frame.predicate);
  if (token.features.tense == Tense::imperfect || goes_on(reading, frame.predicate)) return true;
  const bool progressive = token.features.verb_form == VerbForm::participle && token.features.tense == Tense::present;
  const bool adjective = frame.copular && token.upos == Upos::adj;
  return std::ranges::any_of(reading.tree.children(frame.predicate), [&](std::uint32_t c) {
    const auto relation = reading.token(c).relation;
    const auto& features = reading.token(c).features;
    // "Avait été fermé": what was over by then does not last.
    if ((relation == Relation::aux_pass || relation == Relation::cop) && features.tense == Tense::imperfect)
      return true;
    const bool carries = relation == Relation::cop || relation == Relation::aux;
    return (progressive || adjective) && carries && features.verb_form == VerbForm::finite &&
           features.tense == Tense::past;
  });
}

bool denies_own_part(const Reading& reading, const Frame& frame) {
  if (frame.polarity != Polarity::denied) return false;
  const auto& token = reading.token(frame.predicate);
  if (token.head == frame.predicate) return false;
  // "Denies that she was killed" has a subject of its own.
  const bool by_noun = frame.nominal && token.relation == Relation::obj;
  const bool shared = (token.relation == Relation::xcomp || token.relation == Relation::advcl) &&
                      !reading.child(frame.predicate, Relation::nsubj) &&
                      !reading.child(frame.predicate, Relation::nsubj_pass);
  if (!by_noun && !shared) return false;
  // "Denies having been held": what befell the speaker did not happen at all.
  if (shared && reading.child(frame.predicate, Relation::aux_pass)) return false;
  if (reading.speech(token.head) == "deny") return true;
  // "Pleads not guilty to killing her".
  const auto above = reading.token(token.head).head;
  return reading.token(token.head).relation == Relation::xcomp && !reading.speech(above).empty();
}

}  // namespace rashomon
