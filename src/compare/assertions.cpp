// SPDX-License-Identifier: Apache-2.0
#include "compare/assertions.h"

#include <algorithm>
#include <iterator>
#include <vector>

namespace rashomon {
namespace {

using Text = std::span<const WordSequence* const>;

bool is_verbal(const Word& word) { return word.upos == Upos::verb || word.upos == Upos::aux; }

// What sentences are judged by.
struct Rules {
  const Classes& classes;
  const Likeness& likeness;
};

struct Cover {
  float shared = 0, total = 0;
  bool reaches(const Least& least) const { return shared >= least.share * total && shared >= least.weight; }
};

// How much of what an assertion says, beside one of its words, the other sentence speaks of.
Cover cover(const WordSequence& sentence, const Assertion& assertion, std::uint32_t beside, const WordSequence& other,
            const Classes& classes) {
  Cover sum;
  for (const auto w : assertion.words) {
    const auto& word = sentence.words[w];
    if (w == beside || word.weight <= 0) continue;
    sum.total += word.weight;
    if (speaks_of(other, word, classes)) sum.shared += word.weight;
  }
  return sum;
}

bool holds(const Assertion& assertion, std::uint32_t word) { return std::ranges::binary_search(assertion.words, word); }

// Does a sentence deny what a word of it says, by the verb or by what governs it ("refuses to")?
bool is_denied(const WordSequence& sentence, std::uint32_t word) {
  return std::ranges::any_of(sentence.assertions, [&](const Assertion& assertion) {
    if (!holds(assertion, word)) return false;
    const bool averse = word != assertion.predicate && sentence.words[assertion.predicate].averse;
    return averse || assertion.polarity == Polarity::denied ||
           (word == assertion.predicate &&
            std::ranges::any_of(assertion.words, [&](std::uint32_t w) { return sentence.words[w].denies; }));
  });
}

// What a sentence denies.
struct Denial {
  const WordSequence& sentence;
  const Assertion& assertion;
  const Word& predicate() const { return sentence.words[assertion.predicate]; }
};

// Is it so, as the sentence tells it: nothing asked, supposed, or wanted? What is not to be done, or cannot be, is
// denied by what is wanted, too.
bool is_told(const WordSequence& sentence, std::uint32_t word, const Denial& denial) {
  const auto denied = denial.assertion.modality;
  const bool open = denied == Modality::wanted || denied == Modality::possible;
  return std::ranges::none_of(sentence.assertions, [&](const Assertion& assertion) {
    const auto modality = assertion.modality;
    return holds(assertion, word) && (modality == Modality::asked || modality == Modality::supposed ||
                                      (!open && word == assertion.predicate && modality == Modality::wanted));
  });
}

// The places in a sentence that may assert what a denial is of.
std::vector<std::uint32_t> answers(const Denial& denial, const WordSequence& other, const Classes& classes) {
  std::vector<std::uint32_t> found;
  for (std::uint32_t w = 0; w < other.words.size(); ++w) {
    const auto& word = other.words[w];
    if (word.weight > 0 && same_word(denial.predicate(), word, classes)) found.push_back(w);
  }
  return found;
}

// "Is no official account" is not answered by what an official account does.
bool is_only_subject(const WordSequence& sentence, std::uint32_t word) {
  return std::ranges::any_of(sentence.assertions,
                             [&](const Assertion& assertion) { return assertion.subject == word; });
}

// "Is no longer" and "was" go together.
bool is_over(const Denial& denial, const WordSequence& other, std::uint32_t word) {
  return denial.assertion.no_longer && std::ranges::any_of(other.assertions, [&](const Assertion& assertion) {
           return assertion.predicate == word && assertion.past;
         });
}

bool has_limit(const WordSequence& sentence, const Assertion& assertion) {
  return std::ranges::any_of(assertion.words, [&](std::uint32_t w) { return sentence.words[w].limit; });
}

// "No longer has" and "had until June".
bool ended(const Denial& denial, const WordSequence& other) {
  return denial.assertion.no_longer && std::ranges::any_of(other.assertions, [&](const Assertion& assertion) {
           return assertion.past && has_limit(other, assertion);
         });
}

// The keys of an assertion's days and dates.
std::vector<std::uint64_t> times(const WordSequence& sentence, const Assertion& assertion) {
  std::vector<std::uint64_t> keys;
  for (const auto w : assertion.words) {
    if (sentence.words[w].time) keys.push_back(sentence.words[w].key);
  }
  return keys;
}

// "Did not fund the stadium" and "funded the library", "did not resign on Monday" and "resigned on Friday": what the
// denial is of may be the object or the day.
bool is_of_another(const Denial& denial, const WordSequence& other, std::uint32_t word, const Rules& rules) {
  return std::ranges::any_of(other.assertions, [&](const Assertion& assertion) {
    if (assertion.predicate != word) return false;
    const auto& object = denial.assertion.object;
    if (object && assertion.object && denial.sentence.words[*object].weight > rules.likeness.wording_telling &&
        !speaks_of(other, denial.sentence.words[*object], rules.classes) &&
        !speaks_of(denial.sentence, other.words[*assertion.object], rules.classes))
      return true;
    const auto one = times(denial.sentence, denial.assertion), there = times(other, assertion);
    return !one.empty() && !there.empty() && std::ranges::find_first_of(one, there) == one.end();
  });
}

bool asserts(const Denial& denial, const WordSequence& other, std::uint32_t word, const Rules& rules) {
  if (!is_told(other, word, denial) || is_over(denial, other, word) || is_of_another(denial, other, word, rules))
    return false;
  if (denial.assertion.copular && is_only_subject(other, word)) return false;
  return is_verbal(denial.predicate()) == is_verbal(other.words[word]) ||
         std::ranges::any_of(other.assertions, [&](const Assertion& a) { return a.predicate == word; });
}

// Does the text deny any word of it, too?
bool denied_in(const Denial& denial, Text other, const Classes& classes) {
  return std::ranges::any_of(other, [&](const WordSequence* sentence) {
    for (const auto w : answers(denial, *sentence, classes)) {
      if (is_denied(*sentence, w)) return true;
    }
    return false;
  });
}

// The same of what hangs from a predicate that tells little by itself.
bool denies_part(const Denial& denial, const WordSequence& other, const Rules& rules) {
  for (const auto w : denial.assertion.words) {
    const auto& word = denial.sentence.words[w];
    if (word.weight < rules.likeness.wording_telling) continue;
    for (std::uint32_t i = 0; i < other.words.size(); ++i) {
      if (other.words[i].weight > 0 && same_word(word, other.words[i], rules.classes) &&
          (is_denied(other, i) || !is_told(other, i, denial)))
        return true;
    }
  }
  return false;
}

// "Not before noon": it may be so from then on.
bool is_limited(const Denial& denial) { return has_limit(denial.sentence, denial.assertion); }

// "Sans test, on ne peut pas": what is denied under a condition.
bool is_conditional(const Denial& denial) {
  return std::ranges::any_of(denial.sentence.assertions, [&](const Assertion& assertion) {
    return holds(assertion, denial.assertion.predicate) &&
           std::ranges::any_of(assertion.words, [&](std::uint32_t w) { return denial.sentence.words[w].without; });
  });
}

bool denies(const Denial& denial, const WordSequence& other, const Rules& rules) {
  const auto& least = rules.likeness;
  const auto beside = cover(denial.sentence, denial.assertion, denial.assertion.predicate, other, rules.classes);
  const auto& predicate = denial.predicate();
  const auto places = answers(denial, other, rules.classes);
  if (!places.empty() && !predicate.carries && predicate.weight > least.wording_telling) {
    return std::ranges::any_of(places, [&](std::uint32_t w) {
      const bool same_kind = is_verbal(predicate) == is_verbal(other.words[w]);
      return asserts(denial, other, w, rules) && beside.reaches(same_kind ? least.denied : least.denied_noun);
    });
  }
  // "Sold no bicycles", "sold the library": told of another thing, by a verb that tells little.
  if (std::ranges::any_of(places, [&](std::uint32_t w) { return is_of_another(denial, other, w, rules); }))
    return false;
  if (predicate.averse || denial.assertion.modality == Modality::wanted || ended(denial, other) ||
      denies_part(denial, other, rules))
    return false;
  return beside.reaches(predicate.carries ? least.denied_content : least.denied_all);
}

bool denies_any(Text one, Text other, const Rules& rules) {
  for (const auto* sentence : one) {
    for (const auto& assertion : sentence->assertions) {
      const auto modality = assertion.modality;
      if (assertion.polarity != Polarity::denied || assertion.nominal || modality == Modality::asked ||
          modality == Modality::supposed)
        continue;
      const Denial denial{*sentence, assertion};
      if (is_conditional(denial) || is_limited(denial) || denied_in(denial, other, rules.classes)) continue;
      if (std::ranges::any_of(other, [&](const WordSequence* each) { return denies(denial, *each, rules); }))
        return true;
    }
  }
  return false;
}

// "X sold" and "Y bought" are one event: verbs exclude each other of one agent.
bool same_agent(const WordSequence& one, const Assertion& a, const WordSequence& other, const Assertion& b,
                const Classes& classes) {
  return a.subject && b.subject && same_word(one.words[*a.subject], other.words[*b.subject], classes);
}

// "Denies that he did" and "says that he did not": a denial in one word or in two.
bool deny_in_two_ways(const WordSequence& one, const Word& x, const WordSequence& other, const Word& y) {
  const auto denies = [](const WordSequence& sentence) {
    return std::ranges::find(sentence.assertions, Polarity::denied, &Assertion::polarity) != sentence.assertions.end();
  };
  return (x.averse && denies(other)) || (y.averse && denies(one));
}

bool opposes(const WordSequence& one, const Assertion& a, const WordSequence& other, const Assertion& b,
             const Rules& rules) {
  const auto& [classes, likeness] = rules;
  if (a.polarity == Polarity::denied || b.polarity == Polarity::denied) return false;
  for (const auto i : a.words) {
    for (const auto j : b.words) {
      const auto &x = one.words[i], &y = other.words[j];
      if (!are_opposite(x, y, classes) || speaks_of(other, x, classes) || speaks_of(one, y, classes)) continue;
      if (is_verbal(x) && (!same_agent(one, a, other, b, classes) || deny_in_two_ways(one, x, other, y))) continue;
      if (cover(one, a, i, other, classes).reaches(likeness.opposed) &&
          cover(other, b, j, one, classes).reaches(likeness.opposed))
        return true;
    }
  }
  return false;
}

bool opposes_any(Text one, Text other, const Rules& rules) {
  return std::ranges::any_of(one, [&](const WordSequence* x) {
    return std::ranges::any_of(other, [&](const WordSequence* y) {
      return std::ranges::any_of(x->assertions, [&](const Assertion& a) {
        return std::ranges::any_of(y->assertions, [&](const Assertion& b) { return opposes(*x, a, *y, b, rules); });
      });
    });
  });
}

}  // namespace

std::optional<WordingDifference> compare_assertions(Text first, Text second, const Classes& classes,
                                                    const Likeness& likeness) {
  const auto is_short = [&](const WordSequence* sentence) {
    return static_cast<double>(sentence->words.size()) <= likeness.wording_words;
  };
  std::vector<const WordSequence*> one, other;
  std::ranges::copy_if(first, std::back_inserter(one), is_short);
  std::ranges::copy_if(second, std::back_inserter(other), is_short);
  const Rules rules{classes, likeness};
  if (denies_any(one, other, rules) || denies_any(other, one, rules))
    return WordingDifference{Aspect::polarity, Verdict::contradicts, "assertion/denied"};
  if (opposes_any(one, other, rules))
    return WordingDifference{Aspect::action, Verdict::contradicts, "assertion/opposite"};
  return std::nullopt;
}

}  // namespace rashomon
