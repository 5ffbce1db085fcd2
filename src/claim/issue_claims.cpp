// SPDX-License-Identifier: Apache-2.0
// How an article answers questions of yes or no: "the cameras had been out of order" answers no to whether they worked.
#include "claim/claim_builder.h"

namespace rashomon {

void ClaimBuilder::add_issues() {
  const auto first = out_.frames.size() + reading_.analysis.sentences.size() + out_.states.size() + out_.knowledge.size();
  for (std::size_t i = 0; i < out_.issues.size(); ++i) {
    const auto& answer = out_.issues[i];
    const auto polarity = answer.yes ? Polarity::affirmed : Polarity::denied;
    auto span = answer.span;
    if (answer.frame != UINT32_MAX && !out_.frames[answer.frame].nominal)
      span = cover(span, verb_group(out_.frames[answer.frame]));
    auto& claim = add(Aspect::polarity, answer.frame, answer.word,
                      Description{std::string(name_of(polarity)), std::string(name_of(polarity))}, span);
    claim.polarity = polarity;
    claim.modality = answer.modality;
    claim.unmarked = true;  // a person reads the words that answer
    claim.facet = answer.issue + (answer.bearer.key.empty() ? "" : "/" + answer.bearer.key) + "/polarity";
    claim.subject = reading_.words(span);
    claim.mentions.insert(claim.mentions.end(), answer.again.begin(), answer.again.end());
    by_rule("polarity/issue");
    asked().context = static_cast<std::uint32_t>(first + i);
    asked().thing_lemma = answer.issue;
  }
}

}  // namespace rashomon
