// SPDX-License-Identifier: Apache-2.0
// Who says what: complements of speech verbs, reporting clauses beside what they report, sources behind a cue
// ("selon"), quotations. After Pareti, "PARC 3.0: a corpus of attribution relations", 2016.
#include "claim/attribution.h"

#include <algorithm>

#include "claim/speakers.h"
#include "text/fold.h"

namespace rashomon {
namespace {

class Attributor {
 public:
  Attributor(const Reading& reading, std::vector<Frame>& frames)
      : reading_(reading), frames_(frames), speakers_(reading) {
    frame_of_.assign(reading.analysis.tokens.size(), UINT32_MAX);
    for (std::uint32_t f = 0; f < frames.size(); ++f) frame_of_[frames[f].predicate] = f;
  }

  Attributions run() {
    for (auto& frame : frames_) frame.quoted = reading_.quote_of(reading_.token(frame.predicate).span) != nullptr;
    auto quotations = find_quotations(reading_, frames_);
    for (std::uint32_t f = 0; f < frames_.size(); ++f) {
      if (speakers_.reports(frames_[f])) {
        report(f);
      } else if (names_source(frames_[f])) {
        note_source(frames_[f]);
      }
    }
    for (std::uint32_t t = 0; t < reading_.analysis.tokens.size(); ++t) follow_cue(t);
    for (const auto& quotation : quotations) give_quoted(quotation);
    hand_down();
    for (auto& quotation : quotations) complete(quotation);
    return {std::move(quotations), std::move(sources_)};
  }

 private:
  void give(Frame& frame, const Attribution& attribution, std::optional<std::uint32_t> inside) {
    if (!frame.attribution.entity.empty()) {
      const bool known =
          frame.attribution.entity == attribution.entity ||
          std::ranges::find(frame.attribution.chain, attribution.speaker) != frame.attribution.chain.end();
      if (!known) frame.attribution.chain.push_back(attribution.speaker);
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

  // "Washington accuse les factions", "a video published by the Herald": a source, though no clause tells what it says.
  bool names_source(const Frame& frame) const {
    if (!speakers_.tells_of_words(frame)) return false;
    constexpr std::string_view kinds[] = {"accuse", "announce", "deny", "confirm", "admit", "report", "quote"};
    return std::ranges::find(kinds, reading_.speech(frame.predicate)) != std::end(kinds);
  }

  void note_source(const Frame& frame) {
    const auto speaker = speakers_.speaker_of(frame);
    if (!speaker || reading_.token(*speaker).upos == Upos::pron) return;
    auto attribution = speakers_.attribution_to(*speaker, reading_.token(frame.predicate).span);
    if (!attribution.entity.empty()) sources_.push_back({frame.predicate, std::move(attribution)});
  }

  void report(std::uint32_t f) {
    const auto& frame = frames_[f];
    const auto speaker = speakers_.speaker_of(frame);
    if (!speaker) return;
    const auto t = frame.predicate;
    const auto attribution = speakers_.attribution_to(*speaker, reading_.token(t).span);
    if (attribution.entity.empty()) return;
    sources_.push_back({t, attribution});
    if (!frame.quoted) speakers_.note(attribution);
    for (const auto c : reading_.tree.children(t)) {
      const auto relation = reading_.token(c).relation;
      const bool quoted = reading_.quote_of(reading_.token(c).span) != nullptr;
      const bool said = relation == Relation::ccomp || is_that_clause(c) || relation == Relation::xcomp ||
                        ((relation == Relation::parataxis || relation == Relation::obj) && quoted);
      if (said && c != *speaker) give_below(c, c, attribution, f);
    }
    // "« ... », a déclaré X": the reporting clause hangs from what it reports.
    const bool beside = reading_.token(t).relation == Relation::parataxis || is_reporting_conjunct(t);
    if (beside) give_below(reading_.token(t).head, t, attribution, f);
    if (!frame.quoted && speakers_.is_inserted(t)) give_around(f, attribution);
  }

  // What a parser takes for an adverbial clause though its conjunction tells of no time, cause or condition.
  bool is_that_clause(std::uint32_t c) const {
    const auto& token = reading_.token(c);
    const auto mark = reading_.child(c, Relation::mark);
    if (token.relation != Relation::advcl || token.features.verb_form == VerbForm::infinitive || !mark) return false;
    const auto word = reading_.lemma(*mark);
    return reading_.token(*mark).upos == Upos::sconj && !reading_.lexicon.slot(word) &&
           !reading_.lexicon.modality(word, Upos::sconj);
  }

  // "The vote was stolen, the former president repeated": joined without a conjunction, with a subject of its own.
  bool is_reporting_conjunct(std::uint32_t t) const {
    return reading_.token(t).relation == Relation::conj && !reading_.child(t, Relation::cc) &&
           reading_.child(t, Relation::nsubj) && !reading_.child(t, Relation::ccomp) &&
           !reading_.child(t, Relation::obj);
  }

  // A reporting clause set off within a sentence reports the rest of it.
  void give_around(std::uint32_t f, const Attribution& attribution) {
    const auto [first, last] = std::ranges::equal_range(frames_, frames_[f].sentence, {}, &Frame::sentence);
    for (auto frame = first; frame != last; ++frame) {
      const bool beside = frame->predicate != frames_[f].predicate && !frame->quoted;
      if (beside && !is_cut_off(frame->predicate, frames_[f].predicate)) give(*frame, attribution, f);
    }
  }

  // Does a semicolon stand between two tokens?
  bool is_cut_off(std::uint32_t one, std::uint32_t other) const {
    const auto [begin, end] = std::minmax(one, other);
    for (auto t = begin; t < end; ++t) {
      if (reading_.analysis.form(t) == ";") return true;
    }
    return false;
  }

  void give_quoted(const Quotation& quotation) {
    if (quotation.attribution.entity.empty()) return;
    const auto first = std::ranges::lower_bound(frames_, quotation.tokens.begin, {}, &Frame::predicate);
    for (auto frame = first; frame != frames_.end() && frame->predicate < quotation.tokens.end; ++frame) {
      give(*frame, quotation.attribution, quotation.frame);
    }
  }

  // "selon X", "according to X": what X hangs from is said by X.
  void follow_cue(std::uint32_t t) {
    const auto preposition = reading_.preposition_words(t);
    const bool cued =
        !preposition.empty() && (reading_.lexicon.is_source_cue(preposition) || tells_a_view(t, preposition));
    const auto verb = reading_.token(t).head;
    const bool clausal = !cued && reading_.token(t).relation == Relation::obj && is_cue_clause(verb, t);
    if (!cued && !clausal) return;
    const auto governor = reading_.token(clausal ? verb : t).head;
    if (governor == t || reading_.token(t).features.pron_type == PronType::relative) return;
    const auto attribution = speakers_.attribution_to(t, cue_span(t));
    if (attribution.entity.empty()) return;
    sources_.push_back({t, attribution});
    for (const auto below : reading_.tree.subtree(governor)) {
      if (frame_of_[below] == UINT32_MAX || hangs_from(reading_.analysis, below, clausal ? verb : t)) continue;
      give(frames_[frame_of_[below]], attribution, std::nullopt);
    }
  }

  // "À en croire son entourage, ...": an infinitive that makes a cue with all that stands before its object.
  bool is_cue_clause(std::uint32_t verb, std::uint32_t object) const {
    if (reading_.token(verb).features.verb_form != VerbForm::infinitive || reading_.token(verb).head == verb)
      return false;
    const auto begin = reading_.tree.range(verb).begin, end = reading_.tree.range(object).begin;
    if (begin >= end || end <= verb) return false;
    const auto words = lower(reading_.words(cover(reading_.token(begin).span, reading_.token(end - 1).span)));
    return reading_.lexicon.is_source_cue(words);
  }

  // "Pour l'économiste Anne Petit, ...": a person's view of what follows, where it opens the sentence.
  bool tells_a_view(std::uint32_t t, const std::string& preposition) const {
    if (!reading_.lexicon.is_view_cue(preposition)) return false;
    const bool named = reading_.name(t) != nullptr || reading_.token(t).upos == Upos::propn;
    if (!named || reading_.mention<Place>(t) != nullptr) return false;
    const auto sentence = reading_.analysis.sentences[sentence_of(reading_.analysis, t)].tokens;
    const auto phrase = reading_.tree.range(t);
    return phrase.begin == sentence.begin && phrase.end < sentence.end &&
           (reading_.analysis.form(phrase.end - 1) == "," || reading_.analysis.form(phrase.end) == ",");
  }

  Span cue_span(std::uint32_t t) const {
    for (const auto c : reading_.tree.children(t)) {
      if (reading_.token(c).relation == Relation::case_) return span_of(reading_.analysis, reading_.tree.range(c));
    }
    return reading_.token(t).span;
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

  // Quoted words within a clause are said by whom the clause is said by: "selon lui, une « menace »".
  void complete(Quotation& quotation) const {
    if (!quotation.attribution.entity.empty()) return;
    auto t = head_of(reading_.analysis, quotation.tokens);
    for (std::uint32_t step = 0; step < 200; ++step) {
      if (frame_of_[t] != UINT32_MAX && !frames_[frame_of_[t]].attribution.entity.empty()) {
        quotation.attribution = frames_[frame_of_[t]].attribution;
        quotation.frame = frames_[frame_of_[t]].inside;
        return;
      }
      if (reading_.token(t).head == t) return;
      t = reading_.token(t).head;
    }
  }

  const Reading& reading_;
  std::vector<Frame>& frames_;
  Speakers speakers_;
  std::vector<NamedSource> sources_;
  std::vector<std::uint32_t> frame_of_;
};

}  // namespace

Attributions attribute(const Reading& reading, std::vector<Frame>& frames) { return Attributor(reading, frames).run(); }

}  // namespace rashomon
