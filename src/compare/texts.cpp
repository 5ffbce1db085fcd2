// SPDX-License-Identifier: Apache-2.0
#include "compare/texts.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <vector>

#include "compare/assertions.h"
#include "compare/cover.h"
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

std::vector<const WordSequence*> only_here(SentenceWords here, SentenceWords there) {
  std::vector<const WordSequence*> found;
  std::ranges::remove_copy_if(here, std::back_inserter(found), [&](const WordSequence* sentence) {
    return std::ranges::any_of(there, [&](const WordSequence* other) {
      return std::ranges::equal(sentence->words, other->words, {}, &Word::key, &Word::key);
    });
  });
  return found;
}

// Of two sentences of which neither is as like any other of the other text, or only one that differs, too: the most
// alike, in whichever order the texts come.
std::optional<WordingDifference> compare_sentences(std::span<const WordSequence> sentences, SentenceWords one,
                                                   SentenceWords other, const Classes& classes,
                                                   const Likeness& likeness) {
  std::vector<WordingComparison> table;  // a row for each of `one`
  for (const auto* a : one) {
    for (const auto* b : other) {
      auto& found = table.emplace_back(compare_wording(*a, *b, classes, likeness));
      if (found.difference && is_told_beside(sentences, *a, *b, *found.difference)) found.difference.reset();
    }
  }
  const auto at = [&](std::size_t row, std::size_t column) -> const WordingComparison& {
    return table[row * other.size() + column];
  };
  const auto any_below = [](std::size_t count, const auto& passes) {
    for (std::size_t i = 0; i < count; ++i) {
      if (passes(i)) return true;
    }
    return false;
  };
  WordingComparison best;
  for (std::size_t row = 0; row < one.size(); ++row) {
    for (std::size_t column = 0; column < other.size(); ++column) {
      const auto& own = at(row, column);
      if (!own.difference) continue;
      const auto beats = [&](const WordingComparison& each) {
        return each.alike > own.alike || (each.alike == own.alike && !each.difference);
      };
      const bool beaten = any_below(other.size(), [&](std::size_t c) { return beats(at(row, c)); }) ||
                          any_below(one.size(), [&](std::size_t r) { return beats(at(r, column)); });
      if (!beaten && (own.alike > best.alike ||
                      (own.alike == best.alike && best.difference && own.difference->aspect < best.difference->aspect)))
        best = own;
    }
  }
  return best.difference;
}

}  // namespace

std::optional<WordingDifference> compare_texts(std::span<const WordSequence> sentences, const Classes& classes,
                                               const Gazetteer& gazetteer, const Likeness& likeness) {
  std::array<std::vector<const WordSequence*>, 2> of;
  for (const auto& sentence : sentences) of[sentence.article.index].push_back(&sentence);
  const auto one = only_here(of[0], of[1]), other = only_here(of[1], of[0]);
  if (const auto difference = compare_sentences(sentences, one, other, classes, likeness)) return difference;
  if (const auto found = compare_assertions(of[0], of[1], classes, likeness)) return found;
  return compare_particulars(of[0], of[1], classes, gazetteer, likeness);
}

}  // namespace rashomon
