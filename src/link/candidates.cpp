// SPDX-License-Identifier: Apache-2.0
#include "link/candidates.h"

#include <algorithm>
#include <span>
#include <utility>

#include "base/hash.h"

namespace rashomon {
namespace {

constexpr float telling_word = 0.7F;  // the least weight of a word that serves as a key

constexpr int kind_shift = 61;

std::uint64_t key_of(KeyKind kind, std::uint64_t hashed) {
  return static_cast<std::uint64_t>(kind) << kind_shift | hashed >> (64 - kind_shift);
}

// The claims that have each key, as runs of one list; keys by their number in ascending order.
class Blocks {
 public:
  Blocks(const std::vector<std::vector<std::uint64_t>>& keys_of_claims, std::uint32_t largest) {
    std::vector<std::pair<std::uint64_t, std::uint32_t>> all;
    for (std::uint32_t claim = 0; claim < keys_of_claims.size(); ++claim) {
      for (const auto key : keys_of_claims[claim]) all.emplace_back(key, claim);
    }
    std::ranges::sort(all);
    keys_.resize(keys_of_claims.size());
    for (std::size_t begin = 0, end = 0; begin < all.size(); begin = end) {
      while (end < all.size() && all[end].first == all[begin].first) ++end;
      if (end - begin > largest) {
        ++oversized_;
        continue;
      }
      for (auto i = begin; i < end; ++i) {
        keys_[all[i].second].push_back(static_cast<std::uint32_t>(ends_.size()));
        members_.push_back(all[i].second);
      }
      ends_.push_back(static_cast<std::uint32_t>(members_.size()));
      kinds_.push_back(static_cast<std::uint8_t>(all[begin].first >> kind_shift));
    }
  }
  std::uint32_t size() const { return static_cast<std::uint32_t>(ends_.size()); }
  std::size_t kind(std::uint32_t block) const { return kinds_[block]; }
  std::uint32_t oversized() const { return oversized_; }
  std::span<const std::uint32_t> members(std::uint32_t block) const {
    const auto begin = block == 0 ? 0 : ends_[block - 1];
    return std::span(members_).subspan(begin, ends_[block] - begin);
  }
  // The first block that both are in: a pair that shares several is weighed in this one alone. REQUIRES: they share
  // one.
  std::uint32_t first_shared(std::uint32_t one, std::uint32_t other) const {
    auto i = keys_[one].begin();
    auto j = keys_[other].begin();
    while (*i != *j) *i < *j ? ++i : ++j;
    return *i;
  }

 private:
  std::vector<std::uint32_t> members_, ends_;
  std::vector<std::uint8_t> kinds_;
  std::vector<std::vector<std::uint32_t>> keys_;  // by claim: its blocks, ascending
  std::uint32_t oversized_ = 0;
};

ClaimView view(const StoryClaims& story, std::uint32_t i) {
  return {story.claims[i], story.asked[i], story.contexts[story.asked[i].context],
          story.about[story.claims[i].article.index]};
}

// How much each article has in common with each other.
class ArticleSimilarities {
 public:
  ArticleSimilarities(const StoryClaims& story, bool one_situation) : articles_(story.about.size()) {
    of_.assign(articles_ * articles_, 1);
    for (std::size_t a = 0; a < articles_ && !one_situation; ++a) {
      for (std::size_t b = 0; b < a; ++b) {
        const auto& one = story.about[a];
        const auto& other = story.about[b];
        const bool across = one.language != other.language;
        of_[a * articles_ + b] = of_[b * articles_ + a] =
            static_cast<float>(across ? similarity_across(one.words, other.words) : similarity(one.words, other.words));
      }
    }
  }
  float of(const Claim& one, const Claim& other) const {
    return of_[one.article.index * articles_ + other.article.index];
  }

 private:
  std::size_t articles_;
  std::vector<float> of_;
};

// The sentences of each article, to tell those that stand in another one too.
class Sentences {
 public:
  explicit Sentences(const StoryClaims& story) {
    for (std::size_t i = 0; i < story.claims.size(); ++i) {
      stand_.emplace_back(story.claims[i].article.index, story.contexts[story.asked[i].context].sentence);
    }
    std::ranges::sort(stand_);
    const auto repeated = std::ranges::unique(stand_);
    stand_.erase(repeated.begin(), repeated.end());
  }
  // Does the sentence of one stand in the other's article, in other words than the other's own sentence?
  bool has_twin(const ClaimView& one, const ClaimView& other) const {
    return one.context.sentence != other.context.sentence && (stands(other.claim.article.index, one.context.sentence) ||
                                                              stands(one.claim.article.index, other.context.sentence));
  }

 private:
  bool stands(std::uint32_t article, std::uint64_t sentence) const {
    return std::ranges::binary_search(stand_, std::pair(article, sentence));
  }

  std::vector<std::pair<std::uint32_t, std::uint64_t>> stand_;  // ascending
};

}  // namespace

std::vector<std::uint64_t> blocking_keys(const ClaimView& view) {
  std::vector<std::uint64_t> keys;
  const std::string prefix(1, static_cast<char>('a' + static_cast<int>(view.claim.aspect)));
  if (!view.asked.thing_lemma.empty()) keys.push_back(key_of(KeyKind::thing, hash(prefix + view.asked.thing_lemma)));
  if (!view.asked.thing.empty()) keys.push_back(key_of(KeyKind::thing_class, hash(prefix + view.asked.thing)));
  if (!view.context.action.starts_with('~'))
    keys.push_back(key_of(KeyKind::action, hash(prefix + view.context.action)));
  if (const auto* name = std::get_if<Name>(&view.claim.value); name != nullptr) {
    for (const auto& part : name->parts) keys.push_back(key_of(KeyKind::name_part, hash(prefix + part)));
  }
  const auto aspect = hash(prefix);
  for (const auto name : view.context.names) keys.push_back(key_of(KeyKind::word, name ^ aspect));
  for (const auto& word : view.context.sentence_words) {
    if (word.weight >= telling_word) keys.push_back(key_of(KeyKind::word, word.key ^ aspect));
  }
  for (const auto& word : view.asked.modifiers) keys.push_back(key_of(KeyKind::word, word.key ^ aspect));
  std::ranges::sort(keys);
  const auto repeated = std::ranges::unique(keys);
  keys.erase(repeated.begin(), repeated.end());
  return keys;
}

namespace {

// A sentence of the story: its article and its number there.
using SentencePlace = std::pair<std::uint32_t, std::uint32_t>;

SentencePlace place_of(const StoryClaims& story, ClaimId id) {
  const auto& claim = story.claims[id.index];
  return {claim.article.index, story.contexts[story.asked[id.index].context].sentence_number};
}

// Events across articles: sentences that agree on a number, a time or a place of one action tell of one event, and so
// do the sentences right beside them.
class SharedEvents {
 public:
  SharedEvents(const StoryClaims& story, const std::vector<CandidatePair>& pairs, double threshold) : story_(story) {
    for (std::size_t i = 0; i < pairs.size(); ++i) {
      const auto& pair = pairs[i];
      const auto aspect = story.claims[pair.a.index].aspect;
      const bool telling = aspect == Aspect::quantity || aspect == Aspect::time || aspect == Aspect::place;
      if (!telling || !pair.same_action || !pair.compatible || pair.weight < threshold) continue;
      if (story.claims[pair.a.index].value_text != story.claims[pair.b.index].value_text) continue;
      agreeing_.emplace_back(place_of(story, pair.a), place_of(story, pair.b));
    }
    std::ranges::sort(agreeing_);
  }

  bool shared(const CandidatePair& pair) const {
    const auto [article_a, a] = place_of(story_, pair.a);
    const auto [article_b, b] = place_of(story_, pair.b);
    for (const int i : {-1, 0, 1}) {
      for (const int j : {-1, 0, 1}) {
        const std::pair places(SentencePlace(article_a, a + static_cast<std::uint32_t>(i)),
                               SentencePlace(article_b, b + static_cast<std::uint32_t>(j)));
        if (std::ranges::binary_search(agreeing_, places)) return true;
      }
    }
    return false;
  }

 private:
  const StoryClaims& story_;
  std::vector<std::pair<SentencePlace, SentencePlace>> agreeing_;  // ascending
};

void add_shared_events(const StoryClaims& story, const Weights& weights, std::vector<CandidatePair>& pairs) {
  const SharedEvents events(story, pairs, weights.threshold_agreement);
  for (auto& pair : pairs) {
    if (!events.shared(pair)) continue;
    pair.same_event = true;
    ++pair.anchors;
    add_evidence(pair, Feature::event_same, 1, weights);
    // Within one event other words for what was done tell little against.
    if (!pair.same_action) add_evidence(pair, Feature::action_other, -1, weights);
  }
}

}  // namespace

Candidates find_candidates(const StoryClaims& story, const AlignmentRules& rules, const CandidateOptions& options) {
  Candidates found;
  const Sentences sentences(story);
  std::vector<std::vector<std::uint64_t>> keys(story.claims.size());
  for (std::uint32_t i = 0; i < story.claims.size(); ++i) keys[i] = blocking_keys(view(story, i));
  const Blocks blocks(keys, options.largest_block);
  found.oversized_blocks = blocks.oversized();
  // What an event may still add to a pair's evidence.
  const auto least = options.threshold - rules.weights[Feature::event_same] + rules.weights[Feature::action_other];
  const ArticleSimilarities similarities(story, options.one_situation);
  for (std::uint32_t block = 0; block < blocks.size(); ++block) {
    const auto members = blocks.members(block);
    for (std::size_t i = 0; i < members.size(); ++i) {
      for (std::size_t j = i + 1; j < members.size(); ++j) {
        const auto a = members[i], b = members[j];
        const bool same_article = story.claims[a].article == story.claims[b].article;
        if (same_article != options.within_articles || story.claims[a].aspect != story.claims[b].aspect) continue;
        if (blocks.first_shared(a, b) != block) continue;
        ++found.weighed[blocks.kind(block)];
        if (options.reuse && !same_article && sentences.has_twin(view(story, a), view(story, b))) {
          ++found.reused;
          continue;
        }
        auto pair = align(view(story, a), view(story, b), similarities.of(story.claims[a], story.claims[b]), rules);
        if (pair.weight < least) {
          ++found.weak;
          continue;
        }
        pair.a = {a};
        pair.b = {b};
        found.pairs.push_back(pair);
      }
    }
  }
  add_shared_events(story, rules.weights, found.pairs);
  found.weak += static_cast<std::uint32_t>(
      std::erase_if(found.pairs, [&](const CandidatePair& pair) { return pair.weight < options.threshold; }));
  std::ranges::sort(found.pairs, {}, [](const CandidatePair& pair) { return std::pair(pair.a, pair.b); });
  return found;
}

void add_counts(const Candidates& found, std::map<std::string, std::uint32_t>& counts) {
  for (std::size_t kind = 0; kind < key_kind_names.size(); ++kind)
    counts["key/" + std::string(key_kind_names[kind])] += found.weighed[kind];
  counts["key/too_common"] += found.oversized_blocks;
  counts["let_go/evidence"] += found.weak;
  counts["let_go/same_sentence"] += found.reused;
}

}  // namespace rashomon
