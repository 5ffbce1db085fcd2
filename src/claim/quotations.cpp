// SPDX-License-Identifier: Apache-2.0
// Who says what stands in quotation marks. The verb that reports it may stand behind, before or between its parts; a
// quotation may run over sentences and paragraphs, and one that stands alone goes on from the one before.
#include "claim/quotations.h"

#include <algorithm>
#include <iterator>

#include "claim/comments.h"
#include "claim/inner_quotations.h"
#include "claim/misread.h"
#include "claim/quotation_place.h"
#include "claim/quoted_beside.h"
#include "claim/reported.h"
#include "claim/speakers.h"
#include "claim/subjects.h"
#include "text/fold.h"

namespace rashomon {
namespace {

class Finder {
 public:
  Finder(const Reading& reading, const std::vector<Frame>& frames, const std::vector<Cue>& cues)
      : reading_(reading), frames_(frames), cues_(cues), subjects_(reading), speakers_(reading) {}

  std::vector<Quotation> run() {
    for (const auto span : reading_.quotes) {
      Quotation quotation{span, reading_.tokens_in(span), {}, {}};
      if (quotation.tokens.size() > 0) {
        note_speakers_before(quotation.tokens.begin);
        attribute(quotation);
        found_.push_back(std::move(quotation));
      }
    }
    follow_paragraphs(reading_.content, found_);
    auto inner = find_inner_quotations(reading_, frames_, subjects_, speakers_, found_);
    found_.insert(found_.end(), std::make_move_iterator(inner.begin()), std::make_move_iterator(inner.end()));
    return std::move(found_);
  }

 private:
  std::uint32_t sentence(std::uint32_t token) const { return sentence_of(reading_.analysis, token); }
  TokenRange tokens_of(std::uint32_t s) const { return reading_.analysis.sentences[s].tokens; }

  // Those who spoke before, so that "he" is known when it comes.
  void note_speakers_before(std::uint32_t token) {
    for (; next_ < frames_.size() && frames_[next_].predicate < token; ++next_) {
      const auto& frame = frames_[next_];
      if (frame.quoted || !subjects_.reports(frame)) continue;
      const auto speaker = subjects_.speaker_of(frame);
      if (!speaker) continue;
      const auto attribution = speakers_.attribution_to(*speaker, reading_.token(frame.predicate).span);
      if (!attribution.entity.empty()) speakers_.note(attribution);
    }
  }

  void attribute(Quotation& quotation) {
    if (reported_inside(quotation) || told_by_nobody(quotation.tokens.begin)) return;
    const auto last = end_of_chain(reading_, quotation) - 1;
    if (told_by_misread_verb(quotation, last + 1, end_behind(reading_, last), true)) return;
    if (cued(quotation, cue_behind(reading_, cues_, {quotation.tokens.begin, last + 1}))) return;
    if (reported_within(quotation, last + 1, end_behind(reading_, last), reading_.thresholds().quotation_behind_tokens))
      return;
    if (told_by_misread_verb(quotation, last + 1, end_behind(reading_, last), false)) return;
    const auto first = quotation.tokens.begin;
    const auto s = sentence(first);
    if (reported_before(quotation, tokens_of(s).begin, first)) return;
    if (goes_on_in_sentence(quotation)) return;
    const auto here = TokenRange{first, std::min(quotation.tokens.end, tokens_of(s).end)};
    if (cued(quotation, cue_over(reading_, cues_, head_of(reading_.analysis, here)))) return;
    const bool introduced = introduces(reading_, tokens_of(s).begin, first),
               before = s > 0 && tokens_of(s).begin + 1 >= first &&
                        introduces(reading_, tokens_of(s - 1).begin, tokens_of(s - 1).end);
    if (introduced && (cued(quotation, cue_in(reading_, cues_, {tokens_of(s).begin, first})) ||
                       introduced_by_colon(quotation, tokens_of(s).begin, first)))
      return;
    if (before && (reported_before(quotation, tokens_of(s - 1).begin, tokens_of(s - 1).end) ||
                   introduced_by_colon(quotation, tokens_of(s - 1).begin, tokens_of(s - 1).end)))
      return;
    if (credit(quotation, named_in_parentheses(reading_, quotation.tokens)) ||
        credit(quotation, author_behind(reading_, quotation.tokens)) ||
        credit(quotation, begun_by_name(reading_, quotation.tokens)))
      return;
    // What is introduced otherwise goes on from nobody.
    if (introduced || before || credit(quotation, person_behind_colon(reading_, {quotation.tokens.begin, last + 1})))
      return;
    if (told_between(quotation)) return;
    go_on(quotation);
    if (quotation.attribution.entity.empty()) follow_neighbour(quotation);
  }

  // "« Bien », rétorque Paul Roy, « c'est réglé »": the second half of a quotation that no frame's verb divides.
  bool goes_on_in_sentence(Quotation& quotation) const {
    if (found_.empty() || found_.back().frame || found_.back().attribution.cue.empty()) return false;
    const auto& last = found_.back();
    const bool between =
        last.attribution.cue.begin >= last.span.end && last.attribution.cue.end <= quotation.span.begin;
    if (!between || sentence(last.tokens.end - 1) != sentence(quotation.tokens.begin)) return false;
    quotation.attribution = last.attribution;
    return true;
  }

  bool cued(Quotation& quotation, const Cue* cue) {
    if (cue == nullptr) return false;
    quotation.attribution = speakers_.attribution_to(cue->source, cue->span);
    if (quotation.attribution.entity.empty()) return false;
    speakers_.note(quotation.attribution);
    return true;
  }

  // "« ... », dit Paul. Son entraîneur le contredit. « ... »": whoever spoke, without marks, since the last quotation.
  bool told_between(Quotation& quotation) {
    const auto s = sentence(quotation.tokens.begin);
    if (s == 0 || found_.empty() || sentence_it_ends_in(reading_, found_.back()) + 1 >= s) return false;
    if (!fills_sentences(reading_, quotation) || !has_noun_subject(reading_, s - 1)) return false;
    return reported_before(quotation, tokens_of(s - 1).begin, tokens_of(s - 1).end);
  }

  // A quotation that is a sentence of its own, near nobody else's, is said by whom the sentence before is about, else
  // the sentence behind.
  void follow_neighbour(Quotation& quotation) {
    const auto first = sentence(quotation.tokens.begin), last = sentence(quotation.tokens.end - 1);
    if (quotation.tokens.size() < shortest_alone(reading_, quotation) || !fills_sentences(reading_, quotation)) return;
    if (first > 0) {
      const bool near = !found_.empty() && found_.back().tokens.end > tokens_of(first - 1).begin;
      if (near || reported_before(quotation, tokens_of(first - 1).begin, tokens_of(first - 1).end) ||
          credit(quotation, subject_before(reading_, first)) || credit(quotation, only_named_in(reading_, first - 1)))
        return;
    }
    if (last + 1 < reading_.analysis.sentences.size()) credit(quotation, subject_in(reading_, last + 1));
  }

  bool credit(Quotation& quotation, std::optional<std::uint32_t> speaker) {
    if (!speaker) return false;
    quotation.attribution = speakers_.attribution_to(*speaker, reading_.token(*speaker).span);
    if (quotation.attribution.entity.empty()) return false;
    speakers_.note(quotation.attribution);
    return true;
  }

  bool set(Quotation& quotation, std::uint32_t f) {
    auto speaker = subjects_.speaker_of(frames_[f]);
    const auto here = sentence(quotation.tokens.begin);
    const bool follows = frames_[f].predicate >= quotation.tokens.end && here > 0;
    if (!speaker && follows) speaker = document_before(reading_, here);
    if (!speaker) return false;
    // "The minister's reply was one word: “...”", "“...” came the reply": words do not speak.
    if (!subjects_.tells_of_words(frames_[f]) && are_words(*speaker)) {
      const auto s = frames_[f].sentence;
      const bool behind = frames_[f].predicate >= quotation.tokens.end;
      if (const auto author = author_of(reading_, *speaker))
        speaker = author;
      else if (behind)
        speaker = s > 0 ? subject_before(reading_, s) : std::nullopt;
    }
    if (!speaker) return false;
    quotation.attribution = speakers_.attribution_to(*speaker, reading_.token(frames_[f].predicate).span);
    quotation.frame = f;
    if (!quotation.attribution.entity.empty()) speakers_.note(quotation.attribution);
    return !quotation.attribution.entity.empty();
  }

  bool are_words(std::uint32_t noun) const {
    const auto kind = reading_.thing(noun);
    return reading_.token(noun).upos == Upos::noun && !reading_.is_person(noun) && kind != "document" &&
           !reading_.lexicon.speech(reading_.lemma(noun), Upos::noun).empty();
  }

  // Does the frame's verb tell who says a quotation beside it?
  bool tells(const Frame& frame) const { return !frame.quoted && subjects_.tells_of_words(frame); }

  // "« L'enquête, souligne le procureur, n'exclut rien. »": the clause that reports stands within the marks.
  bool reported_inside(Quotation& quotation) {
    for (auto f = first_frame(quotation.tokens.begin);
         f < frames_.size() && frames_[f].predicate < quotation.tokens.end; ++f) {
      const auto& frame = frames_[f];
      if (!subjects_.is_inserted(frame.predicate)) continue;
      if ((subjects_.tells_of_words(frame) || subjects_.has_person_behind(frame)) && set(quotation, f)) return true;
    }
    return false;
  }

  // "..., he was told: “...”": right before the words a verb tells that they were said, and not by whom.
  bool told_by_nobody(std::uint32_t begin) const {
    auto t = begin;
    const auto first = tokens_of(sentence(begin)).begin;
    while (t > first && reading_.token(t - 1).upos == Upos::punct) --t;
    const auto f = first_frame(t == first ? t : t - 1);
    if (t == first || f == frames_.size() || frames_[f].predicate != t - 1 || !tells(frames_[f])) return false;
    return reading_.child(t - 1, Relation::aux_pass) && !subjects_.speaker_of(frames_[f]);
  }

  // The nearest reporting verb behind; another quotation between the two would be its own.
  bool reported_within(Quotation& quotation, std::uint32_t begin, std::uint32_t end, std::uint32_t farthest) {
    for (auto f = first_frame(begin); f < frames_.size() && frames_[f].predicate < end; ++f) {
      const auto verb = frames_[f].predicate;
      if (verb - begin > farthest || frames_[f].quoted) return false;
      if (subjects_.only_describes(verb) || is_conditioned(reading_, verb)) continue;
      const bool said =
          tells(frames_[f]) ? !belongs_to_speaker(quotation, frames_[f]) : subjects_.answers(begin, frames_[f]);
      if (!said || follows_new_clause(reading_, begin, verb)) continue;
      if (set(quotation, f)) return true;
      // "a man can be heard shouting": the next verb may tell who.
      if (!reading_.child(verb, Relation::aux_pass)) return false;
    }
    return false;
  }

  // "Un membre du groupe « Debout » a dit": the words in marks are a part of who speaks.
  bool belongs_to_speaker(const Quotation& quotation, const Frame& frame) const {
    const auto speaker = subjects_.speaker_of(frame);
    return speaker && *speaker < quotation.tokens.begin &&
           hangs_from(reading_.analysis, head_of(reading_.analysis, quotation.tokens), *speaker);
  }

  // by_name: a name follows the verb at once, which is surer than any verb further on.
  bool told_by_misread_verb(Quotation& quotation, std::uint32_t begin, std::uint32_t end, bool by_name) {
    const auto verb = misread_verb(reading_, begin, end, by_name);
    auto speaker = verb ? subjects_.inverted_speaker(*verb) : std::nullopt;
    if (verb && !speaker && is_before_phrase(reading_, *verb)) speaker = subjects_.speaker_behind(*verb);
    if (!speaker) return false;
    quotation.attribution = speakers_.attribution_to(*speaker, reading_.token(*verb).span);
    if (quotation.attribution.entity.empty()) return false;
    speakers_.note(quotation.attribution);
    return true;
  }

  // "Ilyès hausse les épaules : « ... »": the subject of the clause that a colon ends.
  bool introduced_by_colon(Quotation& quotation, std::uint32_t begin, std::uint32_t end) {
    for (auto f = first_frame(begin); f < frames_.size() && frames_[f].predicate < end; ++f) {
      const auto& frame = frames_[f];
      if (frame.quoted || frame.nominal) continue;
      const bool narrates = reading_.token(frame.predicate).features.verb_form == VerbForm::infinitive;
      if (!narrates && subjects_.only_describes(frame.predicate)) continue;
      if (narrates && narrated(quotation, frame.predicate)) return true;
      if (subjects_.may_introduce(frame) && set(quotation, f)) return true;
    }
    return credit(quotation, subject_of_misread(reading_, begin, end)) ||
           credit(quotation, named_before_colon(reading_, begin, end - 1));
  }

  // "Et le maire de conclure : « ... »", "Et d'insister : « ... »": the noun before the infinitive, else who spoke
  // last.
  bool narrated(Quotation& quotation, std::uint32_t infinitive) {
    const auto above = reading_.token(infinitive).head;
    const bool described = reading_.token(infinitive).relation == Relation::acl && above < infinitive;
    if (described && reading_.is_person(above)) return credit(quotation, above);
    if (found_.empty() || found_.back().attribution.entity.empty()) return false;
    quotation.attribution = found_.back().attribution;
    return true;
  }

  bool reported_before(Quotation& quotation, std::uint32_t begin, std::uint32_t end) {
    for (auto f = first_frame(end); f > 0 && frames_[f - 1].predicate >= begin; --f) {
      const auto& frame = frames_[f - 1];
      if (end - frame.predicate > reading_.thresholds().quotation_before_tokens) return false;
      if (is_aside(reading_, frame.predicate, end)) continue;
      // "Et d'appeler à « ... »": who spoke last.
      const bool first = frame.predicate <= begin + 2;
      const bool infinitive = reading_.token(frame.predicate).features.verb_form == VerbForm::infinitive;
      if (first && infinitive && tells(frame)) return narrated(quotation, frame.predicate);
      // "a dit sa « tristesse » et salué « un grand homme »": whoever the verb before has for its subject.
      if (tells(frame) && set(quotation, f - 1)) return true;
    }
    return false;
  }

  std::uint32_t first_frame(std::uint32_t token) const { return first_frame_from(frames_, token); }

  // A quotation that is a sentence of its own, near the last one, is said by the same.
  void go_on(Quotation& quotation) const {
    if (found_.empty() || found_.back().attribution.entity.empty()) return;
    const auto s = sentence(quotation.tokens.begin);
    const auto last = sentence_it_ends_in(reading_, found_.back());
    const bool near = s <= last + reading_.thresholds().quotation_near_sentences;
    const bool whole = !has_word(reading_, quotation.tokens.end, tokens_of(s).end) && s <= last + 1;
    const auto shortest =
        whole ? reading_.thresholds().quotation_whole_tokens : reading_.thresholds().quotation_alone_tokens;
    const bool alone =
        !has_word(reading_, tokens_of(s).begin, quotation.tokens.begin) && quotation.tokens.size() >= shortest;
    if (!near || !alone) return;
    quotation.attribution = found_.back().attribution;
    quotation.frame = found_.back().frame;
  }

  const Reading& reading_;
  const std::vector<Frame>& frames_;
  const std::vector<Cue>& cues_;
  Subjects subjects_;
  Speakers speakers_;
  std::vector<Quotation> found_;
  std::size_t next_ = 0;
};

}  // namespace

std::vector<Quotation> find_quotations(const Reading& reading, const std::vector<Frame>& frames,
                                       const std::vector<Cue>& cues) {
  return Finder(reading, frames, cues).run();
}

}  // namespace rashomon
