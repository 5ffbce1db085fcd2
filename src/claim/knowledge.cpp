// SPDX-License-Identifier: Apache-2.0
// Which words tell of what is known of an event, which event that is, and what an article says of it in all.
#include "claim/knowledge.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include "claim/claims.h"
#include "claim/context_values.h"
#include "text/fold.h"

namespace rashomon {

Matters::Matters(const Reading& reading, const std::vector<Frame>& frames) : reading_(reading), frames_(frames) {
  frame_of_.assign(reading.analysis.tokens.size(), UINT32_MAX);
  for (std::uint32_t f = 0; f < frames.size(); ++f) {
    frame_of_[frames[f].predicate] = f;
    if (in_lead(frames[f].predicate)) head_.insert(frames[f].action);
    if (!reading.classes.matters(frames[f].action, "harm")) continue;
    auto whom = in_slot(frames[f], Slot::patient);
    if (!whom) whom = in_slot(frames[f], Slot::agent);
    const bool suspected = whom && reading.classes.is_a(reading.thing(*whom), "suspect");
    if (whom && reading.is_person(*whom) && !suspected) harmed_.insert(std::string(reading.lemma(*whom)));
  }
}

const Frame* Matters::frame_at(std::uint32_t t) const {
  return frame_of_[t] == UINT32_MAX ? nullptr : &frames_[frame_of_[t]];
}

std::string_view Matters::tells(std::uint32_t t) const {
  const std::string lemma(reading_.lemma(t));
  if (const auto preposition = reading_.preposition(t); !preposition.empty()) {
    if (const auto together = tells(preposition + ' ' + lemma); !together.empty()) return together;
  }
  for (const auto c : reading_.tree.children(t)) {
    if (c < t || universal(reading_.token(c).relation) == Relation::punct) continue;
    for (const auto& other : {std::string(reading_.lemma(c)), reading_.preposition(c)}) {
      const auto together = other.empty() ? std::string_view() : tells(lemma + ' ' + other);
      if (!together.empty()) return together;
    }
  }
  const auto own = tells(lemma);
  return own.empty() ? tells(lower(reading_.analysis.form(t))) : own;
}

bool Matters::in_lead(std::uint32_t t) const {
  return sentence_of(reading_.analysis, t) < reading_.thresholds().main_sentences;
}

bool Matters::at_the_head(std::string_view event) const {
  return std::ranges::any_of(head_, [&](const std::string& told) { return reading_.classes.related(told, event); });
}

std::optional<Matters::Named> Matters::event_named(std::uint32_t noun) const {
  if (reading_.token(noun).upos != Upos::noun) return std::nullopt;
  Named named;
  const bool any = tells(std::string(reading_.lemma(noun))) == "event";
  if (!any) named.event = reading_.lexicon.action(reading_.lemma(noun), Upos::noun);
  const auto is = [&](std::string_view part) { return reading_.classes.matters(named.event, part); };
  if (!any && !is("deed") && !is("mishap") && !is("harm")) return std::nullopt;
  bool definite = false;
  const bool another = reading_.is_another(noun);
  for (const auto c : reading_.tree.children(noun)) {
    const auto& features = reading_.token(c).features;
    definite |=
        features.definite == Definite::definite || features.possessive || features.pron_type == PronType::demonstrative;
  }
  const bool one = reading_.token(noun).features.number != Number::plural || is("deed");
  named.ours = !another && one && (definite || in_lead(noun)) && (any || at_the_head(named.event));
  return named;
}

std::optional<Matters::Named> Matters::event_below(std::uint32_t t) const { return event_below(t, true); }

std::optional<Matters::Named> Matters::event_below(std::uint32_t t, bool narrowing) const {
  for (const auto c : reading_.tree.children(t)) {
    const auto relation = universal(reading_.token(c).relation);
    const bool part = relation == Relation::nsubj || relation == Relation::obj || relation == Relation::obl ||
                      relation == Relation::nmod || relation == Relation::compound;
    if (!part) continue;
    if (const auto named = event_named(c)) return named;
    // "The cause of Friday's blast", "responsibility for the attack".
    if (narrowing) {
      if (const auto named = event_below(c, false)) return named;
    }
  }
  return std::nullopt;
}

bool Matters::has_part(std::uint32_t noun, std::string_view part) const {
  return reading_.classes.matters(reading_.thing(noun), part);
}

std::string Matters::whose(std::uint32_t noun) const {
  if (has_part(noun, "culprit") || (tells(noun) == "culprit" && event_below(noun))) return "culprit";
  if (has_part(noun, "victim") || harmed_.contains(reading_.lemma(noun))) return "identity/victim";
  const auto thing = reading_.thing(noun);
  return reading_.classes.is_a(thing, "person") ? "identity/" + std::string(thing) : std::string();
}

bool Matters::knows(std::uint32_t t) const {
  // A capital at the head of a sentence may hide the lemma.
  if (has_part(t, "knows") ||
      reading_.classes.matters(reading_.lexicon.thing(lower(reading_.analysis.form(t))), "knows"))
    return true;
  const auto* name = reading_.name(t);
  return name != nullptr && name->kind == NameKind::organisation;
}

std::optional<std::uint32_t> Matters::in_slot(const Frame& frame, Slot slot) const {
  const auto found = std::ranges::find(frame.arguments, slot, &Argument::slot);
  return found == frame.arguments.end() ? std::nullopt : std::optional(found->head);
}

bool Matters::is_denied(std::uint32_t t) const {
  const auto* frame = frame_at(t);
  if (frame != nullptr && !frame->nominal) return frame->polarity == Polarity::denied;
  return std::ranges::any_of(reading_.tree.children(t), [&](std::uint32_t c) {
    return reading_.negation(c) == Negation::not_so && (universal(reading_.token(c).relation) == Relation::det ||
                                                        universal(reading_.token(c).relation) == Relation::advmod);
  });
}

std::string_view Matters::asks(std::uint32_t q) const {
  auto kind = tells(std::string(reading_.lemma(q)));
  if (q + 1 < reading_.analysis.tokens.size()) {
    const auto next = std::string(reading_.lemma(q)) + ' ' + std::string(reading_.lemma(q + 1));
    if (const auto both = tells(next); !both.empty()) kind = both;
  }
  const bool question = kind == "who" || kind == "what" || kind == "why" || kind == "how_many" || kind == "whether";
  return question ? kind : std::string_view();
}

Span Matters::answer(const Frame& frame) const {
  const auto& thresholds = reading_.thresholds();
  auto span = reading_.token(frame.predicate).span;
  const auto take = [&](Span other) {
    const auto whole = cover(span, other);
    const bool short_enough = reading_.tokens_in(whole).size() <= thresholds.description_tokens;
    if (short_enough) span = whole;
    return short_enough;
  };
  for (const auto c : reading_.tree.children(frame.predicate)) {
    const auto relation = universal(reading_.token(c).relation);
    const bool group = relation == Relation::aux || relation == Relation::cop || relation == Relation::case_;
    const bool part = relation == Relation::nsubj || relation == Relation::obj || relation == Relation::obl;
    if (group && c < frame.predicate) take(reading_.token(c).span);
    if (part && !take(span_of(reading_.analysis, reading_.phrase(c)))) take(reading_.token(c).span);
  }
  return span;
}

namespace {

// Who is told to be behind it need not have claimed it, but then nobody waits for that.
bool of_one_question(std::string_view a, std::string_view b) { return a == b || (a == "claim" && b == "culprit"); }

bool of_one_event(const Knowledge& a, const Knowledge& b, const Classes& classes) {
  return a.event.empty() || b.event.empty() || classes.related(a.event, b.event);
}

// The words that tell it: for what is not known those of the phrase alone, behind which a clause of its own may follow.
TokenRange words_of(const Reading& reading, const std::vector<Frame>& frames, const Knowledge& k) {
  if (!k.known && !k.span.empty()) return reading.tokens_in(k.span);
  return k.frame == UINT32_MAX ? reading.analysis.sentences[k.sentence].tokens : frames[k.frame].clause;
}

// Of what is known no day is the only one, but an older event has its month or year.
std::vector<Time> older_times(const Reading& reading, TokenRange words) {
  FrameContext told;
  add_values(reading, words, told);
  std::erase_if(told.times, [](const Time& time) { return time.grain <= Grain::week; });
  return std::move(told.times);
}

// Each question and event once, what repeats it as further mentions.
std::vector<Knowledge> without_repetition(std::vector<Knowledge> found, const Classes& classes) {
  std::vector<Knowledge> once;
  for (auto& knowledge : found) {
    const auto before = std::ranges::find_if(once, [&](const Knowledge& other) {
      return other.question == knowledge.question && other.known == knowledge.known && !other.older &&
             !knowledge.older && of_one_event(other, knowledge, classes);
    });
    if (before == once.end())
      once.push_back(std::move(knowledge));
    else if (before->span != knowledge.span)
      before->again.push_back(knowledge.span);
  }
  return once;
}

}  // namespace

std::vector<Knowledge> find_knowledge(const Reading& reading, const std::vector<Frame>& frames,
                                      const std::vector<FrameContext>& contexts) {
  const Matters matters(reading, frames);
  std::set<std::uint32_t> asked;
  auto found = find_unknown(matters, asked);
  auto answers = find_answers(matters, contexts, asked);
  for (auto& k : answers) k.older = !older_times(reading, words_of(reading, frames, k)).empty();
  std::ranges::move(answers, std::back_inserter(found));
  // "It was not clear at first who ...": an article that tells both knows.
  for (auto& open : found) {
    open.settled = !open.known && std::ranges::any_of(found, [&](const Knowledge& told) {
      return told.known && !told.older && of_one_question(open.question, told.question) &&
             of_one_event(open, told, reading.classes);
    });
  }
  std::erase_if(found, &Knowledge::unsaid);
  std::ranges::stable_sort(found, {}, &Knowledge::word);
  return without_repetition(std::move(found), reading.classes);
}

void add_contexts(const Reading& reading, const std::vector<Frame>& frames, const std::vector<Knowledge>& knowledge,
                  std::vector<FrameContext>& contexts) {
  for (const auto& k : knowledge) {
    auto context = answered_in(contexts[frames.size() + k.sentence]);
    context.matter = k.question;
    context.matter_event = k.event;
    context.matter_told_by = k.told_by;
    context.action = "?" + k.question;
    context.lemma = k.question;
    context.denied = !k.known;
    if (!k.event.empty()) {
      Participant event;
      event.slot = Slot::patient;
      event.key = event.thing = k.event;
      context.participants.push_back(std::move(event));
    }
    context.times = context.times_around = older_times(reading, words_of(reading, frames, k));
    if (k.frame != UINT32_MAX) context.certainty = contexts[k.frame].certainty;
    contexts.push_back(std::move(context));
  }
}

}  // namespace rashomon
