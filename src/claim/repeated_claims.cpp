// SPDX-License-Identifier: Apache-2.0
// An article makes one claim a question and value: what it says again is a further mention of the first.
#include <map>

#include "claim/claim_builder.h"
#include "value/time.h"

namespace rashomon {

std::string ClaimBuilder::times_of(const FrameContext& context) {
  std::string when;
  for (const auto& time : context.times_around) when += to_iso(time) + ' ';
  return when;
}

std::string ClaimBuilder::question_and_value(std::size_t i) const {
  const auto& claim = out_.claims[i];
  const auto& asked = out_.asked[i];
  const auto aspect = std::string(name_of(claim.aspect));
  if (claim.aspect == Aspect::name || claim.aspect == Aspect::role)
    return aspect + claim.facet + '=' + claim.value_text;
  if (asked.whose) return asked.whose->name ? claim.facet + '=' + claim.value_text : std::string();
  if (asked.tally.empty()) return {};
  // Counts of one number at two times are counts of two events.
  return aspect + asked.tally + '/' + asked.group + '/' + times_of(out_.contexts[asked.context]) +
         claim.attribution.entity + '=' + claim.value_text;
}

void ClaimBuilder::merge_repeated() {
  std::map<std::string, std::size_t> first;
  std::vector<Claim> kept;
  std::vector<ClaimContext> kept_asked;
  for (std::size_t i = 0; i < out_.claims.size(); ++i) {
    auto& claim = out_.claims[i];
    const auto same = question_and_value(i);
    const auto [found, added] = same.empty() ? std::pair(first.end(), true) : first.try_emplace(same, kept.size());
    if (added) {
      kept.push_back(std::move(claim));
      kept_asked.push_back(std::move(out_.asked[i]));
      continue;
    }
    auto& so_far = kept[found->second];
    if (so_far.value_span.begin < text_begin_ && claim.value_span.begin >= text_begin_) {
      std::swap(so_far, claim);
      std::swap(kept_asked[found->second], out_.asked[i]);
    }
    so_far.mentions.push_back(claim.value_span);
    if (claim.aspect == Aspect::quantity)
      so_far.mentions.insert(so_far.mentions.end(), claim.mentions.begin(), claim.mentions.end());
  }
  out_.claims = std::move(kept);
  out_.asked = std::move(kept_asked);
  find_in_text();
}

bool ClaimBuilder::says_again(std::size_t i, std::size_t j) const {
  const auto& one = out_.asked[i];
  const auto& other = out_.asked[j];
  switch (out_.claims[i].aspect) {
    case Aspect::quantity:
      if (!one.tally.empty() || !other.tally.empty()) return one.tally == other.tally && one.group == other.group;
      return one.thing_lemma == other.thing_lemma || (!one.thing.empty() && one.thing == other.thing);
    case Aspect::polarity:
    case Aspect::modality: {
      const auto& a = out_.contexts[one.context];
      const auto& b = out_.contexts[other.context];
      return a.lemma == b.lemma && std::ranges::any_of(a.participants, [&](const Participant& p) {
               return !p.key.empty() &&
                      std::ranges::find(b.participants, p.key, &Participant::key) != b.participants.end();
             });
    }
    default:
      return false;
  }
}

void ClaimBuilder::find_in_text() {
  std::map<std::pair<Aspect, std::string_view>, std::vector<std::size_t>> by_value;  // the claims of the text
  for (std::size_t i = 0; i < out_.claims.size(); ++i) {
    const auto& claim = out_.claims[i];
    if (claim.value_span.begin >= text_begin_) by_value[{claim.aspect, claim.value_text}].push_back(i);
  }
  for (std::size_t i = 0; i < out_.claims.size(); ++i) {
    auto& claim = out_.claims[i];
    if (claim.value_span.begin >= text_begin_) continue;
    const auto found = by_value.find({claim.aspect, claim.value_text});
    if (found == by_value.end()) continue;
    for (const auto j : found->second) {
      if (says_again(i, j)) claim.mentions.push_back(out_.claims[j].value_span);
    }
  }
}

}  // namespace rashomon
