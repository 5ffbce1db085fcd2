// SPDX-License-Identifier: Apache-2.0
// When: the questions of times.
#include <algorithm>
#include <chrono>

#include "claim/claim_builder.h"
#include "claim/claims.h"
#include "claim/context_values.h"
#include "claim/moments.h"
#include "claim/tense.h"

namespace rashomon {

// "Est sorti des rails jeudi": a time without a preposition behind a noun that names no event is told of the verb,
// wherever the parser hangs it.
bool ClaimBuilder::bare_behind_noun(std::uint32_t token, const Frame& frame) const {
  const auto head = reading_.token(token).head;
  return head < token && head != frame.predicate && frame_of_[head] == UINT32_MAX &&
         reading_.token(head).head == frame.predicate && !reading_.child(token, Relation::case_);
}

// "A quitté la chaussée vers 7 h 40", "entered the bank at nine": a place or somebody has no hour, wherever the parser
// hangs it.
bool ClaimBuilder::behind_thing(std::uint32_t token, const Frame& frame) const {
  const auto head = reading_.token(token).head;
  const bool below = head < token && head != frame.predicate && reading_.token(head).head == frame.predicate;
  if (!below || frame_of_[head] != UINT32_MAX) return false;
  return (is_site(head) || reading_.is_human(head)) &&
         reading_.lexicon.slot(reading_.preposition(token)) != Slot::source;
}

// "Il était 8 h 30 quand le choc a eu lieu": what was so then hangs from the time. "Put the time of the collapse at
// seven": it is told of the event that the noun is the time of.
std::optional<std::uint32_t> ClaimBuilder::told_when(const Mention& time, std::uint32_t frame) const {
  const auto clause_of = [&](std::uint32_t t) -> std::optional<std::uint32_t> {
    if (!reading_.child(t, Relation::cop)) return std::nullopt;
    // "It was nearly half past seven when": of several words each may bear a part.
    const auto end = time.tokens.contains(t) ? time.tokens.end : t + 1;
    for (auto w = time.tokens.contains(t) ? time.tokens.begin : t; w < end; ++w) {
      auto clause = reading_.child(w, Relation::advcl);
      // "It was just after eight when": some parsers take the clause for one that narrows the hour.
      if (!clause) clause = reading_.child(w, Relation::acl_relcl);
      if (clause && *clause > t && frame_of_[*clause] != UINT32_MAX) return frame_of_[*clause];
    }
    return std::nullopt;
  };
  for (auto t = time.tokens.begin; t < time.tokens.end; ++t) {
    if (const auto clause = clause_of(t)) return clause;
  }
  // "A little more than eight": the time may hang from what it exceeds.
  const auto above = reading_.token(time.head).head;
  const bool exceeds = reading_.token(above).upos == Upos::adv && above < time.head;
  if (const auto clause = clause_of(above); clause && exceeds) return clause;
  if (frame == UINT32_MAX) return std::nullopt;
  for (const auto& argument : out_.frames[frame].arguments) {
    if (argument.slot != Slot::agent && argument.slot != Slot::patient) continue;
    if (!classes_.is_a(reading_.thing(argument.head), "period") || time.tokens.contains(argument.head)) continue;
    for (const auto c : reading_.tree.children(argument.head)) {
      const bool event = frame_of_[c] != UINT32_MAX && out_.frames[frame_of_[c]].nominal;
      if (event && reading_.token(c).relation == Relation::nmod) return frame_of_[c];
    }
  }
  return std::nullopt;
}

// "Closed until Monday", "ne rouvrira pas avant lundi": what is so up to a time, or denied before it, ends or comes
// about then at the earliest.
bool ClaimBuilder::turns_then(const Mention& time, const Frame& frame) const {
  const auto form = std::get<Time>(time.value).form;
  if (form == TimeForm::before) return frame.polarity == Polarity::denied;
  // "La troupe avait une salle jusqu'en juin": what somebody has is no state that ends by coming about.
  const bool has = reading_.lexicon.light(reading_.lemma(frame.predicate)) &&
                   reading_.child(frame.predicate, Relation::obj).has_value();
  if (form != TimeForm::by || has) return false;
  const auto preposition = reading_.preposition(time.head);
  const auto first = preposition.empty() ? reading_.lemma(time.tokens.begin)
                                         : std::string_view(preposition).substr(0, preposition.find(' '));
  return reading_.lexicon.state(first) == "limited";
}

void ClaimBuilder::begin_then(std::uint32_t f, Claim& claim) {
  auto& time = std::get<Time>(claim.value);
  auto& times = out_.contexts[f].times;
  const auto told = std::ranges::find(times, time);
  time.form = TimeForm::since;
  if (told != times.end()) *told = time;
  claim.value_text = text_of(claim.value);
}

void ClaimBuilder::turn(std::uint32_t f, Claim& claim) {
  const auto& frame = out_.frames[f];
  begin_then(f, claim);
  if (frame.polarity == Polarity::denied) {
    claim.polarity = Polarity::affirmed;
    return;
  }
  asked().turned = asked().direct = true;
  asked().moments.clear();
  const auto add_end = [&](std::string_view change) { add_moments(asked().moments, moments_of(classes_, change, {})); };
  add_end(classes_.opposite_of(frame.action));
  for (const auto& state : out_.states) {
    if (state.frame == f) add_end(state.ended_by);
  }
  for (const auto c : reading_.tree.children(frame.predicate)) {
    if (universal(reading_.token(c).relation) == Relation::xcomp)
      add_end(classes_.opposite_of(reading_.lexicon.action(reading_.lemma(c), reading_.token(c).upos)));
  }
}

// "Went live on 29 April", "broke out again on Monday": a word that is one with the verb.
bool ClaimBuilder::behind_part_of_verb(std::uint32_t token, const Frame& frame) const {
  const auto head = reading_.token(token).head;
  const auto upos = reading_.token(head).upos;
  return head != frame.predicate && reading_.token(head).head == frame.predicate && frame_of_[head] == UINT32_MAX &&
         (upos == Upos::adj || upos == Upos::adv || upos == Upos::adp);
}

// "Were freed in a dawn raid": a time of what the verb was done in is told of the verb.
bool ClaimBuilder::within_event(std::uint32_t token, const Frame& frame) const {
  const auto noun = reading_.token(token).head;
  const bool event = frame_of_[noun] != UINT32_MAX || classes_.is_a(reading_.thing(noun), "conflict");
  return noun != frame.predicate && reading_.token(noun).head == frame.predicate && event &&
         universal(reading_.token(noun).relation) == Relation::obl &&
         universal(reading_.token(token).relation) == Relation::compound;
}

// "Il était un peu plus de huit heures quand le car a quitté la route": a number of hours that is what the time was.
std::optional<Mention> ClaimBuilder::as_clock(const Mention& duration) const {
  using std::chrono::hours;
  constexpr std::int64_t day = 24L * 3600;
  const auto& time = std::get<Time>(duration.value);
  const auto verb = reading_.token(duration.head).head;
  const bool whole = time.months == 0 && time.seconds > 0 && time.seconds % 3600 == 0 && time.seconds <= day;
  if (!whole || time.grain != Grain::hour || time.has_least()) return std::nullopt;
  const auto predicate = reading_.child(duration.head, Relation::cop) ? duration.head : verb;
  const auto clause = reading_.child(predicate, Relation::advcl), subject = reading_.child(predicate, Relation::nsubj),
             expletive = reading_.child(predicate, Relation::expl);
  const bool pronoun = expletive || (subject && reading_.token(*subject).upos == Upos::pron);
  if (!reading_.child(predicate, Relation::cop) || !clause || *clause < duration.tokens.end || !pronoun ||
      frame_of_[*clause] == UINT32_MAX)
    return std::nullopt;
  auto clock = duration;
  const Instant begin(std::chrono::seconds(time.seconds % day));
  Time hour;
  hour.kind = TimeKind::time_of_day;
  hour.grain = Grain::hour;
  hour.approximate = true;
  hour.when = {{begin, begin + hours(1)}};
  const auto bound = duration.measure ? duration.measure->bound : Bound::exactly;
  if (bound != Bound::exactly) {
    using std::chrono::minutes;
    hour.grain = Grain::minute;
    hour.when = {{begin, begin + minutes(1)}};
    if (bound == Bound::at_least) hour.expression.edge = TimeEdge::later;
    if (bound == Bound::at_most) hour.expression.edge = TimeEdge::earlier;
  }
  clock.value = hour;
  return clock;
}

// "They explain that they had tried to stop the car shortly before two": by a verb in the present nothing was done
// then, but what it tells of was.
std::uint32_t ClaimBuilder::told_of_past(const Mention& mention, std::uint32_t frame) const {
  const auto& time = std::get<Time>(mention.value);
  const auto& published = out_.about.published;
  const bool behind = time.kind == TimeKind::time_of_day ||
                      (published && time.when.size() == 1 && time.when[0].end <= published->begin);
  const auto verb = out_.frames[frame].predicate;
  if (!behind || !out_.contexts[frame].speech || time.form != TimeForm::at || verb > mention.tokens.begin ||
      !in_present(reading_, verb))
    return frame;
  for (auto f = frame + 1; f < out_.frames.size() && out_.frames[f].predicate < mention.tokens.begin; ++f) {
    const auto& told = out_.frames[f];
    if (!told.nominal && (told.inside == frame || reading_.token(told.predicate).head == verb)) return f;
  }
  return frame;
}

void ClaimBuilder::add_time(const Mention& mention) {
  const auto& time = std::get<Time>(mention.value);
  if (time.kind == TimeKind::set) return;
  if (time.kind == TimeKind::duration) {
    if (const auto clock = as_clock(mention)) return add_time(*clock);
    add_duration(mention);
    return;
  }
  auto frame = frame_with(mention.head).frame;
  // "Condamné il y a trois ans": a verb of its own, it hangs anywhere.
  const auto sentence = reading_.analysis.sentences[sentence_of(reading_.analysis, mention.head)].tokens;
  const bool verbal = reading_.token(mention.head).upos == Upos::verb && mention.tokens.begin > sentence.begin;
  if (verbal && frame_of_[mention.tokens.begin - 1] != UINT32_MAX) frame = frame_of_[mention.tokens.begin - 1];
  const auto told = told_when(mention, frame);
  if (told)
    frame = *told;
  else if (frame != UINT32_MAX)
    frame = told_of_past(mention, frame);
  auto& claim = add(Aspect::time, frame, mention.head, time, mention.span);
  claim.facet = action_of(frame) + "/time";
  claim.subject =
      frame == UINT32_MAX ? std::string(reading_.words(mention.span)) : subject_of(out_.frames[frame], mention.span);
  if (frame == UINT32_MAX) return;
  asked().direct |= told || bare_behind_noun(mention.head, out_.frames[frame]) ||
                    within_event(mention.head, out_.frames[frame]) ||
                    behind_part_of_verb(mention.head, out_.frames[frame]) ||
                    (time.form == TimeForm::at && behind_thing(mention.head, out_.frames[frame]));
  asked().moments = out_.contexts[frame].moments;
  // "Décision le 14 septembre", "the deadline is 1 July": what lies ahead is planned, whatever tells of it.
  const bool tells_now = out_.frames[frame].nominal ||
                         (in_present(reading_, out_.frames[frame].predicate) && !out_.contexts[frame].speech);
  if (lies_ahead(time, out_.about.published) && claim.modality == Modality::asserted && tells_now)
    claim.modality = Modality::planned;
  if (turns_then(mention, out_.frames[frame])) return turn(frame, claim);
  // "Will sell it from Monday", but not "footage from Monday".
  const bool from = reading_.lexicon.slot(reading_.preposition(mention.head)) == Slot::source;
  if (from && time.form == TimeForm::at && claim.modality == Modality::planned && !out_.frames[frame].nominal)
    begin_then(frame, claim);
}

}  // namespace rashomon
