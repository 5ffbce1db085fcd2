// SPDX-License-Identifier: Apache-2.0
#include "compare/wording.h"

#include <algorithm>
#include <vector>

#include "compare/stretches.h"

namespace rashomon {
namespace {

bool any_opposite(const Stretch& stretch, const Classes& classes) {
  return std::ranges::any_of(stretch.one, [&](const Word& a) {
    return std::ranges::any_of(stretch.other, [&](const Word& b) { return are_opposite(a, b, classes); });
  });
}

// One word stands for the other, and they exclude each other by kind: two numbers, two names, two colours, two peoples.
std::optional<WordingDifference> exchanged(const Stretch& stretch) {
  const auto a = content(stretch.one), b = content(stretch.other);
  if (a.size() != 1 || b.size() != 1) return std::nullopt;
  if (a[0]->number && b[0]->number && a[0]->upos == b[0]->upos)
    return WordingDifference{Aspect::quantity, Verdict::contradicts, "wording/other_number"};
  if (a[0]->upos == Upos::propn && b[0]->upos == Upos::propn)
    return WordingDifference{Aspect::name, Verdict::contradicts, "wording/other_name", a[0]->key, b[0]->key};
  const bool peoples = !a[0]->origin.empty() && !b[0]->origin.empty() && a[0]->origin != b[0]->origin;
  if (peoples || (a[0]->kind.group != 0 && exclude(a[0]->kind, b[0]->kind)))
    return WordingDifference{Aspect::action, Verdict::contradicts, "wording/other_kind"};
  return std::nullopt;
}

// One thing, day or name stands for another: "the stadium", "the library".
bool other_thing(const Stretch& stretch, const Classes& classes) {
  const auto a = content(stretch.one), b = content(stretch.other);
  if (a.size() != 1 || b.size() != 1) return false;
  if ((a[0]->time && b[0]->time) || (a[0]->upos == Upos::propn && b[0]->upos == Upos::propn)) return true;
  return a[0]->upos == Upos::noun && b[0]->upos == Upos::noun && !a[0]->meaning.empty() && !b[0]->meaning.empty() &&
         !classes.related(a[0]->meaning, b[0]->meaning);
}

// "Refuses to sign" and "will not sign", "does not last beyond" and "ends on", "not before noon" and "after noon": what
// stands in the stretch may take back a denial that stands in another.
bool undoes_denial(const Stretch& stretch, const Classes& classes) {
  const auto may = [](Words words) {
    return std::ranges::any_of(words, [](const Word& word) { return word.averse || word.limit; });
  };
  return may(stretch.one) || may(stretch.other) || other_thing(stretch, classes) || any_opposite(stretch, classes);
}

// "Not all", "some did not", "not unless it rains": the rest is left open, where the other says nothing of it.
bool denies_less(const WordSequence& sentence, const WordSequence& other) {
  if (std::ranges::any_of(other.words, &Word::whole)) return false;
  return std::ranges::any_of(sentence.assertions, [&](const Assertion& assertion) {
    if (assertion.polarity != Polarity::denied || assertion.nominal) return false;
    return assertion.of_whole || assertion.of_some || assertion.conditional;
  });
}

bool is_denied(const WordSequence& sentence, Words stretch) {
  const auto begin = static_cast<std::uint32_t>(stretch.data() - sentence.words.data());
  return std::ranges::any_of(sentence.assertions, [&](const Assertion& assertion) {
    const auto next = std::ranges::lower_bound(assertion.words, begin);
    return assertion.polarity == Polarity::denied && next != assertion.words.end() && *next < begin + stretch.size();
  });
}

// `denied`: on either side. "No rise" and "no fall" go together, and so do "did not fund the school", "funded the
// port".
std::optional<WordingDifference> judge(const Stretch& stretch, const Classes& classes, bool denied) {
  if (only_denies(stretch)) return WordingDifference{Aspect::polarity, Verdict::contradicts, "wording/denied"};
  if (denied) return std::nullopt;
  if (any_opposite(stretch, classes))
    return WordingDifference{Aspect::action, Verdict::contradicts, "wording/opposite"};
  return exchanged(stretch);
}

bool same_words(const std::vector<const Word*>& one, const std::vector<const Word*>& other) {
  return !one.empty() && std::ranges::equal(one, other, {}, &Word::key, &Word::key);
}

// Two stretches have changed places around a verb: "the old tax the new law repeals". What is only listed in another
// order tells nothing.
bool changed_places(const Stretch& first, const Stretch& second) {
  if (!same_words(content(first.one), content(second.other)) || !same_words(content(first.other), content(second.one)))
    return false;
  const Words between(first.one.data() + first.one.size(), second.one.data());
  return std::ranges::any_of(between, [](const Word& word) { return word.upos == Upos::verb; });
}

std::optional<WordingDifference> exchanged_places(const std::vector<Stretch>& stretches) {
  for (std::size_t i = 0; i < stretches.size(); ++i) {
    for (auto j = i + 1; j < stretches.size(); ++j) {
      if (changed_places(stretches[i], stretches[j]))
        return WordingDifference{Aspect::participant, Verdict::contradicts, "wording/exchanged"};
    }
  }
  return std::nullopt;
}

bool is_listed_elsewhere(const Stretch& stretch, const WordSequence& one, const WordSequence& other) {
  const auto among = [](Words words, Words others) {
    return std::ranges::any_of(content(words), [&](const Word* word) {
      return std::ranges::find(others, word->key, &Word::key) != others.end();
    });
  };
  return among(stretch.one, other.words) && among(stretch.other, one.words);
}

}  // namespace

bool are_opposite(const Word& a, const Word& b, const Classes& classes) {
  const auto lists = [](const Word& word, std::uint64_t key) {
    return std::ranges::find(word.opposites, key) != word.opposites.end();
  };
  return lists(a, b.key) || lists(b, a.key) || (a.upos == b.upos && classes.opposite(a.meaning, b.meaning));
}

WordingComparison compare_wording(const WordSequence& one, const WordSequence& other, const Classes& classes,
                                  const Likeness& likeness) {
  const Words a(one.words), b(other.words);
  if (a.empty() || b.empty() || static_cast<double>(std::max(a.size(), b.size())) > likeness.wording_words) return {};
  const auto aligned = align_words(a, b);
  WordingComparison comparison{2.0 * static_cast<double>(aligned.common) / static_cast<double>(a.size() + b.size()),
                               {}};
  if (comparison.alike < likeness.wording_alike) return comparison;
  const auto& stretches = aligned.stretches;
  comparison.difference = exchanged_places(stretches);
  const bool undone =
      denies_less(one, other) || denies_less(other, one) ||
      std::ranges::any_of(stretches, [&](const Stretch& stretch) { return undoes_denial(stretch, classes); });
  for (const auto& stretch : stretches) {
    if (comparison.difference) break;
    // "Yellow and blue", "blue and yellow"
    if (is_listed_elsewhere(stretch, one, other)) continue;
    const bool denied = is_denied(one, stretch.one) || is_denied(other, stretch.other);
    if (undone && only_denies(stretch)) continue;
    if (static_cast<double>(std::max(stretch.one.size(), stretch.other.size())) > likeness.wording_stretch) continue;
    comparison.difference = judge(stretch, classes, denied);
  }
  return comparison;
}

}  // namespace rashomon
