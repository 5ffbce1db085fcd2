// SPDX-License-Identifier: Apache-2.0
// Who says it, and in which words: the questions of attributions and quotations.
#include <algorithm>

#include "base/hash.h"
#include "claim/claim_builder.h"
#include "text/fold.h"

namespace rashomon {
namespace {

constexpr std::size_t shortest_quote = 3;  // words
constexpr std::size_t longest_cue = 90;    // bytes between a cue and its speaker

}  // namespace

void ClaimBuilder::add_attribution(std::uint32_t f) {
  const auto& attribution = out_.frames[f].attribution;
  auto span = cover(attribution.cue, attribution.speaker_span);
  if (span.size() > longest_cue) span = attribution.speaker_span;
  add(Aspect::attribution, f, out_.frames[f].predicate, Description{attribution.entity, attribution.entity}, span)
      .facet = out_.frames[f].action + "/attribution";
  out_.claims.back().subject = attribution.speaker;
}

void ClaimBuilder::add_quote(Span span) {
  const auto after =
      std::ranges::lower_bound(reading_.analysis.tokens, span.begin, {}, [](const Token& t) { return t.span.begin; });
  const auto first = static_cast<std::uint32_t>(after - reading_.analysis.tokens.begin());
  auto end = first;
  while (end < reading_.analysis.tokens.size() && reading_.token(end).span.end <= span.end) ++end;
  if (end - first < shortest_quote) return;
  const auto head = head_of(reading_.analysis, {first, end});
  const auto where = place_of(head);
  auto& claim = add(Aspect::quote, where.frame, head, Quote{fold(reading_.words(span))}, span);
  claim.facet = claim.attribution.entity + "/quote";
  claim.subject = claim.attribution.speaker;
  for (auto t = first; t < end; ++t) {
    const auto upos = reading_.token(t).upos;
    if (upos == Upos::punct) continue;
    const bool content = upos == Upos::noun || upos == Upos::verb || upos == Upos::adj || upos == Upos::propn ||
                         upos == Upos::adv || upos == Upos::num;
    asked().modifiers.push_back({hash(fold(reading_.lemma(t))), content ? 1.0F : 0.2F});
  }
  std::ranges::sort(asked().modifiers);
  const auto repeated = std::ranges::unique(asked().modifiers, {}, &Term::key);
  asked().modifiers.erase(repeated.begin(), repeated.end());
}

}  // namespace rashomon
