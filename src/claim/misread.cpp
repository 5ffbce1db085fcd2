// SPDX-License-Identifier: Apache-2.0
#include "claim/misread.h"

#include "text/chars.h"
#include "text/fold.h"

namespace rashomon {

std::optional<std::uint32_t> misread_verb(const Reading& reading, std::uint32_t begin, std::uint32_t end,
                                          bool by_name) {
  const auto& analysis = reading.analysis;
  auto t = begin;
  while (t < end && reading.token(t).upos == Upos::punct && analysis.form(t) != "." && analysis.form(t) != ";") ++t;
  const auto first = t;
  // "a-t-il cependant nuancé", "s'indigne Paul Roy": what stands before a verb and its participle.
  while (t < end && (reading.token(t).upos == Upos::aux || reading.token(t).upos == Upos::pron ||
                     (t > first && reading.token(t).upos == Upos::adv)))
    ++t;
  if (t + 1 >= end || t == begin) return std::nullopt;
  const auto& token = reading.token(t);
  // "lamented environment secretary Hugh Lane": a verb that seems to describe what follows it.
  const bool describes = token.upos == Upos::verb && token.relation == Relation::amod && token.head > t;
  const bool lower_case = lower(analysis.form(t)) == analysis.form(t);
  if ((token.upos != Upos::noun && token.upos != Upos::adj && !describes) || !lower_case) return std::nullopt;
  return !by_name || reading.token(t + 1).upos == Upos::propn ? std::optional(t) : std::nullopt;
}

bool is_before_phrase(const Reading& reading, std::uint32_t t) {
  const auto next = reading.token(t + 1).upos;
  if (next == Upos::propn || next == Upos::det || reading.mention<Name>(t + 1) != nullptr ||
      reading.analysis.form(t + 1) == "," || is_surname(reading, t + 1))
    return true;
  // "lamented environment secretary Hugh Lane"
  const auto above = reading.token(t + 1).head;
  if (next == Upos::noun && reading.is_person(above > t + 1 ? above : t + 1)) return true;
  // "juge de son côté Anne Petit"
  const auto end = reading.analysis.sentences[sentence_of(reading.analysis, t)].tokens.end;
  const auto last = std::min(end, t + 2 + reading.thresholds().cue_tokens);
  for (auto close = t + 2; next == Upos::adp && close < last; ++close) {
    const auto words = reading.plain_words(cover(reading.token(t + 1).span, reading.token(close).span));
    if (reading.lexicon.cue(words) == "source") return true;
  }
  return false;
}

bool is_surname(const Reading& reading, std::uint32_t t) {
  const auto sentence = reading.analysis.sentences[sentence_of(reading.analysis, t)].tokens;
  if (reading.token(t).upos != Upos::adj || t == sentence.begin) return false;
  if (kind_at(reading.analysis.form(t), 0) != CharKind::upper) return false;
  if (t + 1 >= sentence.end) return true;
  const auto next = reading.token(t + 1).upos;
  return next != Upos::noun && next != Upos::propn && next != Upos::adj;
}

std::optional<std::uint32_t> subject_of_misread(const Reading& reading, std::uint32_t begin, std::uint32_t colon) {
  auto t = colon;
  while (t > begin && (reading.token(t - 1).upos == Upos::punct || reading.token(t - 1).upos == Upos::adv)) --t;
  if (t < begin + 2) return std::nullopt;
  const auto word = t - 1;
  const auto form = reading.analysis.form(word);
  if (reading.token(word).upos != Upos::noun || lower(form) != form || reading.child(word, Relation::cop))
    return std::nullopt;
  if (const auto subject = reading.child(word, Relation::nsubj); subject && *subject < word) return subject;
  // "Une autre", "un troisième": nothing else stands before the word.
  const auto who = word - 1;
  const bool one_of_several = who == begin + 1 && reading.token(begin).features.definite == Definite::indefinite &&
                              reading.lexicon.other(reading.lemma(who));
  return one_of_several ? std::optional(who) : std::nullopt;
}

}  // namespace rashomon
