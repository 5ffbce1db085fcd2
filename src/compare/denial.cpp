// SPDX-License-Identifier: Apache-2.0
#include "compare/denial.h"

#include <algorithm>
#include <vector>

#include "compare/wording.h"

namespace rashomon {
namespace {

// Does a sentence deny what a word of it says, by the verb or by what governs it ("refuses to")?
bool is_denied(const WordSequence& sentence, std::uint32_t word) {
  // "Not essential", where the clause is not denied.
  if (word > 0 && sentence.words[word - 1].denies && sentence.words[word - 1].weight <= 0) return true;
  const bool happens = std::ranges::find(sentence.assertions, word, &Assertion::predicate) != sentence.assertions.end();
  return std::ranges::any_of(sentence.assertions, [&](const Assertion& assertion) {
    if (!holds(assertion, word) || (assertion.beside && word != assertion.predicate)) return false;
    // "Blocks the roads" denies nothing of the roads.
    const bool averse = happens && word != assertion.predicate && sentence.words[assertion.predicate].averse;
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
    const auto& denied = denial.predicate();
    // "Is no senator" and "is mayor" go together, though both are officials.
    const bool same = denial.assertion.copular ? same_stem(denied, word) : same_word(denied, word, classes);
    if (word.weight > 0 && same) found.push_back(w);
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

// Does the assertion name, beside its subject, whom or what the other sentence does not speak of?
bool names_another(const WordSequence& sentence, const Assertion& assertion, const WordSequence& other,
                   const Classes& classes) {
  return std::ranges::any_of(assertion.arguments, [&](std::uint32_t w) {
    return w != assertion.subject && sentence.words[w].upos == Upos::propn &&
           !speaks_of(other, sentence.words[w], classes);
  });
}

// "Did not fund the stadium" and "funded the library", "did not resign on Monday" and "resigned on Friday": what the
// denial is of may be the object or the day.
bool is_of_another(const Denial& denial, const WordSequence& other, std::uint32_t word, const AssertionRules& rules) {
  return std::ranges::any_of(other.assertions, [&](const Assertion& assertion) {
    if (denial.assertion.beside ? !holds(assertion, word) : assertion.predicate != word) return false;
    const auto& object = denial.assertion.object;
    if (object && assertion.object && denial.sentence.words[*object].weight > rules.likeness.wording_telling &&
        !speaks_of(other, denial.sentence.words[*object], rules.classes) &&
        !speaks_of(denial.sentence, other.words[*assertion.object], rules.classes))
      return true;
    // "Did not sing in Aldham", "sang in Wrenfield".
    if (names_another(denial.sentence, denial.assertion, other, rules.classes) &&
        names_another(other, assertion, denial.sentence, rules.classes))
      return true;
    const auto one = times_of(denial.sentence, denial.assertion), there = times_of(other, assertion);
    // "Mayor, not senator": what is denied beside another is of the same moment, which a date elsewhere is not.
    if (denial.assertion.beside && one.empty() && !there.empty()) return true;
    return !one.empty() && !there.empty() && std::ranges::find_first_of(one, there) == one.end();
  });
}

bool asserts(const Denial& denial, const WordSequence& other, std::uint32_t word, const AssertionRules& rules) {
  if (!is_told(other, word, denial) || is_over(denial, other, word) || is_of_another(denial, other, word, rules))
    return false;
  if (denial.assertion.copular && is_only_subject(other, word)) return false;
  return is_verbal(denial.predicate()) == is_verbal(other.words[word]) ||
         std::ranges::any_of(other.assertions, [&](const Assertion& a) { return a.predicate == word; });
}

// Does the text deny any word of it, too?
bool denied_in(const Denial& denial, SentenceWords other, const Classes& classes) {
  return std::ranges::any_of(other, [&](const WordSequence* sentence) {
    for (const auto w : answers(denial, *sentence, classes)) {
      if (is_denied(*sentence, w)) return true;
    }
    return false;
  });
}

// The same of what hangs from a predicate that tells little by itself.
bool denies_part(const Denial& denial, const WordSequence& other, const AssertionRules& rules) {
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

// "Not all", "not only", where the other does not say that it is all of it.
bool leaves_some(const Denial& denial, const WordSequence& other) {
  const auto& words = denial.sentence.words;
  return std::ranges::any_of(denial.assertion.words, [&](std::uint32_t w) { return words[w].whole; }) &&
         std::ranges::none_of(other.words, &Word::whole);
}

// "Does not ban" and "allows": what the one denies is an opposite of what the other says.
bool denies_opposite(const Denial& denial, const WordSequence& other, const Classes& classes) {
  return std::ranges::any_of(denial.assertion.words, [&](std::uint32_t w) {
    const auto& denied = denial.sentence.words[w];
    return std::ranges::any_of(other.words, [&](const Word& word) {
      return are_opposite(denied, word, classes) && !speaks_of(other, denied, classes) &&
             !speaks_of(denial.sentence, word, classes);
    });
  });
}

// "Did not count 300", "counted 200": it may be the number that is denied.
bool of_another_number(const Denial& denial, const WordSequence& other) {
  const auto& words = denial.sentence.words;
  bool found = false;
  for (const auto w : denial.assertion.words) {
    if (!words[w].number) continue;
    if (std::ranges::find(other.words, words[w].key, &Word::key) != other.words.end()) return false;
    found = true;
  }
  return found && std::ranges::any_of(other.words, &Word::number);
}

// "And not a camp" is of the verb beside it.
bool knows_clause(const Denial& denial, const WordSequence& other, const Classes& classes) {
  const auto& clause = denial.assertion.clause;
  return !clause || speaks_of(other, denial.sentence.words[*clause], classes);
}

// "No treaty bars": a predicate that tells little by itself is of what it carries.
bool knows_content(const Denial& denial, const WordSequence& other, const Classes& classes) {
  const auto& content = denial.assertion.content;
  return !content || speaks_of(other, denial.sentence.words[*content], classes);
}

bool speaks_of_word(const WordSequence& sentence, const Word& word) {
  return std::ranges::any_of(sentence.words, [&](const Word& other) { return same_stem(other, word); });
}

// How much beside its predicate the other must speak of: more where it holds a noun for the verb, or where the
// predicate is a noun ("is no album by the Wrens").
Least least_beside(const Denial& denial, const Word& answer, const Likeness& likeness) {
  if (is_verbal(denial.predicate()) != is_verbal(answer)) return likeness.denied_noun;
  if (denial.assertion.copular && denial.predicate().upos == Upos::noun)
    return {likeness.denied_noun.share, likeness.denied.weight};
  return likeness.denied;
}

bool denies(const Denial& denial, const WordSequence& other, const AssertionRules& rules) {
  const auto& least = rules.likeness;
  if (!knows_clause(denial, other, rules.classes) || leaves_some(denial, other) ||
      denies_opposite(denial, other, rules.classes) || of_another_number(denial, other))
    return false;
  const auto beside = cover(denial.sentence, denial.assertion, denial.assertion.predicate, other, rules.classes);
  const auto& predicate = denial.predicate();
  const auto places = answers(denial, other, rules.classes);
  if (!places.empty() && !predicate.carries && predicate.weight > least.wording_telling) {
    return std::ranges::any_of(places, [&](std::uint32_t w) {
      return asserts(denial, other, w, rules) && beside.reaches(least_beside(denial, other.words[w], least));
    });
  }
  // "Is no senator", "is mayor": what is denied to be so is all that the denial is of.
  if (denial.assertion.copular && predicate.upos == Upos::noun && !speaks_of_word(other, predicate)) return false;
  // "Sold no bicycles", "sold the library": told of another thing, by a verb that tells little.
  if (std::ranges::any_of(places, [&](std::uint32_t w) { return is_of_another(denial, other, w, rules); }))
    return false;
  if (predicate.averse || denial.assertion.modality == Modality::wanted || ended(denial, other) ||
      denies_part(denial, other, rules))
    return false;
  if (predicate.carries && !knows_content(denial, other, rules.classes)) return false;
  return beside.reaches(predicate.carries ? least.denied_content : least.denied_all);
}

}  // namespace

bool denies_any(SentenceWords one, SentenceWords other, const AssertionRules& rules) {
  for (const auto* sentence : one) {
    for (const auto& assertion : sentence->assertions) {
      const auto modality = assertion.modality;
      if (assertion.polarity != Polarity::denied || assertion.nominal || assertion.describes || assertion.conditional ||
          assertion.of_some || modality == Modality::asked || modality == Modality::supposed)
        continue;
      const Denial denial{*sentence, assertion};
      if (is_conditional(denial) || is_limited(denial) || denied_in(denial, other, rules.classes)) continue;
      if (std::ranges::any_of(other, [&](const WordSequence* each) { return denies(denial, *each, rules); }))
        return true;
    }
  }
  return false;
}

}  // namespace rashomon
