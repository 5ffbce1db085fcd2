// SPDX-License-Identifier: Apache-2.0
#include "link/blocks.h"

#include <algorithm>
#include <string>

#include "base/distinct.h"
#include "base/hash.h"
#include "link/telling.h"

namespace rashomon {
namespace {

constexpr int kind_shift = 61;

std::uint64_t key_of(KeyKind kind, std::uint64_t hashed) {
  return static_cast<std::uint64_t>(kind) << kind_shift | hashed >> (64 - kind_shift);
}

}  // namespace

std::vector<std::uint64_t> blocking_keys(const ClaimView& view, const Weights& weights) {
  std::vector<std::uint64_t> keys;
  const std::string prefix(1, static_cast<char>('a' + static_cast<int>(view.claim.aspect)));
  if (!view.asked.thing_lemma.empty()) keys.push_back(key_of(KeyKind::thing, hash(prefix + view.asked.thing_lemma)));
  // What a place is, many are.
  if (!view.asked.thing.empty() && view.claim.aspect != Aspect::place)
    keys.push_back(key_of(KeyKind::thing_class, hash(prefix + view.asked.thing)));
  if (!view.context.action.starts_with('~'))
    keys.push_back(key_of(KeyKind::action, hash(prefix + view.context.action)));
  if (!view.asked.question.empty()) keys.push_back(key_of(KeyKind::action, hash(prefix + '?' + view.asked.question)));
  // "Entre la vie et la mort" here and "hors de danger" there share no word but whose fate it is.
  if (view.claim.aspect == Aspect::action) {
    for (const auto& outcome : view.context.outcomes) {
      keys.push_back(key_of(KeyKind::action, hash(prefix + outcome.question + '/' + outcome.bearer)));
      if (!outcome.thing.empty())
        keys.push_back(key_of(KeyKind::action, hash(prefix + outcome.question + "/=" + outcome.thing)));
    }
  }
  if (view.context.main && view.claim.aspect == Aspect::time)
    keys.push_back(key_of(KeyKind::action, hash(prefix + "main")));
  for (const auto& moment : view.asked.moments)
    keys.push_back(key_of(KeyKind::action, hash(std::string(prefix).append("moment/").append(moment))));
  // "Arrested four men" and "four were detained" are one count, whatever their words.
  if (!view.asked.tally.empty()) {
    keys.push_back(key_of(KeyKind::value, hash(prefix + view.asked.tally + '=' + view.claim.value_text)));
    // "They were three" shares no word with "four men attacked", nor "two bodies" with "five people died"; but who is
    // described, and no number, is asked for by more than that.
    const auto* number = std::get_if<Quantity>(&view.claim.value);
    if (view.asked.only_count || (number != nullptr && !number->implicit))
      keys.push_back(key_of(KeyKind::thing_class, hash(prefix + '#' + view.asked.tally)));
  }
  if (view.asked.whose) {
    for (const auto& mark : view.asked.whose->marks)
      keys.push_back(key_of(KeyKind::thing_class, hash(std::string(prefix).append("who/").append(mark))));
  }
  if (const auto* name = std::get_if<Name>(&view.claim.value); name != nullptr) {
    for (const auto& part : name->parts) keys.push_back(key_of(KeyKind::name_part, hash(prefix + part)));
  }
  if (const auto value = telling_value(view.claim, weights))
    keys.push_back(key_of(KeyKind::value, *value ^ hash(prefix)));
  const auto aspect = hash(prefix);
  const auto least = static_cast<float>(weights.key_weight);
  for (const auto name : view.context.names) keys.push_back(key_of(KeyKind::word, name ^ aspect));
  for (const auto& word : view.context.sentence_words) {
    if (word.weight >= least) keys.push_back(key_of(KeyKind::word, word.key ^ aspect));
  }
  for (const auto& word : view.asked.modifiers) keys.push_back(key_of(KeyKind::word, word.key ^ aspect));
  std::ranges::sort(keys);
  keep_distinct(keys);
  return keys;
}

Blocks::Blocks(const StoryClaims& story, const Weights& weights, std::uint32_t largest) {
  std::vector<std::pair<std::uint64_t, std::uint32_t>> all;
  for (std::uint32_t claim = 0; claim < story.claims.size(); ++claim) {
    for (const auto key : blocking_keys(view(story, claim), weights)) all.emplace_back(key, claim);
  }
  std::ranges::sort(all);
  for (std::size_t begin = 0, end = 0; begin < all.size(); begin = end) {
    while (end < all.size() && all[end].first == all[begin].first) ++end;
    if (end - begin > largest) {
      ++oversized_;
      continue;
    }
    for (auto i = begin; i < end; ++i) members_.push_back(all[i].second);
    ends_.push_back(static_cast<std::uint32_t>(members_.size()));
    kinds_.push_back(static_cast<KeyKind>(all[begin].first >> kind_shift));
  }
  give_to_claims(story.claims.size());
}

void Blocks::give_to_claims(std::size_t claims) {
  begins_.assign(claims + 1, 0);
  for (const auto claim : members_) ++begins_[claim + 1];
  for (std::size_t i = 0; i < claims; ++i) begins_[i + 1] += begins_[i];
  blocks_.resize(members_.size());
  auto next = begins_;
  for (std::uint32_t block = 0; block < ends_.size(); ++block) {
    for (const auto claim : members(block)) blocks_[next[claim]++] = block;
  }
}

}  // namespace rashomon
