// SPDX-License-Identifier: Apache-2.0
// Who says it, and in which words: the questions of attributions and quotations.
#include <algorithm>
#include <set>

#include "base/distinct.h"
#include "base/hash.h"
#include "claim/claim_builder.h"
#include "claim/claims.h"
#include "text/fold.h"

namespace rashomon {
void ClaimBuilder::add_attribution(std::uint32_t f, std::uint32_t token, const Attribution& attribution) {
  auto span = cover(attribution.cue, attribution.speaker_span);
  if (span.size() > reading_.thresholds().cue_bytes) span = attribution.speaker_span;
  // The whole description tells those without a name apart from names.
  Description who{attribution.entity, attribution.named ? attribution.entity : fold(attribution.speaker)};
  auto& claim = add(Aspect::attribution, f, token, std::move(who), span);
  claim.attribution = attribution;
  claim.facet = action_of(f) + "/attribution";
  claim.subject = attribution.speaker;
  credits_[attribution.cue].push_back(out_.claims.size() - 1);
  if (!attribution.named) describe_speaker(attribution.speaker_span);
  if (attribution.named) asked().gender = gender_of(attribution);
}

// "The premier said": what a definite description calls the one whom it is of; nothing where it may be of many.
std::vector<std::string> ClaimBuilder::called(Span words) const {
  const auto tokens = reading_.tokens_in(words);
  if (tokens.size() == 0) return {};
  const auto head = head_of(reading_.analysis, tokens);
  const auto definite = [&](std::uint32_t c) {
    return tokens.contains(c) && reading_.token(c).features.definite == Definite::definite;
  };
  const bool one = reading_.token(head).upos == Upos::noun && reading_.token(head).features.number != Number::plural &&
                   std::ranges::any_of(reading_.tree.children(head), definite);
  if (!one) return {};
  return {fold(reading_.lemma(head)), std::string(reading_.thing(head))};
}

// What tells somebody only described from others: what they are called, by which trade, and whether they are new.
void ClaimBuilder::describe_speaker(Span words) {
  asked().roles = called(words);
  const auto tokens = reading_.tokens_in(words);
  if (tokens.size() == 0) return;
  const auto head = head_of(reading_.analysis, tokens);
  if (reading_.token(head).upos != Upos::noun || reading_.token(head).features.number == Number::plural) return;
  for (const auto name : {reading_.trade(head), reading_.thing(head)}) {
    if (!name.empty()) asked().offices.emplace_back(name);
  }
  asked().introduced = std::ranges::any_of(reading_.tree.children(head), [&](std::uint32_t c) {
    const bool before = tokens.contains(c) && c < head;
    return before &&
           (reading_.token(c).features.definite == Definite::indefinite || reading_.lexicon.other(reading_.lemma(c)));
  });
}

// "She said", "said Henrik Dahl"
Gender ClaimBuilder::gender_of(const Attribution& attribution) const {
  const auto tokens = reading_.tokens_in(attribution.speaker_span);
  if (tokens.size() == 0) return Gender::none;
  const auto head = head_of(reading_.analysis, tokens);
  const auto& features = reading_.token(head).features;
  if (features.pron_type == PronType::personal && features.person == Person::third && tokens.size() == 1)
    return features.gender;
  const auto* name = reading_.name(head);
  const bool whole = attribution.by_name && name != nullptr && name->parts.size() > 1;
  return whole ? reading_.lexicon.gender_of_given_name(fold(name->parts.front())) : Gender::none;
}

void ClaimBuilder::add_sources_left() {
  std::set<Span> credited;
  for (const auto& frame : out_.frames) credited.insert(frame.attribution.cue);
  for (const auto& source : attributions_.sources) {
    if (!credited.insert(source.attribution.cue).second) continue;
    add_attribution(place_of(source.token).frame, source.token, source.attribution);
    by_rule("attribution/alone");
  }
}

void ClaimBuilder::add_quotation(const Quotation& quotation) {
  auto tokens = quotation.tokens;
  while (tokens.begin < tokens.end) {
    const auto sentence = reading_.analysis.sentences[sentence_of(reading_.analysis, tokens.begin)].tokens;
    const auto end = std::min(tokens.end, sentence.end);
    // One word in marks is a quotation where it is known whose.
    if (end - tokens.begin >= reading_.thresholds().quote_tokens || !quotation.attribution.entity.empty())
      add_quote(quotation, {tokens.begin, end});
    tokens.begin = end;
  }
}

void ClaimBuilder::add_quote(const Quotation& quotation, TokenRange tokens) {
  const auto head = head_of(reading_.analysis, tokens);
  const auto span = span_of(reading_.analysis, tokens);
  const auto where = place_of(head);
  auto& claim = add(Aspect::quote, where.frame, head, Quote{fold(reading_.words(span))}, span);
  if (!quotation.attribution.entity.empty()) claim.attribution = quotation.attribution;
  claim.facet = claim.attribution.entity + "/quote";
  claim.subject = claim.attribution.speaker;
  for (auto t = tokens.begin; t < tokens.end; ++t) {
    const auto upos = reading_.token(t).upos;
    if (upos == Upos::punct) continue;
    const bool content = upos == Upos::noun || upos == Upos::verb || upos == Upos::adj || upos == Upos::propn ||
                         upos == Upos::adv || upos == Upos::num || reading_.negation(t) != Negation::none;
    asked().modifiers.push_back({hash(fold(reading_.lemma(t))), content ? 1.0F : reading_.thresholds().weight_said,
                                 reading_.token(t).upos == Upos::propn});
  }
  std::ranges::sort(asked().modifiers);
  keep_distinct(asked().modifiers, &Term::key);
  asked().said = words_of(reading_, tokens);
  tell_whose_words(quotation, tokens);
}

// Who says it is told of the words that the quotation claim just added holds: once, however many frames these have.
void ClaimBuilder::tell_whose_words(const Quotation& quotation, TokenRange tokens) {
  const auto credited = credits_.find(quotation.attribution.cue);
  if (quotation.attribution.cue.empty() || credited == credits_.end()) return;
  const auto quote = out_.claims.size() - 1;
  auto best = quote;
  for (const auto i : credited->second) {
    if (!out_.asked[i].modifiers.empty()) continue;
    const auto frame = out_.asked[i].context;
    const bool within = frame < out_.frames.size() && tokens.contains(out_.frames[frame].predicate);
    if (best == quote || within) best = i;
    if (within) break;
  }
  if (best != quote) out_.asked[best].modifiers = out_.asked[quote].modifiers;
}

}  // namespace rashomon
