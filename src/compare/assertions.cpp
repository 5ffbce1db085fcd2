// SPDX-License-Identifier: Apache-2.0
#include "compare/assertions.h"

#include <algorithm>
#include <iterator>
#include <vector>

#include "compare/denial.h"

namespace rashomon {
namespace {

struct Side {
  const WordSequence& sentence;
  const Assertion& assertion;
  const Word* agent() const { return assertion.object ? subject() : nullptr; }
  const Word* subject() const { return word(assertion.subject); }
  // What it is done to: of a verb without an object its subject.
  const Word* patient() const { return assertion.object ? word(assertion.object) : subject(); }

 private:
  const Word* word(const std::optional<std::uint32_t>& place) const {
    return place ? &sentence.words[*place] : nullptr;
  }
};

bool both_same(const Word* a, const Word* b, const Classes& classes) {
  return a != nullptr && b != nullptr && same_word(*a, *b, classes);
}

// What the one is done to is what the other says it of: "halted the vaccination drive", "the drive goes on". Of "the
// sale of bread" the one tells only if it speaks of bread, too.
bool of_patient(const Side& a, const Side& b, const Classes& classes) {
  const auto *patient = a.patient(), *of = b.patient();
  if (patient == nullptr || of == nullptr || b.agent() != nullptr || !same_word(*patient, *of, classes)) return false;
  return std::ranges::all_of(b.assertion.words, [&](std::uint32_t w) {
    const auto& word = b.sentence.words[w];
    return w >= b.assertion.predicate || word.upos != Upos::noun || speaks_of(a.sentence, word, classes);
  });
}

// "X sold" and "Y bought" are one event: verbs exclude each other of one agent, or of one thing that they are done to,
// where no other agent is named and they are not two sides of one event.
bool of_one(const Side& a, const Side& b, const Word& x, const Word& y, const Classes& classes) {
  if (both_same(a.subject(), b.subject(), classes)) return true;
  const bool sides = classes.has_converse(x.meaning) || classes.has_converse(y.meaning);
  return !sides && (of_patient(a, b, classes) || of_patient(b, a, classes));
}

// "La Slovène Ana Kos" and "Ana Kos": one names who the other's subject is.
bool names_subject(const Side& a, const Side& b) {
  const auto* subject = a.subject();
  return subject != nullptr && subject->upos == Upos::propn && b.subject() != nullptr &&
         std::ranges::any_of(b.assertion.words,
                             [&](std::uint32_t w) { return b.sentence.words[w].key == subject->key; });
}

bool names_another(const Side& a, const Side& b, const Classes& classes) {
  return std::ranges::any_of(a.assertion.words, [&](std::uint32_t w) {
    const auto& word = a.sentence.words[w];
    return &word != a.subject() && word.upos == Upos::propn && !word.time && !speaks_of(b.sentence, word, classes);
  });
}

// "Bought a farm near Gray in 2001", "sold one in Lure in 2019": at other times, or of others that each names.
bool are_apart(const Side& a, const Side& b, const Classes& classes) {
  const auto one = times_of(a.sentence, a.assertion), other = times_of(b.sentence, b.assertion);
  if (!one.empty() && !other.empty() && std::ranges::find_first_of(one, other) == one.end()) return true;
  return names_another(a, b, classes) && names_another(b, a, classes);
}

// One does the one and the other to one and the same.
bool of_one_to_one(const Side& a, const Side& b, const Classes& classes) {
  if (!both_same(a.subject(), b.subject(), classes) && !names_subject(a, b) && !names_subject(b, a)) return false;
  return std::ranges::any_of(a.assertion.arguments, [&](std::uint32_t i) {
    const auto& argument = a.sentence.words[i];
    return &argument != a.subject() && argument.weight > 0 &&
           std::ranges::any_of(b.assertion.arguments, [&](std::uint32_t j) {
             return &b.sentence.words[j] != b.subject() && same_word(argument, b.sentence.words[j], classes);
           });
  });
}

// "Denies that he did" and "says that he did not": a denial in one word or in two.
bool deny_in_two_ways(const WordSequence& one, const Word& x, const WordSequence& other, const Word& y) {
  const auto denies = [](const WordSequence& sentence) {
    return std::ranges::find(sentence.assertions, Polarity::denied, &Assertion::polarity) != sentence.assertions.end();
  };
  return (x.averse && denies(other)) || (y.averse && denies(one));
}

// "Opened a store in Leeds and closed its store in York": a text that tells of both opposes neither.
bool tells_of(SentenceWords text, const Word& word, const Classes& classes) {
  return std::ranges::any_of(text, [&](const WordSequence* each) { return speaks_of(*each, word, classes); });
}

bool opposes(const Side& left, const Side& right, SentenceWords one_text, SentenceWords other_text,
             const AssertionRules& rules) {
  const auto& [classes, likeness] = rules;
  const auto& [one, a] = left;
  const auto& [other, b] = right;
  if (a.polarity == Polarity::denied || b.polarity == Polarity::denied) return false;
  for (const auto i : a.words) {
    for (const auto j : b.words) {
      const auto &x = one.words[i], &y = other.words[j];
      if (!are_opposite(x, y, classes) || tells_of(other_text, x, classes) || tells_of(one_text, y, classes)) continue;
      if (is_verbal(x)) {
        if (i != a.predicate || j != b.predicate || !of_one(left, right, x, y, classes) ||
            deny_in_two_ways(one, x, other, y))
          continue;
        if (are_apart(left, right, classes)) continue;
        if (of_one_to_one(left, right, classes)) return true;
      }
      if (cover(one, a, i, other, classes).reaches(likeness.opposed) &&
          cover(other, b, j, one, classes).reaches(likeness.opposed))
        return true;
    }
  }
  return false;
}

bool opposes_any(SentenceWords one, SentenceWords other, const AssertionRules& rules) {
  return std::ranges::any_of(one, [&](const WordSequence* x) {
    return std::ranges::any_of(other, [&](const WordSequence* y) {
      return std::ranges::any_of(x->assertions, [&](const Assertion& a) {
        return std::ranges::any_of(y->assertions, [&](const Assertion& b) {
          return opposes({*x, a}, {*y, b}, one, other, rules);
        });
      });
    });
  });
}

}  // namespace

std::optional<WordingDifference> compare_assertions(SentenceWords first, SentenceWords second, const Classes& classes,
                                                    const Likeness& likeness) {
  const auto is_short = [&](const WordSequence* sentence) {
    return static_cast<double>(sentence->words.size()) <= likeness.wording_words;
  };
  std::vector<const WordSequence*> one, other;
  std::ranges::copy_if(first, std::back_inserter(one), is_short);
  std::ranges::copy_if(second, std::back_inserter(other), is_short);
  const AssertionRules rules{classes, likeness};
  if (denies_any(one, other, rules) || denies_any(other, one, rules))
    return WordingDifference{Aspect::polarity, Verdict::contradicts, "assertion/denied"};
  if (opposes_any(one, other, rules))
    return WordingDifference{Aspect::action, Verdict::contradicts, "assertion/opposite"};
  return std::nullopt;
}

}  // namespace rashomon
