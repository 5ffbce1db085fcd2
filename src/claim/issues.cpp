// SPDX-License-Identifier: Apache-2.0
// Questions of yes or no that articles answer in many words: was the alarm working, was anybody hurt, is he known to
// the police?
#include "claim/issues.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "claim/circumstances.h"
#include "claim/context_participants.h"
#include "claim/context_values.h"
#include "claim/extent.h"
#include "claim/knowledge.h"
#include "text/fold.h"

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
                             reading_.child(t, Relation::cop).has_value();
      if (predicate) by_phrase(t);
    }
    return std::move(found_);
  }

 private:
  const Frame* verbal(std::uint32_t t) const {
    const auto* frame = matters_.frame_at(t);
    return frame == nullptr || frame->nominal ? nullptr : frame;
  }
  const FrameContext& around(const Frame& frame) const { return contexts_[matters_.frame_number(frame.predicate)]; }

  // Is it put forward as so: neither asked, planned nor said within a denial?
  bool is_held(const Frame& frame) const {
    const auto& context = around(frame);
    return (frame.modality == Modality::asserted || frame.modality == Modality::reported) && !context.conditional &&
           !context.within_denial && !context.no_longer && !context.another;
  }

  void by_action(std::uint32_t f) {
    const auto& frame = matters_.frames()[f];
    const auto& context = contexts_[f];
    // "The arrest of two men" names it; that it came about is told by a verb.
    if (frame.nominal && frame.polarity != Polarity::denied) return;
    for (const auto& rule : reading_.classes.issues(context.action)) {
      if (!is_held(frame) && !frame.nominal) continue;
      auto parts = frame.arguments;
      if (frame.action != context.action) {
        // "No arrest of a student has been made": whom the event befalls.
        parts.clear();
        for (const auto& argument : frame.arguments) {
          if (const auto* event = matters_.frame_at(argument.head); event != nullptr && event->action == context.action)
            parts.insert(parts.end(), event->arguments.begin(), event->arguments.end());
        }
      }
      answer(rule, frame.predicate, frame.predicate, frame.polarity == Polarity::denied, bearer_in(parts, rule.slot, frame.predicate));
    }
  }

  void by_phrase(std::uint32_t t) {
    const auto phrase = issue_phrase(reading_, t);
    if (!phrase) return;
    for (const auto& rule : phrase->rules) by_phrase(t, rule, phrase->part);
  }
  void by_phrase(std::uint32_t t, const IssueRule& rule, std::uint32_t part_of_it) {
    const auto last = part_of_it == UINT32_MAX ? t : part_of_it;
    const auto* own = verbal(t);
    if (own != nullptr) {
      if (!is_held(*own)) return;
      auto parts = own->arguments;
      std::erase_if(parts, [&](const Argument& part) { return part.head == part_of_it; });
      bool denied = own->polarity == Polarity::denied;
      if (part_of_it != UINT32_MAX && has_own_denial(part_of_it) && !denied) denied = true;
      // "Known to police, the man ...": a participle takes the subject of its sentence.
      auto bearer = bearer_in(parts, rule.slot, t);
      if (!bearer) bearer = described(t);
      return answer(rule, t, last, denied, bearer);
    }
    const auto relation = universal(reading_.token(t).relation);
    const auto* above = verbal(reading_.token(t).head);
    const bool denied = has_own_denial(t) || is_denied_by(t);
    if (const auto bearer = described(t)) {
      if (relation == Relation::xcomp || relation == Relation::obl) {
        if (above == nullptr || !is_held(*above)) return;
      }
      return answer(rule, t, last, denied, bearer);
    }
    const bool told = relation == Relation::obj || relation == Relation::nsubj;
    if (!told || above == nullptr || around(*above).within_denial) return;
    if (above->modality != Modality::asserted && above->modality != Modality::reported) return;
    if (!denied && (above->polarity == Polarity::denied || !reading_.speech(above->predicate).empty())) return;
    answer(rule, t, last, denied, std::nullopt);
  }

  // "No injuries", "sans blessés", "non armé".
  bool has_own_denial(std::uint32_t t) const {
    return std::ranges::any_of(reading_.tree.children(t), [&](std::uint32_t c) {
      const auto relation = universal(reading_.token(c).relation);
      if (relation == Relation::det || relation == Relation::advmod) return reading_.negation(c) == Negation::not_so;
      return relation == Relation::case_ &&
             reading_.lexicon.negation(lower(reading_.analysis.form(c))) == Negation::without;
    });
  }
  // "There was no ...", "denied any talks".
  bool is_denied_by(std::uint32_t t) const {
    const auto relation = universal(reading_.token(t).relation);
    const auto* above = verbal(reading_.token(t).head);
    const bool part = relation == Relation::obj || relation == Relation::nsubj || relation == Relation::xcomp ||
                      relation == Relation::obl;
    if (above == nullptr || !part) return false;
    if (above->polarity == Polarity::denied) return reading_.is_light(*above) || relation == Relation::xcomp;
    return relation == Relation::obj && reading_.speech(above->predicate) == "deny";
  }

  // Whom or what a word describes that is no verb of its clause: the noun it narrows, the subject of what stands above.
  std::optional<Argument> described(std::uint32_t t) const {
    const auto& token = reading_.token(t);
    const auto relation = universal(token.relation);
    if (token.head == t) return std::nullopt;
    const auto upos = reading_.token(token.head).upos;
    const bool noun = upos == Upos::noun || upos == Upos::propn || upos == Upos::pron;
    const bool phrase = token.upos != Upos::noun || !reading_.preposition(t).empty();
    if (noun && phrase && (relation == Relation::amod || relation == Relation::acl || relation == Relation::nmod ||
                           relation == Relation::appos))
      return Argument{Slot::patient, token.head, reading_.phrase(token.head)};
    if (relation == Relation::xcomp || relation == Relation::obl || relation == Relation::advcl ||
        relation == Relation::conj) {
      if (relation == Relation::obl && reading_.preposition(t).empty()) return std::nullopt;
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
    const auto found = std::ranges::find_if(parts, [&](const Argument& part) {
      return universal(reading_.token(part.head).relation) == Relation::nsubj;
    });
    return found == parts.end() ? std::nullopt : std::optional(*found);
  }

  std::optional<Argument> bearer_in(const std::vector<Argument>& parts, std::string_view slot,
                                    std::uint32_t predicate) const {
    for (const auto wanted : {Slot::patient, Slot::agent}) {
      if (slot == (wanted == Slot::patient ? "agent" : "patient")) continue;
      for (const auto& part : parts)
        if (part.slot == wanted && part.head != predicate) return part;
    }
    return std::nullopt;
  }

  struct Borne {
    Participant whose;
    Reach reach = Reach::one;
  };
  // Of whom it is so, and of how many; nullopt where nobody can tell.
  std::optional<Borne> borne_by(const IssueKind& kind, std::uint32_t predicate, const Argument& argument,
                                bool denied) const {
    Borne borne{told_apart(reading_, predicate, argument), Reach::some};
    const auto head = reading_.referent(argument.head);
    const bool none = reading_.negation(argument.head) == Negation::not_so || has_own_denial(argument.head);
    if (denied && none) {
      borne.reach = Reach::none;
      // "Nobody", "none of them".
      const auto upos = reading_.token(argument.head).upos;
      if (upos == Upos::pron || reading_.negation(argument.head) == Negation::not_so)
        if (!reading_.child(argument.head, Relation::nmod)) borne.whose = Participant();
    }
    if (borne.whose.key.empty()) {
      if (borne.reach == Reach::none && kind.all) return borne;
      return std::nullopt;
    }
    if (!is_bearer(kind, head, borne.whose)) return std::nullopt;
    if (borne.reach == Reach::none) return borne;
    const bool plural = reading_.token(head).features.number == Number::plural;
    if (borne.whose.named || reading_.is_definite(head) || is_pointed_at(head))
      borne.reach = plural && !borne.whose.named ? Reach::all : Reach::one;
    return borne;
  }
  bool is_pointed_at(std::uint32_t noun) const {
    return std::ranges::any_of(reading_.tree.children(noun), [&](std::uint32_t c) {
      return reading_.token(c).features.pron_type == PronType::demonstrative || is_whole(reading_, c);
    });
  }
  bool is_bearer(const IssueKind& kind, std::uint32_t head, const Participant& whose) const {
    if (reading_.classes.is_a(whose.thing, kind.bearer)) return true;
    if (kind.bearer == "person" || kind.bearer == "group") return reading_.is_person(head) || reading_.is_human(head);
    return false;
  }

  // `part`: what completes the word; itself where nothing does.
  void answer(const IssueRule& rule, std::uint32_t word, std::uint32_t part, bool denied,
              const std::optional<Argument>& bearer) {
    const auto& kind = reading_.classes.issue(rule.issue);
    IssueAnswer answer;
    answer.issue = rule.issue;
    answer.yes = rule.yes != denied;
    answer.all = kind.all;
    answer.word = word;
    answer.sentence = sentence_of(reading_.analysis, word);
    if (!kind.bearer.empty()) {
      if (bearer) {
        const auto borne = borne_by(kind, word, *bearer, denied);
        if (!borne) return;
        answer.bearer = borne->whose;
        answer.reach = borne->reach;
      } else if (kind.all) {
        answer.reach = denied ? Reach::none : Reach::some;
      } else {
        return;
      }
    } else {
      answer.reach = answer.yes ? Reach::some : Reach::none;
    }
    answer.span = cover(reading_.token(word).span, reading_.token(part).span);
    place(answer);
    if (!kind.past && told_of_the_past(answer)) return;
    found_.push_back(std::move(answer));
  }

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

  // "Was arrested in 2019": of another time than the event's.
  bool told_of_the_past(const IssueAnswer& answer) const {
    FrameContext told;
    const auto words = answer.frame == UINT32_MAX ? reading_.tokens_in(answer.span)
                                                  : matters_.frames()[answer.frame].clause;
    add_values(reading_, words, told);
    return std::ranges::any_of(told.times, [](const Time& time) {
      return time.grain > Grain::week && time.form != TimeForm::since;
    });
  }

  const Reading& reading_;
  Matters matters_;
  const std::vector<FrameContext>& contexts_;
  std::vector<IssueAnswer> found_;
};

bool of_one(const IssueAnswer& a, const IssueAnswer& b) {
  return a.issue == b.issue && a.bearer.key == b.bearer.key;
}

}  // namespace

std::vector<IssueAnswer> find_issues(const Reading& reading, const std::vector<Frame>& frames,
                                     const std::vector<FrameContext>& contexts) {
  auto found = IssueFinder(reading, frames, contexts).run();
  std::ranges::stable_sort(found, {}, &IssueAnswer::word);
  std::vector<IssueAnswer> once;
  for (auto& answer : found) {
    const bool both_ways = std::ranges::any_of(found, [&](const IssueAnswer& other) {
      return other.yes != answer.yes && answer.issue == other.issue &&
             (of_one(answer, other) || answer.bearer.key.empty() || other.bearer.key.empty());
    });
    if (both_ways) continue;
    const auto before = std::ranges::find_if(once, [&](const IssueAnswer& other) { return of_one(answer, other); });
    if (before == once.end())
      once.push_back(answer);
    else if (before->span != answer.span)
      before->again.push_back(answer.span);
  }
  return once;
}

void add_contexts(const Reading& reading, const std::vector<Frame>& frames, const std::vector<IssueAnswer>& answers,
                  std::vector<FrameContext>& contexts) {
  for (const auto& answer : answers) {
    FrameContext context;
    const auto& around = contexts[frames.size() + answer.sentence];
    context.matter = answer.issue;
    context.action = "?" + answer.issue;
    context.lemma = answer.issue;
    context.issue = true;
    context.reach = answer.reach;
    context.of_all = answer.all;
    context.finite = context.alone = context.main = true;
    context.denied = !answer.yes;
    context.outcomes.push_back({answer.issue, answer.yes ? "yes" : "no", answer.bearer.key, answer.bearer.thing,
                                answer.bearer.narrowing, answer.bearer.named, 0, ""});
    if (!answer.bearer.key.empty()) {
      context.participants.push_back(answer.bearer);
      context.participants.back().slot = Slot::patient;
    }
    context.names = context.own_names = around.names;
    context.words = around.words;
    context.sentence_words = around.sentence_words;
    context.sentence_number = around.sentence_number;
    context.sentence = around.sentence;
    if (answer.frame != UINT32_MAX) context.certainty = contexts[answer.frame].certainty;
    contexts.push_back(std::move(context));
  }
  (void)reading;
}

}  // namespace rashomon
