// SPDX-License-Identifier: Apache-2.0
// What is denied without a verb of its own: "sans escale", "non armé", "incapable", "the lack of water".
#include <algorithm>

#include "claim/claim_builder.h"
#include "text/fold.h"

namespace rashomon {
namespace {

// "The failure to stop", "the refusal of aid", but no "tea stalls" and no "engine failure": a noun denies what it
// governs.
bool denies_by_itself(const Reading& reading, std::uint32_t noun) {
  if (reading.lexicon.action(reading.lemma(noun), Upos::noun).empty()) return false;
  const auto& children = reading.tree.children(noun);
  const auto is_of_thing = [&](std::uint32_t c) { return reading.token(c).relation == Relation::compound; };
  const auto is_governed = [&](std::uint32_t c) {
    const auto relation = reading.token(c).relation;  // but "the failure that led to it"
    return c > noun && (universal(relation) == Relation::nmod || relation == Relation::acl ||
                        relation == Relation::xcomp || relation == Relation::ccomp || relation == Relation::advcl);
  };
  return std::ranges::none_of(children, is_of_thing) && std::ranges::any_of(children, is_governed);
}

}  // namespace

std::optional<std::uint32_t> ClaimBuilder::denying_word(std::uint32_t t) const {
  const auto& token = reading_.token(t);
  if (token.upos != Upos::noun && token.upos != Upos::adj) return std::nullopt;
  const auto own = reading_.lexicon.negation(reading_.lemma(t));
  const bool noun = token.upos == Upos::noun;
  if (own == Negation::fails && (!noun || denies_by_itself(reading_, t))) return t;
  if (own == Negation::without && noun) return t;
  for (const auto c : reading_.tree.children(t)) {
    const auto relation = reading_.token(c).relation;
    const auto kind = reading_.lexicon.negation(lower(reading_.analysis.form(c)));
    if (relation == Relation::case_ && kind == Negation::without) {
      // "Sans doute" doubts, it denies nothing.
      const auto together = lower(reading_.analysis.form(c)) + ' ' + std::string(reading_.lemma(t));
      return reading_.lexicon.modality(together, Upos::adv) ? std::nullopt : std::optional(c);
    }
    if (relation == Relation::advmod && kind == Negation::not_so && token.upos == Upos::adj) return c;
  }
  return std::nullopt;
}

void ClaimBuilder::add_denials() {
  for (std::uint32_t t = 0; t < reading_.analysis.tokens.size(); ++t) {
    const auto word = denying_word(t);
    // A verb's own denial is a claim of its frame.
    const bool told = frame_of_[t] != UINT32_MAX && !out_.frames[frame_of_[t]].nominal;
    if (!word || told) continue;
    auto phrase = reading_.phrase(t);
    phrase = {std::min(phrase.begin, *word), std::min(phrase.end, t + reading_.thresholds().denial_tokens)};
    const std::string denied(name_of(Polarity::denied));
    const auto where = place_of(t).frame;
    auto& claim = add(Aspect::polarity, where, t, Description{denied, denied}, span_of(reading_.analysis, phrase));
    claim.polarity = Polarity::denied;
    claim.facet = action_of(where) + "/" + fold(reading_.lemma(t)) + "/polarity";
    claim.subject = reading_.words(reading_.token(t).span);
    asked().thing_lemma = fold(reading_.lemma(t));
  }
}

}  // namespace rashomon
