// SPDX-License-Identifier: Apache-2.0
// The noun that a sum, a length or a share is of, by the words between the two and by the tree.
#include <algorithm>

#include "claim/claim_builder.h"
#include "value/quantity.h"

namespace rashomon {

TokenRange ClaimBuilder::measuring_words(TokenRange within, bool before, std::string_view kind) const {
  for (auto length = within.size(); length > 0; --length) {
    const TokenRange words =
        before ? TokenRange{within.end - length, within.end} : TokenRange{within.begin, within.begin + length};
    if (reading_.lexicon.measuring(reading_.plain_words(span_of(reading_.analysis, words))) == kind) return words;
  }
  return {within.begin, within.begin};
}

TokenRange ClaimBuilder::beside(const Mention& measure, bool before) const {
  const auto sentence = reading_.analysis.sentences[sentence_of(reading_.analysis, measure.head)].tokens;
  const auto most = reading_.thresholds().measuring_tokens;
  if (before)
    return {std::max(sentence.begin, measure.tokens.begin - std::min(measure.tokens.begin, most)),
            measure.tokens.begin};
  return {measure.tokens.end, std::min(sentence.end, measure.tokens.end + most)};
}

std::optional<std::uint32_t> ClaimBuilder::valued_noun(const Mention& sum) const {
  if (std::get<Quantity>(sum.value).kind != QuantityKind::money || !reading_.analysis.parsed) return std::nullopt;
  const auto words = measuring_words(beside(sum, true), true, "worth");
  if (words.size() == 0) return std::nullopt;
  const auto may_have_a_price = [&](std::uint32_t t) {
    return reading_.token(t).upos == Upos::noun && reading_.mention<Place>(t) == nullptr &&
           reading_.mention<Time>(t) == nullptr;
  };
  // "Une cargaison de cuivre d'une valeur de": the noun that the words hang from.
  for (auto t = words.begin; t < words.end; ++t) {
    const auto head = reading_.token(t).head;
    if (head < words.begin && may_have_a_price(head)) return head;
  }
  const auto begin = reading_.analysis.sentences[sentence_of(reading_.analysis, sum.head)].tokens.begin;
  for (auto t = words.begin; t-- > begin && words.begin - t <= reading_.thresholds().valued_tokens;) {
    if (may_have_a_price(t)) return t;
    const auto upos = reading_.token(t).upos;
    if (upos != Upos::punct && upos != Upos::adj && upos != Upos::adv && upos != Upos::verb) break;
  }
  return std::nullopt;
}

std::optional<ClaimBuilder::Distance> ClaimBuilder::distance_from(const Mention& measure) const {
  if (std::get<Quantity>(measure.value).kind != QuantityKind::distance) return std::nullopt;
  // "À 12 kilomètres des côtes", but "12 kilomètres de côtes".
  const bool from_there = measure.counted && reading_.is_definite(*measure.counted) &&
                          measuring_words(beside(measure, true), true, "apart_before").size() > 0;
  if (measure.counted && !from_there) return std::nullopt;
  const auto behind = beside(measure, false);
  auto words = measuring_words(behind, false, "apart");
  if (words.size() == 0) {
    // "À trois kilomètres du centre": neither preposition alone makes it one.
    words = measuring_words(behind, false, "apart_behind");
    if (words.size() == 0 || measuring_words(beside(measure, true), true, "apart_before").size() == 0)
      return std::nullopt;
  }
  Distance distance;
  for (auto t = words.end; t < behind.end; ++t) {
    const auto& token = reading_.token(t);
    if (token.upos == Upos::noun || token.upos == Upos::propn) {
      distance.from = token.upos == Upos::propn && token.head < behind.end && token.head > t ? token.head : t;
      break;
    }
    if (token.upos != Upos::det && token.upos != Upos::adj && token.upos != Upos::adp) break;
  }
  return distance;
}

std::optional<std::uint32_t> ClaimBuilder::measured_noun(const Mention& measure) const {
  if (const auto valued = valued_noun(measure)) return valued;
  // "$368 million in other territories, for a total of $411.8 million": where it was taken, who pays
  // it and that it is all of it are no thing measured.
  const bool sum = std::get<Quantity>(measure.value).kind == QuantityKind::money;
  const auto names_no_thing = [&](std::uint32_t t) {
    return sum && (classes_.is_a(reading_.thing(t), "place") || classes_.is_a(reading_.thing(t), "total") ||
                   reading_.is_human(t));
  };
  // "18 % en deux ans", "14 % à 16,2 milliards d'euros": neither a unit nor another measure is what is measured.
  const auto may_be_measured = [&](std::uint32_t t) {
    return !measure.tokens.contains(t) && reading_.token(t).upos == Upos::noun &&
           reading_.mention<Time>(t) == nullptr && reading_.mention<Quantity>(t) == nullptr && !names_no_thing(t);
  };
  // "A reward of £20,000 for information": what a sum is for is not what it is a sum of.
  const auto names_it = [&](std::uint32_t t) {
    const auto slot = reading_.lexicon.slot(reading_.preposition(t));
    return !slot || *slot == Slot::source || (*slot == Slot::place && !only_places(t));
  };
  // "Turnout was 62 percent in Sunday's election": of what is said to be so much, the subject is measured.
  const bool told = reading_.child(measure.head, Relation::cop) && reading_.child(measure.head, Relation::nsubj);
  for (const auto c : reading_.tree.children(measure.head)) {
    if (reading_.token(c).relation != Relation::nmod || !may_be_measured(c) || (sum && !names_it(c))) continue;
    if (!told || reading_.lexicon.slot(reading_.preposition(c)).value_or(Slot::source) == Slot::source) return c;
  }
  // "$13.4 billion in federal loans", wherever the parser hangs it.
  if (const auto next = measure.tokens.end; next < reading_.analysis.tokens.size()) {
    const auto& preposition = reading_.token(next);
    const auto noun = preposition.head;
    const bool behind = preposition.relation == Relation::case_ && noun > next && may_be_measured(noun) &&
                        reading_.mention<Place>(noun) == nullptr;
    if (behind && std::get<Quantity>(measure.value).kind == QuantityKind::money &&
        reading_.lexicon.slot(reading_.preposition(noun)) == Slot::place && !only_places(noun))
      return noun;
  }
  auto t = measure.head;
  for (std::uint32_t step = 0; step < reading_.thresholds().measure_heads && reading_.token(t).head != t; ++step) {
    t = reading_.token(t).head;
    if (reading_.token(t).upos == Upos::noun && !names_no_thing(t)) return t;
    // "Des dégâts estimés à trois millions"
    if (reading_.token(t).upos == Upos::verb && reading_.token(t).relation != Relation::acl) break;
  }
  return std::nullopt;
}

}  // namespace rashomon
