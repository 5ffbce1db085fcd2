// SPDX-License-Identifier: Apache-2.0
#include "claim/terms.h"

#include <algorithm>

#include "base/distinct.h"
#include "base/hash.h"
#include "text/fold.h"
#include "value/place.h"

namespace rashomon {
namespace {

// How much a shared word tells, by its part of speech.
float weight_of(const Reading& reading, std::uint32_t t) {
  const auto& thresholds = reading.thresholds();
  if (reading.lexicon.light(reading.lemma(t))) return thresholds.weight_light;
  switch (reading.token(t).upos) {
    case Upos::propn:
      return thresholds.weight_name;
    case Upos::noun:
    case Upos::verb:
      return thresholds.weight_noun;
    case Upos::adj:
      return thresholds.weight_adjective;
    case Upos::adv:
      return thresholds.weight_adverb;
    default:
      return 0;
  }
}

bool is_value(const Reading& reading, std::uint32_t t) {
  return reading.mention<Time>(t) != nullptr ||
         (reading.mention<Quantity>(t) != nullptr && reading.token(t).upos != Upos::noun);
}

void add_terms(const Reading& reading, std::uint32_t t, std::vector<Term>& words) {
  const auto weight = weight_of(reading, t);
  if (weight <= 0 || is_value(reading, t)) return;
  const auto key = word_key(reading, t);
  words.push_back({hash(key), weight, reading.token(t).upos == Upos::propn || key.starts_with('#')});
  // Words of one class have a part of their meaning in common.
  const auto upos = reading.token(t).upos;
  const auto action = reading.lexicon.action(reading.lemma(t), upos);
  const auto thing = upos == Upos::noun ? reading.lexicon.thing(reading.lemma(t)) : std::string_view();
  for (const auto meaning : {action, thing}) {
    if (!meaning.empty())
      words.push_back({hash("=" + std::string(meaning)), reading.thresholds().weight_class * weight, true});
  }
}

}  // namespace

std::string word_key(const Reading& reading, std::uint32_t t) {
  const auto* place = reading.mention<Place>(t);
  if (place != nullptr && std::get<Place>(place->value).id != 0 && place->head == t) {
    return key_of(std::get<Place>(place->value));
  }
  return fold(reading.lemma(t));
}

void add_word(const Reading& reading, std::uint32_t t, std::vector<Term>& words) {
  const auto terms = reading.terms.of(t);
  words.insert(words.end(), terms.begin(), terms.end());
}

void settle(std::vector<Term>& words) {
  std::ranges::sort(words);
  keep_distinct(words, &Term::key);
}

WordTerms find_terms(const Reading& reading) {
  WordTerms found;
  std::vector<Term> terms;
  for (std::uint32_t t = 0; t < reading.analysis.tokens.size(); ++t) {
    terms.clear();
    add_terms(reading, t, terms);
    found.add(terms);
  }
  return found;
}

std::vector<Term> phrase_words(const Reading& reading, TokenRange phrase, std::uint32_t head, std::uint32_t with) {
  std::vector<Term> words;
  for (auto t = phrase.begin; t < phrase.end; ++t) {
    if (t != head && t != with) add_word(reading, t, words);
  }
  settle(words);
  return words;
}

}  // namespace rashomon
