// SPDX-License-Identifier: Apache-2.0
#include "claim/context.h"

#include <algorithm>
#include <span>

#include "base/hash.h"
#include "claim/circumstances.h"
#include "claim/claims.h"
#include "claim/context_participants.h"
#include "claim/context_values.h"
#include "claim/extent.h"
#include "claim/moments.h"
#include "claim/outcomes.h"
#include "claim/terms.h"
#include "claim/told_beside.h"
#include "text/fold.h"

namespace rashomon {
namespace {

// "Devait s'achever", "was due to open": does a modal of the past plan it, which no verb of speech puts there ("a dit
// qu'il devait")?
bool plan_of_past(const Reading& reading, std::uint32_t verb) {
  const auto past = [&](std::uint32_t t) {
    const auto& features = reading.token(t).features;
    return features.verb_form == VerbForm::finite && features.mood == Mood::indicative &&
           (features.tense == Tense::imperfect || features.tense == Tense::past);
  };
  const auto plans = [&](std::uint32_t t) {
    const auto upos = reading.token(t).upos;
    if (upos == Upos::verb && reading.lexicon.modality(reading.lemma(t), Upos::aux) != Modality::planned) return false;
    if (reading.lexicon.modality(reading.lemma(t), upos) != Modality::planned) return false;
    const auto copula = reading.child(t, Relation::cop);
    return past(copula.value_or(t));
  };
  const auto& token = reading.token(verb);
  const auto above = token.relation == Relation::xcomp || token.relation == Relation::advcl ? token.head : verb;
  if (reading.token(above).relation == Relation::ccomp) return false;
  if (above != verb && plans(above)) return true;
  return std::ranges::any_of(reading.tree.children(verb), [&](std::uint32_t c) {
    return universal(reading.token(c).relation) == Relation::aux && plans(c);
  });
}

std::vector<Time> times_around(const Reading& reading, const Frame& frame) {
  FrameContext told;
  add_own_values(reading, reading.analysis.sentences[frame.sentence].tokens, frame.predicate, told);
  return std::move(told.times);
}

// Does a verb only say that what is told beside it lasts: "remain", "stay"?
bool holds(const Reading& reading, std::uint32_t verb) {
  const auto state = reading.lexicon.state(reading.lemma(verb));
  return reading.token(verb).upos == Upos::verb && reading.classes.state(state).holds && state != "keep";
}

// "Sept restent hospitalisés", "seven remain in hospital": is what a verb tells, or the verb above it, only that a
// state lasts? "Will stay closed": so it is until then, too.
bool only_lasts(const Reading& reading, const Frame& frame) {
  const auto of_some = [&](std::uint32_t t) {
    // "Il ne reste qu'un amas": a subject that stands for nobody is in no state; and what becomes of one person is told
    // elsewhere.
    auto subject = reading.child(t, Relation::nsubj);
    if (!subject) subject = reading.child(t, Relation::nsubj_pass);
    return subject && !reading.child(t, Relation::expl) && reading.mention<Quantity>(*subject) != nullptr;
  };
  const auto verb = frame.predicate, above = reading.token(verb).head;
  if (holds(reading, verb)) return of_some(verb);
  return reading.token(verb).relation == Relation::xcomp && holds(reading, above) &&
         (of_some(above) || frame.modality == Modality::planned);
}

// The last day, or hour of one, that a context's own words tell, else those of its sentence.
std::optional<Interval> day_told(const FrameContext& context) {
  for (const auto* times : {&context.times, &context.times_around}) {
    const auto last = std::find_if(times->rbegin(), times->rend(), [](const Time& time) {
      return time.grain <= Grain::day && time.form == TimeForm::at && time.when.size() == 1;
    });
    if (last != times->rend()) return last->when[0];
  }
  return std::nullopt;
}

// Those of the sentences before tell the day of what stands in a sentence without one.
void mark_moments(const Reading& reading, std::vector<FrameContext>& contexts,
                  std::span<const FrameContext> sentences) {
  for (auto& context : contexts) {
    context.moment = day_told(context);
    const auto reach = reading.thresholds().referent_sentences;
    for (std::uint32_t back = 1; !context.moment && back <= std::min(reach, context.sentence_number); ++back)
      context.moment = day_told(sentences[context.sentence_number - back]);
  }
}

FrameContext context_of(const Reading& reading, const Frame& frame) {
  FrameContext context;
  const auto t = frame.predicate;
  context.action = frame.action;
  context.lemma = fold(reading.lemma(t));
  context.nominal = frame.nominal;
  context.light = frame.action.starts_with('~') && reading.lexicon.light(reading.lemma(t));
  context.copular = frame.copular;
  context.quoted = frame.quoted;
  context.denied = frame.polarity == Polarity::denied;
  const auto told = reading.lexicon.speech(reading.lemma(t), Upos::verb);
  context.speech = !told.empty() && !reading.classes.speech(told).asks;
  context.finite = reading.token(t).features.verb_form == VerbForm::finite ||
                   std::ranges::any_of(reading.tree.children(t), [&](std::uint32_t c) {
                     const auto relation = universal(reading.token(c).relation);
                     return relation == Relation::aux || relation == Relation::cop;
                   });
  context.lasting = lasts(reading, frame);
  context.own_part = denies_own_part(reading, frame);
  context.was_planned = frame.modality == Modality::planned && plan_of_past(reading, t);
  context.attributive = !context.finite && universal(reading.token(t).relation) == Relation::acl &&
                        reading.token(t).features.verb_form == VerbForm::participle;
  context.speaker = frame.attribution.entity;
  bool object = false;
  for (const auto& argument : frame.arguments) {
    object |= argument.slot == Slot::patient;
    context.participants.push_back(told_apart(reading, t, argument));
  }
  context.intransitive = !object;
  context.certainty = static_cast<float>(reading.token(t).margin) / 255;
  for (auto w = frame.clause.begin; w < frame.clause.end; ++w) add_word(reading, w, context.words);
  for (const auto& argument : frame.arguments) {
    for (auto w = argument.tokens.begin; w < argument.tokens.end; ++w) add_word(reading, w, context.words);
  }
  settle(context.words);
  add_own_values(reading, frame.clause, t, context);
  context.own_names = names_in(reading, frame.clause);
  context.circumstances = circumstances_of(reading, frame);
  context.kinds = kinds_in(reading, frame.clause);
  add_ordinals(reading, frame.clause, context.kinds);
  context.how_long = tells_how_long(reading, frame.clause) || goes_on_since(reading, t);
  context.hours = hours_in(reading, frame.clause);
  context.at_hour = !context.hours.empty();
  context.numbers = numbers_in(reading, frame.clause);
  context.of_whole = is_of_whole(reading, frame);
  context.conditional = is_conditional(reading, frame);
  context.of_some = is_of_some(reading, frame);
  context.still = std::ranges::any_of(reading.tree.children(t), [&](std::uint32_t c) {
    return universal(reading.token(c).relation) == Relation::advmod &&
           (reading.negation(c) == Negation::still || reading.phrase_negation(c) == Negation::still);
  });
  context.still |= only_lasts(reading, frame);
  context.no_longer = std::ranges::any_of(reading.tree.children(t), [&](std::uint32_t c) {
    if (universal(reading.token(c).relation) != Relation::advmod) return false;
    return reading.negation(c) == Negation::no_longer || reading.phrase_negation(c) == Negation::no_longer;
  });
  if (const auto denied = denied_participant(reading, t); denied && frame.polarity == Polarity::denied) {
    context.denies_all = true;
    // "None was hurt": of those told of before.
    const bool of_before =
        reading.negation(*denied) == Negation::not_so && reading.mention<Quantity>(*denied) != nullptr;
    context.by_unknown = of_before && !reading.child(*denied, Relation::nmod);
    for (std::size_t i = 0; i < frame.arguments.size(); ++i) {
      const auto& argument = frame.arguments[i];
      context.by_unknown |= argument.slot == Slot::agent && argument.head != *denied &&
                            argument.head != frame.predicate && context.participants[i].key.empty();
    }
    // "None of the stolen paintings": what narrows the paintings.
    const auto whole = reading.child(*denied, Relation::nmod);
    add_narrowing(reading, whole && reading.is_quantifier(*denied) ? *whole : *denied, context.circumstances);
  }
  // "Is no official account": what narrows the predicate may be what is denied.
  if (frame.copular && reading.token(t).upos == Upos::noun) add_narrowing(reading, t, context.circumstances);
  return context;
}

// Of the change that would end the state: all that is told of the state is told of it.
FrameContext context_of(const Reading& reading, const State& state, const std::vector<Frame>& frames,
                        const FrameContext& told) {
  auto context = told;
  const auto& frame = frames[state.frame];
  context.action = state.ended_by;
  context.lemma = fold(reading.lemma(state.word));
  context.nominal = context.copular = context.light = context.speech = context.attributive = false;
  context.finite = context.denied = context.state = true;
  context.main = context.admitted = context.alleged = context.another = false;
  context.outcomes.clear();
  context.moments.clear();
  context.intransitive = state.holder.slot == Slot::agent;
  context.participants = {told_apart(reading, frame.predicate, state.holder)};
  context.circumstances.clear();
  const auto add_names = [&](TokenRange range) {
    std::vector<Term> words;
    for (auto w = range.begin; w < range.end; ++w) add_word(reading, w, words);
    std::erase_if(words, [&](const Term& word) { return word.weight < reading.thresholds().weight_name; });
    context.circumstances.insert(context.circumstances.end(), words.begin(), words.end());
  };
  for (const auto t : {frame.predicate, state.word}) {
    for (const auto c : reading.tree.children(t)) {
      // "After the robbery" tells since when, which may be told of what ends it in other words.
      const bool where = universal(reading.token(c).relation) == Relation::obl &&
                         reading.lexicon.slot(reading.preposition(c)) != Slot::time;
      if (!where) continue;
      add_word(reading, c, context.circumstances);
      add_names(reading.phrase(c));
    }
  }
  if (!context.participants.front().named) {
    add_narrowing(reading, state.holder.head, context.circumstances);
    add_names(state.holder.tokens);
  }
  // "Will stay open, she said on Monday": of what lasts, no date is the only one.
  if (frame.modality == Modality::planned) context.times.clear();
  settle(context.circumstances);
  // The state itself is no circumstance of what ends it.
  std::vector<Term> own = {{hash(word_key(reading, state.word)), 1, false}};
  add_word(reading, state.word, own);
  std::erase_if(context.circumstances, [&](const Term& word) {
    return word.weight < reading.thresholds().weight_circumstance ||
           std::ranges::find(own, word.key, &Term::key) != own.end();
  });
  return context;
}

FrameContext context_of(const Reading& reading, const Sentence& sentence) {
  FrameContext context;
  context.lemma = fold(reading.lemma(sentence.root));
  context.action = "~" + context.lemma;
  context.nominal = true;
  context.sentence = hash(fold(reading.words(sentence.span)));
  for (auto w = sentence.tokens.begin; w < sentence.tokens.end; ++w) add_word(reading, w, context.words);
  settle(context.words);
  context.sentence_words = context.words;
  add_values(reading, sentence.tokens, context);
  context.times_around = context.times;
  context.names = context.own_names = names_in(reading, sentence.tokens);
  return context;
}

// "The union wants a rise", "les analystes attendaient un bénéfice": whose it is that nothing but a wish, a demand or a
// forecast tells of.
void mark_put_by(const Reading& reading, const std::vector<Frame>& frames, std::vector<FrameContext>& contexts) {
  for (std::size_t f = 0; f < frames.size(); ++f) {
    const auto& noun = reading.token(frames[f].predicate);
    const bool open = frames[f].modality != Modality::asserted && frames[f].modality != Modality::reported;
    if (!frames[f].nominal || !open || noun.relation != Relation::obj) continue;
    const auto verb = std::ranges::lower_bound(frames, noun.head, {}, &Frame::predicate);
    if (verb == frames.end() || verb->predicate != noun.head) continue;
    const auto& puts = contexts[static_cast<std::size_t>(verb - frames.begin())].participants;
    const auto who = std::ranges::find_if(
        puts, [](const Participant& each) { return each.slot == Slot::agent && !each.key.empty(); });
    if (who != puts.end()) contexts[f].put_by = *who;
  }
}

// "Another shooting", "claimed a similar attack".
bool tells_of_another(const Reading& reading, const Frame& frame) {
  if (frame.nominal) return reading.is_another(frame.predicate);
  if (of_another(reading, frame)) return true;
  return reading.classes.matters(frame.action, "claims") &&
         std::ranges::any_of(frame.arguments, [&](const Argument& argument) {
           return argument.slot == Slot::patient && reading.is_another(argument.head);
         });
}

}  // namespace

std::vector<FrameContext> find_contexts(const Reading& reading, const Classes& classes,
                                        const std::vector<Frame>& frames, const std::vector<State>& states) {
  std::vector<FrameContext> sentences;
  for (const auto& sentence : reading.analysis.sentences) {
    sentences.push_back(context_of(reading, sentence));
    sentences.back().sentence_number = static_cast<std::uint32_t>(sentences.size() - 1);
  }
  std::vector<FrameContext> contexts;
  const auto told = first_told(frames);
  for (const auto& frame : frames) {
    contexts.push_back(context_of(reading, frame));
    contexts.back().sentence_words = sentences[frame.sentence].words;
    contexts.back().names = sentences[frame.sentence].names;
    contexts.back().sentence = sentences[frame.sentence].sentence;
    contexts.back().times_around = times_around(reading, frame);
    contexts.back().sentence_number = frame.sentence;
    contexts.back().another = tells_of_another(reading, frame) || in_new_event(reading, told, frame);
  }
  mark_moments(reading, contexts, sentences);
  mark_put_by(reading, frames, contexts);
  mark_denied(reading, frames, contexts);
  carry_events(reading, classes, frames, contexts);
  find_moments(reading, frames, contexts);
  tell_of_main(reading, frames, mark_main(reading, contexts), contexts);
  mark_admitted(reading, frames, contexts);
  mark_alleged(reading, frames, contexts);
  mark_outcomes(reading, frames, states, contexts);
  for (const auto& state : states) contexts.push_back(context_of(reading, state, frames, contexts[state.frame]));
  mark_alone(reading, contexts);
  mark_once(reading, contexts);
  contexts.insert(contexts.begin() + static_cast<std::ptrdiff_t>(frames.size()),
                  std::make_move_iterator(sentences.begin()), std::make_move_iterator(sentences.end()));
  return contexts;
}

ArticleContext article_context(const Reading& reading) {
  ArticleContext about;
  for (std::uint32_t t = 0; t < reading.analysis.tokens.size(); ++t) add_word(reading, t, about.words);
  settle(about.words);
  about.kinds = kinds_in(reading, {0, static_cast<std::uint32_t>(reading.analysis.tokens.size())});
  return about;
}

}  // namespace rashomon
