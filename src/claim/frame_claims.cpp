// SPDX-License-Identifier: Apache-2.0
// What happened, who took part, whether it is so: the questions of frames.
#include <algorithm>

#include "base/hash.h"
#include "claim/claim_builder.h"
#include "claim/reported.h"
#include "text/fold.h"

namespace rashomon {
void ClaimBuilder::add_frame(std::uint32_t f) {
  const auto& frame = out_.frames[f];
  add_circumstances(f);
  if (frame.nominal) {
    // "Un communiqué", "an announcement" stand for what they say.
    if (reading_.lexicon.speech(reading_.lemma(frame.predicate), Upos::noun).empty()) {
      add_action(f, event_phrase(frame));
      set_event_stance(f, out_.claims.back());
      const auto stance = out_.claims.back().modality;
      if (const auto modality = comes_about(frame)) {
        add_polarity(f, event_phrase(frame));
        out_.claims.back().modality = *modality;
      } else if (const auto verb = denied_by(frame)) {
        add_polarity(f, cover(event_phrase(frame), verb_group(out_.frames[*verb])));
      }
      if (const auto modality = left_open(frame, stance)) add_event_modality(f, *modality);
    }
    add_participants(f);
    return;
  }
  if (!frame.attribution.entity.empty()) add_attribution(f, frame.predicate, frame.attribution);
  if (governs(frame)) {
    add_participants(f);
    return;
  }
  const bool speech = !reading_.lexicon.speech(reading_.lemma(frame.predicate), Upos::verb).empty();
  // That somebody speaks is told by what is said; a verb of speech that brings in nothing said tells an action
  // ("unveiled plans", "a revendiqué l'attaque").
  // "Found guilty" tells more than "found".
  const bool phrase = !frame.action.starts_with('~') &&
                      frame.action != reading_.lexicon.action(reading_.lemma(frame.predicate), Upos::verb);
  const bool acts = !speech || frame.copular || phrase || !brings_words(f);
  if (acts) add_action(f, verb_phrase(frame));
  const auto group = verb_group(frame);
  const bool settled = std::ranges::any_of(
      out_.knowledge, [&](const Knowledge& k) { return k.frame == f && k.settled && k.told_by == frame.action; });
  if (!settled && !was_still_to_come(frame)) add_polarity(f, group);
  describe_action(f);
  if (acts && !tells_capacity(f)) add_modality(f, group);
  add_participants(f);
}

// "N'avait encore rien gagné": what had not happened by then is nothing against its happening then.
bool ClaimBuilder::was_still_to_come(const Frame& frame) const {
  const auto verb = frame.predicate;
  if (frame.polarity != Polarity::denied || reading_.token(verb).features.verb_form != VerbForm::participle)
    return false;
  const auto holds_so_far = [&](std::uint32_t c) { return for_now(reading_.phrase_negation(c)); };
  bool earlier = false, so_far = false;
  for (const auto c : reading_.tree.children(verb)) {
    const auto tense = reading_.token(c).features.tense;
    const bool auxiliary = reading_.token(c).relation == Relation::aux;
    earlier = earlier || (auxiliary && (tense == Tense::imperfect || tense == Tense::past));
    so_far = so_far || holds_so_far(c) || (auxiliary && std::ranges::any_of(reading_.tree.children(c), holds_so_far));
  }
  return earlier && so_far;
}

void ClaimBuilder::add_polarity(std::uint32_t f, Span group) {
  const auto& frame = out_.frames[f];
  const auto t = frame.predicate;
  auto& polarity = add(Aspect::polarity, f, t,
                       Description{std::string(name_of(frame.polarity)), std::string(name_of(frame.polarity))}, group);
  polarity.unmarked = frame.polarity == Polarity::affirmed;
  polarity.facet = participants_facet(f, Aspect::polarity);
  polarity.subject = subject_of(frame, {});
}

void ClaimBuilder::add_action(std::uint32_t f, Span span) {
  const auto& frame = out_.frames[f];
  add(Aspect::action, f, frame.predicate, Description{frame.action, fold(reading_.words(span))}, span).facet =
      participants_facet(f, Aspect::action);
  if (frame.nominal) by_rule("action/event_noun");
  if (!frame.nominal && verb_group(frame) != span) out_.claims.back().mentions.push_back(verb_group(frame));
  out_.claims.back().subject = subject_of(frame, {});
  describe_action(f);
}

// An event that a noun names is as real as what is said of it: "pourrait annoncer une grève", "réfute l'idée d'une
// vente". A definite one is taken for known: "n'a pas commenté l'attaque".
void ClaimBuilder::set_event_stance(std::uint32_t f, Claim& claim) const {
  const auto event = out_.frames[f].predicate;
  const auto words = reading_.preposition_words(event);
  const auto conjunction = reading_.lexicon.modality(words, Upos::sconj);
  // "Before the attack": what a noun tells it by came about.
  const bool by_time = reading_.lexicon.past_modality(words, Upos::sconj).has_value();
  if (conjunction && !by_time && claim.modality == Modality::asserted) claim.modality = *conjunction;
  bool definite = reading_.is_definite(event);
  for (auto t = event; reading_.token(t).head != t;) {
    t = reading_.token(t).head;
    const auto above = frame_of_[t];
    if (above == UINT32_MAX || out_.frames[above].nominal) {
      definite |= reading_.is_definite(t);
      continue;
    }
    const auto& frame = out_.frames[above];
    const bool denial = reading_.speech(t) == "deny" && frame.polarity == Polarity::affirmed;
    if (denial || (!definite && frame.polarity == Polarity::denied)) claim.polarity = Polarity::denied;
    // "Is expected to tender his resignation": of what the verb only carries, the verb tells it, however known it is.
    const bool carried = out_.contexts[above].action == out_.frames[f].action;
    if ((!definite || carried) && claim.modality == Modality::asserted) claim.modality = frame.modality;
    return;
  }
}

// "An explosion shook the plant", "after the arrest": what acts, or is told as the time of something, came about. The
// verb tells of it as done, and not of its chances ("an attack was ruled out", "is feared"). "Announced an inquiry":
// it will.
std::optional<Modality> ClaimBuilder::comes_about(const Frame& event) const {
  const auto& token = reading_.token(event.predicate);
  const auto& stance = out_.claims.back();
  const bool held = stance.modality == Modality::asserted || stance.modality == Modality::planned;
  if (stance.polarity != Polarity::affirmed || !held || frame_of_[token.head] == UINT32_MAX) return std::nullopt;
  const auto& above = out_.frames[frame_of_[token.head]];
  if (above.nominal || above.copular || !out_.contexts[frame_of_[token.head]].finite ||
      above.polarity != Polarity::affirmed || above.modality != Modality::asserted)
    return std::nullopt;
  const auto relation = universal(token.relation);
  const auto speech = reading_.speech(token.head);
  if (relation == Relation::obj && speech == "announce") return Modality::planned;
  const bool time =
      relation == Relation::obl && reading_.lexicon.slot(reading_.preposition(event.predicate)) == Slot::time;
  const auto lemma = reading_.lemma(token.head);
  const bool told_of = !speech.empty() || reading_.lexicon.negation(lemma) != Negation::none ||
                       reading_.lexicon.modality(lemma, reading_.token(token.head).upos);
  if ((relation != Relation::nsubj && !time) || told_of || stance.modality != Modality::asserted) return std::nullopt;
  return Modality::asserted;
}

// "Announced the closure", "may call a strike", "the closure is only a proposal": what the verb beside an event, or
// what it is said to be, makes of it. What is told as done has no claim of it: that it was done its verb tells.
std::optional<Modality> ClaimBuilder::left_open(const Frame& event, Modality stance) const {
  const auto& token = reading_.token(event.predicate);
  const auto above = frame_of_[token.head];
  if (event.polarity != Polarity::affirmed || above == UINT32_MAX) return std::nullopt;
  const auto& verb = out_.frames[above];
  if (verb.nominal || verb.polarity != Polarity::affirmed || !out_.contexts[above].finite) return std::nullopt;
  const auto open = [](std::optional<Modality> m) { return m == Modality::planned || m == Modality::possible; };
  if (token.relation == Relation::nsubj && verb.copular && verb.modality == Modality::asserted) {
    const auto called = reading_.lexicon.modality(reading_.lemma(token.head), reading_.token(token.head).upos);
    return open(called) ? called : std::nullopt;
  }
  if (token.relation != Relation::obj) return std::nullopt;
  const auto speech = reading_.speech(token.head);
  if (verb.modality == Modality::asserted && (speech == "announce" || speech == "confirm")) return Modality::planned;
  return open(stance) ? std::optional(stance) : std::nullopt;
}

void ClaimBuilder::add_event_modality(std::uint32_t f, Modality modality) {
  const auto& event = out_.frames[f];
  const std::string name(name_of(modality));
  auto& claim = add(Aspect::modality, f, event.predicate, Description{name, name}, event_phrase(event));
  claim.modality = modality;
  claim.unmarked = true;  // the verb beside it tells a reader so
  claim.facet = participants_facet(f, Aspect::modality);
  claim.subject = subject_of(event, {});
  describe_action(f);
}

// "Denied any payment", "the reopening has been postponed": the verb that says outright that an event did not come
// about.
std::optional<std::uint32_t> ClaimBuilder::denied_by(const Frame& event) const {
  const auto& token = reading_.token(event.predicate);
  const auto above = frame_of_[token.head];
  const bool told = token.relation == Relation::obj || token.relation == Relation::nsubj_pass;
  if (!told || event.polarity != Polarity::denied || above == UINT32_MAX) return std::nullopt;
  const auto& verb = out_.frames[above];
  const bool held = !verb.nominal && verb.polarity == Polarity::affirmed && verb.modality == Modality::asserted;
  return held && out_.contexts[above].finite ? std::optional(above) : std::nullopt;
}

bool ClaimBuilder::brings_words(std::uint32_t f) const {
  const auto t = out_.frames[f].predicate;
  if (reading_.speech(t) == "deny" && !decides(reading_, t)) return true;  // "réfute l'idée d'une vente"
  if (!content_of(reading_, t).empty() || reading_.child(t, Relation::parataxis)) return true;
  // Cut in after what it brings in: "..., a dit le maire".
  const auto relation = reading_.token(t).relation;
  if (relation == Relation::parataxis) return true;
  const auto cue = reading_.token(t).span;
  if (cues_.contains(cue)) return true;
  return std::ranges::any_of(attributions_.quotations, [&](const Quotation& quotation) {
    return quotation.frame == f || quotation.attribution.cue.meets(cue);
  });
}

Span ClaimBuilder::event_phrase(const Frame& frame) const {
  auto span = reading_.token(frame.predicate).span;
  for (const auto c : reading_.tree.children(frame.predicate)) {
    const auto relation = universal(reading_.token(c).relation);
    const bool narrows = relation == Relation::det || relation == Relation::amod || relation == Relation::compound;
    if (narrows && reading_.tree.range(c).size() <= reading_.thresholds().modifier_tokens)
      span = cover(span, span_of(reading_.analysis, reading_.tree.range(c)));
  }
  return span;
}

void ClaimBuilder::add_modality(std::uint32_t f, Span span) {
  const auto& frame = out_.frames[f];
  const auto t = frame.predicate;
  auto& modality = add(Aspect::modality, f, t,
                       Description{std::string(name_of(frame.modality)), std::string(name_of(frame.modality))}, span);
  modality.unmarked = frame.modality == Modality::asserted;
  modality.facet = participants_facet(f, Aspect::modality);
  modality.subject = subject_of(frame, {});
  describe_action(f);
}

// "The ferry can carry up to 840": what something is made for is neither planned nor merely possible.
bool ClaimBuilder::tells_capacity(std::uint32_t f) const {
  const auto& frame = out_.frames[f];
  if (frame.modality != Modality::possible || classes_.measure(frame.action, "can", "cardinal").empty()) return false;
  for (auto t = frame.predicate + 1; t < frame.clause.end; ++t) {
    const auto* number = reading_.mention<Quantity>(t);
    if (number != nullptr && std::get<Quantity>(number->value).kind == QuantityKind::cardinal) return true;
  }
  return false;
}

void ClaimBuilder::describe_action(std::uint32_t f) {
  asked().thing_lemma = fold(reading_.lemma(out_.frames[f].predicate));
}

std::string ClaimBuilder::participants_facet(std::uint32_t f, Aspect aspect) const {
  std::string facet = out_.frames[f].action;
  for (const auto& participant : out_.contexts[f].participants) {
    if (participant.slot == Slot::agent || participant.slot == Slot::patient) facet += "/" + participant.key;
  }
  return facet + "/" + std::string(name_of(aspect));
}

bool ClaimBuilder::governs(const Frame& frame) const {
  const auto below = reading_.child(frame.predicate, Relation::xcomp);
  if (!below || frame_of_[*below] == UINT32_MAX) return false;
  const auto lemma = reading_.lemma(frame.predicate);
  return reading_.lexicon.modality(lemma, reading_.token(frame.predicate).upos).has_value() ||
         reading_.lexicon.negation(lemma) == Negation::fails;
}

Span ClaimBuilder::verb_group(const Frame& frame) const {
  auto span = reading_.token(frame.predicate).span;
  const auto& token = reading_.token(frame.predicate);
  if (token.head < frame.predicate && frame_of_[token.head] != UINT32_MAX) {
    const auto& above = out_.frames[frame_of_[token.head]];
    // "Était prête à renforcer": what the parser may take for a clause beside.
    const bool ready = above.copular && token.features.verb_form == VerbForm::infinitive &&
                       reading_.lexicon.modality(reading_.lemma(token.head), reading_.token(token.head).upos);
    if (ready || (token.relation == Relation::xcomp && governs(above))) span = cover(span, verb_group(above));
  }
  for (const auto c : reading_.tree.children(frame.predicate)) {
    const auto relation = reading_.token(c).relation;
    const bool group = relation == Relation::aux || relation == Relation::aux_pass || relation == Relation::cop ||
                       relation == Relation::advmod;
    if (group && c < frame.predicate && frame.predicate - c <= reading_.thresholds().group_tokens)
      span = cover(span, reading_.token(c).span);
  }
  return span;
}

Span ClaimBuilder::verb_phrase(const Frame& frame) const {
  auto span = verb_group(frame);
  for (const auto c : reading_.tree.children(frame.predicate)) {
    const auto relation = reading_.token(c).relation;
    const bool object = universal(relation) == Relation::obj || universal(relation) == Relation::obl ||
                        (universal(relation) == Relation::xcomp && frame_of_[c] == UINT32_MAX);
    if (!object || c < frame.predicate || c - frame.predicate > reading_.thresholds().phrase_tokens) continue;
    const auto phrase = reading_.phrase(c);
    if (phrase.end - frame.predicate <= reading_.thresholds().phrase_tokens)
      span = cover(span, span_of(reading_.analysis, phrase));
    if (universal(relation) == Relation::obj) break;
  }
  return span;
}

std::string ClaimBuilder::subject_of(const Frame& frame, Span answer) const {
  auto span = frame.nominal ? span_of(reading_.analysis, reading_.phrase(frame.predicate)) : verb_phrase(frame);
  // The question does not give its answer away, nor end in a word that waits for it.
  if (!answer.empty() && span.meets(answer)) {
    span = frame.nominal ? reading_.token(frame.predicate).span : verb_group(frame);
    for (auto t = frame.predicate + 1; t < reading_.analysis.tokens.size(); ++t) {
      const auto& token = reading_.token(t);
      if (token.span.end > answer.begin || token.upos == Upos::punct) break;
      if (token.upos == Upos::noun || token.upos == Upos::verb || token.upos == Upos::adj) span.end = token.span.end;
    }
  }
  return std::string(reading_.words(span));
}

}  // namespace rashomon
