// SPDX-License-Identifier: Apache-2.0
// Whether what ends a state has come about: who remains in office was not dismissed.
#include <algorithm>

#include "claim/claim_builder.h"
#include "text/fold.h"

namespace rashomon {

void ClaimBuilder::add_states() {
  const auto first = out_.frames.size() + reading_.analysis.sentences.size();
  for (std::size_t s = 0; s < out_.states.size(); ++s) {
    const auto& state = out_.states[s];
    const auto& frame = out_.frames[state.frame];
    const auto polarity = state.ended ? Polarity::affirmed : Polarity::denied;
    auto span = verb_group(frame);
    if (state.word != frame.predicate) {
      const auto phrase = span_of(reading_.analysis, reading_.tree.range(state.word));
      const bool close = phrase.size() <= reading_.thresholds().cue_bytes;
      span = cover(span, close ? phrase : reading_.token(state.word).span);
    }
    auto& claim = add(Aspect::polarity, state.frame, frame.predicate,
                      Description{std::string(name_of(polarity)), std::string(name_of(polarity))}, span);
    claim.polarity = polarity;
    claim.unmarked = true;  // a person reads of the state, not of what did not end it
    claim.facet = state.ended_by + "/" + out_.contexts[first + s].participants.front().key + "/polarity";
    claim.subject = reading_.words(span);
    by_rule("polarity/state");
    asked().context = static_cast<std::uint32_t>(first + s);
    asked().thing_lemma = fold(reading_.lemma(state.word));
  }
}

}  // namespace rashomon
