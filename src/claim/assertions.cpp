// SPDX-License-Identifier: Apache-2.0
#include "claim/assertions.h"

#include <algorithm>
#include <iterator>

#include "base/distinct.h"
#include "claim/extent.h"
#include "text/fold.h"

namespace rashomon {
namespace {

bool is_verb(const Reading& reading, std::uint32_t t) {
  return reading.token(t).upos == Upos::verb || reading.token(t).upos == Upos::aux;
}

// A token with all that hangs from it, but no clause beside it.
void add_below(const Reading& reading, std::uint32_t t, std::uint32_t predicate, std::vector<std::uint32_t>& tokens) {
  tokens.push_back(t);
  for (const auto c : reading.tree.children(t)) {
    const auto relation = universal(reading.token(c).relation);
    const bool beside = relation == Relation::parataxis || relation == Relation::advcl ||
                        relation == Relation::dislocated || relation == Relation::discourse ||
                        (relation == Relation::conj && t == predicate);
    if (!beside) add_below(reading, c, predicate, tokens);
  }
}

// What a frame says something with, ascending.
std::vector<std::uint32_t> tokens_of(const Reading& reading, const Frame& frame) {
  std::vector<std::uint32_t> tokens;
  add_below(reading, frame.predicate, frame.predicate, tokens);
  for (const auto& argument : frame.arguments) {
    for (auto t = argument.tokens.begin; t < argument.tokens.end; ++t) tokens.push_back(t);
  }
  std::ranges::sort(tokens);
  keep_distinct(tokens);
  return tokens;
}

bool ends(const Reading& reading, std::uint32_t t) {
  return std::ranges::any_of(reading.tree.children(t), [&](std::uint32_t c) {
    return reading.negation(c) == Negation::no_longer || reading.phrase_negation(c) == Negation::no_longer;
  });
}

bool is_past(const Reading& reading, std::uint32_t predicate) {
  const auto past = [&](std::uint32_t t) {
    const auto tense = reading.token(t).features.tense;
    return tense == Tense::past || tense == Tense::imperfect || tense == Tense::pluperfect;
  };
  return past(predicate) || std::ranges::any_of(reading.tree.children(predicate), [&](std::uint32_t c) {
           return reading.token(c).upos == Upos::aux && past(c);
         });
}

// "Aucune preuve d'un rachat": what evidence is of.
std::uint32_t told_by(const Reading& reading, std::uint32_t evidence) {
  if (!reading.lexicon.is_evidence(reading.lemma(evidence))) return evidence;
  for (const auto relation : {Relation::acl, Relation::ccomp, Relation::nmod}) {
    if (const auto child = reading.child(evidence, relation)) return *child;
  }
  return evidence;
}

// What a predicate that tells little by itself says something of: "n'a pas de *mandat*", "did not try to *leave*",
// "aucune *grève* n'a eu lieu". Of a pronoun nothing is known, but that "rien" is nothing in particular.
std::optional<std::uint32_t> carried_by(const Reading& reading, std::uint32_t predicate) {
  std::optional<std::uint32_t> light;
  for (const auto relation : {Relation::obj, Relation::xcomp, Relation::ccomp, Relation::nsubj, Relation::nsubj_pass}) {
    const auto child = reading.child(predicate, relation);
    if (!child) continue;
    if (reading.lexicon.light(reading.lemma(*child))) {
      if (!light && (relation == Relation::xcomp || relation == Relation::ccomp)) light = child;
      continue;
    }
    const auto upos = reading.token(*child).upos;
    const bool pronoun = upos == Upos::pron || upos == Upos::det;
    if (!pronoun || reading.negation(*child) == Negation::not_so) return told_by(reading, *child);
  }
  return light;
}

// "Le festival est connu, il n'a pas été créé pour": the noun right before in the sentence that is a subject as the
// pronoun is, where their forms fit.
std::optional<std::uint32_t> antecedent(const Reading& reading, std::uint32_t pronoun, std::uint32_t first) {
  const auto& features = reading.token(pronoun).features;
  if (reading.token(pronoun).upos != Upos::pron || features.person != Person::third || features.reflexive ||
      features.pron_type != PronType::personal)
    return std::nullopt;
  const auto is_subject = [&](std::uint32_t t) {
    const auto relation = universal(reading.token(t).relation);
    return relation == Relation::nsubj && (reading.token(t).upos == Upos::noun || reading.token(t).upos == Upos::propn);
  };
  for (auto t = pronoun; t-- > first;) {
    if (!is_subject(t)) continue;
    const auto& other = reading.token(t).features;
    const bool fits =
        (features.number == Number::none || other.number == Number::none || features.number == other.number) &&
        (features.gender == Gender::none || other.gender == Gender::none || features.gender == other.gender);
    if (fits) return t;
  }
  return std::nullopt;
}

void place_words(const std::vector<std::uint32_t>& tokens, const std::vector<std::uint32_t>& place,
                 std::vector<std::uint32_t>& words) {
  for (const auto each : tokens) {
    if (place[each] != no_place) words.push_back(place[each]);
  }
}

// "Et non pas un camp", "ni une fusion", "not an actor": the word that denies what is coordinated, where one does.
bool is_denied_conjunct(const Reading& reading, std::uint32_t t, bool clause_denied) {
  const auto relation = universal(reading.token(t).relation);
  const bool joined = relation == Relation::conj || relation == Relation::appos;
  if (is_verb(reading, t)) return false;
  // "Des États et non de l'Union": a phrase with a conjunction of its own is joined, whatever the tree makes of it.
  if (!joined && !((relation == Relation::nmod || relation == Relation::obl) && reading.child(t, Relation::cc)))
    return false;
  return std::ranges::any_of(reading.tree.children(t), [&](std::uint32_t c) {
    if (c >= t || reading.negation(c) != Negation::not_so) return false;
    const auto below = universal(reading.token(c).relation);
    return below == Relation::cc || (below == Relation::advmod && !clause_denied);
  });
}

// The words of what a predicate is said of: who does it or to whom it is done, whichever stands before it. Of "a man
// born in Lyon", whose participle stands within the phrase, what stands before that.
std::vector<std::uint32_t> subject_of(const Reading& reading, const Frame& frame,
                                      const std::vector<std::uint32_t>& place) {
  const Argument* subject = nullptr;
  for (const auto slot : {Slot::agent, Slot::patient}) {
    for (const auto& argument : frame.arguments) {
      if (argument.slot != slot || reading.token(argument.head).upos == Upos::punct) continue;
      const bool before = argument.head < frame.predicate;
      if (subject == nullptr || (before && subject->head > frame.predicate)) subject = &argument;
    }
  }
  std::vector<std::uint32_t> words;
  if (subject == nullptr) return words;
  for (auto t = subject->tokens.begin; t < subject->tokens.end && t != frame.predicate; ++t) {
    if (place[t] != no_place) words.push_back(place[t]);
  }
  return words;
}

// The countries of which the predicate of a copula says its subject to be, by itself or beside its noun.
std::vector<std::string> origins_of(const Reading& reading, std::uint32_t predicate) {
  std::vector<std::string> origins;
  const auto add = [&](std::uint32_t t) {
    const auto origin = reading.lexicon.origin(reading.words(reading.token(t).span));
    if (!origin.empty() && reading.token(t).upos != Upos::noun) origins.emplace_back(origin);
  };
  add(predicate);
  for (const auto c : reading.tree.children(predicate)) {
    const auto relation = universal(reading.token(c).relation);
    if (relation != Relation::amod && relation != Relation::compound && relation != Relation::nmod) continue;
    if (relation == Relation::nmod && reading.child(c, Relation::case_)) continue;
    add(c);
    for (const auto also : reading.tree.children(c)) add(also);
  }
  return origins;
}

}  // namespace

Assertion assertion_of(const Reading& reading, const Frame& frame, const std::vector<std::uint32_t>& place) {
  const auto t = frame.predicate;
  Assertion assertion;
  assertion.predicate = place[t];
  for (const auto& argument : frame.arguments) {
    if (place[argument.head] == no_place) continue;
    assertion.arguments.push_back(place[argument.head]);
    if (argument.slot == Slot::agent) assertion.subject = place[argument.head];
    if (argument.slot == Slot::patient) assertion.object = place[argument.head];
  }
  assertion.subject_words = subject_of(reading, frame, place);
  if (frame.copular) assertion.origins = origins_of(reading, t);
  auto tokens = tokens_of(reading, frame);
  const auto first = reading.analysis.sentences[frame.sentence].tokens.begin;
  for (const auto& argument : frame.arguments) {
    if (const auto noun = antecedent(reading, argument.head, first)) tokens.push_back(*noun);
  }
  std::ranges::sort(tokens);
  place_words(tokens, place, assertion.words);
  if (const auto carried = carried_by(reading, t); carried && place[*carried] != no_place)
    assertion.content = place[*carried];
  assertion.polarity = frame.polarity;
  assertion.modality = frame.modality;
  assertion.no_longer = ends(reading, t);
  assertion.past = is_past(reading, t);
  assertion.nominal = frame.nominal;
  assertion.copular = frame.copular;
  assertion.conditional = is_conditional(reading, frame);
  assertion.of_whole = is_of_whole(reading, frame);
  assertion.of_some = is_of_some(reading, frame);
  assertion.describes = universal(reading.token(t).relation) == Relation::acl &&
                        reading.token(t).features.verb_form == VerbForm::participle;
  return assertion;
}

std::vector<Assertion> denied_beside(const Reading& reading, const Frame& frame, const Assertion& whole,
                                     const std::vector<std::uint32_t>& place) {
  std::vector<Assertion> found;
  if (frame.nominal) return found;
  const auto clause = tokens_of(reading, frame);
  std::vector<std::uint32_t> phrases = clause;
  for (const auto c : reading.tree.children(frame.predicate)) {
    if (universal(reading.token(c).relation) == Relation::conj) phrases.push_back(c);
  }
  for (const auto t : phrases) {
    if (place[t] == no_place || !is_denied_conjunct(reading, t, frame.polarity == Polarity::denied)) continue;
    auto said = clause;
    std::vector<std::uint32_t> instead, own;
    const auto first = reading.token(t).head;
    // "Depends on the union and not on the states": some parsers join the states to the verb.
    const bool verb = first == frame.predicate && is_verb(reading, first);
    if (first == frame.predicate) {
      for (const auto c : reading.tree.children(first)) {
        const auto relation = universal(reading.token(c).relation);
        if (relation != Relation::nsubj && relation != Relation::cop) add_below(reading, c, c, instead);
      }
      if (!verb) instead.push_back(first);
    } else {
      add_below(reading, first, frame.predicate, instead);
      std::erase_if(instead, [&](std::uint32_t each) { return each == t; });
    }
    std::ranges::sort(instead);
    std::erase_if(said, [&](std::uint32_t each) { return std::ranges::binary_search(instead, each); });
    add_below(reading, t, t, own);
    said.insert(said.end(), own.begin(), own.end());
    std::ranges::sort(said);
    auto& denial = found.emplace_back();
    denial.predicate = place[t];
    denial.subject = whole.subject;
    denial.modality = frame.modality;
    denial.polarity = Polarity::denied;
    denial.beside = true;
    if (first != frame.predicate || verb) denial.clause = whole.predicate;
    place_words(said, place, denial.words);
    keep_distinct(denial.words);
    std::ranges::copy_if(whole.arguments, std::back_inserter(denial.arguments),
                         [&](std::uint32_t w) { return std::ranges::binary_search(denial.words, w); });
  }
  return found;
}

}  // namespace rashomon
