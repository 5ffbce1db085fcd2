// SPDX-License-Identifier: Apache-2.0
// Who says what: complements of speech verbs, reporting clauses beside a quotation, sources behind a cue ("selon"), and
// quotations that run on over sentences. After Pareti, "PARC 3.0: a corpus of attribution relations", 2016.
#include <algorithm>

#include "claim/reading.h"
#include "text/fold.h"

namespace rashomon {
namespace {

class Attributor {
 public:
  Attributor(const Reading& reading, std::vector<Frame>& frames)
      : reading_(reading), frames_(frames), quotes_(find_quotes(reading.content)) {
    frame_of_.assign(reading.analysis.tokens.size(), UINT32_MAX);
    for (std::uint32_t f = 0; f < frames.size(); ++f) frame_of_[frames[f].predicate] = f;
  }

  void run() {
    mark_quoted();
    for (std::uint32_t f = 0; f < frames_.size(); ++f) {
      if (is_speech(frames_[f])) report(f);
    }
    for (std::uint32_t t = 0; t < reading_.analysis.tokens.size(); ++t) follow_cue(t);
    follow_quotes();
    hand_down();
  }

 private:
  bool is_speech(const Frame& frame) const {
    const auto& token = reading_.token(frame.predicate);
    return (token.upos == Upos::verb || token.upos == Upos::aux) &&
           !reading_.lexicon.speech(reading_.lemma(frame.predicate), Upos::verb).empty();
  }

  const Span* quote_of(Span span) const {
    const auto after = std::ranges::upper_bound(quotes_, span.begin, {}, &Span::begin);
    if (after == quotes_.begin()) return nullptr;
    const auto& quote = *(after - 1);
    return quote.contains(span) ? &quote : nullptr;
  }

  void mark_quoted() {
    for (auto& frame : frames_) frame.quoted = quote_of(reading_.token(frame.predicate).span) != nullptr;
  }

  // The speaker of a speech frame: its agent; the predicate alone where nobody is named.
  Attribution attribution_of(const Frame& frame) const {
    // Of several subjects the one that has a name: a parser may take "Mr." and "Etheridge" for two.
    const Argument* speaker = nullptr;
    for (const auto& argument : frame.arguments) {
      if (argument.slot != Slot::agent) continue;
      if (speaker == nullptr || (reading_.name(speaker->head) == nullptr && reading_.name(argument.head) != nullptr))
        speaker = &argument;
    }
    return speaker == nullptr ? Attribution() : attribution_to(speaker->head, frame.predicate);
  }

  Attribution attribution_to(std::uint32_t head, std::uint32_t cue) const {
    Attribution attribution;
    attribution.cue = reading_.token(cue).span;
    attribution.speaker_span = span_of(reading_.analysis, reading_.phrase(head));
    if (const auto* name = reading_.name(head); name != nullptr) {
      attribution.speaker = name->surface;
      attribution.entity = name->key;
    } else if (reading_.token(head).upos == Upos::pron) {
      // "he" is who spoke last; "we" and "you" are words of somebody else's speech.
      if (reading_.token(head).features.person == Person::first ||
          reading_.token(head).features.person == Person::second)
        return {};
      attribution.speaker = last_speaker_;
      attribution.entity = last_entity_;
    } else {
      attribution.speaker = reading_.words(attribution.speaker_span);
      attribution.entity = fold(reading_.lemma(head));
    }
    return attribution;
  }

  void give(Frame& frame, const Attribution& attribution, std::optional<std::uint32_t> inside) {
    if (!frame.attribution.entity.empty()) {
      if (frame.attribution.entity != attribution.entity) frame.attribution.chain.push_back(attribution.speaker);
      return;
    }
    frame.attribution = attribution;
    frame.inside = inside;
  }

  // Everything that hangs from `root`, but not what hangs from `except`, is said by the speaker of speech frame f.
  void give_below(std::uint32_t root, std::uint32_t except, const Attribution& attribution, std::uint32_t f) {
    for (const auto t : reading_.tree.subtree(root)) {
      if (frame_of_[t] == UINT32_MAX || frame_of_[t] == f) continue;
      if (except != root && hangs_from(reading_.analysis, t, except)) continue;
      give(frames_[frame_of_[t]], attribution, f);
    }
  }

  void report(std::uint32_t f) {
    const auto& frame = frames_[f];
    const auto attribution = attribution_of(frame);
    if (attribution.entity.empty()) return;
    if (!frame.quoted) {
      last_speaker_ = attribution.speaker;
      last_entity_ = attribution.entity;
    }
    const auto t = frame.predicate;
    for (const auto c : reading_.tree.children(t)) {
      const auto relation = reading_.token(c).relation;
      const bool said = relation == Relation::ccomp || relation == Relation::xcomp ||
                        (relation == Relation::parataxis && quote_of(reading_.token(c).span) != nullptr) ||
                        (relation == Relation::obj && quote_of(reading_.token(c).span) != nullptr);
      if (said) give_below(c, c, attribution, f);
    }
    // "« ... », a déclaré X": the reporting clause hangs from what it reports.
    if (reading_.token(t).relation == Relation::parataxis) give_below(reading_.token(t).head, t, attribution, f);
    give_quoted(f, attribution);
  }

  // What stands in quotation marks in the sentence of a speech verb is said by its subject.
  void give_quoted(std::uint32_t f, const Attribution& attribution) {
    if (frames_[f].quoted) return;
    const auto [first, last] = std::ranges::equal_range(frames_, frames_[f].sentence, {}, &Frame::sentence);
    for (auto frame = first; frame != last; ++frame) {
      if (frame->quoted) give(*frame, attribution, f);
    }
  }

  // "selon X", "according to X": what X hangs from is said by X.
  void follow_cue(std::uint32_t t) {
    const auto preposition = reading_.preposition_words(t);
    if (preposition.empty() || !reading_.lexicon.is_source_cue(preposition)) return;
    const auto governor = reading_.token(t).head;
    if (governor == t) return;
    std::uint32_t cue = t;
    for (const auto c : reading_.tree.children(t)) {
      if (reading_.token(c).relation == Relation::case_) {
        cue = c;
        break;
      }
    }
    auto attribution = attribution_to(t, cue);
    for (const auto below : reading_.tree.subtree(governor)) {
      if (frame_of_[below] == UINT32_MAX || hangs_from(reading_.analysis, below, t)) continue;
      give(frames_[frame_of_[below]], attribution, std::nullopt);
    }
  }

  // A quotation without a speaker of its own belongs to the one of the sentence before, in the same paragraph or the
  // next.
  void follow_quotes() {
    const Attribution* last = nullptr;
    std::uint32_t last_sentence = 0;
    for (auto& frame : frames_) {
      if (!frame.attribution.entity.empty() && frame.quoted) {
        last = &frame.attribution;
        last_sentence = frame.sentence;
      } else if (frame.quoted && frame.attribution.entity.empty() && last != nullptr &&
                 frame.sentence <= last_sentence + 2) {
        frame.attribution = *last;
        last_sentence = frame.sentence;
      }
    }
  }

  // A frame within a reported one is reported too.
  void hand_down() {
    for (auto& frame : frames_) {
      if (!frame.attribution.entity.empty()) continue;
      auto t = frame.predicate;
      for (std::uint32_t step = 0; step < 200 && reading_.token(t).head != t; ++step) {
        t = reading_.token(t).head;
        if (frame_of_[t] == UINT32_MAX) continue;
        if (const auto& above = frames_[frame_of_[t]]; !above.attribution.entity.empty()) {
          frame.attribution = above.attribution;
          frame.inside = above.inside;
          break;
        }
      }
    }
  }

  const Reading& reading_;
  std::vector<Frame>& frames_;
  std::vector<Span> quotes_;
  std::vector<std::uint32_t> frame_of_;
  std::string last_speaker_, last_entity_;
};

}  // namespace

void attribute(const Reading& reading, std::vector<Frame>& frames) { Attributor(reading, frames).run(); }

}  // namespace rashomon
