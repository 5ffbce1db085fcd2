// SPDX-License-Identifier: Apache-2.0
// When: the questions of times.
#include <algorithm>

#include "claim/claim_builder.h"
#include "claim/claims.h"
#include "claim/moments.h"

namespace rashomon {

// "Est sorti des rails jeudi": a time without a preposition behind a noun that names no event is told of the verb,
// wherever the parser hangs it.
bool ClaimBuilder::bare_behind_noun(std::uint32_t token, const Frame& frame) const {
  const auto head = reading_.token(token).head;
  return head < token && head != frame.predicate && frame_of_[head] == UINT32_MAX &&
         reading_.token(head).head == frame.predicate && !reading_.child(token, Relation::case_);
}

// "Il était 8 h 30 quand le choc a eu lieu": what was so then hangs from the time. "Put the time of the collapse at
// seven": it is told of the event that the noun is the time of.
std::optional<std::uint32_t> ClaimBuilder::told_when(const Mention& time, std::uint32_t frame) const {
  for (auto t = time.tokens.begin; t < time.tokens.end; ++t) {
    if (!reading_.child(t, Relation::cop)) continue;
    const auto clause = reading_.child(t, Relation::advcl);
    if (clause && *clause > t && frame_of_[*clause] != UINT32_MAX) return frame_of_[*clause];
  }
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
  if (form != TimeForm::by) return false;
  const auto preposition = reading_.preposition(time.head);
  const auto first = preposition.empty() ? reading_.lemma(time.tokens.begin) : preposition.substr(0, preposition.find(' '));
  return reading_.lexicon.state(first) == "limited";
}

void ClaimBuilder::turn(std::uint32_t f, Claim& claim) {
  const auto& frame = out_.frames[f];
  auto& time = std::get<Time>(claim.value);
  auto& times = out_.contexts[f].times;
  const auto told = std::ranges::find(times, time);
  time.form = TimeForm::since;
  if (told != times.end()) *told = time;
  claim.value_text = text_of(claim.value);
  if (frame.polarity == Polarity::denied) {
    claim.polarity = Polarity::affirmed;
    return;
  }
  asked().turned = asked().direct = true;
  asked().moments.clear();
  const auto add_end = [&](std::string_view change) {
    for (auto& moment : moments_of(classes_, change, {})) asked().moments.push_back(std::move(moment));
  };
  add_end(classes_.opposite_of(frame.action));
  for (const auto& state : out_.states) {
    if (state.frame == f) add_end(state.ended_by);
  }
  for (const auto c : reading_.tree.children(frame.predicate)) {
    if (universal(reading_.token(c).relation) == Relation::xcomp)
      add_end(classes_.opposite_of(reading_.lexicon.action(reading_.lemma(c), reading_.token(c).upos)));
  }
  auto& moments = asked().moments;
  std::ranges::sort(moments);
  const auto repeated = std::ranges::unique(moments);
  moments.erase(repeated.begin(), repeated.end());
}

void ClaimBuilder::add_time(const Mention& mention) {
  const auto& time = std::get<Time>(mention.value);
  if (time.kind == TimeKind::set) return;
  if (time.kind == TimeKind::duration) {
    add_duration(mention);
    return;
  }
  auto frame = frame_with(mention.head).frame;
  // "Condamné il y a trois ans": a verb of its own, it hangs anywhere.
  const auto sentence = reading_.analysis.sentences[sentence_of(reading_.analysis, mention.head)].tokens;
  const bool verbal = reading_.token(mention.head).upos == Upos::verb && mention.tokens.begin > sentence.begin;
  if (verbal && frame_of_[mention.tokens.begin - 1] != UINT32_MAX) frame = frame_of_[mention.tokens.begin - 1];
  const auto told = told_when(mention, frame);
  if (told) frame = *told;
  auto& claim = add(Aspect::time, frame, mention.head, time, mention.span);
  claim.facet = action_of(frame) + "/time";
  claim.subject =
      frame == UINT32_MAX ? std::string(reading_.words(mention.span)) : subject_of(out_.frames[frame], mention.span);
  if (frame == UINT32_MAX) return;
  asked().direct |= told || bare_behind_noun(mention.head, out_.frames[frame]);
  asked().moments = out_.contexts[frame].moments;
  if (turns_then(mention, out_.frames[frame])) turn(frame, claim);
}

}  // namespace rashomon
