// SPDX-License-Identifier: Apache-2.0
#include "compare/rewording.h"

#include <algorithm>
#include <array>

#include "compare/wording.h"

namespace rashomon {
namespace {

bool tells(const Word& word, const Likeness& likeness) {
  return word.denies || word.weight >= likeness.wording_telling;
}

std::vector<const Word*> telling(Words words, const Likeness& likeness) {
  std::vector<const Word*> found;
  for (const auto& word : words) {
    if (tells(word, likeness)) found.push_back(&word);
  }
  return found;
}

// May one be what a translator or an editor has set for the other: "hard" and "difficult", "labour" and "labor"? Words
// that have an opposite in common mean much the same.
bool said_for(const Word& a, const Word& b, const Classes& classes) {
  if (a.stem == b.stem || (!a.sense.empty() && a.sense == b.sense)) return true;
  if (!a.meaning.empty() && !b.meaning.empty() && classes.related(a.meaning, b.meaning)) return true;
  return std::ranges::any_of(a.opposites, [&](std::uint64_t opposite) {
    return std::ranges::find(b.opposites, opposite) != b.opposites.end();
  });
}

bool any_pair(Words one, Words other, auto holds) {
  return std::ranges::any_of(
      one, [&](const Word& a) { return std::ranges::any_of(other, [&](const Word& b) { return holds(a, b); }); });
}

// "It is on me", "on us": one or several take it on themselves. No translation turns the one into the other.
bool other_speakers(const Stretch& stretch) {
  return stretch.one.size() == 1 && stretch.other.size() == 1 && stretch.one[0].speakers != Number::none &&
         stretch.other[0].speakers != Number::none && stretch.one[0].speakers != stretch.other[0].speakers;
}

bool is_value(const Word& word) { return word.number || word.upos == Upos::num || word.time || word.stated; }

// Only a word of its own kind stands for another one.
bool fill_one_place(const Word& a, const Word& b) {
  const auto fills = [](const Word& word, Upos upos) {
    if (upos == Upos::noun) return word.upos == Upos::noun || word.upos == Upos::propn;
    return word.upos == upos || (upos == Upos::adj && word.participle);
  };
  return std::ranges::any_of(std::array{Upos::noun, Upos::verb, Upos::adj},
                             [&](Upos upos) { return fills(a, upos) && fills(b, upos); });
}

// What a stretch tells: nothing, something else, or what an editor or translator may have made of the same.
enum class Told { nothing, alike, otherwise };

Told told(const Stretch& stretch, const Classes& classes, const Likeness& likeness) {
  const auto tell = [&](Words words) { return !telling(words, likeness).empty(); };
  const auto opposed = [&](const Word& x, const Word& y) {
    return are_opposite(x, y, classes) || std::ranges::find(x.opposed_sides, y.key) != x.opposed_sides.end();
  };
  if (any_pair(stretch.one, stretch.other, opposed)) return Told::otherwise;
  if (!tell(stretch.one) && !tell(stretch.other)) return Told::nothing;
  // "Took" tells something in the place of "borrowed".
  if (content(stretch.one).empty() || content(stretch.other).empty() || std::ranges::any_of(stretch.one, is_value) ||
      std::ranges::any_of(stretch.other, is_value))
    return Told::alike;
  if (static_cast<double>(std::max(stretch.one.size(), stretch.other.size())) > likeness.wording_stretch)
    return Told::alike;
  const auto same = [&](const Word& x, const Word& y) { return said_for(x, y, classes); };
  const bool stands_for = any_pair(stretch.one, stretch.other, fill_one_place);
  return stands_for && !any_pair(stretch.one, stretch.other, same) ? Told::otherwise : Told::alike;
}

// "... unless the rain stops", "... sauf si la pluie cesse": at its end the one opens a case that the other leaves out.
bool exempts(Words words) {
  constexpr std::size_t opening = 2;  // "sauf si", "but if"
  return std::ranges::any_of(words.first(std::min(words.size(), opening)), &Word::exempts);
}

Rewording compare_ordered(Words one, Words other, const Classes& classes, const Likeness& likeness) {
  if (one.empty() || other.empty() || static_cast<double>(std::max(one.size(), other.size())) > likeness.wording_words)
    return {};
  const auto aligned = align_words(one, other);
  Rewording found;
  found.common = aligned.common;
  int shared = static_cast<int>(telling(one, likeness).size()), otherwise = 0, alike = 0, stances = 0;
  auto words = one.size() + other.size();
  for (const auto& stretch : aligned.stretches) {
    shared -= static_cast<int>(telling(stretch.one, likeness).size());
    const bool first = stretch.one.data() == one.data() && stretch.other.data() == other.data();
    const bool last = stretch.one.data() + stretch.one.size() == one.data() + one.size() &&
                      stretch.other.data() + stretch.other.size() == other.data() + other.size();
    if ((first || last) && (stretch.one.empty() || stretch.other.empty())) {
      const auto longer = stretch.one.empty() ? stretch.other : stretch.one;
      words -= longer.size();
      if (last && exempts(longer)) {
        found.exempted = longer;
        found.exempted_by_one = stretch.other.empty();
      }
    } else if (only_denies(stretch) || other_speakers(stretch)) {
      ++stances;
    } else {
      const auto what = told(stretch, classes, likeness);
      otherwise += what == Told::otherwise ? 1 : 0;
      alike += what == Told::alike ? 1 : 0;
    }
  }
  found.differs = otherwise > 0 || stances > 0;
  const auto share = 2.0 * static_cast<double>(aligned.common) / static_cast<double>(words);
  if (share < likeness.wording_alike || shared < 1) return found;
  // Where more differs, two have translated it, or it was said twice.
  found.tells = otherwise == 0 ? stances > 0 || !found.exempted.empty() : otherwise == 1 && alike == 0 && stances == 0;
  if (stances > 0 || otherwise > 0) found.exempted = {};
  return found;
}

}  // namespace

Rewording compare_quotations(Words one, Words other, const Classes& classes, const Likeness& likeness) {
  // Of several alignments that are as long, the same one, whichever comes first.
  const bool in_order = std::ranges::lexicographical_compare(one, other, {}, &Word::key, &Word::key);
  if (in_order) return compare_ordered(one, other, classes, likeness);
  auto found = compare_ordered(other, one, classes, likeness);
  found.exempted_by_one = !found.exempted_by_one;
  return found;
}

}  // namespace rashomon
