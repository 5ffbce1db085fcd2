// SPDX-License-Identifier: Apache-2.0
#include "link/overlaps.h"

#include <algorithm>
#include <utility>

namespace rashomon {

Overlaps::Overlaps(const StoryClaims& story, bool one_situation)
    : story_(story),
      one_situation_(one_situation),
      articles_(story.about.size()),
      known_there_(story.about.size()),
      known_here_(story.contexts.size()),
      sentences_(story.contexts.size()),
      clauses_(story.contexts.size()),
      stand_there_(story.about.size()),
      stand_here_(story.contexts.size()) {
  number_sentences();
  for (const auto& place : places_) stand_.emplace_back(place.article, story.contexts[place.context].sentence);
  std::ranges::sort(stand_);
  const auto repeated = std::ranges::unique(stand_);
  stand_.erase(repeated.begin(), repeated.end());
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

bool Overlaps::stands(std::uint32_t article, std::uint64_t sentence) const {
  return std::ranges::binary_search(stand_, std::pair(article, sentence));
}

bool Overlaps::has_twin(std::uint32_t one, std::uint32_t other) {
  const auto& a = places_[one];
  const auto& b = places_[other];
  const auto sentence_a = context(one).sentence, sentence_b = context(other).sentence;
  if (sentence_a == sentence_b) return false;
  return stand_there_.of(a.sentence, b.article, [&] { return stands(b.article, sentence_a); }) ||
         stand_here_.of(a.article, b.sentence, [&] { return stands(a.article, sentence_b); });
}

Overlap Overlaps::of(std::uint32_t one, std::uint32_t other) {
  const auto& a = places_[one];
  const auto& b = places_[other];
  const auto& article_a = article(one);
  const auto& article_b = article(other);
  const auto& context_a = context(one);
  const auto& context_b = context(other);
  const bool across = article_a.language != article_b.language;
  const auto alike = [&](const std::vector<Term>& words, const std::vector<Term>& others) {
    return static_cast<float>(across ? similarity_across(words, others) : similarity(words, others));
  };
  const auto share = [&](const std::vector<Term>& words, const std::vector<Term>& others) {
    return across ? share_within_across(words, others) : share_within(words, others);
  };
  Overlap overlap;
  // Asked of the later article first, as a sum's order decides its last digit.
  if (!one_situation_ && a.article != b.article) {
    overlap.articles = articles_.of(a.article, b.article, [&] {
      return a.article > b.article ? alike(article_a.words, article_b.words) : alike(article_b.words, article_a.words);
    });
  }
  const auto there = known_there_.of(a.sentence, b.article, [&] { return share(context_a.sentence_words, article_b.words); });
  const auto here = known_here_.of(a.article, b.sentence, [&] { return share(context_b.sentence_words, article_a.words); });
  overlap.known = static_cast<float>(std::min(there, here));
  overlap.sentences =
      sentences_.of(a.sentence, b.sentence, [&] { return alike(context_a.sentence_words, context_b.sentence_words); });
  overlap.clauses = clauses_.of(a.context, b.context, [&] { return alike(context_a.words, context_b.words); });
  return overlap;
}

}  // namespace rashomon
