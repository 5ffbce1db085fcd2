// SPDX-License-Identifier: Apache-2.0
// Which claims are worth listing: the choice by aspect, and what tells that something happened, may happen or was said.
#include "claim/worth.h"

#include <algorithm>
#include <iterator>

#include "claim/parties.h"

namespace rashomon {

Worth::Worth(const Reading& reading, const Classes& classes, const ArticleClaims& out, std::uint32_t first_sentence)
    : reading_(reading), classes_(classes), out_(out), first_sentence_(first_sentence) {
  for (const auto& frame : out.frames) predicates_.insert(frame.predicate);
  for (const auto& claim : out.claims) {
    const auto* role = std::get_if<Role>(&claim.value);
    if (role != nullptr && says_who(*role)) introduced_.insert(role->holder.key);
    if (claim.aspect == Aspect::attribution) {
      cues_.insert(claim.attribution.cue);
      speakers_.insert(claim.attribution.speaker_span);
    }
  }
}

const Frame* Worth::frame_of(std::size_t i) const {
  const auto frame = out_.claims[i].frame.index;
  return frame < out_.frames.size() ? &out_.frames[frame] : nullptr;
}

bool Worth::is_worth_listing(std::size_t i) const {
  switch (out_.claims[i].aspect) {
    case Aspect::participant:
      return false;  // who is named is a claim of its name
    case Aspect::action:
      return tells_action(i);
    case Aspect::modality:
      return tells_stance(i);
    case Aspect::name:
      return introduces(std::get<Name>(out_.claims[i].value)) &&
             reading_.quote_of(out_.claims[i].value_span) == nullptr;
    case Aspect::role:
      return tells_who(i);
    case Aspect::place:
      return tells_where(i);
    case Aspect::quantity:
      return tells_how_many(i);
    case Aspect::time:
      return std::get<Time>(out_.claims[i].value).kind != TimeKind::duration;
    case Aspect::quote:
      return tells_words(i);
    case Aspect::attribution:
      // The quotation tells whose it is.
      return !out_.contexts[out_.asked[i].context].quoted;
    default:
      return true;
  }
}

// Does it stand where articles tell what they are about?
bool Worth::leads(std::size_t i) const {
  const auto number = out_.contexts[out_.asked[i].context].sentence_number;
  return number >= first_sentence_ && number < first_sentence_ + reading_.thresholds().lead_sentences;
}

// Within a quotation, which is listed itself; but of a quotation that takes up a sentence ("the force « will grow »")
// only the sentence tells who it is said of.
bool Worth::is_quoted(const Frame& frame) const {
  if (!frame.quoted) return false;
  const auto* quote = reading_.quote_of(reading_.token(frame.predicate).span);
  return quote == nullptr || std::ranges::none_of(frame.arguments, [&](const Argument& argument) {
           return argument.slot == Slot::agent && argument.head < frame.predicate &&
                  reading_.token(argument.head).span.end <= quote->begin &&
                  reading_.token(argument.head).head == frame.predicate;
         });
}

// What happened: what an article begins with, what tolls are of, and who did what to whom.
bool Worth::tells_action(std::size_t i) const {
  const auto* frame = frame_of(i);
  if (frame == nullptr || is_quoted(*frame) || frame->copular || carries_another(*frame)) return false;
  if (frame->nominal && !tells_event(i, *frame)) return false;
  const bool known = !frame->action.starts_with('~');
  if (only_reports(*frame) || only_qualifies(*frame)) return false;
  if (known && (leads(i) || classes_.accumulates(frame->action))) return true;
  const auto& context = out_.contexts[out_.asked[i].context];
  const Parties parties(context);
  const bool partial = parties.agents.empty() || parties.patients.empty();
  // What is not so, or not yet, is told where it is known who and what, or who by name ("ont refusé de la
  // reconnaître").
  const bool unsure = frame->polarity == Polarity::denied || frame->modality != Modality::asserted;
  if (unsure && (!known || (partial && !names_agent(i)))) return false;
  // A verb that no table knows tells an event where somebody does it to something, a clause beside where it says who
  // and what.
  if (stands_beside(*frame) ? !known || partial : !known && partial) return false;
  const bool alone = parties.agents.empty() && parties.patients.empty();
  return !alone && !context.light;
}

// "Le vote", "the ban": a noun alone only speaks of an event; with who takes part in it, it tells it.
bool Worth::tells_event(std::size_t i, const Frame& noun) const {
  if (takes_part(noun.predicate) || (!classes_.accumulates(noun.action) && !names_parties(i))) return false;
  return noun.modality != Modality::supposed && !only_sorts(noun) && !names_people(noun);
}

// In a clause that goes with another, or in none.
bool Worth::stands_beside(const Frame& frame) const {
  const auto relation = universal(reading_.token(frame.predicate).relation);
  return relation != Relation::root && relation != Relation::advcl && relation != Relation::xcomp &&
         relation != Relation::conj && relation != Relation::ccomp;
}

// "Bureaux de vote", "rescue workers": a bare noun within another's phrase tells what kind of thing it is, not that
// it happened.
bool Worth::only_sorts(const Frame& frame) const {
  const auto noun = frame.predicate;
  const auto relation = universal(reading_.token(noun).relation);
  const bool within = relation == Relation::nmod || relation == Relation::compound;
  if ((!within && relation != Relation::obl) || reading_.token(noun).features.number == Number::plural) return false;
  const auto bare = [&](std::uint32_t c) { return universal(reading_.token(c).relation) == Relation::case_; };
  if (within && frame.arguments.empty()) return std::ranges::all_of(reading_.tree.children(noun), bare);
  // "Poursuivi pour homicide involontaire", "option d'achat de 9 millions": behind a preposition without an article.
  bool governed = false;
  for (const auto c : reading_.tree.children(noun)) {
    const auto each = universal(reading_.token(c).relation);
    if (each == Relation::det || each == Relation::nummod || reading_.token(c).features.possessive) return false;
    governed |= bare(c);
  }
  return governed;
}

// "Un mort et trois blessés": people, whom a count tells of.
bool Worth::names_people(const Frame& frame) const {
  const auto noun = frame.predicate;
  if (reading_.mention<Quantity>(noun) != nullptr || reading_.child(noun, Relation::nummod)) return true;
  return reading_.is_human(noun) && std::ranges::any_of(reading_.tree.children(noun), [&](std::uint32_t c) {
           const auto& token = reading_.token(c);
           const bool indefinite = token.features.definite == Definite::indefinite;
           return c < noun &&
                  (token.relation == Relation::nummod || indefinite || reading_.negation(c) != Negation::none);
         });
}

// "Ont calculé des astronomes": the attribution tells it. What is ordered or denied is done in words.
bool Worth::only_reports(const Frame& frame) const {
  const auto& token = reading_.token(frame.predicate);
  // "À en croire la presse", "a laissé entendre": a part of the words that tell of a source.
  const auto behind = cues_.upper_bound(Span{token.span.begin, token.span.end});
  const bool within =
      behind != cues_.begin() && std::prev(behind)->contains(token.span) && *std::prev(behind) != token.span;
  const bool completes =
      token.relation == Relation::xcomp && token.head < frame.predicate &&
      !reading_.lexicon
           .speech(std::string(reading_.lemma(token.head)) + ' ' + std::string(reading_.lemma(frame.predicate)),
                   Upos::verb)
           .empty();
  if (completes || within) return true;
  const auto cue = cues_.find(token.span);
  // "Contrairement à ce qu'avait affirmé la presse"
  const auto relation = universal(token.relation);
  const auto& kind = classes_.speech(reading_.speech(frame.predicate));
  if (!frame.nominal && kind.tells &&
      (token.relation == Relation::acl_relcl ||
       (relation == Relation::advcl && token.features.verb_form != VerbForm::infinitive)))
    return true;
  const bool described = token.features.verb_form == VerbForm::infinitive ||
                         universal(token.relation) == Relation::acl ||
                         reading_.child(frame.predicate, Relation::aux_pass);
  return !frame.nominal && cue != cues_.end() && !described && kind.tells;
}

// "Chiffrée à 2 milliards", "survenu dans la nuit", "contenant 20 000 euros", "falling debris": a participle of measure
// beside its noun, or that it happened, or what there is in it.
bool Worth::only_qualifies(const Frame& frame) const {
  const auto& token = reading_.token(frame.predicate);
  if (frame.action == "contain" || frame.action == "include") return true;
  if (token.features.verb_form != VerbForm::participle) return false;
  if (universal(token.relation) == Relation::amod) return true;
  const bool finite = std::ranges::any_of(reading_.tree.children(frame.predicate), [&](std::uint32_t c) {
    return universal(reading_.token(c).relation) == Relation::aux;
  });
  const bool past = token.features.tense == Tense::past;
  return past && !finite && (classes_.measures(frame.action) || frame.action == "take_place");
}

// "Le vote divise la gauche": the subject or object of another verb.
bool Worth::takes_part(std::uint32_t noun) const {
  const auto relation = universal(reading_.token(noun).relation);
  return relation == Relation::nsubj || relation == Relation::obj;
}

bool Worth::names_agent(std::size_t i) const {
  const auto& participants = out_.contexts[out_.asked[i].context].participants;
  return std::ranges::any_of(participants, [](const Participant& p) { return p.slot == Slot::agent && p.named; });
}

bool Worth::names_parties(std::size_t i) const {
  const Parties parties(out_.contexts[out_.asked[i].context]);
  return !parties.agents.empty() || !parties.patients.empty();
}

// What is rumoured, possible or planned, where the sentence tells it: not a wish, a condition or a question.
bool Worth::tells_stance(std::size_t i) const {
  const auto* frame = frame_of(i);
  if (frame == nullptr || is_quoted(*frame) || frame->action.starts_with('~') || carries_another(*frame)) return false;
  const bool open = frame->modality == Modality::reported || frame->modality == Modality::possible ||
                    frame->modality == Modality::planned || frame->modality == Modality::asked ||
                    (frame->modality == Modality::wanted && governed(*frame));
  // "N'a pas pu voter": what could not be done is denied, not possible.
  if (!open || (frame->polarity == Polarity::denied && frame->modality == Modality::possible)) return false;
  const auto& token = reading_.token(frame->predicate);
  const auto relation = universal(token.relation);
  // "L'appel lancé mercredi", "falling debris": a participle only describes.
  const bool participle = token.features.verb_form == VerbForm::participle;
  if (participle && relation == Relation::amod) return false;
  const bool purpose = (relation == Relation::advcl || relation == Relation::acl) && (participle || !is_ready(token));
  return !purpose || token.features.verb_form == VerbForm::finite || frame->modality == Modality::reported;
}

// "Devra être réintégré", "should step down": a verb of its own says so. "A dû s'excuser" tells what was done.
bool Worth::governed(const Frame& frame) const {
  const auto is_due = [&](std::uint32_t modal) {
    const auto& features = reading_.token(modal).features;
    return features.verb_form != VerbForm::participle && features.tense != Tense::past;
  };
  const auto& token = reading_.token(frame.predicate);
  if (token.relation == Relation::xcomp) return is_due(token.head);
  return std::ranges::any_of(reading_.tree.children(frame.predicate), [&](std::uint32_t c) {
    return c < frame.predicate && reading_.token(c).relation == Relation::aux && is_due(c);
  });
}

// "Est prête à renforcer": what the verb hangs from says how it is meant.
bool Worth::is_ready(const Token& token) const {
  return reading_.lexicon.modality(reading_.lemma(token.head), reading_.token(token.head).upos).has_value();
}

// A clause that somebody said.
bool Worth::tells_words(std::size_t i) const {
  const auto words = reading_.tokens_in(out_.claims[i].value_span).size();
  // Where articles tell what they are about, a "defining moment" counts as well, if somebody said it.
  const bool sharp =
      leads(i) && words >= reading_.thresholds().quote_tokens && !out_.claims[i].attribution.entity.empty();
  return sharp || (out_.contexts[out_.asked[i].context].finite && words >= reading_.thresholds().said_tokens);
}

// "veut supprimer", "begins to offer": the verb below tells what happens.
bool Worth::carries_another(const Frame& frame) const {
  const auto below = reading_.child(frame.predicate, Relation::xcomp);
  return below && predicates_.contains(*below);
}

}  // namespace rashomon
