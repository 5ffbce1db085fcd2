// SPDX-License-Identifier: Apache-2.0
#include "link/overlaps.h"

#include <algorithm>
#include <utility>

#include "base/distinct.h"
#include "claim/similarity.h"

namespace rashomon {

Overlaps::Overlaps(const StoryClaims& story, bool one_situation)
    : story_(story),
      one_situation_(one_situation),
      articles_(story.about.size() * story.about.size(), -1),
      known_(story.contexts.size()),
      stand_there_(story.contexts.size()),
      sentences_(story.contexts.size()),
      clauses_(story.contexts.size()) {
  number_sentences();
  for (const auto& place : places_) stand_.emplace_back(place.article, story.contexts[place.context].sentence);
  std::ranges::sort(stand_);
  keep_distinct(stand_);
}

// A sentence goes by the first context that has its words: that of each of its frames repeats them.
void Overlaps::number_sentences() {
  places_.reserve(story_.claims.size());
  std::vector<std::uint32_t> first;  // by the number of a sentence in its article
  auto last = UINT32_MAX;
  for (std::uint32_t i = 0; i < story_.claims.size(); ++i) {
    const auto article = story_.claims[i].article.index, c = story_.asked[i].context;
    if (article != last) first.clear();
    last = article;
    const auto& context = story_.contexts[c];
    if (first.size() <= context.sentence_number) first.resize(context.sentence_number + 1, UINT32_MAX);
    auto& known = first[context.sentence_number];
    const bool repeats = known != UINT32_MAX && story_.contexts[known].sentence == context.sentence &&
                         story_.contexts[known].sentence_words == context.sentence_words;
    if (!repeats) known = c;
    places_.push_back({article, known, c});
  }
}

// Does the sentence of one stand in the article of the other?
bool Overlaps::stands(const Place& one, const Place& other) {
  return stand_there_.of(other.article, one.sentence, [&] {
    return std::ranges::binary_search(stand_, std::pair(other.article, story_.contexts[one.sentence].sentence));
  });
}

bool Overlaps::has_twin(std::uint32_t one, std::uint32_t other) {
  const auto& a = places_[one];
  const auto& b = places_[other];
  if (story_.contexts[a.sentence].sentence == story_.contexts[b.sentence].sentence) return false;
  return stands(a, b) || stands(b, a);
}

float Overlaps::articles(const Place& one, const Place& other) {
  if (one_situation_ || one.article == other.article) return 1;
  // The later one first: the order of a sum decides its last digit.
  const auto [earlier, later] = std::minmax(one.article, other.article);
  auto& kept = articles_[later * story_.about.size() + earlier];
  if (kept < 0) {
    const auto& a = story_.about[later];
    const auto& b = story_.about[earlier];
    kept = static_cast<float>(a.language != b.language ? similarity_across(a.words, b.words)
                                                       : similarity(a.words, b.words));
  }
  return kept;
}

double Overlaps::known(const Place& one, const Place& other, bool across) {
  return known_.of(other.article, one.sentence, [&] {
    const auto& words = story_.contexts[one.sentence].sentence_words;
    const auto& others = story_.about[other.article].words;
    return across ? share_within_across(words, others) : share_within(words, others);
  });
}

Overlap Overlaps::of(std::uint32_t one, std::uint32_t other) {
  const auto& a = places_[one];
  const auto& b = places_[other];
  const bool across = story_.about[a.article].language != story_.about[b.article].language;
  const auto alike = [&](const std::vector<Term>& words, const std::vector<Term>& others) {
    return static_cast<float>(across ? similarity_across(words, others) : similarity(words, others));
  };
  Overlap overlap;
  overlap.articles = articles(a, b);
  overlap.known = static_cast<float>(std::min(known(a, b, across), known(b, a, across)));
  overlap.sentences = sentences_.of(a.sentence, b.sentence, [&] {
    return alike(story_.contexts[a.sentence].sentence_words, story_.contexts[b.sentence].sentence_words);
  });
  overlap.clauses = clauses_.of(
      a.context, b.context, [&] { return alike(story_.contexts[a.context].words, story_.contexts[b.context].words); });
  return overlap;
}

}  // namespace rashomon
