// SPDX-License-Identifier: Apache-2.0
#include "base/hash.h"
#include "claim/claims.h"
#include "text/fold.h"

namespace rashomon {
namespace {

std::uint64_t key_of(const Reading& reading, std::uint32_t t) {
  if (const auto* place = reading.mention<Place>(t); place != nullptr && place->head == t) {
    const auto& named = std::get<Place>(place->value);
    if (named.id != 0) return hash("#" + std::to_string(named.id));
  }
  const auto* number = reading.mention<Quantity>(t);
  if (reading.token(t).upos == Upos::num && number != nullptr)
    return hash("=" + std::get<Quantity>(number->value).best.to_string());
  return hash(fold(reading.lemma(t)));
}

Word word_of(const Reading& reading, std::uint32_t t) {
  const auto& token = reading.token(t);
  const auto* number = token.upos == Upos::num ? reading.mention<Quantity>(t) : nullptr;
  Word word{key_of(reading, t), token.upos, {}, {}, false, false};
  // "au moins 5" and "6" are different words, not different numbers.
  word.number = number != nullptr && std::get<Quantity>(number->value).bound == Bound::exactly;
  word.meaning = reading.lexicon.action(reading.lemma(t), token.upos);
  if (word.meaning.empty() && token.upos == Upos::noun) word.meaning = reading.lexicon.thing(reading.lemma(t));
  for (const auto& opposite : reading.lexicon.opposites(reading.lemma(t), token.upos))
    word.opposites.push_back(hash(fold(opposite)));
  const auto negation = reading.lexicon.negation(lower(reading.words(token.span)));
  word.denies = negation == Negation::not_so || negation == Negation::no_longer;
  return word;
}

}  // namespace

std::vector<WordSequence> find_wordings(const Reading& reading) {
  std::vector<WordSequence> wordings;
  for (const auto& sentence : reading.analysis.sentences) {
    wordings.emplace_back();
    for (auto t = sentence.tokens.begin; t < sentence.tokens.end; ++t) {
      if (reading.token(t).upos != Upos::punct) wordings.back().words.push_back(word_of(reading, t));
    }
  }
  return wordings;
}

}  // namespace rashomon
