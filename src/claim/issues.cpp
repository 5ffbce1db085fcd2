// SPDX-License-Identifier: Apache-2.0
// Questions of yes or no that articles answer in many words: was the alarm working, was anybody hurt, is he known to
// the police?
#include "claim/issues.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "base/hash.h"
#include "claim/context_values.h"
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

  const Frame* verbal(std::uint32_t t) const {
    const auto* frame = matters_.frame_at(t);
    return frame == nullptr || frame->nominal ? nullptr : frame;
  }
  const FrameContext& around(const Frame& frame) const { return contexts_[matters_.frame_number(frame.predicate)]; }

  // "There is nothing to suggest that they knew each other."
  bool is_unsupported(const Frame& frame) const {
    const auto& token = reading_.token(frame.predicate);
    if (universal(token.relation) != Relation::ccomp || frame.modality != Modality::possible) return false;
    const auto above = reading_.token(token.head).head;
    const auto subject = reading_.child(above, Relation::nsubj);
    return is_denying_pronoun(reading_, above) || (subject && is_denying_pronoun(reading_, *subject));
  }

  // "Has no intention of resigning": what there is no plan of is not to come.
  bool is_given_up(const Frame& frame) const {
    const auto& token = reading_.token(frame.predicate);
    return frame.modality == Modality::planned && frame.polarity == Polarity::affirmed &&
           universal(token.relation) == Relation::acl && has_own_denial(reading_, token.head);
  }

  // Is it put forward as so: neither asked, planned nor said within a denial? `whole`: the words tell it by
  // themselves ("received no demand", which others may have).
  bool is_held(const Frame& frame, const IssueKind& kind = {}, bool whole = false) const {
    if (is_unsupported(frame) || is_given_up(frame)) return true;
    const auto& context = around(frame);
    // "Nothing suggests that they met" denies it itself.
    const bool denied = frame.polarity == Polarity::denied;
    const bool within_denial = context.within_denial && !denied;
    // "Would not admit", "has not agreed to help": what somebody does not want, they have not done.
    const bool unwilling = denied && reading_.token(frame.predicate).relation == Relation::xcomp &&
                           (frame.modality == Modality::wanted || frame.modality == Modality::planned);
    // "Will not be charged": what is not to come has not, and what is to come answers some questions.
    const bool planned = frame.modality == Modality::planned && (denied || kind.coming) && !has_limit(frame);
    return (frame.modality == Modality::asserted || frame.modality == Modality::reported || unwilling || planned) &&
           !context.conditional && !within_denial &&
           !(denied && (context.of_whole || (context.by_unknown && !whole))) && !context.no_longer &&
           !(context.another && !kind.past) && !has_ended(frame.predicate);
  }

  // "Will not reopen before Monday": it will then.
  bool has_limit(const Frame& frame) const {
    FrameContext told;
    add_values(reading_, frame.clause, told);
    return std::ranges::any_of(
        told.times, [](const Time& time) { return time.form == TimeForm::before || time.form == TimeForm::by; });
  }

  // "Stopped working", "a cessé de fonctionner": it was so until then, and then no longer.
  bool has_ended(std::uint32_t t) const {
    const auto& token = reading_.token(t);
    const auto* above = token.head == t ? nullptr : verbal(token.head);
    const bool complement = token.relation == Relation::xcomp || token.relation == Relation::advcl;
    return complement && above != nullptr && reading_.classes.is_a(above->action, "stop");
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
    const bool denied = frame.polarity == Polarity::denied, carries = frame.action != context.action;
    const auto parts = carries ? parts_of_event(frame, context.action) : frame.arguments;
    for (const auto& rule : rules) {
      auto bearer = bearer_in(parts, rule.slot, t);
      if (!bearer && (frame.nominal || carries)) bearer = sufferer(frame.nominal ? t : UINT32_MAX, frame);
      const bool of_event = reading_.classes.issue(rule.issue).bearer.empty();
      // "Denies killing her", who may have been killed all the same.
      if (context.own_part && rule.slot != "agent") continue;
      // "No group claimed an attack on a post in Gao": of another event than the article's, maybe.
      if (of_event && denied && of_some_event(parts)) continue;
      if (rule.slot == "official" && by_somebody_else(parts)) continue;
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

  // "A gunman holds five people": not what an authority does.
  bool by_somebody_else(const std::vector<Argument>& parts) const {
    return std::ranges::any_of(parts, [&](const Argument& part) {
      return part.slot == Slot::agent && reading_.is_person(part.head) && !matters_.knows(part.head);
    });
  }

  // "An attack on a post in Gao": an event that is brought in as one among others.
  bool of_some_event(const std::vector<Argument>& parts) const {
    return std::ranges::any_of(parts, [&](const Argument& part) {
      const auto* event = matters_.frame_at(part.head);
      const auto article = reading_.child(part.head, Relation::det);
      return part.slot == Slot::patient && event != nullptr && event->nominal && article &&
             reading_.token(*article).features.definite == Definite::indefinite;
    });
  }

  // "No arrest of a student has been made": whom the event befalls that a verb carries.
  std::vector<Argument> parts_of_event(const Frame& verb, std::string_view action) const {
    std::vector<Argument> parts;
    for (const auto& argument : verb.arguments) {
      const auto* event = matters_.frame_at(argument.head);
      if (event != nullptr && event->action == action)
        parts.insert(parts.end(), event->arguments.begin(), event->arguments.end());
    }
    return parts;
  }

  // "The driver suffered no injuries" tells of the driver alone, "police made no arrests" and "officials reported no
  // injuries" of everybody. `noun`: what the verb above governs; UINT32_MAX: the frame is that verb.
  std::optional<Argument> sufferer(std::uint32_t noun, const Frame& frame) const {
    if (noun != UINT32_MAX && universal(reading_.token(noun).relation) == Relation::nmod)
      noun = reading_.token(noun).head;
    const auto* verb = noun == UINT32_MAX ? &frame : verbal(reading_.token(noun).head);
    if (verb == nullptr || !reading_.speech(verb->predicate).empty()) return std::nullopt;
    if (noun != UINT32_MAX && universal(reading_.token(noun).relation) != Relation::obj) return std::nullopt;
    const auto subject = subject_in(verb->arguments);
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
    const bool denied = (has_own_denial(reading_, t) && !phrase.preposition) || is_denied_by(t);
    if (rule.slot == "owner") return answer(rule, t, last, denied, owner(t, last));
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
    }
    // "There will be no ransom": of what is denied of the event, that it will not be is as good.
    const bool will_not =
        denied && above->modality == Modality::planned && reading_.classes.issue(rule.issue).bearer.empty();
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
    const bool denied =
        is_unsupported(frame) || is_given_up(frame) ||
        (!without && (frame.polarity == Polarity::denied || (part != verb && has_own_denial(reading_, part))));
    // "No group claimed an attack on a post in Gao": of another event than the article's, maybe.
    if (denied && reading_.classes.issue(rule.issue).bearer.empty() && of_some_event(frame.arguments)) return;
    auto bearer = rule.slot == "owner" ? owner(verb, part) : bearer_in(parts, rule.slot, verb);
    if (is_given_up(frame)) {
      const auto has = reading_.token(reading_.token(verb).head).head;
      if (const auto whose = reading_.child(has, Relation::nsubj))
        bearer = Argument{Slot::agent, *whose, reading_.phrase(*whose)};
    }
    // "Known to police, the man ...": a participle takes the subject of its sentence.
    if (!bearer && rule.slot != "owner") bearer = described(verb, false);
    answer(rule, verb, part, denied, bearer);
  }

  // "The driver's test was negative", "his record is clean": whose that is of which it is told.
  std::optional<Argument> owner(std::uint32_t t, std::uint32_t part) const {
    for (const auto noun : {part, reading_.child(t, Relation::nsubj).value_or(t),
                            reading_.child(t, Relation::nsubj_pass).value_or(t), t}) {
      if (auto whose = owner_in(reading_, noun)) return whose;
    }
    return std::nullopt;
  }

  // "There was no ...", "denied any talks".
  bool is_denied_by(std::uint32_t t) const {
    const auto relation = universal(reading_.token(t).relation);
    const auto* above = verbal(reading_.token(t).head);
    const bool part = relation == Relation::obj || relation == Relation::nsubj || relation == Relation::xcomp ||
                      relation == Relation::obl;
    if (above == nullptr || !part) return false;
    if (above->polarity == Polarity::denied) return reading_.is_light(*above) || relation == Relation::xcomp;
    // "Ruled out any talks", "refused a handshake": what it governs does not come about.
    if (relation != Relation::obj) return false;
    return reading_.speech(above->predicate) == "deny" || reading_.negation(above->predicate) == Negation::fails;
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
      return subject_in(verb->arguments);
    if (relation == Relation::xcomp || relation == Relation::obl || relation == Relation::advcl ||
        relation == Relation::conj) {
      const bool tells = (by_preposition && !reading_.preposition(t).empty()) || is_without(reading_, t);
      if (relation == Relation::obl && !tells) return std::nullopt;
      const auto* above = verbal(token.head);
      if (above == nullptr) return std::nullopt;
      auto parts = above->arguments;
      std::erase_if(parts, [&](const Argument& part) { return part.head == t; });
      if (relation != Relation::xcomp) return subject_in(parts);
      return bearer_in(parts, "either", above->predicate);
    }
    return std::nullopt;
  }

  std::optional<Argument> subject_in(const std::vector<Argument>& parts) const {
    const auto found = std::ranges::find_if(
        parts, [&](const Argument& part) { return universal(reading_.token(part.head).relation) == Relation::nsubj; });
    return found == parts.end() ? std::nullopt : std::optional(*found);
  }

  std::optional<Argument> bearer_in(const std::vector<Argument>& parts, std::string_view slot,
                                    std::uint32_t predicate) const {
    for (const auto wanted : {Slot::patient, Slot::agent}) {
      if (slot == (wanted == Slot::patient ? "agent" : "patient")) continue;
      if (slot == "official" && wanted == Slot::agent) continue;
      for (const auto& part : parts)
        if (part.slot == wanted && part.head != predicate) return part;
    }
    return std::nullopt;
  }

  void answer(const IssueRule& rule, std::uint32_t word, std::uint32_t part, bool denied,
              const std::optional<Argument>& bearer) {
    const auto& kind = reading_.classes.issue(rule.issue);
    IssueAnswer answer;
    answer.issue = rule.issue;
    answer.yes = rule.yes != denied;
    answer.all = kind.all;
    if (reading_.is_another(word) && !kind.past) return;
    answer.word = word;
    answer.sentence = sentence_of(reading_.analysis, word);
    if (!kind.bearer.empty()) {
      if (bearer) {
        const auto borne = borne_by_part(kind, word, *bearer, denied);
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
      answer.bearer.narrowing = told_of(word, part);
    }
    answer.span = cover(reading_.token(word).span, reading_.token(part).span);
    if (reading_.token(word).upos == Upos::noun && verbal(word) == nullptr)
      answer.span = cover(answer.span, span_of(reading_.analysis, reading_.phrase(word)));
    place(answer);
    if (!kind.past && told_of_the_past(word, denied)) return;
    found_.push_back(std::move(answer));
  }

  // What tells the event of an answer from others called so: "signed the fisheries treaty", "the talks in Oslo failed".
  std::vector<std::uint64_t> told_of(std::uint32_t word, std::uint32_t part) const {
    const auto is_thing = [&](std::uint32_t t) {
      return reading_.token(t).upos == Upos::noun && !reading_.is_person(t);
    };
    const auto noun = is_thing(word) ? word : part;
    std::vector<std::uint64_t> words;
    if (is_thing(noun)) words = thing_told_by(reading_, noun);
    auto subject = reading_.child(word, Relation::nsubj);
    if (!subject) subject = reading_.child(word, Relation::nsubj_pass);
    if (subject && *subject != noun && is_thing(*subject)) {
      const auto more = thing_told_by(reading_, *subject);
      words.insert(words.end(), more.begin(), more.end());
      std::ranges::sort(words);
    }
    // "A storm warning": what the words of the answer tell already.
    if (part != noun) std::erase(words, hash(word_key(reading_, part)));
    return words;
  }

  // Of the one whose it is ("the driver's licence had expired"), of whoever speaks of themselves ("denied that it had
  // been warned").
  std::optional<Borne> borne_by_part(const IssueKind& kind, std::uint32_t word, const Argument& part,
                                     bool denied) const {
    if (const auto borne = borne_by(reading_, kind, word, part, denied)) return borne;
    const bool pronoun = reading_.token(part.head).upos == Upos::pron && reading_.referent(part.head) == part.head;
    const bool thing = reading_.token(part.head).upos == Upos::noun && !reading_.is_person(part.head);
    const auto whose = pronoun ? speaker_above(word) : thing ? owner_in(reading_, part.head) : std::nullopt;
    return whose ? borne_by(reading_, kind, word, *whose, denied) : std::nullopt;
  }

  // The subject of the verb of speech whose content a word is.
  std::optional<Argument> speaker_above(std::uint32_t word) const {
    const auto& token = reading_.token(word);
    if (universal(token.relation) != Relation::ccomp || reading_.speech(token.head).empty()) return std::nullopt;
    const auto speaker = reading_.child(token.head, Relation::nsubj);
    return speaker ? std::optional(Argument{Slot::agent, *speaker, reading_.phrase(*speaker)}) : std::nullopt;
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

  // "Was arrested in 2019": of another time than the event's, as its clause or one above tells; and what "works again
  // since Tuesday" did not before.
  bool told_of_the_past(std::uint32_t word, bool denied) const {
    const auto of_another_time = [&](const Time& time) {
      const bool since = time.form == TimeForm::since;
      return since ? denied || time.grain <= Grain::day : time.grain > Grain::week;
    };
    auto t = word;
    for (std::uint32_t step = 0; step < reading_.thresholds().subject_heads + 1; ++step) {
      if (const auto* frame = verbal(t); frame != nullptr) {
        FrameContext told;
        add_values(reading_, frame->clause, told);
        if (std::ranges::any_of(told.times, of_another_time)) return true;
      }
      if (reading_.token(t).head == t) break;
      t = reading_.token(t).head;
    }
    return false;
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
