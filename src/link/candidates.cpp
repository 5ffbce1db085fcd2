// SPDX-License-Identifier: Apache-2.0
#include "link/candidates.h"

#include <algorithm>
#include <utility>

#include "link/blocks.h"
#include "link/overlaps.h"

namespace rashomon {
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
      // How old somebody is, is no event.
      if (!telling || pair.one_person || !pair.same_action || !pair.compatible || pair.weight < threshold) continue;
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

ClaimView view(const StoryClaims& story, std::uint32_t claim) {
  const auto& asked = story.asked[claim];
  return {story.claims[claim], asked, story.contexts[asked.context], story.about[story.claims[claim].article.index]};
}

namespace {

// Weighs the pairs of one claim after the other, each with the claims behind it.
class Weighing {
 public:
  Weighing(const StoryClaims& story, const AlignmentRules& rules, const CandidateOptions& options)
      : story_(story),
        rules_(rules),
        options_(options),
        // What an event may still add to a pair's evidence.
        least_(options.threshold - rules.weights[Feature::event_same] + rules.weights[Feature::action_other]),
        blocks_(story, rules.weights, options.largest_block),
        overlaps_(story, options.one_situation),
        met_(story.claims.size(), UINT32_MAX) {
    for (const auto& claim : story.claims) questions_.push_back({claim.article.index, claim.aspect});
  }

  Candidates run() {
    found_.oversized_blocks = blocks_.oversized();
    // Claims of one block come one after the other, so that those they meet are still at hand in a large story.
    for (std::uint32_t first = 0; first < blocks_.size(); ++first) {
      for (const auto a : blocks_.members(first)) {
        if (blocks_.of(a).front() != first) continue;
        for (const auto block : blocks_.of(a)) weigh(a, block);
      }
    }
    std::ranges::sort(found_.pairs, {}, [](const CandidatePair& pair) { return std::pair(pair.a, pair.b); });
    return std::move(found_);
  }

 private:
  struct Question {
    std::uint32_t article;
    Aspect aspect;
  };

  void weigh(std::uint32_t a, std::uint32_t block) {
    const auto members = blocks_.members(block);
    const auto& one = questions_[a];
    for (auto b = std::ranges::upper_bound(members, a); b != members.end(); ++b) {
      const auto& other = questions_[*b];
      const bool same_article = one.article == other.article;
      if (same_article != options_.within_articles || one.aspect != other.aspect) continue;
      // A pair that shares several blocks is weighed in the first of them alone.
      if (std::exchange(met_[*b], a) == a) continue;
      ++found_.weighed[static_cast<std::size_t>(blocks_.kind(block))];
      weigh_pair(a, *b, options_.reuse && !same_article);
    }
  }

  void weigh_pair(std::uint32_t a, std::uint32_t b, bool reuse) {
    if (reuse && overlaps_.has_twin(a, b)) {
      ++found_.reused;
      return;
    }
    auto pair = align(view(story_, a), view(story_, b), overlaps_.of(a, b), rules_);
    if (pair.weight < least_) {
      ++found_.weak;
      return;
    }
    pair.a = {a};
    pair.b = {b};
    found_.pairs.push_back(pair);
  }

  const StoryClaims& story_;
  const AlignmentRules& rules_;
  const CandidateOptions& options_;
  double least_;
  Blocks blocks_;
  Overlaps overlaps_;
  std::vector<Question> questions_;  // of each claim, in little room: most of the claims met are let go by them
  std::vector<std::uint32_t> met_;   // the last claim that each was met by
  Candidates found_;
};

}  // namespace

Candidates find_candidates(const StoryClaims& story, const AlignmentRules& rules, const CandidateOptions& options) {
  auto found = Weighing(story, rules, options).run();
  add_shared_events(story, rules.weights, found.pairs);
  found.weak += static_cast<std::uint32_t>(
      std::erase_if(found.pairs, [&](const CandidatePair& pair) { return pair.weight < options.threshold; }));
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
