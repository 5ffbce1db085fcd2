// SPDX-License-Identifier: Apache-2.0
#include "link/candidates.h"

#include <algorithm>
#include <set>
#include <unordered_map>

#include "base/hash.h"

namespace rashomon {
namespace {

constexpr float telling_word = 0.7F;  // the least weight of a word that serves as a key

using Blocks = std::unordered_map<std::uint64_t, std::vector<std::uint32_t>>;

ClaimView view(const StoryClaims& story, std::uint32_t i) {
  return {story.claims[i], story.asked[i], story.contexts[story.asked[i].context],
          story.about[story.claims[i].article.index]};
}

// The smallest key that both have and that is not oversized: a pair that shares several is weighed under this one
// alone.
std::uint64_t smallest_shared(const std::vector<std::uint64_t>& a, const std::vector<std::uint64_t>& b,
                              const Blocks& blocks, std::uint32_t largest) {
  auto i = a.begin();
  auto j = b.begin();
  while (i != a.end() && j != b.end()) {
    if (*i < *j)
      ++i;
    else if (*j < *i)
      ++j;
    else if (blocks.at(*i).size() <= largest)
      return *i;
    else
      ++i, ++j;
  }
  return 0;
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
      stand_.insert({story.claims[i].article.index, story.contexts[story.asked[i].context].sentence});
    }
  }
  // Does the sentence of one stand in the other's article, in other words than the other's own sentence?
  bool has_twin(const ClaimView& one, const ClaimView& other) const {
    return one.context.sentence != other.context.sentence &&
           (stand_.contains({other.claim.article.index, one.context.sentence}) ||
            stand_.contains({one.claim.article.index, other.context.sentence}));
  }

 private:
  std::set<std::pair<std::uint32_t, std::uint64_t>> stand_;
};

}  // namespace

std::vector<std::uint64_t> blocking_keys(const ClaimView& view) {
  std::vector<std::uint64_t> keys;
  const std::string prefix(1, static_cast<char>('a' + static_cast<int>(view.claim.aspect)));
  if (!view.asked.thing_lemma.empty()) keys.push_back(hash(prefix + "t" + view.asked.thing_lemma));
  if (!view.asked.thing.empty()) keys.push_back(hash(prefix + "c" + view.asked.thing));
  if (!view.context.action.starts_with('~')) keys.push_back(hash(prefix + "a" + view.context.action));
  if (const auto* name = std::get_if<Name>(&view.claim.value); name != nullptr) {
    for (const auto& part : name->parts) keys.push_back(hash(prefix + "n" + part));
  }
  const auto aspect = hash(prefix);
  for (const auto name : view.context.names) keys.push_back(name ^ aspect);
  for (const auto& word : view.context.sentence_words) {
    if (word.weight >= telling_word) keys.push_back(word.key ^ aspect);
  }
  for (const auto& word : view.asked.modifiers) keys.push_back(word.key ^ aspect);
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
      agreeing_.insert({place_of(story, pair.a), place_of(story, pair.b)});
    }
  }

  bool shared(const CandidatePair& pair) const {
    const auto [article_a, a] = place_of(story_, pair.a);
    const auto [article_b, b] = place_of(story_, pair.b);
    for (const int i : {-1, 0, 1}) {
      for (const int j : {-1, 0, 1}) {
        if (agreeing_.contains(
                {{article_a, a + static_cast<std::uint32_t>(i)}, {article_b, b + static_cast<std::uint32_t>(j)}}))
          return true;
      }
    }
    return false;
  }

 private:
  const StoryClaims& story_;
  std::set<std::pair<SentencePlace, SentencePlace>> agreeing_;
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
  Blocks blocks;
  for (std::uint32_t i = 0; i < story.claims.size(); ++i) {
    keys[i] = blocking_keys(view(story, i));
    for (const auto key : keys[i]) blocks[key].push_back(i);
  }
  // What an event may still add to a pair's evidence.
  const auto least = options.threshold - rules.weights[Feature::event_same] + rules.weights[Feature::action_other];
  const ArticleSimilarities similarities(story, options.one_situation);
  for (const auto& [key, members] : blocks) {
    if (members.size() > options.largest_block) {
      ++found.oversized_blocks;
      continue;
    }
    for (std::size_t i = 0; i < members.size(); ++i) {
      for (std::size_t j = i + 1; j < members.size(); ++j) {
        const auto a = members[i], b = members[j];
        const bool same_article = story.claims[a].article == story.claims[b].article;
        if (same_article != options.within_articles || story.claims[a].aspect != story.claims[b].aspect) continue;
        if (smallest_shared(keys[a], keys[b], blocks, options.largest_block) != key) continue;
        if (options.reuse && !same_article && sentences.has_twin(view(story, a), view(story, b))) continue;
        auto pair = align(view(story, a), view(story, b), similarities.of(story.claims[a], story.claims[b]), rules);
        if (pair.weight < least) continue;
        pair.a = {a};
        pair.b = {b};
        found.pairs.push_back(pair);
      }
    }
  }
  add_shared_events(story, rules.weights, found.pairs);
  std::erase_if(found.pairs, [&](const CandidatePair& pair) { return pair.weight < options.threshold; });
  std::ranges::sort(found.pairs, {}, [](const CandidatePair& pair) { return std::pair(pair.a, pair.b); });
  return found;
}

}  // namespace rashomon
