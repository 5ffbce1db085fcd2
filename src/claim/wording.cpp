// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <iterator>

#include "analysis/word_class.h"
#include "base/hash.h"
#include "claim/assertions.h"
#include "claim/claims.h"
#include "claim/extent.h"
#include "text/chars.h"
#include "text/fold.h"
#include "value/place.h"

namespace rashomon {
namespace {

// A number by itself: "five", "2023", "second".
const Quantity* number_at(const Reading& reading, std::uint32_t t) {
  const auto* mention = reading.mention<Quantity>(t);
  if (mention == nullptr) return nullptr;
  const auto& number = std::get<Quantity>(mention->value);
  return reading.token(t).upos == Upos::num || number.kind == QuantityKind::ordinal ? &number : nullptr;
}

// The country that an adjective tells of; empty for larger regions, which hold others.
std::string_view country(const Reading& reading, std::uint32_t t) {
  constexpr std::size_t iso = 2;  // letters
  const auto origin = reading.lexicon.origin(reading.words(reading.token(t).span));
  return origin.size() == iso ? origin : std::string_view();
}

std::uint64_t key_of(const Reading& reading, std::uint32_t t) {
  if (const auto* place = reading.mention<Place>(t); place != nullptr && place->head == t) {
    const auto& named = std::get<Place>(place->value);
    if (named.id != 0) return hash(rashomon::key_of(named));
  }
  if (const auto* number = number_at(reading, t); number != nullptr)
    return hash("=" + std::to_string(static_cast<int>(number->kind)) + ' ' + number->best.to_string());
  return hash(fold(reading.lemma(t)));
}

float weight_of(const Reading& reading, std::uint32_t t) {
  switch (reading.token(t).upos) {
    case Upos::propn:
    case Upos::num:
      return reading.thresholds().weight_stated;
    case Upos::noun:
    case Upos::verb:
    case Upos::adj:
      return reading.lexicon.light(reading.lemma(t)) ? reading.thresholds().weight_light : 1;
    default:
      return 0;
  }
}

// "Être", "avoir", "dire", "pouvoir": what they are said of tells what is asserted.
bool carries(const Reading& reading, std::uint32_t t, std::string_view action) {
  const auto upos = reading.token(t).upos;
  if (upos != Upos::verb && upos != Upos::aux) return false;
  if (upos == Upos::aux || reading.lexicon.light(reading.lemma(t)) || reading.classes.carries(action)) return true;
  const bool evidence = reading.lexicon.is_evidence(reading.lemma(t));
  if (evidence && reading.child(t, Relation::nsubj_pass)) return true;
  return (evidence || !reading.lexicon.speech(reading.lemma(t), Upos::verb).empty()) &&
         (reading.child(t, Relation::ccomp) || reading.child(t, Relation::xcomp) || reading.child(t, Relation::obj));
}

Word word_of(const Reading& reading, std::uint32_t t) {
  const auto& token = reading.token(t);
  const auto* number = number_at(reading, t);
  Word word;
  word.key = key_of(reading, t);
  word.upos = token.upos;
  word.participle = token.features.verb_form == VerbForm::participle;
  // "au moins 5" and "6" are different words, not different numbers.
  word.number = number != nullptr && number->bound == Bound::exactly;
  word.meaning = reading.lexicon.action(reading.lemma(t), token.upos);
  word.carries = carries(reading, t, word.meaning);
  if (word.meaning.empty() && token.upos == Upos::noun) word.meaning = reading.lexicon.thing(reading.lemma(t));
  for (const auto& opposite : reading.lexicon.opposites(reading.lemma(t), token.upos))
    word.opposites.push_back(hash(fold(opposite)));
  // "For" opposes "against" only where nothing else differs: "a cure for it" is one against it.
  if (token.upos == Upos::adp) {
    for (const auto& opposite : reading.lexicon.opposites(reading.lemma(t), Upos::part))
      word.opposed_sides.push_back(hash(fold(opposite)));
  }
  for (const auto& opposite :
       reading.lexicon.prefixed(reading.lemma(t), token.upos, reading.thresholds().prefix_letters))
    word.opposites.push_back(hash(fold(opposite)));
  word.kind = reading.lexicon.exclusive(reading.lemma(t), token.upos).value_or(Kind{});
  word.origin = country(reading, t);
  const auto negation = reading.lexicon.negation(lower(reading.words(token.span)));
  word.without = negation == Negation::without && token.upos == Upos::adp;
  word.denies = negation == Negation::not_so || negation == Negation::no_longer;
  word.averse = reading.lexicon.negation(reading.lemma(t)) == Negation::fails;
  word.whole = is_whole(reading, t);
  word.form = hash(fold(reading.words(token.span)));
  word.stem = hash(fold(reading.lemma(t)).substr(0, reading.thresholds().stem_letters));
  const auto* time = reading.mention<Time>(t);
  word.time = time != nullptr && token.upos != Upos::adp && token.upos != Upos::det &&
              std::get<Time>(time->value).kind == TimeKind::calendar;
  if (time != nullptr) {
    const auto form = std::get<Time>(time->value).form;
    word.limit = form == TimeForm::before || form == TimeForm::by;
  }
  // Short names of a month begin as its full name does, and months that begin alike are taken for one.
  if (token.word_class == static_cast<std::uint8_t>(WordClass::month)) {
    constexpr std::size_t letters = 3;
    word.month = hash(fold(reading.lemma(t)).substr(0, letters));
    word.stated = true;
  }
  word.exempts = reading.lexicon.modality(reading.lemma(t), token.upos) == Modality::supposed;
  word.sense = reading.lexicon.sense(reading.lemma(t), token.upos);
  if (token.features.person == Person::first && token.upos != Upos::verb && token.upos != Upos::aux)
    word.speakers = token.features.number;
  word.weight = weight_of(reading, t);
  return word;
}

// Is it said of something that it is or happens in the place? Behind a preposition of place, not as what is spoken of.
bool is_inside(const Reading& reading, const Mention& mention) {
  if (std::get<Place>(mention.value).relation != PlaceRelation::in) return false;
  const auto is_case = [&](std::uint32_t t) { return reading.token(t).upos == Upos::adp; };
  for (auto t = mention.tokens.begin; t < mention.tokens.end; ++t) {
    if (is_case(t)) return true;  // "a small town in Peru" is one mention
  }
  return std::ranges::any_of(reading.tree.children(mention.head), is_case);
}

// The times and places of a sentence, by `place`, where each token stands in its words.
void add_values(const Reading& reading, TokenRange sentence, const std::vector<std::uint32_t>& place,
                WordSequence& wording) {
  for (auto head = sentence.begin; head < sentence.end; ++head) {
    if (place[head] == no_place) continue;
    for (const auto m : reading.mentions_at[head]) {
      const auto& mention = reading.mentions[m];
      if (mention.head != head) continue;
      const auto* time = std::get_if<Time>(&mention.value);
      const auto* named = std::get_if<Place>(&mention.value);
      if (time != nullptr && time->kind == TimeKind::calendar) wording.times.push_back({place[head], *time});
      if (named != nullptr) wording.places.push_back({place[head], *named, is_inside(reading, mention)});
      if ((time == nullptr || time->kind != TimeKind::calendar) && (named == nullptr || !wording.places.back().inside))
        continue;
      for (auto t = mention.tokens.begin; t < mention.tokens.end; ++t) {
        if (place[t] != no_place) wording.words[place[t]].stated = true;
      }
    }
  }
}

}  // namespace

std::vector<Word> words_of(const Reading& reading, TokenRange tokens) {
  std::vector<Word> words;
  for (auto t = tokens.begin; t < tokens.end; ++t) {
    // The parser takes a word for a mark, now and then, where it stands beside one.
    const bool mark =
        reading.token(t).upos == Upos::punct && !is_letter(kind_at(reading.words(reading.token(t).span), 0));
    if (!mark) words.push_back(word_of(reading, t));
  }
  return words;
}

std::vector<WordSequence> find_wordings(const Reading& reading, const std::vector<Frame>& frames) {
  std::vector<WordSequence> wordings;
  std::vector<std::uint32_t> place(reading.analysis.tokens.size(), no_place);  // of each token in its sentence's words
  for (const auto& sentence : reading.analysis.sentences) {
    auto& words = wordings.emplace_back().words;
    for (auto t = sentence.tokens.begin; t < sentence.tokens.end; ++t) {
      if (reading.token(t).upos == Upos::punct) continue;
      place[t] = static_cast<std::uint32_t>(words.size());
      words.push_back(word_of(reading, t));
    }
    add_values(reading, sentence.tokens, place, wordings.back());
  }
  for (const auto& frame : frames) {
    if (place[frame.predicate] == no_place) continue;
    auto& assertions = wordings[frame.sentence].assertions;
    assertions.push_back(assertion_of(reading, frame, place));
    std::ranges::move(denied_beside(reading, frame, assertions.back(), place), std::back_inserter(assertions));
  }
  return wordings;
}

}  // namespace rashomon
