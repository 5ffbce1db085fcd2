// SPDX-License-Identifier: Apache-2.0
// Whether what an event leaves open is known: "the cause is not known" and "a cigarette caused it" answer one question.
#include "claim/claim_builder.h"
#include "text/fold.h"

namespace rashomon {

void ClaimBuilder::add_knowledge() {
  const auto first = out_.frames.size() + reading_.analysis.sentences.size() + out_.states.size();
  for (std::size_t k = 0; k < out_.knowledge.size(); ++k) {
    const auto& knowledge = out_.knowledge[k];
    if (knowledge.settled) continue;
    const auto polarity = knowledge.known ? Polarity::affirmed : Polarity::denied;
    auto span = knowledge.span;
    if (span.empty()) {
      span = knowledge.frame == UINT32_MAX ? span_of(reading_.analysis, reading_.phrase(knowledge.word))
                                           : verb_phrase(out_.frames[knowledge.frame]);
    }
    auto& claim = add(Aspect::polarity, knowledge.frame, knowledge.word,
                      Description{std::string(name_of(polarity)), std::string(name_of(polarity))}, span);
    claim.polarity = polarity;
    claim.modality = knowledge.modality;
    claim.unmarked = true;  // a person reads the answer, or that there is none
    claim.facet = knowledge.question + "/known/polarity";
    claim.subject = reading_.words(span);
    claim.mentions.insert(claim.mentions.end(), knowledge.again.begin(), knowledge.again.end());
    by_rule("polarity/knowledge");
    asked().context = static_cast<std::uint32_t>(first + k);
    asked().thing_lemma = knowledge.question;
  }
}

}  // namespace rashomon
