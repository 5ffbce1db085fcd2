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
  if (reading.token(t).upos == Upos::num && number != nullptr) return hash("=" + text_of(number->value));
  return hash(fold(reading.lemma(t)));
}

Word word_of(const Reading& reading, std::uint32_t t) {
  const auto& token = reading.token(t);
  Word word{key_of(reading, t), token.upos, {}, {}, false, token.upos == Upos::num};
  word.meaning = reading.lexicon.action(reading.lemma(t), token.upos);
  if (word.meaning.empty() && token.upos == Upos::noun) word.meaning = reading.lexicon.thing(reading.lemma(t));
  for (const auto& opposite : reading.lexicon.opposites(reading.lemma(t), token.upos))
    word.opposites.push_back(hash(fold(opposite)));
  word.denies = reading.lexicon.negation(lower(reading.words(token.span))) != Negation::none;
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
