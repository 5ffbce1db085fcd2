// SPDX-License-Identifier: Apache-2.0
// Questions of yes or no that articles answer in many words: was the alarm working, was anybody hurt, is he known to
// the police?
#include "claim/issues.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "claim/extent.h"
#include "claim/knowledge.h"
#include "claim/terms.h"

namespace rashomon {
namespace {

class IssueFinder {
 public:
  IssueFinder(const Reading& reading, const std::vector<Frame>& frames, const std::vector<FrameContext>& contexts)
      : reading_(reading), matters_(reading, frames), contexts_(contexts) {}

  std::vector<IssueAnswer> run() {
    for (std::uint32_t f = 0; f < matters_.frames().size(); ++f) by_action(f);
    for (std::uint32_t t = 0; t < reading_.analysis.tokens.size(); ++t) {
      const auto upos = reading_.token(t).upos;
      const bool predicate = upos == Upos::noun || upos == Upos::verb || upos == Upos::adj || upos == Upos::aux ||
                             reading_.child(t, Relation::cop) || reading_.child(t, Relation::nsubj);
      if (predicate) by_phrase(t);
    }
    return std::move(found_);
  }

 private:
  // "Taken to hospital for checks": words that keep others from answering.
  static bool is_silent(const IssuePhrase& phrase) { return phrase.rules.front().issue.empty(); }

  const Frame* verbal(std::uint32_t t) const { return verb_at(matters_, t); }
  const FrameContext& around(const Frame& frame) const { return contexts_[matters_.frame_number(frame.predicate)]; }

  // Is it put forward as so: neither asked, planned nor said within a denial? `whole`: the words tell it by
  // themselves ("received no demand", which others may have).
  bool is_held(const Frame& frame, const IssueKind& kind = {}, bool whole = false) const {
    if (is_unsupported(reading_, frame) || is_given_up(reading_, frame)) return true;
    const auto& context = around(frame);
    // "Nothing suggests that they met" denies it itself.
    const bool denied = frame.polarity == Polarity::denied;
    const bool within_denial = context.within_denial && !denied;
    // "Would not admit", "n'a pas pu intervenir": what somebody does not want or could not do, they have not.
    const bool unwilling = denied && reading_.token(frame.predicate).relation == Relation::xcomp &&
                           (frame.modality == Modality::wanted || frame.modality == Modality::planned ||
                            frame.modality == Modality::possible);
    // "Will not be charged": what is not to come has not, and what is to come answers some questions.
    const bool planned = frame.modality == Modality::planned && (denied || kind.coming) && !has_limit(reading_, frame);
    return (frame.modality == Modality::asserted || frame.modality == Modality::reported || unwilling || planned) &&
           !context.conditional && !within_denial &&
           !(denied && (context.of_whole || (context.by_unknown && !whole))) && !context.no_longer &&
           !(context.another && !kind.past) && !has_ended(matters_, frame.predicate);
  }

  void by_action(std::uint32_t f) {
    const auto& frame = matters_.frames()[f];
    const auto& context = contexts_[f];
    const auto& rules = reading_.classes.issues(context.action);
    // "The arrest of two men" names it; that it came about is told by a verb.
    if (rules.empty()) return;
    const auto& kind = reading_.classes.issue(rules.front().issue);
    if (!(frame.nominal ? is_denied_event(frame) : is_held(frame, kind))) return;
    const auto t = frame.predicate;
    if (const auto phrases = issue_phrases(reading_, t); !phrases.empty() && is_silent(phrases.front())) return;
    // "Denies murder" answers whether he owns up to it, not whether anybody died.
    const auto above = issue_phrases(reading_, reading_.token(t).head);
    if (std::ranges::find(above, t, &IssuePhrase::part) != above.end()) return;
    // "There is nothing to suggest that it exploded."
    const bool denied =
        frame.polarity == Polarity::denied || is_unsupported(reading_, frame) || is_given_up(reading_, frame);
    const bool carries = frame.action != context.action;
    const auto parts = carries ? parts_of_event(matters_, frame, context.action) : frame.arguments;
    for (const auto& rule : rules) {
      auto bearer = bearer_in(parts, rule.slot, t);
      if (!bearer && (frame.nominal || carries)) bearer = sufferer(frame.nominal ? t : UINT32_MAX, frame);
      const bool of_event = reading_.classes.issue(rule.issue).bearer.empty();
      // "Denies killing her", who may have been killed all the same.
      if (context.own_part && rule.slot != "agent") continue;
      // "No group claimed an attack on a post in Gao": of another event than the article's, maybe.
      if (of_event && denied && of_some_event(matters_, parts)) continue;
      if (rule.slot == "official" && by_somebody_else(matters_, parts)) continue;
      if (bearer || frame.nominal || carries || !denied || of_event) answer(rule, t, t, denied, bearer);
    }
  }

  // "No arrests were made", "reported no injuries", but not "escaped without injury", which is told of somebody.
  bool is_denied_event(const Frame& noun) const {
    const auto relation = universal(reading_.token(noun.predicate).relation);
    // "Was the subject of no arrest."
    const bool of_noun = relation == Relation::nmod && has_own_denial(reading_, noun.predicate);
    const bool told = relation == Relation::obj || relation == Relation::nsubj || relation == Relation::root || of_noun;
    return noun.polarity == Polarity::denied && told && !is_without(reading_, noun.predicate);
  }

  // "The driver suffered no injuries" tells of the driver alone, "police made no arrests" and "officials reported no
  // injuries" of everybody. `noun`: what the verb above governs; UINT32_MAX: the frame is that verb.
  std::optional<Argument> sufferer(std::uint32_t noun, const Frame& frame) const {
    if (noun != UINT32_MAX && universal(reading_.token(noun).relation) == Relation::nmod)
      noun = reading_.token(noun).head;
    const auto* verb = noun == UINT32_MAX ? &frame : verbal(reading_.token(noun).head);
    if (verb == nullptr || !reading_.speech(verb->predicate).empty()) return std::nullopt;
    if (noun != UINT32_MAX && universal(reading_.token(noun).relation) != Relation::obj) return std::nullopt;
    const auto subject = subject_in(reading_, verb->arguments);
    if (!subject || subject->head == noun || matters_.knows(subject->head)) return std::nullopt;
    const auto upos = reading_.token(subject->head).upos;
    return reading_.is_person(subject->head) || upos == Upos::pron ? subject : std::nullopt;
  }

  void by_phrase(std::uint32_t t) {
    for (const auto& phrase : issue_phrases(reading_, t)) {
      if (is_silent(phrase)) return;
      for (const auto& rule : phrase.rules) by_phrase(t, rule, phrase);
    }
  }
  void by_phrase(std::uint32_t t, const IssueRule& rule, const IssuePhrase& phrase) {
    const auto last = phrase.part == UINT32_MAX ? t : phrase.part;
    if (const auto* own = verbal(t)) return by_verb(rule, *own, last, phrase.without);
    const auto relation = universal(reading_.token(t).relation);
    const auto* above = verbal(reading_.token(t).head);
    // "Avoided any handshake": the words with their verb tell it.
    for (const auto& with_verb : issue_phrases(reading_, reading_.token(t).head)) {
      const bool same = std::ranges::find(with_verb.rules, rule.issue, &IssueRule::issue) != with_verb.rules.end();
      if (with_verb.part == t && (same || is_silent(with_verb))) return;
    }
    bool denied = (has_own_denial(reading_, t) && !phrase.preposition) || is_denied_by(matters_, t);
    // "Was never put in handcuffs" denies the state, "was not beaten in custody" leaves it open.
    if (!denied && phrase.preposition && relation == Relation::obl && above != nullptr &&
        above->polarity == Polarity::denied) {
      if (reading_.completed_action(above->predicate, t).empty()) return;
      denied = true;
    }
    if (rule.slot == "owner") return answer(rule, t, last, denied, owner_told(reading_, t, last));
    if (const auto bearer = described(t, phrase.preposition)) {
      if (relation == Relation::xcomp || relation == Relation::obl) {
        if (above == nullptr || !is_held(*above)) return;
      }
      return answer(rule, t, last, denied, bearer);
    }
    const bool told = relation == Relation::obj || relation == Relation::nsubj;
    if (!told || above == nullptr || around(*above).within_denial) return;
    // "A leak could be to blame": what the verb below leaves open is not told.
    if (const auto below = reading_.child(above->predicate, Relation::xcomp)) {
      const auto* content = matters_.frame_at(*below);
      if (content != nullptr && content->modality != Modality::asserted && content->modality != Modality::reported)
        return;
      // "Formal identification has yet to take place".
      denied |= relation == Relation::nsubj && content != nullptr && content->polarity == Polarity::denied;
    }
    // "There will be no ransom": of what is denied of the event, that it will not be is as good.
    const auto& kind = reading_.classes.issue(rule.issue);
    const bool will_not = above->modality == Modality::planned && (kind.coming || (denied && kind.bearer.empty()));
    if (above->modality != Modality::asserted && above->modality != Modality::reported && !will_not) return;
    // "Issued a storm warning" brings about what it announces, if the words tell of nothing else.
    const auto speech = reading_.speech(above->predicate);
    const bool brings = (speech == "announce" || speech == "warn") && phrase.part != UINT32_MAX;
    const bool only_told = !speech.empty() && !brings;
    if (!denied && (above->polarity == Polarity::denied || only_told)) return;
    answer(rule, t, last, denied, sufferer(t, *above));
  }

  // `part`: what completes the verb; itself where nothing does. `without`: the words tell of the denial.
  void by_verb(const IssueRule& rule, const Frame& frame, std::uint32_t part, bool without) {
    if (!is_held(frame, reading_.classes.issue(rule.issue), part != frame.predicate)) return;
    if (around(frame).own_part && rule.slot == "patient") return;
    const auto verb = frame.predicate;
    auto parts = frame.arguments;
    std::erase_if(parts, [&](const Argument& argument) { return argument.head == part; });
    // "Said no": the word that denies is one of the phrase.
    without = without || (part != verb && reading_.negation(part) == Negation::not_so);
    const bool denied =
        is_unsupported(reading_, frame) || is_given_up(reading_, frame) ||
        (!without && (frame.polarity == Polarity::denied || (part != verb && has_own_denial(reading_, part))));
    // "No group claimed an attack on a post in Gao": of another event than the article's, maybe.
    if (denied && reading_.classes.issue(rule.issue).bearer.empty() && of_some_event(matters_, frame.arguments)) return;
    auto bearer = rule.slot == "owner" ? owner_told(reading_, verb, part) : bearer_in(parts, rule.slot, verb);
    if (is_given_up(reading_, frame)) {
      const auto has = reading_.token(reading_.token(verb).head).head;
      if (const auto whose = reading_.child(has, Relation::nsubj))
        bearer = Argument{Slot::agent, *whose, reading_.phrase(*whose)};
    }
    // "Est sorti libre", which may be taken for a passive.
    if (!bearer && rule.slot == "agent" && part != verb) bearer = subject_in(reading_, parts);
    // "Known to police, the man ...": a participle takes the subject of its sentence.
    if (!bearer && rule.slot != "owner") bearer = described(verb, false);
    answer(rule, verb, part, denied, bearer);
  }

  // Whom or what a word describes that is no verb of its clause: the noun it narrows, the subject of what stands above.
  // `by_preposition`: it answers with its preposition ("out of order").
  std::optional<Argument> described(std::uint32_t t, bool by_preposition) const {
    const auto& token = reading_.token(t);
    const auto relation = universal(token.relation);
    // "Was armed", "was a member of the gang".
    const bool said_of = token.upos != Upos::noun || reading_.child(t, Relation::cop);
    if (const auto subject = reading_.child(t, Relation::nsubj); subject && said_of)
      return Argument{Slot::patient, *subject, reading_.phrase(*subject)};
    if (token.head == t) return std::nullopt;
    const auto upos = reading_.token(token.head).upos;
    const bool noun = upos == Upos::noun || upos == Upos::propn || upos == Upos::pron;
    if (noun && (token.upos != Upos::noun || by_preposition) &&
        (relation == Relation::amod || relation == Relation::acl || relation == Relation::nmod ||
         relation == Relation::appos))
      return Argument{Slot::patient, token.head, reading_.phrase(token.head)};
    // "Has a criminal record".
    if (const auto* verb = verbal(token.head);
        relation == Relation::obj && verb != nullptr && reading_.is_light(*verb) && is_held(*verb))
      return subject_in(reading_, verb->arguments);
    if (relation == Relation::xcomp || relation == Relation::obl || relation == Relation::advcl ||
        relation == Relation::conj) {
      const bool tells = (by_preposition && !reading_.preposition(t).empty()) || is_without(reading_, t);
      if (relation == Relation::obl && !tells) return std::nullopt;
      const auto* above = verbal(token.head);
      if (above == nullptr) return std::nullopt;
      auto parts = above->arguments;
      std::erase_if(parts, [&](const Argument& part) { return part.head == t; });
      if (relation != Relation::xcomp) return subject_in(reading_, parts);
      return bearer_in(parts, "either", above->predicate);
    }
    return std::nullopt;
  }

  void answer(const IssueRule& rule, std::uint32_t word, std::uint32_t part, bool denied,
              const std::optional<Argument>& bearer) {
    const auto& kind = reading_.classes.issue(rule.issue);
    IssueAnswer answer;
    answer.issue = rule.issue;
    answer.yes = rule.yes != denied;
    // "No fall in sales" leaves open whether they rose.
    if (kind.between && denied && answer.yes) return;
    answer.all = kind.all;
    if (reading_.is_another(word) && !kind.past) return;
    answer.word = word;
    answer.sentence = sentence_of(reading_.analysis, word);
    if (!kind.bearer.empty()) {
      if (bearer) {
        const auto borne = borne_by_part(reading_, kind, word, *bearer, denied);
        if (!borne) return;
        answer.bearer = borne->whose;
        answer.reach = borne->reach;
      } else if (kind.all && tells_of_all(word)) {
        answer.reach = denied ? Reach::none : Reach::some;
      } else {
        return;
      }
    } else {
      answer.reach = answer.yes ? Reach::some : Reach::none;
    }
    if (answer.bearer.key.empty()) answer.bearer.kinds = told_of_by(reading_, word, part);
    answer.span = cover(reading_.token(word).span, reading_.token(part).span);
    if (reading_.token(word).upos == Upos::noun && verbal(word) == nullptr)
      answer.span = cover(answer.span, span_of(reading_.analysis, reading_.phrase(word)));
    place(answer);
    if (!kind.past && told_of_the_past(matters_, word, denied)) return;
    found_.push_back(std::move(answer));
  }

  // "No injuries", "shots were fired", "there were no arrests": whose they were is not told. "Hanging from a wall"
  // tells of nobody.
  bool tells_of_all(std::uint32_t t) const {
    const auto* frame = verbal(t);
    return frame == nullptr || frame->action != around(*frame).action || reading_.child(t, Relation::aux_pass);
  }

  // The frame that tells it.
  void place(IssueAnswer& answer) const {
    auto t = answer.word;
    if (verbal(t) == nullptr) {
      const auto relation = universal(reading_.token(t).relation);
      const bool above = relation == Relation::obj || relation == Relation::nsubj || relation == Relation::xcomp ||
                         relation == Relation::obl;
      if (above && verbal(reading_.token(t).head) != nullptr) t = reading_.token(t).head;
    }
    const auto* frame = matters_.frame_at(t);
    if (frame == nullptr) return;
    answer.frame = matters_.frame_number(t);
    answer.modality = frame->modality;
  }

  const Reading& reading_;
  Matters matters_;
  const std::vector<FrameContext>& contexts_;
  std::vector<IssueAnswer> found_;
};

}  // namespace

std::vector<IssueAnswer> read_answers(const Reading& reading, const std::vector<Frame>& frames,
                                      const std::vector<FrameContext>& contexts) {
  return IssueFinder(reading, frames, contexts).run();
}

}  // namespace rashomon
