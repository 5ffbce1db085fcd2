// SPDX-License-Identifier: Apache-2.0
#include "compare/texts.h"

#include <algorithm>
#include <array>
#include <vector>

#include "compare/assertions.h"
#include "compare/particulars.h"

namespace rashomon {
namespace {

bool names(std::span<const WordSequence> sentences, ArticleId article, const WordSequence& beside, std::uint64_t key) {
  return std::ranges::any_of(sentences, [&](const WordSequence& sentence) {
    return sentence.article == article && &sentence != &beside &&
           std::ranges::find(sentence.words, key, &Word::key) != sentence.words.end();
  });
}

// "Ana spoke to Marie. So did Paul." and "Paul spoke to Marie": who another sentence of the one text names may have
// done it, too.
bool is_told_beside(std::span<const WordSequence> sentences, const WordSequence& one, const WordSequence& other,
                    const WordingDifference& difference) {
  const auto only = [&](const WordSequence& here, const WordSequence& there, std::uint64_t key) {
    return key != 0 && names(sentences, here.article, here, key) && !names(sentences, there.article, there, key);
  };
  return only(one, other, difference.other_name) || only(other, one, difference.one_name);
}

}  // namespace

std::optional<WordingDifference> compare_texts(std::span<const WordSequence> sentences, const Classes& classes,
                                               const Gazetteer& gazetteer, const Likeness& likeness) {
  std::array<std::vector<const WordSequence*>, 2> of;
  for (const auto& sentence : sentences) of[sentence.article.index].push_back(&sentence);
  for (const auto* sentence : of[1]) {
    WordingComparison best;
    for (const auto* other : of[0]) {
      auto found = compare_wording(*other, *sentence, classes, likeness);
      if (found.difference && is_told_beside(sentences, *other, *sentence, *found.difference)) found.difference.reset();
      if (found.alike > best.alike) best = found;
    }
    if (best.difference) return best.difference;
  }
  if (const auto found = compare_assertions(of[0], of[1], classes, likeness)) return found;
  return compare_particulars(of[0], of[1], classes, gazetteer, likeness);
}

}  // namespace rashomon
