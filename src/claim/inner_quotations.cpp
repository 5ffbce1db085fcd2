// SPDX-License-Identifier: Apache-2.0
// Who says what is quoted within a quotation: "« Quand le juge m'a dit : "Regrettez-vous ?", j'ai répondu ... »".
#include "claim/inner_quotations.h"

#include <algorithm>

namespace rashomon {
namespace {

class InnerFinder {
 public:
  InnerFinder(const Reading& reading, const std::vector<Frame>& frames, const Subjects& subjects,
              const Speakers& speakers)
      : reading_(reading), frames_(frames), subjects_(subjects), speakers_(speakers) {}

  void attribute(Quotation& inner, const Quotation& outer) const {
    const auto verb = verb_of(inner, outer);
    auto speaker = verb ? subjects_.speaker_of(frames_[*verb]) : std::nullopt;
    if (verb && !speaker) speaker = subject_above(frames_[*verb].predicate);
    inner.frame = verb;
    if (!speaker) return;
    const auto cue = reading_.token(frames_[*verb].predicate).span;
    const auto& token = reading_.token(*speaker);
    const bool pronoun = token.upos == Upos::pron;
    const bool self = pronoun && token.features.person == Person::first;
    if (self) {
      inner.attribution = outer.attribution;
    } else if (pronoun && token.features.pron_type != PronType::indefinite && reading_.referent(*speaker) == *speaker) {
      // "“He told me, ‘...’,” she said of her boss": the only other person told of beside, else nobody known.
      const auto other = speakers_.other_person(*speaker, outer.tokens, outer.attribution);
      if (!other) return;
      inner.attribution = speakers_.attribution_to(*other, cue);
    } else {
      inner.attribution = speakers_.attribution_to(*speaker, cue);
    }
  }

 private:
  // "My mother used to say: “...”": the subject of the verb that an infinitive completes.
  std::optional<std::uint32_t> subject_above(std::uint32_t verb) const {
    const auto above = reading_.token(verb).head;
    if (reading_.token(verb).features.verb_form != VerbForm::infinitive || above >= verb) return std::nullopt;
    return reading_.child(above, Relation::nsubj);
  }

  // The frame of the verb within the outer quotation that stands right before the inner one, else right behind.
  std::optional<std::uint32_t> verb_of(const Quotation& inner, const Quotation& outer) const {
    const auto before = first_frame_from(frames_, inner.tokens.begin),
               behind = first_frame_from(frames_, inner.tokens.end);
    if (before > 0 && tells_within(before - 1, outer) &&
        inner.tokens.begin - frames_[before - 1].predicate < reading_.thresholds().quotation_before_tokens)
      return before - 1;
    if (behind < frames_.size() && tells_within(behind, outer) &&
        frames_[behind].predicate - inner.tokens.end < reading_.thresholds().quotation_behind_tokens)
      return behind;
    return std::nullopt;
  }

  bool tells_within(std::uint32_t f, const Quotation& outer) const {
    return outer.tokens.contains(frames_[f].predicate) && subjects_.tells_of_words(frames_[f]);
  }

  const Reading& reading_;
  const std::vector<Frame>& frames_;
  const Subjects& subjects_;
  const Speakers& speakers_;
};

}  // namespace

std::uint32_t first_frame_from(const std::vector<Frame>& frames, std::uint32_t token) {
  const auto found = std::ranges::lower_bound(frames, token, {}, &Frame::predicate);
  return static_cast<std::uint32_t>(found - frames.begin());
}

std::vector<Quotation> find_inner_quotations(const Reading& reading, const std::vector<Frame>& frames,
                                             const Subjects& subjects, const Speakers& speakers,
                                             const std::vector<Quotation>& outer) {
  const InnerFinder finder(reading, frames, subjects, speakers);
  std::vector<Quotation> found;
  for (const auto& each : outer) {
    for (const auto span : find_inner_quotes(reading.content, each.span, reading.lexicon.possessives())) {
      Quotation inner{span, reading.tokens_in(span), {}, {}, true};
      if (inner.tokens.size() == 0) continue;
      finder.attribute(inner, each);
      found.push_back(std::move(inner));
    }
  }
  return found;
}

}  // namespace rashomon
