// SPDX-License-Identifier: Apache-2.0
// Who says what: complements of speech verbs, reporting clauses beside what they report, sources behind a cue
// ("selon"), quotations. After Pareti, "PARC 3.0: a corpus of attribution relations", 2016.
#include "claim/attribution.h"

#include <algorithm>
#include <functional>
#include <optional>
#include <span>
#include <utility>
#include <vector>

#include "claim/comments.h"
#include "claim/cues.h"
#include "claim/quoted_beside.h"
#include "claim/reported.h"
#include "claim/speakers.h"
#include "claim/subjects.h"
#include "text/fold.h"

namespace rashomon {
namespace {

class Attributor {
 public:
  Attributor(const Reading& reading, std::vector<Frame>& frames)
      : reading_(reading), frames_(frames), subjects_(reading), speakers_(reading) {
    frame_of_.assign(reading.analysis.tokens.size(), UINT32_MAX);
    for (std::uint32_t f = 0; f < frames.size(); ++f) frame_of_[frames[f].predicate] = f;
  }

  Attributions run() {
    for (auto& frame : frames_) frame.quoted = reading_.quote_of(reading_.token(frame.predicate).span) != nullptr;
    const auto cues = find_cues(reading_);
    auto quotations = find_quotations(reading_, frames_, cues);
    give_quotations(quotations);
    std::vector<Report> reports;
    for (std::uint32_t f = 0; f < frames_.size(); ++f) {
      if (subjects_.reports(frames_[f])) {
        if (auto attribution = reporter_of(f)) reports.push_back(report(f, *std::move(attribution)));
      } else if (names_source(frames_[f])) {
        note_source(frames_[f]);
      }
    }
    auto told = told_by_nouns();
    for (const auto& noun : told) give_below(noun, reports);
    innermost_first(reports);
    for (const auto& each : reports) {
      for (const auto said : each.said) give(frames_[said], each.attribution, each.frame);
    }
    for (const auto& noun : told) give_below(noun, {});
    for (const auto& cue : cues) follow_cue(cue);
    hand_down();
    for (auto& quotation : quotations) {
      if (complete(quotation)) give_quoted(quotation);
    }
    return {std::move(quotations), std::move(sources_)};
  }

 private:
  // A frame of speech and the frames that it tells, by their indices.
  struct Report {
    std::uint32_t frame = 0;
    Attribution attribution;
    std::vector<std::uint32_t> said;
    std::uint32_t content = 0;  // how many of them, the first, a complement tells
  };

  // Who speaks is nearest to the words: "X said that Y claims that ...". Others keep the order of the text.
  void innermost_first(std::vector<Report>& reports) const {
    std::vector<int> depth(frames_.size());
    for (const auto& each : reports) {
      for (std::uint32_t i = 0; i < each.content; ++i) {
        const auto said = each.said[i];
        const auto verb = frames_[said].predicate;
        const bool finite = reading_.token(verb).features.verb_form != VerbForm::infinitive;
        // "Officials say it is closed, the Herald reports": what is set off reports from without.
        if (finite && !subjects_.is_inserted(verb)) ++depth[said];
      }
    }
    for (const auto& each : reports) {
      // "The ministry, quoted by the agency, said": whoever passes on what a participle tells of its speaker.
      const auto& token = reading_.token(frames_[each.frame].predicate);
      const bool describes = token.relation == Relation::acl && token.features.verb_form == VerbForm::participle;
      if (describes && each.content == 0) depth[each.frame] = -1;
    }
    std::ranges::stable_sort(reports, std::greater<>(), [&](const Report& each) { return depth[each.frame]; });
  }

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

  // Everything that hangs from `root`, but not what hangs from `except`, is said.
  void say_below(std::uint32_t root, std::uint32_t except, Report& report) const {
    for (const auto t : reading_.tree.subtree(root)) {
      if (frame_of_[t] == UINT32_MAX || frame_of_[t] == report.frame) continue;
      if (except != root && (hangs_from(reading_.analysis, t, except) || is_cut_off(t, except))) continue;
      report.said.push_back(frame_of_[t]);
    }
  }

  // "Washington accuse les factions", "a video published by the Herald": a source, though no clause tells what it says.
  bool names_source(const Frame& frame) const {
    if (!subjects_.tells_of_words(frame) || subjects_.only_describes(frame.predicate)) return false;
    // A court that convicts does more than say; nor has anybody spoken where it is only supposed.
    if (frame.action == "convict" || frame.modality == Modality::supposed) return false;
    // "S'est révélée", "s'est qualifiée": turned on its own subject the verb tells of no words.
    for (const auto c : reading_.tree.children(frame.predicate)) {
      if (reading_.token(c).features.reflexive) return false;
    }
    return reading_.classes.speech(reading_.speech(frame.predicate)).source;
  }

  void note_source(const Frame& frame) {
    const auto speaker = subjects_.speaker_of(frame);
    if (!speaker || reading_.token(*speaker).upos == Upos::pron || is_figure_of_speech(frame, *speaker)) return;
    // "Les analyses ont révélé", "une bombe": things show, they do not speak.
    if (reading_.name(*speaker) == nullptr && reading_.mention<Place>(*speaker) == nullptr &&
        !reading_.is_person(*speaker))
      return;
    auto attribution = speakers_.attribution_to(*speaker, reading_.token(frame.predicate).span);
    if (!attribution.entity.empty()) sources_.push_back({frame.predicate, std::move(attribution)});
  }

  // Who is said to say it by a verb that reports; nullopt where nobody is known.
  std::optional<Attribution> reporter_of(std::uint32_t f) {
    const auto& frame = frames_[f];
    const auto speaker = subjects_.speaker_of(frame);
    if (!speaker || is_withheld(frame) || is_figure_of_speech(frame, *speaker)) return std::nullopt;
    auto attribution = speakers_.attribution_to(*speaker, reading_.token(frame.predicate).span);
    if (attribution.entity.empty()) return std::nullopt;
    sources_.push_back({frame.predicate, attribution});
    if (!frame.quoted) speakers_.note(attribution);
    return attribution;
  }

  // "Le toit menace de s'effondrer": a thing neither threatens nor thinks, though a report or a survey may show.
  bool is_figure_of_speech(const Frame& frame, std::uint32_t speaker) const {
    const auto said = reading_.speech(frame.predicate);
    for (const auto c : reading_.tree.children(frame.predicate)) {
      // "L'alerte s'est révélée infondée": what turns out so.
      if (reading_.token(c).features.reflexive && reading_.classes.speech(said).source) return true;
    }
    for (const auto c : reading_.tree.children(speaker)) {
      // "No casualties were reported": nobody does not speak.
      if (reading_.token(c).relation == Relation::det && reading_.negation(c) == Negation::not_so) return true;
    }
    if (!reading_.classes.speech(said).minds) return false;
    // "L'agence prévoit de lancer une sonde": what somebody plans to do.
    const auto below = reading_.child(frame.predicate, Relation::xcomp);
    const auto meant = reading_.lexicon.modality(reading_.lemma(frame.predicate), Upos::verb);
    if (said == "warn" && below && meant == Modality::planned) return true;
    const auto kind = reading_.thing(speaker);
    return reading_.token(speaker).upos == Upos::noun && !kind.empty() && !reading_.is_person(speaker) &&
           reading_.name(speaker) == nullptr && reading_.mention<Place>(speaker) == nullptr &&
           !reading_.classes.is_a(kind, "document") && !reading_.classes.is_a(kind, "group");
  }

  // What is said not to have been said is nobody's words: "would not say whether".
  bool is_withheld(const Frame& frame) const {
    return frame.polarity == Polarity::denied && reading_.classes.speech(reading_.speech(frame.predicate)).withheld;
  }

  Report report(std::uint32_t f, Attribution attribution) const {
    Report report{f, std::move(attribution), {}, 0};
    const auto& frame = frames_[f];
    const auto t = frame.predicate;
    const auto speaker = subjects_.speaker_of(frame);
    for (const auto root : content_of(reading_, t)) {
      if (root != *speaker && !hangs_from(reading_.analysis, *speaker, root)) say_below(root, root, report);
    }
    report.content = static_cast<std::uint32_t>(report.said.size());
    // "« ... », a déclaré X": the reporting clause hangs from what it reports.
    const auto commented = commented_by(reading_, t);
    const bool beside = (reading_.token(t).relation == Relation::parataxis && !reading_.child(t, Relation::mark)) ||
                        is_reporting_conjunct(t);
    if (commented || beside) say_below(commented.value_or(reading_.token(t).head), t, report);
    if (!frame.quoted && subjects_.is_inserted(t)) say_around(report);
    return report;
  }

  // "The vote was stolen, the former president repeated": joined without a conjunction, with a subject of its own.
  bool is_reporting_conjunct(std::uint32_t t) const {
    return reading_.token(t).relation == Relation::conj && !reading_.child(t, Relation::cc) &&
           reading_.child(t, Relation::nsubj) && !reading_.child(t, Relation::ccomp) &&
           !reading_.child(t, Relation::obj);
  }

  // Frames stand in the order of their sentences.
  std::vector<Frame>::iterator first_frame_of(std::uint32_t sentence) const {
    return std::ranges::lower_bound(frames_, sentence, {}, &Frame::sentence);
  }

  // A reporting clause set off within a sentence reports the rest of it.
  void say_around(Report& report) const {
    const auto verb = frames_[report.frame].predicate;
    const auto sentence = frames_[report.frame].sentence;
    for (auto frame = first_frame_of(sentence); frame != frames_.end() && frame->sentence == sentence; ++frame) {
      const bool beside = frame->predicate != verb && !frame->quoted;
      if (beside && !is_cut_off(frame->predicate, verb))
        report.said.push_back(static_cast<std::uint32_t>(frame - frames_.begin()));
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

  // The innermost first: who speaks there is nearest to the words.
  void give_quotations(const std::vector<Quotation>& quotations) {
    for (const bool inner : {true, false}) {
      for (const auto& quotation : quotations) {
        if (quotation.inner == inner) give_quoted(quotation);
      }
    }
  }

  void give_quoted(const Quotation& quotation) {
    if (quotation.attribution.entity.empty()) return;
    const auto first = std::ranges::lower_bound(frames_, quotation.tokens.begin, {}, &Frame::predicate);
    for (auto frame = first; frame != frames_.end() && frame->predicate < quotation.tokens.end; ++frame) {
      give(*frame, quotation.attribution, quotation.frame);
    }
  }

  // What stands beside a cue is said by whom it names.
  void follow_cue(const Cue& cue) {
    // "Les accusations du maire, selon lesquelles ...": words do not speak.
    const auto author = author_of(reading_, cue.source);
    const auto attribution = speakers_.attribution_to(author.value_or(cue.source), cue.span);
    if (attribution.entity.empty()) return;
    sources_.push_back({cue.source, attribution});
    // "À en croire la rumeur"
    const bool rumour = reading_.lexicon.modality(reading_.lemma(cue.source), Upos::noun) == Modality::reported;
    // What hangs from the governor stands in its sentence.
    const auto sentence = sentence_of(reading_.analysis, cue.governor);
    for (auto frame = first_frame_of(sentence); frame != frames_.end() && frame->sentence == sentence; ++frame) {
      if (!cue.says(reading_, frame->predicate)) continue;
      give(*frame, attribution, std::nullopt);
      if (rumour && frame->modality == Modality::asserted) frame->modality = Modality::reported;
    }
  }

  // A clause that a noun of speech tells, by the token of its verb.
  struct ToldByNoun {
    std::uint32_t verb = 0;
    Attribution attribution;
  };

  // "The mayor's claim that crime had fallen": what a noun tells is said by those whose words they are. The innermost
  // first.
  std::vector<ToldByNoun> told_by_nouns() {
    std::vector<ToldByNoun> told;
    for (auto frame = frames_.rbegin(); frame != frames_.rend(); ++frame) {
      const auto author = frame->nominal ? std::nullopt : author_of_clause(frame->predicate);
      if (!author) continue;
      auto attribution = speakers_.attribution_to(*author, reading_.token(reading_.token(*author).head).span);
      if (!attribution.entity.empty()) told.push_back({frame->predicate, std::move(attribution)});
    }
    return told;
  }

  // Whose words the noun tells that a clause hangs from.
  std::optional<std::uint32_t> author_of_clause(std::uint32_t verb) const {
    const auto mark = reading_.child(verb, Relation::mark);
    if (!mark || !reading_.opens_content(*mark)) return std::nullopt;
    // The tree may tie the clause to the verb above, right behind whose object it begins.
    auto noun = reading_.token(verb).head;
    const auto object = reading_.child(noun, Relation::obj);
    if (object && reading_.tree.range(*object).end == reading_.tree.range(verb).begin) noun = *object;
    if (noun >= *mark) return std::nullopt;
    const auto author = author_of(reading_, noun);
    return author && !hangs_from(reading_.analysis, *author, verb) ? author : std::nullopt;
  }

  // Gives what such a clause tells to whom it is told by, but not what one of `reports` within it tells: there, whoever
  // speaks is nearer to the words.
  void give_below(const ToldByNoun& noun, std::span<const Report> reports) {
    for (const auto below : reading_.tree.subtree(noun.verb)) {
      const auto f = frame_of_[below];
      if (f == UINT32_MAX) continue;
      const bool nearer = std::ranges::any_of(reports, [&](const Report& each) {
        const auto speech = frames_[each.frame].predicate;
        return (speech == noun.verb || hangs_from(reading_.analysis, speech, noun.verb)) &&
               std::ranges::find(each.said, f) != each.said.end();
      });
      if (!nearer) give(frames_[f], noun.attribution, std::nullopt);
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

  // Quoted words within a clause are said by whom the clause is said by: "selon lui, une « menace »". Does that tell
  // who says what nobody was known to say?
  bool complete(Quotation& quotation) const {
    if (!quotation.attribution.entity.empty()) return false;
    // "“I was told: ‘Pay’,” she said": somebody else's words, nobody knows whose.
    if (quotation.inner && quotation.frame) return false;
    auto t = head_of(reading_.analysis, quotation.tokens);
    for (std::uint32_t step = 0; step < 200; ++step) {
      if (frame_of_[t] != UINT32_MAX && !frames_[frame_of_[t]].attribution.entity.empty()) {
        quotation.attribution = frames_[frame_of_[t]].attribution;
        quotation.frame = frames_[frame_of_[t]].inside;
        return true;
      }
      if (reading_.token(t).head == t) return false;
      t = reading_.token(t).head;
    }
    return false;
  }

  const Reading& reading_;
  std::vector<Frame>& frames_;
  Subjects subjects_;
  Speakers speakers_;
  std::vector<NamedSource> sources_;
  std::vector<std::uint32_t> frame_of_;
};

}  // namespace

Attributions attribute(const Reading& reading, std::vector<Frame>& frames) { return Attributor(reading, frames).run(); }

}  // namespace rashomon
